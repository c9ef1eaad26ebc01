using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

public class ReformProperties
{
    private static readonly Gen<(Claim Claim, RuleConstants Constants)> Claims =
        from claim in RandomClaims.Any
        from constants in RandomReforms.Any
        select (claim, constants);

    private static readonly Gen<(Family Family, RuleConstants Constants)> Families =
        from family in RandomFamilies.Any
        from constants in RandomReforms.Any
        select (family, constants);

    [Fact]
    public void Of_RandomReforms_EqualsLiteralReference() => Properties.Hold(
        Claims,
        given =>
        {
            var parameters = RandomClaims.Parameters.Hypothetically(given.Constants);
            Assert.Equal(LiteralComparison.Literal(given.Claim, Literal(parameters)), LiteralComparison.Library(given.Claim, parameters));
        },
        times: 600);

    [Fact]
    public void Write_RandomReforms_SameAmountsAsWithReasons() => Properties.Hold(Claims, given =>
    {
        var parameters = RandomClaims.Parameters.Hypothetically(given.Constants);
        if (Compute(given.Claim, parameters) is not { } timeline)
        {
            return;
        }

        var periods = new PeriodAmounts[BenefitTimeline.MostPeriods(given.Claim)];
        var count = BenefitTimeline.Write(given.Claim, parameters, periods, out var totals);
        Assert.Equal(timeline.Periods.Select(period => period.Amounts), periods.Take(count));
        Assert.Equal(timeline.Totals, totals);
    });

    [Fact]
    public void Of_ConstantsAsEnacted_IdenticalTimeline() => Properties.Hold(RandomClaims.Any, claim =>
    {
        var same = RandomClaims.Parameters.Hypothetically(new RuleConstants());
        Assert.Equal(Compute(claim, RandomClaims.Parameters), Compute(claim, same));
    });

    [Fact]
    public void Of_LargerPercentages_NoMonthIsSmaller() => Properties.Hold(Claims, given =>
    {
        var (one, other) = (given.Constants, given.Constants with
        {
            PensionPercentUntilChange = Percentage.Of(Math.Min(100m, given.Constants.PensionPercentUntilChange.Amount + 0.001m)),
            PensionPercentFromChange = Percentage.Of(Math.Min(100m, given.Constants.PensionPercentFromChange.Amount + 3m)),
        });
        if (Compute(given.Claim, RandomClaims.Parameters.Hypothetically(one)) is { } smaller && Compute(given.Claim, RandomClaims.Parameters.Hypothetically(other)) is { } larger)
        {
            Assert.True(smaller.Totals.Pension <= larger.Totals.Pension && smaller.Totals.RehabilitationAllowance <= larger.Totals.RehabilitationAllowance);
            Assert.Equal(smaller.Totals.DailyAllowance, larger.Totals.DailyAllowance);
        }
    });

    /// <summary>A figure whose amount a supposed constant gave has it among its steps; the enacted ones stand beside.</summary>
    [Fact]
    public void Of_RandomReforms_EveryPensionNamesTheSupposedConstantsBehindIt() => Properties.Hold(Claims, given =>
    {
        var parameters = RandomClaims.Parameters.Hypothetically(given.Constants);
        if (Compute(given.Claim, parameters) is not { } timeline)
        {
            return;
        }

        Assert.Equal(parameters.Hypothesis, timeline.Hypothesis);
        foreach (var percent in timeline.Periods.SelectMany(period => period.OtherReasons.Prepend(period)).Select(period => period.Pension?.PensionPercent).OfType<Figure<Percentage>>())
        {
            var names = new Figure[] { percent }.Hypotheses().Select(figure => figure.Source!.Name).ToList();
            Assert.Equal(given.Constants.PensionAgeOfChange != 65, names.Contains("pensionAgeOfChange"));
            var enacted = percent.Rule.Id.Contains("Until", StringComparison.Ordinal) ? 85m : 70m;
            Assert.Equal(percent.Amount != enacted, names.Exists(name => name.StartsWith("pensionPercent", StringComparison.Ordinal)));
        }
    });

    [Fact]
    public void Of_FamiliesUnderRandomReforms_EveryFigureFollowsFromItsInputs() => Properties.Hold(Families, given =>
    {
        var timeline = FamilyTimeline.Of(given.Family, RandomClaims.Parameters.Hypothetically(given.Constants));
        Assert.All(timeline.Figures().SelectMany(figure => figure.Steps()).Distinct(), figure => Assert.NotEqual(false, FamilyRecomputation.Follows(figure)));
        foreach (var level in timeline.Periods.Select(period => period.Level))
        {
            var together = level.SpousePercent.Amount + level.ChildrenPercent.Amount;
            Assert.True(together <= given.Constants.SurvivorsMost.Amount);
        }
    });

    [Fact]
    public void Of_FamiliesUnderConstantsAsEnacted_IdenticalTimeline() => Properties.Hold(RandomFamilies.Any, family =>
        Assert.Equal(FamilyTimeline.Of(family, RandomClaims.Parameters), FamilyTimeline.Of(family, RandomClaims.Parameters.Hypothetically(new RuleConstants()))));

    /// <summary>The percentages by the number of children are those of the constants, looked up by hand.</summary>
    [Fact]
    public void Of_FamiliesUnderRandomReforms_SharesAreThoseOfTheConstants() => Properties.Hold(Families, given =>
    {
        var timeline = FamilyTimeline.Of(given.Family, RandomClaims.Parameters.Hypothetically(given.Constants));
        foreach (var step in timeline.Periods.SelectMany(period => period.Level.SpousePercent.Steps().Concat(period.Level.ChildrenPercent.Steps())))
        {
            var count = (int)(step.Inputs.Count > 0 ? Math.Min(4m, step.Inputs[0].Amount) : 0m);
            var expected = step.Rule.Id switch
            {
                "survivors.spousePercent" => given.Constants.SpousesPercents[count].Amount,
                "survivors.childrenPercent" => count == 0 ? 0m : given.Constants.ChildrensPercents[count - 1].Amount,
                _ => step.Amount,
            };
            Assert.Equal(expected, step.Amount);
        }
    });

    private static LiteralFigures Literal(StatutoryParameters parameters) => LiteralComparison.Figures(RandomClaims.Parameters) with
    {
        PensionPercentUntil = parameters.Constants.PensionPercentUntilChange.Amount,
        PensionPercentFrom = parameters.Constants.PensionPercentFromChange.Amount,
        PensionAge = parameters.Constants.PensionAgeOfChange,
        IncreaseFull = parameters.Constants.OneTimeIncreaseFull.Amount,
        IncreaseLess = parameters.Constants.OneTimeIncreaseLessPerYear.Amount,
        IncreaseOldestFull = parameters.Constants.OneTimeIncreaseOldestWithFull,
        IncreaseOldest = parameters.Constants.OneTimeIncreaseOldest,
    };

    private static BenefitTimeline? Compute(Claim claim, StatutoryParameters parameters)
    {
        try
        {
            return BenefitTimeline.Of(claim, parameters);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
