using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Law;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Draws a family's shares over time: the survivors' pensions a month, one upon the other (§§ 103–108).</summary>
public static class FamilyPicture
{
    /// <summary>How many survivors have an area of their own; the children beyond are shown together.</summary>
    private const int MostAreas = 4;

    private const int MostSentences = 12;
    private const decimal Narrowest = 3m;

    private static readonly PictureStyle[] Styles = [PictureStyle.Pension, PictureStyle.DailyAllowance, PictureStyle.SickPay, PictureStyle.RehabilitationAllowance, PictureStyle.Others];

    /// <summary>A family's timeline as an SVG picture of 960 by 480 pixels.</summary>
    /// <param name="timeline">The timeline; without a pension the picture says so.</param>
    /// <param name="title">The heading; null or blank for one that names the death and the annual earnings.</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    public static string Svg(FamilyTimeline timeline, string? title = null, Language language = Language.English) => SvgWriter.Write(Layout(timeline, title, language));

    /// <summary>What is drawn and where.</summary>
    internal static PictureLayout Layout(FamilyTimeline timeline, string? title, Language language)
    {
        var words = new PictureWords(Voice.Of(language));
        var family = Guard.NotNull(timeline, nameof(timeline)).Family;
        var (death, earnings) = (words.Voice.Date(family.DeathDate), words.Euros(family.AnnualEarnings.Amount));
        var heading = !string.IsNullOrWhiteSpace(title) ? PictureWords.OneLine(title!) : words.Voice.Say(
            $"Survivors' pensions after {death}, annual earnings {earnings}", $"Perhe-eläkkeet, kuolinpäivä {death}, vuosityöansio {earnings}", $"Familjepensioner, dödsdag {death}, årsarbetsinkomst {earnings}");
        heading = Suppositions.Prefix(timeline.IsHypothetical, words.Voice) + heading;
        var layout = timeline.Entitled ? Draw(timeline, words, heading) : Nothing(timeline, words, heading);
        return layout.Supposing(timeline.Figures().Concat(timeline.Hypothesis?.Figures ?? default).ToList(), words.Voice);
    }

    private static PictureLayout Draw(FamilyTimeline timeline, PictureWords words, string heading)
    {
        var plot = new Plot(heading, Subtitle(timeline, words));
        var survivors = timeline.Periods.SelectMany(period => period.Pensions).Select(pension => pension.Beneficiary).Distinct()
            .OrderBy(one => !one.IsSpouse).ThenBy(one => one.Position).ToList();
        var highest = timeline.Periods.Max(period => period.Pensions.Sum(pension => pension.PerMonth.Amount));
        var left = Plot.LeftOf(new MoneyAxis(highest, Plot.HeadingBottom, Plot.Bottom, words, AxisUnit.EurosPerMonth));
        var time = new TimeAxis(timeline.Family.DeathDate, timeline.Periods.Max(period => period.To).PlusDays(1), left, Plot.Right, words.Voice);
        var markers = MarkerPlan.Of(Markers(timeline, survivors, time, words.Voice), left, PictureLayout.Width - 8m);
        var money = new MoneyAxis(highest, Plot.HeadingBottom + MarkerPlan.HeightOf(markers), Plot.Bottom, words, AxisUnit.EurosPerMonth);
        plot.AddMoneyAxis(money, left, Plot.Right);
        plot.AddTimeAxis(time, money.Top);
        foreach (var period in timeline.Periods)
        {
            AddPeriod(plot, words, survivors, period, money, time);
        }

        plot.AddMarkers(markers, money.Top);
        PictureLegend.Add(plot, Legend(survivors, words.Voice));
        AddAmounts(plot, words, timeline, money, time);
        return plot.ToLayout(Description(timeline, words));
    }

    private static string Subtitle(FamilyTimeline timeline, PictureWords words)
    {
        var (total, through) = (words.Euros(timeline.Totals.Total.Amount), words.Voice.Date(timeline.Family.Through));
        return words.Voice.Say(
            $"Euros a month. In all {total} through {through}, lump sums included.",
            $"Euroa kuukaudessa. Yhteensä {total}, {through} saakka, kertasuoritukset mukaan lukien.",
            $"Euro per månad. Sammanlagt {total} till och med {through}, engångsbelopp medräknade.");
    }

