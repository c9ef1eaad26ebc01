namespace TyTal.Calc.Explanations.Pictures;

/// <summary>A day to mark, and the labels that would do, longer ones first.</summary>
/// <param name="X">Where the day starts.</param>
/// <param name="Weight">How much the picture would lose without it.</param>
/// <param name="Words">The labels.</param>
internal sealed record PictureMarker(decimal X, int Weight, ValueList<string> Words);

/// <summary>A label beside the upper end of its line, in a row above the plot; row 0 is the lowest.</summary>
internal sealed record PlacedMarker(decimal X, int Weight, string Words, TextAnchor Anchor, int Row)
{
    private const decimal Gap = 5m;
    private const decimal FromLine = 3m;

    /// <summary>Where the text starts or ends.</summary>
    internal decimal TextX => Anchor == TextAnchor.Start ? X + Gap : X - Gap;

    internal decimal Left => Anchor == TextAnchor.Start ? TextX : TextX - PictureText.WidthOf(Words);

    internal decimal Right => Anchor == TextAnchor.Start ? TextX + PictureText.WidthOf(Words) : TextX;

    /// <summary>Whether labels and lines leave each other alone: a line runs down through every row below its label.</summary>
    internal bool GetsAlongWith(PlacedMarker other) =>
        (Row != other.Row || Right + Gap < other.Left || other.Right + Gap < Left)
        && (Row <= other.Row || !other.IsCutBy(X))
        && (other.Row <= Row || !IsCutBy(other.X));

    private bool IsCutBy(decimal x) => x > Left - FromLine && x < Right + FromLine;
}

/// <summary>Finds rows and sides for the labels of marked days.</summary>
internal static class MarkerPlan
{
    internal const decimal RowHeight = 17m;
    internal const decimal AbovePlot = 7m;
    internal const decimal CapHeight = 10m;

    private const int Rows = 3;
    private const int ScoreOfWeight = 1000;
    private const int ScoreOfRow = 20;
    private const decimal BetweenLines = 8m;

    /// <summary>The height of the rows of labels.</summary>
    internal static decimal HeightOf(List<PlacedMarker> placed) => RowHeight * (1 + placed.Select(marker => marker.Row).DefaultIfEmpty().Max());

    /// <summary>The best of a few attempts: the most important days first, then the longest labels, then the fewest rows.</summary>
    /// <param name="markers">The days.</param>
    /// <param name="left">The left end of the rows.</param>
    /// <param name="right">The right end of the rows.</param>
    internal static List<PlacedMarker> Of(IEnumerable<PictureMarker> markers, decimal left, decimal right)
    {
        var apart = Apart(markers);
        IEnumerable<PictureMarker>[] orders = [apart, apart.OrderByDescending(marker => marker.X), apart.OrderBy(marker => marker.X)];
        return orders
            .SelectMany(order => new[] { Attempt(order, 0, left, right, Places), Attempt(order, 1, left, right, Places), Attempt(order, 1, left, right, Staircase) })
            .OrderByDescending(Score)
            .First();
    }

    /// <summary>The days in order of weight, without those whose line would all but touch that of a more important one.</summary>
    private static List<PictureMarker> Apart(IEnumerable<PictureMarker> markers)
    {
        var apart = new List<PictureMarker>();
        foreach (var marker in markers.OrderByDescending(marker => marker.Weight))
        {
            if (apart.All(other => other.X == marker.X || Math.Abs(other.X - marker.X) >= BetweenLines))
            {
                apart.Add(marker);
            }
        }

        return apart;
    }

    private static int Score(List<PlacedMarker> placed) =>
        placed.Sum(marker => (marker.Weight * ScoreOfWeight) + marker.Words.Length) - placed.Select(marker => marker.Row * ScoreOfRow).DefaultIfEmpty().Max();

    private static List<PlacedMarker> Attempt(
        IEnumerable<PictureMarker> markers, int skip, decimal left, decimal right, Func<PictureMarker, int, IEnumerable<PlacedMarker>> places)
    {
        var placed = new List<PlacedMarker>();
        foreach (var marker in markers)
        {
            var place = places(marker, skip).FirstOrDefault(candidate =>
                candidate.Left >= left && candidate.Right <= right && placed.All(candidate.GetsAlongWith));
            if (place is not null)
            {
                placed.Add(place);
            }
        }

        return placed;
    }

    private static IEnumerable<PlacedMarker> Places(PictureMarker marker, int skip)
    {
        foreach (var words in marker.Words.Skip(Math.Min(skip, marker.Words.Count - 1)))
        {
            for (var row = 0; row < Rows; row++)
            {
                yield return new(marker.X, marker.Weight, words, TextAnchor.Start, row);
                yield return new(marker.X, marker.Weight, words, TextAnchor.End, row);
            }
        }
    }

    /// <summary>Right of the line in any row before left of it: lines close to each other stand like stairs.</summary>
    private static IEnumerable<PlacedMarker> Staircase(PictureMarker marker, int skip) => Places(marker, skip).OrderBy(place => place.Anchor);
}
