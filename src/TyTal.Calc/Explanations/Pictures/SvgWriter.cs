using System.Globalization;
using System.Text;
using TyTal.Calc.Explanations.Documents;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Writes a layout as SVG.</summary>
internal static class SvgWriter
{
    internal static string Write(PictureLayout layout)
    {
        var svg = new StringBuilder(8192);
        var id = "p" + Hash(layout.Title + "\n" + layout.Description);
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").Append(PictureLayout.Width).Append(' ').Append(PictureLayout.Height)
            .Append("\" width=\"").Append(PictureLayout.Width).Append("\" height=\"").Append(PictureLayout.Height)
            .Append("\" role=\"img\" aria-labelledby=\"").Append(id).Append("-title ").Append(id).Append("-desc\" font-family=\"sans-serif\">\n");
        Element(svg, "title", $" id=\"{id}-title\"", layout.Title);
        Element(svg, "desc", $" id=\"{id}-desc\"", layout.Description);
        svg.Append(PictureStyles.Definitions(layout.Shapes, id));
        svg.Append("<path fill=\"#fff\" d=\"M0 0H").Append(PictureLayout.Width).Append('V').Append(PictureLayout.Height).Append("H0Z\"/>\n");
        WriteShapes(svg, layout.Shapes, id);
        WriteTexts(svg, layout.Texts);
        WriteTips(svg, layout.Tips);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>A coordinate with at most two decimals.</summary>
    internal static string Number(decimal coordinate) => coordinate.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The path of a rectangle.</summary>
    internal static string Rectangle(PictureBox box) =>
        $"M{Number(box.Left)} {Number(box.Top)}H{Number(box.Right)}V{Number(box.Bottom)}H{Number(box.Left)}Z";

    /// <summary>The path of a straight line.</summary>
    internal static string Line(decimal x1, decimal y1, decimal x2, decimal y2) => $"M{Number(x1)} {Number(y1)}L{Number(x2)} {Number(y2)}";

    /// <summary>A text in which nothing is markup, and nothing that XML does not have.</summary>
    internal static string Escape(string text) => DocumentHtml.Escape(text);

    private static void Element(StringBuilder svg, string name, string attributes, string text) =>
        svg.Append('<').Append(name).Append(attributes).Append('>').Append(Escape(text)).Append("</").Append(name).Append(">\n");

    private static void WriteShapes(StringBuilder svg, ValueList<PictureShape> shapes, string id)
    {
        for (var i = 0; i < shapes.Count; i++)
        {
            if (i == 0 || shapes[i].Style != shapes[i - 1].Style)
            {
                svg.Append(i == 0 ? "" : "</g>\n").Append("<g ").Append(PictureStyles.Attributes(shapes[i].Style, id)).Append(">\n");
            }

            svg.Append("<path d=\"").Append(shapes[i].Path).Append("\"/>\n");
        }

        svg.Append(shapes.Count == 0 ? "" : "</g>\n");
    }

    private static void WriteTexts(StringBuilder svg, ValueList<PictureText> texts)
    {
        foreach (var text in texts)
        {
            if (text.Tone == TextTone.Plate)
            {
                svg.Append("<path fill=\"#fff\" fill-opacity=\"0.88\" d=\"").Append(Rectangle(Plate(text))).Append("\"/>\n");
            }

            var attributes = $" x=\"{Number(text.X)}\" y=\"{Number(text.Baseline)}\" font-size=\"{text.Size}\" fill=\"{PictureStyles.Colour(text.Tone)}\""
                + (text.Anchor == TextAnchor.Start ? "" : text.Anchor == TextAnchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"")
                + (text.Bold ? " font-weight=\"bold\"" : "");
            Element(svg, "text", attributes, text.Content);
        }
    }

    /// <summary>The plate behind a text: a little narrower than its box, because most letters are narrower than the estimate.</summary>
    private static PictureBox Plate(PictureText text)
    {
        var (box, less) = (text.Box, (text.Box.Right - text.Box.Left) * 0.08m);
        var (left, right) = text.Anchor switch { TextAnchor.Start => (0m, less), TextAnchor.End => (less, 0m), _ => (less / 2m, less / 2m) };
        return new PictureBox(box.Left + left, box.Top, box.Right - right, box.Bottom).Grown(2m, 1m);
    }

    private static void WriteTips(StringBuilder svg, ValueList<PictureTip> tips)
    {
        if (tips.Count == 0)
        {
            return;
        }

        svg.Append("<g fill-opacity=\"0\">\n");
        foreach (var tip in tips)
        {
            svg.Append("<path d=\"").Append(tip.Path).Append("\"><title>").Append(Escape(tip.Words)).Append("</title></path>\n");
        }

        svg.Append("</g>\n");
    }

    /// <summary>A short name that differs from picture to picture, so that several can stand in one page (FNV-1a).</summary>
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
