using System.Globalization;

namespace TyTal.Calc.Tests.Reference;

/// <summary>What each employment and each insured work gives on one of the first 28 days (§ 58).</summary>
internal sealed class LiteralSection58Day
{
    private readonly int _givingSickPay;
    private readonly int _givingEarningsBefore;

    internal LiteralSection58Day(LiteralClaim claim, DateOnly day)
    {
        foreach (LiteralEmployment employment in claim.AllEmployments)
        {
            if (LiteralPay.IsFullPay(employment, day))
            {
                // § 58.1: equal to the sick pay.
                _givingSickPay++;
                SickPay += LiteralPay.PerDay(employment, day);
            }
            else
            {
                // § 58.2: otherwise by the earnings before the claim date.
                _givingEarningsBefore++;
                EarningsBefore += EarningsBeforeOf(employment, day);
            }
        }

        // § 58.3: 1/360 of the annual earnings of each insured work.
        InsuredWork = claim.InsuredWorkPerDay;
        HasInsuredWork = claim.InsuredWork.Count > 0;
    }

    internal decimal SickPay { get; }

    internal decimal EarningsBefore { get; }

    internal decimal InsuredWork { get; }

    internal bool HasInsuredWork { get; }

    internal bool IsSickPayOnly => _givingEarningsBefore == 0 && !HasInsuredWork;

    internal bool HasNoSickPay => _givingSickPay == 0;

    /// <summary>§ 58.3: the amounts added together.</summary>
    internal decimal Sum => SickPay + EarningsBefore + InsuredWork;

    internal LiteralBasis Basis => (IsSickPayOnly, HasNoSickPay && !HasInsuredWork) switch
    {
        (true, _) => LiteralBasis.SickPay,
        (_, true) => LiteralBasis.EarningsBefore,
        _ => LiteralBasis.Several,
    };

    private static decimal EarningsBeforeOf(LiteralEmployment employment, DateOnly day)
    {
        LiteralEarningsBefore before = employment.EarningsBefore ?? throw new LiteralRefusal(
            string.Create(CultureInfo.InvariantCulture, $"sickPay or earningsBefore is needed for {day:yyyy-MM-dd} (§ 58)."));
        return (LiteralFraction.Of(before.Amount) / before.Days).ToCent();
    }
}
