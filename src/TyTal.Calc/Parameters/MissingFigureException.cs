namespace TyTal.Calc.Parameters;

/// <summary>A statutory figure that a computation needs is not known for its year, and the caller has not supplied it.</summary>
public sealed class MissingFigureException : ArgumentException
{
    internal MissingFigureException(StatutoryFigure figure, int year, string message)
        : base(message)
    {
        Figure = figure;
        Year = year;
    }

    /// <summary>The missing figure.</summary>
    public StatutoryFigure Figure { get; }

    /// <summary>The calendar year for which it is missing.</summary>
    public int Year { get; }

    internal static MissingFigureException Of(StatutoryFigure figure, int year, string known) => new(
        figure,
        year,
        $"{figure.CaseName()} of {year} is not known (known: {known}). Supply it: parameters.With(StatutoryFigure.{figure}, {year}, value, source).");
}
