using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Payments;

/// <summary>How a continuous benefit is paid (§ 135(2)).</summary>
public enum PaymentRhythm
{
    /// <summary>At least once a month in arrears: daily allowance, and rehabilitation allowance of its size.</summary>
    InArrears,

    /// <summary>Monthly in advance: pension, rehabilitation allowance of a pension's size, continuous compensation for functional limitation, care allowance, clothing supplement, survivors' pension.</summary>
    InAdvance,
}

/// <summary>What is paid at once for days of one calendar month.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, of the same month.</param>
/// <param name="Rhythm">Whether it is paid in arrears or in advance.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Due">The day on which it is due.</param>
/// <param name="Advance">What of the amount was paid before as an advance (§ 138).</param>
public sealed record Instalment(LocalDate From, LocalDate To, PaymentRhythm Rhythm, Money<Once> Amount, LocalDate Due, Money<Once> Advance = default) : ValueRecord
{
    /// <summary>What is still to pay.</summary>
    public Money<Once> ToPay => Amount - Advance;
}

/// <summary>The instalments of a continuous benefit with their due dates (korvauserä, eräpäivä; § 135).</summary>
/// <param name="Instalments">The instalments in order.</param>
/// <param name="AdvanceLeft">What of an advance was more than everything that was granted: paid without ground (§ 247).</param>
/// <remarks>READING <see cref="Readings.DueDates"/>, <see cref="Readings.BankingDay"/>. §§ 136 and 137 (a limited time, a review from the day of a change) are judgements: they make new facts, and so a new schedule.</remarks>
public sealed record PaymentSchedule(ValueList<Instalment> Instalments, Money<Once> AdvanceLeft = default) : ValueRecord
{
    private const int DaysOfMonth = 30;

    /// <summary>What is granted in all.</summary>
    public Money<Once> Total => new(Instalments.Sum(instalment => instalment.Amount.Cents));

    /// <summary>The instalments of a daily amount, in arrears: calendar days × the amount.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="perDay">What is paid a day; 0 or more.</param>
    /// <param name="decidedOn">The day of the decision: nothing is due before it; null when it came before everything.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day or the amount is outside its range.</exception>
    public static PaymentSchedule OfDays(LocalDate from, LocalDate to, Money<PerDay> perDay, LocalDate? decidedOn = null)
    {
        MoneyGuard.NotNegative(perDay);
        return new(Months(from, to, decidedOn).Select(days => new Instalment(
            days.Start, days.End, PaymentRhythm.InArrears, new(perDay.Cents * Days.Count(days.Start, days.End)), Due(days.Start, PaymentRhythm.InArrears, decidedOn))).ToValueList());
    }

    /// <summary>The instalments of a monthly amount, in advance; a part of a month by 30/360 (READING <see cref="Readings.PartOfMonth"/>).</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="perMonth">What is paid a month; 0 or more.</param>
    /// <param name="decidedOn">The day of the decision: nothing is due before it; null when it came before everything.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day or the amount is outside its range.</exception>
    public static PaymentSchedule OfMonths(LocalDate from, LocalDate to, Money<PerMonth> perMonth, LocalDate? decidedOn = null)
    {
        MoneyGuard.NotNegative(perMonth);
        return new(Months(from, to, decidedOn).Select(days => new Instalment(
            days.Start,
            days.End,
            PaymentRhythm.InAdvance,
            Round.ToCent<Once>(perMonth.Cents * Thirty360.Count(days.Start, days.End), DaysOfMonth),
            Due(days.Start, PaymentRhythm.InAdvance, decidedOn))).ToValueList());
    }

    /// <summary>The day on which the instalment of a month is due.</summary>
    /// <param name="day">A day of the month.</param>
    /// <param name="rhythm">Whether it is paid in arrears or in advance.</param>
    /// <param name="decidedOn">The day of the decision; null when it came before.</param>
    /// <returns>In advance the first banking day of the month, in arrears that of the next one; but not before the first banking day from the decision on.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the time of the Act, or the rhythm is not one of the named ones.</exception>
    public static LocalDate Due(LocalDate day, PaymentRhythm rhythm, LocalDate? decidedOn = null)
    {
        Guard.Date(day, Guard.FirstDay, LatestDay);
        var regular = Guard.Defined(rhythm) == PaymentRhythm.InAdvance ? BankingDays.FirstOfMonth(day) : BankingDays.FirstOfNextMonth(day);
        return decidedOn is { } decided ? Days.Later(regular, BankingDays.OnOrAfter(decided)) : regular;
    }

    /// <summary>The same instalments less an advance that was paid before the decision (§ 138): it is taken off the earliest ones.</summary>
    /// <param name="advance">What was paid as an advance; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The advance is negative.</exception>
    public PaymentSchedule Less(Money<Once> advance)
    {
        var left = MoneyGuard.NotNegative(advance);
        var instalments = new List<Instalment>();
        foreach (var instalment in Instalments)
        {
            var taken = left < instalment.ToPay ? left : instalment.ToPay;
            left -= taken;
            instalments.Add(instalment with { Advance = instalment.Advance + taken });
        }

        return new(instalments.ToValueList(), AdvanceLeft + left);
    }

    private static readonly LocalDate LatestDay = new(2199, 12, 31);

    internal static IEnumerable<DateInterval> Months(LocalDate from, LocalDate to, LocalDate? decidedOn)
    {
        Guard.Date(from, Guard.FirstDay, LatestDay);
        Guard.Date(to, Guard.FirstDay, LatestDay);
        Guard.Interval(from, to, nameof(to));
        if (decidedOn is { } decided)
        {
            Guard.Date(decided, Guard.FirstDay, LatestDay, nameof(decidedOn));
        }

        for (var start = from; start <= to; start = Days.EndOfMonth(start).PlusDays(1))
        {
            yield return new(start, Days.Earlier(Days.EndOfMonth(start), to));
        }
    }
}
