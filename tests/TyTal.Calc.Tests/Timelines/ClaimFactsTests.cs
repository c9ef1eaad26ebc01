using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;
using static TyTal.Calc.Tests.Timelines.CircumstanceTests;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The facts of a claim: by what names they are among the reasons, by which section they are refused, and what they say of themselves.</summary>
public class ClaimFactsTests
{
    private static readonly LocalDate LastDay = new(2025, 3, 31);

    public static TheoryData<string, Claim> Named => new()
    {
        { "given.birthDate", Paid },
        { "given.annualEarnings", Paid },
        { "given.degree", Paid },
        { "given.sickPay", Paid },
        { "given.sickPayDays", Paid },
        { "given.earningsBefore", Unpaid },
        { "given.earningsBeforeDays", Unpaid },
        { "given.insuredWork", Unpaid with { InsuredWork = Insured(3_600m) } },
        { "given.contributoryReduction", Paid with { ContributoryReduction = Percentage.Of(50) } },
        { "given.lossPerYear", Unpaid with { LossPerYear = Euros.PerYear(20_000m) } },
        { "given.otherBenefit", Unpaid with { Insurance = Insurance.LeisureTime, OtherBenefits = ValueList.Create(new OtherBenefitSpell(OtherBenefitKind.DisabilityPension, new(2025, 3, 4), To: null, Euros.PerMonth(100m))) } },
        { "given.earningsAfterTraining", Unpaid with { Incapacity = default, AfterTraining = After(new(2024, 5, 31), new(2024, 6, 1), new(2024, 6, 30), 18_000m) } },
        { "dailyAllowance.sickPayInFull", Paid with { Incapacity = Incapable(new(2024, 3, 5), degree: 50) } },
        { "dailyAllowance.sickPayAmongOthers", TwoEmployments with { Incapacity = Incapable(new(2024, 3, 5), degree: 30) } },
    };

    [Theory]
    [MemberData(nameof(Named), DisableDiscoveryEnumeration = true)]
    public void Of_FactThatPlaysAPart_NamedAmongTheSteps(string name, Claim claim)
    {
        var timeline = Compute(claim);

        Assert.Contains(name, timeline.Periods.SelectMany(period => period.Figures).Concat(timeline.Compared).SelectMany(figure => figure.Steps()).Select(step => step.Rule.Id).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_AnotherActsSurvivorsPension_NamedAmongTheInputs() => Assert.Equal(
        "given.otherSurvivorsPension", FamilyTimeline.Of(CornerFamilies.LeisureFamily, StatutoryParameters.Enacted).Periods[0].Pensions[0].PerMonth.Inputs[1].Rule.Id);

    [Fact]
    public void Of_SickPayOfTwoEmployments_AddedByTheRuleOfSickPay()
    {
        var period = Compute(TwoEmployments with { Employments = ValueList.Create(TwoEmployments.Employments[0], TwoEmployments.Employments[0]) }).Periods[0];

        Assert.Equal((Basis.SickPay, 160.72m), (period.Basis, period.Allowance!.FullPerDay.Amount));
        Assert.Equal("dailyAllowance.sickPaySum", period.Allowance.FullPerDay.Rule.Id);
        Assert.Equal("dailyAllowance.sickPay", Timeline.Periods[0].Allowance!.FullPerDay.Rule.Id);
    }

    [Fact]
    public void Of_SickPayOfNothing_EarningsBeforeDecide()
    {
        var period = Compute(Unpaid with { SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), default)) }).Periods[0];

