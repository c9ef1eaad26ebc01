using System.Text;

namespace TyTal.Calc.Explanations.Documents;

/// <summary>Writes a document as Markdown.</summary>
internal static class DocumentMarkdown
{
    internal static string Write(Document document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            Append(text, block);
        }

        return text.ToString();
    }

    /// <summary>A text in which nothing is markup.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            escaped.Append(letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' ? "\\" : "").Append(letter);
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text)).Append('\n');
                break;
            case Paragraph paragraph:
                text.Append(Escape(paragraph.Text)).Append('\n');
                break;
            case Items items:
                foreach (var line in items.Lines)
                {
                    text.Append("- ").Append(Escape(line)).Append('\n');
                }

                break;
            case Steps steps:
                text.Append(steps.Explanation.ToMarkdown());
                break;
            case Table table:
                Append(text, table);
                break;
            case Picture picture:
                text.Append(picture.Svg).Append('\n');
                break;
        }
    }

    private static void Append(StringBuilder text, Table table)
    {
        Append(text, table.Columns.Select(column => column.Heading));
        Append(text, table.Columns.Select(column => column.IsNumber ? "--:" : "---"), isMarkup: true);
        foreach (var row in table.Rows)
        {
            Append(text, row);
        }
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells, bool isMarkup = false) =>
        text.Append("| ").Append(string.Join(" | ", isMarkup ? cells : cells.Select(Escape))).Append(" |\n");
}
