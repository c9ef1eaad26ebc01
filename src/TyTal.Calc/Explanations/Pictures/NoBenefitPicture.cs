using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The picture of a timeline without a benefit: it says so, and why.</summary>
internal static class NoBenefitPicture
{
    private const int LargeSize = 24;
    private const int MostReasons = 10;
    private const decimal Middle = 260m;
    private const decimal LineHeight = 24m;
    private static readonly PictureBox Frame = new(PictureLayout.Margin, 76m, PictureLayout.Width - PictureLayout.Margin, PictureLayout.Height - PictureLayout.Margin);

    private const string NoBenefit = "No benefit is due";

    internal static PictureLayout Draw(BenefitTimeline timeline, string title)
    {
        var board = new LabelBoard();
        PictureHeading.Add(board, title, $"Computed through {EnglishFormat.Date(timeline.Claim.Through)}.");
        var reasons = Reasons(timeline);
        var first = Middle - (reasons.Count * LineHeight / 2m) + LineHeight;
        board.TryAdd(new PictureText(NoBenefit, PictureLayout.Width / 2m, first - 44m, TextAnchor.Middle) { Size = LargeSize, Bold = true });
        for (var i = 0; i < reasons.Count; i++)
        {
            board.TryAdd(new PictureText(reasons[i], PictureLayout.Width / 2m, first + (i * LineHeight), TextAnchor.Middle) { Size = 15 });
        }

        return new(title, NoBenefit + ". " + string.Join(" ", reasons), ValueList.Create(new PictureShape(PictureStyle.Grid, SvgWriter.Rectangle(Frame))), board.Texts, default);
    }

    private static List<string> Reasons(BenefitTimeline timeline)
    {
        if (timeline.Refusals.Count == 0)
        {
            return ["There are no days of incapacity or rehabilitation after the claim date."];
        }

        var reasons = timeline.Refusals.Take(MostReasons).Select(PictureWords.Reason).ToList();
        if (timeline.Refusals.Count > MostReasons)
        {
            reasons.Add($"And {timeline.Refusals.Count - MostReasons} more.");
        }

        return reasons;
    }
}
