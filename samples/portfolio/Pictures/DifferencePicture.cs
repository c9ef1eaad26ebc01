namespace TyTal.Calc.Portfolio;

/// <summary>Who gains and who loses: the number of pensions by the size of the monthly difference.</summary>
internal static class DifferencePicture
{
    public static string Svg(string title, RunTotals totals, string supposed = "")
    {
        var sizes = totals.BySize;
        var (losers, gainers) = (sizes.Take(DifferenceSizes.None).Sum(), sizes.Skip(DifferenceSizes.None + 1).Sum());
        var unchanged = sizes[DifferenceSizes.None];
        var words = $"{Words.Count(gainers)} pensions gain, {Words.Count(losers)} lose, {Words.Count(unchanged)} stay as they are; in all {Words.SignedEuros(totals.DifferenceCents)} a month.";
        var (first, last) = Shown(sizes);
        var bars = sizes.Select((rows, size) => new PictureBar(
            rows, size < DifferenceSizes.None ? BarColour.Sand : size > DifferenceSizes.None ? BarColour.Dark : BarColour.Light,
            $"{DifferenceSizes.Label(size)} €/month: {Words.Count(rows)} pensions",
            Words.Short(rows)));
        return new BarPicture(
            title, words, (supposed.Length > 0 ? supposed + " " : "") + words + " Bars from left to right, in euros a month: " + string.Join(", ", sizes.Select((rows, size) => $"{DifferenceSizes.Label(size)}: {Words.Count(rows)}")) + ".",
            "pensions",
            [.. bars.Take(first..(last + 1))],
            [.. Limits().Select(limit => (limit.At - first, limit.Words)).Where(limit => limit.Item1 >= 0m && limit.Item1 <= last - first + 1)],
            [(BarColour.Sand, "lose, €/month"), (BarColour.Light, "the same"), (BarColour.Dark, "gain, €/month; wider steps outwards")]).Svg();
    }

    /// <summary>The groups from the first to the last that has pensions, and with those around no difference.</summary>
    private static (int First, int Last) Shown(long[] sizes)
    {
        var filled = Enumerable.Range(0, sizes.Length).Where(size => sizes[size] > 0).Append(DifferenceSizes.None - 1).Append(DifferenceSizes.None + 1).ToList();
        return (filled.Min(), filled.Max());
    }

    /// <summary>The limits between the groups, each under the line where two bars meet.</summary>
    private static IEnumerable<(decimal At, string Words)> Limits()
    {
        yield return (DifferenceSizes.None + 0.5m, "0");
        for (var step = 0; step < DifferenceSizes.Limits.Length; step++)
        {
            var euros = Words.Count(DifferenceSizes.Limits[step]);
            yield return (DifferenceSizes.None + 2m + step, euros);
            yield return (DifferenceSizes.None - 1m - step, "−" + euros);
        }
    }
}
