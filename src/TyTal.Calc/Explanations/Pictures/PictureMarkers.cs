using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The days on which the law changes a benefit: dashed lines with a label above the plot. A day whose label finds no room is left out.</summary>
internal sealed class PictureMarkers
{
    private const decimal RowHeight = 17m;
    private const decimal AbovePlot = 7m;
    private const decimal CapHeight = 10m;

    private readonly List<PlacedMarker> _placed;

    internal PictureMarkers(BenefitTimeline timeline, TimeAxis time)
    {
        var markers = Days(timeline).Where(marker => time.Shows(marker.Day))
            .Select(marker => new PictureMarker(time.X(marker.Day), marker.Weight, marker.Words.ToValueList()));
        _placed = MarkerPlan.Of(markers, time.Left, PictureLayout.Width - 8m);
    }

    /// <summary>The height of the rows of labels.</summary>
    internal decimal Height => RowHeight * (1 + _placed.Select(marker => marker.Row).DefaultIfEmpty().Max());

    /// <summary>Adds the labels to the board and gives the lines.</summary>
    internal IEnumerable<PictureShape> Draw(LabelBoard board, decimal top, decimal bottom)
    {
        foreach (var marker in _placed)
        {
            var baseline = top - AbovePlot - (marker.Row * RowHeight);
            board.TryAdd(new PictureText(marker.Words, marker.TextX, baseline, marker.Anchor));
            board.AddLine(new(marker.X - 2m, baseline - CapHeight, marker.X + 2m, bottom));
            var path = SvgWriter.Line(marker.X, baseline - CapHeight, marker.X, bottom);
            yield return new(PictureStyle.MarkerHalo, path);
            yield return new(PictureStyle.Marker, path);
        }
    }

    private static IEnumerable<(LocalDate Day, int Weight, string[] Words)> Days(BenefitTimeline timeline)
    {
        var claim = timeline.Claim;
        yield return (claim.ClaimDate, 8, [$"Claim date, {EnglishFormat.Date(claim.ClaimDate)}", "Claim date"]);
        var day29 = AllowanceRight.LastOfFirstWeeks(claim.ClaimDate).PlusDays(1);
        yield return (day29, 1, [$"Day 29, {EnglishFormat.Date(day29)}", "Day 29"]);
        var anniversary = PensionRight.FirstDay(claim.ClaimDate);
        yield return (anniversary, 4, [$"First anniversary, {EnglishFormat.Date(anniversary)}", "First anniversary", "Anniversary"]);
        if (timeline.Periods.Select(period => period.Pension).FirstOrDefault(year => year?.OneTimeIncreasePercent.Amount > 0m) is { } increased)
        {
            var percent = increased.OneTimeIncreasePercent.Value;
            yield return (OneTimeIncrease.FirstDay(claim.ClaimDate), 3, [$"One-time increase of {percent}", "One-time increase", "Increase"]);
        }

        if (LowerPercentage(timeline) is { } words)
        {
            yield return (PensionAmount.FirstDayAtLowerPercentage(claim.BirthDate), 5, [words, "65th birthday", "Age 65"]);
        }
    }

    /// <summary>What the 65th birthday does to the pension; null when no pension is paid after it.</summary>
    private static string? LowerPercentage(BenefitTimeline timeline)
    {
        var birthday = PensionAmount.FirstDayAtLowerPercentage(timeline.Claim.BirthDate);
        var before = timeline.Periods.LastOrDefault(period => period.Pension is not null && period.From < birthday)?.Pension;
        var after = timeline.Periods.FirstOrDefault(period => period.Pension is not null && period.From >= birthday)?.Pension;
        return after is null ? null
            : before is null ? "65th birthday"
            : $"65th birthday: {before.PensionPercent.Value} to {after.PensionPercent.Value}";
    }
}
