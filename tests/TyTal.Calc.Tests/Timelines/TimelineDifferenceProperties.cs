using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

public class TimelineDifferenceProperties
{
    private static readonly EarningsBefore Before = new(Euros.Once(2345.67m), 28);

    /// <summary>Claims that are not refused for missing pay facts.</summary>
    private static readonly Gen<BenefitTimeline> Timelines = RandomClaims.Any
        .Select(RandomClaims.WithPay)
        .Select(Timeline)
        .Where(timeline => timeline is not null)
        .Select(timeline => timeline!);

    /// <summary>A timeline and two corrections of it: other earnings, another end, another degree.</summary>
    private static readonly Gen<(BenefitTimeline A, BenefitTimeline B, BenefitTimeline C)> Corrections =
        from timeline in Timelines
        from earnings in Gen.Choose(0, 6_000_000)
        from days in Gen.Choose(0, 400)
        let second = Timeline(timeline.Claim with { AnnualEarnings = new(earnings) })
        let third = Timeline(timeline.Claim with { Through = timeline.Claim.ClaimDate.PlusDays(days), ContributoryReduction = Percentage.Of(25m) })
        where second is not null && third is not null
        select (timeline, second, third);

    [Fact]
    public void Of_RandomClaims_ReceiversAddUpToTheGrossTotal() => Properties.Hold(Timelines, timeline =>
    {
        Assert.Equal(timeline.Totals.Total, ReceiverTotals.Of(timeline).Gross);
        Assert.Equal(ReceiverTotals.Of(timeline), ReceiverTotals.Through(timeline, timeline.Claim.Through));
        Assert.Equal(default, ReceiverTotals.Through(timeline, timeline.Claim.ClaimDate));
    });

    [Fact]
    public void Of_ATimelineAndItself_IsEmpty() => Properties.Hold(Timelines, timeline => Assert.Null(ClaimInvariants.NoDifference(TimelineDifference.Of(timeline, timeline))));

    [Fact]
    public void Of_RandomCorrections_ChangesAddUpToTheDifferenceOfTheTotals() =>
        Properties.Hold(Corrections, drawn => Assert.Null(ClaimInvariants.ChangesAddUp(TimelineDifference.Of(drawn.A, drawn.C))));

    [Fact]
    public void CashFlow_RandomClaims_YearsAddUpToTheTotals() => Properties.Hold(Timelines, timeline => Assert.Null(ClaimInvariants.CashFlowAddsUp(ClaimCashFlow.Of(timeline))));

    [Fact]
    public void Of_TwoCorrections_AddUpThroughEveryDay() => Properties.Hold(Corrections, drawn =>
    {
        var (first, second, both) = (TimelineDifference.Of(drawn.A, drawn.B), TimelineDifference.Of(drawn.B, drawn.C), TimelineDifference.Of(drawn.A, drawn.C));

        Assert.Equal(both.Amounts, first.Amounts + second.Amounts);
        foreach (var change in both.Changes)
        {
            Assert.Equal(both.Through(change.To), first.Through(change.To) + second.Through(change.To));
        }

        Assert.Equal(both.Amounts, default(ReceiverTotals) - TimelineDifference.Of(drawn.C, drawn.A).Amounts);
    });

    [Fact]
    public void Of_RandomClaims_InstalmentsAreTheInjuredPersonsTotalAndMonthsTheGrossOne() => Properties.Hold(Timelines, timeline =>
    {
        var schedule = TimelineSchedule.Of(timeline, timeline.Claim.ClaimDate.PlusDays(40));

        Assert.Equal(ReceiverTotals.Of(timeline).InjuredPerson, schedule.Total);
        Assert.Equal(timeline.Totals.Total.Cents, TimelineSchedule.Months(timeline).Sum(month => month.Amount.Cents));
        Assert.All(schedule.Instalments, instalment => Assert.True(BankingDays.IsBankingDay(instalment.Due) && instalment.Due >= timeline.Claim.ClaimDate.PlusDays(40)));
        Assert.All(schedule.Instalments, instalment => Assert.True(instalment.To <= Days.EndOfMonth(instalment.From)));
    });

    /// <summary>Each fact of a claim changed on its own is named.</summary>
    [Fact]
    public void ChangedFacts_EveryFactOfAClaim_IsCompared()
    {
        var names = typeof(Claim).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is not null).Select(property => property.Name).ToList();
        Assert.Equal(27, names.Count);

        var other = Carpenter.Paid with
        {
            BirthDate = new(1981, 6, 15),
            AnnualEarnings = Euros.PerYear(27_001m),
            Through = new(2025, 4, 1),
            Insurance = Insurance.LeisureTime,
            DecidedOn = new LocalDate(2024, 6, 1),
            Incapacity = Carpenter.Incapable(new(2024, 3, 4), degree: 50m),
            SickPay = default,
            EarningsBefore = Before,
            Employments = ValueList.Create(new Employment(default, Before)),
            InsuredWork = ValueList.Create(new InsuredWork(InsuredWorkKind.Farmer, Euros.PerYear(1m))),
            Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2024, 5, 1), new(2024, 5, 2), PreventsWork: true)),
            Interruptions = ValueList.Create(new InterruptionSpell(new(2024, 5, 1), new(2024, 5, 2))),
            AfterTraining = ValueList.Create(new AfterTrainingSpell(new(2024, 5, 1), new(2024, 5, 2), new(2024, 5, 2), Euros.PerYear(1m))),
            Prison = ValueList.Create(new PrisonSpell(new(2024, 5, 1), To: null, PaymentContinues: false)),
            Circumstance = Circumstance.Student,
            StudiesUntil = new LocalDate(2024, 6, 1),
            ContributoryReduction = Percentage.Of(1m),
            ReceivesPension = true,
            PensionerWork = true,
            Liability = Liability.Worsening,
            LiabilityEnds = new LocalDate(2024, 6, 1),
            LossPerYear = Euros.PerYear(1m),
            SicknessAllowanceRight = false,
            SicknessAllowanceUntil = new LocalDate(2024, 6, 1),
            SicknessAllowanceDaysBefore = 1,
            OtherBenefits = ValueList.Create(new OtherBenefitSpell(default, new(2024, 6, 1), To: null, Euros.PerMonth(1m), SameEvent: true)),
        };
        Assert.Equal(26, ClaimChanges.Of(Carpenter.Paid, other).Count);
        Assert.Empty(ClaimChanges.Of(other, other));
        var written = names.Select(name => name == "ContributoryReduction" ? "contributoryReductionPercent" : char.ToLowerInvariant(name[0]) + name.Substring(1));
        Assert.Equal(ClaimChanges.Of(Carpenter.Paid, other).Append("claimDate").OrderBy(name => name, StringComparer.Ordinal), written.OrderBy(name => name, StringComparer.Ordinal));
    }

    [Fact]
    public void Of_AnotherClaimDate_Refused() => Assert.StartsWith(
        "after.claimDate is 2024-03-05; allowed is 2024-03-04",
        Assert.Throws<ArgumentException>(() => TimelineDifference.Of(Carpenter.Timeline, Carpenter.Compute(Carpenter.Paid with { ClaimDate = new(2024, 3, 5), EarningsBefore = Before }))).Message,
        StringComparison.Ordinal);

    private static BenefitTimeline? Timeline(Claim claim)
    {
        try
        {
            return BenefitTimeline.Of(claim, RandomClaims.Parameters);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
