using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>What a timeline pays in all, gross: before the deduction of employee payments and with the employer's part.</summary>
/// <param name="DailyAllowance">The daily allowance.</param>
/// <param name="RehabilitationAllowance">The rehabilitation allowance.</param>
/// <param name="Pension">The pension.</param>
public sealed record BenefitTotals(Money<Once> DailyAllowance, Money<Once> RehabilitationAllowance, Money<Once> Pension)
{
    /// <summary>All benefits together.</summary>
    public Money<Once> Total => DailyAllowance + RehabilitationAllowance + Pension;

    /// <summary>The sums of lines.</summary>
    internal static BenefitTotals Of(IEnumerable<TotalLine> lines)
    {
        Money<Once> allowance = default, rehabilitation = default, pension = default;
        foreach (var line in lines)
        {
            switch (line.Benefit)
            {
                case Benefit.DailyAllowance:
                    allowance += line.Amount;
                    break;
                case Benefit.RehabilitationAllowance:
                    rehabilitation += line.Amount;
                    break;
                default:
                    pension += line.Amount;
                    break;
            }
        }

        return new(allowance, rehabilitation, pension);
    }
}
