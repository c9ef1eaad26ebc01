using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>A document in the making.</summary>
internal sealed class Page(Voice voice)
{
    private readonly List<Block> _blocks = [];

    internal void Heading(string text, int level) => _blocks.Add(new Heading(text, level));

    internal void Line(string text) => _blocks.Add(new Paragraph(text));

    /// <summary>The reasons of figures; a step that they share stands once.</summary>
    internal void Steps(IEnumerable<Figure> figures) => _blocks.Add(new Steps(Explanation.Of(figures, voice.Language)));

    internal void Add(Block block) => _blocks.Add(block);

    /// <summary>A heading and a list below it; nothing when the list is empty.</summary>
    internal void List(string heading, IEnumerable<string> items)
    {
        var lines = items.ToValueList();
        if (lines.Count > 0)
        {
            Heading(heading, 2);
            _blocks.Add(new Items(lines));
        }
    }

    /// <summary>The interpretations behind an answer, each once.</summary>
    internal void Readings(IEnumerable<Reading?> readings) =>
        List(voice.Say("Readings", "Tulkinnat", "Tolkningar"), readings.OfType<Reading>().Distinct().Select(voice.Line));

    internal Document ToDocument() => new(voice.Language, _blocks.ToValueList());
}
