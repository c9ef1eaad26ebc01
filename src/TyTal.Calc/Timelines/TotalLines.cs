using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Timelines;

/// <summary>The lines that add up to the totals of a timeline: days, sick-pay spells, months and parts of months.</summary>
internal static class TotalLines
{
    internal static IEnumerable<TotalLine> Of(Claim claim, ValueList<BenefitPeriod> periods)
    {
        foreach (var spell in claim.AllSickPay)
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
                    yield return Line(period, TotalKind.Days, period.From, period.To, day.PerDay.Value.Cents, Days.Count(period.From, period.To), 1) with { IsOfSeveral = period.Basis == Basis.Several };
                }

                continue;
            }

            var parts = new MonthParts(period.From, period.To);
            if (parts.WholeFrom > period.From)
            {
                yield return Part(period, period.From, parts.WholeFrom.PlusDays(-1), parts.DaysBefore);
            }

            if (parts.Months > 0)
            {
                yield return Line(period, TotalKind.Months, parts.WholeFrom, parts.WholeTo, period.PaidPerMonth!.Value.Cents, parts.Months, 1);
            }

            if (parts.WholeTo < period.To)
            {
                yield return Part(period, parts.WholeTo.PlusDays(1), period.To, parts.DaysAfter);
            }
        }
    }

    /// <summary>Days on which the allowance equals the sick pay: neither lifted nor reduced.</summary>
    internal static bool IsSickPayItself(BenefitPeriod period) =>
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

    private static TotalLine Part(BenefitPeriod period, LocalDate from, LocalDate to, int days) =>
        Line(period, TotalKind.PartOfMonth, from, to, period.PaidPerMonth!.Value.Cents, days, MonthParts.DaysOfMonth);

    private static TotalLine Line(BenefitPeriod period, TotalKind kind, LocalDate from, LocalDate to, long rateCents, int count, int of) =>
        TotalLine.Make(period.Benefit, kind, from, to, rateCents, count, of);
}
