using TyTal.Calc.Earnings;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Draws what annual earnings were made of: the current earnings, the comparison years, the means, the minimum, and what was decided (§§ 71–79).</summary>
public static class AnnualEarningsPicture
{
    private const decimal Top = Plot.HeadingBottom + (2m * MarkerPlan.RowHeight);
    private const decimal WidestName = 330m;
    private const decimal RoomOfAmount = 6m;
    private const decimal HighestRow = 40m;
    private const int MostOthers = 6;

    /// <summary>The annual earnings as an SVG picture of 960 by 480 pixels.</summary>
    /// <param name="earnings">The annual earnings.</param>
    /// <param name="title">The heading; null or blank for one that names the amount.</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    public static string Svg(AnnualEarnings earnings, string? title = null, Language language = Language.English) => SvgWriter.Write(Layout(earnings, title, language));

    /// <summary>What is drawn and where.</summary>
    internal static PictureLayout Layout(AnnualEarnings earnings, string? title, Language language)
    {
        var words = new PictureWords(Voice.Of(language));
        var rows = Rows(Guard.NotNull(earnings, nameof(earnings)), words);
        var decided = $"{words.Voice.Say("Annual earnings", "Vuosityöansio", "Årsarbetsinkomst")} {words.Euros(earnings.Decided.Amount)}";
        var heading = string.IsNullOrWhiteSpace(title) ? decided : PictureWords.OneLine(title!);
        var plot = new Plot(Suppositions.Prefix(earnings.IsHypothetical, words.Voice) + heading, Subtitle(words.Voice));
        var highest = rows.Max(row => row.Amount);
        var left = PictureLayout.Margin + Math.Min(WidestName, rows.Max(row => PictureText.WidthOf(row.FullName))) + 10m;
        var right = Plot.Right - PictureText.WidthOf(words.Amount(highest), bold: true) - RoomOfAmount;
        var across = new MoneyAxis(highest / MoneyAxis.Headroom, right, left, words, AxisUnit.EurosPerYear);
        AddAxis(plot, across);
        AddZone(plot, words, across, earnings);
        AddRows(plot, words, across, rows);
        return plot.ToLayout(string.Join(" ", rows.Select(row => $"{row.FullName}: {words.Euros(row.Amount)}.")))
            .Supposing(earnings.Compared.Prepend(earnings.Decided).ToList(), words.Voice);
    }

    private static string Subtitle(Voice voice) => voice.Say(
        "Euros a year, at the level of the claim date's year. The darkest bar is what was decided.",
        "Euroa vuodessa vahinkotapahtumavuoden tasossa. Tummin palkki on määrätty vuosityöansio.",
        "Euro per år på nivån för skadefallsåret. Den mörkaste stapeln är den fastställda årsarbetsinkomsten.");

    private static List<Row> Rows(AnnualEarnings earnings, PictureWords words)
    {
        var rows = new List<Row>();
        void Add(Figure? figure, PictureStyle style, string? name = null)
        {
            if (figure is not null && rows.TrueForAll(row => row.Figure != figure))
            {
                var full = name ?? RuleTexts.Title(figure, words.Voice);
                rows.Add(new(figure, full, style));
            }
        }

        Add(earnings.Current, PictureStyle.DailyAllowance);
        foreach (var year in earnings.MeanOfYears is { } mean ? mean.Inputs : default)
        {
            Add(year, PictureStyle.SickPay, YearName(year, words.Voice));
        }

        Add(earnings.MeanOfYears, PictureStyle.Others);
        Add(earnings.Mean, PictureStyle.DailyAllowance);
        foreach (var other in Others(earnings).Where(figure => figure != earnings.Decided).Take(MostOthers))
        {
            Add(other, PictureStyle.Others);
        }

        rows.RemoveAll(row => row.Figure == earnings.Decided);
        Add(earnings.Decided, PictureStyle.Pension);
        return rows;
    }

    /// <summary>The minimum and the judged or added earnings, which no other row shows.</summary>
    private static IEnumerable<Figure> Others(AnnualEarnings earnings) => earnings.Compared
        .Concat(earnings.Decided.Inputs)
        .Concat(earnings.BeforeMinimum.Inputs)
        .Append(earnings.BeforeMinimum)
        .OfType<Figure<Money<PerYear>>>()
        .Distinct();

