using System.Text;

namespace TyTal.Calc.Explanations.Documents;

/// <summary>Writes a document as plain text.</summary>
internal static class DocumentText
{
    internal static string Write(Document document)
    {
        var text = new StringBuilder();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (!IsHeadingOfPictures(document.Blocks, i))
            {
                Append(text, document.Blocks[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Every line of a notice begins with three stars.</summary>
    internal static string Of(Banner banner) => string.Concat(banner.Lines.Select(line => "  " + line).Prepend(banner.Text).Select(line => "*** " + PlainText.Clean(line) + "\n"));

    /// <summary>Whether a heading has nothing below it but pictures, which plain text leaves out.</summary>
    private static bool IsHeadingOfPictures(ValueList<Block> blocks, int place)
    {
        var next = place + 1;
        while (next < blocks.Count && blocks[next] is Picture)
        {
            next++;
        }

        return blocks[place] is Heading { Level: > 1 } && next > place + 1 && (next == blocks.Count || blocks[next] is Heading);
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append(text.Length > 0 ? "\n" : "").Append(PlainText.Clean(heading.Text)).Append('\n');
                break;
            case Paragraph paragraph:
                text.Append(PlainText.Clean(paragraph.Text)).Append('\n');
                break;
            case Banner banner:
                text.Append(Of(banner));
                break;
            case Items items:
                foreach (var line in items.Lines)
                {
                    text.Append("  ").Append(PlainText.Clean(line)).Append('\n');
                }

                break;
            case Steps steps:
                text.Append(steps.Explanation.TextOfSteps());
                break;
            case Facts facts:
                foreach (var fact in facts.Rows)
                {
                    text.Append("  ").Append(PlainText.Clean(fact.Term)).Append(": ").Append(PlainText.Clean(fact.Value)).Append('\n');
                }

                break;
            case Table table:
                Append(text, table);
                break;
        }
    }

    private static void Append(StringBuilder text, Table table)
    {
        var rows = table.Rows.Prepend(table.Columns.Select(column => column.Heading).ToValueList())
            .Select(row => row.Select(PlainText.Clean).ToValueList())
            .ToList();
        var widths = table.Columns.Select((_, i) => rows.Max(row => row[i].Length)).ToArray();
        foreach (var row in rows)
        {
            Append(text, table, widths, row);
        }
    }

    private static void Append(StringBuilder text, Table table, int[] widths, ValueList<string> cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < widths.Length; i++)
        {
            line.Append("  ").Append(table.Columns[i].IsNumber ? cells[i].PadLeft(widths[i]) : cells[i].PadRight(widths[i]));
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
