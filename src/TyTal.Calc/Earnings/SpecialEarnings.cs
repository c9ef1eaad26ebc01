using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>Annual earnings in the cases that §§ 72(2), 73, 75–78 and 197(3) name.</summary>
public static class SpecialEarnings
{
    private const int PupilsTimes = 2;
    private const int YearsAfterBasicEducation = 5;

    /// <summary>§ 72(2): the average of similar work, judged.</summary>
    public static Rule AverageOfSimilarWorkRule { get; } = new("annualEarnings.averageOfSimilarWork", SectionReference.Of(72, 2));

    /// <summary>§ 73: the lasting earnings of work on an old-age pension, judged.</summary>
    public static Rule PensionerWorkRule { get; } = new("annualEarnings.pensionerWork", SectionReference.Of(73));

    /// <summary>§ 75: with the annual earnings of insured entrepreneur or farmer work.</summary>
    public static Rule InsuredWorkRule { get; } = new("annualEarnings.withInsuredWork", SectionReference.Of(75), Rounding.None, Readings.EntrepreneurWorkAdded);

    /// <summary>§ 76: the wage of the occupation after three years' work, judged.</summary>
    public static Rule VocationalStudyRule { get; } = new("annualEarnings.vocationalStudy", SectionReference.Of(76), Rounding.None, Readings.StudyComparedAfterMean);

    /// <summary>§ 77: a pupil's limit.</summary>
    public static Rule PupilRule { get; } = new("annualEarnings.pupil", SectionReference.Of(77));

    /// <summary>§ 78: the wage of the work after three years' work, judged.</summary>
    public static Rule YoungPersonRule { get; } = new("annualEarnings.youngPerson", SectionReference.Of(78));

    /// <summary>§§ 197(3), 198(2): the annual earnings of an entrepreneur's insurance.</summary>
    public static Rule EntrepreneursInsuranceRule { get; } = new("annualEarnings.entrepreneursInsurance", SectionReference.Of(197, 3));

    /// <summary>A pupil's annual earnings are at least twice the minimum (§ 77).</summary>
    /// <param name="minimum">The minimum annual earnings of the claim date's year.</param>
    public static Money<PerYear> PupilsLimit(Money<PerYear> minimum) => new(minimum.Cents * PupilsTimes);

    /// <summary>Annual earnings with those of insured entrepreneur or farmer work (§ 75).</summary>
    /// <param name="annualEarnings">The annual earnings of the employments, or the judged ones.</param>
    /// <param name="insured">The annual earnings of the insured work.</param>
    public static Money<PerYear> WithInsuredWork(Money<PerYear> annualEarnings, Money<PerYear> insured) => annualEarnings + insured;

    /// <summary>Whether the judged wage of a vocational student counts (§ 76).</summary>
    /// <param name="claimDate">The claim date.</param>
    /// <param name="study">The studies and the judged wage.</param>
    /// <param name="own">The person's own earnings by §§ 71–74; null when none were stated, and then they are lower.</param>
    /// <returns>Taken while the studies go on, and within a year after them when the own earnings are lower; otherwise why not.</returns>
    public static PathOutcome OfVocationalStudy(LocalDate claimDate, VocationalStudy study, Money<PerYear>? own) =>
        Guard.NotNull(study, nameof(study)).EndedOn is not { } ended || ended >= claimDate ? PathOutcome.Taken
        : claimDate > Days.Anniversary(ended) ? PathOutcome.StudiesEndedEarlier
        : own is { } earned && earned >= study.JudgedEarnings ? PathOutcome.OwnEarningsNotLower
        : PathOutcome.Taken;

    /// <summary>Whether the judged wage of a young person counts (§ 78).</summary>
    /// <param name="claimDate">The claim date.</param>
    /// <param name="young">The young person.</param>
    /// <param name="vocationalStudyTaken">Whether § 76 applies: it comes first.</param>
    public static PathOutcome OfYoungPerson(LocalDate claimDate, YoungPerson young, bool vocationalStudyTaken) =>
        vocationalStudyTaken ? PathOutcome.ReplacedByAnotherSection
        : claimDate > Days.Anniversary(Guard.NotNull(young, nameof(young)).BasicEducationEnded, YearsAfterBasicEducation) ? PathOutcome.BasicEducationEndedEarlier
        : young.EarningsEstablished ? PathOutcome.EarningsEstablished
        : PathOutcome.Taken;

    /// <summary>A pupil's limit with its reasons.</summary>
    /// <param name="minimum">The minimum annual earnings of the claim date's year.</param>
    public static Figure<Money<PerYear>> PupilsLimit(Figure<Money<PerYear>> minimum) => new(PupilsLimit(minimum.Value), PupilRule, minimum);

    /// <summary>Annual earnings with those of insured work, with their reasons.</summary>
    /// <param name="annualEarnings">The annual earnings of the employments, or the judged ones.</param>
    /// <param name="insured">The annual earnings of the insured work.</param>
    public static Figure<Money<PerYear>> WithInsuredWork(Figure<Money<PerYear>> annualEarnings, Figure<Money<PerYear>> insured) =>
        new(WithInsuredWork(annualEarnings.Value, insured.Value), InsuredWorkRule, annualEarnings, insured);
}
