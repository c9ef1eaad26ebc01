using System.Globalization;
using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>The additional housing costs of a person who lives at home and at the place of study (asumisen lisäkustannukset; decree 1467/2015, § 2).</summary>
public static class TwoHomes
{
    /// <summary>Decree § 2(1): the half-day allowance for every day.</summary>
    public static Rule AllowanceRule { get; } = new("twoHomes.allowance", Act.RehabilitationCostsDecree.Section(2, 1), Rounding.None, Readings.HalfDayAllowanceEveryDay);

    /// <summary>Decree § 2(1): none with free housing.</summary>
    public static Rule FreeHousingRule { get; } = new("twoHomes.freeHousing", Act.RehabilitationCostsDecree.Section(2, 1));

    /// <summary>Decree § 2(2): the lodging of a temporary stay.</summary>
    public static Rule ExtraLodgingRule { get; } = new("twoHomes.extraLodging", Act.RehabilitationCostsDecree.Section(2, 2));

    private static readonly Rule HalfDayRule = Rule.Given("given.halfDayAllowance");
    private static readonly Rule StayDaysRule = Rule.Given("given.stayDays");
    private static readonly Rule LodgingRule = Rule.Given("given.extraLodging");

    /// <summary>The half-day allowance × days (decree § 2(1)).</summary>
    /// <param name="halfDayAllowance">The tax-free half-day allowance of the year; 0 or more.</param>
    /// <param name="days">The calendar days of the stay in that year, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The allowance or the number is negative.</exception>
    public static Money<Once> Allowance(Money<PerDay> halfDayAllowance, DayCount days) =>
        new(MoneyGuard.NotNegative(halfDayAllowance).Cents * Guard.Range(days.Count, 0, int.MaxValue, nameof(days)));

    /// <summary>The half-day allowance × days, with its reasons.</summary>
    /// <param name="halfDayAllowance">The tax-free half-day allowance of the year.</param>
    /// <param name="days">The calendar days of the stay in that year.</param>
    public static Figure<Money<Once>> Allowance(Figure<Money<PerDay>> halfDayAllowance, Figure<DayCount> days) =>
        new(Allowance(halfDayAllowance.Value, days.Value), AllowanceRule, halfDayAllowance, days);

    /// <summary>Nothing for days with free housing (decree § 2(1)), with the reason.</summary>
    /// <param name="days">The calendar days of the stay.</param>
    public static Figure<Money<Once>> FreeHousing(Figure<DayCount> days) => new(default(Money<Once>), FreeHousingRule, days);

    /// <summary>The half-day allowances of a stay, one for each calendar year; of a stay with free housing one figure of 0.</summary>
    /// <param name="stay">The stay.</param>
    /// <param name="allowances">The half-day allowance of each year that the stay touches; not needed with free housing.</param>
    /// <exception cref="ArgumentException">The allowance of a year is missing.</exception>
    public static ValueList<Figure<Money<Once>>> Of(StudyStay stay, ValueList<HalfDayAllowance> allowances)
    {
        Guard.NotNull(stay, nameof(stay));
        Guard.Interval(stay.From, stay.To, nameof(stay));
        if (stay.FreeHousing)
        {
            return ValueList.Create(FreeHousing(DaysOf(stay.From, stay.To)));
        }

        var years = new List<Figure<Money<Once>>>();
        for (var from = stay.From; from <= stay.To; from = new(from.Year + 1, 1, 1))
        {
            var to = Calendar.Days.Earlier(stay.To, new(from.Year, 12, 31));
            years.Add(Allowance(new Figure<Money<PerDay>>(OfYear(allowances, from.Year), HalfDayRule), DaysOf(from, to)));
        }

        return years.ToValueList();
    }

    /// <summary>The lodging of a temporary stay, which is compensated besides (decree § 2(2)), with its reason.</summary>
    /// <param name="stay">The stay.</param>
    public static Figure<Money<Once>> ExtraLodging(StudyStay stay)
    {
        var lodging = MoneyGuard.NotNegative(Guard.NotNull(stay, nameof(stay)).ExtraLodging, "extraLodging");
        return new(lodging, ExtraLodgingRule, new Figure<Money<Once>>(lodging, LodgingRule));
    }

    private static Money<PerDay> OfYear(ValueList<HalfDayAllowance> allowances, int year)
    {
        foreach (var allowance in allowances)
        {
            if (allowance.Year == year)
            {
                return allowance.PerDay;
            }
        }

        throw Guard.Invalid("halfDayAllowances", $"halfDayAllowances has none of {year.ToString(CultureInfo.InvariantCulture)}; a stay in that year needs its tax-free half-day allowance.");
    }

    private static Figure<DayCount> DaysOf(LocalDate from, LocalDate to) => new(new DayCount(Calendar.Days.Count(from, to)), StayDaysRule);
}
