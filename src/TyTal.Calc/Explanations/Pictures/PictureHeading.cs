namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The heading of a picture.</summary>
internal static class PictureHeading
{
    private const int LargeSize = 18;

    private const decimal Room = PictureLayout.Width - (2m * PictureLayout.Margin);

    /// <summary>Whether a subtitle is drawn whole.</summary>
    internal static bool HoldsSubtitle(string subtitle) => PictureText.WidthOf(subtitle) <= Room;

    internal static void Add(LabelBoard board, string title, string subtitle)
    {
        board.TryAdd(new PictureText(PictureText.Fit(title, Room, LargeSize, bold: true), PictureLayout.Margin, 31m) { Size = LargeSize, Bold = true });
        board.TryAdd(new PictureText(PictureText.Fit(subtitle, Room), PictureLayout.Margin, 51m) { Tone = TextTone.Quiet });
    }
}
