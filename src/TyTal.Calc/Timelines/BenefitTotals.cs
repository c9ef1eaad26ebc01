using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>How a line of a total is computed.</summary>
public enum TotalKind
{
    /// <summary>A daily amount × days.</summary>
    Days,

    /// <summary>The pay of a sick-pay spell × its days that are paid ÷ all its days, rounded to the cent once (§ 58(1); READING).</summary>
    SickPay,

    /// <summary>A monthly amount × whole months.</summary>
    Months,

    /// <summary>A monthly amount × 30/360 days ÷ 30, rounded to the cent (READING).</summary>
    PartOfMonth,
}

/// <summary>One line of a total.</summary>
/// <param name="Benefit">The benefit to whose total it belongs.</param>
/// <param name="Kind">How it is computed.</param>
/// <param name="From">The first day that it covers.</param>
/// <param name="To">The last day that it covers.</param>
/// <param name="RateCents">The daily or monthly amount, or the pay of the spell, in cents.</param>
/// <param name="Count">The days or months that are paid.</param>
/// <param name="Of">What the count is a part of: the days of the spell, 30 days of a month; 1 for whole days and months.</param>
/// <param name="Amount">The money of the line.</param>
public readonly record struct TotalLine(
    Benefit Benefit, TotalKind Kind, LocalDate From, LocalDate To, long RateCents, int Count, int Of, Money<Once> Amount)
{
    /// <summary>The daily or monthly amount, or the pay of the spell, in euros.</summary>
    public decimal Rate => new Money<Once>(RateCents).Amount;

    /// <summary>The reading that the line rests on, if any.</summary>
    public Reading? Reading => Kind switch
    {
        TotalKind.SickPay => Readings.SickPayTotal,
        TotalKind.PartOfMonth => Readings.PartOfMonth,
        _ => null,
    };

    internal static TotalLine Make(Benefit benefit, TotalKind kind, LocalDate from, LocalDate to, long rateCents, int count, int of) =>
        new(benefit, kind, from, to, rateCents, count, of, Round.ToCent<Once>(rateCents * count, of));
}

/// <summary>What a timeline pays in all, gross: before the deduction of employee payments and with the employer's part.</summary>
/// <param name="DailyAllowance">The daily allowance.</param>
/// <param name="RehabilitationAllowance">The rehabilitation allowance.</param>
/// <param name="Pension">The pension.</param>
/// <param name="Lines">The lines that add up to the totals.</param>
public sealed record BenefitTotals(
    Money<Once> DailyAllowance, Money<Once> RehabilitationAllowance, Money<Once> Pension, ValueList<TotalLine> Lines)
{
    /// <summary>All benefits together.</summary>
    public Money<Once> Total => DailyAllowance + RehabilitationAllowance + Pension;

    internal static BenefitTotals Of(Claim claim, ValueList<BenefitPeriod> periods)
    {
        var lines = new List<TotalLine>(periods.Count + 4);
        foreach (var period in periods)
        {
            if (period.Pension is { } pension)
            {
                AddMonths(lines, period, pension);
            }
            else if (!IsSickPayItself(period))
            {
                var rate = period.Allowance!.PerDay.Value.Cents;
                lines.Add(TotalLine.Make(period.Benefit, TotalKind.Days, period.From, period.To, rate, Days.Count(period.From, period.To), 1));
            }
        }

        AddSickPay(lines, claim, periods);
        return new(
            Sum(lines, Benefit.DailyAllowance), Sum(lines, Benefit.RehabilitationAllowance), Sum(lines, Benefit.Pension), InOrder(lines));
    }

    private static ValueList<TotalLine> InOrder(List<TotalLine> lines) => lines.Exists(line => line.Kind == TotalKind.SickPay)
        ? lines.OrderBy(line => line.From).ToValueList()
        : ValueList<TotalLine>.Own(lines.ToArray());

    /// <summary>Days on which the allowance equals the sick pay: neither lifted nor reduced.</summary>
    private static bool IsSickPayItself(BenefitPeriod period) =>
        period is { Basis: Basis.SickPay, Allowance: { } day } && day.PerDay.Value == day.FullPerDay.Value;

    private static void AddSickPay(List<TotalLine> lines, Claim claim, ValueList<BenefitPeriod> periods)
    {
        foreach (var spell in claim.SickPay)
        {
            foreach (var benefit in new[] { Benefit.DailyAllowance, Benefit.RehabilitationAllowance })
            {
                var paid = periods.Where(period => period.Benefit == benefit && IsSickPayItself(period))
                    .Select(period => new DateInterval(period.From, period.To).Clip(new(spell.From, spell.To)))
                    .OfType<DateInterval>()
                    .ToList();
                if (paid.Count > 0)
                {
                    var of = Days.Count(spell.From, spell.To);
                    lines.Add(TotalLine.Make(
                        benefit, TotalKind.SickPay, paid[0].Start, paid[paid.Count - 1].End, spell.Amount.Cents, paid.Sum(days => days.Length), of));
                }
            }
        }
    }

    private static void AddMonths(List<TotalLine> lines, BenefitPeriod period, PensionOfYear pension)
    {
        var rate = pension.PerMonth.Value.Cents;
        var from = period.From;
        if (from.Day != 1)
        {
            var to = Days.Earlier(Days.EndOfMonth(from), period.To);
            AddPart(from, to);
            from = to.PlusDays(1);
        }

        var whole = WholeMonths(from, period.To);
        if (whole > 0)
        {
            var next = from.PlusMonths(whole);
            lines.Add(TotalLine.Make(period.Benefit, TotalKind.Months, from, next.PlusDays(-1), rate, whole, 1));
            from = next;
        }

        if (from <= period.To)
        {
            AddPart(from, period.To);
        }

        void AddPart(LocalDate first, LocalDate last) =>
            lines.Add(TotalLine.Make(period.Benefit, TotalKind.PartOfMonth, first, last, rate, Thirty360.Count(first, last), 30));
    }

    /// <summary>The whole calendar months from the first of a month through a day.</summary>
    private static int WholeMonths(LocalDate firstOfMonth, LocalDate through)
    {
        var next = through.PlusDays(1);
        return Math.Max(0, (12 * (next.Year - firstOfMonth.Year)) + next.Month - firstOfMonth.Month);
    }

    private static Money<Once> Sum(List<TotalLine> lines, Benefit benefit)
    {
        var sum = default(Money<Once>);
        foreach (var line in lines)
        {
            sum += line.Benefit == benefit ? line.Amount : default;
        }

        return sum;
    }
}
