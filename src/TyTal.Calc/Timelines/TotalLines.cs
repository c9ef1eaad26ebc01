using System.Runtime.CompilerServices;
using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Timelines;

/// <summary>What the totals are made of in a period.</summary>
/// <param name="Benefit">The benefit.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="RateCents">What is paid a day, or a month.</param>
/// <param name="Rate">What the rate is.</param>
internal readonly record struct PaidDays(Benefit Benefit, LocalDate From, LocalDate To, long RateCents, PaidRate Rate);

/// <summary>What a period pays at a rate for.</summary>
internal enum PaidRate
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day whose allowance equals the sick pay: neither lifted nor reduced.</summary>
    SickPayItself,

    /// <summary>A day whose allowance is a sum of different kinds.</summary>
    DayOfSeveral,
}

/// <summary>A period of a timeline, with or without reasons.</summary>
internal interface IPaidPeriod
{
    PaidDays Paid { get; }
}

/// <summary>Where the lines of a total go.</summary>
internal interface ITotalLines
{
    void Add(Benefit benefit, TotalKind kind, LocalDate from, LocalDate to, long rateCents, int count, int of, bool isOfSeveral = false);
}

/// <summary>The lines that add up to the totals of a timeline: days, sick-pay spells, months and parts of months.</summary>
internal static class TotalLines
{
    /// <summary>The lines as a list.</summary>
    internal static List<TotalLine> Of(Claim claim, ValueList<BenefitPeriod> periods)
    {
        var lines = new LineList([]);
        Write(claim, periods.Items, ref lines);
        return lines.Lines;
    }

    /// <summary>Writes the lines of periods in order.</summary>
    internal static void Write<TPeriod, TLines>(Claim claim, Span<TPeriod> periods, ref TLines lines)
        where TPeriod : IPaidPeriod
        where TLines : struct, ITotalLines
    {
        for (var i = 0; i < claim.DecidedEmployments; i++)
        {
            foreach (var spell in claim.SickPayOf(i))
            {
                WriteSickPay(Benefit.DailyAllowance, spell, periods, ref lines);
                WriteSickPay(Benefit.RehabilitationAllowance, spell, periods, ref lines);
            }
        }

        for (var i = 0; i < periods.Length; i++)
        {
            var paid = periods[i].Paid;
            if (paid.Rate == PaidRate.Month)
            {
                WriteMonths(paid, ref lines);
            }
            else if (paid.Rate != PaidRate.SickPayItself)
            {
                lines.Add(paid.Benefit, TotalKind.Days, paid.From, paid.To, paid.RateCents, Days.Count(paid.From, paid.To), 1, paid.Rate == PaidRate.DayOfSeveral);
            }
        }
    }

    /// <summary>Days on which the allowance equals the sick pay: neither lifted nor reduced.</summary>
    internal static bool IsSickPayItself(BenefitPeriod period) => ((IPaidPeriod)period).Paid.Rate == PaidRate.SickPayItself;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteMonths<TLines>(in PaidDays paid, ref TLines lines)
        where TLines : struct, ITotalLines
    {
        var parts = new MonthParts(paid.From, paid.To);
        if (parts.IsWhole)
        {
            lines.Add(paid.Benefit, TotalKind.Months, paid.From, paid.To, paid.RateCents, parts.Months, 1);
        }
        else
        {
            WritePartsOfMonths(paid, ref lines);
        }
    }

    private static void WritePartsOfMonths<TLines>(in PaidDays paid, ref TLines lines)
        where TLines : struct, ITotalLines
    {
        var parts = new MonthParts(paid.From, paid.To);
        if (parts.HasBefore)
        {
            lines.Add(paid.Benefit, TotalKind.PartOfMonth, paid.From, parts.LastBefore, paid.RateCents, parts.DaysBefore, MonthParts.DaysOfMonth);
        }

        if (parts.Months > 0)
        {
            lines.Add(paid.Benefit, TotalKind.Months, parts.WholeFrom, parts.WholeTo, paid.RateCents, parts.Months, 1);
        }

        if (parts.HasAfter)
        {
            lines.Add(paid.Benefit, TotalKind.PartOfMonth, parts.FirstAfter, paid.To, paid.RateCents, parts.DaysAfter, MonthParts.DaysOfMonth);
        }
    }

    /// <summary>The pay of a spell for the days of a benefit that are paid with it, rounded once.</summary>
    private static void WriteSickPay<TPeriod, TLines>(Benefit benefit, SickPaySpell spell, Span<TPeriod> periods, ref TLines lines)
        where TPeriod : IPaidPeriod
        where TLines : struct, ITotalLines
    {
        var (first, last, count) = (spell.To, spell.From, 0);
        for (var i = 0; i < periods.Length; i++)
        {
            var paid = periods[i].Paid;
            if (paid.From > spell.To)
            {
                break;
            }

            var (from, to) = (Days.Later(paid.From, spell.From), Days.Earlier(paid.To, spell.To));
            if (paid.Rate == PaidRate.SickPayItself && paid.Benefit == benefit && from <= to)
            {
                (first, last, count) = (Days.Earlier(first, from), to, count + Days.Count(from, to));
            }
        }

        if (count > 0)
        {
            lines.Add(benefit, TotalKind.SickPay, first, last, spell.Amount.Cents, count, Days.Count(spell.From, spell.To));
        }
    }

    private readonly struct LineList(List<TotalLine> lines) : ITotalLines
    {
        internal List<TotalLine> Lines => lines;

        public void Add(Benefit benefit, TotalKind kind, LocalDate from, LocalDate to, long rateCents, int count, int of, bool isOfSeveral = false) =>
            lines.Add(TotalLine.Make(benefit, kind, from, to, rateCents, count, of) with { IsOfSeveral = isOfSeveral });
    }
}
