using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits;

/// <summary>In what circumstances the claim event happened, where the Act decides the compensation for loss of earnings otherwise than in ordinary work.</summary>
public enum Circumstance
{
    /// <summary>Ordinary work, or insured leisure time.</summary>
    Ordinary,

    /// <summary>Full-time studies (päätoiminen opiskelu; § 70): the allowance and the pension are full or half, by how far studying is prevented.</summary>
    Student,

    /// <summary>An occupational disease that appeared on an old-age or a disability pension, from exposure before it (§§ 56(4), 74).</summary>
    DiseaseOnPension,

    /// <summary>An accident in vocational rehabilitation for which an earlier claim pays (§ 91).</summary>
    Rehabilitation,

    /// <summary>An accident in vocational rehabilitation under the earnings-related pension acts (§ 278).</summary>
    PensionRehabilitation,
}

/// <summary>The full daily allowance where the annual earnings decide it from the day after the claim date on, without § 58.</summary>
public static class CircumstanceAllowance
{
    /// <summary>§§ 59, 70(1): a full-time student's allowance.</summary>
    public static Rule StudentRule { get; } = new("dailyAllowance.student", SectionReference.Of(70, 1), Rounding.Cent);

    /// <summary>§ 56(4): the allowance in a disease found on pension.</summary>
    public static Rule DiseaseOnPensionRule { get; } = new("dailyAllowance.diseaseOnPension", SectionReference.Of(56, 4), Rounding.Cent);

    /// <summary>§ 91(3): the allowance after an accident in rehabilitation.</summary>
    public static Rule RehabilitationRule { get; } = new("dailyAllowance.rehabilitation", SectionReference.Of(91, 3), Rounding.Cent, Readings.RehabilitationWithoutMinimum);

    /// <summary>§ 278(3): the allowance after an accident in rehabilitation under the pension acts.</summary>
    public static Rule PensionRehabilitationRule { get; } = new(
        "dailyAllowance.pensionRehabilitation", SectionReference.Of(278, 3), Rounding.Cent, Readings.RehabilitationWithoutMinimum);

    /// <summary>1/360 of the annual earnings, rounded to the cent.</summary>
    /// <param name="annualEarnings">The annual earnings of the circumstance (§§ 71–78, 91(2), 278(2)); 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The earnings are negative.</exception>
    public static Money<PerDay> Of(Money<PerYear> annualEarnings) => FullAllowance.FromAnnualEarnings(annualEarnings);

    /// <summary>1/360 of the annual earnings, rounded to the cent, with its reasons.</summary>
    /// <param name="circumstance">The circumstance; not <see cref="Circumstance.Ordinary"/>, where § 58 decides the first 28 days.</param>
    /// <param name="annualEarnings">The annual earnings of the circumstance (§§ 71–78, 91(2), 278(2)); 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The circumstance is ordinary, or the earnings are negative.</exception>
    public static Figure<Money<PerDay>> Of(Circumstance circumstance, Figure<Money<PerYear>> annualEarnings)
    {
        Guard.NotNull(annualEarnings, nameof(annualEarnings));
        return new(Of(annualEarnings.Value), RuleOf(circumstance), annualEarnings);
    }

    private static Rule RuleOf(Circumstance circumstance) => circumstance switch
    {
        Circumstance.Student => StudentRule,
        Circumstance.DiseaseOnPension => DiseaseOnPensionRule,
        Circumstance.Rehabilitation => RehabilitationRule,
        Circumstance.PensionRehabilitation => PensionRehabilitationRule,
        _ => throw Guard.OutOfRange(nameof(circumstance), circumstance.ToString(), "Student, DiseaseOnPension, Rehabilitation, PensionRehabilitation"),
    };
}