    /// <summary>A comparison year by its number: the year of the wage coefficient that lifts it, beside that of the claim date's year.</summary>
    private static string? YearName(Figure figure, Voice voice)
    {
        var years = figure.Steps().OfType<Figure<WageCoefficient>>().Select(step => step.Source?.Year ?? 0).Distinct().OrderBy(year => year).ToList();
        if (years.Count == 0)
        {
            return null;
        }

        var year = voice.Number(years[0]);
        return voice.Say($"Comparison year {year}, lifted", $"Vertailuvuosi {year}, korotettuna", $"Jämförelseår {year}, uppräknat");
    }

    private static void AddAxis(Plot plot, MoneyAxis across)
    {
        foreach (var tick in across.Ticks())
        {
            var x = across.Y(tick);
            plot.Shapes.Add(new(tick == 0m ? PictureStyle.Axis : PictureStyle.Grid, SvgWriter.Line(x, Top, x, Plot.Bottom)));
            plot.Board.TryAdd(Plot.Quiet(across.Label(tick), x, Plot.FirstRow, TextAnchor.Middle));
        }

        plot.Board.TryAdd(Plot.Quiet(across.Unit, Plot.Right, Plot.SecondRow, TextAnchor.End));
    }

    /// <summary>Between which amounts the current earnings would count alone: less than 20 % from the mean of the comparison years (§ 71(2)).</summary>
    private static void AddZone(Plot plot, PictureWords words, MoneyAxis across, AnnualEarnings earnings)
    {
        if (earnings is not { Current: not null, MeanOfYears: { Amount: > 0m } mean })
        {
            return;
        }

        var most = across.Most;
        var (low, high) = (across.Y(Math.Min(most, mean.Amount * 0.8m)), across.Y(Math.Min(most, mean.Amount * 1.2m)));
        plot.Add(PictureStyle.Zone, new(low, Top, high, Plot.Bottom));
        var label = words.Voice.Say("within 20 % of the mean of the years", "poikkeama vuosien keskiarvosta alle 20 %", "inom 20 % från årens medeltal");
        var box = new PictureText(label, (low + high) / 2m, Top - 7m, TextAnchor.Middle) { Tone = TextTone.Quiet };
        _ = plot.Board.TryAdd(box) || plot.Board.TryAdd(box with { X = Plot.Right, Anchor = TextAnchor.End });
    }

    private static void AddRows(Plot plot, PictureWords words, MoneyAxis across, List<Row> rows)
    {
        var height = Math.Min(HighestRow, (Plot.Bottom - Top) / rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, middle) = (rows[i], Top + (height * (i + 0.5m)));
            var bar = new PictureBox(across.Bottom, middle - (height * 0.34m), across.Y(row.Amount), middle + (height * 0.34m));
            plot.Add(row.Style, bar);
            plot.Add(PictureStyle.Step, bar);
            plot.AddTip(bar, $"{row.FullName}: {words.Euros(row.Amount)}");
            var isDecided = row.Style == PictureStyle.Pension;
            AddName(plot, row.FullName, across.Bottom - 10m, middle, mayBreak: height == HighestRow);
            plot.Board.TryAdd(new PictureText(words.Amount(row.Amount), bar.Right + RoomOfAmount, middle + 5m) { Bold = isDecided, Tone = TextTone.Plate });
        }
    }

    /// <summary>A name in one line, or in two when it is long and there is room.</summary>
    private static void AddName(Plot plot, string name, decimal right, decimal middle, bool mayBreak)
    {
        var (first, second) = (PictureText.Fit(name, WidestName), "");
        if (first != name && mayBreak && first.LastIndexOf(' ') is > 0 and var space)
        {
            (first, second) = (name.Substring(0, space), PictureText.Fit(name.Substring(space + 1), WidestName));
        }

        plot.Board.TryAdd(new PictureText(first, right, second.Length == 0 ? middle + 5m : middle - 3m, TextAnchor.End));
        if (second.Length > 0)
        {
            plot.Board.TryAdd(new PictureText(second, right, middle + 14m, TextAnchor.End));
        }
    }

    private sealed record Row(Figure Figure, string FullName, PictureStyle Style)
    {
        internal decimal Amount => Figure.Amount;
    }
}
