using TyTal.Calc.Soak;

const int Held = 0;
const int Broken = 1;
const int Wrong = 2;

if (!SoakOptions.TryRead(args, out var options, out var mistake))
{
    Console.Error.WriteLine(mistake);
    return Wrong;
}

var result = SoakProgress.Show(options, report => SoakRun.Run(options, report));
result.Write(Console.Out);
if (result.Failure is { } failure)
{
    Console.WriteLine();
    Console.WriteLine($"BROKEN in case {failure.Case} of seed {options.Seed}: {failure.Check}");
    Console.WriteLine(failure.Message);
    Console.WriteLine($"Again: --seed {options.Seed} --from-case {failure.Case}");
    File.WriteAllText(options.FailureFile, failure.CaseFile + "\n");
    Console.WriteLine(failure.CaseFile.Length == 0 ? "There is no case file of it." : $"As a case file: {options.FailureFile}");
    return Broken;
}

foreach (var check in result.NeverMade(options))
{
    Console.WriteLine($"BROKEN: '{check}' was never checked with seed {options.Seed}; ask for more claims or more time");
}

return result.NeverMade(options).Count == 0 ? Held : Broken;
