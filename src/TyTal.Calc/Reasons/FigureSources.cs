namespace TyTal.Calc.Reasons;

/// <summary>The statutory figures behind figures.</summary>
public static class FigureSources
{
    /// <summary>Every statutory figure behind some figures, each once, in the order of use.</summary>
    /// <param name="figures">The figures.</param>
    public static ValueList<StatutorySource> Sources(this IEnumerable<Figure> figures) => Guard.Listed(figures, nameof(figures))
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Source)
        .OfType<StatutorySource>()
        .Distinct()
        .ToValueList();

    /// <summary>The names of those that are announced or supplied, not enacted; each once.</summary>
    /// <param name="sources">The statutory figures.</param>
    public static ValueList<string> NotEnacted(this ValueList<StatutorySource> sources) => Guard.NoNulls(sources, nameof(sources))
        .Where(source => source.Status != FigureStatus.Enacted)
        .Select(source => source.Name)
        .Distinct(StringComparer.Ordinal)
        .ToValueList();
}
