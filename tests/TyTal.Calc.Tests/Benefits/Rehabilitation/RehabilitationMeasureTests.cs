using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

public class RehabilitationMeasureTests
{
    [Fact]
    public void All_Measures_OneForEachKindInItsOrder() =>
        Assert.Equal(Enum.GetValues<MeasureKind>(), RehabilitationMeasure.All.Select(measure => measure.Kind));

    [Theory]
    [InlineData(MeasureKind.Assessment, "§ 89(3)(1)", MeasureForm.Time)]
    [InlineData(MeasureKind.WorkTrial, "§ 89(3)(2)", MeasureForm.Time)]
    [InlineData(MeasureKind.TrainingTrial, "§ 89(3)(2)", MeasureForm.Time)]
    [InlineData(MeasureKind.WorkTraining, "§ 89(3)(3)", MeasureForm.Time)]
    [InlineData(MeasureKind.VocationalTraining, "§ 89(3)(4)", MeasureForm.Time)]
    [InlineData(MeasureKind.BasicEducation, "§ 89(3)(4)", MeasureForm.Time)]
    [InlineData(MeasureKind.BusinessGrant, "§ 89(3)(5)", MeasureForm.Grant)]
    [InlineData(MeasureKind.BusinessLoan, "§ 89(3)(5)", MeasureForm.Loan)]
    [InlineData(MeasureKind.WorkAid, "§ 89(3)(6)", MeasureForm.Grant)]
    [InlineData(MeasureKind.VehicleGrant, "§ 89(3)(7)", MeasureForm.Grant)]
    [InlineData(MeasureKind.VehicleLoan, "§ 89(3)(7)", MeasureForm.Loan)]
    [InlineData(MeasureKind.AssessmentTime, "§ 89(4)", MeasureForm.Time)]
    [InlineData(MeasureKind.Waiting, "§ 89(4)", MeasureForm.Time)]
    public void Of_AKind_ItsItemAndForm(MeasureKind kind, string section, MeasureForm form)
    {
        var measure = RehabilitationMeasure.Of(kind);

        Assert.Equal((section, form), (measure.Section.ToString(), measure.Form));
        Assert.EndsWith(".", measure.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public void All_Lengths_WorkTrialUsuallyThreeToSixMonthsAndWorkTrainingAtMostSix()
    {
        var trial = RehabilitationMeasure.Of(MeasureKind.WorkTrial);

        Assert.Equal((3, 6, null), (trial.UsualLeastMonths, trial.UsualMostMonths, trial.MostMonths));
        Assert.Equal([MeasureKind.WorkTraining], RehabilitationMeasure.All.Where(measure => measure.MostMonths == 6).Select(measure => measure.Kind));
        Assert.Single(RehabilitationMeasure.All, measure => measure.UsualLeastMonths is not null || measure.UsualMostMonths is not null);
    }

    [Fact]
    public void All_InsuredAtWork_TrialsAndWorkTraining() => Assert.Equal(
        [MeasureKind.WorkTrial, MeasureKind.TrainingTrial, MeasureKind.WorkTraining],
        RehabilitationMeasure.All.Where(measure => measure.InsuredAtWork).Select(measure => measure.Kind));

    [Fact]
    public void Of_NoKind_ErrorNamesIt() =>
        Assert.StartsWith("kind is 99; allowed is Assessment", Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationMeasure.Of((MeasureKind)99)).Message, StringComparison.Ordinal);

    [Fact]
    public void SectionOf_EveryReason_OfTheActOrNone() => Assert.All(
        Enum.GetValues<PlanWarningReason>(),
        reason => Assert.True(PlanWarning.SectionOf(reason) is null or { Act.Number: 459, Section: 88 or 89 or 90 or 131 }, $"{reason}: {PlanWarning.SectionOf(reason)}"));

    [Fact]
    public void Decree_Act_IsTheRehabilitationCosts() => Assert.Equal("decree on the costs of vocational rehabilitation, § 1(1)", Act.RehabilitationCostsDecree.Section(1, 1).ToString());
}
