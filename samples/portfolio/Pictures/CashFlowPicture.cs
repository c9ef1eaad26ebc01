using System.Globalization;

namespace TyTal.Calc.Portfolio;

/// <summary>What is paid in each year, in millions of euros.</summary>
internal static class CashFlowPicture
{
    private const decimal CentsOfMillion = 100_000_000m;
    private const int LabelledYears = 5;

    public static string Svg(int from, long[] cents, string growth)
    {
        var until = from + cents.Length - 1;
        var words = $"In all {Words.Euros(cents.Sum())}; index + {growth} a year; a projection to the end of each pension.";
        var bars = cents.Select((amount, i) => new PictureBar(amount / CentsOfMillion, BarColour.Dark, $"{Year(from + i)}: {Words.Euros(amount)}"));
        var labels = Enumerable.Range(from, cents.Length)
            .Where(year => year % LabelledYears == 0 || cents.Length <= LabelledYears)
            .Select(year => (year - from + 0.5m, Year(year)));
        return new BarPicture(
            $"Pensions paid by year, {Year(from)}–{Year(until)}", words,
            words + " " + string.Join(", ", cents.Select((amount, i) => $"{Year(from + i)}: {Words.Euros(amount)}")) + ".",
            "million €", [.. bars], [.. labels], [(BarColour.Dark, "workers' compensation pensions, gross")]).Svg();
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
