using TyTal.Calc.Benefits.Costs;

namespace TyTal.Calc.Tests.Benefits.Costs;

public class MedicalCareTests
{
    [Fact]
    public void Items_All_IdSectionAndYearOfClaimAsInTheAct() => Assert.Equal(
        [
            ("treatment", "§ 37(1)(1)", false),
            ("medicines", "§ 37(1)(2)", true),
            ("medicalRehabilitation", "§ 37(1)(3)", false),
            ("guidance", "§ 37(2)(1)", false),
            ("assessment", "§ 37(2)(2)", false),
            ("rehabilitationExamination", "§ 37(2)(3)", false),
            ("therapies", "§ 37(2)(4)", false),
            ("aids", "§ 37(2)(5)", false),
            ("adaptationTraining", "§ 37(2)(6)", false),
            ("rehabilitationPeriods", "§ 37(2)(7)", false),
            ("examinationOfClaim", "§ 38(1)", false),
            ("workConditions", "§ 38(1)", false),
        ],
        MedicalCare.Items.Select(item => (item.Id, item.Section.ToString(), item.ClaimedWithinYear)));

    [Fact]
    public void Items_All_ANameEach()
    {
        Assert.All(MedicalCare.Items, item => Assert.False(string.IsNullOrWhiteSpace(item.Name), item.Id));
        Assert.Equal(MedicalCare.Items.Count, MedicalCare.Items.Select(item => item.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void HouseholdHelp_Tasks_ThoseOfTheAct() =>
        Assert.Equal("cleaning, laundry, shopping, child care, comparable ordinary upkeep of the home", string.Join(", ", HouseholdHelp.Tasks));
}
