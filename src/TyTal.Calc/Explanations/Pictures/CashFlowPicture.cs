using System.Text;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The money of a calendar year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">What is paid in it; 0 or more.</param>
public sealed record CashFlowYear(int Year, Money<Once> Amount) : ValueRecord;

/// <summary>Draws the cash flow of a portfolio: a column for each calendar year, and, if wanted, a line for the same under other figures.</summary>
public static class CashFlowPicture
{
    private const int MostYears = 1_000;
    private const decimal MarkerRoom = 26m;
    private const int MostSentences = 12;
    private const decimal RoomOfYear = 46m;
    private const decimal MostLift = 60m;

    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

    /// <summary>Amounts of any origin as an SVG picture of 960 by 480 pixels. It does not know whether they are hypothetical or a projection: for computed ones see <see cref="OfPortfolio"/>.</summary>
    /// <param name="years">The years, in any order, each once; years between them without an amount are paid nothing. At least one, and at most 1 000 from the first to the last.</param>
    /// <param name="whatIf">The same under other figures, drawn as a line; empty for none.</param>
    /// <param name="title">The heading; null or blank for one that names the years.</param>
    /// <param name="whatIfName">What the line shows; null or blank for "what-if".</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no year, there are too many, or an amount is negative.</exception>
    /// <exception cref="ArgumentException">A year stands twice in a series.</exception>
    public static string Svg(
        ValueList<CashFlowYear> years, ValueList<CashFlowYear> whatIf = default, string? title = null, string? whatIfName = null, Language language = Language.English) =>
        SvgWriter.Write(Layout(years, whatIf, title, whatIfName, language));

    /// <summary>The cash flow of a portfolio as an SVG picture of 960 by 480 pixels; its title and its description say when it is hypothetical or a projection.</summary>
    /// <param name="years">The years, as for <see cref="Svg"/>.</param>
    /// <param name="parameters">The dated figures and constants under which they were computed.</param>
    /// <param name="whatIf">The same under other figures, drawn as a line; empty for none.</param>
    /// <param name="whatIfParameters">Those other figures; null when there is no line.</param>
    /// <param name="title">The heading; null or blank for one that names the years.</param>
    /// <param name="whatIfName">What the line shows; null or blank for "what-if".</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no year, there are too many, or an amount is negative.</exception>
    /// <exception cref="ArgumentException">A year stands twice in a series, or there is a line without its figures.</exception>
    public static string OfPortfolio(
        ValueList<CashFlowYear> years,
        StatutoryParameters parameters,
        ValueList<CashFlowYear> whatIf = default,
        StatutoryParameters? whatIfParameters = null,
        string? title = null,
        string? whatIfName = null,
        Language language = Language.English)
    {
        Check(years, nameof(years));
        Check(whatIf, nameof(whatIf));
        Guard.NotNull(parameters, nameof(parameters));
        if (whatIf.Count > 0 && whatIfParameters is null)
        {
            throw Guard.Invalid(nameof(whatIfParameters), "whatIfParameters is missing; the figures of the line are needed.");
        }

        var figures = Behind(parameters, years).Concat(whatIfParameters is null ? [] : Behind(whatIfParameters, whatIf)).ToList();
        return Supposing(years, whatIf, (parameters.IsHypothetical, figures), title, whatIfName, language);
    }

    /// <summary>The cash flow of a claim as an SVG picture of 960 by 480 pixels; its title and its description say when it is hypothetical or a projection.</summary>
    /// <param name="flow">The cash flow.</param>
    /// <param name="whatIf">The same under other figures, drawn as a line; null for none.</param>
    /// <param name="title">The heading; null or blank for one that names the years.</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">Neither cash flow has a year.</exception>
    public static string OfClaim(ClaimCashFlow flow, ClaimCashFlow? whatIf = null, string? title = null, Language language = Language.English)
    {
        var (years, others) = (YearsOf(Guard.NotNull(flow, nameof(flow))), whatIf is null ? default : YearsOf(whatIf));
        var figures = new[] { flow, whatIf }.OfType<ClaimCashFlow>()
            .SelectMany(one => one.Years.SelectMany(year => year.Figures()).Concat(one.Timeline.Hypothesis?.Figures ?? default)).ToList();
        return Supposing(years, others, (flow.IsHypothetical, figures), title, whatIfName: null, language);
    }

    private static string Supposing(
        ValueList<CashFlowYear> years, ValueList<CashFlowYear> others, (bool IsHypothetical, List<Figure> Figures) basis, string? title, string? whatIfName, Language language)
    {
        var voice = Voice.Of(language);
        var heading = Suppositions.Prefix(basis.IsHypothetical, voice) + (string.IsNullOrWhiteSpace(title) && years.Count + others.Count > 0
            ? Title(voice, title, years.Concat(others).Min(year => year.Year), years.Concat(others).Max(year => year.Year))
            : title);
        return SvgWriter.Write(Layout(years, others, heading, whatIfName, language).Supposing(basis.Figures, voice));
    }

