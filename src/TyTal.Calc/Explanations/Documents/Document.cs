using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Documents;

/// <summary>An answer in words, in one language: headings, paragraphs, steps, tables and pictures, to be written as plain text, Markdown or HTML.</summary>
/// <param name="Language">The language of its words.</param>
/// <param name="Blocks">Its pieces in order.</param>
public sealed record Document(Language Language, ValueList<Block> Blocks)
{
    /// <summary>Plain text. A picture is left out, and a heading below which there are only pictures: tables and steps say the same.</summary>
    public string ToText() => DocumentText.Write(this);

    /// <summary>Markdown; what Markdown would read as markup in a caller's text is escaped.</summary>
    public string ToMarkdown() => DocumentMarkdown.Write(this);

    /// <summary>A complete HTML page that needs nothing beside itself: no script and no outside resource; it prints on A4 and fits a phone.</summary>
    public string ToHtml() => DocumentHtml.Write(this);

    /// <summary>This document and another one after it, whose headings stand a level lower.</summary>
    /// <param name="next">The other one, in the same language.</param>
    /// <exception cref="ArgumentException">It is in another language.</exception>
    public Document Then(Document next)
    {
        if (Guard.NotNull(next, nameof(next)).Language != Language)
        {
            throw Guard.Invalid(nameof(next), $"next.language is {next.Language.Code()}; allowed is {Language.Code()}: a document is in one language.");
        }

        return this with { Blocks = Blocks.Concat(next.Blocks.Select(block => block is Heading heading ? heading with { Level = Math.Min(heading.Level + 1, 3) } : block)).ToValueList() };
    }

    /// <summary>The plain text.</summary>
    public override string ToString() => ToText();
}
