using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>Refuses facts of an employment that cannot be, and windows that decree 1466/2015, § 1 excludes.</summary>
internal static class LookBackCheck
{
    internal static void Check(EmploymentEarnings employment, FactName name, LocalDate claimDate, LocalDate eventDay)
    {
        name.NotNull(employment.Window, "window");
        for (var i = 0; i < employment.PayRises.Count; i++)
        {
            name.NotNull(employment.PayRises[i], "payRises", i);
        }

        CheckWindow(employment, name, claimDate, eventDay);
        name.Money(employment.Earnings.Cents, "earnings");
        name.Money(employment.HolidayBonusPaid.Cents, "holidayBonusPaid");
        name.Count(employment.UnpaidDays, LookBackWindow.Days(employment.Window).Count - 1, "unpaidDays");
        if (employment.HolidayPayInBonus is { } percent)
        {
            Guard.Range(percent.Amount, 0m, 100m, name.Field("holidayBonusPercent"));
        }

        CheckBenefits(employment, name);
        CheckPayRises(employment, name);
    }

    private static void CheckBenefits(EmploymentEarnings employment, FactName name)
    {
        name.Money(employment.MonthlyBenefitsInKind.Cents, "monthlyBenefitsInKind");
        name.Money(employment.DailyBenefitsInKind.Cents, "dailyBenefitsInKind");
        name.Money(employment.BenefitsInKind.Cents, "benefitsInKind");
        name.Count(employment.BenefitDaysOfYear, UnpaidAbsence.WorkingDaysOfYear, "benefitDaysOfYear");
        name.Count(employment.BenefitMonthsOfYear, CurrentEarnings.MonthsOfYear, "benefitMonthsOfYear");
        if (employment.BenefitsInKind.Cents > 0 || employment.BenefitDays != 0)
        {
            name.Count(employment.BenefitDays, employment.Window.Length, "benefitDays", least: 1);
        }
    }

    private static void CheckPayRises(EmploymentEarnings employment, FactName name)
    {
        var least = 0m;
        for (var i = 0; i < employment.PayRises.Count; i++)
        {
            var rise = employment.PayRises[i];
            least = Guard.Range(rise.EarningsBefore.Amount, least, employment.Earnings.Amount, name.Field("payRises", i, "earningsBefore"));
            Guard.Decimals(rise.Percent.Amount, 2, name.Field("payRises", i, "percent"));
            if (rise.Amount is { } amount)
            {
                Guard.Range(amount.Amount, 0m, Euros.Largest, name.Field("payRises", i, "amount"));
                Guard.Range(rise.Percent.Amount, 0m, 0m, name.Field("payRises", i, "percent"));
            }
        }
    }

    private static void CheckWindow(EmploymentEarnings employment, FactName name, LocalDate claimDate, LocalDate eventDay)
    {
        var (from, to) = (employment.Window.Start, employment.Window.End);
        var began = Guard.Date(employment.EmploymentFrom, Guard.EarliestBirth, eventDay, name.EmploymentFrom);

        // The window of the first day of work, and of the first day back, is that day; every other one ends before it.
        var thatDay = began == eventDay || employment.FirstDayBack;
        var last = thatDay ? eventDay : eventDay.PlusDays(-1);
        if (to > last)
        {
            throw Guard.OutOfRange(name.Field("to"), Guard.Iso(to), $"{Guard.Iso(last)} or earlier ({TheEvent(claimDate, eventDay)})");
        }

        if (from < began)
        {
            throw Guard.OutOfRange(name.Field("from"), Guard.Iso(from), $"{Guard.Iso(began)} (employmentFrom) or later");
        }

        var yearBefore = Days.Anniversary(eventDay, -1);
        if (from < yearBefore)
        {
            throw Guard.OutOfRange(name.Field("from"), Guard.Iso(from), $"{Guard.Iso(yearBefore)} or later: the year before ({TheEvent(claimDate, eventDay)})");
        }

        var (starts, ends) = thatDay ? (eventDay, eventDay)
            : LookBackWindow.CountsFullPayPeriods(claimDate) ? (Days.Later(began, yearBefore).PlusMonths(1), eventDay.PlusMonths(-1))
            : (Days.Later(began, yearBefore), last);
        if (from > starts)
        {
            throw Guard.OutOfRange(name.Field("from"), Guard.Iso(from), $"{Guard.Iso(starts)} or earlier: the year before, or the shorter employment ({TheEvent(claimDate, eventDay)}, {name.EmploymentFrom} {Guard.Iso(began)})");
        }

        if (to < ends)
        {
            throw Guard.OutOfRange(name.Field("to"), Guard.Iso(to), $"{Guard.Iso(ends)} or later: the year before, to its last full pay period ({TheEvent(claimDate, eventDay)})");
        }
    }

    private static string TheEvent(LocalDate claimDate, LocalDate eventDay) => $"{(eventDay == claimDate ? "claimDate" : "retiredOn")} is {Guard.Iso(eventDay)}";
}
