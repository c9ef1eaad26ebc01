using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The days and the causes of a corrected employer's part of a pension (§ 139(1)).</summary>
public class TimelineDifferenceCauseTests
{
    private const string Degree = "given.degree";
    private const string Pay = "given.sickPay";
    private const string PayDays = "given.sickPayDays";

    /// <summary>The carpenter without sick pay through the first pension months: 1 937.69 € a month in 2025.</summary>
    private static readonly Claim Unpaid = Carpenter.Paid with
    {
        Through = new(2025, 5, 31),
        SickPay = default,
        EarningsBefore = new EarningsBefore(Euros.Once(2_100m), 28),
    };

    [Fact]
    public void Of_SickPayAddedToAPension_ItsDaysAndItself()
    {
        var change = Assert.Single(Of(Unpaid, With(Unpaid, 1_000m)).Changes);

        Assert.Equal(new DateInterval(new(2025, 4, 11), new(2025, 4, 20)), new(change.From, change.To));
        Assert.Equal(new ReceiverTotals(Euros.Once(645.90m), default, Euros.Once(-645.90m)), change.Amounts);
        Assert.Equal(ValueList.Create(Pay, PayDays), Names(change));
        Assert.Null(change.Causes[0].Before);
        Assert.Equal(1_000m, change.Causes[0].After!.Amount);
        Assert.Equal(10m, change.Causes[1].After!.Amount);
    }

    [Fact]
    public void Of_SickPayTakenAway_ItselfTheOtherWayRound()
    {
        var change = Assert.Single(Of(With(Unpaid, 1_000m), Unpaid).Changes);

        Assert.Equal(ValueList.Create(Pay, PayDays), Names(change));
        Assert.Equal(1_000m, change.Causes[0].Before!.Amount);
        Assert.Null(change.Causes[0].After);
    }

    [Fact]
    public void Of_AnotherPayOfTheSameDays_TheAmountAlone()
    {
        var change = Assert.Single(Of(With(Unpaid, 100m), With(Unpaid, 250m)).Changes);

        Assert.Equal(ValueList.Create(Pay), Names(change));
        Assert.Equal(Euros.Once(150m), change.Amounts.Employer);
    }

    [Fact]
    public void Of_PayAndDegree_EachOnItsDays()
    {
        var changes = Of(Unpaid, With(Half(Unpaid), 1_000m)).Changes;

        Assert.Equal(
            "2025-04-01 – 2025-04-10: given.degree; 2025-04-11 – 2025-04-20: given.degree given.sickPay given.sickPayDays; 2025-04-21 – 2025-05-31: given.degree",
            string.Join("; ", changes.Select(change => $"{Guard.Iso(change.From)} – {Guard.Iso(change.To)}: {string.Join(' ', Names(change))}")));
    }

    /// <summary>The same pay on both sides causes nothing, although the employer receives less.</summary>
    [Fact]
    public void Of_DegreeOfDaysWithTheSamePay_TheDegreeAlone()
    {
        var changes = Of(With(Unpaid, 1_000m), With(Half(Unpaid), 1_000m)).Changes;

        Assert.Equal(3, changes.Count);
        Assert.All(changes, change => Assert.Equal(ValueList.Create(Degree), Names(change)));
        Assert.Equal(new[] { default, Euros.Once(322.95m - 645.90m), default }, changes.Select(change => change.Amounts.Employer));
    }

    /// <summary>§ 187(4): the pay does not play a part any more.</summary>
    [Fact]
    public void Of_AnotherDayOfDecision_ThePayThatPlaysNoPartAnyMore()
    {
        var abroad = With(Unpaid with { Insurance = Insurance.WorkAbroad, DecidedOn = new LocalDate(2024, 12, 31) }, 1_000m);
        var difference = Of(abroad, abroad with { DecidedOn = new LocalDate(2025, 1, 1) });
        var change = Assert.Single(difference.Changes);

        Assert.Equal(ValueList.Create("decidedOn"), difference.ChangedFacts);
        Assert.Equal(new DateInterval(new(2025, 4, 11), new(2025, 4, 20)), new(change.From, change.To));
        Assert.Equal(ValueList.Create(Pay, PayDays), Names(change));
        Assert.Null(change.Causes[0].After);
    }

    /// <summary>A full share has no fact behind it: the degree is gone, and the pay is no other degree.</summary>
    [Fact]
    public void Of_RehabilitationWithPayInPlaceOfADegree_WhatIsGoneAndWhatCameUnpaired()
    {
        var after = With(Half(Unpaid), 1_000m) with { Rehabilitation = ValueList.Create(new RehabilitationSpell(new(2025, 4, 1), new(2025, 5, 31))) };
        var change = Of(Half(Unpaid), after).Changes.Single(change => change.From == new LocalDate(2025, 4, 11));

        Assert.Equal(ValueList.Create(Degree, Pay, PayDays), Names(change));
        Assert.Null(change.Causes[0].After);
        Assert.All(change.Causes.Skip(1), cause => Assert.Null(cause.Before));
    }

    /// <summary>No fact of an amount differs, only what the rules make of them.</summary>
    [Fact]
    public void Of_RightToTheSicknessAllowance_TheAmountsOfOtherRules()
    {
        var leisure = Unpaid with { Insurance = Insurance.LeisureTime };
        var change = Of(leisure, leisure with { SicknessAllowanceRight = false }).Changes.Single(change => change.From == new LocalDate(2024, 4, 2));

        Assert.Equal("kelaDeduction.percent kelaDeduction.rest employeePayments.deduction dailyAllowance.net kelaDeduction.none", string.Join(' ', Names(change)));
    }

    private static TimelineDifference Of(Claim before, Claim after) => TimelineDifference.Of(Carpenter.Compute(before), Carpenter.Compute(after));

    private static ValueList<string> Names(TimelineChange change) => change.Causes.Select(cause => cause.Name).ToValueList();

    private static Claim With(Claim claim, decimal pay) =>
        claim with { SickPay = ValueList.Create(new SickPaySpell(new(2025, 4, 11), new(2025, 4, 20), Euros.Once(pay))) };

    private static Claim Half(Claim claim) => claim with
    {
        Incapacity = Carpenter.Incapable(claim.ClaimDate, new(2025, 3, 31)).Concat(Carpenter.Incapable(new(2025, 4, 1), degree: 50m)).ToValueList(),
    };
}
