using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Parameters;

public class IndexProjectionTests
{
    private static readonly StatutoryParameters Known = KnownFigures.Announced;

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
    public void Projected_AgainWithNothingToAdd_IsTheSame()
    {
        var projected = Known.Projected(new IndexProjection { Through = 2030, PensionIndex = new(1m) });

        Assert.Equal(projected, projected.Projected(new IndexProjection { Through = 2029, PensionIndex = new(5m) }));
        Assert.Equal(Known, Known.Projected(new IndexProjection { Through = 2100 }));
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
            "pensionIndex.years[1].year is 2027; allowed is each year once.",
            new IndexProjection { Through = 2030, PensionIndex = new(0m, ValueList.Create(new GrowthOfYear(2027, 1m), new GrowthOfYear(2027, 2m))) });
        Refused("earningsRelatedPensionIndex is ", new IndexProjection { Through = 2100, PensionIndex = new(50m) });
        Refused("allowed is 1000 to 200000.", new IndexProjection { Through = 2100, PensionIndex = new(-50m) });
        Refused("wageCoefficient is ", new IndexProjection { Through = 2100, WageCoefficient = new(50m) });

        static void Refused(string message, IndexProjection projection) =>
            Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(() => Known.Projected(projection)).Message, StringComparison.Ordinal);
    }
}
