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

    /// <summary>6 cents a year: 0.05 × 3 077, 3 104 and 3 151 ÷ 3 037 are 5 cents each year and none a month: one period with the reasons of three years.</summary>
    [Fact]
    public void Of_EqualAmountsInThreeYears_EachYearHasItsOwnReasons()
    {
        var flow = ClaimCashFlow.Of(Carpenter.Unpaid with { ReceivesPension = true, AnnualEarnings = Euros.PerYear(0.06m) }, 2027, ReformTests.Projected);

        Assert.Equal(2, flow.Timeline.Periods[^1].OtherReasons.Count);
        Assert.Equal(
            [(new LocalDate(2025, 3, 4), 2025, 2025, 0), (new(2026, 1, 1), 2026, 2026, 0), (new(2027, 1, 1), 2027, 2027, 0)],
            flow.Years.Skip(1).Select(year => year.Periods[^1]).Select(period => (period.From, period.To.Year, period.Pension!.PerYear.Inputs.Max(input => input.Source?.Year) ?? 0, period.OtherReasons.Count)));
    }

    /// <summary>48 % and 50 % are both paid as 50 %: the reasons change with the last day of 2024, the amounts do not.</summary>
    [Fact]
    public void Of_ReasonsThatChangeOnTheLastDayOfAYear_APartOfThatYear()
    {
        var flow = ClaimCashFlow.Of(
            Carpenter.Unpaid with
            {
                ReceivesPension = true,
                AnnualEarnings = Euros.PerYear(0.06m),
                Incapacity = Carpenter.Incapable(new(2024, 3, 4), new LocalDate(2024, 12, 30), 50m).Concat(Carpenter.Incapable(new(2024, 12, 31), degree: 48m)).ToValueList(),
            },
            2025,
            StatutoryParameters.Enacted);
        var (first, second) = (flow.Years[0], flow.Years[1].Periods[0]);
        var part = Assert.Single(first.Periods[1].OtherReasons);

        Assert.Equal((new LocalDate(2024, 12, 31), new LocalDate(2024, 12, 31)), (part.From, part.To));
        Assert.Equal((50m, 48m, 48m), (Degree(first.Periods[1]), Degree(part), Degree(second)));
        Assert.Equal((new LocalDate(2025, 1, 1), new LocalDate(2025, 3, 3), 0), (second.From, second.To, second.OtherReasons.Count));
        Assert.Equal(new[] { first.Periods[0], first.Periods[1], part }.SelectMany(period => period.Figures), first.Figures());

        static decimal Degree(BenefitPeriod period) => period.SharePercent.Inputs[0].Amount;
    }

    [Fact]
    public void Of_IncapacityThroughTheFirstDayOfAYear_ThatDayIsInIt()
    {
        var flow = ClaimCashFlow.Of(Carpenter.Paid with { Incapacity = Carpenter.Incapable(new(2024, 3, 4), new LocalDate(2025, 1, 1)) }, 2025, StatutoryParameters.Enacted);
        var period = Assert.Single(flow.Years[1].Periods);

        Assert.Equal((new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 1)), (period.From, period.To));
        Assert.Equal(75m, flow.Years[1].Amounts.Gross.Amount);
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
