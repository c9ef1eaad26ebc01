using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Parameters;

/// <summary>Constants that cannot be, or that contradict each other, are refused by the name that case files give them.</summary>
public class RuleConstantsRefusalTests
{
    private const string NoPercentage = " is 100.001; allowed is 0 to 100.";

    private static readonly Percentage TooMuch = Percentage.Of(100.001m);

    public static TheoryData<string, Action> OutsideTheirRanges() => new()
    {
        { "pensionPercentUntilChange" + NoPercentage, () => _ = new RuleConstants { PensionPercentUntilChange = TooMuch } },
        { "pensionPercentFromChange" + NoPercentage, () => _ = new RuleConstants { PensionPercentFromChange = TooMuch } },
        { "pensionAgeOfChange is 17; allowed is 18 to 100.", () => _ = new RuleConstants { PensionAgeOfChange = 17 } },
        { "pensionAgeOfChange is 101; allowed is 18 to 100.", () => _ = new RuleConstants { PensionAgeOfChange = 101 } },
        { "oneTimeIncreaseFull" + NoPercentage, () => _ = new RuleConstants { OneTimeIncreaseFull = TooMuch } },
        { "oneTimeIncreaseLessPerYear" + NoPercentage, () => _ = new RuleConstants { OneTimeIncreaseLessPerYear = TooMuch } },
        { "oneTimeIncreaseOldestWithFull is -1; allowed is 0 to 120.", () => _ = new RuleConstants { OneTimeIncreaseOldestWithFull = -1 } },
        { "oneTimeIncreaseOldestWithFull is 121; allowed is 0 to 120.", () => _ = new RuleConstants { OneTimeIncreaseOldestWithFull = 121 } },
        { "oneTimeIncreaseOldest is -1; allowed is 0 to 120.", () => _ = new RuleConstants { OneTimeIncreaseOldest = -1 } },
        { "oneTimeIncreaseOldest is 121; allowed is 0 to 120.", () => _ = new RuleConstants { OneTimeIncreaseOldest = 121 } },
        { "functionalLimitationPercents.count is 19; allowed is 20 to 20.", () => _ = new RuleConstants { FunctionalLimitationPercents = Enumerable.Repeat(Percentage.Of(1), 19).ToValueList() } },
        { "functionalLimitationPercents.count is 21; allowed is 20 to 20.", () => _ = new RuleConstants { FunctionalLimitationPercents = Enumerable.Repeat(Percentage.Of(1), 21).ToValueList() } },
        { "functionalLimitationPercents[0]" + NoPercentage, () => _ = new RuleConstants { FunctionalLimitationPercents = Enumerable.Repeat(TooMuch, 20).ToValueList() } },
        { "spousesPercents.count is 4; allowed is 5 to 5.", () => _ = new RuleConstants { SpousesPercents = RandomReforms.Percents(1m, 1m, 1m, 1m) } },
        { "spousesPercents[4]" + NoPercentage, () => _ = new RuleConstants { SpousesPercents = RandomReforms.Percents(1m, 1m, 1m, 1m, 100.001m) } },
        { "childrensPercents.count is 5; allowed is 4 to 4.", () => _ = new RuleConstants { ChildrensPercents = RandomReforms.Percents(1m, 1m, 1m, 1m, 1m) } },
        { "childrensPercents[3]" + NoPercentage, () => _ = new RuleConstants { ChildrensPercents = RandomReforms.Percents(1m, 1m, 1m, 100.001m) } },
        { "orphansAddition" + NoPercentage, () => _ = new RuleConstants { OrphansAddition = TooMuch } },
        { "survivorsMost" + NoPercentage, () => _ = new RuleConstants { SurvivorsMost = TooMuch } },
    };

