using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Reads the employments of annual earnings: the window as stated, from pay periods, or from the claim date and the start of the employment.</summary>
/// <param name="claimDate">The claim date.</param>
/// <param name="eventDay">The claim date, or the day of retirement (§ 74).</param>
internal sealed class EmploymentReader(LocalDate claimDate, LocalDate eventDay)
{
    private const int MonthsOfYear = 12;

    private LocalDate? RetiredOn => eventDay == claimDate ? null : eventDay;

    /// <summary>An employment with everything of it in one place.</summary>
    internal EmploymentEarnings Read(JsonFacts facts) => Read(facts, facts);

    /// <summary>An employment.</summary>
    /// <param name="facts">Its earnings.</param>
    /// <param name="around">Where employmentFrom stands: beside lookBack, or among its own facts.</param>
    internal EmploymentEarnings Read(JsonFacts facts, JsonFacts around)
    {
        var paid = facts.Has("payPeriods") ? OfPayPeriods(facts, around) : OfWindow(facts, around);
        var read = paid with
        {
            UnpaidDays = paid.UnpaidDays + AbsentDays(facts, paid.Window),
            PayRises = facts.List("payRises", Rise),
            MonthlyBenefitsInKind = facts.MakeOrNull("monthlyBenefitsInKind", Euros.PerMonth) ?? default,
            DailyBenefitsInKind = facts.MakeOrNull("dailyBenefitsInKind", Euros.PerDay) ?? default,
            BenefitDaysOfYear = facts.WholeOrNull("benefitDaysOfYear") ?? UnpaidAbsence.WorkingDaysOfYear,
            BenefitMonthsOfYear = facts.WholeOrNull("benefitMonthsOfYear") ?? MonthsOfYear,
            BenefitsInKind = facts.MakeOrNull("benefitsInKind", Euros.Once) ?? default,
            BenefitDays = facts.WholeOrNull("benefitDays") ?? 0,
            FirstDayBack = facts.Flag("firstDayBack", otherwise: false),
            HolidayBonusPaid = facts.MakeOrNull("holidayBonusPaid", Euros.Once) ?? default,
            HolidayPayInBonus = HolidayPayInBonus(facts),
        };
        facts.NoOthers();
        return read;
    }

    private EmploymentEarnings OfWindow(JsonFacts facts, JsonFacts around)
    {
        var stated = facts.Has("from") || facts.Has("to") ? Interval(facts) : null;
        var employmentFrom = around.DateOrNull("employmentFrom") ?? stated?.Start ?? throw new CaseFormatException(
            facts.PathOf("from"), "the field is missing; from and to can be left out where employmentFrom is stated, from which the window follows");
        return new()
        {
            EmploymentFrom = employmentFrom,
            Window = stated ?? (facts.Flag("firstDayBack", otherwise: false)
                ? new(eventDay, eventDay)
                : around.Told(() => LookBackWindow.Of(claimDate, employmentFrom, retiredOn: RetiredOn))),
            Earnings = facts.Make("earnings", Euros.Once),
            UnpaidDays = facts.WholeOrNull("unpaidDays") ?? 0,
        };
    }

    private EmploymentEarnings OfPayPeriods(JsonFacts facts, JsonFacts around)
    {
        foreach (var name in new[] { "from", "to", "earnings", "unpaidDays" })
        {
            if (facts.Has(name))
            {
                throw new CaseFormatException(facts.PathOf(name), $"{name} stands beside payPeriods, from which it follows; state one of them");
            }
        }

        var employmentFrom = around.Date("employmentFrom");
        var periods = facts.List("payPeriods", period => new PayPeriod(Interval(period), period.Make("earnings", Euros.Once), period.WholeOrNull("unpaidDays") ?? 0));
        return facts.Told(() => around.Told(() => EmploymentEarnings.OfPayPeriods(claimDate, employmentFrom, periods, RetiredOn)));
    }

    /// <summary>Absences as spells and as hours of part-day absence; of spells the days inside the window count.</summary>
    private int AbsentDays(JsonFacts facts, DateInterval window)
    {
        var days = UnpaidAbsence.Days(facts.List("absences", Interval), window).Count;
        if (facts.ObjectOrNull("partDayAbsence") is { } part)
        {
            var (hours, ofDay) = (part.Number("hours"), part.NumberOrNull("hoursOfDay"));
            part.NoOthers();
            days += part.Told(() => UnpaidAbsence.OfPartDays(claimDate, hours, ofDay)).Count;
        }

        return days;
    }

    /// <summary>A pay rise in percent, or in euros.</summary>
    private static PayRise Rise(JsonFacts facts)
    {
        var before = facts.Make("earningsBefore", Euros.Once);
        return facts.Has("amount") ? PayRise.OfAmount(before, facts.Make("amount", Euros.Once)) : new(before, facts.Make("percent", Percentage.Of));
    }

    private static DateInterval Interval(JsonFacts facts)
    {
        var (from, to) = (facts.Date("from"), facts.Date("to"));
        return from <= to
            ? new(from, to)
            : throw new CaseFormatException(facts.PathOf("to"), $"to is {Dates.Text(to)}; allowed is {Dates.Text(from)} (from) or later");
    }

    /// <summary>The flag and the percentage belong together: each alone is refused.</summary>
    private static Percentage? HolidayPayInBonus(JsonFacts facts)
    {
        var inside = facts.Flag("holidayPayInBonus", otherwise: false);
        var percent = facts.MakeOrNull("holidayBonusPercent", Percentage.Of);
        return inside == percent is not null
            ? percent
            : throw new CaseFormatException(
                facts.PathOf("holidayBonusPercent"),
                inside ? "holidayBonusPercent is missing though holidayPayInBonus is true" : "holidayBonusPercent is stated though holidayPayInBonus is not true");
    }
}
