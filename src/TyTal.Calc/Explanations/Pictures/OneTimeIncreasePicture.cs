using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Draws the one-time increase of a pension by age: the percentage of § 67(2) at each age on its first day.</summary>
public static class OneTimeIncreasePicture
{
    private const int Youngest = 20;
    private const int Oldest = 70;
    private const int OldestThereIs = 130;
    private const int AgesBetweenLabels = 5;
    private const decimal MarkerRoom = 2m * MarkerPlan.RowHeight;

    /// <summary>The increase as an SVG picture of 960 by 480 pixels.</summary>
    /// <param name="age">An age to mark, in full years on the first day of the increase, 0 to 130; null for none.</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is outside its range.</exception>
    public static string Svg(int? age = null, Language language = Language.English) => SvgWriter.Write(Layout(age, language));

    /// <summary>What is drawn and where.</summary>
    internal static PictureLayout Layout(int? age, Language language)
    {
        var words = new PictureWords(Voice.Of(language));
        var marked = age is { } given ? Guard.Range(given, 0, OldestThereIs, nameof(age)) : (int?)null;
        var (from, to) = (Math.Min(Youngest, marked ?? Youngest), Math.Max(Oldest, marked ?? Oldest));
        var plot = new Plot(Title(words.Voice), Subtitle(words.Voice));
        var money = new MoneyAxis(OneTimeIncrease.PercentAt(0).Amount, Plot.HeadingBottom + MarkerRoom, Plot.Bottom, words, AxisUnit.Percent);
        var left = Plot.LeftOf(money);
        var width = (Plot.Right - left) / (to - from + 1);
        decimal X(int years) => left + (width * (years - from));

        plot.AddMoneyAxis(money, left, Plot.Right);
        for (var years = from; years <= to; years++)
        {
            AddAge(plot, words, money, years, new(X(years) + (width * 0.12m), 0m, X(years + 1) - (width * 0.12m), Plot.Bottom), years == marked);
        }

        AddAges(plot, words.Voice, from, to, years => X(years) + (width / 2m));
        plot.AddMarkers(MarkerPlan.Of(Markers(words.Voice, marked, years => X(years) + (width / 2m)), left, PictureLayout.Width - 8m), money.Top);
        return plot.ToLayout(Description(words.Voice, marked));
    }

    private static string Title(Voice voice) => voice.Say("One-time increase of a pension by age", "Eläkkeen kertakorotus iän mukaan", "Engångsförhöjning av en pension efter ålder");

    private static string Subtitle(Voice voice)
    {
        var section = voice.Section(67, 2);
        return voice.Say(
            $"Percent of the pension, by the age in full years on 1 January of the year of the increase ({section}).",
            $"Prosenttia eläkkeestä; ikä täysinä vuosina korotusvuoden 1.1. ({section}).",
            $"Procent av pensionen; ålder i hela år den 1 januari förhöjningsåret ({section}).");
    }

    private static void AddAge(Plot plot, PictureWords words, MoneyAxis money, int years, PictureBox column, bool isMarked)
    {
        var percent = OneTimeIncrease.PercentAt(years).Amount;
        var bar = column with { Top = money.Y(percent) };
        if (percent > 0m)
        {
            plot.Add(isMarked ? PictureStyle.Pension : PictureStyle.DailyAllowance, bar);
            plot.Add(PictureStyle.Step, bar);
        }

        plot.AddTip(bar, Line(words.Voice, years));
    }

    private static void AddAges(Plot plot, Voice voice, int from, int to, Func<int, decimal> middle)
    {
        for (var years = from; years <= to; years++)
        {
            if (years % AgesBetweenLabels == 0)
            {
                plot.Board.TryAdd(Plot.Quiet(voice.Number(years), middle(years), Plot.FirstRow, TextAnchor.Middle));
            }
        }

        plot.Board.TryAdd(Plot.Quiet(voice.Say("age, years", "ikä, vuotta", "ålder, år"), Plot.Right, Plot.SecondRow, TextAnchor.End));
    }

    private static IEnumerable<PictureMarker> Markers(Voice voice, int? marked, Func<int, decimal> middle)
    {
        if (marked is { } age)
        {
            yield return new(middle(age), 9, ValueList.Create(Line(voice, age)));
        }

        foreach (var years in new[] { LastAge(full: true), LastAge(full: false) }.Where(years => years != marked))
        {
            yield return new(middle(years), 3, ValueList.Create(Line(voice, years)));
        }
    }

    /// <summary>The last age with the full increase, or with any.</summary>
    private static int LastAge(bool full)
    {
        var age = 0;
        while (OneTimeIncrease.PercentAt(age + 1).Amount >= (full ? OneTimeIncrease.PercentAt(0).Amount : 0.0001m))
        {
            age++;
        }

        return age;
    }

    private static string Line(Voice voice, int years)
    {
        var (age, percent) = (voice.Number(years), voice.Percent(OneTimeIncrease.PercentAt(years).Amount).Replace(' ', PictureWords.HardSpace));
        return voice.Say($"{age} years: {percent}", $"{age} v: {percent}", $"{age} år: {percent}");
    }

    private static string Description(Voice voice, int? marked)
    {
        var (full, last) = (LastAge(full: true), LastAge(full: false));
        var sentence = voice.Say(
            $"The same up to {voice.Number(full)} years, then less by a fixed number of points for each year, none above {voice.Number(last)} years.",
            $"Sama {voice.Number(full)} vuoden ikään, sitten joka vuosi saman verran vähemmän, ei mitään yli {voice.Number(last)} vuoden iässä.",
            $"Lika stor till {voice.Number(full)} års ålder, sedan lika mycket mindre för varje år, ingen över {voice.Number(last)} år.");
        return string.Join(" ", new[] { full, last }.Concat(marked is { } age ? [age] : []).Distinct().OrderBy(years => years).Select(years => Line(voice, years) + ".").Prepend(sentence));
    }
}
