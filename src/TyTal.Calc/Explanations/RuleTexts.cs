using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>What a rule says in each language.</summary>
internal readonly record struct RuleText
{
    /// <summary>A rule whose formula has no words, or that has none.</summary>
    internal RuleText(string id, Phrase title, string? formula = null) => (Id, Title, Formula) = (id, title, formula is null ? null : new Phrase(formula, formula, formula));

    /// <summary>A rule whose formula has words.</summary>
    internal RuleText(string id, Phrase title, Phrase formula) => (Id, Title, Formula) = (id, title, formula);

    internal string Id { get; }

    internal Phrase Title { get; }

    /// <summary>The formula, whose {0}, {1}… are the figures that the rule started from; null for a fact and a statutory figure.</summary>
    internal Phrase? Formula { get; }
}

/// <summary>What each rule says in each language: a title, and a formula with its numbers.</summary>
internal static partial class RuleTexts
{
    /// <summary>The formula of a rule that adds all its figures.</summary>
    private const string Sum = "{+}";

    /// <summary>The formula of an amount that follows an index.</summary>
    private const string Indexed = "{0} × {1} ÷ {2}";

    /// <summary>The place of the year in a title that does not end with it.</summary>
    private const string YearPlace = "{year}";

    /// <summary>The texts by their rules; read when first asked for, after the areas in the other files have theirs.</summary>
    private static readonly Lazy<Dictionary<string, RuleText>> Texts = new(OfAreas);

    /// <summary>Every text.</summary>
    internal static IEnumerable<RuleText> All => Texts.Value.Values;

    /// <summary>What the rule is about; a statutory figure with its year.</summary>
    internal static string Title(Figure figure, Voice voice)
    {
        var title = voice.Say(Of(figure).Title);
        return figure.Source switch
        {
            { Year: { } year } => OfYear(title, year, voice),
            { Position: { } position } => title + " " + voice.Number(position),
            _ => title,
        };
    }

    /// <summary>A yearly figure of the dated series, with its year.</summary>
    internal static string Title(StatutoryFigure figure, int year, Voice voice) => OfYear(voice.Say(Texts.Value["statutory." + figure.CaseName()].Title), year, voice);

    /// <summary>A statutory figure by its source, with its year.</summary>
    internal static string Title(StatutorySource source, Voice voice)
    {
        var title = Texts.Value.TryGetValue("statutory." + source.Name, out var text) || Texts.Value.TryGetValue("amount." + source.Name, out text)
            ? voice.Say(text.Title)
            : source.Name;
        return source.Year is { } year ? OfYear(title, year, voice) : title;
    }

    /// <summary>A title with its year: in the place that it has for it, or at its end.</summary>
    private static string OfYear(string title, int year, Voice voice) => title.IndexOf(YearPlace, StringComparison.Ordinal) is >= 0 and var place
        ? title.Remove(place, YearPlace.Length).Insert(place, voice.Number(year))
        : title + voice.Say(" of ", " vuonna ", " år ") + voice.Number(year);

    /// <summary>The formula with its numbers; null for a fact, a statutory figure and a sum of nothing.</summary>
    internal static string? Formula(Figure figure, Voice voice)
    {
        if (Of(figure).Formula is not { } phrase)
        {
            return null;
        }

        var formula = voice.Say(phrase);
        if (formula == Sum)
        {
            return figure.Inputs.Count == 0 ? null : string.Join(" + ", figure.Inputs.Select(voice.Quantity));
        }

        for (var i = 0; i < figure.Inputs.Count; i++)
        {
            formula = formula.Replace("{" + (char)('0' + i) + "}", voice.Quantity(figure.Inputs[i]));
        }

        return formula;
    }

    private static Dictionary<string, RuleText> OfAreas() =>
        new[]
        {
            Facts,
            EarningsFacts,
            Earnings,
            Insured,
            Allowance,
            Constants,
            Pension,
            Limitation,
            Survivors,
            CostFacts,
            Costs,
            Rehabilitation,
            MotorLiability,
            Payments,
            PolicyFacts,
            Policies,
            Premiums,
        }.SelectMany(area => area).ToDictionary(text => text.Id, StringComparer.Ordinal);

    private static RuleText Of(Figure figure) => Texts.Value.TryGetValue(figure.Rule.Id, out var text)
        ? text
        : throw new ArgumentException($"rule {figure.Rule.Id} has no text.", nameof(figure));
}
