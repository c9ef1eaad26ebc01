using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>Where someone in rehabilitation spends a day (§ 8(1)).</summary>
public enum MotorMeasureKind
{
    /// <summary>A work trial (työkokeilu).</summary>
    WorkTrial,

    /// <summary>A training trial (koulutuskokeilu).</summary>
    TrainingTrial,

    /// <summary>A work clinic (työklinikka).</summary>
    WorkClinic,

    /// <summary>Work coaching (työhönvalmennus).</summary>
    WorkCoaching,

    /// <summary>Vocational education (ammattikoulutus).</summary>
    VocationalEducation,

    /// <summary>A hospital.</summary>
    Hospital,

    /// <summary>A rehabilitation institution (kuntoutuslaitos).</summary>
    RehabilitationInstitution,

    /// <summary>Other rehabilitation, e.g. as an out-patient: § 8(1) does not name it.</summary>
    Other,
}

/// <summary>Whether a day of rehabilitation is compensated in full, and by what; or why not.</summary>
public enum DayOutcome
{
    /// <summary>In full: a measure that § 8(1) names, and that prevents suitable work.</summary>
    Measure,

    /// <summary>In full: a holiday in the programme of § 5 rehabilitation (§ 8(4)).</summary>
    Holiday,

    /// <summary>In full: assessment of, or waiting for, § 5 rehabilitation, in a reasonable time (§ 8(3)).</summary>
    AssessmentOrWaiting,

    /// <summary>Not in full: the rehabilitation does not prevent suitable work (§ 8(1)).</summary>
    WorkNotPrevented,

    /// <summary>Not in full: § 8(1) does not name the measure.</summary>
    MeasureNotNamed,

    /// <summary>Not in full: a holiday, but not in § 5 rehabilitation (§ 8(4)).</summary>
    HolidayOfOtherRehabilitation,

    /// <summary>Not in full: a holiday of § 5 rehabilitation that has no teaching programme (§ 8(4); READING holidayInTeachingProgramme).</summary>
    HolidayOutsideProgramme,

    /// <summary>Not in full: assessment or waiting beyond a reasonable time (§ 8(3)).</summary>
    BeyondReasonableTime,

    /// <summary>Not in full: assessment of, or waiting for, rehabilitation that is not of § 5 (§ 8(3)).</summary>
    OtherRehabilitationAwaited,

    /// <summary>Not in full: interrupted or delayed by the person's own doing that does not follow from the injury (§ 9).</summary>
    Interrupted,
}

/// <summary>Compensation for lost earnings during rehabilitation (kuntoutusajalta maksettava ansionmenetyskorvaus; §§ 8–9 of act 626/1991).</summary>
public static class LostEarnings
{
    /// <summary>§ 8(1): in full during a measure.</summary>
    public static Rule MeasureRule { get; } = new("motor.inFull", MotorAct.Section(8, 1));

    /// <summary>§ 8(3): in full during assessment and waiting.</summary>
    public static Rule WaitingRule { get; } = new("motor.inFullWaiting", MotorAct.Section(8, 3));

    /// <summary>§ 8(4): in full during a holiday.</summary>
    public static Rule HolidayRule { get; } = new("motor.inFullHoliday", MotorAct.Section(8, 4), Rounding.None, Readings.HolidayInTeachingProgramme);

    /// <summary>§ 8(2): the size for someone without income at the accident.</summary>
    public static Rule AvailableIncomeRule { get; } = new("motor.availableIncome", MotorAct.Section(8, 2));

    /// <summary>§ 8(1): what the Motor Liability Insurance Act gives for the actual loss.</summary>
    public static Rule ActualLossRule { get; } = new("motor.actualLoss", MotorAct.Section(8, 1), Rounding.None, Readings.ActualLossByOtherAct);

    private static readonly DatedVersions<Func<DayOutcome, bool>> Interruption = DatedVersions<Func<DayOutcome, bool>>
        .Original(Guard.EarliestBirth, Act.MotorRehabilitation, static outcome => outcome is DayOutcome.Measure or DayOutcome.AssessmentOrWaiting)
        .Amended(MotorAct.Accidents2005, Act.MotorAmendment1361, InFull);

    /// <summary>A day in a measure (§ 8(1)).</summary>
    /// <param name="kind">Where the day is spent.</param>
    /// <param name="preventsWork">Whether the rehabilitation prevents suitable work.</param>
    public static DayOutcome OfMeasure(MotorMeasureKind kind, bool preventsWork) =>
        Guard.Defined(kind) == MotorMeasureKind.Other ? DayOutcome.MeasureNotNamed
        : preventsWork ? DayOutcome.Measure
        : DayOutcome.WorkNotPrevented;

