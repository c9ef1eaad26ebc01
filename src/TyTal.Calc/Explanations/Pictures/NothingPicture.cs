namespace TyTal.Calc.Explanations.Pictures;

/// <summary>A picture of nothing: it says so, and why.</summary>
internal static class NothingPicture
{
    private const int LargeSize = 24;
    private const int ReasonSize = 15;
    private const decimal Middle = 260m;
    private const decimal LineHeight = 24m;
    private const int MostLines = 11;
    private const decimal Room = Plot.Right - PictureLayout.Margin - 8m;
    private static readonly PictureBox Frame = new(PictureLayout.Margin, 76m, Plot.Right, PictureLayout.Height - PictureLayout.Margin);

    internal static PictureLayout Draw(string title, string subtitle, string nothing, List<string> reasons)
    {
        var plot = new Plot(title, subtitle);
        var lines = Lines(reasons);
        var first = Middle - (lines.Count * LineHeight / 2m) + LineHeight;
        plot.Board.TryAdd(new PictureText(nothing, PictureLayout.Width / 2m, first - 44m, TextAnchor.Middle) { Size = LargeSize, Bold = true });
        for (var i = 0; i < lines.Count; i++)
        {
            plot.Board.TryAdd(new PictureText(lines[i], PictureLayout.Width / 2m, first + (i * LineHeight), TextAnchor.Middle) { Size = ReasonSize });
        }

        plot.Add(PictureStyle.Grid, Frame);
        return plot.ToLayout(nothing + ". " + string.Join(" ", reasons));
    }

    /// <summary>The reasons, each over as many lines as it needs; one line each when those would be too many.</summary>
    private static List<string> Lines(List<string> reasons)
    {
        var lines = reasons.SelectMany(Wrapped).ToList();
        return lines.Count <= MostLines ? lines : reasons.Select(reason => PictureText.Fit(reason, Room, ReasonSize)).ToList();
    }

    private static IEnumerable<string> Wrapped(string reason)
    {
        var rest = reason;
        while (PictureText.Fit(rest, Room, ReasonSize) is var fitting && fitting != rest && fitting.LastIndexOf(' ') is > 0 and var space)
        {
            yield return rest.Substring(0, space);
            rest = rest.Substring(space + 1);
        }

        yield return PictureText.Fit(rest, Room, ReasonSize);
    }
}
