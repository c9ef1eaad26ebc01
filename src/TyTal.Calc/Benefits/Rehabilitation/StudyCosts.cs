using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>The direct costs of studies (opiskelusta aiheutuvat suoranaiset kustannukset; § 89(3)(8); decree 1467/2015, § 1).</summary>
public static class StudyCosts
{
    private const int HalfYear = 6;
    private const int Year = 12;

    /// <summary>Decree § 1(1): nothing a year up to six months.</summary>
    public static Rule NoLumpSumRule { get; } = new("studyCosts.noLumpSum", Act.RehabilitationCostsDecree.Section(1, 1), Rounding.None, Readings.LengthInMonths);

    /// <summary>Decree § 1(1): a year of a training over six and up to twelve months.</summary>
    public static Rule OverSixMonthsRule { get; } = new("studyCosts.overSixMonths", Act.RehabilitationCostsDecree.Section(1, 1), Rounding.None, Readings.LengthInMonths);

    /// <summary>Decree § 1(1): a year of a training over twelve months.</summary>
    public static Rule OverTwelveMonthsRule { get; } = new("studyCosts.overTwelveMonths", Act.RehabilitationCostsDecree.Section(1, 1), Rounding.None, Readings.LengthInMonths);

    /// <summary>Decree § 1(1): how many years count.</summary>
    public static Rule YearsBegunRule { get; } = new("studyCosts.yearsBegun", Act.RehabilitationCostsDecree.Section(1, 1), Rounding.None, Readings.StudyYearsBegun);

    /// <summary>Decree § 1(1): the lump sums of all years.</summary>
    public static Rule LumpSumRule { get; } = new("studyCosts.lumpSum", Act.RehabilitationCostsDecree.Section(1, 1), Rounding.None, Readings.StudyYearsBegun);

    /// <summary>Decree § 1(2): compulsory fees in full.</summary>
    public static Rule FeesRule { get; } = new("studyCosts.fees", Act.RehabilitationCostsDecree.Section(1, 2));

    /// <summary>Decree § 1(2): equipment, at most 500 €.</summary>
    public static Rule EquipmentRule { get; } = new("studyCosts.equipment", Act.RehabilitationCostsDecree.Section(1, 2), Rounding.None, Readings.EquipmentOncePerTraining);

    /// <summary>The lump sum of a year when the training lasts over six and up to twelve months.</summary>
    public static Money<PerYear> OverSixMonths { get; } = Euros.PerYear(250m);

    /// <summary>The lump sum of a year when the training lasts over twelve months.</summary>
    public static Money<PerYear> OverTwelveMonths { get; } = Euros.PerYear(500m);

    /// <summary>The most that is compensated of special equipment, in a training.</summary>
    public static Money<Once> MostEquipment { get; } = Euros.Once(500m);

    /// <summary>The lump sum of a year of a training: 0, 250 or 500 € by its length (decree § 1(1)).</summary>
    /// <param name="training">The days of the training.</param>
    public static Money<PerYear> PerYear(DateInterval training) =>
        MonthLength.IsOver(training, Year) ? OverTwelveMonths : MonthLength.IsOver(training, HalfYear) ? OverSixMonths : default;

    /// <summary>The lump sums of a training: that of a year × the years that begin in it (decree § 1(1); READING studyYearsBegun).</summary>
    /// <param name="training">The days of the training.</param>
    public static Money<Once> LumpSum(DateInterval training) => new(PerYear(training).Cents * MonthLength.YearsBegun(training));

    /// <summary>What is compensated of special equipment: its cost, at most 500 € (decree § 1(2)).</summary>
    /// <param name="cost">The cost of devices, materials and programs that the training needs; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cost is negative.</exception>
    public static Money<Once> Equipment(Money<Once> cost) => MoneyGuard.NotNegative(cost) < MostEquipment ? cost : MostEquipment;

    /// <summary>The lump sum of a year, with its reasons.</summary>
    /// <param name="from">The first day of the training.</param>
    /// <param name="to">Its last day, not before the first.</param>
    public static Figure<Money<PerYear>> PerYear(Figure<CalendarDay> from, Figure<CalendarDay> to)
    {
        var perYear = PerYear(Days(from, to));
        return new(perYear, perYear == default ? NoLumpSumRule : perYear == OverSixMonths ? OverSixMonthsRule : OverTwelveMonthsRule, from, to);
    }

    /// <summary>The lump sums of a training, with their reasons.</summary>
    /// <param name="from">The first day of the training.</param>
    /// <param name="to">Its last day, not before the first.</param>
    public static Figure<Money<Once>> LumpSum(Figure<CalendarDay> from, Figure<CalendarDay> to)
    {
        var training = Days(from, to);
        return new(
            LumpSum(training), LumpSumRule, PerYear(from, to), new Figure<Times>(new(MonthLength.YearsBegun(training)), YearsBegunRule, from, to));
    }

    /// <summary>The compulsory fees, which are compensated in full (decree § 1(2)), with their reason.</summary>
    /// <param name="fees">The fees for terms, courses and qualifications.</param>
    public static Figure<Money<Once>> Fees(Figure<Money<Once>> fees) => new(MoneyGuard.NotNegative(Guard.NotNull(fees, nameof(fees)).Value), FeesRule, fees);

    /// <summary>What is compensated of special equipment, with its reasons.</summary>
    /// <param name="cost">The cost of devices, materials and programs that the training needs.</param>
    public static Figure<Money<Once>> Equipment(Figure<Money<Once>> cost) => new(Equipment(Guard.NotNull(cost, nameof(cost)).Value), EquipmentRule, cost);

    private static DateInterval Days(Figure<CalendarDay> from, Figure<CalendarDay> to)
    {
        Guard.Interval(Guard.NotNull(from, nameof(from)).Value.Day, Guard.NotNull(to, nameof(to)).Value.Day, nameof(to));
        return new(from.Value.Day, to.Value.Day);
    }
}
