namespace TyTal.Calc.Explanations.Documents;

/// <summary>A piece of a document.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A heading.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Level">1 for the document's title, 2 and 3 below it.</param>
public sealed record Heading(string Text, int Level) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">The text.</param>
public sealed record Paragraph(string Text) : Block;

/// <summary>A notice that nobody overlooks, e.g. that an answer is hypothetical.</summary>
/// <param name="Text">What is to be known before anything else.</param>
/// <param name="Lines">What it rests on, one below the other; may be empty.</param>
public sealed record Banner(string Text, ValueList<string> Lines) : Block;

/// <summary>Items one below the other.</summary>
/// <param name="Lines">The items.</param>
public sealed record Items(ValueList<string> Lines) : Block;

/// <summary>Numbered steps of an explanation.</summary>
/// <param name="Explanation">The steps.</param>
public sealed record Steps(Explanation Explanation) : Block;

/// <summary>A table.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The headings of its columns.</param>
/// <param name="Rows">Its rows, each with a cell for every column.</param>
public sealed record Table(string Caption, ValueList<TableColumn> Columns, ValueList<ValueList<string>> Rows) : Block;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand at the right.</param>
public sealed record TableColumn(string Heading, bool IsNumber = false) : ValueRecord;

/// <summary>A picture.</summary>
/// <param name="Svg">The picture as SVG with its own title and description; from this library, as it is written into a page unchanged.</param>
/// <param name="Caption">What it shows.</param>
public sealed record Picture(string Svg, string Caption) : Block;

/// <summary>Facts, each a term and what it is.</summary>
/// <param name="Rows">The facts.</param>
public sealed record Facts(ValueList<Fact> Rows) : Block;

/// <summary>A term and what it is.</summary>
/// <param name="Term">The term.</param>
/// <param name="Value">What it is.</param>
public sealed record Fact(string Term, string Value) : ValueRecord;
