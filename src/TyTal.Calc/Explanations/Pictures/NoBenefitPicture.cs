using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The picture of a timeline without a benefit: it says so, and why.</summary>
internal static class NoBenefitPicture
{
    private const int MostReasons = 10;

    internal static PictureLayout Draw(BenefitTimeline timeline, string title, PictureWords words)
    {
        var (voice, through) = (words.Voice, words.Voice.Date(timeline.Claim.Through));
        return NothingPicture.Draw(
            title,
            voice.Say($"Computed through {through}.", $"Laskettu {through} saakka.", $"Beräknat till och med {through}."),
            voice.Say("No benefit is due", "Etuutta ei makseta", "Ingen förmån betalas"),
            Reasons(timeline, words));
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
