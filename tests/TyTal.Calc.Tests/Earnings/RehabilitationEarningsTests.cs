using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Earnings;

public class RehabilitationEarningsTests
{
    [Fact]
    public void OfRehabilitation_TheEarlierClaimsEarnings_Lifted()
    {
        var earnings = RehabilitationEarnings.OfRehabilitation(Euros.PerYear(27_000m), new(2019, 3, 4), new(2024, 5, 2), StatutoryParameters.Enacted);

        // 27 000 × 1.637 ÷ 1.417.
        Assert.Equal(31_191.95m, earnings.Decided.Amount);
        Assert.Equal([new EarningsPath(EarningsPathKind.Rehabilitation, PathOutcome.Taken)], earnings.Paths);
    }

    [Fact]
    public void OfRehabilitation_BelowTheMinimum_NotLiftedAgain() =>
        Assert.Equal(1_000m, RehabilitationEarnings.OfRehabilitation(Euros.PerYear(1_000m), new(2024, 3, 4), new(2024, 5, 2), StatutoryParameters.Enacted).Decided.Amount);

    [Fact]
    public void OfPensionRehabilitation_TheBenefitOfAYear()
    {
        Assert.Equal(21_000m, RehabilitationEarnings.OfPensionRehabilitation(Euros.PerYear(21_000m), new(2024, 4, 15)).Decided.Amount);
        Assert.Equal(19_950m, RehabilitationEarnings.OfPensionRehabilitation(Euros.PerYear(15_000m), Euros.PerYear(4_950m), new(2024, 4, 15)).Decided.Amount);
    }

    [Fact]
    public void BadFacts_ErrorNamesThem()
    {
        Assert.StartsWith("earlierClaimDate is 2024-05-03", Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationEarnings.OfRehabilitation(Euros.PerYear(1m), new(2024, 5, 3), new(2024, 5, 2), StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
        Assert.StartsWith("annualEarnings is -1", Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationEarnings.OfRehabilitation(Euros.PerYear(-1m), new(2024, 5, 2), new(2024, 5, 2), StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
        Assert.StartsWith("rehabilitationIncrease is -1", Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationEarnings.OfPensionRehabilitation(Euros.PerYear(1m), Euros.PerYear(-1m), new(2024, 4, 15))).Message, StringComparison.Ordinal);
        Assert.StartsWith("claimDate is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationEarnings.OfPensionRehabilitation(Euros.PerYear(1m), new(2015, 12, 31))).Message, StringComparison.Ordinal);
        Assert.StartsWith("claimDate is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationEarnings.OfPensionRehabilitation(Euros.PerYear(1m), Euros.PerYear(1m), new(2015, 12, 31))).Message, StringComparison.Ordinal);
    }
}
