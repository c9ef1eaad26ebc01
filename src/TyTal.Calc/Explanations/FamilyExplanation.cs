using System.Globalization;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>A family's timeline in English: its periods with the reasons of every amount, totals, refusals, sources and readings.</summary>
public static class FamilyExplanation
{
    /// <summary>The timeline as plain text.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToText(FamilyTimeline timeline) => Write(timeline, markdown: false);

    /// <summary>The timeline as Markdown.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToMarkdown(FamilyTimeline timeline) => Write(timeline, markdown: true);

    /// <summary>A survivor in English, counted from 1, e.g. "spouse", "child 2".</summary>
    /// <param name="beneficiary">The survivor.</param>
    public static string Name(Beneficiary beneficiary) => (beneficiary.IsSpouse, beneficiary.Position) switch
    {
        (true, 0) => "spouse",
        (true, var other) => "spouse " + Number(other + 1),
        (_, var child) => "child " + Number(child + 1),
    };

    /// <summary>Why a survivor gets nothing for some days, in English.</summary>
    /// <param name="reason">The reason.</param>
    public static string Reason(SurvivorsRefusalReason reason) => Guard.Defined(reason) switch
    {
        SurvivorsRefusalReason.NotByClaimEvent => "the death does not follow from the claim event",
        SurvivorsRefusalReason.MissingYearOver => "after a missing person the pension is granted for a year",
        SurvivorsRefusalReason.NoChildOrContract => "a cohabitant without a common child or a certified agreement",
        SurvivorsRefusalReason.DeceasedWasMarried => "a cohabitant, while the deceased was married",
        SurvivorsRefusalReason.CohabitantInPlace => "the cohabitant takes the place of a spouse with a pending divorce",
        SurvivorsRefusalReason.UnionUnderThreeYears => "the union began after the claim date, had no child and lasted under three years",
        SurvivorsRefusalReason.SpouseWithoutRight => "a spouse's child, and that spouse has no right",
        SurvivorsRefusalReason.NeitherStudyingNorUnable => "18 or over, and neither studying full-time nor unable to support itself since the death",
        SurvivorsRefusalReason.TwentyFive => "25 or over",
        SurvivorsRefusalReason.Replaced => "a pension after an own parent has taken the place of this one",
        SurvivorsRefusalReason.Remarried => "a new marriage or cohabitation",
        SurvivorsRefusalReason.Adopted => "adopted by another",
        SurvivorsRefusalReason.PensionerWorkEnded => "the right from work on an old-age pension has ended",
        SurvivorsRefusalReason.NextMonth => "the shares are revised from the next month",
        _ => "caused the death on purpose",
    };

    private static string Write(FamilyTimeline timeline, bool markdown)
    {
        Guard.NotNull(timeline, nameof(timeline));
        var page = new EnglishPage(markdown);
        page.Heading($"Survivors' pensions after the death on {EnglishFormat.Date(timeline.Family.DeathDate)}, through {EnglishFormat.Date(timeline.Family.Through)}", 1);
        if (!timeline.Entitled)
        {
            page.Line("No pension is due.");
        }

        foreach (var period in timeline.Periods)
        {
            page.Heading($"{EnglishFormat.Dates(period.From, period.To)}: {string.Join(", ", period.Pensions.Select(Amount))}", 2);
            page.Block(Explanation.Of(period.Figures), page.Markdown);
            foreach (var part in period.OtherReasons)
            {
                page.Line($"From {EnglishFormat.Date(part.From)} the same amounts follow from:");
                page.Block(Explanation.Of(part.Figures), page.Markdown);
            }
        }

        WriteOnce(page, "Lump sum", timeline.LumpSum);
        WriteOnce(page, "Funeral assistance", timeline.FuneralAssistance);
        WriteTotals(page, timeline);
        page.List("Days without a pension", timeline.Refusals.Select(
            refusal => $"{Name(refusal.Beneficiary)}, {EnglishFormat.Dates(refusal.From, refusal.To)}: {Reason(refusal.Reason)} ({refusal.Section})"));
        page.List("Compared", timeline.Compared.SelectMany(figure => figure.Steps()).Distinct().Select(figure => ExplainedStep.Of(figure, Language.English).ToString()));
        page.List("Figures that are not enacted", timeline.Sources().Where(source => source.Status != FigureStatus.Enacted)
            .Select(source => $"{source.Name} of {Number(source.Year)} ({EnglishFormat.Source(source)})"));
        page.List("Readings", ReadingsOf(timeline).Select(reading => $"{reading.Id}: {reading}"));
        return page.ToString();
    }

    private static string Amount(SurvivorsPension pension) => $"{Name(pension.Beneficiary)} {EnglishFormat.Quantity(pension.PerMonth)}";

    private static void WriteOnce(EnglishPage page, string heading, Figure? figure)
    {
        if (figure is not null)
        {
            page.Heading(heading, 2);
            page.Block(Explanation.Of(figure), page.Markdown);
        }
    }

    private static void WriteTotals(EnglishPage page, FamilyTimeline timeline) => page.List("Totals", timeline.TotalLines().Select(Line)
        .Concat(timeline.Totals.Pensions.Select(total => $"{Name(total.Beneficiary)} {Once(total.Amount)}"))
        .Append($"lump sum {Once(timeline.Totals.LumpSum)}, funeral assistance {Once(timeline.Totals.FuneralAssistance)}, in all {Once(timeline.Totals.Total)}"));

    private static string Line(FamilyTotalLine line)
    {
        var rate = EnglishFormat.Money(line.PerMonth.Amount, Unit.Euros);
        var formula = line.Kind == TotalKind.Months ? $"{rate} × {Number(line.Count)} months" : $"{rate} × {Number(line.Count)} ÷ 30 days";
        var reading = line.Reading is { } found ? $" (READING {found.Id})" : "";
        return $"{Name(line.Beneficiary)}, {EnglishFormat.Dates(line.From, line.To)}: {formula} = {Once(line.Amount)}{reading}";
    }

    private static IEnumerable<Reading> ReadingsOf(FamilyTimeline timeline) => timeline.Figures()
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .Concat(timeline.TotalLines().Select(line => line.Reading))
        .Concat(timeline.Entitled ? [Readings.LastDayOfSurvivorsRight, Readings.MonthOfChange] : [])
        .Concat(timeline.Entitled && timeline.Family.Children.Any(child => child.NationalPension is { To: null }) ? [Readings.NationalPensionOfChild] : [])
        .Concat(timeline.Family.Spouses.Any(spouse => spouse.Since > timeline.Family.ClaimDate) ? [Readings.UnionOfOneForm, Readings.ChildOfUnion] : [])
        .Concat(timeline.Family.Spouses.Any(spouse => spouse.Since == timeline.Family.ClaimDate) ? [Readings.UnionOnClaimDate] : [])
        .Concat(timeline.Family.Spouses.Any(spouse => spouse.DivorcePending) ? [Readings.CohabitantInSpousesPlace] : [])
        .OfType<Reading>()
        .Distinct();

    private static string Once(Money<Once> money) => EnglishFormat.Money(money.Amount, Unit.Euros);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