    public static TheoryData<string, RuleConstants> Contradictory() => new()
    {
        { "oneTimeIncreaseOldest is 29; allowed is 30 (oneTimeIncreaseOldestWithFull) or more.", new() { OneTimeIncreaseOldest = 29 } },
        { "oneTimeIncreaseLessPerYear is 0.471 %; allowed is so little that the increase at 64 is not below 0.", new() { OneTimeIncreaseLessPerYear = Percentage.Of(0.471m) } },
        {
            "oneTimeIncreaseLessPerYear is 0.5 %; allowed is so little that the increase at 64 is not below 0.",
            new() { OneTimeIncreaseFull = Percentage.Of(16.999m), OneTimeIncreaseLessPerYear = Percentage.Of(0.5m) }
        },
        { "survivorsMost is 39.999 %; allowed is what a spouse and 0 children get together, 40 %, or more.", new() { SurvivorsMost = Percentage.Of(39.999m) } },
        {
            "survivorsMost is 69 %; allowed is what a spouse and 2 children get together, 70 %, or more.",
            new() { SurvivorsMost = Percentage.Of(69), SpousesPercents = RandomReforms.Percents(40m, 35m, 30m, 20m, 14m), ChildrensPercents = RandomReforms.Percents(25m, 40m, 49m, 55m) }
        },
    };

    [Theory]
    [MemberData(nameof(OutsideTheirRanges))]
    public void RuleConstants_OutsideTheirRanges_AreRefusedByName(string message, Action act) => Refusal.Is(message, act);

    [Theory]
    [MemberData(nameof(Contradictory))]
    public void Hypothetically_ConstantsThatContradictEachOther_AreRefusedByName(string message, RuleConstants constants) =>
        Refusal.Is(message, () => StatutoryParameters.Enacted.Hypothetically(constants));

    [Fact]
    public void Hypothetically_LimitationPercentsThatDescend_AreRefusedByTheirPlace()
    {
        var percents = Enumerable.Repeat(Percentage.Of(1), 19).Append(Percentage.Of(0.999m)).ToValueList();
        var error = Assert.Throws<ArgumentException>(() => StatutoryParameters.Enacted.Hypothetically(new RuleConstants { FunctionalLimitationPercents = percents }));

        Assert.Equal(
            "functionalLimitationPercents[19] is 0.999 %; allowed is 1 % (that of the category before) or more. (Parameter 'functionalLimitationPercents')",
            error.Message);
    }

    [Fact]
    public void RuleConstants_EdgesOfTheirRanges_AreTaken()
    {
        var widest = new RuleConstants
        {
            PensionPercentUntilChange = Percentage.Of(100),
            PensionPercentFromChange = default,
            PensionAgeOfChange = 100,
            OneTimeIncreaseLessPerYear = Percentage.Of(0.470m),
            OneTimeIncreaseOldest = 64,
            SurvivorsMost = Percentage.Of(70),
        };

        Assert.Equal((16m, 0.02m), (IncreaseAt(30, widest), IncreaseAt(64, widest)));
        Assert.Equal(18, StatutoryParameters.Enacted.Hypothetically(new RuleConstants { PensionAgeOfChange = 18 }).Constants.PensionAgeOfChange);
    }

    /// <summary>No age between the oldest with the largest increase and the oldest with any; 17 − 0.5 × 34 is 0, and not below it.</summary>
    [Fact]
    public void Hypothetically_IncreaseThatEndsAtOnceOrAtNothing_IsTaken()
    {
        var atOnce = new RuleConstants { OneTimeIncreaseOldest = 30 };
        var atNothing = new RuleConstants { OneTimeIncreaseFull = Percentage.Of(17), OneTimeIncreaseLessPerYear = Percentage.Of(0.5m) };

        Assert.Equal((16m, 0m), (IncreaseAt(30, atOnce), IncreaseAt(31, atOnce)));
        Assert.Equal((0.5m, 0m), (IncreaseAt(63, atNothing), IncreaseAt(64, atNothing)));
    }

    private static decimal IncreaseAt(int age, RuleConstants constants) => OneTimeIncrease.PercentAt(age, StatutoryParameters.Enacted.Hypothetically(constants).Constants).Amount;
}
