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

    /// <summary>A text in which nothing is markup, not even at the start of a line.</summary>
    internal static string Escape(string text)
    {
        var clean = PlainText.Clean(text).TrimStart();
        var escaped = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            escaped.Append(IsMarkup(clean, i) ? "\\" : "").Append(clean[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A notice as a quotation in bold letters, with its list.</summary>
    internal static string Of(Banner banner) =>
        "> **" + Escape(banner.Text) + "**\n" + (banner.Lines.Count == 0 ? "" : ">\n") + string.Concat(banner.Lines.Select(line => "> - " + Escape(line) + "\n"));

    /// <summary>What begins markup anywhere; and where only white space or a number stands before it, what begins a list, a rule or a heading's underline.</summary>
    private static bool IsMarkup(string text, int place) => text[place] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '&' or '~' or '@' => true,
        ':' => string.CompareOrdinal(text, place, "://", 0, 3) == 0,
        '-' or '+' or '=' => IsFirst(text, place, char.IsWhiteSpace),
        '.' or ')' => place > 0 && (place + 1 == text.Length || text[place + 1] == ' ') && IsFirst(text, place, letter => letter is >= '0' and <= '9'),
        _ => false,
    };

    private static bool IsFirst(string text, int place, Func<char, bool> before)
    {
        for (var i = 0; i < place; i++)
        {
            if (!before(text[i]))
            {
                return false;
            }
        }

        return true;
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
            case Banner banner:
                text.Append(Of(banner));
                break;
            case Items items:
                foreach (var line in items.Lines)
                {
                    text.Append("- ").Append(Escape(line)).Append('\n');
                }

                break;
            case Steps steps:
                text.Append(steps.Explanation.MarkdownOfSteps());
                break;
            case Facts facts:
                foreach (var fact in facts.Rows)
                {
                    text.Append("- ").Append(Escape(fact.Term)).Append(": ").Append(Escape(fact.Value)).Append('\n');
                }

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
