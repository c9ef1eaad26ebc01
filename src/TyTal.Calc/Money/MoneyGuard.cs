using System.Globalization;
using System.Runtime.CompilerServices;

namespace TyTal.Calc.Money;

/// <summary>The check of amounts that cannot be negative.</summary>
internal static class MoneyGuard
{
    internal static Money<TPeriod> NotNegative<TPeriod>(Money<TPeriod> value, [CallerArgumentExpression(nameof(value))] string name = "")
        where TPeriod : struct, IMoneyPeriod =>
        value.Cents >= 0 ? value : throw Guard.OutOfRange(name, value.Amount.ToString(CultureInfo.InvariantCulture), "0 or more");
}
