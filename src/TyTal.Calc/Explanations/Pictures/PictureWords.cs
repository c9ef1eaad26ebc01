using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The words of a picture.</summary>
internal sealed class PictureWords(Voice voice)
{
    /// <summary>A space that does not break a number in two.</summary>
    internal const char HardSpace = '\u00a0';

    private const int MostSentences = 12;

    internal Voice Voice { get; } = voice;

    /// <summary>Two decimals, e.g. "1 250.00"; an amount under half a cent with two digits, e.g. "0.00086".</summary>
    internal string Amount(decimal euros)
    {
        var decimals = 2;
        for (var scaled = euros * 100m; euros is > 0m and < 0.005m && (decimals == 2 || scaled < 10m); scaled *= 10m)
        {
            decimals++;
        }

        return Number(decimal.Round(euros, decimals, MidpointRounding.AwayFromZero), decimals);
    }

    /// <summary>A number that no line break cuts in two.</summary>
    internal string Number(decimal number, int decimals) => Voice.Number(number, decimals).Replace(' ', HardSpace);

    internal string PerDay(decimal euros) => Amount(euros) + HardSpace + PerDayUnit;

    internal string PerDayUnit => Unit(AxisUnit.EurosPerDay);

    /// <summary>What stands before the unit of an axis in millions.</summary>
    internal string Millions => Voice.Say("million ", "milj. ", "milj. ");

    /// <summary>What stands before the unit of an axis in thousands of millions.</summary>
    internal string Milliards => Voice.Say("billion ", "mrd. ", "md ");

    internal string Unit(AxisUnit unit) => unit switch
    {
        AxisUnit.EurosPerDay => Voice.Say("€/day", "€/pv", "€/dag"),
        AxisUnit.EurosPerMonth => Voice.Say("€/month", "€/kk", "€/mån"),
        AxisUnit.EurosPerYear => Voice.Say("€/year", "€/v", "€/år"),
        AxisUnit.Euros => "€",
        _ => "%",
    };

    internal string Title(Claim claim)
    {
        var (day, earnings) = (Voice.Date(claim.ClaimDate), Euros(claim.AnnualEarnings.Amount));
        return Voice.Say(
            $"Benefits of the claim of {day}, annual earnings {earnings}", $"Vahingon {day} etuudet, vuosityöansio {earnings}", $"Förmåner för skadan {day}, årsarbetsinkomst {earnings}");
    }

    /// <summary>What the height means, the total and whether all figures are enacted; the height in fewer words where the amount needs the room.</summary>
    internal string Subtitle(BenefitTimeline timeline)
    {
        var (total, through) = (Euros(timeline.Totals.Total.Amount), Voice.Date(timeline.Claim.Through));
        var height = timeline.Periods.Any(period => period.Pension is not null)
            ? Voice.Say("Gross €/day; a pension 1/360 of a year. ", "Brutto €/pv; eläke 1/360 vuodesta. ", "Brutto €/dag; pension 1/360 av året. ")
            : Voice.Say("Gross euros a day. ", "Brutto, euroa päivässä. ", "Brutto, euro per dag. ");
        var rest = Voice.Say($"In all {total} through {through}.", $"Yhteensä {total}, {through} saakka.", $"Sammanlagt {total} t.o.m. {through}.")
            + (timeline.SuppliedFigures().Count > 0
                ? Voice.Say(" Not all figures enacted.", " Osaa luvuista ei ole säädetty.", " Alla tal är inte föreskrivna.")
                : "");
        return PictureHeading.HoldsSubtitle(height + rest) ? height + rest : Voice.Say("Gross €/day. ", "Brutto €/pv. ", "Brutto €/dag. ") + rest;
    }

