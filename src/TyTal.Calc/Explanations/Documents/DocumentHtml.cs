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
        table { border-collapse: collapse; width: 100%; font-size: .88em; }
        caption { text-align: left; color: #4a525b; padding: .2rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .4rem .25rem 0; border-bottom: 1px solid #dfe3e8; }
        th.n, td.n { text-align: right; white-space: nowrap; padding-left: .2rem; font-variant-numeric: tabular-nums; }
        td.n + td:not(.n), th.n + th:not(.n) { padding-left: .6rem; }
        .wide { overflow-x: auto; margin: .4rem 0 .8rem; }
        dl { display: grid; grid-template-columns: minmax(9rem, 34%) minmax(0, 1fr); gap: .15rem 1rem; margin: .4rem 0 .8rem; }
        dt { color: #4a525b; }
        dd { margin: 0; overflow-wrap: anywhere; }
        figure { margin-left: 0; margin-right: 0; }
        figure svg { width: 100%; height: auto; display: block; }
        figcaption { color: #4a525b; font-size: .92em; }
        @media screen and (max-width: 40rem) {
          body { margin: .8rem auto; }
          dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
          dd { margin: 0 0 .4rem; }
          figure svg { min-width: 40rem; }
          table, tbody, tr, td, caption { display: block; }
          thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
          tr { border-bottom: 1px solid #c4cad1; padding: .35rem 0; }
          td, td.n { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .1rem 0; text-align: right; white-space: normal; }
          td.n + td:not(.n) { padding-left: 0; }
          td::before { content: attr(data-label); color: #4a525b; text-align: left; flex: 0 0 auto; max-width: 55%; }
          td:empty { display: none; }
        }
        @page { size: A4; margin: 18mm 16mm; }
        @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } figure, tr, li { break-inside: avoid; } .wide { overflow: visible; } }
        """;

    /// <summary>The frame of a notice; on a page only where there is one.</summary>
    private const string NoticeStyle = """
        aside.notice { border: 3px solid #8a1c1c; background: #fdf0ee; padding: .5rem .9rem; margin: 0 0 1rem; break-inside: avoid; }
        aside.notice p { margin: 0; font-weight: bold; }
        aside.notice ul { margin: .3rem 0 0; }
        """;

    internal static string Write(Document document)
    {
        var title = document.Blocks.OfType<Heading>().FirstOrDefault()?.Text ?? "TyTal.Calc";
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(document.Language.Code()).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Escape(title)).Append("</title>\n<style>\n")
            .Append(Style.Replace("\r", "")).Append(document.Blocks.Any(block => block is Banner) ? "\n" + NoticeStyle.Replace("\r", "") : "").Append("\n</style>\n</head>\n<body>\n<main>\n");
        foreach (var block in document.Blocks)
        {
            Append(html, block);
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>A text in which nothing is markup, and nothing that no page can hold.</summary>
    internal static string Escape(string text)
    {
        var clean = PlainText.Clean(text);
        var escaped = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            _ = clean[i] switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                var letter => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A text of a page: no line ends within a number or a reference to a section.</summary>
    private static string Words(string text) => Escape(LineBreaks.Kept(text));

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
            case Banner banner:
                html.Append("<aside class=\"notice\" role=\"note\">\n");
                Element(html, "p", banner.Text);
                if (banner.Lines.Count > 0)
                {
                    List(html, "ul", banner.Lines);
                }

                html.Append("</aside>\n");
                break;
            case Items items:
                List(html, "ul", items.Lines);
                break;
            case Steps steps:
                List(html, "ol", steps.Explanation.Steps.Select(step => step.ToString()));
                break;
            case Facts facts:
                Append(html, facts);
                break;
            case Table table:
                Append(html, table);
                break;
            case Picture picture:
                Region(html.Append("<figure>\n"), picture.Caption).Append(picture.Svg).Append("</div>\n");
                Element(html, "figcaption", picture.Caption);
                html.Append("</figure>\n");
                break;
        }
    }

    /// <summary>A box that scrolls when what it holds is wider than the page; a keyboard can reach it.</summary>
    private static StringBuilder Region(StringBuilder html, string name) =>
        html.Append("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"").Append(Escape(name)).Append("\">\n");

    private static void Append(StringBuilder html, Facts facts)
    {
        html.Append("<dl>\n");
        foreach (var fact in facts.Rows)
        {
            html.Append("<dt>").Append(Words(fact.Term)).Append("</dt><dd>").Append(Words(fact.Value)).Append("</dd>\n");
        }

        html.Append("</dl>\n");
    }

    /// <summary>A table; its roles are named because a narrow screen shows each row as a block of its own.</summary>
    private static void Append(StringBuilder html, Table table)
    {
        Region(html, table.Caption).Append("<table role=\"table\">\n");
        Element(html, "caption", table.Caption);
        html.Append("<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in table.Columns)
        {
            html.Append("<th role=\"columnheader\" scope=\"col\"").Append(column.IsNumber ? " class=\"n\">" : ">").Append(Escape(column.Heading)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr role=\"row\">");
            for (var i = 0; i < row.Count; i++)
            {
                html.Append("<td role=\"cell\" data-label=\"").Append(Escape(table.Columns[i].Heading)).Append(table.Columns[i].IsNumber ? "\" class=\"n\">" : "\">")
                    .Append(Words(row[i])).Append("</td>");
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
        html.Append('<').Append(tag).Append('>').Append(Words(text)).Append("</").Append(tag).Append(">\n");
}
