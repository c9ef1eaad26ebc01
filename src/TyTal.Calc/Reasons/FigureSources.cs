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

    /// <summary>The hypothetical figures behind some figures, each once, in the order of use; each knows what is in force in its place.</summary>
    /// <param name="figures">The figures.</param>
    public static ValueList<Figure> Hypotheses(this IEnumerable<Figure> figures) => Guard.Listed(figures, nameof(figures))
        .Where(figure => figure.IsHypothetical)
        .SelectMany(figure => figure.Steps())
        .Where(step => step.Source is { Status: FigureStatus.Hypothetical })
        .Distinct()
        .ToValueList();

    /// <summary>The names of those that are announced, supplied, projected or hypothetical, not enacted; each once.</summary>
    /// <param name="sources">The statutory figures.</param>
    public static ValueList<string> NotEnacted(this ValueList<StatutorySource> sources) => Guard.NoNulls(sources, nameof(sources))
        .Where(source => source.Status != FigureStatus.Enacted)
        .Select(source => source.Name)
        .Distinct(StringComparer.Ordinal)
        .ToValueList();
}
