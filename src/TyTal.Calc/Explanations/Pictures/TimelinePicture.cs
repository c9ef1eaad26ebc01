using TyTal.Calc.Law;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>Draws a timeline: the money of a day over time, as an SVG picture that needs nothing beside itself.</summary>
/// <remarks>
/// <para>The height of a day is the gross amount: of a daily allowance, or a rehabilitation allowance of its size, what is paid after the share and the
/// deductions of the insurance, with the employer's part hatched and the deduction of employee payments as a band; of a pension, or a rehabilitation
/// allowance of its size, 1/360 of the amount of a year. Days without a benefit stay empty.</para>
/// <para>The picture carries a text alternative. It has no script and loads no font or other resource.</para>
/// </remarks>
public static class TimelinePicture
{
    /// <summary>A timeline as an SVG picture of 960 by 480 pixels.</summary>
    /// <param name="timeline">The timeline; without a benefit the picture says so, and why.</param>
    /// <param name="title">The heading; null or blank for one that names the claim date and the annual earnings. One that is too long for the picture is cut
    /// where it is drawn and whole in the text alternative.</param>
    /// <param name="language">The language of the words; English unless stated.</param>
    /// <returns>A complete XML document without an XML declaration, so that it can stand in a web page; the same for the same arguments.</returns>
    public static string Svg(BenefitTimeline timeline, string? title = null, Language language = Language.English) =>
        SvgWriter.Write(Layout(timeline, title, language));

    /// <summary>What is drawn and where.</summary>
    internal static PictureLayout Layout(BenefitTimeline timeline, string? title = null, Language language = Language.English)
    {
        Guard.NotNull(timeline, nameof(timeline));
        var words = new PictureWords(Voice.Of(language));
        var heading = Suppositions.Prefix(timeline.IsHypothetical, words.Voice) + (string.IsNullOrWhiteSpace(title) ? words.Title(timeline.Claim) : PictureWords.OneLine(title!));
        var layout = timeline.Entitled ? new PictureChart(timeline, heading, words).Draw() : NoBenefitPicture.Draw(timeline, heading, words);
        var figures = timeline.Periods.SelectMany(period => period.Figures).Concat(timeline.Hypothesis?.Figures ?? default);
        return layout.Supposing(figures.ToList(), words.Voice);
    }
}
