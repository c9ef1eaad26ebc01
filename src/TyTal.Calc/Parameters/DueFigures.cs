using NodaTime;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>The figures that should be known by a day: those of the day's own year, and in the last quarter those of the next year, too, whose decrees come out then.</summary>
/// <param name="Year">The latest year whose figures should be known.</param>
/// <param name="Missing">Those of <see cref="StatutoryFigureNames.Yearly"/> that are not known for that year.</param>
/// <param name="NotEnacted">Those that are announced or supplied, while the year has begun.</param>
public sealed record DueFigures(int Year, ValueList<StatutoryFigure> Missing, ValueList<StatutoryFigure> NotEnacted)
{
    private const int FirstMonthOfLastQuarter = 10;

    /// <summary>In the last quarter the day's own year, when a figure of it is still missing or not enacted; otherwise null.</summary>
    public DueFigures? YearBefore { get; private init; }

    /// <summary>Whether everything that should be known is known and enacted.</summary>
    public bool AreKnown => Missing.Count == 0 && NotEnacted.Count == 0 && YearBefore is null;

    /// <summary>What a day asks for.</summary>
    /// <param name="today">The day, from 1.1.2016 to 31.12.2199.</param>
    /// <param name="parameters">The figures that are known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside that time.</exception>
    public static DueFigures On(LocalDate today, StatutoryParameters parameters)
    {
        Guard.Date(today, Guard.FirstDay, Guard.LastDay.PlusYears(-1));
        Guard.NotNull(parameters, nameof(parameters));
        var ofYear = Of(today.Year, hasBegun: true, parameters);
        return today.Month < FirstMonthOfLastQuarter
            ? ofYear
            : Of(today.Year + 1, hasBegun: false, parameters) with { YearBefore = ofYear.AreKnown ? null : ofYear };
    }

    /// <summary>What is missing, in one line, the earlier year first, e.g. "2027: wageCoefficient is not known."</summary>
    public override string ToString() => AreKnown
        ? $"{Year}: every figure is known."
        : string.Join(" ", new[] { $"{YearBefore}", Sentence(Missing, "not known"), Sentence(NotEnacted, "not enacted") }.Where(sentence => sentence.Length > 0));

    private static DueFigures Of(int year, bool hasBegun, StatutoryParameters parameters)
    {
        return new(
            year,
            StatutoryFigureNames.Yearly.Where(figure => StatusOf(figure) is null).ToValueList(),
            StatutoryFigureNames.Yearly.Where(figure => hasBegun && StatusOf(figure) is FigureStatus.Announced or FigureStatus.Supplied).ToValueList());

        FigureStatus? StatusOf(StatutoryFigure figure) => parameters.Find(figure, year)?.Source?.Status;
    }

    private string Sentence(ValueList<StatutoryFigure> figures, string what) => figures.Count == 0
        ? ""
        : $"{Year}: {string.Join(", ", figures.Select(figure => figure.CaseName()))} {(figures.Count == 1 ? "is" : "are")} {what}.";
}