    /// <summary>What is supposed, and what is projected of the years through the last one drawn.</summary>
    private static IEnumerable<Figure> Behind(StatutoryParameters parameters, ValueList<CashFlowYear> years)
    {
        var last = years.Select(year => year.Year).DefaultIfEmpty().Max();
        return (parameters.Hypothesis?.Figures ?? default).Concat(
            parameters.Rows.Where(row => row.Status == FigureStatus.Projected && row.Year <= last).Select(row => parameters.Get(row.Figure, row.Year)));
    }

    /// <summary>What is drawn and where.</summary>
    internal static PictureLayout Layout(ValueList<CashFlowYear> years, ValueList<CashFlowYear> whatIf, string? title, string? whatIfName, Language language)
    {
        Check(years, nameof(years));
        Check(whatIf, nameof(whatIf));
        var all = years.Concat(whatIf).ToList();
        Guard.Range(all.Count, 1, int.MaxValue, "years.count");
        var (first, last) = (all.Min(year => year.Year), all.Max(year => year.Year));
        Guard.Range(last - first + 1, 1, MostYears, "years.span");

        var words = new PictureWords(Voice.Of(language));
        var (one, other) = (Names(words.Voice), string.IsNullOrWhiteSpace(whatIfName) ? words.Voice.Say("What-if", "Vaihtoehto", "Alternativ") : PictureWords.OneLine(whatIfName!));
        var plot = new Plot(Title(words.Voice, title, first, last), Subtitle(words, years, whatIf));
        var money = new MoneyAxis(all.Max(year => year.Amount.Amount), Plot.HeadingBottom + MarkerRoom, Plot.Bottom, words, AxisUnit.EurosPerYear);
        var left = Plot.LeftOf(money);
        var columns = new Columns(first, (Plot.Right - left) / (last - first + 1), left);
        plot.AddMoneyAxis(money, left, Plot.Right);
        AddYears(plot, words.Voice, columns, last);
        AddColumns(plot, words, columns, money, years);
        AddLine(plot, columns, money, whatIf);
        AddHighest(plot, words, columns, money, years, all);
        PictureLegend.Add(plot, whatIf.Count == 0
            ? [(PictureStyle.DailyAllowance, one)]
            : [(PictureStyle.DailyAllowance, one), (PictureStyle.Curve, PictureText.Fit(other, PictureLayout.Width / 2m))]);
        return plot.ToLayout(Description(words, years, whatIf, other));
    }

    private static ValueList<CashFlowYear> YearsOf(ClaimCashFlow flow) => flow.Years.Select(year => new CashFlowYear(year.Year, year.Amounts.Gross)).ToValueList();

    private static void Check(ValueList<CashFlowYear> years, string name)
    {
        var seen = new HashSet<int>();
        Guard.NoNulls(years, name);
        for (var i = 0; i < years.Count; i++)
        {
            var year = Guard.Range(years[i].Year, 1, 9_999, $"{name}[{i}].year");
            Guard.Range(years[i].Amount.Cents, 0L, long.MaxValue, $"{name}[{i}].amount");
            if (!seen.Add(year))
            {
                throw Guard.Invalid(name, $"{name}[{i}].year is {year}; allowed is each year once.");
            }
        }
    }

    private static string Names(Voice voice) => voice.Say("Paid in the year", "Maksetaan vuoden aikana", "Betalas under året");

    private static string Title(Voice voice, string? title, int first, int last)
    {
        var (from, to) = (voice.Number(first), voice.Number(last));
        return !string.IsNullOrWhiteSpace(title) ? PictureWords.OneLine(title!) : voice.Say($"Cash flow {from}–{to}", $"Kassavirta {from}–{to}", $"Kassaflöde {from}–{to}");
    }

    private static string Subtitle(PictureWords words, ValueList<CashFlowYear> years, ValueList<CashFlowYear> whatIf)
    {
        var (total, other) = (Sum(words, years), Sum(words, whatIf));
        var all = words.Voice.Say($"In all {total}", $"Yhteensä {total}", $"Sammanlagt {total}");
        return whatIf.Count == 0 ? all + "." : all + words.Voice.Say($"; what-if {other}.", $"; vaihtoehto {other}.", $"; alternativ {other}.");
    }

    private static string Sum(PictureWords words, ValueList<CashFlowYear> years) => words.Euros(years.Sum(year => year.Amount.Amount));

