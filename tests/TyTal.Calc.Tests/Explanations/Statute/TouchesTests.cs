using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Explanations.Statute;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Statute;

public class TouchesTests
{
    /// <summary>A figure that can be supplied, a year, and how to choose another one of those that a timeline used.</summary>
    private static readonly Gen<(StatutoryFigure Figure, int Year, int Pick, bool Up)> Changes =
        from figure in Gen.Elements(StatutoryFigure.WageCoefficient, StatutoryFigure.EarningsRelatedPensionIndex, StatutoryFigure.EmployeePaymentsPercent)
        from year in Gen.Choose(2026, 2045)
        from pick in Gen.Choose(-20, 20)
        from up in Gen.Choose(0, 1)
        select (figure, year, pick, up == 1);

    /// <summary>The figure and year to change, half of the time one that the timeline used, and the parameters in which it alone is another one.</summary>
    private static (StatutoryFigure Figure, int Year, StatutoryParameters Parameters) Changed((StatutoryFigure Figure, int Year, int Pick, bool Up) change, ValueList<StatutorySource> sources)
    {
        var used = sources.Where(source => source.Status == FigureStatus.Supplied).ToList();
        var (figure, year) = change.Pick < 0 || used.Count == 0
            ? (change.Figure, change.Year)
            : (StatutoryFigureNames.Find(used[change.Pick % used.Count].Name)!.Value, used[change.Pick % used.Count].Year!.Value);
        var step = figure switch { StatutoryFigure.WageCoefficient => 0.25m, StatutoryFigure.EarningsRelatedPensionIndex => 400m, _ => 1.5m };
        return (figure, year, RandomClaims.Parameters.With(figure, year, RandomClaims.Parameters.Get(figure, year).Amount + (change.Up ? step : -step), "changed"));
    }

    /// <summary>The claim with the pay facts without which it would be refused.</summary>
    private static Claim Payable(Claim claim) => claim.Employments.Count > 0
        ? claim with { Employments = claim.Employments.Select(employment => employment with { EarningsBefore = employment.EarningsBefore ?? Before }).ToValueList() }
        : claim with { EarningsBefore = claim.EarningsBefore ?? Before };

    private static EarningsBefore Before => new(Euros.Once(2345.67m), 28);

    [Theory]
    [InlineData(58, true)]
    [InlineData(62, true)]
    [InlineData(66, true)]
    [InlineData(79, true)]
    [InlineData(268, true)]
    [InlineData(104, false)]
    [InlineData(202, false)]
    public void Touches_ASectionOfTheCarpenter_WhereItTookPart(int section, bool touched) =>
        Assert.Equal(touched, StatuteMap.Touches(Carpenter.Timeline, SectionReference.Of(section)));

    [Fact]
    public void Touches_ASubsection_OnlyThatOne()
    {
        Assert.True(StatuteMap.Touches(Carpenter.Timeline, SectionReference.Of(58, 1)));
        Assert.False(StatuteMap.Touches(Carpenter.Timeline, SectionReference.Of(58, 3)));
        Assert.True(StatuteMap.Touches(Carpenter.Timeline, Act.EmployeesPensions.Section(98)));
        Assert.False(StatuteMap.Touches(Carpenter.Timeline, Act.MotorRehabilitation.Section(8)));
    }

    [Fact]
    public void Touches_ARefusal_BySectionOfTheRefusal()
    {
        var refused = Carpenter.Compute(Carpenter.Unpaid with { Incapacity = Carpenter.Incapable(new(2024, 3, 5), new(2024, 3, 6)) });
        Assert.False(refused.Entitled);
        Assert.True(StatuteMap.Touches(refused, SectionReference.Of(56, 3)));
        Assert.False(StatuteMap.Touches(refused, SectionReference.Of(56, 2)));
    }

