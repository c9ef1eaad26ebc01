using TyTal.Calc.Bulk.Lanes;

namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>The command <c>gate</c>: measures for half a minute, compares with the checked-in baseline, and fails on what became 30 % worse or allocates anew.
/// <c>gate --write</c> writes the baseline; <c>--baseline FILE</c> names another file.</summary>
/// <remarks>Exit code: 0 as good as the baseline, 1 worse, 2 there was nothing to compare.</remarks>
internal sealed class GateCommand(Func<IReadOnlyList<GateItem>> items, TextWriter output)
{
    /// <summary>The rounds of a measurement; what seems slower is measured again in more of them.</summary>
    private const int Rounds = 200;
    private const int RoundsAgain = 600;
    private const int Passes = 3;

    internal static string DefaultBaseline
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TyTal.Calc.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder?.FullName ?? Environment.CurrentDirectory, "benchmarks", "results", "gate.csv");
        }
    }

    internal int Run(IReadOnlyList<string> args)
    {
        try
        {
            var (write, path) = Options(args);
            return write ? Write(path) : Compare(path);
        }
        catch (GateException error)
        {
            output.WriteLine("FAILED: " + error.Message);
            return 2;
        }
    }

    private static (bool Write, string Path) Options(IReadOnlyList<string> args)
    {
        var (write, path) = (false, DefaultBaseline);
        for (var i = 0; i < args.Count; i++)
        {
            (write, path) = args[i] switch
            {
                "--write" => (true, path),
                "--baseline" when i + 1 < args.Count => (write, args[++i]),
                _ => throw new GateException($"'{args[i]}' is not known here; allowed are --write and --baseline FILE."),
            };
        }

        return (write, path);
    }

    private int Compare(string path)
    {
        var baseline = BaselineFile.Read(path);
        var all = items();
        var measured = all.Where(item => item.Measure is not null).ToDictionary(item => item.Name, item => item.Measure!(Rounds), StringComparer.Ordinal);
        foreach (var item in all.Where(item => measured.TryGetValue(item.Name, out var now) && baseline.TryGetValue(item.Name, out var before) && Comparison.IsSlower(before, now)))
        {
            output.WriteLine($"{item.Name}: seems slower and is measured again.");
            measured[item.Name] = measured[item.Name].OrBetter(item.Measure!(RoundsAgain));
        }

        var notHere = all.Where(item => item.Measure is null).Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        Print(baseline, measured, notHere);
        var problems = Comparison.Problems(baseline, measured, notHere)
            .Concat(all.Where(item => item.AllocatesNothing && baseline.TryGetValue(item.Name, out var before) && before.Bytes > 0)
                .Select(item => $"{item.Name}: the baseline says that it allocates, and it must not."))
            .ToList();
        problems.ForEach(problem => output.WriteLine("FAILED: " + problem));
        output.WriteLine(FormattableString.Invariant($"{measured.Count} measured, {problems.Count} worse."));
        return problems.Count == 0 ? 0 : 1;
    }

    private int Write(string path)
    {
        var all = items();
        var measured = all.Where(item => item.Measure is not null)
            .Select(item => (item.Name, item.AllocatesNothing, Measured: Measurement.Middle(Enumerable.Range(0, Passes).Select(_ => item.Measure!(Rounds)).ToList())))
            .ToList();
        var wrong = measured.Where(one => !one.Measured.IsReal || (one.AllocatesNothing && one.Measured.Bytes > 0)).ToList();
        if (measured.Count == 0 || wrong.Count > 0)
        {
            throw new GateException(measured.Count == 0
                ? "Nothing was measured, and nothing written."
                : $"Nothing was written: {string.Join("; ", wrong.Select(one => $"{one.Name} {(one.Measured.IsReal ? $"allocates {one.Measured.Bytes} bytes a run" : "measured nothing")}"))}.");
        }

        BaselineFile.Write(
            path,
            $"Written by 'dotnet run -c Release --project benchmarks/TyTal.Calc.Benchmarks -- gate --write'; widest lanes: {LaneWidths.Widest}. Ratios: smaller is better.",
            measured.Select(one => (one.Name, one.Measured)));
        output.WriteLine($"{measured.Count} measurements written to {path}.");
        return 0;
    }

    private void Print(IReadOnlyDictionary<string, Measurement> baseline, Dictionary<string, Measurement> measured, HashSet<string> notHere)
    {
        output.WriteLine("| measured | best | paired | bytes a run | baseline: best | paired | bytes | × baseline |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (name, now) in measured)
        {
            var before = baseline.GetValueOrDefault(name);
            output.WriteLine(FormattableString.Invariant(
                $"| {name} | {now.Best:0.####} | {now.Paired:0.####} | {now.Bytes} | {before?.Best:0.####} | {before?.Paired:0.####} | {before?.Bytes} | {(before is null ? "" : FormattableString.Invariant($"{now.Over(before):0.00}"))} |"));
        }

        foreach (var name in notHere.Order(StringComparer.Ordinal))
        {
            output.WriteLine($"SKIPPED  {name}: this machine has no lanes of that width.");
        }
    }
}
