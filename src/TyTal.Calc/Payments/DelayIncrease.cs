using System.Globalization;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>The increase of one late instalment.</summary>
/// <param name="Instalment">The instalment.</param>
/// <param name="Days">How many days of delay count.</param>
/// <param name="Amount">The increase, rounded to the cent once over all rates.</param>
public sealed record IncreaseOfInstalment(LateInstalment Instalment, int Days, Figure<Money<Once>> Amount) : ValueRecord;

/// <summary>The increase that an insurer pays on a compensation that it decides or pays late (viivästyskorotus; § 152).</summary>
/// <remarks>By days, at the rate of interest for late payment of each day. READING <see cref="Readings.DaysOfDelay"/>, <see cref="Readings.YearOfDelay"/>, <see cref="Readings.SmallestIncrease"/>.</remarks>
/// <param name="Instalments">The increase of each instalment, in the order of the facts.</param>
/// <param name="Increase">All of them together.</param>
/// <param name="Smallest">The smallest amount that is paid in the year of payment; null when nothing was to be compared with it.</param>
/// <param name="Outcome">Whether the increase is paid, or why not.</param>
/// <param name="Section">The section of the outcome.</param>
public sealed record DelayIncrease(
    ValueList<IncreaseOfInstalment> Instalments, Figure<Money<Once>> Increase, Figure<Money<Once>>? Smallest, DelayOutcome Outcome, SectionReference Section) : ValueRecord
{
    private const int DaysOfYear = 365;

    /// <summary>The interest of a year for an amount, as many times as there are days.</summary>
    public static Rule InterestNumberRule { get; } = new("delayIncrease.interestOfDays", SectionReference.Of(152, 1), Rounding.None, Readings.DaysOfDelay);

    /// <summary>Interest at several rates.</summary>
    public static Rule SumRule { get; } = new("delayIncrease.interestOfAllDays", SectionReference.Of(152, 2));

    /// <summary>§ 152(2): the increase of an instalment.</summary>
    public static Rule InstalmentRule { get; } = new("delayIncrease.ofInstalment", SectionReference.Of(152, 2), Rounding.Cent, Readings.YearOfDelay);

    /// <summary>The increases of all instalments.</summary>
    public static Rule TotalRule { get; } = new("delayIncrease.total", SectionReference.Of(152));

    private static readonly Rule AmountRule = Rule.Given("given.lateAmount");
    private static readonly Rule DaysRule = Rule.Given("given.daysOfDelay");
    private static readonly Rule NothingRule = new("delayIncrease.nothing", SectionReference.Of(152));

    /// <summary>What is paid of the increase.</summary>
    public Money<Once> Paid => Outcome == DelayOutcome.Paid ? Increase.Value : default;

    /// <summary>The last day on which a decision, and with it its first payment, is in time (§ 127(1)): 30 days after the insurer has enough facts, or the next working day (<see cref="ClaimLimits.Decision"/>).</summary>
    /// <param name="factsReady">The day on which the insurer got sufficient facts, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    public static LocalDate LastDayInTime(LocalDate factsReady) =>
        ClaimLimits.Decision.LastDay(Guard.Date(factsReady, ClaimLimits.Decision.FirstStart, ClaimLimits.Decision.LastStart));

    /// <summary>The increase of a late payment.</summary>
    /// <param name="payment">The facts.</param>
    /// <param name="rates">The rates of interest for late payment, e.g. <see cref="LatePaymentRates.Enacted"/>.</param>
    /// <param name="parameters">The dated figures: the smallest amount of the year of payment is one of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day or an amount is outside its range.</exception>
    /// <exception cref="MissingRateException">The rate of a day of delay is not known.</exception>
    /// <exception cref="MissingFigureException">The smallest amount of the year is not known.</exception>
    public static DelayIncrease Of(DelayedPayment payment, LatePaymentRates rates, StatutoryParameters parameters)
    {
        Check(payment);
        Guard.NotNull(rates, nameof(rates));
        Guard.NotNull(parameters, nameof(parameters));
        if (payment.BetweenInsurers)
        {
            return Nothing(DelayOutcome.BetweenInsurers, SectionReference.Of(152, 1));
        }

        var instalments = payment.Instalments.Select(instalment => Of(instalment, DaysOf(instalment, payment), rates)).ToValueList();
        var counted = instalments.Where(instalment => instalment.Amount.Value != default).ToArray();
        if (instalments.All(instalment => instalment.Days == 0))
        {
            return Nothing(DelayOutcome.NoDelay, SectionReference.Of(152, 2)) with { Instalments = instalments };
        }

        var total = counted.Length <= 1
            ? (counted.Length == 0 ? instalments[0] : counted[0]).Amount
            : new(new Money<Once>(counted.Sum(instalment => instalment.Amount.Value.Cents)), TotalRule, counted.Select(instalment => instalment.Amount).ToArray<Figure>());
        var smallest = (Figure<Money<Once>>)parameters.Get(StatutoryFigure.SmallestIncreaseForDelay, payment.PaidOn.Year);
        return total.Value < smallest.Value
            ? new(instalments, total, smallest, DelayOutcome.UnderSmallest, SectionReference.Of(152, 4))
            : new(instalments, total, smallest, DelayOutcome.Paid, SectionReference.Of(152));
    }

    /// <summary>The amounts, with their reasons.</summary>
    public ValueList<Figure> Figures() => Smallest is { } smallest ? ValueList.Create<Figure>(Increase, smallest) : ValueList.Create<Figure>(Increase);

    private static IncreaseOfInstalment Of(LateInstalment instalment, ValueList<DateInterval> days, LatePaymentRates rates)
    {
        var amount = new Figure<Money<Once>>(instalment.Amount, AmountRule);
        var parts = new List<Figure<Unrounded<Once>>>();
        foreach (var (from, count) in ByRate(days, rates))
        {
            var rate = rates.On(from);
            parts.Add(new(new(amount.Amount * rate.Amount / 100m * count), InterestNumberRule, amount, rate, new Figure<DayCount>(new(count), DaysRule)));
        }

        if (parts.Count == 0)
        {
            return new(instalment, 0, new(default, NothingRule, amount));
        }

        var sum = parts.Count == 1 ? parts[0] : new(new(parts.Sum(part => part.Amount)), SumRule, parts.ToArray<Figure>());
        return new(instalment, days.Sum(run => run.Length), new(Round.ToCentInDecimals<Once>(sum.Amount, 1m, DaysOfYear), InstalmentRule, sum));
    }

    /// <summary>How many days bear each rate, by the first of them; rows with the same rate stay apart when their sources differ.</summary>
    private static IEnumerable<(LocalDate From, int Count)> ByRate(ValueList<DateInterval> days, LatePaymentRates rates)
    {
        var counts = new List<(LatePaymentRate Row, LocalDate From, int Count)>();
        foreach (var run in days)
        {
            for (var from = run.Start; from <= run.End;)
            {
                var row = rates.RowOn(from);
                var to = Days.Earlier(row.To, run.End);
                var last = counts.Count - 1;
                if (last >= 0 && ReferenceEquals(counts[last].Row, row))
                {
                    counts[last] = (row, counts[last].From, counts[last].Count + Days.Count(from, to));
                }
                else
                {
                    counts.Add((row, from, Days.Count(from, to)));
                }

                from = to.PlusDays(1);
            }
        }

        return counts.Select(count => (count.From, count.Count));
    }

    /// <summary>The days of delay: from the day after the due date through the day of payment, without those that do not count.</summary>
    private static ValueList<DateInterval> DaysOf(LateInstalment instalment, DelayedPayment payment)
    {
        var from = instalment.Due.PlusDays(1);
        from = Days.Later(from, payment.ReceiversObstacleEnded ?? from);
        from = Days.Later(from, payment.OrderedFrom ?? from);
        return from > payment.PaidOn || instalment.Amount == default
            ? default
            : new DateInterval(from, payment.PaidOn).Subtract(payment.Obstacles.Select(obstacle => new DateInterval(obstacle.From, obstacle.To)));
    }

    private static DelayIncrease Nothing(DelayOutcome outcome, SectionReference section) =>
        new(default, new(default, NothingRule), Smallest: null, outcome, section);

    private static void Check(DelayedPayment payment)
    {
        Guard.InTimeOfAct(Guard.NotNull(payment, nameof(payment)).PaidOn, "paidOn");
        if (Guard.NoNulls(payment.Instalments, "instalments").Count == 0)
        {
            throw Guard.Invalid("instalments", "instalments is empty; allowed is one instalment or more.");
        }

        for (var i = 0; i < payment.Instalments.Count; i++)
        {
            var name = $"instalments[{i.ToString(CultureInfo.InvariantCulture)}]";
            MoneyGuard.NotNegative(payment.Instalments[i].Amount, name + ".amount");
            Guard.InTimeOfAct(payment.Instalments[i].Due, name + ".due");
        }

        Guard.NoNulls(payment.Obstacles, "obstacles");
        for (var i = 0; i < payment.Obstacles.Count; i++)
        {
            SameTime.CheckDays(payment.Obstacles[i].From, payment.Obstacles[i].To, $"obstacles[{i.ToString(CultureInfo.InvariantCulture)}]");
        }

        Guard.InTimeOfAct(payment.ReceiversObstacleEnded ?? payment.PaidOn, "receiversObstacleEnded");
        Guard.InTimeOfAct(payment.OrderedFrom ?? payment.PaidOn, "orderedFrom");
    }
}
