using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Documents;

/// <summary>An answer in words, in one language: headings, paragraphs, steps, tables and pictures, to be written as plain text, Markdown or HTML.</summary>
/// <param name="Language">The language of its words.</param>
/// <param name="Blocks">Its pieces in order.</param>
public sealed record Document(Language Language, ValueList<Block> Blocks)
{
    /// <summary>Plain text. A picture is left out: its table or its steps say the same.</summary>
    public string ToText() => DocumentText.Write(this);

    /// <summary>Markdown; what Markdown would read as markup in a caller's text is escaped.</summary>
    public string ToMarkdown() => DocumentMarkdown.Write(this);

    /// <summary>A complete HTML page that needs nothing beside itself: no script and no outside resource; it prints on A4 and fits a phone.</summary>
    public string ToHtml() => DocumentHtml.Write(this);

    /// <summary>The plain text.</summary>
    public override string ToString() => ToText();
}
