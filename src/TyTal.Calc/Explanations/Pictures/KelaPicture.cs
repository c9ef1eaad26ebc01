using System.Text;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Draws the bands of the Kela deduction and their cliffs: what is left of a day over its undiminished amount (§ 202(1)).</summary>
public static class KelaPicture
{
    private const decimal MarkerRoom = 3m * MarkerPlan.RowHeight;
    private const decimal PercentBaseline = Plot.SecondRow + 2m;
    private const decimal Narrowest = 2m;
    private const int MarkSize = 15;

    /// <summary>The bands as an SVG picture of 960 by 480 pixels.</summary>
    /// <param name="perDay">An amount to mark, after the share of incapacity and before every deduction; null for none.</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static string Svg(Money<PerDay>? perDay = null, Language language = Language.English) => SvgWriter.Write(Layout(perDay, language));

    /// <summary>What is drawn and where.</summary>
    internal static PictureLayout Layout(Money<PerDay>? perDay, Language language)
    {
        var words = new PictureWords(Voice.Of(language));
        var last = KelaDeduction.Cliffs[KelaDeduction.Cliffs.Count - 1].Limit;
        var most = perDay is { } marked && MoneyGuard.NotNegative(marked) > last ? marked : last;
        var plot = new Plot(Title(words.Voice), Subtitle(words.Voice));
        var highest = KelaDeduction.Rest(most);
        var left = Plot.LeftOf(new MoneyAxis(highest.Amount, Plot.HeadingBottom, Plot.Bottom, words));
        var across = new MoneyAxis(most.Amount, Plot.Right, left, words);
        var percent = KelaDeduction.Bands[KelaDeduction.Bands.Count - 1].Percent.Amount;
        var upright = new MoneyAxis(across.Most * (100m - percent) / 100m, Plot.HeadingBottom + MarkerRoom, Plot.Bottom, words);
        plot.AddMoneyAxis(upright, left, Plot.Right);
        if (perDay is { } amount)
        {
            Mark(plot, words, across, upright, amount);
        }

        AddBands(plot, words.Voice, across, upright);
        AddAmounts(plot, across);
        plot.AddMarkers(MarkerPlan.Of(Jumps(words, across), left, PictureLayout.Width - 8m), upright.Top);
        return plot.ToLayout(Description(words, perDay));
    }

    private static string Title(Voice voice) => voice.Say("What the Kela deduction leaves of a day", "Mitä päivän määrästä jää Kela-vähennyksen jälkeen", "Vad som återstår av en dags belopp efter FPA-avdraget");

    private static string Subtitle(Voice voice)
    {
        var section = voice.Section(202, 1);
        return voice.Say(
            $"What is left over the undiminished amount; below, the percentage; a jump at each limit ({section}).",
            $"Jäljelle jäävä määrä vähentämättömästä, alla prosentti; joka rajalla hyppy ({section}).",
            $"Det som återstår av ominskat belopp, nederst procenten; ett hopp vid varje gräns ({section}).");
    }

    private static void AddBands(Plot plot, Voice voice, MoneyAxis across, MoneyAxis upright)
    {
        var from = 0m;
        var isDark = false;
        foreach (var band in KelaDeduction.Bands)
        {
            var to = band.UpTo?.Amount ?? across.Most;
            var (x1, x2) = (across.Y(from), across.Y(to));
            var (y1, y2) = (upright.Y(from * (100m - band.Percent.Amount) / 100m), upright.Y(to * (100m - band.Percent.Amount) / 100m));
            plot.Shapes.Add(new(
                isDark ? PictureStyle.Others : PictureStyle.DailyAllowance, $"{SvgWriter.Line(x1, Plot.Bottom, x1, y1)}L{SvgWriter.Number(x2)} {SvgWriter.Number(y2)}V{SvgWriter.Number(Plot.Bottom)}Z"));
            plot.Shapes.Add(new(PictureStyle.Curve, SvgWriter.Line(x1, y1, x2, y2)));
            AddPercent(plot, voice, band, x1, x2);
            (from, isDark) = (to, !isDark);
        }
    }

