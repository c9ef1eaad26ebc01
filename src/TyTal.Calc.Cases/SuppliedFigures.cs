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

        var parameters = known;
        foreach (var year in supplied.Names)
        {
            parameters = OfYear(parameters, supplied.Object(year), Year(supplied, year));
        }

        return parameters;
    }

    private static StatutoryParameters OfYear(StatutoryParameters parameters, JsonFacts figures, int year)
    {
        var rows = figures.Names.Select(name => Row(figures, name, year)).ToList();
        try
        {
            return parameters.With(rows);
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