    [Theory]
    [InlineData(StatutoryFigure.WageCoefficient, 2024, true)]
    [InlineData(StatutoryFigure.WageCoefficient, 2014, true)]
    [InlineData(StatutoryFigure.WageCoefficient, 2025, false)]
    [InlineData(StatutoryFigure.MinimumAnnualEarnings, 2024, true)]
    [InlineData(StatutoryFigure.MinimumAnnualEarnings, 2025, false)]
    [InlineData(StatutoryFigure.EarningsRelatedPensionIndex, 2025, true)]
    [InlineData(StatutoryFigure.EarningsRelatedPensionIndex, 2023, false)]
    [InlineData(StatutoryFigure.EmployeePaymentsPercent, 2024, true)]
    [InlineData(StatutoryFigure.EmployeesPensionContribution, 2024, true)]
    [InlineData(StatutoryFigure.ExemptPoints, 2024, true)]
    [InlineData(StatutoryFigure.EmployeePaymentsPercent, 2023, false)]
    [InlineData(StatutoryFigure.FuneralAssistance, 2024, false)]
    public void Touches_AFigureOfTheCarpenter_WhenTheReasonsHoldIt(StatutoryFigure figure, int year, bool touched) =>
        Assert.Equal(touched, StatuteMap.Touches(Carpenter.Timeline, figure, year));

    [Fact]
    public void Touches_AFigure_ChangesTheReasonsAndNothingElseDoes()
    {
        var (changed, kept) = (0, 0);
        Properties.Hold(
            Gen.Zip(RandomClaims.Any.Where(claim => claim.Through.Year > 2026).Select(Payable), Changes),
            pair =>
            {
                var (claim, change) = pair;
                var before = BenefitTimeline.Of(claim, RandomClaims.Parameters);
                var (figure, year, parameters) = Changed(change, before.Sources());
                var after = BenefitTimeline.Of(claim, parameters);
                var touched = StatuteMap.Touches(before, figure, year);
                Assert.Equal(touched, before != after);
                Assert.True(touched || (before.Totals == after.Totals && before.Refusals == after.Refusals));
                (changed, kept) = touched ? (changed + 1, kept) : (changed, kept + 1);
            },
            400);
        Assert.True(changed > 20 && kept > 20, $"{changed} changed, {kept} kept");
    }

    [Fact]
    public void Touches_AFigureOfAFamily_ChangesTheReasonsAndNothingElseDoes()
    {
        var (changed, kept) = (0, 0);
        Properties.Hold(
            Gen.Zip(RandomFamilies.Any.Where(family => family.Through.Year > 2026), Changes),
            pair =>
            {
                var (family, change) = pair;
                var before = FamilyTimeline.Of(family, RandomClaims.Parameters);
                var (figure, year, parameters) = Changed(change, before.Sources());
                var after = FamilyTimeline.Of(family, parameters);
                var touched = StatuteMap.Touches(before, figure, year);
                Assert.Equal(touched, before != after);
                Assert.True(touched || (before.Totals == after.Totals && before.Refusals == after.Refusals));
                (changed, kept) = touched ? (changed + 1, kept) : (changed, kept + 1);
            },
            300);
        Assert.True(changed > 20 && kept > 20, $"{changed} changed, {kept} kept");
    }

    [Fact]
    public void Touches_AFunctionalLimitation_ByItsBasicAmount()
    {
        var timeline = LimitationTimeline.Of(
            new()
            {
                ClaimDate = new(2022, 5, 2),
                Through = new(2024, 12, 31),
                Changes = ValueList.Create(new CategoryChange(new(2023, 5, 2), DisabilityCategory.Of(12))),
            },
            StatutoryParameters.Enacted);
        Assert.True(StatuteMap.Touches(timeline, StatutoryFigure.FunctionalLimitationBasicAmount, 2024));
        Assert.True(StatuteMap.Touches(timeline, StatutoryFigure.EarningsRelatedPensionIndex, 2024));
        Assert.False(StatuteMap.Touches(timeline, StatutoryFigure.EarningsRelatedPensionIndex, 2025));
        Assert.True(StatuteMap.Touches(timeline, SectionReference.Of(86)));
        Assert.False(StatuteMap.Touches(timeline, SectionReference.Of(66)));
    }

    [Fact]
    public void Touches_AYearOutsideTheFigures_ErrorNamesTheYears() =>
        Assert.StartsWith("year is 2003", Assert.Throws<ArgumentOutOfRangeException>(() => StatuteMap.Touches(Carpenter.Timeline, StatutoryFigure.WageCoefficient, 2003)).Message, StringComparison.Ordinal);
}
