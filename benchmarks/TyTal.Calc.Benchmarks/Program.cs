using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(TyTal.Calc.Benchmarks.TimelineBenchmarks).Assembly).Run(args);
