using NodaTime;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>A document in the making.</summary>
internal sealed class Page(Voice voice)
{
    private readonly List<Block> _blocks = [];
    private readonly List<Figure> _figures = [];

    internal void Heading(string text, int level) => _blocks.Add(new Heading(text, level));

    internal void Line(string text) => _blocks.Add(new Paragraph(text));

    /// <summary>The reasons of figures; a step that they share stands once.</summary>
    internal void Steps(IEnumerable<Figure> figures)
    {
        var list = figures.ToList();
        _figures.AddRange(list);
        _blocks.Add(new Steps(Explanation.Of(list, voice.Language)));
    }

    /// <summary>What was supposed for the answer, also where it changed nothing.</summary>
    internal void Supposed(Hypothesis? hypothesis) => _figures.AddRange(hypothesis?.Figures ?? default);

    /// <summary>Figures on which the answer rests.</summary>
    internal void RestsOn(IEnumerable<Figure> figures) => _figures.AddRange(figures);

    /// <summary>The same with a heading, and the interpretations that they rest on, besides others.</summary>
    internal void Reasons(IEnumerable<Figure> figures, IEnumerable<Reading?>? others = null)
    {
        var list = figures.ToList();
        if (list.Count > 0)
        {
            Heading(voice.Say("Reasons", "Perustelut", "Motivering"), 2);
            Steps(list);
        }

        Readings(list.SelectMany(figure => figure.Steps()).Select(step => step.Rule.Reading).Concat(others ?? []));
    }

    /// <summary>Items below what stands above; nothing when there are none.</summary>
    internal void Items(IEnumerable<string> items)
    {
        var lines = items.ToValueList();
        if (lines.Count > 0)
        {
            _blocks.Add(new Items(lines));
        }
    }

    /// <summary>The figures behind an answer that are announced or supplied, not enacted.</summary>
    internal void NotEnacted(IEnumerable<StatutorySource> sources) => List(
        voice.Say("Figures that are not enacted", "Luvut, joita ei ole vahvistettu säädöksellä", "Tal som inte har fastställts genom författning"),
        sources.Where(source => source.Status != FigureStatus.Enacted)
            .Select(source => $"{RuleTexts.Title(source, voice)} ({voice.Source(source)})"));

    /// <summary>What was compared without becoming an amount.</summary>
    internal void Compared(ValueList<Figure> figures)
    {
        _figures.AddRange(figures);
        List(
            voice.Say("Compared", "Vertailtu", "Jämfört"),
            figures.SelectMany(figure => figure.Steps()).Distinct().Select(step => ExplainedStep.Of(step, voice.Language).ToString()));
    }

    /// <summary>Says that the steps below give the same amounts from a day on.</summary>
    internal void SameAmounts(LocalDate from)
    {
        var day = voice.Date(from);
        Line(voice.Say($"From {day} the same amounts follow from:", $"Alkaen {day} samat määrät perustuvat seuraavaan:", $"Från och med {day} följer samma belopp av:"));
    }

    /// <summary>Facts with their terms; those without a value are left out.</summary>
    internal void Facts(IEnumerable<Fact> facts) => _blocks.Add(new Facts(facts.Where(fact => fact.Value.Length > 0).ToValueList()));

    /// <summary>A table; nothing when it has no rows.</summary>
    internal void Table(string caption, IEnumerable<TableColumn> columns, IEnumerable<IEnumerable<string>> rows)
    {
        var cells = rows.Select(row => row.ToValueList()).ToValueList();
        if (cells.Count > 0)
        {
            _blocks.Add(new Table(caption, columns.ToValueList(), cells));
        }
    }

    internal void Add(Block block) => _blocks.Add(block);

    /// <summary>A heading and a list below it; nothing when the list is empty.</summary>
    internal void List(string heading, IEnumerable<string> items)
    {
        var lines = items.ToValueList();
        if (lines.Count > 0)
        {
            Heading(heading, 2);
            Items(lines);
        }
    }

    /// <summary>The interpretations behind an answer, each once.</summary>
    internal void Readings(IEnumerable<Reading?> readings) =>
        List(voice.Say("Readings", "Tulkinnat", "Tolkningar"), readings.OfType<Reading>().Distinct().Select(voice.Line));

    /// <summary>The document; below its title stands whether the answer is hypothetical or a projection.</summary>
    internal Document ToDocument()
    {
        _blocks.InsertRange(Math.Min(1, _blocks.Count), Suppositions.Of(_figures, voice));
        return new(voice.Language, _blocks.ToValueList());
    }
}
