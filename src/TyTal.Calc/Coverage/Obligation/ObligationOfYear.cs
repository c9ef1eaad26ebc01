using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Coverage.Obligation;

/// <summary>The wages known at the end of a day on which some were paid or agreed.</summary>
/// <param name="On">The day.</param>
/// <param name="Added">What was paid or agreed on it.</param>
/// <param name="Total">Everything paid or agreed for the year's work so far.</param>
/// <param name="Exceeds">Whether the total exceeds the threshold.</param>
public sealed record RunningWages(LocalDate On, Money<Once> Added, Money<Once> Total, bool Exceeds) : ValueRecord;

/// <summary>An employer's obligation in a calendar year with its running total of wages and the days on which it begins (§§ 3, 156(1)).</summary>
/// <param name="Obligation">The obligation by the wages of the whole year.</param>
/// <param name="Running">The running total, day by day.</param>
/// <param name="CrossedOn">The first day on which what was paid or agreed exceeds the threshold; null when it never does, and of the State.</param>
/// <param name="InsuredFrom">The first day on which an insurance must be in force; null when there is no obligation, or it came of an agreement made after the year.</param>
/// <param name="NotCounted">The payments that do not count: for another year's work, or not an employee's.</param>
public sealed record ObligationOfYear(
    InsuranceObligation Obligation,
    ValueList<RunningWages> Running,
    Figure<CalendarDay>? CrossedOn,
    Figure<CalendarDay>? InsuredFrom,
    ValueList<WagePayment> NotCounted) : ValueRecord
{
    private static readonly Rule DayWagesRule = Rule.Given("given.wagesOfDay");
    private static readonly Rule WorkFromRule = Rule.Given("given.workFrom");

    /// <summary>The wages of the year: those of its days.</summary>
    public static Rule WagesRule { get; } = new("obligation.wages", SectionReference.Of(3, 2), Reading: Readings.WagesOfEmployees);

    /// <summary>The day on which the threshold is crossed.</summary>
    public static Rule CrossedOnRule { get; } = new("obligation.crossedOn", SectionReference.Of(3, 2), Reading: Readings.ObligationFromCrossing);

    /// <summary>The first day on which an insurance must be in force.</summary>
    public static Rule InsuredFromRule { get; } = new("obligation.insuredFrom", SectionReference.Of(156, 1), Reading: Readings.ObligationFromCrossing);

    /// <summary>The running total, the day of the crossing and the day from which an insurance must exist.</summary>
    /// <remarks>§ 156 in all its versions: subsection 3 of act 239/2018, from 1.10.2018, speaks to the insurer only.</remarks>
    /// <param name="wages">The employer and the payments.</param>
    /// <param name="parameters">The statutory figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year, a day or an amount is outside its range.</exception>
    /// <exception cref="ArgumentException">A payment is missing.</exception>
    public static ObligationOfYear Of(EmployerWages wages, StatutoryParameters parameters)
    {
        ObligationCheck.Check(wages);
        Guard.NotNull(parameters, nameof(parameters));
        var (counted, others) = Split(wages);
        var days = counted
            .GroupBy(payment => payment.KnownOn)
            .OrderBy(day => day.Key)
            .Select(day => (On: day.Key, Added: Euros.Once(day.Sum(payment => payment.Amount.Amount))))
            .ToList();
        if (wages.Employer == EmployerKind.State)
        {
            var state = InsuranceObligation.OfFigure(wages.Employer, wages.Year, new Figure<Money<PerYear>>(default, WagesRule), parameters);
            return new(state, Run(days, limit: null), CrossedOn: null, InsuredFrom: null, others);
        }

        var threshold = InsuranceObligation.ThresholdOf(wages.Year, parameters);
        var running = Run(days, threshold.Value.Amount);
        var crossed = Crossing(running, threshold);
        return new(
            InsuranceObligation.OfFigure(wages.Employer, wages.Year, Total(days.Select(day => day.Added)), parameters),
            running,
            crossed,
            crossed is null || crossed.Value.Day.Year > wages.Year ? null : From(crossed, wages),
            others);
    }

    /// <summary>Whether an insurance must be in force on a day of the year.</summary>
    /// <param name="day">The day.</param>
    public bool MustBeInsuredOn(LocalDate day) => InsuredFrom is { } from && day.Year == Obligation.Year && day >= from.Value.Day;

    private static (List<WagePayment> Counted, ValueList<WagePayment> Others) Split(EmployerWages wages)
    {
        var byCount = wages.Payments.ToLookup(payment => payment.IsOfEmployee && (payment.WorkYear ?? payment.On.Year) == wages.Year);
        return (byCount[true].ToList(), byCount[false].ToValueList());
    }

    private static ValueList<RunningWages> Run(List<(LocalDate On, Money<Once> Added)> days, decimal? limit)
    {
        var total = default(Money<Once>);
        var running = new List<RunningWages>(days.Count);
        foreach (var (on, added) in days)
        {
            total += added;
            running.Add(new(on, added, total, total.Amount > limit));
        }

        return running.ToValueList();
    }

    private static Figure<Money<PerYear>> Total(IEnumerable<Money<Once>> days)
    {
        var figures = days.DefaultIfEmpty().Select(day => new Figure<Money<Once>>(day, DayWagesRule)).ToArray<Figure>();
        return new(Euros.PerYear(figures.Sum(figure => figure.Amount)), WagesRule, figures);
    }

    /// <summary>§ 3(2): the first day whose total exceeds the threshold.</summary>
    private static Figure<CalendarDay>? Crossing(ValueList<RunningWages> running, Figure<Money<PerYear>> threshold)
    {
        var before = running.TakeWhile(day => !day.Exceeds).Count();
        return before < running.Count
            ? new(new(running[before].On), CrossedOnRule, Total(running.Take(before + 1).Select(day => day.Added)), threshold)
            : null;
    }

    /// <summary>§ 156(1): before the work begins; the work of a year begins in that year.</summary>
    private static Figure<CalendarDay> From(Figure<CalendarDay> crossed, EmployerWages wages)
    {
        var work = new Figure<CalendarDay>(new(wages.WorkFrom ?? new LocalDate(wages.Year, 1, 1)), WorkFromRule);
        return new(new(Days.Later(crossed.Value.Day, work.Value.Day)), InsuredFromRule, crossed, work);
    }
}

