using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>The current earnings brought to a year: pay, benefits in kind and holiday bonus (§ 71(1); decree 1466/2015, §§ 3–6).</summary>
public static class CurrentEarnings
{
    /// <summary>The days of a year (decree § 4(1)).</summary>
    public const int DaysOfYear = 360;

    /// <summary>The days of a year where holiday pay is inside the holiday bonus (decree § 4(2)).</summary>
    public const int DaysOfYearWithoutHoliday = 330;

    /// <summary>The months of a year.</summary>
    internal const int MonthsOfYear = 12;

    private const int BonusPart = 24;

    private static readonly DatedVersions<Func<LocalDate, LocalDate, bool>> WithoutHoliday = DatedVersions<Func<LocalDate, LocalDate, bool>>
        .Original(Act.AnnualEarningsDecree, static (_, _) => true)
        .Amended(new LocalDate(2017, 7, 1), Act.DecreeAmendment379, static (eventDay, from) => from > Days.Anniversary(eventDay, -1));

    /// <summary>Decree § 3: unpaid absence is taken off the days.</summary>
    public static Rule PaidDaysRule { get; } = new("annualEarnings.paidDays", Act.AnnualEarningsDecree.Section(3), Rounding.None, Readings.UnpaidCalendarDays);

    /// <summary>Decree § 4(1): pay of a year of 360 days.</summary>
    public static Rule AnnualisedRule { get; } = new("annualEarnings.annualised", Act.AnnualEarningsDecree.Section(4, 1), Rounding.Cent);

    /// <summary>Decree § 4(2): pay of a year of 330 days.</summary>
    public static Rule AnnualisedWithoutHolidayRule { get; } = new("annualEarnings.annualisedWithoutHoliday", Act.AnnualEarningsDecree.Section(4, 2), Rounding.Cent, Readings.HolidayDaysOfYear);

    /// <summary>Decree § 5(2): benefits in kind of the working days of a year.</summary>
    public static Rule DailyBenefitsRule { get; } = new("annualEarnings.dailyBenefitsInKind", Act.AnnualEarningsDecree.Section(5, 2));

    /// <summary>Decree § 5: benefits in kind of the months of a year.</summary>
    public static Rule MonthlyBenefitsRule { get; } = new("annualEarnings.monthlyBenefitsInKind", Act.AnnualEarningsDecree.Section(5));

    /// <summary>Decree § 5(2): benefits in kind of the months of a year that have them.</summary>
    public static Rule MonthlyBenefitsOfPartRule { get; } = new("annualEarnings.monthlyBenefitsOfPartYear", Act.AnnualEarningsDecree.Section(5, 2));

    /// <summary>Decree § 5(2): the benefits in kind of the window for the working days of a year.</summary>
    public static Rule BenefitsOfWindowRule { get; } = new("annualEarnings.benefitsInKindOfWindow", Act.AnnualEarningsDecree.Section(5, 2), Rounding.Cent, Readings.BenefitsOfWindow);

    /// <summary>Decree § 6: 1/24 of the annualised pay.</summary>
    public static Rule BonusOf24thRule { get; } = new("annualEarnings.holidayBonus", Act.AnnualEarningsDecree.Section(6), Rounding.Cent, Readings.HolidayBonusWithoutBenefits);

    /// <summary>Decree § 6: the wage's own percentage of the annualised pay.</summary>
    public static Rule BonusByPercentRule { get; } = new("annualEarnings.holidayBonusByPercent", Act.AnnualEarningsDecree.Section(6), Rounding.Cent, Readings.HolidayBonusWithoutBenefits);

    /// <summary>Decree § 6: the paid bonus, when it is not smaller than the computed one.</summary>
    public static Rule BonusPaidRule { get; } = new("annualEarnings.holidayBonusPaid", Act.AnnualEarningsDecree.Section(6), Rounding.None, Readings.HolidayBonusPaidInWindow);

    /// <summary>§ 71(1) and decree § 6: pay and holiday bonus together.</summary>
    public static Rule PayAndBonusRule { get; } = new("annualEarnings.payAndBonus", SectionReference.Of(71, 1));

    /// <summary>§ 71(1) and decree § 5: with benefits in kind.</summary>
    public static Rule WithBenefitsRule { get; } = new("annualEarnings.withBenefitsInKind", SectionReference.Of(71, 1));