        Assert.Equal((Basis.EarningsBefore, 100.00m), (period.Basis, period.Allowance!.PerDay.Amount));
        Assert.Equal((Basis.SickPay, 0.04m), FirstDay(Unpaid with { ReceivesPension = true, SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(1m))) }));
    }

    [Theory]
    [InlineData(Insurance.Compulsory, Circumstance.Ordinary, 5, "2024-03-05 – 2025-03-03 § 56(2), 2025-03-04 – 2025-03-31 § 63(1)")]
    [InlineData(Insurance.Compulsory, Circumstance.Student, 0, "2024-03-05 – 2025-03-31 § 70(1)")]
    [InlineData(Insurance.Entrepreneur, Circumstance.Ordinary, 0, "2024-03-05 – 2025-03-03 § 197(2), 2025-03-04 – 2025-03-31 § 63(1)")]
    public void Of_DegreeUnderTen_RefusedByTheSectionOfTheDay(Insurance insurance, Circumstance circumstance, int degree, string expected)
    {
        var refusals = Compute(Paid with { Insurance = insurance, Circumstance = circumstance, Incapacity = Incapable(new(2024, 3, 4), degree: degree), Through = LastDay }).Refusals;

        Assert.All(refusals, refusal => Assert.Equal(RefusalReason.UnderTenPercent, refusal.Reason));
        Assert.Equal(expected, string.Join(", ", refusals.Select(refusal => $"{Guard.Iso(refusal.From)} – {Guard.Iso(refusal.To)} {refusal.Section}")));
    }

    [Theory]
    [InlineData(Insurance.Compulsory, "§ 57(1)")]
    [InlineData(Insurance.Entrepreneur, "§ 197(2)")]
    public void Of_HalfIncapacity_SharedByTheSectionOfTheDay(Insurance insurance, string section)
    {
        var timeline = Compute(Unpaid with { Insurance = insurance, Incapacity = Incapable(new(2024, 3, 4), degree: 50) });

        Assert.Equal((section, "§ 64"), (timeline.Periods[0].SharePercent.Rule.Section!.ToString(), timeline.Periods[^1].SharePercent.Rule.Section!.ToString()));
    }

    /// <summary>A month from 31.5. ends on 30.6.: the first suspended day is 1.7.</summary>
    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    [InlineData(32, 2)]
    public void Of_ReleaseAroundTheFirstSuspendedDay_DaysFromItThroughTheRelease(int daysLater, int suspended)
    {
        var start = new LocalDate(2024, 5, 31);
        var refusals = Compute(Unpaid with { Prison = ValueList.Create(new PrisonSpell(start, start.PlusDays(daysLater))) }).Refusals.Where(refusal => refusal.Reason == RefusalReason.Prison).ToList();

        Assert.Equal(suspended, refusals.Sum(refusal => Period.DaysBetween(refusal.From, refusal.To) + 1));
        Assert.All(refusals, refusal => Assert.Equal(new LocalDate(2024, 7, 1), refusal.From));
    }

    /// <summary>290 days of sickness allowance before: the claim date's own incapacity, were it to go on, would reach 300 in March, so March is the last month; without it, April is.</summary>
    [Fact]
    public void Of_IncapacityOfTheClaimDateAlone_CountsForTheEndOfTheSicknessAllowance()
    {
        var april = new IncapacitySpell(new(2024, 4, 2), new(2024, 4, 20), IncapacityDegree.Full);
        var claim = Unpaid with { Insurance = Insurance.LeisureTime, SicknessAllowanceDaysBefore = 290, Incapacity = ValueList.Create(april), Through = april.To!.Value };

        Assert.Equal(new LocalDate(2024, 4, 13), Compute(claim).Periods.First(period => period.Allowance!.KelaDeductionPercent.Amount > 0m).From);
        Assert.All(
            Compute(claim with { Incapacity = ValueList.Create(new IncapacitySpell(claim.ClaimDate, claim.ClaimDate, IncapacityDegree.Full), april) }).Periods,
            period => Assert.Equal(0m, period.Allowance!.KelaDeductionPercent.Amount));
    }

    [Fact]
    public void Of_TimeAfterTrainingFromTheAnniversaryWithALargerDegree_PensionByTheDegree()
    {
        var timeline = Compute(Unpaid with { Incapacity = Incapable(new(2024, 3, 5), degree: 60), AfterTraining = After(new(2025, 5, 31), new(2025, 6, 1), new(2025, 7, 31), 18_000m), Through = new(2025, 7, 31) });

        Assert.Equal((Benefit.Pension, 60m, new LocalDate(2025, 7, 31)), (timeline.Periods[^1].Benefit, timeline.Periods[^1].SharePercent.Amount, timeline.Periods[^1].To));
        Assert.DoesNotContain(timeline.Periods, period => period.Benefit == Benefit.RehabilitationAllowance);
    }

    [Theory]
    [InlineData(Insurance.Compulsory, null, false)]
    [InlineData(Insurance.LeisureTime, null, false)]
    [InlineData(Insurance.WorkAbroad, null, true)]
    [InlineData(Insurance.WorkAbroad, 2024, false)]
    [InlineData(Insurance.WorkAbroad, 2025, false)]
    [InlineData(Insurance.Entrepreneur, null, true)]
    public void DecisionDecides_OfAnInsurance_WhereTheDayIsNotStatedAndTakesTheEmployersRight(Insurance insurance, int? decided, bool expected) =>
        Assert.Equal(expected, (Paid with { Insurance = insurance, DecidedOn = decided is { } year ? new LocalDate(year, 6, 1) : null }).DecisionDecides);

    [Fact]
    public void SicknessAllowanceRight_NotStated_True() => Assert.True(
        new Claim { ClaimDate = Paid.ClaimDate, BirthDate = Paid.BirthDate, AnnualEarnings = Paid.AnnualEarnings, Through = Paid.Through }.SicknessAllowanceRight);

    [Fact]
    public void IsOpen_OfASpell_WithoutALastDayOnly()
    {
        var (from, to) = (new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31));
        ISpell[] closed =
        [
            new IncapacitySpell(from, to, IncapacityDegree.Full), new SickPaySpell(from, to, default), new RehabilitationSpell(from, to), new InterruptionSpell(from, to),
            new AfterTrainingSpell(from.PlusDays(-1), from, to, default), new PrisonSpell(from, to), new OtherBenefitSpell(OtherBenefitKind.OldAgePension, from, to, default),
        ];
        ISpell[] open = [new IncapacitySpell(from, To: null, IncapacityDegree.Full), new PrisonSpell(from, To: null), new OtherBenefitSpell(OtherBenefitKind.OldAgePension, from, To: null, default)];

        Assert.All(closed, spell => Assert.Equal((false, from, to), (spell.IsOpen, spell.From, spell.End)));
        Assert.All(open, spell => Assert.Equal((true, from, new LocalDate(2200, 12, 31)), (spell.IsOpen, spell.From, spell.End)));
    }

    private static (Basis Basis, decimal PerDay) FirstDay(Claim claim) => (Compute(claim).Periods[0].Basis, Compute(claim).Periods[0].Allowance!.PerDay.Amount);
}
