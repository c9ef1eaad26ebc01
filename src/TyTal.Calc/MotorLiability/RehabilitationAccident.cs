using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>In what an accident in vocational rehabilitation happened (§ 8 a).</summary>
public enum InsuredMeasure
{
    /// <summary>A work trial (työkokeilu).</summary>
    WorkTrial,

    /// <summary>A training trial (koulutuskokeilu).</summary>
    TrainingTrial,

    /// <summary>Work coaching (työhön valmennus).</summary>
    WorkCoaching,

    /// <summary>Practical training (työharjoittelu).</summary>
    PracticalTraining,

    /// <summary>Something else; § 8 a insures nothing else.</summary>
    Other,
}

/// <summary>Accidents in vocational rehabilitation that a motor-liability insurer pays for: insured under the Workers' Compensation Act (§ 8 a of act 626/1991).</summary>
public static class RehabilitationAccident
{
    /// <summary>The first day of § 8 a (act 965/2019).</summary>
    public static LocalDate FirstDay { get; } = new(2020, 1, 1);

    /// <summary>§§ 8 a, 278(2): the annual earnings are the year's compensation in full.</summary>
    public static Rule AnnualEarningsRule { get; } = new("motor.annualEarnings", SectionReference.Of(278, 2), Rounding.None, Readings.AccidentInMotorRehabilitation);

    /// <summary>Whether the insurer must have insured the person for an accident.</summary>
    /// <param name="accidentDate">The day of the accident in rehabilitation.</param>
    /// <param name="measure">In what it happened.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the measure is outside its range.</exception>
    public static bool IsInsured(LocalDate accidentDate, InsuredMeasure measure) =>
        MotorAct.InForce(accidentDate) >= FirstDay && Guard.Defined(measure) != InsuredMeasure.Other;

    /// <summary>The annual earnings of the accident, with their reasons.</summary>
    /// <param name="fullCompensation">The compensation in full on the level of a year; 0 or more. Its reasons become inputs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static Figure<Money<PerYear>> AnnualEarnings(Figure<Money<PerYear>> fullCompensation)
    {
        Guard.NotNull(fullCompensation, nameof(fullCompensation));
        return new(MoneyGuard.NotNegative(fullCompensation.Value, nameof(fullCompensation)), AnnualEarningsRule, fullCompensation);
    }

    /// <summary>The full daily allowance from the day after the accident on: 1/360 (§ 278(3)), with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings by <see cref="AnnualEarnings"/>.</param>
    public static Figure<Money<PerDay>> DailyAllowance(Figure<Money<PerYear>> annualEarnings) => CircumstanceAllowance.Of(Circumstance.PensionRehabilitation, annualEarnings);
}
