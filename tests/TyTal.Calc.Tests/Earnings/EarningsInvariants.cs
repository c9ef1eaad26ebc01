using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Earnings;

/// <summary>What must hold for the annual earnings of any facts; each says what is wrong, or null when nothing is.</summary>
internal static class EarningsInvariants
{
    /// <summary>Each path stands once, and the floor and the mean are there where their paths were taken.</summary>
    internal static string? Paths(AnnualEarningsFacts facts, AnnualEarnings earnings) =>
        earnings.Paths.Select(path => path.Kind).Distinct().Count() != earnings.Paths.Count ? $"a path stands twice: {earnings.Paths}"
        : earnings.FloorApplied == (earnings.Decided.Value == earnings.BeforeMinimum.Value) ? $"the floor, from {earnings.BeforeMinimum} to {earnings.Decided}"
        : earnings.Took(EarningsPathKind.ComparisonMean) == (earnings.Mean is null) ? $"the mean, {earnings.Mean}"
        : facts is { Insurance: EarningsInsurance.Compulsory, ReceivesPension: false } && earnings.Decided.Value < StatutoryParameters.Enacted.MinimumAnnualEarnings(facts.ClaimDate.Year).Value ? $"under the floor: {earnings.Decided}"
        : null;

    /// <summary>More pay never brings lower current earnings, nor lower annual earnings while the same sections decide.</summary>
    internal static string? MorePay(AnnualEarnings less, AnnualEarnings more)
    {
        var isDecidedAlike = less.Took(EarningsPathKind.ComparisonMean) == more.Took(EarningsPathKind.ComparisonMean)
            && less.Outcome(EarningsPathKind.VocationalStudy) == more.Outcome(EarningsPathKind.VocationalStudy);
        return more.Current!.Value < less.Current!.Value || (isDecidedAlike && more.Decided.Value < less.Decided.Value) ? $"{less} is more than {more}" : null;
    }

    /// <summary>The facts with so many cents more of the first employment.</summary>
    internal static AnnualEarningsFacts WithPay(AnnualEarningsFacts facts, long cents) => facts with
    {
        LookBack = facts.LookBack.Select((employment, i) => i == 0 ? employment with { Earnings = employment.Earnings + new Money<Once>(cents) } : employment).ToValueList(),
    };
}
