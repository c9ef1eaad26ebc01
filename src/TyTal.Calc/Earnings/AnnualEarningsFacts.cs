using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>The insurance for which annual earnings are determined: which of §§ 71–79 apply hangs on it.</summary>
public enum EarningsInsurance
{
    /// <summary>The employer's compulsory insurance: all of §§ 71–79.</summary>
    Compulsory,

    /// <summary>An employee's voluntary leisure-time insurance: §§ 71–73, with the insuring employer's pay only (§ 199(2)).</summary>
    LeisureTime,

    /// <summary>The insurance of work abroad: §§ 71–74, with the insuring employer's pay only (§ 204(2)).</summary>
    WorkAbroad,

    /// <summary>An entrepreneur's voluntary insurance: the annual earnings of that insurance and § 74 (§§ 197(3), 198(2), 200(2)).</summary>
    Entrepreneur,
}

/// <summary>The facts from which annual earnings are determined. What needs a human judgement (a permanent change, a judged wage) is among them.</summary>
/// <remarks>Immutable. The facts are checked when annual earnings are made of them; every error names the fact, its value and what is allowed.</remarks>
public sealed record AnnualEarningsFacts
{
    /// <summary>The claim date (§§ 15, 31); 1.1.2016 to 31.12.2200.</summary>
    public required LocalDate ClaimDate { get; init; }

    /// <summary>The insurance; compulsory unless stated.</summary>
    public EarningsInsurance Insurance { get; init; }

    /// <summary>The employments at the claim event with the earnings of their look-back windows; none where there was no employment: the current earnings are then 0 (§ 71(1)),
    /// with comparison years the mean may follow (§ 71(2)), and the minimum (§ 79). In voluntary insurance of employees one is needed.</summary>
    /// <remarks>Errors name them as case files do: the first lookBack, those after it otherEmployments[0] and so on.</remarks>
    public ValueList<EmploymentEarnings> LookBack { get; init; }

    /// <summary>The three calendar years before, each once in any order; or none.</summary>
    public ValueList<ComparisonYear> Comparison { get; init; }

    /// <summary>Whether a deviation comes from a change that is judged permanent (§ 72(1)).</summary>
    public bool PermanentChange { get; init; }

    /// <summary>The average earnings a year of persons who do similar work, when the change is permanent and the pay largely by commission (§ 72(2)).</summary>
    public Money<PerYear>? AverageOfSimilarWork { get; init; }

    /// <summary>Whether the person got an old-age or a disability pension as § 2 defines them at the claim event: then nothing is lifted to the minimum (§ 79), except under § 74.</summary>
    /// <remarks>Old-age pensions of the pension acts, of the National Pensions Act, and like ones from abroad; a partial early old-age pension is none. Disability pensions are the full ones
    /// granted until further notice, from 1.1.2017 the career pension too (act 93/2016), the national disability pension granted until further notice, like ones from abroad,
    /// and by § 2(2) a statutory accident pension granted until further notice and the loss-of-earnings compensation of motor liability insurance. Neither a partial disability pension nor
    /// a rehabilitation subsidy (granted for a time) is one.</remarks>
    public bool ReceivesPension { get; init; }

    /// <summary>The earnings a year that the person would probably have gone on to earn in work on an old-age pension begun at 63 or later (§ 73); implies <see cref="ReceivesPension"/>.</summary>
    public Money<PerYear>? PensionerWork { get; init; }

    /// <summary>An occupational disease found on a pension, from exposure before retirement (§ 74).</summary>
    public DiseaseOnPension? DiseaseOnPension { get; init; }

    /// <summary>The annual earnings of the person's voluntary working-time insurance for entrepreneur work at the claim event (§§ 75(1), 188–190).</summary>
    public Money<PerYear>? EntrepreneurWork { get; init; }

    /// <summary>The confirmed annual earnings of the person's farmer's insurance for work at the claim event (§ 75(2)).</summary>
    public Money<PerYear>? FarmerWork { get; init; }

    /// <summary>Full-time study for an occupation, going on or ended (§ 76).</summary>
    public VocationalStudy? VocationalStudy { get; init; }

    /// <summary>Whether the person was in basic education or upper secondary school (§ 77).</summary>
    public bool Pupil { get; init; }

    /// <summary>A young person whose earnings were not yet established (§ 78).</summary>
    public YoungPerson? YoungPerson { get; init; }

    /// <summary>The day that the look-back and the comparison years go by: the day of retirement where § 74 applies, otherwise the claim date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016 or after 2200.</exception>
    public LocalDate EventDay => DiseasePath.EventDay(this);

    /// <summary>The claim date and the insurance.</summary>
    public override string ToString() => $"annual earnings on {Guard.Iso(ClaimDate)}, {Insurance}";
}

/// <summary>An occupational disease that appeared on a pension (§ 74): the day of retirement takes the place of the claim date.</summary>
/// <param name="RetiredOn">The first day of the pension, not after the claim date.</param>
/// <param name="Pension">Which pension.</param>
/// <param name="CoefficientOfRetirementYear">The wage coefficient of the year of retirement, where none is enacted (2005 to 2012 and before 2004, unless supplied): the result names it as supplied. Stated for a year with an enacted one it is refused.</param>
public sealed record DiseaseOnPension(LocalDate RetiredOn, RetirementKind Pension = RetirementKind.OldAgeOrDisability, decimal? CoefficientOfRetirementYear = null) : ValueRecord;

/// <summary>The pensions of § 74.</summary>
public enum RetirementKind
{
    /// <summary>An old-age or a disability pension.</summary>
    OldAgeOrDisability,

    /// <summary>A partial early old-age pension (act 93/2016, from 1.1.2017).</summary>
    PartialEarlyOldAge,
}

/// <summary>Full-time study for an occupation (§ 76).</summary>
/// <param name="JudgedEarnings">What the person would probably have earned a year in that occupation after three years' work, at the claim date's level (decree 1466/2015, § 8).</param>
/// <param name="EndedOn">The last day of the studies; null when they go on. On or after the claim date they go on, too.</param>
public sealed record VocationalStudy(Money<PerYear> JudgedEarnings, LocalDate? EndedOn = null) : ValueRecord;

/// <summary>A young person (§ 78).</summary>
/// <param name="JudgedEarnings">What the person would probably have earned a year in the work of the claim date after three years' work (decree 1466/2015, § 8).</param>
/// <param name="BasicEducationEnded">The last day of basic education.</param>
/// <param name="EarningsEstablished">Whether the person had established earnings in spite of unemployment, temporary work and the like.</param>
public sealed record YoungPerson(Money<PerYear> JudgedEarnings, LocalDate BasicEducationEnded, bool EarningsEstablished = false) : ValueRecord;
