namespace TyTal.Calc.Coverage.Payers;

/// <summary>Refuses circumstances that contradict each other; every message names both facts.</summary>
internal static class CircumstancesCheck
{
    internal static void Check(Circumstances facts)
    {
        CheckValues(facts);
        CheckSituation(facts);
        CheckEvent(facts);
        CheckTrip(facts);
        CheckPerson(facts);
        PolicyCheck.Check(facts);
        VehicleCheck.Check(facts);
    }

    internal static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>Refuses a combination.</summary>
    internal static void Refuse(bool contradiction, string name, string value, string other, string allowed)
    {
        if (contradiction)
        {
            throw Guard.Invalid(name, $"{name} is {value}, but {other}; allowed is {allowed}.");
        }
    }

    private static void CheckValues(Circumstances facts)
    {
        Guard.Defined(facts.Event, "event");
        Guard.Defined(facts.Situation, "situation");
        Guard.Defined(facts.Status, "status");
        Guard.Defined(facts.Detour, "detour");
        Guard.Defined(facts.UsualActivity, "usualActivity");
        Guard.Defined(facts.ApprovedByEmployer, "approvedByEmployer");
        Guard.Defined(facts.CausedByConditions, "causedByConditions");
        Guard.Defined(facts.MinorShare, "minorShare");
        Guard.Defined(facts.OtherCause, "otherCause");
        Guard.Defined(facts.ExposureFromTasks, "exposureFromTasks");
        Guard.Defined(facts.ShockConditions, "shockConditions");
        Guard.Defined(facts.Assault ?? AssaultReason.Other, "assault");
        Guard.Defined(facts.Abroad, "abroad");
        Guard.Defined(facts.AnotherAct, "anotherAct");
        Guard.Range(facts.PauseDays ?? 0, 0, int.MaxValue, "pauseDays");
    }

    private static void CheckSituation(Circumstances facts)
    {
        var situation = $"situation is {Name(facts.Situation)}";
        Refuse(facts.Detour != Detour.None && !facts.Situation.IsJourney(), "detour", Name(facts.Detour), situation, "a detour of workTravel, commute or journeyToActivity");
        Refuse(facts.UsualActivity != Answer.Yes && !facts.Situation.IsAroundWorkplace(), "usualActivity", Name(facts.UsualActivity), situation, "this fact with workplaceArea, commute or break");
        Refuse(
            facts.ApprovedByEmployer != Answer.Yes && !facts.Situation.NeedsEmployer(),
            "approvedByEmployer",
            Name(facts.ApprovedByEmployer),
            situation,
            "this fact with training, recreationEvent, workAbilityActivity, exerciseInWorkingTime or journeyToActivity");
        Refuse(
            facts.CausedByConditions != Answer.Yes && facts.Situation != Situation.DangerousAccommodation,
            "causedByConditions",
            Name(facts.CausedByConditions),
            situation,
            "this fact with dangerousAccommodation");
        Refuse(facts.HobbySport && facts.Situation != Situation.Leisure, "situation", Name(facts.Situation), "hobbySport is true", "leisure");
    }

    private static void CheckEvent(Circumstances facts)
    {
        var kind = $"event is {Name(facts.Event)}";
        Refuse(
            facts.OtherCause != Answer.No && facts.Event is not (EventKind.Strain or EventKind.OccupationalDisease),
            "otherCause",
            Name(facts.OtherCause),
            kind,
            "this fact with strain or occupationalDisease, and minorShare with worsening");
        Refuse(facts.MinorShare != Answer.No && facts.Event != EventKind.Worsening, "minorShare", Name(facts.MinorShare), kind, "this fact with worsening");
        CheckExposure(facts, kind);
        Refuse(facts.ShockConditions != Answer.Yes && facts.Event != EventKind.MentalShock, "shockConditions", Name(facts.ShockConditions), kind, "this fact with mentalShock");
        Refuse(
            facts.Assault is not null && facts.Event is (EventKind.Strain or EventKind.OccupationalDisease or EventKind.PatientInjury),
            "assault",
            Name(facts.Assault ?? AssaultReason.Other),
            kind,
            "an assault with accident, mentalShock or worsening");
        Refuse(
            facts.Event == EventKind.PatientInjury && facts.Situation is not (Situation.Leisure or Situation.HealthCareForInjury or Situation.OccupationalHealthVisit),
            "event",
            "patientInjury",
            $"situation is {Name(facts.Situation)}",
            "leisure, healthCareForInjury or occupationalHealthVisit");
    }

    private static void CheckExposure(Circumstances facts, string kind)
    {
        if (facts.ExposureFromTasks != Answer.Yes)
        {
            var stated = Name(facts.ExposureFromTasks);
            Refuse(facts.Event != EventKind.OccupationalDisease, "exposureFromTasks", stated, kind, "this fact with occupationalDisease");
            Refuse(!facts.UndefinedPlace, "exposureFromTasks", stated, "undefinedPlace is false", "this fact with undefinedPlace true");
        }
    }

    private static void CheckTrip(Circumstances facts)
    {
        Refuse(
            facts.Abroad == Abroad.HolidayTrip && facts.Situation != Situation.Leisure,
            "situation",
            Name(facts.Situation),
            "abroad is holidayTrip",
            "leisure on a holiday trip, or work abroad");
        Refuse(facts.OutsideEea && facts.Abroad == Abroad.No, "outsideEea", "true", "abroad is no", "holidayTrip or work");
    }

    private static void CheckPerson(Circumstances facts)
    {
        Refuse(facts.Status == PersonStatus.None && facts.Situation != Situation.Leisure, "status", "none", $"situation is {Name(facts.Situation)}", "leisure without a status");
        Refuse(facts.Status == PersonStatus.None && facts.Assault == AssaultReason.WorkTask, "status", "none", "assault is workTask", "the capacity in which the task was done");
        Refuse(
            facts.StateEmployer && facts.Status != PersonStatus.Employee && !facts.OtherStatuses.Contains(PersonStatus.Employee),
            "stateEmployer",
            "true",
            $"status is {Name(facts.Status)}",
            "this fact with employee as status or among otherStatuses");
        var seen = new HashSet<PersonStatus> { facts.Status };
        foreach (var other in facts.OtherStatuses)
        {
            Guard.Defined(other, "otherStatuses");
            Refuse(!seen.Add(other) || other == PersonStatus.None, "otherStatuses", Name(other), $"status is {Name(facts.Status)}", "each status once, and not none");
        }
    }
}
