using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using static TyTal.Calc.Tests.Earnings.EarningsCorners;

namespace TyTal.Calc.Tests.Earnings;

public class AnnualEarningsTests
{
    [Fact]
    public void Of_NoComparison_TheCurrentEarnings()
    {
        var earnings = Determine(Plain);

        Assert.Equal((37_500m, 37_500m, false), (earnings.Decided.Amount, earnings.Current!.Amount, earnings.FloorApplied));
        Assert.Equal(
            [new(EarningsPathKind.LookBack, PathOutcome.Taken), new(EarningsPathKind.ComparisonMean, PathOutcome.NoComparisonYears), new(EarningsPathKind.Minimum, PathOutcome.NotBelowLimit)],
            earnings.Paths);
    }

    [Fact]
    public void Of_ADeviation_TheMeanOfFourValues()
    {
        var earnings = Determine(Deviating);

        Assert.Equal((27_517.30m, 24_189.74m), (earnings.Mean!.Amount, earnings.MeanOfYears!.Amount));
        Assert.Same(earnings.Mean, earnings.Decided);
    }

    [Fact]
    public void Of_AChangeThatLasts_TheCurrentEarningsOrTheAverageOfSimilarWork()
    {
        var lasting = Determine(Deviating with { PermanentChange = true });
        var commission = Determine(Deviating with { PermanentChange = true, AverageOfSimilarWork = Euros.PerYear(33_000m) });

        Assert.Equal((37_500m, PathOutcome.ChangeIsPermanent, true), (lasting.Decided.Amount, lasting.Outcome(EarningsPathKind.ComparisonMean), lasting.Took(EarningsPathKind.PermanentChange)));
        Assert.Null(lasting.Mean);
        Assert.Equal((33_000m, true), (commission.Decided.Amount, commission.Took(EarningsPathKind.AverageOfSimilarWork)));
    }

    [Fact]
    public void Of_PermanentChangeWithoutDeviation_NothingToJudge()
    {
        var earnings = Determine(Plain with { PermanentChange = true, Comparison = Years(33_000m, 33_000m, 33_000m) });

        Assert.Equal(PathOutcome.DeviationUnderTwentyPercent, earnings.Outcome(EarningsPathKind.PermanentChange));
        Assert.Equal(37_500m, earnings.Decided.Amount);
    }

    [Fact]
    public void Of_WorkOnAnOldAgePension_JudgedEarningsWithoutMinimum()
    {
        var earnings = Determine(Deviating with { PensionerWork = Euros.PerYear(8_000m) });

        Assert.Equal((8_000m, PathOutcome.ReceivesPension), (earnings.Decided.Amount, earnings.Outcome(EarningsPathKind.Minimum)));
        Assert.Equal((PathOutcome.ReplacedByAnotherSection, PathOutcome.ReplacedByAnotherSection), (earnings.Outcome(EarningsPathKind.LookBack), earnings.Outcome(EarningsPathKind.ComparisonMean)));
        Assert.Null(earnings.Mean);
    }

    [Fact]
    public void Of_DiseaseOnPension_EarningsAtRetirementLiftedAndWithMinimum()
    {
        var earnings = Determine(Disease);

        // 37 500 × 1.637 ÷ 1.417.
        Assert.Equal((37_500m, 43_322.16m), (earnings.Current!.Amount, earnings.Decided.Amount));
        var small = Determine(Disease with { LookBack = ValueList.Create(Disease.LookBack[0] with { Earnings = Euros.Once(3_000m) }) });
        Assert.Equal((16_590m, true), (small.Decided.Amount, small.FloorApplied));
    }

    [Fact]
    public void Of_DiseaseOnPension_ComparisonYearsBeforeRetirement()
    {
        var earnings = Determine(Disease with { Comparison = Years(20_000m, 20_000m, 20_000m, 2016) });

        Assert.Equal([1.373m, 1.389m, 1.391m], earnings.MeanOfYears!.Inputs.Select(year => year.Inputs[2].Amount));
        Assert.All(earnings.MeanOfYears.Inputs, year => Assert.Equal(1.417m, year.Inputs[1].Amount));
        Assert.Equal("annualEarnings.fromRetirement", earnings.Decided.Rule.Id);
        Assert.Equal(earnings.Mean, earnings.Decided.Inputs[0]);
    }

