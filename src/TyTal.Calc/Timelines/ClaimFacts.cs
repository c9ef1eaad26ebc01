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
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The facts of a checked claim as figures, and the days that follow from them.</summary>
internal sealed class ClaimFacts
{
    private static readonly Rule BirthDateRule = Rule.Given("given.birthDate");
    private static readonly Rule AnnualEarningsRule = Rule.Given("given.annualEarnings");
    private static readonly Rule DegreeRule = Rule.Given("given.degree");
    private static readonly Rule InsuredWorkRule = Rule.Given("given.insuredWork");
    private static readonly Rule OtherBenefitRule = Rule.Given("given.otherBenefit");
    private static readonly Rule ReductionRule = Rule.Given("given.contributoryReduction");
    private static readonly Rule LossRule = Rule.Given("given.lossPerYear");

    private readonly StatutoryParameters _parameters;
    private readonly (OtherBenefitSpell Spell, Figure<Money<PerMonth>> PerMonth)[] _deducted;
    private Figure<Money<PerYear>>? _liftedEarnings;

    internal ClaimFacts(Claim claim, StatutoryParameters parameters)
    {
        (Claim, _parameters) = (claim, parameters);
        FirstDay = AllowanceRight.FirstDay(claim.ClaimDate);
        LastOfFirstWeeks = AllowanceRight.LastOfFirstWeeks(claim.ClaimDate);
        Anniversary = PensionRight.FirstDay(claim.ClaimDate);
        IncreaseFrom = OneTimeIncrease.FirstDay(claim.ClaimDate);
        LastOfPensionerWork = claim.PensionerWork ? PensionRight.LastDayOfPensionerWork(claim.ClaimDate, claim.BirthDate) : null;

        AnnualEarnings = new(claim.AnnualEarnings, AnnualEarningsRule);
        SixtyFifthBirthday = PensionAmount.FirstDayAtLowerPercentage(new Figure<CalendarDay>(new(claim.BirthDate), BirthDateRule));
        Increase = OneTimeIncrease.Of(claim.ClaimDate, claim.BirthDate);
        Reduction = claim.ContributoryReduction == default ? null : new(claim.ContributoryReduction, ReductionRule);
        Employments = claim.DecidedEmployments.Select(employment => new EmploymentPay(employment)).ToArray();
        InsuredPerDay = claim.InsuredWork.Count == 0 ? null : SeveralEmployments.Sum(
            claim.InsuredWork.Select(work => SeveralEmployments.OfInsuredWork(new(work.AnnualEarnings, InsuredWorkRule))).ToValueList());
        LastOfLiability = claim.LastDayOfLiability;
        EmployersHaveRight = claim.EmployersHaveRight;
        SuspendedDays = claim.Prison.Count == 0 ? [] : FindSuspendedDays().ToArray();

        IncapacityDays = Intervals.Merge(claim.Incapacity.Where(spell => spell.Degree.GivesRight).Select(spell => new DateInterval(spell.From, spell.End)));
        HasThreeDays = AllowanceRight.HasThreeConsecutiveDays(claim.ClaimDate, IncapacityDays);
        KelaDays = FindKelaDays();
        _deducted = claim.OtherBenefits
            .Where(benefit => PensionDeduction.IsDeducted(benefit.Kind, benefit.SameEvent, claim.ClaimDate))
            .Select(benefit => (benefit, new Figure<Money<PerMonth>>(benefit.PerMonth, OtherBenefitRule)))
            .ToArray();
    }

    internal Claim Claim { get; }

    /// <summary>The day after the claim date.</summary>
    internal LocalDate FirstDay { get; }

    internal LocalDate LastOfFirstWeeks { get; }

    internal LocalDate Anniversary { get; }

    internal LocalDate IncreaseFrom { get; }

    internal LocalDate? LastOfPensionerWork { get; }

    internal Figure<Money<PerYear>> AnnualEarnings { get; }

    internal Figure<CalendarDay> SixtyFifthBirthday { get; }

    internal Figure<Percentage> Increase { get; }

    internal Figure<Percentage>? Reduction { get; }

    /// <summary>The employments that § 58 decides.</summary>
    internal EmploymentPay[] Employments { get; }

    /// <summary>§§ 139(1), 187(4): whether the employers whose sick pay is stated receive of the compensation.</summary>
    internal bool EmployersHaveRight { get; }

    /// <summary>1/360 of the annual earnings of insured work beside the employment; null when there is none.</summary>
    internal Figure<Money<PerDay>>? InsuredPerDay { get; }

    internal LocalDate? LastOfLiability { get; }

    /// <summary>The days on which a prison sentence suspends the payment.</summary>
    internal DateInterval[] SuspendedDays { get; }