    /// <summary>§ 71(1): two employments together.</summary>
    public static Rule EmploymentsRule { get; } = new("annualEarnings.employments", SectionReference.Of(71, 1));

    /// <summary>§ 71(1): no employment at the claim event.</summary>
    public static Rule NoEmploymentRule { get; } = new("annualEarnings.noEmployment", SectionReference.Of(71, 1), Rounding.None, Readings.NoEmployment);

    /// <summary>The days of the year to which pay is brought, in both versions of decree § 4(2).</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="employmentFrom">The first day of the employment.</param>
    /// <param name="holidayPayInBonus">Whether holiday pay is inside the holiday bonus.</param>
    /// <returns>330 when it is (claim dates from 1.7.2017: and the employment had not yet lasted a year), otherwise 360.</returns>
    public static DayCount YearDays(LocalDate claimDate, LocalDate employmentFrom, bool holidayPayInBonus) =>
        YearDays(claimDate, claimDate, employmentFrom, holidayPayInBonus);

    /// <summary>Pay brought to a year, rounded to the cent.</summary>
    /// <param name="earnings">The exact earnings of the window without holiday bonus and benefits in kind, pay rises counted.</param>
    /// <param name="paidDays">The days of the window by 30/360 less unpaid absence, from 1.</param>
    /// <param name="yearDays">The days of the year: 360 or 330.</param>
    public static Money<PerYear> Annualise(Unrounded<Once> earnings, DayCount paidDays, DayCount yearDays) =>
        Round.ToCent<PerYear>(earnings.Amount, yearDays.Count, Guard.Range(paidDays.Count, 1, int.MaxValue, nameof(paidDays)));

    /// <summary>The computed holiday bonus: 1/24 of the annualised pay, or the wage's own percentage of it; rounded to the cent.</summary>
    /// <param name="annualised">The annualised pay, rounded.</param>
    /// <param name="percent">The wage's own percentage, where holiday pay is inside the bonus.</param>
    public static Money<PerYear> HolidayBonus(Money<PerYear> annualised, Percentage? percent = null) =>
        percent is { } own ? own.OfCent(annualised) : Round.ToCent<PerYear>(annualised.Cents, BonusPart);

    /// <summary>Benefits in kind of a year.</summary>
    /// <param name="perWorkingDay">The value per working day.</param>
    /// <param name="days">The working days of a year that have the benefit, as a rule 253.</param>
    public static Money<PerYear> OfWorkingDays(Money<PerDay> perWorkingDay, int days = UnpaidAbsence.WorkingDaysOfYear) => new(perWorkingDay.Cents * days);

    /// <summary>Benefits in kind of a year.</summary>
    /// <param name="perMonth">The value per month.</param>
    /// <param name="months">The months of a year that have the benefit, as a rule 12.</param>
    public static Money<PerYear> OfMonths(Money<PerMonth> perMonth, int months = MonthsOfYear) => new(perMonth.Cents * months);

    /// <summary>Benefits in kind of a year, rounded to the cent.</summary>
    /// <param name="benefits">The benefits of the window as a sum.</param>
    /// <param name="workingDays">The working days of the window to which they belong, from 1.</param>
    /// <param name="days">The working days of a year that have them, as a rule 253.</param>
    /// <exception cref="ArgumentOutOfRangeException">The working days of the window are below 1.</exception>
    public static Money<PerYear> OfWindow(Money<Once> benefits, int workingDays, int days = UnpaidAbsence.WorkingDaysOfYear) =>
        Round.ToCent<PerYear>(benefits.Cents * days, Guard.Range(workingDays, 1, int.MaxValue));

    /// <summary>The current earnings of an employment with their reasons.</summary>
    /// <param name="employment">The facts, checked.</param>
    /// <param name="versionDay">The day that chooses the version: the claim date.</param>
    /// <param name="eventDay">The claim date, or the day of retirement (§ 74).</param>
    internal static Figure<Money<PerYear>> Of(EmploymentEarnings employment, LocalDate versionDay, LocalDate eventDay)
    {
        var annualised = Annualised(employment, versionDay, eventDay);
        return WithBenefits(Add(annualised, Bonus(employment, annualised), PayAndBonusRule), employment);
    }

    /// <summary>The sum of two figures of a year.</summary>
    internal static Figure<Money<PerYear>> Add(Figure<Money<PerYear>> one, Figure<Money<PerYear>> other, Rule rule) => new(one.Value + other.Value, rule, one, other);

