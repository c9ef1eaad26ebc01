using System.Globalization;
using System.Text;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>One step of an explanation, in English.</summary>
/// <param name="Title">What the step finds.</param>
/// <param name="Formula">How, with the numbers; null for a fact and a statutory figure.</param>
/// <param name="Result">The number that it found, with its unit.</param>
/// <param name="Rounding">Where the number was rounded; null when it was not.</param>
/// <param name="Place">The section, or the act or decree of a statutory figure, or "given" for a fact.</param>
/// <param name="Reading">The interpretation that the step rests on, if any.</param>
public sealed record ExplainedStep(string Title, string? Formula, string Result, string? Rounding, string Place, Reading? Reading)
{
    /// <summary>The step in one line.</summary>
    public override string ToString()
    {
        var formula = Formula is null || Formula == Result ? "" : Formula + " = ";
        var rounding = Rounding is null ? "" : ", " + Rounding;
        var reading = Reading is null ? "" : "; READING " + Reading.Id;
        return $"{Title}: {formula}{Result}{rounding} ({Place}{reading})";
    }

    internal static ExplainedStep Of(Figure figure) => new(
        EnglishRules.Title(figure),
        EnglishRules.Formula(figure),
        EnglishFormat.Quantity(figure),
        EnglishFormat.Rounded(figure.Rule.Rounding),
        PlaceOf(figure),
        figure.Rule.Reading);

    private static string PlaceOf(Figure figure) => (figure.Source, figure.Rule.Section) switch
    {
        ({ } source, { } section) => $"{section}; {EnglishFormat.Source(source)}",
        (_, { } section) => section.ToString(),
        _ => "given",
    };
}

/// <summary>The reasons of figures as numbered steps in English, from facts and statutory figures to the result.</summary>
/// <remarks>Rendered from the steps that the figures carry; nothing is computed again.</remarks>
/// <param name="Steps">The steps; each stands after those that it starts from.</param>
public sealed record Explanation(ValueList<ExplainedStep> Steps)
{
    /// <summary>The explanation of one figure.</summary>
    /// <param name="figure">The figure.</param>
    public static Explanation Of(Figure figure) => Of([Guard.NotNull(figure, nameof(figure))]);

    /// <summary>The explanation of every amount of a period; a step that several amounts share stands once.</summary>
    /// <param name="period">The period.</param>
    public static Explanation Of(BenefitPeriod period) =>
        Of(Guard.NotNull(period, nameof(period)).Figures.Where(figure => figure.Rule != KelaDeduction.NotLeisureTimeRule));

    /// <summary>The explanation of several figures together; a step that they share stands once.</summary>
    /// <param name="figures">The figures.</param>
    public static Explanation Of(IEnumerable<Figure> figures) =>
        new(Guard.Listed(figures, nameof(figures)).SelectMany(figure => figure.Steps()).Distinct().Select(ExplainedStep.Of).ToValueList());

    /// <summary>The steps as plain text, one a line, numbered.</summary>
    public string ToText() => Lines("{0,3}. {1}");

    /// <summary>The steps as a numbered Markdown list.</summary>
    public string ToMarkdown() => Lines("{0}. {1}");

    /// <inheritdoc/>
    public override string ToString() => ToText();

    private string Lines(string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Steps.Count; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, format, i + 1, Steps[i]).Append('\n');
        }

        return text.ToString();
    }
}
