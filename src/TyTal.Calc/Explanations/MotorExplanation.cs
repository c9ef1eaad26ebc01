using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;

namespace TyTal.Calc.Explanations;

/// <summary>Rehabilitation after a traffic accident in English: periods and costs with the reasons of every amount, sums, refusals and readings; and appeal times.</summary>
public static class MotorExplanation
{
    /// <summary>The timeline as plain text.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToText(MotorTimeline timeline) => Write(timeline, markdown: false);

    /// <summary>The timeline as Markdown.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToMarkdown(MotorTimeline timeline) => Write(timeline, markdown: true);

    /// <summary>The appeal time as plain text.</summary>
    /// <param name="time">The appeal time.</param>
    public static string ToText(AppealTime time)
    {
        Guard.NotNull(time, nameof(time));
        var page = new EnglishPage(markdown: false);
        page.Heading(time.LastDay is { } last ? $"Appeal to the Insurance Court by {EnglishFormat.Date(last.Value.Day)}" : "Appeal to the Insurance Court: the time stands still", 1);
        page.Block(Explanation.Of([time.LastDayWithoutRecommendation, time.LastDay ?? time.LastDayWithoutRecommendation]), page.Markdown);
        page.List("Requests for a recommendation", time.Requests.Select(outcome => $"{EnglishFormat.Date(outcome.Request.On)}: {Effect(outcome.Effect)} ({outcome.Section})"));
        page.List("Readings", time.Readings.Select(reading => $"{reading.Id}: {reading}"));
        return page.ToString();
    }

    /// <summary>What a request for a recommendation does, in English.</summary>
    /// <param name="effect">The effect.</param>
    public static string Effect(RequestEffect effect) => Guard.Defined(effect) switch
    {
        RequestEffect.Extends => "the appeal time stops and runs anew from the end of the handling",
        RequestEffect.NotYetPossible => "a recommendation can be asked for from 2021",
        RequestEffect.TooLate => "too late to be handled",
        RequestEffect.AfterAppealTime => "handled, but the appeal time was over",
        _ => "the appeal time has been extended once",
    };

    /// <summary>What days of rehabilitation are, in English.</summary>
    /// <param name="outcome">What they are.</param>
    public static string Reason(DayOutcome outcome) => Guard.Defined(outcome) switch
    {
        DayOutcome.Measure => "in full, in a measure",
        DayOutcome.Holiday => "in full, on holiday in the programme",
        DayOutcome.AssessmentOrWaiting => "in full, assessment or waiting",
        DayOutcome.WorkNotPrevented => "the rehabilitation does not prevent suitable work",
        DayOutcome.MeasureNotNamed => "a measure that is not named",
        DayOutcome.HolidayOfOtherRehabilitation => "a holiday, but not in rehabilitation for work",
        DayOutcome.HolidayOutsideProgramme => "a holiday of rehabilitation that has no teaching programme",
        DayOutcome.BeyondReasonableTime => "assessment or waiting beyond a reasonable time",
        DayOutcome.OtherRehabilitationAwaited => "assessment of, or waiting for, rehabilitation that is not for work",
        _ => "interrupted or delayed by the person's own doing",
    };

    /// <summary>Why a cost is not compensated, in English.</summary>
    /// <param name="reason">The reason.</param>
    public static string Reason(CostRefusalReason reason) => Guard.Defined(reason) switch
    {
        CostRefusalReason.PublicDuty => "a duty of the public health care",
        CostRefusalReason.NoPaymentCommitment => "no payment commitment",
        CostRefusalReason.HomeAlteredBefore => "the home was altered less than five years before",
        CostRefusalReason.NotAsDisabled => "not disabled as the item asks",
        _ => "the conditions of rehabilitation are not met",
    };

    /// <summary>Why the right does not move to an authority, in English.</summary>
    /// <param name="reason">The reason.</param>
    public static string Reason(TransferRefusalReason reason) => Guard.Defined(reason) switch
    {
        TransferRefusalReason.LateNotice => "told too late to be taken into account",
        TransferRefusalReason.AuthorityNotNamed => "the section of that day does not name this authority",
        _ => "the section of that day does not name an allowance of this authority",
    };