    private static Figure<Money<PerYear>> WithBenefits(Figure<Money<PerYear>> sum, EmploymentEarnings employment)
    {
        if (employment.DailyBenefitsInKind.Cents > 0)
        {
            var daily = new Figure<Money<PerDay>>(employment.DailyBenefitsInKind, GivenEarnings.DailyBenefits);
            var days = new Figure<DayCount>(new(employment.BenefitDaysOfYear), GivenEarnings.BenefitDays);
            sum = Add(sum, new(OfWorkingDays(daily.Value, days.Value.Count), DailyBenefitsRule, daily, days), WithBenefitsRule);
        }

        if (employment.BenefitsInKind.Cents > 0)
        {
            var benefits = new Figure<Money<Once>>(employment.BenefitsInKind, GivenEarnings.BenefitsOfWindow);
            var worked = new Figure<DayCount>(new(employment.BenefitDays), GivenEarnings.BenefitDaysOfWindow);
            var days = new Figure<DayCount>(new(employment.BenefitDaysOfYear), GivenEarnings.BenefitDays);
            sum = Add(sum, new(OfWindow(benefits.Value, worked.Value.Count, days.Value.Count), BenefitsOfWindowRule, benefits, worked, days), WithBenefitsRule);
        }

        return employment.MonthlyBenefitsInKind.Cents > 0 ? Add(sum, Monthly(employment), WithBenefitsRule) : sum;
    }

    private static Figure<Money<PerYear>> Monthly(EmploymentEarnings employment)
    {
        var monthly = new Figure<Money<PerMonth>>(employment.MonthlyBenefitsInKind, GivenEarnings.MonthlyBenefits);
        var value = OfMonths(monthly.Value, employment.BenefitMonthsOfYear);
        return employment.BenefitMonthsOfYear == MonthsOfYear
            ? new(value, MonthlyBenefitsRule, monthly)
            : new(value, MonthlyBenefitsOfPartRule, monthly, new Figure<Times>(new(employment.BenefitMonthsOfYear), GivenEarnings.BenefitMonths));
    }

    private static DayCount YearDays(LocalDate versionDay, LocalDate eventDay, LocalDate employmentFrom, bool holidayPayInBonus) =>
        new(holidayPayInBonus && WithoutHoliday.On(versionDay).Rule(eventDay, employmentFrom) ? DaysOfYearWithoutHoliday : DaysOfYear);

    private static Figure<Money<PerYear>> Annualised(EmploymentEarnings employment, LocalDate versionDay, LocalDate eventDay)
    {
        var days = LookBackWindow.DaysFigure(employment.Window);
        if (employment.UnpaidDays > 0)
        {
            var unpaid = new Figure<DayCount>(new(employment.UnpaidDays), GivenEarnings.UnpaidDays);
            days = new(new(days.Value.Count - employment.UnpaidDays), PaidDaysRule, days, unpaid);
        }

        var paid = new Figure<Money<Once>>(employment.Earnings, GivenEarnings.LookBackEarnings);
        Figure<Unrounded<Once>>? lifted = null;
        foreach (var rise in employment.PayRises)
        {
            lifted = PayRise.Lift(paid, lifted, rise);
        }

        var yearDays = YearDays(versionDay, eventDay, employment.EmploymentFrom, employment.HolidayPayInBonus is not null);
        var rule = yearDays.Count == DaysOfYear ? AnnualisedRule : AnnualisedWithoutHolidayRule;
        return new(Annualise(lifted?.Value ?? new(paid.Amount), days.Value, yearDays), rule, (Figure?)lifted ?? paid, days);
    }

    private static Figure<Money<PerYear>> Bonus(EmploymentEarnings employment, Figure<Money<PerYear>> annualised)
    {
        var value = HolidayBonus(annualised.Value, employment.HolidayPayInBonus);
        Figure<Money<PerYear>> computed = employment.HolidayPayInBonus is { } percent
            ? new(value, BonusByPercentRule, annualised, new Figure<Percentage>(percent, GivenEarnings.HolidayBonusPercent))
            : new(value, BonusOf24thRule, annualised);
        var paid = new Money<PerYear>(employment.HolidayBonusPaid.Cents);
        return paid.Cents > 0 && paid >= value
            ? new(paid, BonusPaidRule, new Figure<Money<Once>>(employment.HolidayBonusPaid, GivenEarnings.HolidayBonusPaid), computed)
            : computed;
    }
}
