using System.Globalization;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>A whole timeline in English: its periods with the reasons of every amount, totals, refusals, sources and readings.</summary>
public static class TimelineExplanation
{
    /// <summary>The timeline as plain text.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToText(BenefitTimeline timeline) => Write(timeline, markdown: false);

    /// <summary>The timeline as Markdown.</summary>
    /// <param name="timeline">The timeline.</param>
    public static string ToMarkdown(BenefitTimeline timeline) => Write(timeline, markdown: true);

    /// <summary>The name of a benefit with what it stands on, e.g. "daily allowance by sick pay".</summary>
    /// <param name="period">The period.</param>
    public static string Name(BenefitPeriod period)
    {
        var benefit = Guard.NotNull(period, nameof(period)).Benefit switch
        {
            Benefit.DailyAllowance => "daily allowance",
            Benefit.RehabilitationAllowance => "rehabilitation allowance",
            _ => "pension",
        };
        return benefit + " by " + period.Basis switch
        {
            Basis.SickPay => "sick pay",
            Basis.EarningsBefore => "earnings before",
            Basis.AnnualEarnings => "annual earnings",
            Basis.Several => "several employments or insured work",
            _ => "minimum annual earnings",
        };
    }

    /// <summary>Why nothing is paid for some days, in English.</summary>
    /// <param name="refusal">The refusal.</param>
    public static string Reason(Refusal refusal) => Guard.NotNull(refusal, nameof(refusal)).Reason switch
    {
        RefusalReason.ClaimDate => "nothing is paid for the claim date itself",
        RefusalReason.NotThreeConsecutiveDays => "the incapacity did not last three consecutive days after the claim date",
        RefusalReason.UnderTenPercent => "the incapacity is under 10 %",
        RefusalReason.LossUnderTwentieth => "the loss of earnings is under a twentieth of the minimum annual earnings",
        RefusalReason.LiabilityEnded => "the liability has ended, as that for a worsening (§ 19) or a work-motion strain (§ 33) does",
        RefusalReason.PensionerWorkEnded => "the right to a pension from work on an old-age pension has ended",
        RefusalReason.RehabilitationInterrupted => "the person's own doing interrupted or delayed the rehabilitation",
        RefusalReason.AfterTrainingOver => "the six months after the training are over",
        RefusalReason.NoLossAfterTraining => "after the training the earnings are not smaller than the annual earnings by a share that counts",
        _ => "the payment is suspended during a prison sentence",
    };

    private static string Write(BenefitTimeline timeline, bool markdown)
    {
        Guard.NotNull(timeline, nameof(timeline));
        var page = new Page(markdown);
        page.Heading($"Benefits of the claim of {EnglishFormat.Date(timeline.Claim.ClaimDate)}, through {EnglishFormat.Date(timeline.Claim.Through)}", 1);
        if (!timeline.Entitled)
        {
            page.Line("No benefit is due.");
        }

        if (timeline.Claim.DecisionDecides && timeline.Claim.AllSickPay.Any(spell => timeline.Periods.Any(period => spell.From <= period.To && period.From <= spell.To)))
        {
            page.Line("The day of the decision is not stated: the matter is taken as decided from 1 January 2025 on, "
                + $"so that employers receive nothing of the days with sick pay (§ 187(4); READING {Readings.LeisureTimeEmployers.Id})");
        }

        foreach (var period in timeline.Periods)
        {
            WritePeriod(page, period);
        }

        WriteTotals(page, timeline);
        page.List("Days without a benefit", timeline.Refusals.Select(
            refusal => $"{EnglishFormat.Dates(refusal.From, refusal.To)}: {Reason(refusal)} ({refusal.Section})"));
        page.List("Compared", timeline.Compared.SelectMany(figure => figure.Steps()).Distinct().Select(figure => ExplainedStep.Of(figure).ToString()));
        page.List("Figures that are not enacted", timeline.Sources().Where(source => source.Status != FigureStatus.Enacted)
            .Select(source => $"{source.Name} of {source.Year.ToString(CultureInfo.InvariantCulture)} ({EnglishFormat.Source(source)})"));
        page.List("Readings", ReadingsOf(timeline).Select(reading => $"{reading.Id}: {reading}"));
        return page.ToString();
    }

    private static void WritePeriod(Page page, BenefitPeriod period)
    {
        page.Heading($"{EnglishFormat.Dates(period.From, period.To)}: {Name(period)}", 2);
        page.Line(Amounts(period));
        page.Block(Explanation.Of(period), page.Markdown);
        foreach (var part in period.OtherReasons)
        {
            page.Line($"From {EnglishFormat.Date(part.From)} the same amounts follow from:");
            page.Block(Explanation.Of(part), page.Markdown);
        }
    }

    private static string Amounts(BenefitPeriod period) => period switch
    {
        { Allowance: { } day } => $"{EnglishFormat.Quantity(day.PerDay)}, of which employer {EnglishFormat.Quantity(day.EmployerPerDay)}, "
            + $"employee payments {EnglishFormat.Quantity(day.EmployeePaymentsPerDay)}, injured person {EnglishFormat.Quantity(day.NetPerDay)}",
        { Pension: { } year } => $"{EnglishFormat.Quantity(year.PerYear)}, {EnglishFormat.Quantity(year.PerMonth)}; "
            + $"base {EnglishFormat.Quantity(year.BasePerYear)}, {EnglishFormat.Quantity(year.BasePerDay)}"
            + (period.Deducted is { } deducted ? $"; paid {EnglishFormat.Quantity(deducted.PaidPerMonth)} after other benefits" : ""),
        _ => "",
    };

