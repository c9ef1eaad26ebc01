using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Timelines;

/// <summary>The lines that add up to the totals of a timeline: days, sick-pay spells, months and parts of months.</summary>
internal static class TotalLines
{
    private const int MonthsOfYear = 12;
    private const int DaysOfMonth = 30;

    internal static IEnumerable<TotalLine> Of(Claim claim, ValueList<BenefitPeriod> periods)
    {
        foreach (var spell in claim.SickPay)
        {
            if (SickPay(Benefit.DailyAllowance, spell, periods) is { } allowance)
            {
                yield return allowance;
            }

            if (SickPay(Benefit.RehabilitationAllowance, spell, periods) is { } rehabilitation)
            {
                yield return rehabilitation;
            }
        }

        foreach (var period in periods)
        {
            if (period.Allowance is { } day)
            {
                if (!IsSickPayItself(period))
                {
                    yield return Line(period, TotalKind.Days, period.From, period.To, day.PerDay.Value.Cents, Days.Count(period.From, period.To), 1);
                }

                continue;
            }

            var (whole, to) = WholeMonths(period);
            if (whole.From > period.From)
            {
                yield return Part(period, period.From, Days.Earlier(whole.From.PlusDays(-1), period.To));
            }

            if (whole.Months > 0)
            {
                yield return Line(period, TotalKind.Months, whole.From, to, period.Pension!.PerMonth.Value.Cents, whole.Months, 1);
            }

            if (to < period.To)
            {
                yield return Part(period, to.PlusDays(1), period.To);
            }
        }
    }

    /// <summary>Days on which the allowance equals the sick pay: neither lifted nor reduced.</summary>
    private static bool IsSickPayItself(BenefitPeriod period) =>
        period is { Basis: Basis.SickPay, Allowance: { } day } && day.PerDay.Value == day.FullPerDay.Value;

    /// <summary>The pay of a spell for the days of a benefit that are paid with it, rounded once.</summary>
    private static TotalLine? SickPay(Benefit benefit, SickPaySpell spell, ValueList<BenefitPeriod> periods)
    {
        var (first, last, paid) = (spell.To, spell.From, 0);
        foreach (var period in periods)
        {
            var (from, to) = (Days.Later(period.From, spell.From), Days.Earlier(period.To, spell.To));
            if (period.Benefit == benefit && from <= to && IsSickPayItself(period))
            {
                (first, last, paid) = (Days.Earlier(first, from), to, paid + Days.Count(from, to));
            }
        }

        return paid == 0 ? null : TotalLine.Make(benefit, TotalKind.SickPay, first, last, spell.Amount.Cents, paid, Days.Count(spell.From, spell.To));
    }

    /// <summary>The whole calendar months of a period: the first day and the number, and the last day.</summary>
    /// <remarks>Without a whole month the first day is the one after the part of the first month, and the last day the one before it.</remarks>
    private static ((LocalDate From, int Months) Whole, LocalDate To) WholeMonths(BenefitPeriod period)
    {
        var from = period.From.Day == 1 ? period.From : Days.Earlier(Days.EndOfMonth(period.From), period.To).PlusDays(1);
        var next = period.To.PlusDays(1);
        var months = Math.Max(0, (MonthsOfYear * (next.Year - from.Year)) + next.Month - from.Month);
        return ((from, months), from.PlusMonths(months).PlusDays(-1));
    }

    private static TotalLine Part(BenefitPeriod period, LocalDate from, LocalDate to) =>
        Line(period, TotalKind.PartOfMonth, from, to, period.Pension!.PerMonth.Value.Cents, Thirty360.Count(from, to), DaysOfMonth);

    private static TotalLine Line(BenefitPeriod period, TotalKind kind, LocalDate from, LocalDate to, long rateCents, int count, int of) =>
        TotalLine.Make(period.Benefit, kind, from, to, rateCents, count, of);
}
