using System.Globalization;
using System.Security;
using System.Text;

namespace TyTal.Calc.Portfolio;

/// <summary>The colour of a bar, as in the pictures of the library.</summary>
internal enum BarColour
{
    Dark,
    Light,
    Sand,
}

/// <summary>A bar.</summary>
/// <param name="Value">Its height; 0 or more.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Words">What a reader sees who points at it.</param>
/// <param name="Above">A short text above it; none when it would not fit.</param>
internal sealed record PictureBar(decimal Value, BarColour Colour, string Words, string Above = "");

/// <summary>A picture of bars, drawn as quietly as the library's timelines: an SVG of 960 by 480 pixels without script, font or other resource.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Subtitle">What is shown, in one line.</param>
/// <param name="Description">The picture in words, for a reader who cannot see it.</param>
/// <param name="Unit">What the heights are.</param>
/// <param name="Bars">The bars from left to right.</param>
/// <param name="Labels">The words below: each at a number of bars from the left.</param>
/// <param name="Legend">What the colours mean.</param>
internal sealed record BarPicture(
    string Title, string Subtitle, string Description, string Unit, PictureBar[] Bars, (decimal At, string Words)[] Labels, (BarColour Colour, string Words)[] Legend)
{
    private const decimal Left = 84m;
    private const decimal Right = 936m;
    private const decimal Top = 92m;
    private const decimal Bottom = 400m;
    private const decimal Margin = 24m;
    private const decimal LegendY = 440m;
    private const decimal LegendEntry = 280m;

    private decimal BarWidth => (Right - Left) / Math.Max(1, Bars.Length);

    private decimal Most => Math.Max(Bars.Select(bar => bar.Value).DefaultIfEmpty().Max(), 1m) * 1.1m;

    /// <summary>A complete XML document; the same for the same picture.</summary>
    public string Svg()
    {
        var svg = new StringBuilder(1 << 13);
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 480\" width=\"960\" height=\"480\" role=\"img\" aria-labelledby=\"t d\" font-family=\"sans-serif\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"t\">{Xml(Title)}</title>\n<desc id=\"d\">{Xml(Description)}</desc>\n<path fill=\"#fff\" d=\"M0 0H960V480H0Z\"/>\n");
        Text(svg, Title, Margin, 31m, 18, " fill=\"#1f2933\" font-weight=\"bold\"");
        Text(svg, Subtitle, Margin, 51m, 14, " fill=\"#52606d\"");
        Grid(svg);
        for (var i = 0; i < Bars.Length; i++)
        {
            Bar(svg, Bars[i], Left + (i * BarWidth));
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"none\" stroke=\"#52606d\" stroke-width=\"1.2\" d=\"M{Number(Left)} {Number(Bottom)}H{Number(Right)}\"/>\n");
        foreach (var (at, words) in Labels)
        {
            Text(svg, words, Left + (at * BarWidth), Bottom + 18m, 11, " fill=\"#52606d\" text-anchor=\"middle\"");
        }

        Explain(svg);
        return svg.Append("</svg>\n").ToString();
    }

    private void Grid(StringBuilder svg)
    {
        Text(svg, Unit, Left - 8m, Top - 12m, 14, " fill=\"#52606d\" text-anchor=\"end\"");
        foreach (var tick in Ticks())
        {
            var y = Y(tick);
            svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"none\" stroke=\"#e4e7eb\" stroke-width=\"1\" d=\"M{Number(Left)} {Number(y)}H{Number(Right)}\"/>\n");
            Text(svg, tick.ToString("#,##0.##", CultureInfo.InvariantCulture).Replace(',', '\u00a0'), Left - 8m, y + 4m, 14, " fill=\"#52606d\" text-anchor=\"end\"");
        }
    }

    /// <summary>Amounts of 0, a round step, twice that …: at most six of them.</summary>
    private IEnumerable<decimal> Ticks()
    {
        var step = 0.01m;
        for (var i = 0; Most / step > 5m; i++)
        {
            step *= i % 3 == 1 ? 2.5m : 2m;
        }

        for (var tick = 0m; tick <= Most; tick += step)
        {
            yield return tick;
        }
    }

    private void Bar(StringBuilder svg, PictureBar bar, decimal x)
    {
        if (bar.Value == 0m)
        {
            return;
        }

        // What is there is seen, however little it is.
        var top = Math.Min(Y(bar.Value), Bottom - 1m);
        var gap = Math.Min(2m, BarWidth / 10m);
        svg.Append(CultureInfo.InvariantCulture, $"<path {Fill(bar.Colour)} d=\"M{Number(x + gap)} {Number(Bottom)}V{Number(top)}H{Number(x + BarWidth - gap)}V{Number(Bottom)}Z\"><title>{Xml(bar.Words)}</title></path>\n");
        if (bar.Above.Length * 6.6m <= BarWidth)
        {
            Text(svg, bar.Above, x + (BarWidth / 2m), top - 5m, 11, " fill=\"#1f2933\" text-anchor=\"middle\"");
        }
    }

    private void Explain(StringBuilder svg)
    {
        for (var i = 0; i < Legend.Length; i++)
        {
            var x = Margin + (i * LegendEntry);
            svg.Append(CultureInfo.InvariantCulture, $"<path {Fill(Legend[i].Colour)} d=\"M{Number(x)} {Number(LegendY)}h20v12h-20Z\"/>\n");
            Text(svg, Legend[i].Words, x + 26m, LegendY + 11m, 14, " fill=\"#1f2933\"");
        }
    }

    private decimal Y(decimal value) => Bottom - (value / Most * (Bottom - Top));

    private static string Fill(BarColour colour) => colour switch
    {
        BarColour.Dark => "fill=\"#4f6f91\"",
        BarColour.Light => "fill=\"#aecbe6\"",
        _ => "fill=\"#f4e1b5\" stroke=\"#6b5426\" stroke-width=\"0.8\"",
    };

    private static void Text(StringBuilder svg, string words, decimal x, decimal y, int size, string attributes)
    {
        if (words.Length > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"{size}\"{attributes}>{Xml(words)}</text>\n");
        }
    }

    private static string Number(decimal coordinate) => coordinate.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Xml(string text) => SecurityElement.Escape(text);
}
