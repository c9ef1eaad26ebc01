using System.Globalization;
using System.Text;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>One step of an explanation, in a language.</summary>
/// <param name="Title">What the step finds.</param>
/// <param name="Formula">How, with the numbers; null for a fact, a statutory figure and a sum of nothing.</param>
/// <param name="Result">The number that it found, with its unit.</param>
/// <param name="Rounding">Where the number was rounded; null when it was not.</param>
/// <param name="Place">The section, or the act or decree of a statutory figure, or that it is given for a fact.</param>
/// <param name="Reading">The interpretation that the step rests on, if any.</param>
/// <param name="Language">The language of its words.</param>
public sealed record ExplainedStep(string Title, string? Formula, string Result, string? Rounding, string Place, Reading? Reading, Language Language)
{
    /// <summary>The step in one line.</summary>
    public override string ToString()
    {
        var formula = Formula is null || Formula == Result ? "" : Formula + (Formula[Formula.Length - 1] == ':' ? " " : " = ");
        var rounding = Rounding is null ? "" : ", " + Rounding;
        var reading = Reading is null ? "" : "; " + Voice.Of(Language).Mark(Reading);
        return $"{Title}: {formula}{Result}{rounding} ({Place}{reading})";
    }

    internal static ExplainedStep Of(Figure figure, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return new(
            RuleTexts.Title(figure, voice),
            RuleTexts.Formula(figure, voice),
            voice.Quantity(figure),
            voice.Rounded(figure.Rule.Rounding),
            PlaceOf(figure, voice),
            figure.Rule.Reading,
            language);
    }

    private static string PlaceOf(Figure figure, Voice voice) => (figure.Source, figure.Rule.Section) switch
    {
        ({ } source, { } section) => $"{voice.Section(section)}; {voice.Source(source)}",
        (_, { } section) => voice.Section(section),
        _ => voice.Say("given", "annettu tieto", "given uppgift"),
    };
}

/// <summary>The reasons of figures as numbered steps, from facts and statutory figures to the result.</summary>
/// <remarks>Rendered from the steps that the figures carry; nothing is computed again.</remarks>
/// <param name="Steps">The steps; each stands after those that it starts from.</param>
/// <param name="Language">The language of their words.</param>
public sealed record Explanation(ValueList<ExplainedStep> Steps, Language Language)
{
    /// <summary>That the figures are hypothetical or projected, and what was supposed; empty when they are neither.</summary>
    public ValueList<Banner> Banners { get; init; }

    /// <summary>The explanation of one figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Explanation Of(Figure figure, Language language = Language.English) => Of([Guard.NotNull(figure, nameof(figure))], language);

    /// <summary>The explanation of every amount of a period; a step that several amounts share stands once.</summary>
    /// <param name="period">The period.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Explanation Of(BenefitPeriod period, Language language = Language.English) => Of(Amounts(Guard.NotNull(period, nameof(period))), language);

    /// <summary>The explanation of several figures together; a step that they share stands once.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Explanation Of(IEnumerable<Figure> figures, Language language = Language.English)
    {
        var steps = Guard.Listed(figures, nameof(figures)).SelectMany(figure => figure.Steps()).Distinct().ToList();
        return new(steps.Select(step => ExplainedStep.Of(step, language)).ToValueList(), language) { Banners = Suppositions.Of(steps, Voice.Of(language)) };
    }

    /// <summary>The notices, and the steps as plain text, one a line, numbered.</summary>
    public string ToText() => string.Concat(Banners.Select(DocumentText.Of)) + TextOfSteps();

    /// <summary>The notices, and the steps as a numbered Markdown list.</summary>
    public string ToMarkdown() => string.Concat(Banners.Select(banner => DocumentMarkdown.Of(banner) + "\n")) + MarkdownOfSteps();

    /// <summary>The steps as a document with a heading.</summary>
    /// <param name="title">The heading, in the language of the steps.</param>
    public Document ToDocument(string title) => new(
        Language, Banners.Prepend<Block>(new Heading(Guard.NotNull(title, nameof(title)), 1)).Append(new Steps(this)).ToValueList());

    /// <inheritdoc/>
    public override string ToString() => ToText();

    /// <summary>The amounts of a period that there is something to say about.</summary>
    internal static IEnumerable<Figure> Amounts(BenefitPeriod period) => period.Figures.Where(figure => figure.Rule != KelaDeduction.NotLeisureTimeRule);

    internal string TextOfSteps() => Lines("{0,3}. {1}", PlainText.Clean);

    internal string MarkdownOfSteps() => Lines("{0}. {1}", DocumentMarkdown.Escape);

    private string Lines(string format, Func<string, string> escape)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Steps.Count; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, format, i + 1, escape(Steps[i].ToString())).Append('\n');
        }

        return text.ToString();
    }
}
