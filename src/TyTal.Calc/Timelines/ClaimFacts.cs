using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The facts of a checked claim as figures, and the days that follow from them.</summary>
internal sealed class ClaimFacts
{
    private static readonly Rule BirthDateRule = Rule.Given("given.birthDate");
    private static readonly Rule AnnualEarningsRule = Rule.Given("given.annualEarnings");
    private static readonly Rule DegreeRule = Rule.Given("given.degree");
    private static readonly Rule SickPayRule = Rule.Given("given.sickPay");
    private static readonly Rule SickPayDaysRule = Rule.Given("given.sickPayDays");
    private static readonly Rule EarningsBeforeRule = Rule.Given("given.earningsBefore");
    private static readonly Rule EarningsBeforeDaysRule = Rule.Given("given.earningsBeforeDays");
    private static readonly Rule ReductionRule = Rule.Given("given.contributoryReduction");
    private static readonly Rule LossRule = Rule.Given("given.lossPerYear");

    private readonly StatutoryParameters _parameters;

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
        EarningsBefore = claim.EarningsBefore is { } before
            ? FullAllowance.ByEarningsBefore(new(before.Amount, EarningsBeforeRule), new Figure<DayCount>(new(before.Days), EarningsBeforeDaysRule))
            : null;

        IncapacityDays = Intervals.Merge(claim.Incapacity.Where(spell => spell.Degree.GivesRight).Select(spell => new DateInterval(spell.From, spell.End)));
        HasThreeDays = AllowanceRight.HasThreeConsecutiveDays(claim.ClaimDate, IncapacityDays);
        KelaDays = FindKelaDays();
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

    /// <summary>The full allowance by the earnings before the claim date; null when they are not stated.</summary>
    internal Figure<Money<PerDay>>? EarningsBefore { get; }

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

    internal Figure<Percentage> Share(IncapacitySpell spell, bool beforeAnniversary)
    {
        var rules = !beforeAnniversary ? ShareRules.Pension
            : Claim.Insurance == Insurance.Entrepreneur ? ShareRules.EntrepreneursAllowance
            : ShareRules.Allowance;
        return IncapacityDegree.ShareOf(new Figure<IncapacityDegree>(spell.Degree, DegreeRule), rules);
    }

    /// <summary>The section of a refusal on a day.</summary>
    internal SectionReference SectionOf(RefusalReason reason, LocalDate day) =>
        Refusal.SectionOf(reason, day < Anniversary, Claim.Insurance == Insurance.Entrepreneur);

    internal static Figure<Money<PerDay>> PerDay(SickPaySpell spell) => FullAllowance.BySickPay(
        new(spell.Amount, SickPayRule), new Figure<DayCount>(new(Days.Count(spell.From, spell.To)), SickPayDaysRule));

    private ValueList<DateInterval> FindKelaDays()
    {
        if (Claim.Insurance != Insurance.LeisureTime || !Claim.SicknessAllowanceRight)
        {
            return default;
        }

        var fromClaimDate = new DateInterval(Claim.ClaimDate, Guard.LastDay);
        return SicknessAllowanceTime.Of(
            IncapacityDays.Select(days => days.Clip(fromClaimDate)).OfType<DateInterval>().ToValueList(), Claim.SicknessAllowanceUntil);
    }
}
