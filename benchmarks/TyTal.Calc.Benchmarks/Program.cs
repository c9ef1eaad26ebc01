using BenchmarkDotNet.Running;
using TyTal.Calc.Benchmarks.Bulk;

if (args is ["ratios", ..])
{
    return Ratios.Run(quick: args.Contains("--quick"));
}

BenchmarkSwitcher.FromAssembly(typeof(TyTal.Calc.Benchmarks.TimelineBenchmarks).Assembly).Run(args);
return 0;
