using TyTal.Calc.Law;
using static TyTal.Calc.Calendar.TimeLimits.TimeLimitParty;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>The limits of a claim: notices, filing, handling, and how long compensation lasts at most where the time runs from the claim event.</summary>
public static class ClaimLimits
{
    /// <summary>§ 18(2): the exposure before an injury.</summary>
    public static TimeLimit Exposure { get; } = new(
        "exposure", SectionReference.Of(18, 2), Nobody, "the injury appears after a short exposure", TimeLimitLength.Days(1), "the day of the exposure")
    { Kind = TimeLimitKind.Event, Reading = Readings.ExposureByDay };

    /// <summary>§ 19(2): the worsening of another injury.</summary>
    public static TimeLimit Worsening { get; } = new(
        "worsening", SectionReference.Of(19, 2), Nobody, "compensation of the worsening of another injury ends", TimeLimitLength.Months(6), "the accident")
    {
        Kind = TimeLimitKind.End,
        Start = TimeLimitStart.WithTheDay,
        Reading = Readings.EndOfLiability,
        Extension = new(SectionReference.Of(19, 2), "the recovery is late mainly because of the choice of treatment or waiting for it"),
    };

    /// <summary>§ 33: a work-motion strain.</summary>
    public static TimeLimit WorkMotionStrain { get; } = new(
        "workMotionStrain", SectionReference.Of(33), Nobody, "compensation of a work-motion strain ends", TimeLimitLength.Weeks(6), "the strain")
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, Reading = Readings.EndOfLiability };

    /// <summary>§ 35(2): the symptoms of a stress disorder.</summary>
    public static TimeLimit StressSymptoms { get; } = new(
        "stressSymptoms", SectionReference.Of(35, 2), Nobody, "symptoms that fit a post-traumatic stress disorder are found", TimeLimitLength.Months(6), "the event")
    { Kind = TimeLimitKind.Event };

    /// <summary>§ 41(2): the plan of treatment.</summary>
    public static TimeLimit TreatmentNotice { get; } = new(
        "treatmentNotice", SectionReference.Of(41, 2), HealthCareUnit, "send the plan of the treatment to the insurer", TimeLimitLength.Weekdays(4), "the day by which the patient record must be written")
    {
        Reading = Readings.WeekdaysOfLimits,
        Extension = new(SectionReference.Of(41, 2), "a major accident, an epidemic or a like obstacle prevents the notice: it is then due at once when the obstacle has ended"),
    };

    /// <summary>§ 53(1): household help.</summary>
    public static TimeLimit HouseholdHelp { get; } = new(
        "householdHelp", SectionReference.Of(53, 1), Nobody, "compensation of household help ends", TimeLimitLength.Years(1), "the claim event")
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, IsYearOfClaim = true, Reading = Readings.YearOfHouseholdHelp };

    /// <summary>§ 92(1): the rehabilitation allowance after training.</summary>
    public static TimeLimit AllowanceAfterTraining { get; } = new(
        "allowanceAfterTraining", SectionReference.Of(92, 1), Nobody, "the rehabilitation allowance after training ends", TimeLimitLength.Months(6), "the day after the training")
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, Reading = Readings.AfterTraining };

    /// <summary>§ 111(1): the employer's report.</summary>
    public static TimeLimit EmployerReport { get; } = new(
        "employerReport", SectionReference.Of(111, 1), Employer, "report the claim event to the insurer", TimeLimitLength.Weekdays(10), "the day on which the employer learned of it")
    { Reading = Readings.WeekdaysOfLimits };

    /// <summary>§ 116(1): making a claim pending.</summary>
    public static TimeLimit ClaimFiling { get; } = new(
        "claimFiling", SectionReference.Of(116, 1), InjuredPerson, "make the claim pending at the insurer", TimeLimitLength.Years(5), "the claim date")
    { Extension = LateFiling };

    /// <summary>§ 116(1): making a claim for an occupational disease pending.</summary>
    public static TimeLimit DiseaseFiling { get; } = new(
        "diseaseFiling", SectionReference.Of(116, 1), InjuredPerson, "make the claim for an occupational disease pending at the insurer", TimeLimitLength.Years(5), "the day on which a doctor first held that it comes from work")
    { Extension = LateFiling };

    /// <summary>§ 119(1): the start of the investigation.</summary>
    public static TimeLimit InvestigationStart { get; } = new(
        "investigationStart", SectionReference.Of(119, 1), Insurer, "start to investigate the claim", TimeLimitLength.Weekdays(7), "the day on which the claim became pending")
    { Reading = Readings.WeekdaysOfLimits };

    /// <summary>§ 120: the need of rehabilitation, at first and then at least as often.</summary>
    public static TimeLimit RehabilitationNeed { get; } = new(
        "rehabilitationNeed", SectionReference.Of(120), Insurer, "assess the need to start vocational rehabilitation", TimeLimitLength.Months(3), "the start of the incapacity, then the last assessment")
    { Reading = Readings.NeedFromLastAssessment };

    /// <summary>§ 127(1): the decision.</summary>
    public static TimeLimit Decision { get; } = new(
        "decision", SectionReference.Of(127, 1), Insurer, "give the decision", TimeLimitLength.Days(30), "the day on which the insurer had sufficient facts");

    /// <summary>§ 127(1): the decision on income adjustment of a surviving spouse's pension.</summary>
    public static TimeLimit IncomeAdjustmentDecision { get; } = new(
        "incomeAdjustmentDecision", SectionReference.Of(127, 1), Insurer, "give the decision on income adjustment of the surviving spouse's pension", TimeLimitLength.Years(1), "the day on which compensation for the death or disappearance was applied for");

    /// <summary>§ 127(2): carrying out what an appeal body decided.</summary>
    public static TimeLimit Enforcement { get; } = new(
        "enforcement", SectionReference.Of(127, 2), Insurer, "carry out the decision of the appeal body", TimeLimitLength.Days(14), "the later of the days on which it became final and the insurer had the facts for it");

    /// <summary>§ 128(1): claiming certain costs.</summary>
    public static TimeLimit CostClaim { get; } = new(
        "costClaim", SectionReference.Of(128, 1), InjuredPerson, "claim certain costs", TimeLimitLength.Years(1), "the latest of the days on which the cost arose, the claim became pending and a decision on appeal became final")
    {
        Reading = Readings.YearOfCostClaim,
        Extension = new(SectionReference.Of(128, 2), "a weighty reason kept from claiming", TimeLimitLength.Years(1), "the end of the obstacle"),
    };

    /// <summary>§ 128(2): claiming certain costs after an obstacle.</summary>
    public static TimeLimit CostClaimAfterObstacle { get; } = new(
        "costClaimAfterObstacle", SectionReference.Of(128, 2), InjuredPerson, "claim certain costs after a weighty obstacle", TimeLimitLength.Years(1), "the end of the obstacle")
    { Reading = Readings.YearOfCostClaim };

    /// <summary>§ 195(1): the entrepreneur's report.</summary>
    public static TimeLimit EntrepreneurReport { get; } = new(
        "entrepreneurReport", SectionReference.Of(195, 1), Entrepreneur, "report the claim event to the insurance company", TimeLimitLength.Days(30), "the claim date")
    { Reading = Readings.ThirtiethDay };

    /// <summary>§ 199(1): leisure-time insurance during a pause of work and pay.</summary>
    public static TimeLimit LeisureTimePause { get; } = new(
        "leisureTimePause", SectionReference.Of(199, 1), Nobody, "the leisure-time insurance of employees ends to pay in a pause", TimeLimitLength.Days(30), "the first day without work and the duty to pay wages")
    { Kind = TimeLimitKind.End, Start = TimeLimitStart.WithTheDay, Reading = Readings.PauseIncludesAccidentDay };

    /// <summary>Every one, by section.</summary>
    public static ValueList<TimeLimit> All { get; } = ValueList.Create(
        Exposure,
        Worsening,
        WorkMotionStrain,
        StressSymptoms,
        TreatmentNotice,
        HouseholdHelp,
        AllowanceAfterTraining,
        EmployerReport,
        ClaimFiling,
        DiseaseFiling,
        InvestigationStart,
        RehabilitationNeed,
        Decision,
        IncomeAdjustmentDecision,
        Enforcement,
        CostClaim,
        CostClaimAfterObstacle,
        EntrepreneurReport,
        LeisureTimePause);

    private static TimeLimitExtension LateFiling =>
        new(SectionReference.Of(116, 2), "the delay is not of the injured person's making and not to examine the right would be unreasonable");
}
