using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Earnings;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The facts of a checked claim, with or without reasons, and the days that follow from them.</summary>
internal ref struct ClaimFacts
{
    private static readonly Rule BirthDateRule = Rule.Given("given.birthDate");
    private static readonly Rule AnnualEarningsRule = Rule.Given("given.annualEarnings");
    private static readonly Rule DegreeRule = Rule.Given("given.degree");
    private static readonly Rule InsuredWorkRule = Rule.Given("given.insuredWork");
    private static readonly Rule OtherBenefitRule = Rule.Given("given.otherBenefit");
    private static readonly Rule ReductionRule = Rule.Given("given.contributoryReduction");
    private static readonly Rule LossRule = Rule.Given("given.lossPerYear");

    private readonly StatutoryParameters _parameters;
    private readonly bool _keepsReasons;
    private Reasoned<Money<PerYear>>? _liftedEarnings;
    private List<Figure>? _comparedShares;

    /// <summary>Takes the facts of a claim.</summary>
    /// <param name="claim">The claim, checked.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="keepsReasons">Whether numbers carry their figures.</param>
    /// <param name="scratch">Room for <see cref="ClaimRanges.Most"/> intervals.</param>
    internal ClaimFacts(Claim claim, StatutoryParameters parameters, bool keepsReasons, Span<DayRange> scratch)
    {
        (Claim, _parameters, _keepsReasons) = (claim, parameters, keepsReasons);
        FirstDay = AllowanceRight.FirstDay(claim.ClaimDate);
        LastOfFirstWeeks = AllowanceRight.LastOfFirstWeeks(claim.ClaimDate);
        Anniversary = PensionRight.FirstDay(claim.ClaimDate);
        IncreaseFrom = OneTimeIncrease.FirstDay(claim.ClaimDate);
        LastOfPensionerWork = claim.PensionerWork ? PensionRight.LastDayOfPensionerWork(claim.ClaimDate, claim.BirthDate) : null;
        LastOfLiability = claim.LastDayOfLiability;
        EmployersHaveRight = claim.EmployersHaveRight;

        AnnualEarnings = Fact(claim.AnnualEarnings, AnnualEarningsRule);
        var constants = parameters.Constants;
        ChangeOfPercentage = Fact(new CalendarDay(claim.BirthDate), BirthDateRule).Figure is { } birthDate
            ? new(PensionAmount.FirstDayAtLowerPercentage(birthDate, constants))
            : new(new CalendarDay(PensionAmount.FirstDayAtLowerPercentage(claim.BirthDate, constants)));
        Increase = keepsReasons
            ? new(OneTimeIncrease.Of(claim.ClaimDate, claim.BirthDate, constants))
            : new(OneTimeIncrease.Percent(claim.ClaimDate, claim.BirthDate, constants));
        Reduction = claim.ContributoryReduction == default ? null : Fact(claim.ContributoryReduction, ReductionRule);
        InsuredPerDay = FindInsuredPerDay();

        var room = new ClaimRanges(scratch);
        SuspendedDays = room.Suspended(claim.Prison);
        IncapacityDays = room.Incapacity(claim.Incapacity);
        HasThreeDays = AllowanceRight.HasRunOfDays(claim.ClaimDate, IncapacityDays);
        KelaDays = claim.IsLeisureTime && claim.SicknessAllowanceRight ? room.Kela(claim, IncapacityDays) : default;
    }

    internal Claim Claim { get; }

    /// <summary>The day after the claim date.</summary>
    internal LocalDate FirstDay { get; }

    internal LocalDate LastOfFirstWeeks { get; }

    internal LocalDate Anniversary { get; }

    internal LocalDate IncreaseFrom { get; }

    internal LocalDate? LastOfPensionerWork { get; }

    internal LocalDate? LastOfLiability { get; }

    internal Reasoned<Money<PerYear>> AnnualEarnings { get; }

    /// <summary>The birthday at which the percentage of a pension changes.</summary>
    internal Reasoned<CalendarDay> ChangeOfPercentage { get; }

    internal Reasoned<Percentage> Increase { get; }

    internal Reasoned<Percentage>? Reduction { get; }

    /// <summary>§§ 139(1), 187(4): whether the employers whose sick pay is stated receive of the compensation.</summary>
    internal bool EmployersHaveRight { get; }

    /// <summary>1/360 of the annual earnings of insured work beside the employment; null when there is none.</summary>
    internal Reasoned<Money<PerDay>>? InsuredPerDay { get; }

    /// <summary>The days on which a prison sentence suspends the payment.</summary>
    internal ReadOnlySpan<DayRange> SuspendedDays { get; }

    /// <summary>The days of incapacity of at least ten percent.</summary>
    internal ReadOnlySpan<DayRange> IncapacityDays { get; }

    internal bool HasThreeDays { get; }

    /// <summary>The days with a right to the sickness allowance; none but in the leisure-time insurance.</summary>
    internal ReadOnlySpan<DayRange> KelaDays { get; }

    /// <summary>The minimum annual earnings of the claim date's year, once they were needed; they may decide without entering an amount.</summary>
    internal Figure<Money<PerYear>>? ComparedMinimum { get; private set; }

    internal readonly Reasoned<T> Fact<T>(T value, Rule rule)
        where T : struct, IQuantity => Reasoned.Fact(_keepsReasons, value, rule);

    internal Figure<Money<PerYear>> Minimum() => ComparedMinimum ??= _parameters.MinimumAnnualEarnings(Claim.ClaimDate.Year);

    /// <summary>§§ 56(2), 63(1): whether the loss of earnings is enough.</summary>
    internal bool LossIsEnough() => Claim.LossPerYear is not { } loss || LossOfEarnings.IsEnough(loss, Minimum().Value);

    /// <summary>Keeps, where reasons are kept, the figure of a share that gave nothing, or less than something else.</summary>
    internal void Compare(Reasoned<Percentage> share)
    {
        if (share.Figure is { } figure)
        {
            (_comparedShares ??= []).Add(figure);
        }
    }

    /// <summary>The figures that were compared and need not have entered an amount.</summary>
    internal readonly ValueList<Figure> Compared() =>
        _comparedShares is null ? ComparedEarnings() : ComparedEarnings().Concat(_comparedShares).Distinct().ToValueList();

    private readonly ValueList<Figure> ComparedEarnings() => (ComparedMinimum, Claim.LossPerYear) switch
    {
        (null, _) => default,
        ({ } minimum, null) => ValueList.Create<Figure>(minimum),
        ({ } minimum, { } loss) => ValueList.Create<Figure>(minimum, LossOfEarnings.Twentieth(minimum), new Figure<Money<PerYear>>(loss, LossRule)),
    };

    /// <summary>§ 202(2): the other benefits that are deducted from a pension of a day; null when there are none.</summary>
    internal readonly Reasoned<Money<PerMonth>>? OtherBenefitsOn(LocalDate day)
    {
        var deducted = default(Addends<PerMonth>);
        foreach (var benefit in Claim.OtherBenefits)
        {
            if (benefit.From <= day && !(benefit.To < day) && PensionDeduction.IsDeducted(benefit.Kind, benefit.SameEvent, Claim.ClaimDate))
            {
                deducted.Add(Fact(benefit.PerMonth, OtherBenefitRule));
            }
        }

        return deducted.Count == 0 ? null : deducted.Sum(PensionDeduction.Sum);
    }

    /// <summary>The annual earnings, lifted to the minimum where § 79 applies.</summary>
    internal Reasoned<Money<PerYear>> LiftedEarnings() => _liftedEarnings ??= Claim.HasMinimum
        ? Reasoned.By(AnnualEarnings, Reasoned.Of(Minimum()), MinimumEarnings.AtLeast, MinimumEarnings.AtLeast)
        : AnnualEarnings;

    /// <summary>The share of a degree of incapacity, by the section that decides it on a day.</summary>
    internal readonly Reasoned<Percentage> Share(IncapacitySpell spell, LocalDate day)
    {
        if (Fact(spell.Degree, DegreeRule).Figure is not { } degree)
        {
            return new(spell.Degree.Share);
        }

        return new(IncapacityDegree.ShareOf(
            degree,
            Claim.IsStudentOn(day) ? ShareRules.Student
            : day >= Anniversary ? ShareRules.Pension
            : Claim.IsEntrepreneurs ? ShareRules.EntrepreneursAllowance
            : ShareRules.Allowance));
    }

    /// <summary>The section of a refusal on a day.</summary>
    internal readonly SectionReference SectionOf(RefusalReason reason, LocalDate day) => Refusal.SectionOf(
        reason,
        Claim.IsStudentOn(day) ? Refusal.Student
        : day >= Anniversary ? Refusal.Pension
        : Claim.IsEntrepreneurs ? Refusal.Entrepreneur
        : Refusal.Allowance,
        Claim.Liability);

    private readonly Reasoned<Money<PerDay>>? FindInsuredPerDay()
    {
        var parts = default(Addends<PerDay>);
        foreach (var work in Claim.InsuredWork)
        {
            parts.Add(Reasoned.By(Fact(work.AnnualEarnings, InsuredWorkRule), SeveralEmployments.OfInsuredWork, SeveralEmployments.OfInsuredWork));
        }

        return parts.Count == 0 ? null : parts.Sum(SeveralEmployments.Sum);
    }
}
