using System.Globalization;

namespace TyTal.Calc.Money;

/// <summary>Quantities as text that is the same in every culture.</summary>
internal static class QuantityText
{
    /// <summary>The number and what it counts, e.g. "3 Days".</summary>
    internal static string Of<T>(T quantity)
        where T : struct, IQuantity => $"{quantity.Amount.ToString(CultureInfo.InvariantCulture)} {quantity.Unit}";
}