    /// <summary>A caller's text with every stretch of white space as one space.</summary>
    internal static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The name of the benefit of an area.</summary>
    internal string Name(PictureStyle area) => area switch
    {
        PictureStyle.SickPay => Voice.Say("Daily allowance by sick pay", "Päiväraha sairausajan palkasta", "Dagpenning enligt lön för sjukdomstid"),
        PictureStyle.DailyAllowance => Voice.Say("Daily allowance", "Päiväraha", "Dagpenning"),
        PictureStyle.RehabilitationAllowance => Voice.Say("Rehabilitation allowance", "Kuntoutusraha", "Rehabiliteringspenning"),
        PictureStyle.Pension => Voice.Say("Pension", "Tapaturmaeläke", "Olycksfallspension"),
        PictureStyle.Employer => Voice.Say("Part paid to the employer", "Työnantajalle maksettava osa", "Del som betalas till arbetsgivaren"),
        _ => Voice.Say("Deduction of employee payments", "Palkansaajamaksujen vähennys", "Avdrag för löntagarpremier"),
    };

    /// <summary>The name over two lines, or a shorter one; the longer ones first.</summary>
    internal string[][] ShorterNames(PictureStyle area) => area switch
    {
        PictureStyle.SickPay =>
        [
            [Voice.Say("Daily allowance", "Päiväraha", "Dagpenning"), Voice.Say("by sick pay", "sairausajan palkasta", "enligt lön för sjukdomstid")],
            [Voice.Say("By sick pay", "Palkasta", "Enligt lön")],
        ],
        PictureStyle.DailyAllowance => [[Voice.Say("Daily", "Päivä-", "Dag-"), Voice.Say("allowance", "raha", "penning")]],
        PictureStyle.RehabilitationAllowance =>
        [
            [Voice.Say("Rehabilitation", "Kuntoutus-", "Rehabiliterings-"), Voice.Say("allowance", "raha", "penning")],
            [Voice.Say("Rehabilitation", "Kuntoutus", "Rehabilitering")],
        ],
        PictureStyle.Pension => Voice.Say("", "Eläke", "Pension") is { Length: > 0 } name ? [[name]] : [],
        _ => [],
    };

    /// <summary>The periods in words; from the thirteenth on, only how many there are.</summary>
    internal string Description(BenefitTimeline timeline)
    {
        var sentences = timeline.Periods.Take(MostSentences).Select(Sentence);
        var more = timeline.Periods.Count - MostSentences;
        return string.Join(" ", more > 0 ? sentences.Append(More(more)) : sentences);
    }

    /// <summary>How many are left out.</summary>
    internal string More(int count)
    {
        var number = Voice.Number(count);
        return Voice.Say($"And {number} more.", $"Ja {number} muuta.", $"Och {number} till.");
    }

    /// <summary>A period in words.</summary>
    internal string Sentence(BenefitPeriod period)
    {
        var name = Name(PictureStyles.Of(period));
        return $"{Days(period.From, period.To)}: {name.Substring(0, 1).ToLowerInvariant()}{name.Substring(1)}, {Amounts(period)}.";
    }

    /// <summary>Why there is no benefit.</summary>
    internal string Reason(Refusal refusal) =>
        $"{Voice.Dates(refusal.From, refusal.To)}: {TimelineExplanation.Reason(refusal, Voice.Language)} ({Voice.Section(refusal.Section)}).";

    internal string Euros(decimal amount) => Amount(amount) + HardSpace + "€";

    private string Days(LocalDate first, LocalDate last)
    {
        var (from, to) = (Voice.Date(first), Voice.Date(last));
        return first == last ? Voice.Say($"On {from}", from, from) : Voice.Say($"From {from} to {to}", $"{from} – {to}", $"{from} – {to}");
    }

    private string Amounts(BenefitPeriod period)
    {
        if (period.Allowance is not { } day)
        {
            return Amount(period.PaidPerMonth?.Amount ?? 0m) + HardSpace + Unit(AxisUnit.EurosPerMonth);
        }

        var (employer, payments) = (Amount(day.EmployerPerDay.Amount), Amount(day.EmployeePaymentsPerDay.Amount));
        return PerDay(day.PerDay.Amount)
            + (day.EmployerPerDay.Amount > 0m ? Voice.Say($", of which {employer} to the employer", $", josta {employer} työnantajalle", $", varav {employer} till arbetsgivaren") : "")
            + (day.EmployeePaymentsPerDay.Amount > 0m
                ? Voice.Say($", less {payments} of employee payments", $", vähennettynä palkansaajamaksuilla {payments}", $", minskat med löntagarpremier {payments}")
                : "");
    }
}