    /// <summary>The days of incapacity of at least ten percent.</summary>
    internal ValueList<DateInterval> IncapacityDays { get; }

    internal bool HasThreeDays { get; }

    /// <summary>The days with a right to the sickness allowance; none but in the leisure-time insurance.</summary>
    internal ValueList<DateInterval> KelaDays { get; }

    /// <summary>The minimum annual earnings of the claim date's year, once they were needed; they may decide without entering an amount.</summary>
    internal Figure<Money<PerYear>>? ComparedMinimum { get; private set; }

    internal Figure<Money<PerYear>> Minimum() => ComparedMinimum ??= _parameters.MinimumAnnualEarnings(Claim.ClaimDate.Year);

    /// <summary>§§ 56(2), 63(1): whether the loss of earnings is enough.</summary>
    internal bool LossIsEnough() => Claim.LossPerYear is not { } loss || LossOfEarnings.IsEnough(loss, Minimum().Value);

    /// <summary>The figures that were compared and need not have entered an amount.</summary>
    internal ValueList<Figure> Compared() => (ComparedMinimum, Claim.LossPerYear) switch
    {
        (null, _) => default,
        ({ } minimum, null) => ValueList.Create<Figure>(minimum),
        ({ } minimum, { } loss) => ValueList.Create<Figure>(minimum, LossOfEarnings.Twentieth(minimum), new Figure<Money<PerYear>>(loss, LossRule)),
    };

    /// <summary>§ 202(2): a pension of a day after the deduction of other benefits; null when there are none.</summary>
    internal DeductedPension? Deducted(Figure<Money<PerMonth>> perMonth, LocalDate day) => _deducted.Length == 0 ? null : DeductedBy(perMonth, day);

    private DeductedPension? DeductedBy(Figure<Money<PerMonth>> perMonth, LocalDate day)
    {
        var benefits = _deducted.Where(benefit => benefit.Spell.From <= day && !(benefit.Spell.To < day)).Select(benefit => benefit.PerMonth).ToValueList();
        return benefits.Count == 0 ? null : PensionDeduction.Of(perMonth, benefits);
    }

    /// <summary>The annual earnings, lifted to the minimum where § 79 applies.</summary>
    internal Figure<Money<PerYear>> LiftedEarnings() =>
        _liftedEarnings ??= Claim.HasMinimum ? MinimumEarnings.AtLeast(AnnualEarnings, Minimum()) : AnnualEarnings;

    /// <summary>The share of a degree of incapacity, by the section that decides it on a day.</summary>
    internal Figure<Percentage> Share(IncapacitySpell spell, LocalDate day)
    {
        var rules = Claim.IsStudentOn(day) ? ShareRules.Student
            : day >= Anniversary ? ShareRules.Pension
            : Claim.IsEntrepreneurs ? ShareRules.EntrepreneursAllowance
            : ShareRules.Allowance;
        return IncapacityDegree.ShareOf(new Figure<IncapacityDegree>(spell.Degree, DegreeRule), rules);
    }

    /// <summary>The section of a refusal on a day.</summary>
    internal SectionReference SectionOf(RefusalReason reason, LocalDate day) => Refusal.SectionOf(
        reason,
        Claim.IsStudentOn(day) ? Refusal.Student
        : day >= Anniversary ? Refusal.Pension
        : Claim.IsEntrepreneurs ? Refusal.Entrepreneur
        : Refusal.Allowance,
        Claim.Liability);

    /// <summary>§ 144(1): spells that touch are one sentence, whose first month is counted once.</summary>
    private IEnumerable<DateInterval> FindSuspendedDays()
    {
        var sentences = Intervals.Merge(Claim.Prison.Select(spell => new DateInterval(spell.From, spell.End)));
        foreach (var spell in Claim.Prison.Where(spell => !spell.PaymentContinues))
        {
            var sentence = sentences.First(days => days.Contains(spell.From));
            if (PrisonSentence.Suspended(sentence.Start, spell.End)?.Clip(new(spell.From, spell.End)) is { } suspended)
            {
                yield return suspended;
            }
        }
    }

    private ValueList<DateInterval> FindKelaDays()
    {
        if (!Claim.IsLeisureTime || !Claim.SicknessAllowanceRight)
        {
            return default;
        }

        var fromClaimDate = new DateInterval(Claim.ClaimDate, Guard.LastDay);
        return SicknessAllowanceTime.Of(
            IncapacityDays.Select(days => days.Clip(fromClaimDate)).OfType<DateInterval>().ToValueList(), Claim.SicknessAllowanceUntil,
            Claim.SicknessAllowanceDaysBefore,
            Claim.IsEntrepreneurs);
    }
}
