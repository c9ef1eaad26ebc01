using System.Globalization;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases;

/// <summary>Reads the figures that a case supplies beside its facts.</summary>
internal static class SuppliedFigures
{
    /// <summary>The known figures with those that the case supplies.</summary>
    internal static StatutoryParameters Read(JsonFacts? supplied, StatutoryParameters known)
    {
        if (supplied is null)
        {
            return known;
        }

        // All years at once: each set of parameters derives every figure of every year.
        var years = supplied.Names.Select(year => (Facts: supplied.Object(year), Rows: Rows(supplied.Object(year), Year(supplied, year)))).ToList();
        try
        {
            return known.With(years.SelectMany(year => year.Rows));
        }
        catch (ArgumentException)
        {
            years.ForEach(year => Check(known, year.Facts, year.Rows));
            throw;
        }
    }

    private static List<YearlyFigure> Rows(JsonFacts figures, int year) =>
        figures.Names.Select(name => Row(figures, name, year)).ToList();

    /// <summary>A refusal of the figures of a year is told with the path.</summary>
    private static void Check(StatutoryParameters known, JsonFacts figures, List<YearlyFigure> rows)
    {
        try
        {
            known.With(rows);
        }
        catch (ArgumentException error)
        {
            throw new CaseFormatException(figures.Path, error.Message, error);
        }
    }

    /// <summary>A figure of a year.</summary>
    internal static YearlyFigure Row(JsonFacts figures, string name, int year) => new(Figure(figures, name), year, figures.Number(name), "case file", FigureStatus.Supplied);

    private static StatutoryFigure Figure(JsonFacts figures, string name) =>
        StatutoryFigureNames.Find(name) ?? throw new CaseFormatException(figures.PathOf(name), "unknown figure");

    internal static int Year(JsonFacts supplied, string year) => year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new CaseFormatException(supplied.PathOf(year), "a year is needed, e.g. \"2027\"");
}
