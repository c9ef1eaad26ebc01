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

    internal static PictureLayout Draw(BenefitTimeline timeline, string title, PictureWords words)
    {
        var (voice, through) = (words.Voice, words.Voice.Date(timeline.Claim.Through));
        var nothing = voice.Say("No benefit is due", "Etuutta ei makseta", "Ingen förmån betalas");
        var board = new LabelBoard();
        PictureHeading.Add(board, title, voice.Say($"Computed through {through}.", $"Laskettu {through} saakka.", $"Beräknat till och med {through}."));
        var reasons = Reasons(timeline, words);
        var first = Middle - (reasons.Count * LineHeight / 2m) + LineHeight;
        board.TryAdd(new PictureText(nothing, PictureLayout.Width / 2m, first - 44m, TextAnchor.Middle) { Size = LargeSize, Bold = true });
        for (var i = 0; i < reasons.Count; i++)
        {
            board.TryAdd(new PictureText(reasons[i], PictureLayout.Width / 2m, first + (i * LineHeight), TextAnchor.Middle) { Size = 15 });
        }

        return new(title, nothing + ". " + string.Join(" ", reasons), ValueList.Create(new PictureShape(PictureStyle.Grid, SvgWriter.Rectangle(Frame))), board.Texts, default);
    }

    private static List<string> Reasons(BenefitTimeline timeline, PictureWords words)
    {
        if (timeline.Refusals.Count == 0)
        {
            return
            [
                words.Voice.Say(
                    "There are no days of incapacity or rehabilitation after the claim date.",
                    "Vahinkopäivän jälkeen ei ole työkyvyttömyys- eikä kuntoutuspäiviä.",
                    "Det finns inga dagar av arbetsoförmåga eller rehabilitering efter skadedagen."),
            ];
        }

        var reasons = timeline.Refusals.Take(MostReasons).Select(words.Reason).ToList();
        if (timeline.Refusals.Count > MostReasons)
        {
            reasons.Add(words.More(timeline.Refusals.Count - MostReasons));
        }

        return reasons;
    }
}
