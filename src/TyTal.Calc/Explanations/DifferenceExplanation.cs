using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>The difference of two timelines in words: the days, the receivers, and what caused each difference.</summary>
public static class DifferenceExplanation
{
    /// <summary>The difference in words.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(TimelineDifference difference, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var claimDate = voice.Date(Guard.NotNull(difference, nameof(difference)).After.Claim.ClaimDate);
        page.Heading(voice.Say($"Correction of the claim of {claimDate}", $"Vahingon {claimDate} korvauksen oikaisu", $"Rättelse av ersättningen för skadan {claimDate}"), 1);
        page.Supposed(difference.Before.Hypothesis);
        page.Supposed(difference.After.Hypothesis);
        if (difference.ChangedFacts.Count > 0)
        {
            page.Line($"{voice.Say("Changed facts", "Muuttuneet tiedot", "Ändrade uppgifter")}: {string.Join(", ", difference.ChangedFacts.Select(name => ClaimFactTexts.Find(difference.After.Claim, name, voice).Term))}");
        }

        foreach (var change in difference.Changes)
        {
            page.Heading($"{voice.Dates(change.From, change.To)}: {Amounts(voice, change.Amounts)}", 2);
            page.Line($"{Name(voice, change.Before)} → {Name(voice, change.After)}");
            page.Items(change.Causes.Select(cause => $"{RuleTexts.Title((cause.After ?? cause.Before)!, voice)}: {Value(voice, cause.Before, cause.After)} → {Value(voice, cause.After, cause.Before)}"));
        }

        page.Heading($"{voice.Say("In all", "Yhteensä", "Sammanlagt")}: {Amounts(voice, difference.Amounts)}", 2);
        return page.ToDocument();
    }

    internal static string Amounts(Voice voice, ReceiverTotals amounts)
    {
        string Signed(Money<Once> amount) => (amount.Cents > 0 ? "+" : "") + voice.Euros(amount);
        var (gross, employer, payments, person) = (Signed(amounts.Gross), Signed(amounts.Employer), Signed(amounts.EmployeePayments), Signed(amounts.InjuredPerson));
        return voice.Say(
            $"gross {gross}, employer {employer}, employee payments {payments}, injured person {person}",
            $"brutto {gross}, työnantaja {employer}, palkansaajamaksut {payments}, vahingoittunut {person}",
            $"brutto {gross}, arbetsgivaren {employer}, löntagarpremier {payments}, den skadade {person}");
    }

    internal static string Name(Voice voice, BenefitPeriod? period) => period switch
    {
        null => voice.Say("no benefit", "ei etuutta", "ingen förmån"),
        { Allowance: { } day } => $"{TimelineExplanation.Name(period, voice.Language)}, {voice.Quantity(day.PerDay)}",
        _ => $"{TimelineExplanation.Name(period, voice.Language)}, {voice.Money(period.PaidPerMonth!.Value.Amount, Unit.EurosPerMonth)}",
    };

    /// <summary>A figure of one side; where only the other side has one, and it is supposed, what is in force in its place.</summary>
    internal static string Value(Voice voice, Figure? figure, Figure? other) => (figure ?? other?.Source?.InForce) is { } known ? voice.Quantity(known) : voice.Say("none", "ei mitään", "ingen");
}
