using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>What a timeline pays in all, gross: before the deduction of employee payments and with the employer's part.</summary>
/// <param name="DailyAllowance">The daily allowance.</param>
/// <param name="RehabilitationAllowance">The rehabilitation allowance.</param>
/// <param name="Pension">The pension.</param>
public readonly record struct BenefitTotals(Money<Once> DailyAllowance, Money<Once> RehabilitationAllowance, Money<Once> Pension)
{
    /// <summary>All benefits together.</summary>
    public Money<Once> Total => DailyAllowance + RehabilitationAllowance + Pension;

    /// <summary>The sums of the lines of some periods.</summary>
    internal static BenefitTotals Of<TPeriod>(Claim claim, Span<TPeriod> periods)
        where TPeriod : IPaidPeriod
    {
        var sums = default(Sums);
        TotalLines.Write(claim, periods, ref sums);
        return new(sums.DailyAllowance, sums.RehabilitationAllowance, sums.Pension);
    }

    private struct Sums : ITotalLines
    {
        internal Money<Once> DailyAllowance;
        internal Money<Once> RehabilitationAllowance;
        internal Money<Once> Pension;

        public void Add(Benefit benefit, TotalKind kind, LocalDate from, LocalDate to, long rateCents, int count, int of, bool isOfSeveral = false)
        {
            var amount = TotalLine.AmountOf(rateCents, count, of);
            switch (benefit)
            {
                case Benefit.DailyAllowance:
                    DailyAllowance += amount;
                    break;
                case Benefit.RehabilitationAllowance:
                    RehabilitationAllowance += amount;
                    break;
                default:
                    Pension += amount;
                    break;
            }
        }
    }
}
