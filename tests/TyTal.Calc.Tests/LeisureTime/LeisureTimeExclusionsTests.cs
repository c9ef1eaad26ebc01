using TyTal.Calc.LeisureTime;

namespace TyTal.Calc.Tests.LeisureTime;

public class LeisureTimeExclusionsTests
{
    private static readonly (LeisureTimeEvent Facts, LeisureTimeExclusion Exclusion, string Section)[] Each =
    [
        (new() { InWorkCircumstances = true }, LeisureTimeExclusion.WorkCircumstances, "§ 199(1)"),
        (new() { IsAccident = false }, LeisureTimeExclusion.NoAccident, "§ 199(1)"),
        (new() { PauseDays = 31 }, LeisureTimeExclusion.PauseOverThirtyDays, "§ 199(1)"),
        (new() { IsMentalShock = true }, LeisureTimeExclusion.MentalShock, "§ 35(3)"),
        (new() { IsOccupationalDisease = true }, LeisureTimeExclusion.OccupationalDisease, "§ 201(1)"),
        (new() { IsStrain = true }, LeisureTimeExclusion.Strain, "§ 201(1)"),
        (new() { IsIntentionalAct = true }, LeisureTimeExclusion.IntentionalAct, "§ 201(1)"),
        (new() { IsPatientInjury = true }, LeisureTimeExclusion.PatientInjury, "§ 201(2)(1)"),
        (new() { AnotherActPays = true }, LeisureTimeExclusion.AnotherAct, "§ 201(2)(2)"),
        (new() { FarmersActPays = true }, LeisureTimeExclusion.FarmersAct, "§ 201(2)(3)"),
        (new() { IsTrafficAccident = true }, LeisureTimeExclusion.TrafficAccident, "§ 201(2)(4)"),
        (new() { IsRailAccident = true }, LeisureTimeExclusion.RailAccident, "§ 201(2)(5)"),
        (new() { Conditions = new() { ArmedConflictLeftOut = true } }, LeisureTimeExclusion.ArmedConflict, "§ 201(3)"),
        (new() { Conditions = new() { SportsOnly = true } }, LeisureTimeExclusion.NoHobbySport, "§ 187(3)"),
        (new() { InHobbySport = true, Conditions = new() { SportLeftOut = true } }, LeisureTimeExclusion.SportLeftOut, "§ 187(3)"),
        (new() { Conditions = new() { PersonLeftOut = true } }, LeisureTimeExclusion.PersonLeftOut, "§ 187(3)"),
    ];

    [Fact]
    public void Of_EachFactAlone_ItsExclusionAlone()
    {
        Assert.Equal(Enum.GetValues<LeisureTimeExclusion>(), Each.Select(entry => entry.Exclusion));
        foreach (var (facts, exclusion, section) in Each)
        {
            var only = Assert.Single(LeisureTimeExclusions.Of(facts));
            Assert.Equal((exclusion, section), (only.Exclusion, only.Section.ToString()));
        }
    }

    [Fact]
    public void Of_AnOrdinaryAccident_Nothing()
    {
        Assert.Empty(LeisureTimeExclusions.Of(new()));
        Assert.Empty(LeisureTimeExclusions.Of(new() { PauseDays = 30 }));
        Assert.Empty(LeisureTimeExclusions.Of(new() { InHobbySport = true, Conditions = new() { SportsOnly = true } }));
    }

    [Fact]
    public void Of_AnEntrepreneursInsurance_Section200AndNoPause()
    {
        Assert.Empty(LeisureTimeExclusions.Of(new() { OfEntrepreneur = true, PauseDays = 400 }));
        Assert.Equal(
            "§ 200(1), § 200(1), § 201(1)",
            string.Join(", ", LeisureTimeExclusions.Of(new() { OfEntrepreneur = true, InWorkCircumstances = true, IsAccident = false, IsStrain = true }).Select(exclusion => exclusion.Section)));
    }

    [Fact]
    public void Of_SeveralFacts_EveryExclusionInOrder() => Assert.Equal(
        [LeisureTimeExclusion.WorkCircumstances, LeisureTimeExclusion.PauseOverThirtyDays, LeisureTimeExclusion.IntentionalAct, LeisureTimeExclusion.RailAccident, LeisureTimeExclusion.PersonLeftOut],
        LeisureTimeExclusions.Of(new() { IsRailAccident = true, InWorkCircumstances = true, IsIntentionalAct = true, PauseDays = 40, Conditions = new() { PersonLeftOut = true } })
            .Select(exclusion => exclusion.Exclusion));

    [Fact]
    public void Of_NegativePause_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => LeisureTimeExclusions.Of(new() { PauseDays = -1 }));
}
