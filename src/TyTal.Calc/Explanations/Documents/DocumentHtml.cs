using System.Globalization;
using System.Text;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Documents;

/// <summary>Writes a document as one HTML page.</summary>
internal static class DocumentHtml
{
    /// <summary>Quiet print: A4 with margins, readable in greyscale, one column that a phone can hold; wide tables scroll in their own box on a screen.</summary>
    private const string Style = """
        :root { color-scheme: light; }
        body { font: 11pt/1.45 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: #1b1f24; background: #fff; max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: break-word; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
        h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; border-bottom: 1px solid #c4cad1; padding-bottom: .2rem; break-after: avoid; }
        h3 { font-size: 1rem; margin: 1.1rem 0 .3rem; break-after: avoid; }
        p, ul, ol, figure { margin: .4rem 0 .8rem; }
        ol, ul { padding-left: 1.6rem; }
        li { margin: .15rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .92em; }
        caption { text-align: left; color: #4a525b; padding: .2rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid #dfe3e8; }
        th.n, td.n { text-align: right; white-space: nowrap; padding-left: .5rem; font-variant-numeric: tabular-nums; }
        .wide { overflow-x: auto; margin: .4rem 0 .8rem; }
        figure svg { width: 100%; height: auto; }
        figcaption { color: #4a525b; font-size: .92em; }
        @page { size: A4; margin: 18mm 16mm; }
        @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } figure, tr, li { break-inside: avoid; } .wide { overflow: visible; } }
        """;

    internal static string Write(Document document)
    {
        var title = document.Blocks.OfType<Heading>().FirstOrDefault()?.Text ?? "TyTal.Calc";
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(document.Language.Code()).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Escape(title)).Append("</title>\n<style>\n")
            .Append(Style.Replace("\r", "")).Append("\n</style>\n</head>\n<body>\n<main>\n");
        foreach (var block in document.Blocks)
        {
            Append(html, block);
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>A text in which nothing is markup, and nothing that no page can hold.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in PlainText.Clean(text))
        {
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Heading heading:
                var tag = "h" + heading.Level.ToString(CultureInfo.InvariantCulture);
                Element(html, tag, heading.Text);
                break;
            case Paragraph paragraph:
                Element(html, "p", paragraph.Text);
                break;
            case Items items:
                List(html, "ul", items.Lines);
                break;
            case Steps steps:
                List(html, "ol", steps.Explanation.Steps.Select(step => step.ToString()));
                break;
            case Table table:
                Append(html, table);
                break;
            case Picture picture:
                html.Append("<figure>\n").Append(picture.Svg);
                Element(html, "figcaption", picture.Caption);
                html.Append("</figure>\n");
                break;
        }
    }

    private static void Append(StringBuilder html, Table table)
    {
        html.Append("<div class=\"wide\" tabindex=\"0\">\n<table>\n");
        Element(html, "caption", table.Caption);
        html.Append("<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append(column.IsNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Append(Escape(column.Heading)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                html.Append(table.Columns[i].IsNumber ? "<td class=\"n\">" : "<td>").Append(Escape(row[i])).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void List(StringBuilder html, string tag, IEnumerable<string> lines)
    {
        html.Append('<').Append(tag).Append(">\n");
        foreach (var line in lines)
        {
            Element(html, "li", line);
        }

        html.Append("</").Append(tag).Append(">\n");
    }

    private static void Element(StringBuilder html, string tag, string text) =>
        html.Append('<').Append(tag).Append('>').Append(Escape(text)).Append("</").Append(tag).Append(">\n");
}