    /// <summary>A condition that is not met, in English.</summary>
    /// <param name="condition">The condition.</param>
    public static string Reason(UnmetCondition condition) => Guard.Defined(condition) switch
    {
        UnmetCondition.Residence => "neither living in Finland nor under an agreement that counts",
        UnmetCondition.NoRehabilitation => "the measures are no rehabilitation",
        UnmetCondition.NoRightToCompensation => "no right to compensation under the Motor Liability Insurance Act",
        _ => "ability and chances to earn are not weaker, nor likely to become so",
    };

    private static string Write(MotorTimeline timeline, bool markdown)
    {
        var claim = Guard.NotNull(timeline, nameof(timeline)).Claim;
        var page = new EnglishPage(markdown);
        page.Heading($"Rehabilitation after the traffic accident of {EnglishFormat.Date(claim.AccidentDate)}, through {EnglishFormat.Date(claim.Through)}", 1);
        if (!timeline.Entitled)
        {
            page.Line("Nothing is compensated.");
        }

        foreach (var period in timeline.Periods)
        {
            page.Heading($"{EnglishFormat.Dates(period.From, period.To)}: {EnglishFormat.Quantity(period.Rate)}, {Reason(period.Outcome)}", 2);
            page.Block(Explanation.Of(period.Figures), page.Markdown);
        }

        foreach (var cost in timeline.Costs)
        {
            page.Heading($"{EnglishFormat.Date(cost.Cost.On)}: {cost.Item.Text}", 2);
            page.Block(Explanation.Of(cost.Figures), page.Markdown);
        }

        WriteLists(page, timeline);
        return page.ToString();
    }

    private static void WriteLists(EnglishPage page, MotorTimeline timeline)
    {
        var totals = timeline.Totals;
        page.List("Totals", new[]
        {
            $"lost earnings {Once(totals.LostEarnings)}, costs {Once(totals.Costs)}, in all {Once(totals.Total)}",
            $"besides for the actual loss, by the Motor Liability Insurance Act: {Once(totals.ActualLoss)}",
        });
        page.List("Receivers", totals.Receivers.Select(sum => $"{Name(sum.Name)}: {Once(sum.Amount)}"));
        page.List("Insurers", totals.Insurers.Select(sum => $"{sum.Name}: {Once(sum.Amount)}"));
        page.List("Conditions that are not met", timeline.Unmet.Select(condition => $"{Reason(condition)} ({RehabilitationRight.SectionOf(condition)})"));
        page.List("Days not compensated in full", timeline.Refusals.Select(refusal => $"{EnglishFormat.Dates(refusal.From, refusal.To)}: {Reason(refusal.Outcome)} ({refusal.Section})"));
        page.List("Costs not compensated", timeline.CostRefusals.Select(refusal => $"{EnglishFormat.Date(refusal.Cost.On)}, {Once(refusal.Cost.Amount)}: {Reason(refusal.Reason)} ({refusal.Section})"));
        page.List("Claims that get nothing", timeline.TransferRefusals.Select(
            refusal => $"{Name(refusal.Authority.ToString())}, {EnglishFormat.Dates(refusal.From, refusal.To)}: {Reason(refusal.Reason)} ({refusal.Section})"));
        page.List("Readings", timeline.Readings.Select(reading => $"{reading.Id}: {reading}"));
    }

    private static string Name(string receiver) => receiver switch
    {
        nameof(Authority.Municipality) => "municipality",
        nameof(Authority.WellbeingServicesCounty) => "wellbeing services county",
        nameof(Authority.AlandMunicipality) => "municipality in Åland",
        nameof(Authority.SocialInsuranceInstitution) => "Social Insurance Institution",
        _ => "injured person",
    };

    private static string Once(Money<Once> money) => EnglishFormat.Money(money.Amount, Unit.Euros);
}
