using System.Text;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Colours, lines and patterns. The areas differ in lightness, too, so that they stay apart in grey.</summary>
internal static class PictureStyles
{
    private const string EmployerPattern = "employer";
    private const string RehabilitationPattern = "rehabilitation";

    /// <summary>The style of the area of a period.</summary>
    internal static PictureStyle Of(BenefitPeriod period) => period.Benefit switch
    {
        Benefit.Pension => PictureStyle.Pension,
        Benefit.RehabilitationAllowance => PictureStyle.RehabilitationAllowance,
        _ => period.Basis == Basis.SickPay ? PictureStyle.SickPay : PictureStyle.DailyAllowance,
    };

    /// <summary>The tone of a text on an area.</summary>
    internal static TextTone TextOn(PictureStyle area) => area switch
    {
        PictureStyle.Pension => TextTone.Light,
        PictureStyle.RehabilitationAllowance => TextTone.Plate,
        _ => TextTone.Ink,
    };

    internal static string Colour(TextTone tone) => tone switch
    {
        TextTone.Light => "#fff",
        TextTone.Quiet => "#52606d",
        _ => "#1f2933",
    };

    internal static string Attributes(PictureStyle style, string id) => style switch
    {
        PictureStyle.Zone => "fill=\"#eef1f4\"",
        PictureStyle.Grid => Stroke("#e4e7eb", "1"),
        PictureStyle.SickPay => "fill=\"#f4e1b5\"",
        PictureStyle.DailyAllowance => "fill=\"#aecbe6\"",
        PictureStyle.RehabilitationAllowance => Fill(id, RehabilitationPattern),
        PictureStyle.Pension => "fill=\"#4f6f91\"",
        PictureStyle.Employer => Fill(id, EmployerPattern) + " stroke=\"#6b5426\" stroke-width=\"0.8\"",
        PictureStyle.Payments => "fill=\"#8f1d18\" shape-rendering=\"crispEdges\"",
        PictureStyle.Others => "fill=\"#d5d9de\"",
        PictureStyle.Curve => Stroke("#1f2933", "2.4") + " stroke-linejoin=\"round\"",
        PictureStyle.Point => "fill=\"#8f1d18\" stroke=\"#fff\" stroke-width=\"1.5\"",
        PictureStyle.Step => Stroke("#334e68", "1.3") + " stroke-linejoin=\"round\"",
        PictureStyle.Axis => Stroke("#52606d", "1.2"),
        PictureStyle.MarkerHalo => Stroke("#fff", "3") + " stroke-opacity=\"0.65\"",
        _ => Stroke("#1f2933", "1") + " stroke-dasharray=\"4 3\"",
    };

    /// <summary>The patterns that the shapes use.</summary>
    internal static string Definitions(ValueList<PictureShape> shapes, string id)
    {
        var patterns = new StringBuilder();
        if (shapes.Any(shape => shape.Style == PictureStyle.Employer))
        {
            patterns.Append(Pattern(id, EmployerPattern, " patternTransform=\"rotate(45)\"", "<path d=\"M0 0V8\" stroke=\"#6b5426\" stroke-width=\"2.4\"/>"));
        }

        if (shapes.Any(shape => shape.Style == PictureStyle.RehabilitationAllowance))
        {
            patterns.Append(Pattern(
                id, RehabilitationPattern, "", "<path fill=\"#79a884\" d=\"M0 0H8V8H0Z\"/><circle cx=\"4\" cy=\"4\" r=\"1.4\" fill=\"#e9f3ec\"/>"));
        }

        return patterns.Length == 0 ? "" : $"<defs>\n{patterns}</defs>\n";
    }

    private static string Stroke(string colour, string width) => $"fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"";

    private static string Fill(string id, string pattern) => $"fill=\"url(#{id}-{pattern})\"";

    private static string Pattern(string id, string name, string attributes, string content) =>
        $"<pattern id=\"{id}-{name}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"{attributes}>{content}</pattern>\n";
}
