using System.Globalization;
using TyTal.Calc.Benefits;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The words of a picture, in English.</summary>
internal static class PictureWords
{
    /// <summary>A space that does not break a number in two.</summary>
    internal const char HardSpace = '\u00a0';

    private const int MostSentences = 12;

    /// <summary>Two decimals, e.g. "1 250.00"; an amount under half a cent with two digits, e.g. "0.00086".</summary>
    internal static string Amount(decimal euros)
    {
        var decimals = 2;
        for (var scaled = euros * 100m; euros is > 0m and < 0.005m && (decimals == 2 || scaled < 10m); scaled *= 10m)
        {
            decimals++;
        }

        return decimal.Round(euros, decimals, MidpointRounding.AwayFromZero)
            .ToString("#,##0." + new string('0', decimals), CultureInfo.InvariantCulture)
            .Replace(',', HardSpace);
    }

    internal static string PerDay(decimal euros) => Amount(euros) + HardSpace + "€/day";

    internal static string Title(Claim claim) =>
        $"Benefits of the claim of {EnglishFormat.Date(claim.ClaimDate)}, annual earnings {Amount(claim.AnnualEarnings.Amount)}{HardSpace}€";

    internal static string Subtitle(BenefitTimeline timeline) =>
        (timeline.Periods.Any(period => period.Pension is not null) ? "Gross euros a day; a pension as 1/360 of a year. " : "Gross euros a day. ")
        + $"In all {Amount(timeline.Totals.Total.Amount)}{HardSpace}€ through {EnglishFormat.Date(timeline.Claim.Through)}."
        + (timeline.SuppliedFigures().Count > 0 ? " With figures that are not enacted." : "");

    /// <summary>A caller's text with every stretch of white space as one space.</summary>
    internal static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The name of the benefit of an area.</summary>
    internal static string Name(PictureStyle area) => area switch
    {
        PictureStyle.SickPay => "Daily allowance by sick pay",
        PictureStyle.DailyAllowance => "Daily allowance",
        PictureStyle.RehabilitationAllowance => "Rehabilitation allowance",
        PictureStyle.Pension => "Pension",
        PictureStyle.Employer => "Part paid to the employer",
        _ => "Deduction of employee payments",
    };

    /// <summary>The name over two lines, or a shorter one; the longer ones first.</summary>
    internal static string[][] ShorterNames(PictureStyle area) => area switch
    {
        PictureStyle.SickPay => [["Daily allowance", "by sick pay"], ["By sick pay"]],
        PictureStyle.DailyAllowance => [["Daily", "allowance"]],
        PictureStyle.RehabilitationAllowance => [["Rehabilitation", "allowance"], ["Rehabilitation"]],
        _ => [],
    };

    /// <summary>The periods in words; from the thirteenth on, only how many there are.</summary>
    internal static string Description(BenefitTimeline timeline)
    {
        var sentences = timeline.Periods.Take(MostSentences).Select(Sentence);
        var more = timeline.Periods.Count - MostSentences;
        return string.Join(" ", more > 0 ? sentences.Append($"And {more} more.") : sentences);
    }

    /// <summary>A period in words.</summary>
    internal static string Sentence(BenefitPeriod period)
    {
        var dates = period.From == period.To ? $"On {EnglishFormat.Date(period.From)}" : $"From {EnglishFormat.Date(period.From)} to {EnglishFormat.Date(period.To)}";
        var name = Name(PictureStyles.Of(period));
        var amount = period.Allowance is { } day
            ? PerDay(day.PerDay.Amount)
                + (day.EmployerPerDay.Amount > 0m ? $", of which {Amount(day.EmployerPerDay.Amount)} to the employer" : "")
                + (day.EmployeePaymentsPerDay.Amount > 0m ? $", less {Amount(day.EmployeePaymentsPerDay.Amount)} of employee payments" : "")
            : $"{Amount(period.PaidPerMonth?.Amount ?? 0m)}{HardSpace}€/month";
        return $"{dates}: {name.Substring(0, 1).ToLowerInvariant()}{name.Substring(1)}, {amount}.";
    }

    /// <summary>Why there is no benefit.</summary>
    internal static string Reason(Refusal refusal) =>
        $"{EnglishFormat.Dates(refusal.From, refusal.To)}: {TimelineExplanation.Reason(refusal)} ({refusal.Section}).";
}
