namespace TyTal.Calc.Tests.Reference;

/// <summary>The facts of a claim, as the case contract names them.</summary>
internal sealed record LiteralClaim
{
    public required DateOnly ClaimDate { get; init; }

    public required DateOnly BirthDate { get; init; }

    /// <summary>At the level of the claim year, before the floor of § 79.</summary>
    public required decimal AnnualEarnings { get; init; }

    /// <summary>The last day computed.</summary>
    public required DateOnly Through { get; init; }

    public LiteralInsurance Insurance { get; init; } = LiteralInsurance.Compulsory;

    /// <summary>Absent: decided in 2025 or later.</summary>
    public DateOnly? DecidedOn { get; init; }

    public IReadOnlyList<LiteralIncapacity> Incapacity { get; init; } = [];

    public IReadOnlyList<LiteralSickPay> SickPay { get; init; } = [];

    public LiteralEarningsBefore? EarningsBefore { get; init; }

    public IReadOnlyList<LiteralRehabilitation> Rehabilitation { get; init; } = [];

    public decimal ContributoryReductionPercent { get; init; }

    public bool ReceivesPension { get; init; }

    /// <summary>Work done on an old-age pension that began at 63 or later (§ 68).</summary>
    public bool PensionerWork { get; init; }

    /// <summary>The last day of liability (§§ 19, 33).</summary>
    public DateOnly? LiabilityEnds { get; init; }

    /// <summary>Loss of earnings per year (§§ 56.2, 63.1). Absent: the test is passed.</summary>
    public decimal? LossPerYear { get; init; }

    public bool SicknessAllowanceRight { get; init; } = true;

    public DateOnly? SicknessAllowanceUntil { get; init; }

    /// <summary>Weekdays of sickness allowance in the two preceding years (Health Insurance Act 8:8.2).</summary>
    public int SicknessAllowanceDaysBefore { get; init; }

    /// <summary>§ 202.2-3: benefits under other acts for the days of a leisure-time pension.</summary>
    public IReadOnlyList<LiteralOtherBenefit> OtherBenefits { get; init; } = [];

    public LiteralCircumstance Circumstance { get; init; } = LiteralCircumstance.Ordinary;

    /// <summary>The last day on which the share of § 70 decides. Absent: all along.</summary>
    public DateOnly? StudiesUntil { get; init; }

    /// <summary>§ 58.3: in place of <see cref="SickPay"/> and <see cref="EarningsBefore"/>.</summary>
    public IReadOnlyList<LiteralEmployment> Employments { get; init; } = [];

    /// <summary>§§ 58.3, 75: the annual earnings of the claim contain those of this work.</summary>
    public IReadOnlyList<LiteralInsuredWork> InsuredWork { get; init; } = [];

    public LiteralLiability Liability { get; init; } = LiteralLiability.Unlimited;

    public IReadOnlyList<LiteralAfterTraining> AfterTraining { get; init; } = [];

    public IReadOnlyList<LiteralInterruption> Interruptions { get; init; } = [];

    public IReadOnlyList<LiteralPrison> Prison { get; init; } = [];

    /// <summary>The first day with a right to the daily allowance (§ 56.3: never the claim date).</summary>
    internal DateOnly FirstDay => ClaimDate.AddDays(1);

    /// <summary>The last day of the first 28 (§ 58.1).</summary>
    internal DateOnly LastOfFirst28Days => ClaimDate.AddDays(28);

    /// <summary>The first anniversary of the claim date (§§ 56.1, 63.1). 29 February has its anniversary on 28 February.</summary>
    internal DateOnly Anniversary => ClaimDate.AddYears(1);

    /// <summary>§§ 188, 200: an entrepreneur's own insurance, to which §§ 197 and 198 apply.</summary>
    internal bool IsEntrepreneurs => Insurance is LiteralInsurance.Entrepreneur or LiteralInsurance.EntrepreneurLeisureTime;

    /// <summary>§§ 199-202: leisure-time insurance, of employees or of an entrepreneur.</summary>
    internal bool IsLeisureTime => Insurance is LiteralInsurance.LeisureTime or LiteralInsurance.EntrepreneurLeisureTime;

