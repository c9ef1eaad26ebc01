using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>A pay period with what it paid (palkanmaksukausi; decree 1466/2015, § 1).</summary>
/// <param name="Days">The days of the period, both ends included.</param>
/// <param name="Earnings">The earnings without holiday bonus and benefits in kind; 0 or more.</param>
/// <param name="UnpaidDays">Its days for which no pay was paid; 0 or more.</param>
public sealed record PayPeriod(DateInterval Days, Money<Once> Earnings, int UnpaidDays = 0);
