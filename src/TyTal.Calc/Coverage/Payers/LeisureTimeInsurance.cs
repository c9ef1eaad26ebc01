using TyTal.Calc.Benefits;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Whether a leisure-time insurance pays in given circumstances (§§ 199–201).</summary>
internal static class LeisureTimeInsurance
{
    /// <summary>Every reason why a leisure-time insurance does not pay; none when it does.</summary>
    /// <param name="facts">The circumstances.</param>
    /// <param name="work">The event as one of work.</param>
    /// <param name="workPayer">The insurance of work that pays, if one does.</param>
    /// <param name="policy">The leisure-time insurance.</param>
    internal static ValueList<Exclusion> Exclusions(Circumstances facts, WorkEvent work, Payer? workPayer, HeldPolicy policy) =>
        LeisureTimeExclusions.Of(EventOf(facts, work, workPayer, policy)).Select(exclusion => Translate(exclusion, facts)).Concat(WorkAccident.MinorShare(facts)).ToValueList();

    /// <summary>What it pays: § 202 deducts what the health insurance and the pensions of other acts give.</summary>
    internal static Payer PayerOf(Circumstances facts, HeldPolicy policy, bool afterTravel) => new(
        WorkInsurance.KindOf(policy),
        Extent.LessOtherBenefits,
        SectionReference.Of(policy == HeldPolicy.LeisureTime ? 199 : 200, 1),
        Liability: facts.Event == EventKind.Worsening ? Liability.Worsening : Liability.Unlimited,
        Reading: afterTravel ? Readings.TravelInsuranceBeforeLeisureTime : facts.Situation == Situation.Leisure ? null : Readings.NoGapToLeisureTime);

    private static LeisureTimeEvent EventOf(Circumstances facts, WorkEvent work, Payer? workPayer, HeldPolicy policy) => new()
    {
        OfEntrepreneur = policy == HeldPolicy.EntrepreneurLeisureTime,
        InWorkCircumstances = WorkInsurance.IsUnderTheAct(facts.Status) && work.InCircumstances,
        IsAccident = facts.Event is EventKind.Accident or EventKind.Worsening or EventKind.MentalShock or EventKind.PatientInjury,
        IsMentalShock = facts.Event == EventKind.MentalShock,
        IsOccupationalDisease = facts.Event == EventKind.OccupationalDisease,
        IsStrain = facts.Event == EventKind.Strain,
        IsIntentionalAct = facts.Assault is not null,
        IsPatientInjury = facts.Event == EventKind.PatientInjury,
        AnotherActPays = facts.AnotherAct == Answer.Yes || workPayer is { Kind: PayerKind.Athletes },
        FarmersActPays = workPayer is { Kind: PayerKind.Farmers },
        IsTrafficAccident = facts.Vehicles.Any(vehicle => vehicle.Kind == VehicleKind.Motor && LiabilityInsurance.Covers(facts, vehicle)),
        IsRailAccident = facts.Vehicles.Any(vehicle => vehicle.Kind == VehicleKind.Rail && LiabilityInsurance.Covers(facts, vehicle)),
        InHobbySport = facts.HobbySport,
        PauseDays = facts.PauseDays ?? 0,
        Conditions = facts.Conditions ?? new(),
    };

    private static Exclusion Translate(LeisureTimeExclusionOf exclusion, Circumstances facts) => exclusion.Exclusion switch
    {
        LeisureTimeExclusion.WorkCircumstances => new(ExclusionReason.WorkCircumstances, exclusion.Section, facts.Status == PersonStatus.Entrepreneur ? Readings.EntrepreneurWorkIsNotLeisure : Readings.NoGapToLeisureTime),
        LeisureTimeExclusion.NoAccident => new(ExclusionReason.NoAccident, exclusion.Section),
        LeisureTimeExclusion.PauseOverThirtyDays => new(ExclusionReason.PauseOverThirtyDays, exclusion.Section, Readings.PauseIncludesAccidentDay),
        LeisureTimeExclusion.MentalShock => new(ExclusionReason.MentalShock, exclusion.Section, Readings.ShockOnlyInWork),
        LeisureTimeExclusion.OccupationalDisease => new(ExclusionReason.OccupationalDisease, exclusion.Section),
        LeisureTimeExclusion.Strain => new(ExclusionReason.Strain, exclusion.Section, Readings.StrainInLeisureTime),
        LeisureTimeExclusion.IntentionalAct => new(ExclusionReason.IntentionalAct, exclusion.Section),
        LeisureTimeExclusion.PatientInjury => new(ExclusionReason.PatientInjury, exclusion.Section),
        LeisureTimeExclusion.AnotherAct => new(ExclusionReason.AnotherAct, exclusion.Section, facts.AnotherAct == Answer.Yes ? null : Readings.EntrepreneurWorkIsNotLeisure),
        LeisureTimeExclusion.FarmersAct => new(ExclusionReason.FarmersAct, exclusion.Section, Readings.EntrepreneurWorkIsNotLeisure),
        LeisureTimeExclusion.TrafficAccident => new(ExclusionReason.TrafficAccident, exclusion.Section, Readings.TrafficInEea),
        LeisureTimeExclusion.RailAccident => new(ExclusionReason.RailAccident, exclusion.Section, Readings.TrafficInEea),
        LeisureTimeExclusion.ArmedConflict => new(ExclusionReason.ArmedConflict, exclusion.Section),
        LeisureTimeExclusion.NoHobbySport => new(ExclusionReason.NoHobbySport, exclusion.Section),
        LeisureTimeExclusion.SportLeftOut => new(ExclusionReason.SportLeftOut, exclusion.Section),
        _ => new(ExclusionReason.PersonLeftOut, exclusion.Section),
    };
}