    /// <summary>A day of holiday of a measure (§ 8(4)); in the teaching programme of vocational education it is compensated as the measure is (READING holidayInTeachingProgramme).</summary>
    /// <param name="purpose">What the measure is for.</param>
    /// <param name="kind">Where the other days of the measure are spent.</param>
    /// <param name="preventsWork">Whether the measure prevents suitable work.</param>
    public static DayOutcome OfHoliday(RehabilitationPurpose purpose, MotorMeasureKind kind, bool preventsWork)
    {
        var measure = OfMeasure(kind, preventsWork);
        return Guard.Defined(purpose) != RehabilitationPurpose.WorkAbility ? DayOutcome.HolidayOfOtherRehabilitation
            : measure != DayOutcome.Measure ? measure
            : kind == MotorMeasureKind.VocationalEducation ? DayOutcome.Holiday
            : DayOutcome.HolidayOutsideProgramme;
    }

    /// <summary>A day of assessing the need and the possibilities, or of waiting for the beginning (§ 8(3)).</summary>
    /// <param name="purpose">What the rehabilitation is for.</param>
    /// <param name="reasonableTime">Whether the day is within a reasonable time.</param>
    public static DayOutcome OfWaiting(RehabilitationPurpose purpose, bool reasonableTime) =>
        Guard.Defined(purpose) != RehabilitationPurpose.WorkAbility ? DayOutcome.OtherRehabilitationAwaited
        : reasonableTime ? DayOutcome.AssessmentOrWaiting
        : DayOutcome.BeyondReasonableTime;

    /// <summary>A day on which the person's own doing interrupts or delays (§ 9).</summary>
    /// <param name="accidentDate">The day of the accident: before 2005 an interruption reaches § 8(1) and (3) only, from 2005 all of § 8 (READING olderAccidentInterrupted).</param>
    /// <param name="outcome">What the day would be without the interruption.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2200, or the outcome is none of the named ones.</exception>
    public static DayOutcome WhenInterrupted(LocalDate accidentDate, DayOutcome outcome) =>
        Interruption.On(MotorAct.Accident(accidentDate)).Rule(Guard.Defined(outcome)) ? DayOutcome.Interrupted : outcome;

    /// <summary>Whether a day is compensated in full.</summary>
    /// <param name="outcome">What the day is.</param>
    public static bool InFull(DayOutcome outcome) => outcome is DayOutcome.Measure or DayOutcome.Holiday or DayOutcome.AssessmentOrWaiting;

    /// <summary>The section that decides a day.</summary>
    /// <param name="outcome">What the day is.</param>
    public static SectionReference SectionOf(DayOutcome outcome) => Guard.Defined(outcome) switch
    {
        DayOutcome.Holiday or DayOutcome.HolidayOfOtherRehabilitation or DayOutcome.HolidayOutsideProgramme => MotorAct.Section(8, 4),
        DayOutcome.AssessmentOrWaiting or DayOutcome.BeyondReasonableTime or DayOutcome.OtherRehabilitationAwaited => MotorAct.Section(8, 3),
        DayOutcome.Interrupted => MotorAct.Section(9),
        _ => MotorAct.Section(8, 1),
    };

    /// <summary>The amount of a day in full, or of a month of such days, with its reasons.</summary>
    /// <param name="outcome">What the day is; one that is compensated in full.</param>
    /// <param name="amount">The compensation of the Motor Liability Insurance Act in full or, by <see cref="AvailableIncome"/>, the income that would have been available.</param>
    /// <typeparam name="TPeriod">A day or a month.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not one in full.</exception>
    public static Figure<Money<TPeriod>> Full<TPeriod>(DayOutcome outcome, Figure<Money<TPeriod>> amount)
        where TPeriod : struct, IMoneyPeriod => new(Guard.NotNull(amount, nameof(amount)).Value, RuleOf(outcome), amount);

    /// <summary>§ 8(2): what stands in the place of the compensation in full for someone who had no income at the accident.</summary>
    /// <param name="income">The income from work that would have been available before the rehabilitation began.</param>
    /// <typeparam name="TPeriod">A day or a month.</typeparam>
    public static Figure<Money<TPeriod>> AvailableIncome<TPeriod>(Figure<Money<TPeriod>> income)
        where TPeriod : struct, IMoneyPeriod => new(Guard.NotNull(income, nameof(income)).Value, AvailableIncomeRule, income);

    /// <summary>What the Motor Liability Insurance Act gives on a day that is not compensated in full.</summary>
    /// <param name="compensation">Its compensation for the actual loss.</param>
    /// <typeparam name="TPeriod">A day or a month.</typeparam>
    public static Figure<Money<TPeriod>> ActualLoss<TPeriod>(Figure<Money<TPeriod>> compensation)
        where TPeriod : struct, IMoneyPeriod => new(Guard.NotNull(compensation, nameof(compensation)).Value, ActualLossRule, compensation);

    private static Rule RuleOf(DayOutcome outcome) => outcome switch
    {
        DayOutcome.Measure => MeasureRule,
        DayOutcome.Holiday => HolidayRule,
        DayOutcome.AssessmentOrWaiting => WaitingRule,
        _ => throw Guard.OutOfRange(nameof(outcome), outcome.ToString(), "Measure, Holiday, AssessmentOrWaiting"),
    };
}