    private static void AddYears(Plot plot, Voice voice, Columns columns, int last)
    {
        var step = YearSteps.FirstOrDefault(years => years * columns.Width >= RoomOfYear) is var found and > 0 ? found : YearSteps[YearSteps.Length - 1];
        for (var year = columns.First; year <= last; year++)
        {
            if (year % step == 0)
            {
                plot.Shapes.Add(new(PictureStyle.Axis, SvgWriter.Line(columns.Middle(year), Plot.Bottom, columns.Middle(year), Plot.Bottom + 5m)));
                plot.Board.TryAdd(Plot.Quiet(voice.Number(year), columns.Middle(year), Plot.FirstRow, TextAnchor.Middle));
            }
        }
    }

    private static void AddColumns(Plot plot, PictureWords words, Columns columns, MoneyAxis money, ValueList<CashFlowYear> years)
    {
        foreach (var year in years)
        {
            var x = columns.Start(year.Year);
            var bar = new PictureBox(x + (columns.Width * 0.12m), money.Y(year.Amount.Amount), x + (columns.Width * 0.88m), Plot.Bottom);
            plot.Add(PictureStyle.DailyAllowance, bar);
            if (columns.Width >= 4m)
            {
                plot.Add(PictureStyle.Step, bar);
            }

            plot.AddTip(bar, Line(words, year));
        }
    }

    /// <summary>A step line over the years of the second series; years without an amount lie at 0.</summary>
    private static void AddLine(Plot plot, Columns columns, MoneyAxis money, ValueList<CashFlowYear> whatIf)
    {
        if (whatIf.Count == 0)
        {
            return;
        }

        var amounts = whatIf.ToDictionary(year => year.Year, year => year.Amount.Amount);
        var (from, to) = (whatIf.Min(year => year.Year), whatIf.Max(year => year.Year));
        var path = new StringBuilder($"M{SvgWriter.Number(columns.Start(from))} {SvgWriter.Number(Plot.Bottom)}");
        for (var year = from; year <= to; year++)
        {
            var y = money.Y(amounts.TryGetValue(year, out var amount) ? amount : 0m);
            path.Append('V').Append(SvgWriter.Number(y)).Append('H').Append(SvgWriter.Number(columns.Start(year + 1)));
        }

        plot.Shapes.Add(new(PictureStyle.Curve, path.Append('V').Append(SvgWriter.Number(Plot.Bottom)).ToString()));
    }

    /// <summary>The highest year, and the first and the last one, by their amounts, each above all that is drawn under it.</summary>
    private static void AddHighest(Plot plot, PictureWords words, Columns columns, MoneyAxis money, ValueList<CashFlowYear> years, List<CashFlowYear> all)
    {
        var inOrder = years.OrderBy(year => year.Year).ToList();
        foreach (var year in inOrder.OrderByDescending(year => year.Amount).Take(1).Concat(inOrder.Take(1)).Concat(inOrder.Skip(Math.Max(0, inOrder.Count - 1))).Distinct())
        {
            var text = new PictureText(words.Euros(year.Amount.Amount), columns.Middle(year.Year), money.Y(year.Amount.Amount) - 7m, TextAnchor.Middle) { Tone = TextTone.Plate };
            _ = new[] { text, text with { X = columns.Left, Anchor = TextAnchor.Start }, text with { X = Plot.Right, Anchor = TextAnchor.End } }
                .Where(place => place.Box.Left < columns.Middle(year.Year) && columns.Middle(year.Year) < place.Box.Right)
                .Select(place => place with { Baseline = Above(place.Box) })
                .Where(place => text.Baseline - place.Baseline <= MostLift)
                .Any(place => place.Box.Left >= columns.Left && place.Box.Right <= Plot.Right && plot.Board.TryAdd(place));
        }

        decimal Above(PictureBox box) => all.Where(year => columns.Start(year.Year) < box.Right && box.Left < columns.Start(year.Year + 1)).Min(year => money.Y(year.Amount.Amount)) - 7m;
    }

    private static string Description(PictureWords words, ValueList<CashFlowYear> years, ValueList<CashFlowYear> whatIf, string other)
    {
        var text = Sentences(words, years);
        return whatIf.Count == 0 ? text : $"{text} {other}: {Sentences(words, whatIf)}";
    }

    private static string Sentences(PictureWords words, ValueList<CashFlowYear> years)
    {
        var sentences = years.OrderBy(year => year.Year).Take(MostSentences).Select(year => Line(words, year) + ".");
        return string.Join(" ", years.Count > MostSentences ? sentences.Append(words.More(years.Count - MostSentences)) : sentences);
    }

    private static string Line(PictureWords words, CashFlowYear year) => $"{words.Voice.Number(year.Year)}: {words.Euros(year.Amount.Amount)}";

    private readonly record struct Columns(int First, decimal Width, decimal Left)
    {
        internal decimal Start(int year) => Left + (Width * (year - First));

        internal decimal Middle(int year) => Start(year) + (Width * 0.5m);
    }
}
