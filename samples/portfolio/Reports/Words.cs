using System.Globalization;

namespace TyTal.Calc.Portfolio;

/// <summary>Numbers for people: a space between thousands, two decimals for euros; the machine's culture takes no part.</summary>
internal static class Words
{
    private const long Thousand = 1_000;
    private const long Million = 1_000_000;

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "." };

    public static string Count(long number) => number.ToString("#,##0", Numbers);

    public static string Euros(long cents) => (cents / 100m).ToString("#,##0.00", Numbers) + " €";

    public static string SignedEuros(long cents) => (cents > 0 ? "+" : "") + Euros(cents);

    public static string Percent(decimal percent) => percent.ToString("0.0", Numbers) + " %";

    public static string Seconds(TimeSpan time) => ((decimal)time.Ticks / TimeSpan.TicksPerSecond).ToString("0.00", Numbers) + " s";

    public static string Rate(long rows, TimeSpan time) => Count(time.Ticks == 0 ? 0 : (long)((decimal)rows * TimeSpan.TicksPerSecond / time.Ticks)) + " rows/s";

    /// <summary>A count in at most four characters, e.g. "987", "12k", "3.4M"; nothing for 0.</summary>
    public static string Short(long number) => number switch
    {
        0 => "",
        < 10 * Thousand => number.ToString(CultureInfo.InvariantCulture),
        < Million => (number / Thousand).ToString(CultureInfo.InvariantCulture) + "k",
        _ => ((decimal)number / Million).ToString("0.#", Numbers) + "M",
    };
}
