using TyTal.Calc.Money;

namespace TyTal.Calc.Parameters;

/// <summary>The constants of rules that a caller may suppose to be others: <c>parameters.Hypothetically(new RuleConstants { PensionPercentUntilChange = Percentage.Of(80) })</c>.</summary>
/// <remarks>What is not stated is as enacted. These are the constants that a reform of the amounts touches, and every rule, timeline, explanation and bulk run takes them from here.
/// Other numbers of the Act – days, limits of time, the steps of five percent, the minimum degree of ten percent – are part of what a rule is, and cannot be supposed.</remarks>
public sealed record RuleConstants : ValueRecord
{
    private const int LeastAge = 18;
    private const int MostAge = 100;
    private const int MostAgeAtIncrease = 120;

    /// <summary>The constants as enacted.</summary>
    public static RuleConstants Enacted { get; } = new();

    /// <summary>The percentage of the annual earnings that a full pension is until the age of the change: 85 % (§ 66(1)); 0 to 100.</summary>
    public Percentage PensionPercentUntilChange { get; init => field = Percent(value, "pensionPercentUntilChange"); } = Percentage.Of(85);

    /// <summary>The percentage from that birthday on: 70 % (§ 66(1)); 0 to 100.</summary>
    public Percentage PensionPercentFromChange { get; init => field = Percent(value, "pensionPercentFromChange"); } = Percentage.Of(70);

    /// <summary>The age at whose birthday the percentage changes: 65 years (§ 66(1)); 18 to 100.</summary>
    public int PensionAgeOfChange { get; init => field = Guard.Range(value, LeastAge, MostAge, "pensionAgeOfChange"); } = 65;

    /// <summary>The largest one-time increase: 16 % (§ 67(2)); 0 to 100.</summary>
    public Percentage OneTimeIncreaseFull { get; init => field = Percent(value, "oneTimeIncreaseFull"); } = Percentage.Of(16);

    /// <summary>By how much less it is for each year of age above the oldest with the largest one: 0.457 percentage points (§ 67(2)); 0 to 100.</summary>
    public Percentage OneTimeIncreaseLessPerYear { get; init => field = Percent(value, "oneTimeIncreaseLessPerYear"); } = Percentage.Of(0.457m);

    /// <summary>The oldest age with the largest one-time increase: 30 years (§ 67(2)); 0 to 120.</summary>
    public int OneTimeIncreaseOldestWithFull { get; init => field = Guard.Range(value, 0, MostAgeAtIncrease, "oneTimeIncreaseOldestWithFull"); } = 30;

    /// <summary>The oldest age with a one-time increase: 64 years (§ 67(3)); 0 to 120.</summary>
    public int OneTimeIncreaseOldest { get; init => field = Guard.Range(value, 0, MostAgeAtIncrease, "oneTimeIncreaseOldest"); } = 64;

    /// <summary>The percentages of the basic amount for the disability categories 1 to 20: 1.15 to 60 % (§ 86); twenty of them, none smaller than the one before.</summary>
    public ValueList<Percentage> FunctionalLimitationPercents { get; init => field = Percents(value, "functionalLimitationPercents", 20); } = Of(
        1.15m, 2.27m, 3.36m, 4.42m, 5.45m, 6.45m, 7.42m, 8.36m, 9.27m, 10.15m, 13m, 16m, 19m, 22m, 25m, 32m, 39m, 46m, 53m, 60m);

    /// <summary>The spouse's percentages beside 0, 1, 2, 3 and 4 or more children: 40, 35, 30, 20, 15 % (§ 104(2)).</summary>
    public ValueList<Percentage> SpousesPercents { get; init => field = Percents(value, "spousesPercents", 5); } = Of(40m, 35m, 30m, 20m, 15m);

    /// <summary>The percentages of 1, 2, 3 and 4 or more children together: 25, 40, 50, 55 % (§ 104(4)).</summary>
    public ValueList<Percentage> ChildrensPercents { get; init => field = Percents(value, "childrensPercents", 4); } = Of(25m, 40m, 50m, 55m);

    /// <summary>The largest addition that full orphans share: 15 % (§ 104(5)); 0 to 100.</summary>
    public Percentage OrphansAddition { get; init => field = Percent(value, "orphansAddition"); } = Percentage.Of(15);

    /// <summary>What all survivors together get at most: 70 % (§ 104(1)); 0 to 100.</summary>
    public Percentage SurvivorsMost { get; init => field = Percent(value, "survivorsMost"); } = Percentage.Of(70);

    /// <summary>Refuses constants that contradict each other.</summary>
    /// <exception cref="ArgumentException">An increase would fall below 0, categories do not ascend, or survivors would get more than they may together.</exception>
    internal RuleConstants Checked()
    {
        CheckIncrease();
        for (var i = 1; i < FunctionalLimitationPercents.Count; i++)
        {
            var (percent, before) = (FunctionalLimitationPercents[i], FunctionalLimitationPercents[i - 1]);
            if (percent < before)
            {
                throw Guard.Invalid("functionalLimitationPercents", $"functionalLimitationPercents[{i}] is {percent}; allowed is {before} (that of the category before) or more.");
            }
        }

        for (var children = 0; children < SpousesPercents.Count; children++)
        {
            var together = SpousesPercents[children].Amount + (children == 0 ? 0m : ChildrensPercents[children - 1].Amount);
            if (together > SurvivorsMost.Amount)
            {
                throw Guard.Invalid("survivorsMost", $"survivorsMost is {SurvivorsMost}; allowed is what a spouse and {children} children get together, {Percentage.Of(together)}, or more.");
            }
        }

        return this;
    }

    private void CheckIncrease()
    {
        if (OneTimeIncreaseOldest < OneTimeIncreaseOldestWithFull)
        {
            throw Guard.Invalid(
                "oneTimeIncreaseOldest",
                $"oneTimeIncreaseOldest is {OneTimeIncreaseOldest}; allowed is {OneTimeIncreaseOldestWithFull} (oneTimeIncreaseOldestWithFull) or more.");
        }

        var least = OneTimeIncreaseFull.Amount - (OneTimeIncreaseLessPerYear.Amount * (OneTimeIncreaseOldest - OneTimeIncreaseOldestWithFull));
        if (least < 0m)
        {
            throw Guard.Invalid(
                "oneTimeIncreaseLessPerYear",
                $"oneTimeIncreaseLessPerYear is {OneTimeIncreaseLessPerYear}; allowed is so little that the increase at {OneTimeIncreaseOldest} is not below 0.");
        }
    }

    private static Percentage Percent(Percentage value, string name)
    {
        Guard.Range(value.Amount, 0m, 100m, name);
        return value;
    }

    private static ValueList<Percentage> Percents(ValueList<Percentage> values, string name, int count)
    {
        Guard.Range(values.Count, count, count, name + ".count");
        for (var i = 0; i < values.Count; i++)
        {
            Percent(values[i], FormattableString.Invariant($"{name}[{i}]"));
        }

        return values;
    }

    private static ValueList<Percentage> Of(params decimal[] percents) => percents.Select(Percentage.Of).ToValueList();
}
