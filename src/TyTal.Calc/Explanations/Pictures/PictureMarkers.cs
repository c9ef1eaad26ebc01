using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The days on which the law changes a benefit: dashed lines with a label above the plot. A day whose label finds no room is left out.</summary>
internal sealed class PictureMarkers
{
    private readonly List<PlacedMarker> _placed;

    internal PictureMarkers(BenefitTimeline timeline, TimeAxis time, Voice voice)
    {
        var markers = Days(timeline, voice).Where(marker => time.Shows(marker.Day))
            .Select(marker => new PictureMarker(time.X(marker.Day), marker.Weight, marker.Words.ToValueList()));
        _placed = MarkerPlan.Of(markers, time.Left, PictureLayout.Width - 8m);
    }

    /// <summary>The labels that found room.</summary>
    internal IEnumerable<PlacedMarker> Placed => _placed;

    /// <summary>The height of the rows of labels.</summary>
    internal decimal Height => MarkerPlan.HeightOf(_placed);

    private static IEnumerable<(LocalDate Day, int Weight, string[] Words)> Days(BenefitTimeline timeline, Voice voice)
    {
        var claim = timeline.Claim;
        var claimDate = voice.Say("Claim date", "Vahinkopäivä", "Skadedag");
        yield return (claim.ClaimDate, 8, [$"{claimDate}, {voice.Date(claim.ClaimDate)}", claimDate]);
        var day29 = AllowanceRight.LastOfFirstWeeks(claim.ClaimDate).PlusDays(1);
        var name29 = voice.Say("Day 29", "29. päivä", "Dag 29");
        yield return (day29, 1, [$"{name29}, {voice.Date(day29)}", name29]);
        var anniversary = PensionRight.FirstDay(claim.ClaimDate);
        var year = voice.Say("First anniversary", "Vahinkopäivän vuosipäivä", "Skadedagens årsdag");
        yield return (anniversary, 4, [$"{year}, {voice.Date(anniversary)}", year, voice.Say("Anniversary", "Vuosipäivä", "Årsdag")]);
        if (timeline.Periods.Select(period => period.Pension).FirstOrDefault(year => year?.OneTimeIncreasePercent.Amount > 0m) is { } increased)
        {
            var percent = voice.Percent(increased.OneTimeIncreasePercent.Amount);
            var increase = voice.Say("One-time increase", "Kertakorotus", "Engångsförhöjning");
            yield return (
                OneTimeIncrease.FirstDay(claim.ClaimDate),
                3,
                [voice.Say($"One-time increase of {percent}", $"Kertakorotus {percent}", $"Engångsförhöjning {percent}"), increase, voice.Say("Increase", "Korotus", "Förhöjning")]);
        }

        if (LowerPercentage(timeline, voice) is { } words)
        {
            var age = voice.Number(ConstantsOf(timeline).PensionAgeOfChange);
            yield return (
                PensionAmount.FirstDayAtLowerPercentage(claim.BirthDate, ConstantsOf(timeline)), 5, [words, Birthday(timeline, voice), voice.Say($"Age {age}", $"{age} v", $"{age} år")]);
        }
    }

    private static RuleConstants ConstantsOf(BenefitTimeline timeline) => timeline.Hypothesis?.Constants ?? RuleConstants.Enacted;

    /// <summary>What the 65th birthday, or one that is supposed, does to the pension; null when no pension is paid after it.</summary>
    private static string? LowerPercentage(BenefitTimeline timeline, Voice voice)
    {
        var birthday = PensionAmount.FirstDayAtLowerPercentage(timeline.Claim.BirthDate, ConstantsOf(timeline));
        var before = timeline.Periods.LastOrDefault(period => period.Pension is not null && period.From < birthday)?.Pension;
        var after = timeline.Periods.FirstOrDefault(period => period.Pension is not null && period.From >= birthday)?.Pension;
        if (after is null || before is null)
        {
            return after is null ? null : Birthday(timeline, voice);
        }

        var age = voice.Number(ConstantsOf(timeline).PensionAgeOfChange);
        var (high, low) = (voice.Percent(before.PensionPercent.Amount), voice.Percent(after.PensionPercent.Amount));
        return voice.Say($"{Birthday(timeline, voice)}: {high} to {low}", $"{age} vuotta: {high} → {low}", $"{age} år: {high} → {low}");
    }

    private static string Birthday(BenefitTimeline timeline, Voice voice)
    {
        var age = ConstantsOf(timeline).PensionAgeOfChange;
        return voice.Say(voice.EnglishBirthday(age), voice.Number(age) + "-vuotispäivä", voice.Number(age) + "-årsdag");
    }
}