    private static void AddPercent(Plot plot, Voice voice, KelaBand band, decimal left, decimal right)
    {
        var words = new[] { voice.Percent(band.Percent.Amount), voice.Number(band.Percent.Amount, 0) };
        var fitting = words.FirstOrDefault(text => PictureText.WidthOf(text) + Narrowest <= right - left);
        if (fitting is not null)
        {
            plot.Board.TryAdd(new PictureText(fitting.Replace(' ', PictureWords.HardSpace), (left + right) / 2m, PercentBaseline, TextAnchor.Middle));
        }
    }

    /// <summary>The limits of the bands below the plot, or round amounts where those are too close to each other.</summary>
    private static void AddAmounts(Plot plot, MoneyAxis across)
    {
        var limits = KelaDeduction.Cliffs.Select(cliff => cliff.Limit.Amount).Prepend(0m).ToList();
        var isWide = across.Y(limits[limits.Count - 1]) - across.Y(0m) >= Plot.Right / 2m;
        foreach (var amount in isWide ? limits : across.Ticks())
        {
            plot.Shapes.Add(new(PictureStyle.Axis, SvgWriter.Line(across.Y(amount), Plot.Bottom, across.Y(amount), Plot.Bottom + 5m)));
            plot.Board.TryAdd(Plot.Quiet(across.Label(amount), across.Y(amount), Plot.FirstRow, TextAnchor.Middle));
        }

        plot.Board.TryAdd(Plot.Quiet(across.Unit, Plot.Right, Plot.FirstRow, TextAnchor.End));
    }

    private static IEnumerable<PictureMarker> Jumps(PictureWords words, MoneyAxis across) => KelaDeduction.Cliffs.Select((cliff, i) => new PictureMarker(
        across.Y(cliff.Limit.Amount),
        KelaDeduction.Cliffs.Count - i,
        ValueList.Create($"+{words.Euros(cliff.Jump.Amount)}", "+" + words.Amount(cliff.Jump.Amount))));

    private static void Mark(Plot plot, PictureWords words, MoneyAxis across, MoneyAxis upright, Money<PerDay> perDay)
    {
        var (rest, x) = (KelaDeduction.Rest(perDay), across.Y(perDay.Amount));
        var y = upright.Y(rest.Amount);
        var path = new StringBuilder(SvgWriter.Line(x, y - 7m, x + 7m, y)).Append('L').Append(SvgWriter.Number(x)).Append(' ').Append(SvgWriter.Number(y + 7m))
            .Append('L').Append(SvgWriter.Number(x - 7m)).Append(' ').Append(SvgWriter.Number(y)).Append('Z');
        plot.Shapes.Add(new(PictureStyle.Point, path.ToString()));
        plot.Board.Reserve(new(x - 8m, y - 8m, x + 8m, y + 8m));
        var label = $"{words.Amount(perDay.Amount)} → {words.PerDay(rest.Amount)}";
        var far = across.Bottom + 8m + PictureText.WidthOf(label, MarkSize, bold: true);
        var place = far < x ? (x - 12m, y - 14m, TextAnchor.End) : (across.Bottom + 8m, y - 36m, TextAnchor.Start);
        plot.Board.TryAdd(new PictureText(label, place.Item1, place.Item2, place.Item3) { Size = MarkSize, Bold = true, Tone = TextTone.Plate });
    }

    private static string Description(PictureWords words, Money<PerDay>? perDay)
    {
        var voice = words.Voice;
        var cliffs = KelaDeduction.Cliffs.Select(cliff =>
        {
            var (limit, at, above) = (words.Amount(cliff.Limit.Amount), words.Amount(cliff.RestAtLimit.Amount), words.Amount(cliff.RestAbove.Amount));
            return voice.Say($"Of {limit} a day {at} is left, of a cent more {above}.", $"{limit} eurosta päivässä jää {at}, sentin suuremmasta {above}.", $"Av {limit} om dagen återstår {at}, av en cent mer {above}.");
        });
        return string.Join(" ", perDay is { } amount ? cliffs.Prepend(Marked(words, amount)) : cliffs);
    }

    private static string Marked(PictureWords words, Money<PerDay> perDay)
    {
        var (amount, rest) = (words.Amount(perDay.Amount), words.Amount(KelaDeduction.Rest(perDay).Amount));
        return words.Voice.Say($"Marked: of {amount} a day {rest} is left.", $"Merkitty: {amount} eurosta päivässä jää {rest}.", $"Utmärkt: av {amount} om dagen återstår {rest}.");
    }
}
