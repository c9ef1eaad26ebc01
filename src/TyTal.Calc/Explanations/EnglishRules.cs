using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>What each rule says in English: a title, and a formula whose {0}, {1}… are the figures that the rule started from.</summary>
internal static partial class EnglishRules
{
    /// <summary>The formula of a rule that adds all its figures.</summary>
    private const string Sum = "{+}";

    /// <summary>The formula of an amount that follows an index.</summary>
    private const string Indexed = "{0} × {1} ÷ {2}";

    private static readonly Dictionary<string, (string Title, string? Formula)> Templates =
        new[]
        {
            Facts,
            EarningsFacts,
            Earnings,
            Insured,
            Allowance,
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
        }.SelectMany(area => area).ToDictionary(rule => rule.Id, rule => (rule.Title, rule.Formula), StringComparer.Ordinal);

    /// <summary>The ids of the rules that have a template.</summary>
    internal static IEnumerable<string> Ids => Templates.Keys;

    /// <summary>What the rule is about; a statutory figure with its year.</summary>
    internal static string Title(Figure figure)
    {
        var title = Of(figure).Title;
        return figure.Source is { } source ? $"{title} of {source.Year}" : title;
    }

    /// <summary>The formula with its numbers; null for a fact and a statutory figure.</summary>
    internal static string? Formula(Figure figure)
    {
        var formula = Of(figure).Formula;
        if (formula == Sum)
        {
            return string.Join(" + ", figure.Inputs.Select(EnglishFormat.Quantity));
        }

        for (var i = 0; formula is not null && i < figure.Inputs.Count; i++)
        {
            formula = formula.Replace("{" + (char)('0' + i) + "}", EnglishFormat.Quantity(figure.Inputs[i]));
        }

        return formula;
    }

    private static (string Title, string? Formula) Of(Figure figure) => Templates.TryGetValue(figure.Rule.Id, out var template)
        ? template
        : throw new ArgumentException($"rule {figure.Rule.Id} has no English text.", nameof(figure));
}
