using TyTal.Calc.Cases;
using TyTal.Calc.Samples;

const string Usage = """
    Runs worked examples and compares every figure that they expect.

      dotnet run --project samples/CaseRunner -- FILE_OR_FOLDER…    run the cases of files, or of every *.json below folders
      dotnet run --project samples/CaseRunner -- --explain ID [--language en|fi|sv] [--format text|markdown|html] FILE_OR_FOLDER…
                                                                    print the reasons of one case's result
      dotnet run --project samples/CaseRunner -- --kinds    list the kinds of cases

    Exit code: 0 all passed, 1 a case failed, 2 something could not be read, or holds no case.
    """;

if (args is ["--kinds"])
{
    Console.WriteLine(string.Join(Environment.NewLine, CaseRun.Kinds));
    return 0;
}

if (!Options.TryRead(args, out var options, out var mistake))
{
    Console.Error.WriteLine(mistake ?? Usage);
    return 2;
}

var files = new CaseFolder();
foreach (var path in options.Paths)
{
    files.Read(path);
}

foreach (var error in files.Errors)
{
    Console.Error.WriteLine(error);
}

return options.Explain is { } id ? ExplainOne(id) : RunAll();

int RunAll()
{
    var failed = 0;
    foreach (var (file, worked) in files.Cases)
    {
        var outcome = CaseRun.Run(worked);
        if (!outcome.Passed)
        {
            failed++;
            Console.WriteLine($"FAILED {worked} ({file}, case {worked.Position})");
            foreach (var mismatch in outcome.Mismatches)
            {
                Console.WriteLine($"  {mismatch}");
            }
        }
    }

    if (files.Errors.Count > 0)
    {
        Console.WriteLine($"{files.Errors.Count} not read, see above");
    }

    Console.WriteLine($"{files.Cases.Count - failed} passed, {failed} failed");
    return files.Errors.Count > 0 ? 2 : failed > 0 ? 1 : 0;
}

int ExplainOne(string wanted)
{
    var found = files.Cases.Where(entry => entry.Case.Id == wanted).ToList();
    if (found.Count == 0)
    {
        Console.Error.WriteLine($"No case has the id '{wanted}'. There are: {string.Join(", ", files.Cases.Select(entry => entry.Case.Id))}");
        return 2;
    }

    try
    {
        found.ForEach(entry => Console.WriteLine(options.Write(CaseRun.Explain(entry.Case, options.Language))));
        return files.Errors.Count > 0 ? 2 : 0;
    }
    catch (CaseFormatException error)
    {
        Console.Error.WriteLine($"{wanted}: {error.Message}");
        return 1;
    }
}