    /// <summary>Whether the minimum of §§ 60 and 79 protects this person (§§ 60, 79; 91.3, 278; 197-198; 199.2).</summary>
    internal bool MinimumApplies => Insurance == LiteralInsurance.Compulsory && Circumstance switch
    {
        // §§ 60, 79: a pension at the time of the claim event takes the minimum away, except in the cases of §§ 56.4 and 74.
        LiteralCircumstance.DiseaseOnPension => true,

        // §§ 60 and 79 speak of §§ 58-59 and of chapter 11; these allowances and annual earnings stand on §§ 91 and 278.
        LiteralCircumstance.Rehabilitation or LiteralCircumstance.PensionRehabilitation => false,

        _ => !ReceivesPension && !PensionerWork,
    };

    /// <summary>§ 187.4: under a voluntary insurance only the employer that took the leisure-time insurance, in matters decided after 2024 (act 953/2024).</summary>
    internal bool EmployersHaveRight => Insurance is LiteralInsurance.Compulsory or LiteralInsurance.LeisureTime || DecidedOn?.Year <= 2024;

    /// <summary>The employments of the claim date: those of § 58.3, or the one.</summary>
    internal IReadOnlyList<LiteralEmployment> AllEmployments => Employments.Count > 0
        ? Employments
        : [new LiteralEmployment { SickPay = SickPay, EarningsBefore = EarningsBefore }];

    /// <summary>Each insured work's 1/360 to the cent, then added (§ 58.3).</summary>
    internal decimal InsuredWorkPerDay => InsuredWork.Sum(work => work.PerDay);

    /// <summary>The last day of liability, the claim date being the first (§§ 19, 33).</summary>
    internal DateOnly? LastDayOfLiability => Liability switch
    {
        LiteralLiability.WorkMotionStrain => LiteralDates.Earlier(LastDayOfStrain, LiabilityEnds ?? LastDayOfStrain),
        LiteralLiability.Worsening => LiabilityEnds ?? LiteralDates.LastOfMonths(ClaimDate, 6),
        _ => LiabilityEnds,
    };

    /// <summary>§ 33: six weeks from the strain.</summary>
    internal DateOnly LastDayOfStrain => ClaimDate.AddDays((6 * 7) - 1);

    /// <summary>§ 58 decides for the first 28 days of an employee, except under §§ 56.4, 70, 91.3 and 278.3.</summary>
    internal bool IsBySection58(DateOnly day)
        => !IsEntrepreneurs
            && Circumstance == LiteralCircumstance.Ordinary
            && day <= LastOfFirst28Days;

    /// <summary>§ 70: whether the day is decided by the prevented studies.</summary>
    internal bool IsByStudies(DateOnly day)
        => Circumstance == LiteralCircumstance.Student && (StudiesUntil is null || day <= StudiesUntil);

    /// <summary>The rehabilitation of the day, none while the person holds it up (§§ 69, 149).</summary>
    internal IEnumerable<LiteralRehabilitation> RehabilitationOn(DateOnly day)
        => Interruptions.Any(interruption => interruption.Covers(day)) ? [] : Rehabilitation.Where(spell => spell.Covers(day));

    /// <summary>§ 57.1: a degree under 100 is partial, however it rounds; § 69.2: rehabilitation that prevents work counts as full.</summary>
    internal bool IsFullIncapacityOn(DateOnly day)
        => RehabilitationOn(day).Any(spell => spell.PreventsWork)
            || Incapacity.Any(spell => spell.Degree == 100 && spell.Covers(day));

    /// <summary>§ 144: whether a prison sentence suspends the payment.</summary>
    internal bool IsSuspendedOn(DateOnly day) => Prison.Any(sentence => sentence.Suspends(day, BegunBefore(sentence.From)));

    /// <summary>The first day of the sentences that follow one another without a break up to one that begins on a day.</summary>
    private DateOnly BegunBefore(DateOnly from)
    {
        LiteralPrison? before = Prison.FirstOrDefault(sentence => sentence.To?.AddDays(1) == from);
        return before is null ? from : BegunBefore(before.From);
    }
}
