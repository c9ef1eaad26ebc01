using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Timelines;

/// <summary>The insurance from which a claim is paid.</summary>
public enum Insurance : byte
{
    /// <summary>The employer's compulsory insurance (§ 3).</summary>
    Compulsory,

    /// <summary>An employee's voluntary leisure-time insurance (§ 199).</summary>
    LeisureTime,

    /// <summary>An entrepreneur's voluntary working-time insurance (§§ 188–190).</summary>
    Entrepreneur,

    /// <summary>An entrepreneur's voluntary leisure-time insurance (§ 200): an entrepreneur's benefits with the deductions of § 202.</summary>
    EntrepreneurLeisureTime,

    /// <summary>An employee's voluntary insurance for work abroad (§ 204): only the insuring employer's pay counts, and nothing is lifted to a minimum
    /// (READING <see cref="Law.Readings.NoMinimumInWorkAbroad"/>).</summary>
    WorkAbroad,
}

/// <summary>The facts of a claim: what a timeline is computed from. What needs a human judgement (degrees, annual earnings, a reduction) is among them.</summary>
/// <remarks>Immutable. The facts are checked when a timeline is made of them; every error names the fact, its value and what is allowed.</remarks>
public sealed record Claim
{
    /// <summary>The claim date: the day of the accident, or the day on which the disease appeared (§§ 15, 31); 1.1.2016 to 31.12.2200.</summary>
    public required LocalDate ClaimDate { get; init; }

    /// <summary>The injured person's day of birth; from 1900, not after the claim date.</summary>
    public required LocalDate BirthDate { get; init; }

    /// <summary>The annual earnings of §§ 71–78 at the level of the claim date's year, before § 79; 0 or more.</summary>
    public required Money<PerYear> AnnualEarnings { get; init; }

    /// <summary>The last day that is computed, not before the claim date.</summary>
    public required LocalDate Through { get; init; }

    /// <summary>The insurance; compulsory unless stated.</summary>
    public Insurance Insurance { get; init; }

    /// <summary>The day of the decision, not before the claim date; null for one from 1.1.2025 on (a retroactive payment of which none is stated is taken as decided on the day of payment). It matters in the voluntary insurances only: in matters decided
    /// from that day on, no employer receives anything but the one that took the leisure-time insurance (§ 187(4); READING <see cref="Law.Readings.LeisureTimeEmployers"/>).</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The incapacity for work: spells in any order, with gaps if need be, without overlap; an open one is the last.</summary>
    public ValueList<IncapacitySpell> Incapacity { get; init; }

    /// <summary>The sick pay: spells in any order; those of several employers may overlap and add up. In the leisure-time insurance only the insuring employer's
    /// counts (§ 199(2)). An entrepreneur's allowance does not stand on it (§ 197). Of the compensation for the same days, pensions included, the employer receives at most the pay
    /// (§ 139(1)); in the voluntary insurances see <see cref="DecidedOn"/>.</summary>
    public ValueList<SickPaySpell> SickPay { get; init; }

    /// <summary>The earnings before the claim date (§ 58(2)); needed for days D+1…D+28 without full sick pay.</summary>
    public EarningsBefore? EarningsBefore { get; init; }

    /// <summary>The employments at the claim date when there were several (§ 58(3)), each with its own sick pay and earnings before; they stand in the place of
    /// <see cref="SickPay"/> and <see cref="EarningsBefore"/>. Compulsory insurance only.</summary>
    public ValueList<Employment> Employments { get; init; }

    /// <summary>Insured entrepreneur's and farmer's work beside the employment at the claim date (§§ 58(3), 62(2)(2), 75). <see cref="AnnualEarnings"/> contain it. Compulsory insurance only.</summary>
    public ValueList<InsuredWork> InsuredWork { get; init; }

    /// <summary>Vocational rehabilitation: spells in any order, without overlap.</summary>
    public ValueList<RehabilitationSpell> Rehabilitation { get; init; }

    /// <summary>Days on which the person's own doing interrupted or delayed rehabilitation (§ 149): without overlap.</summary>
    public ValueList<InterruptionSpell> Interruptions { get; init; }

    /// <summary>Time after vocational training with smaller earnings (§ 92): spells in any order, without overlap, also not with rehabilitation.</summary>
    public ValueList<AfterTrainingSpell> AfterTraining { get; init; }

    /// <summary>Prison sentences (§ 144): without overlap; an open one is the last.</summary>
    public ValueList<PrisonSpell> Prison { get; init; }

    /// <summary>In what circumstances the event happened; ordinary unless stated.</summary>
    public Circumstance Circumstance { get; init; }

    /// <summary>The last day on which a student's studies decide (§ 70); null when they decide all along.</summary>
    public LocalDate? StudiesUntil { get; init; }

    /// <summary>The reduction of the daily allowance for the person's own contribution (§ 61), 0 to 50 %.</summary>
    public Percentage ContributoryReduction { get; init; }

    /// <summary>Whether the person got an old-age or a disability pension at the claim event: then nothing is lifted to a minimum (§§ 60, 79).
    /// A disability pension is a full one until further notice (§ 2(1)(10)), also an accident pension until further notice or the like of the motor liability insurance (§ 2(2)).</summary>
    public bool ReceivesPension { get; init; }

