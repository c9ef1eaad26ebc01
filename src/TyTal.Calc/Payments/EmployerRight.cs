using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Payments;

/// <summary>Whether an employer who paid has a right to the compensation for loss of earnings (§§ 139, 187(4)).</summary>
public static class EmployerRight
{
    /// <summary>Whether the voluntary insurances limit the right to the employer who took the leisure-time insurance: § 187(4), with act 953/2024.</summary>
    public static DatedVersions<bool> Limited { get; } = DatedVersions<bool>
        .Original(Act.WorkersCompensation, rule: false)
        .Amended(new LocalDate(2025, 1, 1), Act.Amendment953, rule: true);

    /// <summary>Whether one who paid receives of the compensation. READING <see cref="Readings.LeisureTimeEmployers"/>.</summary>
    /// <param name="insurance">The insurance that pays.</param>
    /// <param name="pay">What was paid; § 187(4) concerns § 139(1) and, by § 139(3), sickness funds, but not apprenticeship pay.</param>
    /// <param name="decidedOn">The day of the decision: the limit holds also for matters that were pending on 1.1.2025.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016, or the insurance or the ground is not one of the named ones.</exception>
    public static bool Exists(PayingInsurance insurance, EmployerPay pay, LocalDate decidedOn) =>
        Exists(insurance, Guard.NotNull(pay, nameof(pay)).Kind, pay.TookLeisureTimeInsurance, decidedOn);

    /// <summary>Whether one who paid receives of the compensation. READING <see cref="Readings.LeisureTimeEmployers"/>.</summary>
    /// <param name="insurance">The insurance that pays.</param>
    /// <param name="kind">On what ground was paid.</param>
    /// <param name="tookLeisureTimeInsurance">Whether this employer took the leisure-time insurance that pays.</param>
    /// <param name="decidedOn">The day of the decision: the limit holds also for matters that were pending on 1.1.2025.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016, or the insurance or the ground is not one of the named ones.</exception>
    public static bool Exists(PayingInsurance insurance, PaidByEmployer kind, bool tookLeisureTimeInsurance, LocalDate decidedOn)
    {
        Guard.Defined(insurance);
        Guard.Defined(kind);
        var limited = Limited.On(decidedOn).Rule && insurance != PayingInsurance.Compulsory && kind != PaidByEmployer.ApprenticeshipPay;
        return !limited || (insurance == PayingInsurance.LeisureTime && tookLeisureTimeInsurance);
    }
}