    private static void WriteTotals(Page page, BenefitTimeline timeline) => page.List("Totals, gross", timeline.TotalLines().Select(Line)
        .Append($"daily allowance {EnglishFormat.Money(timeline.Totals.DailyAllowance.Amount, Unit.Euros)}, "
            + $"rehabilitation allowance {EnglishFormat.Money(timeline.Totals.RehabilitationAllowance.Amount, Unit.Euros)}, "
            + $"pension {EnglishFormat.Money(timeline.Totals.Pension.Amount, Unit.Euros)}, in all {EnglishFormat.Money(timeline.Totals.Total.Amount, Unit.Euros)}")
        .Concat(EmployersOfPension.Part(timeline) is { Cents: > 0 } part
            ? [$"of the days from the first anniversary on, employers receive {EnglishFormat.Money(part.Amount, Unit.Euros)} (§ 139(1); READING {Readings.EmployersPartOfPension.Id})"]
            : []));

    private static string Line(TotalLine line)
    {
        var rate = EnglishFormat.Money(line.Rate, Unit.Euros);
        var formula = line.Kind switch
        {
            TotalKind.Days => $"{rate} × {Count(line.Count, "day")}",
            TotalKind.SickPay => $"{rate} × {line.Count} ÷ {Count(line.Of, "day")}",
            TotalKind.Months => $"{rate} × {Count(line.Count, "month")}",
            _ => $"{rate} × {line.Count} ÷ 30 days",
        };
        var reading = line.Reading is { } found ? $" (READING {found.Id})" : "";
        return $"{EnglishFormat.Dates(line.From, line.To)}: {formula} = {EnglishFormat.Money(line.Amount.Amount, Unit.Euros)}{reading}";
    }

    private static string Count(int count, string unit) => count == 1 ? "1 " + unit : $"{count} {unit}s";

    private static IEnumerable<Reading> ReadingsOf(BenefitTimeline timeline) => timeline.Periods
        .SelectMany(period => period.OtherReasons.Prepend(period))
        .SelectMany(period => period.Figures)
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .Concat(timeline.TotalLines().Select(line => line.Reading))
        .Concat(timeline.Periods.Where(period => period.Allowance is not null).Select(_ => Readings.OrderOfDeductions))
        .Concat(HasShortRun(timeline) ? [Readings.ThreeDaysOnce] : [])
        .Concat(timeline.Claim.Insurance is Insurance.LeisureTime or Insurance.EntrepreneurLeisureTime ? [Readings.NoMinimumInLeisureTime] : [])
        .Concat(timeline.Claim.Insurance != Insurance.Compulsory && timeline.Claim.AllSickPay.Count > 0 ? [Readings.LeisureTimeEmployers] : [])
        .Concat(EmployersOfPension.Part(timeline) is { Cents: > 0 } ? [Readings.EmployersPartOfPension] : [])
        .Concat(timeline.Claim.Insurance == Insurance.WorkAbroad ? [Readings.NoMinimumInWorkAbroad] : [])
        .Concat(timeline.Claim.LossPerYear is null ? [] : [Readings.TwentiethAtClaimYear])
        .Concat(timeline.Claim.PensionerWork ? [Readings.PensionerWorkEndsPension] : [])
        .Concat(timeline.Claim.Circumstance == Circumstance.Student ? [Readings.StudentsLossNotCompared] : [])
        .Concat(timeline.Claim is { Liability: not Liability.Unlimited, LiabilityEnds: null } ? [Readings.EndOfLiability] : [])
        .Concat(timeline.Claim.Interruptions.Count > 0 ? [Readings.InterruptedRehabilitation] : [])
        .Concat(timeline.Claim.AfterTraining.Count > 0 ? [Readings.AfterTraining] : [])
        .Concat(timeline.Claim.Prison.Count > 0 ? [Readings.MonthOfPrison] : [])
        .Concat(timeline.Claim.OtherBenefits.Count > 0 ? [Readings.VersionsByClaimDate] : [])
        .Concat(timeline.Claim is { OtherBenefits.Count: > 0, ClaimDate.Year: < 2018 } ? [Readings.OtherBenefitsBefore2018] : [])
        .OfType<Reading>()
        .Distinct();

    /// <summary>Whether a run of one or two days was refused, or paid on the strength of a longer one.</summary>
    private static bool HasShortRun(BenefitTimeline timeline) => Intervals
        .Merge(timeline.Periods.Where(period => period.Allowance is not null).Select(period => new DateInterval(period.From, period.To))
            .Concat(timeline.Refusals.Where(refusal => refusal.Reason == RefusalReason.NotThreeConsecutiveDays).Select(refusal => new DateInterval(refusal.From, refusal.To))))
        .Any(run => run.Length < 3);
}
