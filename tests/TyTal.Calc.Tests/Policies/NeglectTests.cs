using System.Globalization;
using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Policies;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Policies;

public class NeglectTests
{
    private static readonly Neglect Year = new()
    {
        From = new(2024, 3, 1),
        DecidedOn = new(2024, 12, 31),
        Premiums = ValueList.Create(new NeglectYear(2024, Euros.Once(400m))),
        FeeMultiple = 1.5m,
    };

    [Fact]
    public void Of_AYear_ChargeAndFee()
    {
        var decision = Decide(Year);

        Assert.Equal((400m, 600m, 1_000m), (decision.Charge.Amount, decision.Fee!.Amount, decision.Total.Amount));
    }

    [Theory]
    [InlineData(NeglectTask.Supervise, NeglectAuthority.WorkersCompensationCenter, "§ 177(1)")]
    [InlineData(NeglectTask.TakePolicy, NeglectAuthority.WorkersCompensationCenter, "§ 177(2)")]
    [InlineData(NeglectTask.Apply, NeglectAuthority.WorkersCompensationCenter, "§ 183(1)")]
    [InlineData(NeglectTask.Decide, NeglectAuthority.StateTreasury, "§ 183(2)")]
    [InlineData(NeglectTask.Receive, NeglectAuthority.WorkersCompensationCenter, "§ 183(2)")]
    [InlineData(NeglectTask.HearAppeal, NeglectAuthority.AppealBoard, "§ 183(2)")]
    [InlineData(NeglectTask.CollectExcess, NeglectAuthority.WorkersCompensationCenter, "§ 184(1)")]
    public void Of_ATask_WhoDoesItAndWhere(NeglectTask task, NeglectAuthority authority, string section) =>
        Assert.Equal((authority, section), (NeglectAuthorities.Of(task), NeglectAuthorities.SectionOf(task).ToString()));

    [Theory]
    [InlineData("2018-12-31", 6, 2)]
    [InlineData("2019-01-01", 7, 3)]
    public void Applied_TurnOf2019_ServingTheDecisionIsAdded(string day, int charges, int excess)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        Assert.Equal((charges, excess), (NeglectRules.AppliedToCharges.On(on).Rule.Count, NeglectRules.AppliedToExcess.On(on).Rule.Count));
        Assert.Equal(charges == 7, NeglectRules.AppliedToExcess.On(on).Rule.Contains(SectionReference.Of(124, 1)));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("3", "1200")]
    [InlineData("0.0001", "0.04")]
    public void Fee_MultipleWithinBounds_TimesTheCharge(string multiple, string fee) => Assert.Equal(Euro(fee), NeglectRules.Fee(Euros.Once(400m), Number(multiple)));

    [Theory]
    [InlineData("-0.01", "feeMultiple is -0.01; allowed is 0 to 3")]
    [InlineData("3.0001", "feeMultiple is 3.0001; allowed is 0 to 3")]
    [InlineData("1.00001", "feeMultiple is 1.00001; allowed is a number with at most 4 decimals")]
    public void Fee_MultipleOutsideBounds_IsRefused(string multiple, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => NeglectRules.Fee(default, Number(multiple))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(true, false, true, false, NeglectFeeOutcome.LeftOut)]
    [InlineData(false, false, true, false, NeglectFeeOutcome.Imposed)]
    [InlineData(true, true, true, false, NeglectFeeOutcome.Imposed)]
    [InlineData(true, false, false, false, NeglectFeeOutcome.Imposed)]
    [InlineData(true, false, true, true, NeglectFeeOutcome.CriminalMatter)]
    public void FeeOutcome_ByTheFacts(bool natural, bool intentional, bool unreasonable, bool criminal, NeglectFeeOutcome outcome)
    {
        var decision = Decide(Year with { NaturalPerson = natural, Intentional = intentional, Unreasonable = unreasonable, CriminalMatter = criminal });

        Assert.Equal(outcome, decision.FeeOutcome);
        Assert.Equal(outcome == NeglectFeeOutcome.Imposed, decision.Fee is not null);
    }

    [Fact]
    public void Of_EventAfterTheDecision_DuringNeglectThatGoesOn()
    {
        var happened = new UninsuredEvent(new(2025, 1, 1), Euros.Once(10_000m));
        var decision = Decide(Year with { Events = ValueList.Create(happened with { ClaimDate = new(2024, 2, 29) }, happened) });

        Assert.Null(decision.Excesses[0].Excess);
        Assert.Equal((Figure<Money<Once>>)StatutoryParameters.Enacted.Get(StatutoryFigure.EmployersExcess, 2025), decision.Excesses[1].Excess!.Inputs[1]);
    }

    [Theory]
    [InlineData("5559.99", "5559.99")]
    [InlineData("5560", "5560")]
    [InlineData("5560.01", "5560")]
    public void Excess_PaidFor2022_AtMostTheAmountOfTheYear(string paid, string excess) => Assert.Equal(
        Euro(excess),
        NeglectRules.Excess(new Figure<Money<Once>>(Euro(paid), Rule.Given("given.paidForEvent")), new(2022, 12, 31), StatutoryParameters.Enacted).Value);

    [Fact]
    public void Of_FactsThatContradict_ErrorNamesThem()
    {
        Refused(Year with { From = new(2015, 12, 31) }, "from is 2015-12-31");
        Refused(Year with { To = new LocalDate(2025, 1, 1) }, "to is 2025-01-01; allowed is 2024-03-01 to 2024-12-31");
        Refused(Year with { Premiums = ValueList.Create(new NeglectYear(2023, default)) }, "premiums[0].year is 2023; allowed is 2024 to 2024");
        Refused(Year with { Premiums = ValueList.Create(new NeglectYear(2024, Euros.Once(-1m))) }, "premiums[0].premium is -1");
        Refused(Year with { Premiums = default }, "premiums has no 2024");
        Refused(Year with { Events = ValueList.Create(new UninsuredEvent(new(2024, 5, 1), Euros.Once(-1m))) }, "events[0].paid is -1");
    }

    private static NeglectDecision Decide(Neglect neglect) => NeglectDecision.Of(neglect, StatutoryParameters.Enacted);

    private static void Refused(Neglect neglect, string message) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => Decide(neglect)).Message, StringComparison.Ordinal);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Money<Once> Euro(string text) => Euros.Once(Number(text));
}
