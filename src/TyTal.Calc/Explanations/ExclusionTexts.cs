using TyTal.Calc.Coverage.Payers;

namespace TyTal.Calc.Explanations;

/// <summary>Why an insurance does not pay, in English.</summary>
internal static class ExclusionTexts
{
    private static readonly Dictionary<ExclusionReason, string> Texts = new()
    {
        [ExclusionReason.OutsideWork] = "it happened outside work",
        [ExclusionReason.UndefinedPlace] = "work at home or in a place that the employer has not defined",
        [ExclusionReason.UnusualActivity] = "the activity did not belong usually to being there",
        [ExclusionReason.LargeDetour] = "more than a small detour",
        [ExclusionReason.NotByEmployer] = "the employer neither arranged nor approved it",
        [ExclusionReason.NotByConditions] = "the conditions of the accommodation did not cause it",
        [ExclusionReason.PatientInjuryAtVisit] = "a patient injury at a visit to health care that is no visit for a work injury",
        [ExclusionReason.SmallShareOfCause] = "the accident had only a minor share in causing the worsening",
        [ExclusionReason.StrainOutsideWork] = "a strain outside work and exercise for it",
        [ExclusionReason.StrainOfOtherCause] = "a strain from an earlier injury, or damage that only an accident causes",
        [ExclusionReason.NoExposureAtWork] = "no exposure at work",
        [ExclusionReason.ExposureNotFromTasks] = "the exposure at home, or in a place not defined, did not come from the work tasks",
        [ExclusionReason.DiseaseOfOtherCause] = "the exposure is not the main cause of the disease",
        [ExclusionReason.AssaultInPrivateLife] = "private life is the main reason of the assault",
        [ExclusionReason.AssaultInBreakOrActivity] = "an assault in a break or an activity beside work, not because of the work task",
        [ExclusionReason.ShockConditions] = "the mental shock reaction does not meet the conditions",
        [ExclusionReason.ShockInBreakOrActivity] = "a mental shock reaction in a break or an activity beside work",
        [ExclusionReason.OtherCapacity] = "the person acted in another capacity",
        [ExclusionReason.WorkCircumstances] = "it happened in circumstances of work",
        [ExclusionReason.NoAccident] = "no accident",
        [ExclusionReason.PauseOverThirtyDays] = "work and pay had been interrupted for over 30 days",
        [ExclusionReason.MentalShock] = "a mental shock reaction",
        [ExclusionReason.OccupationalDisease] = "an occupational disease",
        [ExclusionReason.Strain] = "a strain in a movement, without an accident",
        [ExclusionReason.IntentionalAct] = "another person did it on purpose",
        [ExclusionReason.PatientInjury] = "a patient injury",
        [ExclusionReason.AnotherAct] = "another act gives a like compensation",
        [ExclusionReason.FarmersAct] = "the farmers' act gives compensation",
        [ExclusionReason.TrafficAccident] = "a traffic accident",
        [ExclusionReason.RailAccident] = "a rail-traffic accident",
        [ExclusionReason.ArmedConflict] = "an armed conflict",
        [ExclusionReason.NoHobbySport] = "the insurance is confined to hobby sports",
        [ExclusionReason.SportLeftOut] = "the conditions leave this sport out",
        [ExclusionReason.PersonLeftOut] = "the conditions leave this person out",
        [ExclusionReason.IsolatedArea] = "a place isolated from traffic",
        [ExclusionReason.OutsideEea] = "outside the European Economic Area",
        [ExclusionReason.NotAbroad] = "no trip abroad",
        [ExclusionReason.StatutoryPaysFirst] = "an insurance of work, traffic, rail or patients pays",
    };

    internal static string Of(ExclusionReason reason) => Texts[reason];
}
