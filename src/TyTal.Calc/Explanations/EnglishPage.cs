using System.Text;

namespace TyTal.Calc.Explanations;

/// <summary>A text in the making.</summary>
internal sealed class EnglishPage(bool markdown)
{
    private readonly StringBuilder _text = new();

    internal bool Markdown { get; } = markdown;

    internal void Heading(string text, int level)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(Markdown ? new string('#', level) + " " + text + "\n" : text).Append('\n');
    }

    internal void Line(string text) => _text.Append(text).Append(Markdown ? "\n\n" : "\n");

    internal void Block(Explanation explanation, bool asMarkdown) => _text.Append(asMarkdown ? explanation.ToMarkdown() + "\n" : explanation.ToText());

    internal void List(string heading, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            Heading(heading, 2);
            lines.ForEach(line => _text.Append(Markdown ? "- " : "  ").Append(line).Append('\n'));
        }
    }

    public override string ToString() => _text.ToString();
}
