using BenchmarkDotNet.Running;
using TyTal.Calc.Benchmarks.Bulk;

if (args is ["ratios", .. var rest])
{
    return Ratios.Run(quick: rest.Contains("--quick"), rest.Where(name => name != "--quick").ToList());
}

BenchmarkSwitcher.FromAssembly(typeof(TyTal.Calc.Benchmarks.TimelineBenchmarks).Assembly).Run(args);
return 0;