    private static void AddPeriod(Plot plot, PictureWords words, List<Beneficiary> survivors, FamilyPeriod period, MoneyAxis money, TimeAxis time)
    {
        var (left, right, below) = (time.X(period.From), time.X(period.To.PlusDays(1)), 0m);
        foreach (var pension in period.Pensions.OrderBy(pension => survivors.IndexOf(pension.Beneficiary)))
        {
            var above = below + pension.PerMonth.Amount;
            var box = new PictureBox(left, money.Y(above), right, money.Y(below));
            plot.Add(StyleOf(survivors.IndexOf(pension.Beneficiary), survivors.Count), box);
            plot.Add(PictureStyle.Step, box);
            plot.AddTip(box, $"{words.Voice.Dates(period.From, period.To)}, {Share(pension, words)}");
            below = above;
        }
    }

    private static PictureStyle StyleOf(int place, int count) => count <= Styles.Length ? Styles[place] : Styles[Math.Min(place, MostAreas)];

    private static IEnumerable<(PictureStyle Style, string Name)> Legend(List<Beneficiary> survivors, Voice voice)
    {
        var single = survivors.Count <= Styles.Length ? survivors.Count : MostAreas;
        for (var i = 0; i < single; i++)
        {
            yield return (Styles[i], FamilyExplanation.Name(survivors[i], voice.Language));
        }

        if (single < survivors.Count)
        {
            var count = voice.Number(survivors.Count - single);
            yield return (PictureStyle.Others, voice.Say($"{count} other children", $"{count} muuta lasta", $"{count} andra barn"));
        }
    }

    /// <summary>The last days of the survivors' pensions that end before the picture does.</summary>
    private static IEnumerable<PictureMarker> Markers(FamilyTimeline timeline, List<Beneficiary> survivors, TimeAxis time, Voice voice)
    {
        var died = voice.Say("Death", "Kuolema", "Dödsfall");
        yield return new(time.Left, 9, ValueList.Create($"{died}, {voice.Date(timeline.Family.DeathDate)}", died));
        foreach (var survivor in survivors)
        {
            var last = timeline.Periods.Last(period => period.Find(survivor) is not null).To;
            if (time.Shows(last.PlusDays(1)))
            {
                var (name, day) = (FamilyExplanation.Name(survivor, voice.Language), voice.Date(last));
                yield return new(time.X(last.PlusDays(1)), 4, ValueList.Create(
                    voice.Say($"{name} until {day}", $"{name} {day} saakka", $"{name} till {day}"), name));
            }
        }
    }

    /// <summary>What all get together, above the periods that have room for it.</summary>
    private static void AddAmounts(Plot plot, PictureWords words, FamilyTimeline timeline, MoneyAxis money, TimeAxis time)
    {
        foreach (var period in timeline.Periods.OrderByDescending(period => time.X(period.To.PlusDays(1)) - time.X(period.From)))
        {
            var (left, right) = (time.X(period.From), time.X(period.To.PlusDays(1)));
            var amount = period.Pensions.Sum(pension => pension.PerMonth.Amount);
            var text = new PictureText(words.Amount(amount), (left + right) / 2m, money.Y(amount) - 6m, TextAnchor.Middle);
            if (right - left >= Narrowest && text.Box.Right - text.Box.Left <= right - left)
            {
                plot.Board.TryAdd(text);
            }
        }
    }

    private static string Description(FamilyTimeline timeline, PictureWords words)
    {
        var sentences = timeline.Periods.Take(MostSentences)
            .Select(period => $"{words.Voice.Dates(period.From, period.To)}, {string.Join("; ", period.Pensions.Select(pension => Share(pension, words)))}.");
        var more = timeline.Periods.Count - MostSentences;
        return string.Join(" ", more > 0 ? sentences.Append(words.More(more)) : sentences);
    }

    private static string Share(SurvivorsPension pension, PictureWords words) =>
        $"{FamilyExplanation.Name(pension.Beneficiary, words.Voice.Language)}: {words.Amount(pension.PerMonth.Amount)}{PictureWords.HardSpace}{words.Unit(AxisUnit.EurosPerMonth)}";

    private static PictureLayout Nothing(FamilyTimeline timeline, PictureWords words, string heading)
    {
        var voice = words.Voice;
        var reasons = timeline.Refusals.Take(MostSentences - 2).Select(refusal =>
            $"{FamilyExplanation.Name(refusal.Beneficiary, voice.Language)}: {FamilyExplanation.Reason(refusal.Reason, voice.Language)} ({voice.Section(refusal.Section)}).").ToList();
        return NothingPicture.Draw(heading, Subtitle(timeline, words), voice.Say("No pension is due", "Eläkettä ei makseta", "Ingen pension betalas"), reasons);
    }
}
