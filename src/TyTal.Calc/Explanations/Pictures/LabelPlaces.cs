namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Lines of text in a place that would suit them.</summary>
/// <param name="Texts">The lines, the upper ones first.</param>
/// <param name="CrossesLine">Whether a marker's line runs through them.</param>
/// <param name="HangsOver">Whether they stand closely above an area beside their own.</param>
internal sealed record LabelPlace(PictureText[] Texts, bool CrossesLine, bool HangsOver);

/// <summary>Finds places for labels above an area and in it.</summary>
internal sealed class LabelPlaces(PictureStep[] steps, MoneyAxis money, TimeAxis time, LabelBoard board)
{
    internal const int Size = 15;
    internal const decimal LineHeight = 18m;
    internal const decimal Padding = 6m;

    /// <summary>How many pixels a neighbour may be higher than the area, or reach under the label.</summary>
    private const decimal Drift = 3m;

    /// <summary>How far below a label another area may be and still seem to be named by it.</summary>
    private const decimal Distant = 80m;

    private static readonly decimal[] Shifts = [0m, -0.25m, 0.25m, -0.5m, 0.5m, -0.75m, 0.75m, -1m, 1m];

    /// <summary>Places above an area: in its middle, at its start, at its end; only where no neighbour is higher.</summary>
    internal IEnumerable<LabelPlace> Above(PictureStep area, string[] lines)
    {
        var own = HighestBetween(area.Left, area.Right);
        foreach (var (x, anchor) in new[]
        {
            (area.Middle, TextAnchor.Middle), (area.Left + Padding, TextAnchor.Start), (area.Left, TextAnchor.Start),
            (area.Right - Padding, TextAnchor.End), (area.Right, TextAnchor.End),
        })
        {
            var texts = Lines(lines, x, 0m, anchor);
            var (left, right) = (texts.Min(text => text.Box.Left), texts.Max(text => text.Box.Right));
            var level = money.Y(HighestBetween(Math.Min(left, area.Left), Math.Max(right, area.Right)));
            if (level >= money.Y(own) - Drift && !IsCutOff(area, left, right))
            {
                yield return At(area, lines, x, level - Padding - ((lines.Length - 1) * LineHeight), anchor);
            }
        }
    }

    /// <summary>Whether a label stands beside its area and a marker's line between them.</summary>
    private bool IsCutOff(PictureStep area, decimal left, decimal right) =>
        (left > area.Middle && board.HasLineBetween(area.Middle, left)) || (right < area.Middle && board.HasLineBetween(area.Middle, right));

    /// <summary>A place at a height, the lines aligned like a label that is there already.</summary>
    internal LabelPlace At(PictureStep area, string[] lines, decimal x, decimal firstBaseline, TextAnchor anchor)
    {
        var texts = Lines(lines, x, firstBaseline, anchor);
        var (left, right) = (texts.Min(text => text.Box.Left), texts.Max(text => text.Box.Right));
        var crosses = texts.Any(text => board.CrossesLine(text.Box));
        var place = new LabelPlace(
            texts,
            crosses,
            money.Y(Math.Max(HighestBetween(left, area.Left), HighestBetween(area.Right, right))) < Math.Min(money.Bottom, firstBaseline + Distant));
        return crosses ? InTone(place, TextTone.Plate) : place;
    }

    /// <summary>Whether a label above the plot's areas stands clear of them and within the plot.</summary>
    internal bool IsClear(LabelPlace place) => place.Texts.All(text =>
        text.Box.Left >= time.Left && text.Box.Right <= PictureLayout.Bounds.Right && text.Box.Top >= money.Top
        && text.Baseline < money.Y(HighestBetween(text.Box.Left + Drift, text.Box.Right - Drift)));

    /// <summary>Places within an area, from its middle outwards; those on a marker's line last, and before them those on the edge of a hatched part.</summary>
    internal IEnumerable<LabelPlace> Inside(PictureStep area, string[] lines, decimal firstBaseline)
    {
        var slack = (area.Width - lines.Max(line => PictureText.WidthOf(line, Size)) - (2m * Padding)) / 2m;
        var lowest = firstBaseline + ((lines.Length - 1) * LineHeight) + (Size * 0.25m);
        if (slack < 0m || lowest + Padding > money.Bottom)
        {
            return [];
        }

        return Shifts.Select(shift => At(area, lines, area.Middle + (shift * slack), firstBaseline, TextAnchor.Middle))
            .Select(place => (Place: place, Hatched: Hatched(place)))
            .OrderBy(found => found.Place.CrossesLine)
            .ThenBy(found => found.Hatched is null)
            .Select(found => InTone(found.Place, found.Place.CrossesLine || found.Hatched != false ? TextTone.Plate : PictureStyles.TextOn(area.Style)));
    }

    private static LabelPlace InTone(LabelPlace place, TextTone tone) =>
        place with { Texts = place.Texts.Select(text => text with { Tone = tone }).ToArray() };

    /// <summary>Whether the areas of a place have an employer's part; null when some have and some have not.</summary>
    private bool? Hatched(LabelPlace place)
    {
        var (left, right) = (place.Texts.Min(text => text.Box.Left), place.Texts.Max(text => text.Box.Right));
        var hatched = steps.Where(step => step.Left < right && left < step.Right).Select(step => step.Employer > 0m).Distinct().ToList();
        return hatched.Count > 1 ? null : hatched.Count == 1 && hatched[0];
    }

    private static PictureText[] Lines(string[] lines, decimal x, decimal firstBaseline, TextAnchor anchor) =>
        lines.Select((line, i) => new PictureText(line, x, firstBaseline + (i * LineHeight), anchor) { Size = Size }).ToArray();

    private decimal HighestBetween(decimal left, decimal right)
    {
        var highest = 0m;
        foreach (var step in steps)
        {
            if (step.Left < right && left < step.Right && step.Amount > highest)
            {
                highest = step.Amount;
            }
        }

        return highest;
    }
}
