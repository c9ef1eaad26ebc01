namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The labels of the plot: amounts at their levels and names in their areas. What finds no room is left to the legend and the text alternative.</summary>
internal sealed class PictureLabels(PictureStep[] steps, MoneyAxis money, LabelPlaces places, LabelBoard board, PictureWords words)
{
    private const decimal Narrowest = 3m;
    private const decimal BetweenAmounts = 60m;
    private const decimal NotableRise = 1.05m;
    private const int MostAmounts = 200;

    /// <summary>How many levels from the start may be the one whose label carries the unit.</summary>
    private const int MostTriesWithUnit = 5;

    private readonly List<(PictureText Text, PictureStep Level)> _amounts = [];

    internal void Add()
    {
        var levels = Levels();
        var keys = KeyLevels(levels);
        _ = levels.Take(MostTriesWithUnit).Any(level => AddKeyAmount(level, words.PerDay(level.Amount)));
        foreach (var level in keys.Where(level => !IsLabelled(level)))
        {
            AddKeyAmount(level, words.Amount(level.Amount));
        }

        AddNames();
        foreach (var level in levels.Except(keys).Where(level => !IsLabelled(level)).OrderByDescending(level => level.Width).Take(MostAmounts))
        {
            AddOtherAmount(level);
        }
    }

    /// <summary>The stretches of one amount that are wide enough to be seen; at least the highest.</summary>
    private List<PictureStep> Levels()
    {
        var levels = PictureStep.Runs(steps, (one, next) => one.Amount == next.Amount && one.Style == next.Style).Select(Joined).ToList();
        var highest = levels.OrderByDescending(level => level.Amount).First();
        return levels.Where(level => level.Width >= Narrowest).DefaultIfEmpty(highest).ToList();
    }

    /// <summary>A run of steps as one area of its lowest height.</summary>
    private static PictureStep Joined(List<PictureStep> run) => run[0] with
    {
        Right = run[run.Count - 1].Right,
        Amount = run.Min(step => step.Amount),
        Payments = run.Max(step => step.Payments),
        Employer = run.Max(step => step.Employer),
    };

    /// <summary>The levels that a reader looks for first: the first, the highest and the last one, and those on both sides of a change of benefit, a fall or a notable rise.</summary>
    private static List<PictureStep> KeyLevels(List<PictureStep> levels)
    {
        var keys = new List<PictureStep> { levels[0], levels.OrderByDescending(level => level.Amount).First(), levels[levels.Count - 1] };
        for (var i = 1; i < levels.Count; i++)
        {
            var (before, after) = (levels[i - 1], levels[i]);
            if (after.Style != before.Style || after.Amount < before.Amount || after.Amount > before.Amount * NotableRise)
            {
                keys.Add(after);
                keys.Add(before);
            }
        }

        return keys.Distinct().Take(MostAmounts).ToList();
    }

    /// <summary>Above the level, else below it in the area, else above it on a marker's line.</summary>
    private bool AddKeyAmount(PictureStep level, string label)
    {
        var above = places.Above(level, [label]).Where(places.IsClear).ToList();
        var insideTop = money.Y(level.Employer > 0m ? level.Amount : level.Amount - level.Payments);
        var inside = places.Inside(level, [label], insideTop + LabelPlaces.Padding + (LabelPlaces.Size * 0.85m));
        return above.Where(place => !place.CrossesLine).Concat(inside).Concat(above).Any(place => TryAdd(level, place));
    }

    private void AddOtherAmount(PictureStep level)
    {
        foreach (var place in places.Above(level, [words.Amount(level.Amount)]).Where(place => !place.CrossesLine && places.IsClear(place)))
        {
            var box = place.Texts[0].Box.Grown(BetweenAmounts, 0m);
            if (!_amounts.Any(other => other.Text.Box.Left < box.Right && box.Left < other.Text.Box.Right) && TryAdd(level, place))
            {
                return;
            }
        }
    }

    private bool IsLabelled(PictureStep level) => _amounts.Any(amount => ReferenceEquals(amount.Level, level));

    private bool TryAdd(PictureStep level, LabelPlace place)
    {
        var added = board.TryAdd(place.Texts);
        if (added)
        {
            _amounts.Add((place.Texts[0], level));
        }

        return added;
    }

    /// <summary>Names the widest area of each benefit by any means, and the others where the whole name fits in.</summary>
    private void AddNames()
    {
        var named = new HashSet<PictureStyle>();
        var areas = PictureStep.Runs(steps, (one, next) => one.Style == next.Style).Select(Joined).Where(area => area.Width >= Narrowest);
        foreach (var area in areas.OrderByDescending(area => area.Width))
        {
            string[] whole = [words.Name(area.Style)];
            var names = words.ShorterNames(area.Style).Prepend(whole).ToList();
            var candidates = named.Add(area.Style) ? names.SelectMany(name => InMiddle(area, name)).Concat(AboveIt(area, names)) : InMiddle(area, whole);
            _ = candidates.Any(place => board.TryAdd(place.Texts));
        }
    }

    private IEnumerable<LabelPlace> InMiddle(PictureStep area, string[] lines)
    {
        var room = money.Bottom - money.Y(area.Amount);
        if (room < (lines.Length * LabelPlaces.LineHeight) + (2m * LabelPlaces.Padding))
        {
            return [];
        }

        var (middle, fromMiddle) = (LabelPlaces.Size * 0.35m, (lines.Length - 1) * LabelPlaces.LineHeight / 2m);
        return places.Inside(area, lines, money.Y(area.Amount / 2m) + middle - fromMiddle)
            .Concat(places.Inside(area, lines, money.Y(area.Amount / 4m) + middle - fromMiddle));
    }

    /// <summary>Above the area; a longer name only where it hangs over nothing else, unless no shorter one finds room.</summary>
    private IEnumerable<LabelPlace> AboveIt(PictureStep area, List<string[]> names)
    {
        var all = names.SelectMany(name => AboveAmount(area, name).Concat(places.Above(area, name))).Where(places.IsClear).ToList();
        var shortestFirst = all.OrderBy(place => place.Texts.Length).ThenBy(place => place.Texts[0].Content.Length);
        return all.Where(place => !place.HangsOver).Concat(shortestFirst);
    }

    /// <summary>On top of an amount that is written above the area.</summary>
    private IEnumerable<LabelPlace> AboveAmount(PictureStep area, string[] lines) => _amounts
        .Where(amount => amount.Level.Left >= area.Left && amount.Level.Right <= area.Right)
        .Select(amount => places.At(
            area, lines, amount.Text.X, amount.Text.Baseline - (lines.Length * LabelPlaces.LineHeight), amount.Text.Anchor));
}