    /// <summary>Whether the event happened in work done on an old-age pension begun at 63 or later (§ 68); implies <see cref="ReceivesPension"/>;
    /// not in the leisure-time insurance.</summary>
    public bool PensionerWork { get; init; }

    /// <summary>What the insurer is liable for, as far as it limits the time (§§ 19, 33).</summary>
    public Liability Liability { get; init; }

    /// <summary>The last day of liability when it is known: not before the claim date; for a work-motion strain not after its six weeks (§ 33);
    /// for a worsening (§ 19) it may be later than the six months, too. Null: the last day that <see cref="Liability"/> gives.</summary>
    public LocalDate? LiabilityEnds { get; init; }

    /// <summary>The loss of earnings per year for the comparison with a twentieth of the minimum (§§ 56(2), 63(1)); null when that is known to be passed.</summary>
    public Money<PerYear>? LossPerYear { get; init; }

    /// <summary>Leisure time: whether there is a right to the sickness allowance (§ 202(1)).</summary>
    public bool SicknessAllowanceRight { get; init; } = true;

    /// <summary>Leisure time: the last day of the right to the sickness allowance when it is known; otherwise it is computed.</summary>
    public LocalDate? SicknessAllowanceUntil { get; init; }

    /// <summary>Leisure time: weekdays of sickness allowance already paid in the two preceding years, 0 to 300 (Health Insurance Act, 8:8 §).</summary>
    public int SicknessAllowanceDaysBefore { get; init; }

    /// <summary>Leisure time: benefits under other acts that may be deducted from a pension (§ 202(2)); spells in any order, which may overlap and add up.</summary>
    public ValueList<OtherBenefitSpell> OtherBenefits { get; init; }

    /// <summary>Whether the insurance is an entrepreneur's (§§ 188–190, 200).</summary>
    internal bool IsEntrepreneurs => Insurance is Insurance.Entrepreneur or Insurance.EntrepreneurLeisureTime;

    /// <summary>Whether the insurance covers leisure time (§§ 199–203).</summary>
    internal bool IsLeisureTime => Insurance is Insurance.LeisureTime or Insurance.EntrepreneurLeisureTime;

    /// <summary>Whether the employers whose sick pay is stated receive of the compensation (§§ 139(1), 187(4)).</summary>
    internal bool EmployersHaveRight => EmployerRight.Exists(
        IsLeisureTime ? PayingInsurance.LeisureTime : Insurance == Insurance.Compulsory ? PayingInsurance.Compulsory : PayingInsurance.VoluntaryWorkingTime,
        PaidByEmployer.Pay,
        tookLeisureTimeInsurance: Insurance == Insurance.LeisureTime,
        DecidedOn ?? Guard.LastDay);

    /// <summary>Whether employers would receive of the sick pay if the day of the decision, which is not stated, were before 2025.</summary>
    internal bool DecisionDecides => DecidedOn is null && !EmployersHaveRight && (this with { DecidedOn = ClaimDate }).EmployersHaveRight;

    /// <summary>Whether the minimums of §§ 60 and 79 apply: compulsory insurance, and no pension at the claim event (§§ 60, 79, 197–199).</summary>
    internal bool HasMinimum => Insurance == Insurance.Compulsory && Circumstance switch
    {
        Circumstance.Rehabilitation or Circumstance.PensionRehabilitation => false,
        Circumstance.DiseaseOnPension => true,
        _ => !ReceivesPension && !PensionerWork,
    };

    /// <summary>How many employments § 58 decides; one when none is stated on its own.</summary>
    internal int DecidedEmployments => Math.Max(1, Employments.Count);

    /// <summary>The last day of liability; null when there is none.</summary>
    internal LocalDate? LastDayOfLiability => LiabilityEnds ?? LiabilityTime.LastDay(Liability, ClaimDate);

    /// <summary>The sick pay of every employment.</summary>
    internal ValueList<SickPaySpell> AllSickPay => Employments.Count > 0 ? Employments.SelectMany(employment => employment.SickPay).ToValueList() : SickPay;

    /// <summary>The sick pay of one of the employments that § 58 decides.</summary>
    internal ValueList<SickPaySpell> SickPayOf(int employment) => Employments.Count > 0 ? Employments[employment].SickPay : SickPay;

    /// <summary>The earnings before the claim date of one of those employments.</summary>
    internal EarningsBefore? EarningsBeforeOf(int employment) => Employments.Count > 0 ? Employments[employment].EarningsBefore : EarningsBefore;

    /// <summary>Whether the person counts as a student on a day (§ 70).</summary>
    internal bool IsStudentOn(LocalDate day) => Circumstance == Circumstance.Student && (StudiesUntil is not { } last || day <= last);

    /// <summary>The claim date, the insurance and the annual earnings in one line.</summary>
    public override string ToString() => $"claim of {Guard.Iso(ClaimDate)}, {Insurance}, annual earnings {AnnualEarnings}, through {Guard.Iso(Through)}";
}