/// <summary>Refuses wages that cannot be; the names are those of the case files.</summary>
internal static class ObligationCheck
{
    /// <summary>Wages may have been agreed before the Act came into force.</summary>
    private static readonly LocalDate EarliestAgreement = new(1950, 1, 1);

    internal static void Check(EmployerWages wages)
    {
        Guard.NotNull(wages, nameof(wages));
        Guard.Defined(wages.Employer, "employer");
        Guard.Range(wages.Year, Guard.FirstDay.Year, Guard.LastDay.Year, "year");
        Guard.NoNulls(wages.Payments, "payments");
        for (var i = 0; i < wages.Payments.Count; i++)
        {
            Payment(wages.Payments[i], FormattableString.Invariant($"payments[{i}]"));
        }

        if (wages.WorkFrom is { } from)
        {
            Guard.Date(from, new(wages.Year, 1, 1), new(wages.Year, 12, 31), "workFrom");
        }
    }

    private static void Payment(WagePayment payment, string place)
    {
        Guard.InTimeOfAct(payment.On, place + ".on");
        MoneyGuard.NotNegative(payment.Amount, place + ".amount");
        Guard.Defined(payment.Status, place + ".status");
        if (payment.AgreedOn is { } agreed)
        {
            Guard.Date(agreed, EarliestAgreement, payment.On, place + ".agreedOn");
        }

        if (payment.WorkYear is { } year)
        {
            Guard.Range(year, payment.On.Year - 1, payment.On.Year + 1, place + ".workYear");
        }
    }
}
