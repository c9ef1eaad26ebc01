using BenchmarkDotNet.Running;
using TyTal.Calc.Benchmarks.Bulk;
using TyTal.Calc.Benchmarks.Gate;

if (args is ["ratios", .. var rest])
{
    return Ratios.Run(quick: rest.Contains("--quick"), rest.Where(name => name != "--quick").ToList());
}

if (args is ["gate", .. var options])
{
    return new GateCommand(GateItems.All, SteadyProcess.Measure, Console.Out).Run(options);
}

if (args is [SteadyProcess.Command, var file, .. var items])
{
    return SteadyProcess.Run(file, items);
}

BenchmarkSwitcher.FromAssembly(typeof(TyTal.Calc.Benchmarks.TimelineBenchmarks).Assembly).Run(args);
return 0;
