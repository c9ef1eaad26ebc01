using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>The difference of two timelines in English: the days, the receivers, and what caused each difference.</summary>
public static class DifferenceExplanation
{
    /// <summary>The difference as plain text.</summary>
    /// <param name="difference">The difference.</param>
    public static string ToText(TimelineDifference difference)
    {
        var page = new EnglishPage(markdown: false);
        page.Heading($"Correction of the claim of {EnglishFormat.Date(Guard.NotNull(difference, nameof(difference)).After.Claim.ClaimDate)}", 1);
        if (difference.ChangedFacts.Count > 0)
        {
            page.Line($"Changed facts: {string.Join(", ", difference.ChangedFacts)}");
        }

        foreach (var change in difference.Changes)
        {
            page.Heading($"{EnglishFormat.Dates(change.From, change.To)}: {Amounts(change.Amounts)}", 2);
            page.Line($"{Name(change.Before)} → {Name(change.After)}");
            foreach (var cause in change.Causes)
            {
                page.Line($"  {Title(cause)}: {Value(cause.Before)} → {Value(cause.After)}");
            }
        }

        page.Heading($"In all: {Amounts(difference.Amounts)}", 2);
        return page.ToString();
    }

    private static string Amounts(ReceiverTotals amounts) =>
        $"gross {Signed(amounts.Gross)}, employer {Signed(amounts.Employer)}, employee payments {Signed(amounts.EmployeePayments)}, injured person {Signed(amounts.InjuredPerson)}";

    private static string Signed(Money<Once> amount) => (amount.Cents > 0 ? "+" : "") + EnglishFormat.Money(amount.Amount, Unit.Euros);

    private static string Name(BenefitPeriod? period) => period switch
    {
        null => "no benefit",
        { Allowance: { } day } => $"{TimelineExplanation.Name(period)}, {EnglishFormat.Quantity(day.PerDay)}",
        _ => $"{TimelineExplanation.Name(period)}, {EnglishFormat.Money(period.PaidPerMonth!.Value.Amount, Unit.EurosPerMonth)}",
    };

    private static string Title(FigureChange cause) => RuleTexts.Title((cause.After ?? cause.Before)!, Voice.Of(Language.English));

    private static string Value(Reasons.Figure? figure) => figure is null ? "none" : EnglishFormat.Quantity(figure);
}
