using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Policies;

namespace TyTal.Calc.Explanations;

/// <summary>What an employer pays for neglecting to insure, in words.</summary>
internal static class NeglectText
{
    internal static Document Of(NeglectDecision decision, Voice voice)
    {
        var page = new Page(voice);
        var (from, total) = (voice.Date(decision.Facts.From), voice.Euros(decision.Total));
        page.Heading(voice.Say($"Neglect from {from}: in all {total}", $"Laiminlyönti alkaen {from}: yhteensä {total}", $"Försummelse från {from}: sammanlagt {total}"), 1);
        page.Line(Charge(voice, decision));
        var fee = decision.Fee is { } figure ? voice.Quantity(figure) : voice.Say("none", "ei määrätä", "ingen");
        page.Line($"{voice.Say("Neglect fee", "Laiminlyöntimaksu", "Försummelseavgift")}: {fee}, {PolicyReasonTexts.Of(decision.FeeOutcome, voice)} ({voice.Section(decision.FeeSection)})");
        var (collector, board) = (ByWhom(voice, NeglectTask.CollectExcess), ByWhom(voice, NeglectTask.HearAppeal));
        page.List(
            voice.Say(
                "Excess of claim events, collected by the " + collector, $"Vahinkotapahtumien omavastuu, perijä: {collector}", $"Självrisk för skadefall, uppbärs av {collector}"),
            decision.Excesses.Select(excess => voice.Date(excess.Event.ClaimDate) + Excess(voice, excess) + $" ({voice.Section(184, 1)})"));
        page.List(
            voice.Say("Years too far back", "Vuodet, joilta maksua ei enää määrätä", "År för vilka avgift inte längre påförs"), decision.YearsTooOld.Select(year => $"{voice.Number(year)} ({voice.Section(181)})"));
        var section = voice.Section(183, 3);
        page.List(
            voice.Say(
                $"Applied to charge and fee ({section}); appeals to the {board}",
                $"Maksuihin sovelletaan ({section}); muutoksenhaku: {board}",
                $"På avgifterna tillämpas ({section}); ändringssökande: {board}"),
            decision.Applied.Select(voice.Section));
        page.Reasons(decision.Figures(), decision.FeeOutcome == NeglectFeeOutcome.LeftOut ? [Readings.FeeLeftOut] : []);
        return page.ToDocument();
    }

    private static string Charge(Voice voice, NeglectDecision decision)
    {
        var (charge, years, decides, applies) = (voice.Quantity(decision.Charge), Years(voice, decision.Years), ByWhom(voice, NeglectTask.Decide), ByWhom(voice, NeglectTask.Apply));
        var (of, by) = (voice.Section(181), voice.Section(183));
        return voice.Say(
            $"Premium-like charge {charge} ({years}; {of}), decided by the {decides} on the application of the {applies} ({by})",
            $"Vakuutusmaksua vastaava maksu {charge} ({years}; {of}), määrääjä: {decides}, hakija: {applies} ({by})",
            $"Avgift som motsvarar försäkringspremien {charge} ({years}; {of}), påförs av {decides} på ansökan av {applies} ({by})");
    }

    private static string Excess(Voice voice, ExcessDecision excess) => excess.Excess is { } amount
        ? $": {voice.Quantity(amount)}"
        : voice.Say(": none, not during the neglect", ": ei peritä, ei laiminlyönnin aikana", ": ingen, inte under försummelsen");

    private static string ByWhom(Voice voice, NeglectTask task) => PolicyExplanation.Name(NeglectAuthorities.Of(task), voice.Language);

    private static string Years(Voice voice, ValueList<int> years) => years.Count switch
    {
        0 => voice.Say("no year counts", "yhtään vuotta ei oteta huomioon", "inget år beaktas"),
        1 => voice.Number(years[0]),
        _ => $"{voice.Number(years[0])}–{voice.Number(years[years.Count - 1])}",
    };
}
