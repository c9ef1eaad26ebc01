using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Parameters;

public class IndexProjectionTests
{
    private static readonly StatutoryParameters Known = KnownFigures.Announced;

    private static readonly Gen<AnnualGrowth?> RandomGrowth =
        from percent in Gen.Choose(-30, 60)
        from year in Gen.Choose(2016, 2032)
        from ofYear in Gen.Choose(-30, 60)
        from isStated in Gen.Elements(true, false)
        select isStated ? new AnnualGrowth(percent / 10m, ValueList.Create(new GrowthOfYear(year, ofYear / 10m))) : null;

    private static readonly Gen<IndexProjection> RandomProjection =
        from through in Gen.Choose(2017, 2032)
        from pensionIndex in RandomGrowth
        from wageCoefficient in RandomGrowth
        from payments in Gen.Elements<Percentage?>(null, Percentage.Of(3.5m))
        select new IndexProjection { Through = through, PensionIndex = pensionIndex, WageCoefficient = wageCoefficient, EmployeePaymentsPercent = payments };

    /// <summary>Something supplied, or supposed.</summary>
    private static readonly Gen<Func<StatutoryParameters, StatutoryParameters>> RandomChange =
        from year in Gen.Choose(2026, 2032)
        from figure in Gen.Elements(
            (StatutoryFigure.EarningsRelatedPensionIndex, 1m), (StatutoryFigure.WageCoefficient, 0.001m), (StatutoryFigure.EmployeePaymentsPercent, 0.01m),
            (StatutoryFigure.SicknessAllowanceContribution, 0.001m), (StatutoryFigure.EmployeesPensionContribution, 0.001m))
        from amount in Gen.Choose(150, 300)
        from isSupplied in Gen.Elements(true, false)
        let value = decimal.Round(figure.Item2 * amount * 10m, 2)
        select new Func<StatutoryParameters, StatutoryParameters>(parameters => isSupplied ? parameters.With(figure.Item1, year, value) : parameters.Hypothetically(figure.Item1, year - 4, value));

    /// <summary>3 104 × 1.015 = 3 150.56; 3 151 × 1.015 = 3 198.265; 1.712 × 1.02 = 1.74624; 1.746 × 1.02 = 1.78092.</summary>
    [Fact]
    public void Projected_ConstantGrowth_EachYearFromTheRoundedOneBefore()
    {
        var projected = Known.Projected(new IndexProjection { Through = 2028, PensionIndex = new(1.5m), WageCoefficient = new(2m) });

        Assert.Equal((3151, 3198), (projected.PensionIndex(2027).Value.Points, projected.PensionIndex(2028).Value.Points));
        Assert.Equal((1.746m, 1.781m), (projected.WageCoefficient(2027).Amount, projected.WageCoefficient(2028).Amount));
        Assert.Throws<MissingFigureException>(() => projected.PensionIndex(2029));
        Assert.False(projected.IsHypothetical);
    }

    [Fact]
    public void Projected_Figure_SaysSoWithItsGrowthAndReading()
    {
        var index = Known.Projected(new IndexProjection { Through = 2028, PensionIndex = new(1.5m) }).PensionIndex(2028);

        Assert.True(index.IsProjected);
        Assert.Equal((FigureStatus.Projected, "+1.5 %", Rounding.WholeNumber, Readings.ProjectedFigures), (index.Source!.Status, index.Source.Source, index.Rule.Rounding, index.Rule.Reading!));
        Assert.False(Known.PensionIndex(2026).IsProjected);
        Assert.Equal("earningsRelatedPensionIndex", Assert.Single(new Figure[] { index }.Sources().NotEnacted()));
    }

    /// <summary>The rule of a projected figure has the section of the figure itself and its own rounding; a percentage that is kept grows from nothing.</summary>
    [Fact]
    public void Projected_Figures_NameTheRuleByWhichTheyCameAbout()
    {
        var projected = Known.Projected(new IndexProjection { Through = 2027, PensionIndex = new(1.5m), WageCoefficient = new(2m), EmployeePaymentsPercent = Percentage.Of(3.5m) });

        Assert.Equal(new Rule("statutory.earningsRelatedPensionIndex", Act.EmployeesPensions.Section(98), Rounding.WholeNumber, Readings.ProjectedFigures), projected.PensionIndex(2027).Rule);
        Assert.Equal(new Rule("statutory.wageCoefficient", Act.EmployeesPensions.Section(96), Rounding.ThreeDecimals, Readings.ProjectedFigures), projected.WageCoefficient(2027).Rule);
        Assert.Equal(new StatutorySource("employeePaymentsPercent", 2027, "", FigureStatus.Projected), projected.EmployeePaymentsPercent(2027).Source);
    }

