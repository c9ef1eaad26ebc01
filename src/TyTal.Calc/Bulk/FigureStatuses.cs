using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>How sure the figures of a run are: the weightiest status among them, hypothetical before projected, supplied, announced and enacted.</summary>
internal static class FigureStatuses
{
    internal static FigureStatus Weightiest(IEnumerable<Figure?> figures)
    {
        var weightiest = FigureStatus.Enacted;
        foreach (var figure in figures)
        {
            weightiest = figure is null ? weightiest : Weightier(weightiest, Of(figure));
        }

        return weightiest;
    }

    internal static FigureStatus Weightier(FigureStatus one, FigureStatus other) => one > other ? one : other;

    private static FigureStatus Of(Figure figure)
    {
        var weightiest = figure.Source?.Status ?? FigureStatus.Enacted;
        foreach (var input in figure.Inputs)
        {
            weightiest = Weightier(weightiest, Of(input));
        }

        return weightiest;
    }
}