    [Theory]
    [InlineData("2016-12-31", PathOutcome.NotYetInForce)]
    [InlineData("2017-01-01", PathOutcome.Taken)]
    public void Of_DiseaseOnPartialEarlyPension_From2017(string claim, PathOutcome outcome)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(claim).Value;
        var facts = Plain with
        {
            ClaimDate = day,
            DiseaseOnPension = new(day, RetirementKind.PartialEarlyOldAge),
            LookBack = ValueList.Create(Year with { Window = new(day.PlusYears(-1), day.PlusDays(-1)) }),
        };

        Assert.Equal(outcome, Determine(facts).Outcome(EarningsPathKind.DiseaseOnPension));
    }

    [Fact]
    public void Of_RetiredBeforeTheKnownCoefficients_TheCallersCoefficient()
    {
        var facts = Disease with
        {
            DiseaseOnPension = new(new(2009, 7, 1), CoefficientOfRetirementYear: 1.231m),
            LookBack = ValueList.Create(Year with { EmploymentFrom = new(1990, 1, 1), Window = new(new(2008, 7, 1), new(2009, 6, 30)) }),
        };

        // 37 500 × 1.637 ÷ 1.231.
        Assert.Equal(49_867.99m, Determine(facts).Decided.Amount);
        Assert.Equal("wageCoefficient", Assert.Single(Determine(facts).SuppliedFigures()));
        var supplied = AnnualEarnings.Of(facts with { DiseaseOnPension = new(new(2009, 7, 1)) }, StatutoryParameters.Enacted.With(StatutoryFigure.WageCoefficient, 2009, 1.231m));
        Assert.Equal((49_867.99m, "wageCoefficient"), (supplied.Decided.Amount, Assert.Single(supplied.SuppliedFigures())));
        Assert.StartsWith("diseaseOnPension.coefficientOfRetirementYear is missing; the wage coefficient of 2009 is not known.", Assert.Throws<ArgumentException>(() => Determine(facts with { DiseaseOnPension = new(new(2009, 7, 1)) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoEmploymentButComparisonYears_TheMeanWithZero()
    {
        var earnings = Determine(new() { ClaimDate = new(2024, 4, 15), Comparison = Years(30_000m, 30_000m, 30_000m) });

        // (0 + 33 522.18 + 32 718.19 + 31 521.18) ÷ 4.
        Assert.Equal((24_440.39m, PathOutcome.NoEmployment), (earnings.Decided.Amount, earnings.Outcome(EarningsPathKind.LookBack)));
        Assert.Null(earnings.Current);
    }

    [Fact]
    public void Of_NoFactsAtAll_TheMinimumUnlessAPensioner()
    {
        var nothing = new AnnualEarningsFacts { ClaimDate = new(2024, 4, 15) };

        Assert.Equal((16_590m, 0m, true), (Determine(nothing).Decided.Amount, Determine(nothing).BeforeMinimum.Amount, Determine(nothing).FloorApplied));
        Assert.Equal(0m, Determine(nothing with { ReceivesPension = true }).Decided.Amount);
        Assert.Equal(0m, Determine(nothing with { Comparison = Years(0m, 0m, 0m), ReceivesPension = true }).Decided.Amount);
    }

    [Fact]
    public void Of_InsuredWorkWithoutEmployment_Counts()
    {
        var pupil = new AnnualEarningsFacts { ClaimDate = new(2024, 4, 15), Pupil = true, EntrepreneurWork = Euros.PerYear(40_000m) };

        Assert.Equal(40_000m, Determine(pupil).Decided.Amount);
        Assert.Equal(16_590m, Determine(pupil with { Pupil = false, EntrepreneurWork = null, FarmerWork = Euros.PerYear(1m) }).Decided.Amount);
    }

    [Fact]
    public void Of_InsuredWorkBeside_IsAddedBeforeTheMinimum()
    {
        var earnings = Determine(Low with { EntrepreneurWork = Euros.PerYear(5_000m), FarmerWork = Euros.PerYear(1_000m) });

        Assert.Equal((15_375m, 16_590m), (earnings.BeforeMinimum.Amount, earnings.Decided.Amount));
        Assert.True(earnings.Took(EarningsPathKind.EntrepreneurWork) && earnings.Took(EarningsPathKind.FarmerWork));
    }

    [Theory]
    [InlineData(null, 34_000, PathOutcome.Taken)]
    [InlineData("2024-04-15", 34_000, PathOutcome.Taken)]
    [InlineData("2024-04-14", 38_000, PathOutcome.Taken)]
    [InlineData("2024-04-14", 37_500, PathOutcome.OwnEarningsNotLower)]
    [InlineData("2023-04-15", 38_000, PathOutcome.Taken)]
    [InlineData("2023-04-14", 38_000, PathOutcome.StudiesEndedEarlier)]
    public void Of_VocationalStudy_GoingOnOrWithinAYearWhenHigher(string? ended, int judged, PathOutcome outcome)
    {
        var earnings = Determine(Plain with { VocationalStudy = new(Euros.PerYear(judged), ended is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(ended).Value) });

        Assert.Equal(outcome, earnings.Outcome(EarningsPathKind.VocationalStudy));
        Assert.Equal(outcome == PathOutcome.Taken ? judged : 37_500m, earnings.Decided.Amount);
    }

    [Fact]
    public void Of_VocationalStudyWithoutEmployment_TheJudgedWage() =>
        Assert.Equal(34_000m, Determine(new() { ClaimDate = new(2024, 4, 15), VocationalStudy = new(Euros.PerYear(34_000m)) }).Decided.Amount);

    [Theory]
    [InlineData("2019-04-15", false, PathOutcome.Taken)]
    [InlineData("2019-04-14", false, PathOutcome.BasicEducationEndedEarlier)]
    [InlineData("2024-04-15", true, PathOutcome.EarningsEstablished)]
    public void Of_YoungPerson_WithinFiveYearsAndNotEstablished(string ended, bool established, PathOutcome outcome)
    {
        var earnings = Determine(Low with { YoungPerson = new(Euros.PerYear(31_000m), NodaTime.Text.LocalDatePattern.Iso.Parse(ended).Value, established) });

        Assert.Equal(outcome, earnings.Outcome(EarningsPathKind.YoungPerson));
        Assert.Equal(outcome == PathOutcome.Taken ? 31_000m : 16_590m, earnings.Decided.Amount);
    }

    [Fact]
    public void Of_YoungPersonWhoStudies_Section76First()
    {
        var earnings = Determine(Low with { VocationalStudy = new(Euros.PerYear(34_000m)), YoungPerson = new(Euros.PerYear(31_000m), new(2022, 6, 1)) });

        Assert.Equal((34_000m, PathOutcome.ReplacedByAnotherSection), (earnings.Decided.Amount, earnings.Outcome(EarningsPathKind.YoungPerson)));
    }

    [Fact]
    public void Of_APupil_AtLeastTwiceTheMinimum()
    {
        Assert.Equal(33_180m, Determine(Low with { Pupil = true }).Decided.Amount);
        Assert.Equal(33_180m, Determine(new() { ClaimDate = new(2024, 4, 15), Pupil = true }).Decided.Amount);
        Assert.Equal((37_500m, PathOutcome.NotBelowLimit), (Determine(Plain with { Pupil = true }).Decided.Amount, Determine(Plain with { Pupil = true }).Outcome(EarningsPathKind.Pupil)));
    }

    [Fact]
    public void Of_ReceivesPension_NoMinimum() =>
        Assert.Equal((9_375m, PathOutcome.ReceivesPension), (Determine(Low with { ReceivesPension = true }).Decided.Amount, Determine(Low with { ReceivesPension = true }).Outcome(EarningsPathKind.Minimum)));

    [Theory]
    [InlineData(EarningsInsurance.LeisureTime)]
    [InlineData(EarningsInsurance.WorkAbroad)]
    public void Of_VoluntaryInsuranceOfEmployees_Sections75To79DoNotApply(EarningsInsurance insurance)
    {
        var earnings = Determine(Low with
        {
            Insurance = insurance,
            Comparison = Years(20_000m, 20_000m, 20_000m).Select(year => year with { FarmerIncome = Euros.PerYear(1m) }).ToValueList(),
            Pupil = true,
            EntrepreneurWork = Euros.PerYear(1_000m),
            VocationalStudy = new(Euros.PerYear(34_000m)),
            YoungPerson = new(Euros.PerYear(31_000m), new(2022, 6, 1)),
        });

        Assert.True(earnings.Took(EarningsPathKind.ComparisonMean));
        Assert.Same(earnings.Mean, earnings.Decided);
        foreach (var kind in new[] { EarningsPathKind.Pupil, EarningsPathKind.EntrepreneurWork, EarningsPathKind.ConfirmedIncome, EarningsPathKind.VocationalStudy, EarningsPathKind.YoungPerson, EarningsPathKind.Minimum })
        {
            Assert.Equal(PathOutcome.NotInThisInsurance, earnings.Outcome(kind));
        }
    }

    [Fact]
    public void Of_DiseaseOnPension_NotInLeisureTimeButAbroad()
    {
        Assert.Equal(PathOutcome.Taken, Determine(Disease with { Insurance = EarningsInsurance.WorkAbroad }).Outcome(EarningsPathKind.DiseaseOnPension));
        Assert.Equal(PathOutcome.NotInThisInsurance, Determine(Plain with { Insurance = EarningsInsurance.LeisureTime, DiseaseOnPension = new(new(2019, 7, 1)) }).Outcome(EarningsPathKind.DiseaseOnPension));
    }

    [Fact]
    public void Of_AnEntrepreneursInsurance_ItsAnnualEarningsAndSection74()
    {
        var facts = new AnnualEarningsFacts { ClaimDate = new(2024, 4, 15), Insurance = EarningsInsurance.Entrepreneur, EntrepreneurWork = Euros.PerYear(9_000m) };

        Assert.Equal((9_000m, PathOutcome.NotInThisInsurance), (Determine(facts).Decided.Amount, Determine(facts).Outcome(EarningsPathKind.Minimum)));
        // 9 000 × 1.637 ÷ 1.417.
        Assert.Equal(10_397.32m, Determine(facts with { DiseaseOnPension = new(new(2019, 7, 1)) }).Decided.Amount);
    }

    [Fact]
    public void SuppliedFigures_OfAnAnnouncedYear_AreNamed()
    {
        var earnings = AnnualEarnings.Of(
            new() { ClaimDate = new(2026, 4, 15), LookBack = ValueList.Create(Year with { Window = new(new(2025, 4, 15), new(2026, 4, 14)) }) }, KnownFigures.Announced);

        Assert.Equal("wageCoefficient", Assert.Single(earnings.SuppliedFigures()));
        Assert.Empty(Determine(Plain).SuppliedFigures());
    }

    [Fact]
    public void Of_SameFacts_EqualResults()
    {
        Assert.Equal(Determine(Deviating), Determine(Deviating));
        Assert.Equal("27517.30 €: LookBack (§ 71(1)): Taken, ComparisonMean (§ 71(2)): Taken", Determine(Deviating).ToString());
    }

    [Fact]
    public void Section_OfEveryPath_IsItsOwn() =>
        Assert.Equal(16, Enum.GetValues<EarningsPathKind>().Select(kind => new EarningsPath(kind, PathOutcome.Taken).Section).Distinct().Count());
}
