using System.Globalization;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Portfolio;

/// <summary>The earnings-related pension indexes that the command line supplies.</summary>
internal static class Indexes
{
    private const int LeastPoints = 1_000;
    private const int MostPoints = 200_000;
    private const string Source = "command line";

    /// <summary>The enacted and announced figures, and those of "2027=3150".</summary>
    public static StatutoryParameters With(StatutoryParameters parameters, string option, IReadOnlyList<string> texts)
    {
        var figures = texts.Select(text => Read(option, text)).ToList();
        try
        {
            return figures.Count == 0 ? parameters : parameters.With(figures);
        }
        catch (ArgumentException error)
        {
            throw new UsageException($"{option}: {Sentence(error)}");
        }
    }

    /// <summary>The figures with those of "2025=3150" in the place of what is in force; a result says that it is hypothetical.</summary>
    public static StatutoryParameters Supposing(StatutoryParameters parameters, string option, IReadOnlyList<string> texts)
    {
        var figures = texts.Select(text => Read(option, text)).ToList();
        try
        {
            return parameters.Hypothetically(figures);
        }
        catch (ArgumentException error)
        {
            throw new UsageException($"{option}: {Sentence(error)}");
        }
    }

    /// <summary>The enacted and announced figures; those through a year only with "--known-through", so that an index enacted by now can be supposed.</summary>
    public static StatutoryParameters Known(Options options) => options.Has("--known-through")
        ? StatutoryParameters.Enacted.Through(options.Year("--known-through", otherwise: 0))
        : StatutoryParameters.Enacted;

    /// <summary>The figures that a run needs for its year.</summary>
    public static StatutoryParameters ForRun(Options options, int year)
    {
        var parameters = With(Known(options), "--index", options.All("--index"));
        Need(parameters, year - 1, "--index");
        Need(parameters, year, "--index");
        return parameters;
    }

    /// <summary>Refuses a year whose index is not known.</summary>
    public static void Need(StatutoryParameters parameters, int year, string option)
    {
        try
        {
            _ = parameters.PensionIndex(year);
        }
        catch (MissingFigureException)
        {
            throw new UsageException(FormattableString.Invariant($"The earnings-related pension index of {year} is not known; supply it, e.g. {option} {year}=3200."));
        }
    }

    /// <summary>The figures and, for every later year to a last one, an index that grows by the same percentage, in whole points.</summary>
    public static StatutoryParameters Growing(StatutoryParameters parameters, int until, decimal growthPercent)
    {
        try
        {
            return parameters.Projected(new IndexProjection { Through = until, PensionIndex = new(growthPercent) });
        }
        catch (ArgumentException error)
        {
            throw new UsageException($"--growth: {Sentence(error)}");
        }
    }

    /// <summary>The supplied indexes in one line, in order of years.</summary>
    public static string Text(StatutoryParameters parameters) => string.Join(' ', parameters.Rows
        .Where(row => row.Figure == StatutoryFigure.EarningsRelatedPensionIndex && row.Status == FigureStatus.Supplied)
        .Select(row => row.Year.ToString(CultureInfo.InvariantCulture) + "=" + row.Value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The message without the name of the argument, which stands in it.</summary>
    private static string Sentence(ArgumentException error) => error.Message.Split(" (Parameter")[0];

    private static YearlyFigure Read(string option, string text)
    {
        var parts = text.Split('=');
        return parts.Length == 2
            ? new(
                StatutoryFigure.EarningsRelatedPensionIndex,
                (int)Options.Number(parts[0], $"The year of {option}", 2016, 2200),
                Options.Number(parts[1], $"The points of {option}", LeastPoints, MostPoints),
                Source,
                FigureStatus.Supplied)
            : throw new UsageException($"{option} is '{text}'; allowed is YEAR=POINTS, e.g. 2027=3150.");
    }
}
