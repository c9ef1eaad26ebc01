using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>A pay period with what it paid (palkanmaksukausi; decree 1466/2015, § 1).</summary>
/// <param name="Days">The days of the period, both ends included.</param>
/// <param name="Earnings">The earnings without holiday bonus and benefits in kind; 0 or more.</param>
/// <param name="UnpaidDays">Its days for which no pay was paid, 0 to its calendar days; they take off no more than the period's days by 30/360 (READING).</param>
public sealed record PayPeriod(DateInterval Days, Money<Once> Earnings, int UnpaidDays = 0) : ValueRecord;
