using System.Text;

namespace TyTal.Calc.Explanations.Documents;

/// <summary>Writes a document as plain text.</summary>
internal static class DocumentText
{
    internal static string Write(Document document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            Append(text, block);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append(text.Length > 0 ? "\n" : "").Append(heading.Text).Append('\n');
                break;
            case Paragraph paragraph:
                text.Append(paragraph.Text).Append('\n');
                break;
            case Items items:
                foreach (var line in items.Lines)
                {
                    text.Append("  ").Append(line).Append('\n');
                }

                break;
            case Steps steps:
                text.Append(steps.Explanation.ToText());
                break;
            case Table table:
                Append(text, table);
                break;
        }
    }

    private static void Append(StringBuilder text, Table table)
    {
        var widths = table.Columns
            .Select((column, i) => table.Rows.Select(row => row[i].Length).Append(column.Heading.Length).Max())
            .ToArray();
        Append(text, table, widths, table.Columns.Select(column => column.Heading).ToValueList());
        foreach (var row in table.Rows)
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
