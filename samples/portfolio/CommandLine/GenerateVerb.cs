namespace TyTal.Calc.Portfolio;

/// <summary>"generate": a made-up portfolio, or the events of a year.</summary>
internal static class GenerateVerb
{
    private const int PensionsInPayment = 20_000;
    private const int EventsOfYear = 110_000;

    public static int Run(string[] args)
    {
        var options = Options.Parse(args, "--out", "--rows", "--seed", "--faults!", "--events");
        var path = options.Required("--out", "the file to write");
        int? year = options.Has("--events") ? options.Year("--events", 0) : null;
        var rows = options.Number("--rows", 0, PortfolioGenerator.MostRows, year is null ? PensionsInPayment : EventsOfYear);
        var seed = (ulong)options.Number("--seed", 0, long.MaxValue, 1);
        using (var file = new FileStream(path + ".part", FileMode.Create))
        {
            PortfolioGenerator.Write(file, rows, seed, options.Has("--faults"), year);
        }

        File.Move(path + ".part", path, overwrite: true);
        Console.WriteLine($"{path}: {Words.Count(rows)} made-up {(year is null ? "pensions" : "events")}, seed {seed}");
        return 0;
    }
}