    /// <summary>3 104 − 2 % = 3 041.92; 3 042 + 0 %; 3 042 + 3.25 % = 3 140.865.</summary>
    [Fact]
    public void Projected_PathOfYears_EachYearItsGrowth()
    {
        var growth = new AnnualGrowth(3.25m, ValueList.Create(new GrowthOfYear(2028, 0m), new GrowthOfYear(2027, -2m)));
        var projected = Known.Projected(new IndexProjection { Through = 2029, PensionIndex = growth });

        Assert.Equal([3042, 3042, 3141], Enumerable.Range(2027, 3).Select(year => projected.PensionIndex(year).Value.Points));
        Assert.Equal(["-2 %", "0 %", "+3.25 %"], Enumerable.Range(2027, 3).Select(year => projected.PensionIndex(year).Source!.Source), StringComparer.Ordinal);
    }

    [Fact]
    public void Projected_WhatIsKnownSuppliedOrSupposed_StaysAndTheGrowthGoesOnFromIt()
    {
        var projected = Known
            .With(StatutoryFigure.EarningsRelatedPensionIndex, 2028, 3500)
            .Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2025, 3000)
            .Projected(new IndexProjection { Through = 2030, PensionIndex = new(10m) });

        Assert.Equal([3037, 3000, 3104, 3414, 3500, 3850, 4235], Enumerable.Range(2024, 7).Select(year => projected.PensionIndex(year).Value.Points));
        Assert.Equal(
            [FigureStatus.Enacted, FigureStatus.Hypothetical, FigureStatus.Announced, FigureStatus.Projected, FigureStatus.Supplied, FigureStatus.Projected],
            Enumerable.Range(2024, 6).Select(year => projected.PensionIndex(year).Source!.Status));
        Assert.True(projected.IsHypothetical);
    }

    [Fact]
    public void Projected_EmployeePayments_AreKeptWhereTheyAreNotKnown()
    {
        var projected = Known.With(StatutoryFigure.EmployeePaymentsPercent, 2027, 3.9m)
            .Projected(new IndexProjection { Through = 2028, EmployeePaymentsPercent = Percentage.Of(3.5m) });

        Assert.Equal([3.54m, 3.5m, 3.9m, 3.5m], Enumerable.Range(2025, 4).Select(year => projected.EmployeePaymentsPercent(year).Amount));
        Assert.Equal([false, true, false, true], Enumerable.Range(2025, 4).Select(year => projected.EmployeePaymentsPercent(year).IsProjected));
    }

    [Fact]
    public void Projected_ToTheLastYear_IsReached()
    {
        var projected = Known.Projected(new IndexProjection { Through = 2200, PensionIndex = new(1m), WageCoefficient = new(1m) });

        Assert.True(projected.PensionIndex(2200).Value.Points > 10_000);
        Assert.True(projected.MinimumAnnualEarnings(2200).IsProjected);
    }

    [Fact]
    public void Projected_WithoutGrowth_IsTheSame()
    {
        var projected = Known.Projected(new IndexProjection { Through = 2030, PensionIndex = new(1m) });

        Assert.Equal(projected, projected.Projected(new IndexProjection { Through = 2100 }));
        Assert.Equal(Known, Known.Projected(new IndexProjection { Through = 2100 }));
    }

    /// <summary>3 104 × 1.015 = 3 150.56; × 1.02 = 3 166.08; 3 166 × 1.02 = 3 229.32; 1.712 × 1.01 = 1.72912; 1.729 × 1.01 = 1.74629.</summary>
    [Fact]
    public void Projected_Again_ReplacesTheGrowthThatItStatesAndNoOther()
    {
        var once = Known.Projected(new IndexProjection { Through = 2028, PensionIndex = new(1.5m), WageCoefficient = new(1m), EmployeePaymentsPercent = Percentage.Of(3.5m) });
        var again = once.Projected(new IndexProjection { Through = 2029, PensionIndex = new(2m) });

        Assert.Equal((3151, 3166, 3229), (once.PensionIndex(2027).Value.Points, again.PensionIndex(2027).Value.Points, again.PensionIndex(2028).Value.Points));
        Assert.Equal((1.746m, 3.5m), (again.WageCoefficient(2028).Amount, again.EmployeePaymentsPercent(2028).Amount));
        Assert.NotNull(again.PensionIndex(2029));
        Assert.Throws<MissingFigureException>(() => again.WageCoefficient(2029));
        Assert.Throws<MissingFigureException>(() => again.Projected(new IndexProjection { Through = 2027, PensionIndex = new(2m) }).PensionIndex(2028));
        Assert.Equal(again, Known.Projected(new IndexProjection { Through = 2028, WageCoefficient = new(1m), EmployeePaymentsPercent = Percentage.Of(3.5m) })
            .Projected(new IndexProjection { Through = 2029, PensionIndex = new(2m) }));
    }

    /// <summary>3 500 × 1.1 = 3 850; 3 200 × 1.1 = 3 520.</summary>
    [Fact]
    public void WithAndHypothetically_UnderAProjection_MoveWhatGrowsFromThem()
    {
        var projected = Known.Projected(new IndexProjection { Through = 2028, PensionIndex = new(10m) });
        var supplied = projected.With(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 3500);
        var supposed = projected.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2026, 3200);

        Assert.Equal((3414, 3755), (projected.PensionIndex(2027).Value.Points, projected.PensionIndex(2028).Value.Points));
        Assert.Equal((3500, 3850), (supplied.PensionIndex(2027).Value.Points, supplied.PensionIndex(2028).Value.Points));
        Assert.Equal((3520, 3872), (supposed.PensionIndex(2027).Value.Points, supposed.PensionIndex(2028).Value.Points));
        Assert.Equal(projected, supposed.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2026, 3104));
        Assert.Equal(projected.PensionIndex(2028).Value, projected.Hypothetically(new RuleConstants { PensionAgeOfChange = 67 }).PensionIndex(2028).Value);
        Assert.Contains(
            "earningsRelatedPensionIndex is 220000; allowed is 1000 to 200000.",
            Assert.Throws<ArgumentOutOfRangeException>(() => projected.With(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 200_000)).Message,
            StringComparison.Ordinal);
    }

    /// <summary>An index of 2025 is enacted by now: where it was only projected, it can be supplied all the same.</summary>
    [Fact]
    public void With_WhereAnEarlierYearWasProjected_TakesItsPlace()
    {
        var projected = Known.Through(2023).Projected(new IndexProjection { Through = 2026, PensionIndex = new(1m) });

        Assert.Equal(3100, projected.With(StatutoryFigure.EarningsRelatedPensionIndex, 2025, 3100).PensionIndex(2025).Value.Points);
        Assert.Throws<ArgumentException>(() => projected.With(StatutoryFigure.EarningsRelatedPensionIndex, 2023, 3100));
    }

    /// <summary>The percentage of § 62 was kept for years without it; once its three contributions are there, it follows from them.</summary>
    [Fact]
    public void With_ContributionsOfAYearWithAKeptPercentage_ThePercentageFollowsFromThem()
    {
        var projected = Known.Through(2024).Projected(new IndexProjection { Through = 2025, EmployeePaymentsPercent = Percentage.Of(3m) });
        var supplied = projected.With(Known.Rows.Where(row => row.Year == 2025));

        Assert.Equal((3m, true), (projected.EmployeePaymentsPercent(2025).Amount, projected.EmployeePaymentsPercent(2025).IsProjected));
        Assert.Equal((3.54m, false), (supplied.EmployeePaymentsPercent(2025).Amount, supplied.EmployeePaymentsPercent(2025).IsProjected));
    }

    [Fact]
    public void Through_UnderAProjection_EndsItThere()
    {
        var projected = Known.Projected(new IndexProjection { Through = 2030, PensionIndex = new(1m) });
        var ended = projected.Through(2028).With(StatutoryFigure.EarningsRelatedPensionIndex, 2030, 3500);

        Assert.Equal(projected.PensionIndex(2028), ended.PensionIndex(2028));
        Assert.Throws<MissingFigureException>(() => ended.PensionIndex(2029));
        Assert.Throws<MissingFigureException>(() => projected.Through(2024).PensionIndex(2025));
        Assert.Equal(projected, projected.Through(2030));
    }

    [Fact]
    public void Projected_InAnyOrder_TheSameFigures() => Properties.Hold(
        (from changes in RandomChange.ListOf(4)
         from projection in RandomProjection
         from at in Gen.Choose(0, 4)
         select (changes, projection, at)),
        given =>
        {
            StatutoryParameters Changed(int first, int count, StatutoryParameters from) => given.changes.Skip(first).Take(count).Aggregate(from, (parameters, change) => change(parameters));

            var expected = Changed(0, 4, Known).Projected(given.projection);
            var actual = Changed(given.at, 4, Changed(0, given.at, Known).Projected(given.projection));

            Assert.Equal(expected, actual);
            Assert.Equal(expected.GetHashCode(), actual.GetHashCode());
            Assert.Equal(expected.Hypothesis, actual.Hypothesis);
            Assert.All(expected.Rows, row => Assert.Equal(expected.Get(row.Figure, row.Year), actual.Get(row.Figure, row.Year)));
            Assert.Equal(expected.Through(2029), actual.Through(2029));
            Assert.Equal(expected, expected.Projected(given.projection));
        });

    /// <summary>The index of 2027 is supposed, 2028 grows from it: so 2028 is hypothetical, and what follows from it.</summary>
    [Fact]
    public void Projected_FromAHypotheticalFigure_IsHypothetical()
    {
        var parameters = Known
            .Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 3300)
            .Hypothetically(StatutoryFigure.WageCoefficient, 2026, 1.8m)
            .Projected(new IndexProjection { Through = 2200, PensionIndex = new(1m), WageCoefficient = new(1m) });

        Assert.All([2028, 2029, 2200], year =>
        {
            var index = parameters.PensionIndex(year);
            Assert.Equal((true, true), (index.IsHypothetical, index.IsProjected));
            Assert.Equal(3300m, Assert.Single(new Figure[] { index }.Hypotheses()).Amount);
            Assert.Equal(2, index.Steps().Count);
        });
        Assert.True(parameters.MinimumAnnualEarnings(2040).IsHypothetical);
        Assert.False(parameters.PensionIndex(2026).IsHypothetical);
    }

    [Fact]
    public void Projected_FromAFigureInForce_IsNotHypotheticalAndKnowsIt()
    {
        var index = Known
            .Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2025, 3000)
            .Projected(new IndexProjection { Through = 2030, PensionIndex = new(1m) }).PensionIndex(2030);

        Assert.False(index.IsHypothetical);
        Assert.Equal(2026, index.Source!.GrownFrom);
        Assert.Equal(Known.PensionIndex(2026), Assert.Single(index.Inputs));
    }

    [Fact]
    public void Projected_OutsideTheRanges_IsRefusedByName()
    {
        Refused("through is 2201; allowed is 2017 to 2200.", new IndexProjection { Through = 2201 });
        Refused("through is 2016; allowed is 2017 to 2200.", new IndexProjection { Through = 2016 });
        Refused("pensionIndex.percent is 50.01; allowed is -50 to 50.", new IndexProjection { Through = 2030, PensionIndex = new(50.01m) });
        Refused("wageCoefficient.years[0].percent is -51; allowed is -50 to 50.", new IndexProjection { Through = 2030, WageCoefficient = new(0m, ValueList.Create(new GrowthOfYear(2027, -51m))) });
        Refused("pensionIndex.years[0].year is 2201; allowed is 2016 to 2200.", new IndexProjection { Through = 2030, PensionIndex = new(0m, ValueList.Create(new GrowthOfYear(2201, 1m))) });
        Refused(
            "pensionIndex.years[1].year is 2027; allowed is each year once. (Parameter 'pensionIndex.years')",
            new IndexProjection { Through = 2030, PensionIndex = new(0m, ValueList.Create(new GrowthOfYear(2027, 1m), new GrowthOfYear(2027, 2m))) });
        Refused("earningsRelatedPensionIndex is ", new IndexProjection { Through = 2100, PensionIndex = new(50m) });
        Refused("allowed is 1000 to 200000.", new IndexProjection { Through = 2100, PensionIndex = new(-50m) });
        Refused("wageCoefficient is ", new IndexProjection { Through = 2100, WageCoefficient = new(50m) });

        static void Refused(string message, IndexProjection projection) =>
            Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(() => Known.Projected(projection)).Message, StringComparison.Ordinal);
    }
}
