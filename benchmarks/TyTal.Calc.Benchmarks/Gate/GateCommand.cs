using TyTal.Calc.Bulk.Lanes;

namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>The command <c>gate</c>: measures for about twenty seconds, compares with the checked-in baseline, and fails on what became 30 % worse or allocates anew.
/// <c>gate --write</c> writes the baseline; <c>--baseline FILE</c> names another file.</summary>
/// <remarks>Exit code: 0 as good as the baseline, 1 worse, 2 there was nothing to compare.</remarks>
/// <param name="items">What there is to measure.</param>
/// <param name="measure">Measures some of it, each time in a process of its own.</param>
/// <param name="output">For the table and the problems.</param>
internal sealed class GateCommand(Func<IReadOnlyList<GateItem>> items, Func<IReadOnlyList<GateItem>, IReadOnlyDictionary<string, Measurement>> measure, TextWriter output)
{
    /// <summary>How often what seems slower is measured again: a kernel lies well in the memory of one process and badly in that of the next, and slower code is slower in each.</summary>
    private const int MostAgain = 7;

    /// <summary>How often everything is measured for a new baseline.</summary>
    private const int Passes = 5;

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
        var measured = Measured(all.Where(item => item.Measure is not null).ToList());
        for (var again = 0; again < MostAgain && all.Where(IsSlower).ToList() is { Count: > 0 } slower; again++)
        {
            output.WriteLine($"Seems slower and is measured again: {string.Join(", ", slower.Select(item => item.Name))}");
            foreach (var (name, now) in Measured(slower))
            {
                measured[name] = measured[name].OrBetter(now);
            }
        }

        var notHere = all.Where(item => item.Measure is null).Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        Print(baseline, measured, notHere);
        var problems = Comparison.Problems(baseline, measured, notHere)
            .Concat(all.Where(item => item.AllocatesNothing && baseline.TryGetValue(item.Name, out var before) && before.Bytes > 0)
                .Select(item => $"{item.Name}: the baseline says that it allocates, and it must not."))
            .Concat(baseline.Where(before => !before.Value.IsSteady)
                .Select(before => FormattableString.Invariant($"{before.Key}: the baseline is a disturbed one: best {before.Value.Best:0.####}, paired {before.Value.Paired:0.####}.")))
            .ToList();
        problems.ForEach(problem => output.WriteLine("FAILED: " + problem));
        output.WriteLine(FormattableString.Invariant($"{measured.Count} measured, {problems.Count} worse."));
        return problems.Count == 0 ? 0 : 1;

        bool IsSlower(GateItem item) => measured.TryGetValue(item.Name, out var now) && baseline.TryGetValue(item.Name, out var before) && Comparison.IsSlower(before, now);
    }

    /// <summary>Nothing is measured of nothing; a process need not be started for that.</summary>
    private Dictionary<string, Measurement> Measured(List<GateItem> here) => here.Count == 0 ? [] : new(measure(here), StringComparer.Ordinal);

    private int Write(string path)
    {
        var here = items().Where(item => item.Measure is not null).ToList();
        var passes = Enumerable.Range(0, Passes).Select(_ => Measured(here)).ToList();
        var measured = here.Select(item => (item.Name, item.AllocatesNothing, Measured: Measurement.Middle(passes.Select(pass => pass[item.Name]).ToList()))).ToList();
        var wrong = measured.Select(one => Mistake(one.AllocatesNothing, one.Measured) is { } mistake ? $"{one.Name} {mistake}" : null).OfType<string>().ToList();
        if (measured.Count == 0 || wrong.Count > 0)
        {
            throw new GateException(measured.Count == 0
                ? "Nothing was measured, and nothing written."
                : $"Nothing was written: {string.Join("; ", wrong)}.");
        }

        BaselineFile.Write(
            path,
            $"Written by 'dotnet run -c Release --project benchmarks/TyTal.Calc.Benchmarks -- gate --write'; widest lanes: {LaneWidths.Widest}. Ratios: smaller is better.",
            measured.Select(one => (one.Name, one.Measured)));
        output.WriteLine($"{measured.Count} measurements written to {path}.");
        return 0;
    }

    /// <summary>Why a measurement is no baseline; null when it is one.</summary>
    private static string? Mistake(bool allocatesNothing, Measurement measured) => measured switch
    {
        { IsReal: false } => "measured nothing",
        { Bytes: > 0 } when allocatesNothing => $"allocates {measured.Bytes} bytes a run",
        { IsSteady: false } => FormattableString.Invariant($"was disturbed: best {measured.Best:0.####}, paired {measured.Paired:0.####}"),
        _ => null,
    };

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
