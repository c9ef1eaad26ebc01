using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Draws the one-time increase of a pension by age: the percentage of § 67(2) at each age on its first day, as enacted or under other constants.</summary>
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

    /// <summary>The increase under other constants as an SVG picture of 960 by 480 pixels; its title and its description say that it is hypothetical, and what is in force.</summary>
    /// <param name="age">An age to mark, in full years on the first day of the increase, 0 to 130; null for none.</param>
    /// <param name="parameters">The constants of § 67 are taken from here.</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is outside its range.</exception>
    public static string Svg(int? age, StatutoryParameters parameters, Language language = Language.English) =>
        SvgWriter.Write(Layout(age, language, Guard.NotNull(parameters, nameof(parameters)).Constants));

    /// <summary>What is drawn and where.</summary>
    internal static PictureLayout Layout(int? age, Language language, RuleConstants? supposed = null)
    {
        var constants = supposed ?? RuleConstants.Enacted;
        var words = new PictureWords(Voice.Of(language));
        var marked = age is { } given ? Guard.Range(given, 0, OldestThereIs, nameof(age)) : (int?)null;
        var ages = new[] { Youngest, Oldest, marked, LastAge(constants, full: true), LastAge(constants, full: false) }.OfType<int>().ToList();
        var (from, to) = (ages.Min(), ages.Max());
        var figures = new Figure[]
        {
            ConstantFigures.OneTimeIncreaseFull(constants), ConstantFigures.OneTimeIncreaseLessPerYear(constants),
            ConstantFigures.OneTimeIncreaseOldestWithFull(constants), ConstantFigures.OneTimeIncreaseOldest(constants),
        };
        var plot = new Plot(Suppositions.Prefix(Array.Exists(figures, figure => figure.IsHypothetical), words.Voice) + Title(words.Voice), Subtitle(words.Voice));
        var money = new MoneyAxis(OneTimeIncrease.PercentAt(0, constants).Amount, Plot.HeadingBottom + MarkerRoom, Plot.Bottom, words, AxisUnit.Percent);
        var left = Plot.LeftOf(money);
        var width = (Plot.Right - left) / (to - from + 1);
        decimal X(int years) => left + (width * (years - from));

        plot.AddMoneyAxis(money, left, Plot.Right);
        for (var years = from; years <= to; years++)
        {
            AddAge(plot, (words, constants), money, years, new(X(years) + (width * 0.12m), 0m, X(years + 1) - (width * 0.12m), Plot.Bottom), years == marked);
        }

        AddAges(plot, words.Voice, from, to, years => X(years) + (width / 2m));
        plot.AddMarkers(MarkerPlan.Of(Markers(words.Voice, constants, marked, years => X(years) + (width / 2m)), left, PictureLayout.Width - 8m), money.Top);
        return plot.ToLayout(Description(words.Voice, constants, marked)).Supposing(figures, words.Voice);
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

    private static void AddAge(Plot plot, (PictureWords Words, RuleConstants Constants) of, MoneyAxis money, int years, PictureBox column, bool isMarked)
    {
        var percent = OneTimeIncrease.PercentAt(years, of.Constants).Amount;
        var bar = column with { Top = money.Y(percent) };
        if (percent > 0m)
        {
            plot.Add(isMarked ? PictureStyle.Pension : PictureStyle.DailyAllowance, bar);
            plot.Add(PictureStyle.Step, bar);
        }

        plot.AddTip(bar, Line(of.Words.Voice, of.Constants, years));
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

    private static IEnumerable<PictureMarker> Markers(Voice voice, RuleConstants constants, int? marked, Func<int, decimal> middle)
    {
        if (marked is { } age)
        {
            yield return new(middle(age), 9, ValueList.Create(Line(voice, constants, age)));
        }

        foreach (var years in LastAges(constants).Where(years => years != marked))
        {
            yield return new(middle(years), 3, ValueList.Create(Line(voice, constants, years)));
        }
    }

    /// <summary>The last age with the full increase and the last one with any, each once; none when there is no increase.</summary>
    private static IEnumerable<int> LastAges(RuleConstants constants) => new[] { LastAge(constants, full: true), LastAge(constants, full: false) }.OfType<int>().Distinct();

    /// <summary>The last age with the full increase, or with any; null when there is no increase.</summary>
    private static int? LastAge(RuleConstants constants, bool full)
    {
        var least = full ? OneTimeIncrease.PercentAt(0, constants).Amount : 0m;
        var last = (int?)null;
        for (var age = 0; age <= OldestThereIs; age++)
        {
            last = OneTimeIncrease.PercentAt(age, constants).Amount is > 0m and var percent && percent >= least ? age : last;
        }

        return last;
    }

    private static string Line(Voice voice, RuleConstants constants, int years)
    {
        var (age, percent) = (voice.Number(years), voice.Percent(OneTimeIncrease.PercentAt(years, constants).Amount).Replace(' ', PictureWords.HardSpace));
        return voice.Say($"{age} years: {percent}", $"{age} v: {percent}", $"{age} år: {percent}");
    }

    private static string Description(Voice voice, RuleConstants constants, int? marked)
    {
        var ages = LastAges(constants).Concat(marked is { } age ? [age] : []).Distinct().OrderBy(years => years);
        return string.Join(" ", ages.Select(years => Line(voice, constants, years) + ".").Prepend(Sentence(voice, LastAges(constants).ToList())));
    }

    private static string Sentence(Voice voice, List<int> lastAges)
    {
        if (lastAges.Count == 0)
        {
            return voice.Say("None at any age.", "Ei minkään ikäiselle.", "Ingen i någon ålder.");
        }

        var (full, last) = (voice.Number(lastAges[0]), voice.Number(lastAges[lastAges.Count - 1]));
        return lastAges.Count == 1
            ? voice.Say($"The same up to {last} years, none above.", $"Sama {last} vuoden ikään, ei mitään sen jälkeen.", $"Lika stor till {last} års ålder, ingen därefter.")
            : voice.Say(
                $"The same up to {full} years, then less by a fixed number of points for each year, none above {last} years.",
                $"Sama {full} vuoden ikään, sitten joka vuosi saman verran vähemmän, ei mitään yli {last} vuoden iässä.",
                $"Lika stor till {full} års ålder, sedan lika mycket mindre för varje år, ingen över {last} år.");
    }
}
