using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.MotorLiability;

/// <summary>What § 7(1) asks of rehabilitation for the ability to work or function, in one of its versions.</summary>
/// <param name="PublicDuty">Whose duty takes the place of compensation, in English.</param>
/// <param name="MedicalCareOnly">Whether only duties of medical care do.</param>
/// <param name="PaymentCommitment">Whether the insurer must have chosen the place by a payment commitment (maksusitoumus).</param>
/// <param name="ReferralCovered">Whether the section says that rehabilitation is compensated when a health centre or hospital referred the person elsewhere.</param>
public sealed record FunctionalAbilityTerms(string PublicDuty, bool MedicalCareOnly, bool PaymentCommitment, bool ReferralCovered) : ValueRecord
{
    /// <summary>The versions: accidents before 2005 keep the first; for the others the day of the cost chooses (READING motorVersions).</summary>
    public static DatedVersions<FunctionalAbilityTerms> Versions { get; } = DatedVersions<FunctionalAbilityTerms>
        .Original(MotorAct.FirstDay, Act.MotorRehabilitation, new(
            "a health centre by the Primary Health Care Act (66/1972) or a hospital district by the Act on Specialized Medical Care (1062/1989)", MedicalCareOnly: false, PaymentCommitment: false, ReferralCovered: true))
        .Amended(MotorAct.Accidents2005, Act.MotorAmendment1361, new(
            "a health centre by the Primary Health Care Act (66/1972) or a hospital district by the Act on Specialized Medical Care (1062/1989)", MedicalCareOnly: true, PaymentCommitment: true, ReferralCovered: false))
        .Amended(new(2011, 5, 1), Act.MotorAmendment1336, new(
            "a health centre or a hospital district by the Health Care Act (1326/2010)", MedicalCareOnly: true, PaymentCommitment: true, ReferralCovered: false))
        .Amended(MotorAct.From2023, Act.MotorAmendment567, new(
            "a wellbeing services county by the Health Care Act (1326/2010)", MedicalCareOnly: true, PaymentCommitment: true, ReferralCovered: false));

    /// <summary>The version for an accident and a day.</summary>
    /// <param name="accidentDate">The day of the accident.</param>
    /// <param name="day">The day of the cost, from 1.10.1991 and not before the accident.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside its range.</exception>
    public static DatedVersion<FunctionalAbilityTerms> Of(LocalDate accidentDate, LocalDate day)
    {
        MotorAct.Accident(accidentDate);
        Guard.Interval(accidentDate, MotorAct.InForce(day), nameof(day));
        return accidentDate < MotorAct.Accidents2005 ? Versions.Versions[0] : Versions.On(day);
    }
}

/// <summary>Why a stated cost is not compensated.</summary>
public enum CostRefusalReason
{
    /// <summary>It is a duty of the public health care (§ 7(1)).</summary>
    PublicDuty,

    /// <summary>The insurer did not choose the place by a payment commitment (§ 7(1), accidents from 2005).</summary>
    NoPaymentCommitment,

    /// <summary>The home was altered less than five years before, and there are no weighty reasons (§ 7(2)(4)).</summary>
    HomeAlteredBefore,

    /// <summary>The person is not disabled, or not as severely as the item asks (§ 6(1)(8)–(9), § 7(2)(4), (7), (8)).</summary>
    NotAsDisabled,

    /// <summary>The conditions of §§ 1–3 are not met.</summary>
    ConditionsNotMet,
}

/// <summary>Whether a cost of § 7 is compensated.</summary>
public static class FunctionalAbilityRight
{
    private const int YearsBetweenAlterations = 5;

    /// <summary>§ 7(1): why a cost is not compensated; null when it is.</summary>
    /// <param name="accidentDate">The day of the accident.</param>
    /// <param name="day">The day of the cost, from 1.10.1991 and not before the accident.</param>
    /// <param name="publicDuty">Whether the version's authority had the duty, in the way that the version means, and did not refer the person elsewhere.</param>
    /// <param name="paymentCommitment">Whether the insurer chose the place by a payment commitment.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside its range.</exception>
    public static CostRefusalReason? Refusal(LocalDate accidentDate, LocalDate day, bool publicDuty, bool paymentCommitment)
    {
        var terms = FunctionalAbilityTerms.Of(accidentDate, day).Rule;
        return publicDuty ? CostRefusalReason.PublicDuty
            : terms.PaymentCommitment && !paymentCommitment ? CostRefusalReason.NoPaymentCommitment
            : null;
    }

    /// <summary>§ 7(2)(4): the first day on which the home may be altered again without weighty reasons: five years later.</summary>
    /// <param name="altered">The day of the last compensated alterations.</param>
    public static LocalDate NextHomeAlterations(LocalDate altered) => Calendar.Days.Anniversary(altered, YearsBetweenAlterations);

    /// <summary>§ 7(2)(4): whether alterations of the home are compensated.</summary>
    /// <param name="altered">The day of the last compensated alterations; null when there were none.</param>
    /// <param name="day">The day of the new ones, not before the last.</param>
    /// <param name="weightyReasons">Whether there are especially weighty reasons for earlier ones.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the last alterations.</exception>
    public static bool HomeAlterations(LocalDate? altered, LocalDate day, bool weightyReasons)
    {
        if (altered is not { } last)
        {
            return true;
        }

        Guard.Interval(last, day, nameof(day));
        return weightyReasons || day >= NextHomeAlterations(last);
    }

    /// <summary>The section of a refusal.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="item">The item of the cost, which asks for the disability.</param>
    public static SectionReference SectionOf(CostRefusalReason reason, CostItem item) => Guard.Defined(reason) switch
    {
        CostRefusalReason.NotAsDisabled => Guard.NotNull(item, nameof(item)).Section,
        CostRefusalReason.HomeAlteredBefore => MotorAct.Section(7, 2, 4),
        CostRefusalReason.ConditionsNotMet => MotorAct.Section(3),
        _ => MotorAct.Section(7, 1),
    };
}
