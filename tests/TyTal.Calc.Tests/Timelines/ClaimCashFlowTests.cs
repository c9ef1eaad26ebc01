using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

public class ClaimCashFlowTests
{
    /// <summary>2024: 2 250.00 of sick pay and 274 × 75.00; 2025: 62 × 75.00, 27 days of March and nine months at 1 937.69; 2026 a year at 1 954.69; 2027 at 22 950 × 3 151 ÷ 3 037 ÷ 12 = 1 984.29.</summary>
    [Fact]
    public void Of_Carpenter_EachYearByHand()
    {
        var flow = ClaimCashFlow.Of(Carpenter.Paid, 2027, ReformTests.Projected);

        Assert.Equal(
            [(2024, 22_800m), (2025, 4_650m + 1_743.92m + (9 * 1_937.69m)), (2026, 12 * 1_954.69m), (2027, 12 * 1_984.29m)],
            flow.Years.Select(year => (year.Year, year.Amounts.Gross.Amount)));
        Assert.Equal((2_250m, 772.68m), (flow.Years[0].Amounts.Employer.Amount, flow.Years[0].Amounts.EmployeePayments.Amount));
        Assert.Equal([false, false, false, true], flow.Years.Select(year => year.IsProjected));
        Assert.True(flow.IsProjected);
        Assert.False(flow.IsHypothetical);
    }

    [Fact]
    public void Of_IncapacityThatEnds_EndsWithIt()
    {
        var flow = ClaimCashFlow.Of(Carpenter.Paid with { Incapacity = Carpenter.Incapable(new(2024, 3, 4), new LocalDate(2026, 6, 30)) }, 2060, ReformTests.Projected);

        Assert.Equal([2024, 2025, 2026], flow.Years.Select(year => year.Year));
        Assert.Equal(6 * 1_954.69m, flow.Years[2].Amounts.Gross.Amount);
    }

    [Fact]
    public void Of_ClaimWithoutABenefit_HasNoYear()
    {
        var flow = ClaimCashFlow.Of(Carpenter.Unpaid with { Incapacity = default }, 2030, StatutoryParameters.Enacted);

        Assert.Empty(flow.Years);
        Assert.Equal(default, flow.Total);
    }

    [Fact]
    public void Of_YearBeforeTheClaimOrAfterTheLast_IsRefused()
    {
        Assert.Contains("lastYear is 2023; allowed is 2024 to 2200.", Assert.Throws<ArgumentOutOfRangeException>(() => ClaimCashFlow.Of(Carpenter.Paid, 2023, StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
        Assert.Contains("lastYear is 2201;", Assert.Throws<ArgumentOutOfRangeException>(() => ClaimCashFlow.Of(Carpenter.Paid, 2201, StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
        Assert.Throws<MissingFigureException>(() => ClaimCashFlow.Of(Carpenter.Paid, 2027, KnownFigures.Announced));
    }

    [Fact]
    public void Of_ToTheLastYearThereIs_IsReached()
    {
        var projected = StatutoryParameters.Enacted.Projected(new IndexProjection { Through = 2200, PensionIndex = new(1m) });

        Assert.Equal(2200, ClaimCashFlow.Of(Carpenter.Paid, 2200, projected).Years[^1].Year);
    }

    [Fact]
    public void Of_UnderAReform_IsHypothetical() => Assert.True(ClaimCashFlow.Of(Carpenter.Paid, 2060, ReformTests.Parameters).IsHypothetical);

    /// <summary>The years add up to the totals, and their periods to the periods, each within its year.</summary>
    [Fact]
    public void Of_RandomClaims_YearsAddUpToTheTotals() => Properties.Hold(RandomClaims.Any, claim =>
    {
        BenefitTimeline timeline;
        try
        {
            timeline = BenefitTimeline.Of(claim, RandomClaims.Parameters);
        }
        catch (ArgumentException)
        {
            return;
        }

        var flow = ClaimCashFlow.Of(timeline);
        Assert.Equal(ReceiverTotals.Of(timeline), flow.Years.Aggregate(default(ReceiverTotals), (sum, year) => sum + year.Amounts));
        Assert.Equal(timeline.Totals.Total, flow.Total.Gross);
        Assert.All(flow.Years, year => Assert.All(year.Periods, period => Assert.Equal((year.Year, year.Year), (period.From.Year, period.To.Year))));
        Assert.Equal(
            timeline.Periods.SelectMany(period => Days(period.From, period.To)),
            flow.Years.SelectMany(year => year.Periods).SelectMany(period => Days(period.From, period.To)));
        Assert.All(flow.Years.SelectMany(year => year.Periods).Where(period => period.Pension is not null), period => Assert.All(
            period.OtherReasons.Prepend(period),
            part => Assert.Contains(part.Pension!.PerYear.Inputs, input => input.Source is { Name: "earningsRelatedPensionIndex" } source && source.Year == period.From.Year)));
    });

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
