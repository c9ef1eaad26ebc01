using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Law;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class WorkEventTests
{
    [Theory]
    [InlineData(Situation.Leisure, "§ 20")]
    [InlineData(Situation.AtWork, "§ 21(1)")]
    [InlineData(Situation.RepresentativeDuty, "§ 21(1)")]
    [InlineData(Situation.WorkTravel, "§ 21(2)")]
    [InlineData(Situation.WorkplaceArea, "§ 22")]
    [InlineData(Situation.Commute, "§ 23(1)")]
    [InlineData(Situation.Break, "§ 23(2)")]
    [InlineData(Situation.Training, "§ 24(1)(1)")]
    [InlineData(Situation.RecreationEvent, "§ 24(1)(2)")]
    [InlineData(Situation.WorkAbilityActivity, "§ 24(1)(3)")]
    [InlineData(Situation.HealthCareForInjury, "§ 24(1)(4)")]
    [InlineData(Situation.OccupationalHealthVisit, "§ 24(1)(5)")]
    [InlineData(Situation.ExerciseInWorkingTime, "§ 24(1)(6)")]
    [InlineData(Situation.JourneyToActivity, "§ 24(1)(7)")]
    [InlineData(Situation.DangerousAccommodation, "§ 24(1)(8)")]
    public void SectionOf_Situation_ItsSection(Situation situation, string section) => Assert.Equal(section, WorkAccident.SectionOf(situation).ToString());

    [Fact]
    public void OutsideCircumstances_UndefinedPlace_SwitchesOffOnlySections22And23() => Assert.Equal(
        [Situation.WorkplaceArea, Situation.Commute, Situation.Break],
        Enum.GetValues<Situation>().Where(situation => WorkAccident.OutsideCircumstances(AtWork with { Situation = situation, UndefinedPlace = true })
            .Any(exclusion => exclusion is { Reason: ExclusionReason.UndefinedPlace, Section.Section: 25 })));

    [Fact]
    public void OutsideCircumstances_UnclearFacts_PresumedAsTheSectionAsks()
    {
        Assert.Empty(WorkAccident.OutsideCircumstances(AtWork with { Situation = Situation.Commute, Detour = Detour.Unclear, UsualActivity = Answer.Unclear }));
        Assert.Empty(WorkAccident.OutsideCircumstances(AtWork with { Situation = Situation.Commute, Detour = Detour.Small }));
        Assert.Equal(
            [ExclusionReason.UndefinedPlace, ExclusionReason.UnusualActivity, ExclusionReason.LargeDetour],
            WorkAccident.OutsideCircumstances(AtWork with { Situation = Situation.Commute, Detour = Detour.Large, UsualActivity = Answer.No, UndefinedPlace = true }).Select(exclusion => exclusion.Reason));
    }

    [Fact]
    public void Exclusions_AssaultByChance_LeftOutInSection23Item2And24Items2To8() => Assert.Equal(
        [
            Situation.Break, Situation.RecreationEvent, Situation.WorkAbilityActivity, Situation.HealthCareForInjury, Situation.OccupationalHealthVisit,
            Situation.ExerciseInWorkingTime, Situation.JourneyToActivity, Situation.DangerousAccommodation,
        ],
        Enum.GetValues<Situation>().Where(situation => Assault.Exclusions(AssaultReason.Other, situation).Count > 0));

    [Fact]
    public void Exclusions_AssaultForTheTaskOrPrivate_AlwaysOrNever()
    {
        Assert.All(Enum.GetValues<Situation>(), situation => Assert.Empty(Assault.Exclusions(AssaultReason.WorkTask, situation)));
        Assert.All(
            Enum.GetValues<Situation>(),
            situation => Assert.Equal("§ 34(2)", Assault.Exclusions(AssaultReason.PrivateLife, situation)[0].Section!.ToString()));
    }

    /// <summary>That § 34(3) leaves out what has any other reason is a reading; private life is named there.</summary>
    [Fact]
    public void Exclusions_AssaultInABreak_AReadingUnlessPrivate()
    {
        Assert.Equal(
            ValueList.Create(new Exclusion(ExclusionReason.AssaultInBreakOrActivity, SectionReference.Of(34, 3), Readings.AssaultForOtherReason)),
            Assault.Exclusions(AssaultReason.Other, Situation.Break));
        Assert.Equal(
            ValueList.Create(
                new Exclusion(ExclusionReason.AssaultInPrivateLife, SectionReference.Of(34, 2)),
                new Exclusion(ExclusionReason.AssaultInBreakOrActivity, SectionReference.Of(34, 3))),
            Assault.Exclusions(AssaultReason.PrivateLife, Situation.Break));
    }

    [Fact]
    public void Of_NoFacts_RefusedByName()
    {
        Refusal.Is("facts is missing.", () => WorkEvent.Of(null!));
        Refusal.Is("facts is missing.", () => WorkAccident.OutsideCircumstances(null!));
        Refusal.Is("facts is missing.", () => WorkAccident.MinorShare(null!));
    }

    [Fact]
    public void Exclusions_MentalShock_LeftOutAsAssaultsButForItem8() => Assert.Equal(
        Enum.GetValues<Situation>().Where(situation => situation != Situation.DangerousAccommodation && Assault.Exclusions(AssaultReason.Other, situation).Count > 0),
        Enum.GetValues<Situation>().Where(situation => MentalShock.Exclusions(situation, Answer.Yes, null).Count > 0));

    [Fact]
    public void Exclusions_MentalShockAndWorkTask_OnlyTheConditions()
    {
        Assert.Empty(MentalShock.Exclusions(Situation.Break, Answer.Yes, AssaultReason.WorkTask));
        Assert.Equal(
            [ExclusionReason.ShockConditions, ExclusionReason.ShockInBreakOrActivity],
            MentalShock.Exclusions(Situation.Break, Answer.No, AssaultReason.Other).Select(exclusion => exclusion.Reason));
    }

    [Fact]
    public void Exclusions_StrainAndDisease_TheSituationsOfTheirSections()
    {
        Assert.Equal(
            [Situation.AtWork, Situation.RepresentativeDuty, Situation.WorkTravel, Situation.ExerciseInWorkingTime],
            Enum.GetValues<Situation>().Where(situation => WorkMotionStrain.Exclusions(situation, Answer.No).Count == 0));
        Assert.Equal(
            [Situation.AtWork, Situation.RepresentativeDuty, Situation.WorkTravel, Situation.WorkplaceArea, Situation.Training],
            Enum.GetValues<Situation>().Where(situation => OccupationalDisease.Exclusions(situation, undefinedPlace: false, Answer.No).Count == 0));
        Assert.Single(OccupationalDisease.Exclusions(Situation.WorkplaceArea, undefinedPlace: true, Answer.No));
        Assert.Empty(OccupationalDisease.Exclusions(Situation.AtWork, undefinedPlace: true, Answer.No));
        Assert.Equal(
            new Exclusion(ExclusionReason.ExposureNotFromTasks, SectionReference.Of(26, 1)),
            Assert.Single(OccupationalDisease.Exclusions(Situation.AtWork, undefinedPlace: true, Answer.No, fromTasks: Answer.No)));
        Assert.Empty(OccupationalDisease.Exclusions(Situation.AtWork, undefinedPlace: false, Answer.No, fromTasks: Answer.No));
        Assert.Equal(2, WorkMotionStrain.Exclusions(Situation.Leisure, Answer.Yes).Count);
        Assert.Equal(2, OccupationalDisease.Exclusions(Situation.Leisure, undefinedPlace: false, Answer.Yes).Count);
    }

    [Fact]
    public void Of_AssaultForTheTaskInLeisureTime_CompensatedOutsideCircumstances()
    {
        var work = WorkEvent.Of(Leisure with { Assault = AssaultReason.WorkTask });

        Assert.True(work.IsCompensated);
        Assert.False(work.InCircumstances);
        Assert.Equal("§ 34(1)", work.Section.ToString());
    }
}
