using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>The facts of a claim in words, under their names in case files.</summary>
internal static class ClaimFactTexts
{
    /// <summary>The facts that are stated.</summary>
    internal static IEnumerable<Fact> Of(Claim claim, Voice voice) =>
        All(claim, voice).Where(fact => fact.Value.Length > 0).Select(fact => new Fact(fact.Term, fact.Value));

    /// <summary>A fact by its name in case files, as a term and its value; the value is empty when the fact is not stated.</summary>
    internal static Fact Find(Claim claim, string name, Voice voice)
    {
        var (_, term, value) = All(claim, voice).First(fact => fact.Name == name);
        return new(term, value);
    }

    /// <summary>Every fact of a claim.</summary>
    internal static IEnumerable<(string Name, string Term, string Value)> All(Claim claim, Voice voice) => Basic(claim, voice)
        .Concat(Times(claim, voice))
        .Concat(Conditions(claim, voice))
        .Concat(LeisureTime(claim, voice));

    /// <summary>The insurance in words.</summary>
    internal static string Name(Insurance insurance, Voice voice) => insurance switch
    {
        Insurance.Compulsory => voice.Say("compulsory insurance of the employer", "työnantajan pakollinen vakuutus", "arbetsgivarens obligatoriska försäkring"),
        Insurance.LeisureTime => voice.Say("voluntary leisure-time insurance", "vapaaehtoinen vapaa-ajan vakuutus", "frivillig fritidsförsäkring"),
        Insurance.Entrepreneur => voice.Say("entrepreneur's working-time insurance", "yrittäjän työajan vakuutus", "företagarens försäkring för arbetstid"),
        Insurance.EntrepreneurLeisureTime => voice.Say("entrepreneur's leisure-time insurance", "yrittäjän vapaa-ajan vakuutus", "företagarens fritidsförsäkring"),
        _ => voice.Say("voluntary insurance for work abroad", "vapaaehtoinen ulkomaantyön vakuutus", "frivillig försäkring för arbete utomlands"),
    };

    private static IEnumerable<(string Name, string Term, string Value)> Basic(Claim claim, Voice voice) =>
    [
        ("claimDate", voice.Say("Claim date", "Vahinkopäivä", "Skadedag"), voice.Date(claim.ClaimDate)),
        ("birthDate", voice.Say("Date of birth", "Syntymäaika", "Födelsedatum"), voice.Date(claim.BirthDate)),
        ("insurance", voice.Say("Insurance", "Vakuutus", "Försäkring"), Name(claim.Insurance, voice)),
        ("annualEarnings", voice.Say("Annual earnings", "Vuosityöansio", "Årsarbetsinkomst"), Money(claim.AnnualEarnings, voice)),
        ("incapacity", voice.Say("Incapacity for work", "Työkyvyttömyys", "Arbetsoförmåga"), List(
            claim.Incapacity.Select(spell => $"{Days(spell.From, spell.To, voice)}: {voice.Percent(spell.Degree.Amount)}"))),
        ("sickPay", voice.Say("Sick pay", "Sairausajan palkka", "Lön för sjukdomstid"), List(claim.SickPay.Select(spell => SickPay(spell, voice)))),
        ("earningsBefore", voice.Say("Earnings before", "Aiemmat ansiot", "Tidigare inkomster"), claim.EarningsBefore is { } before ? Before(before, voice) : ""),
        ("through", voice.Say("Computed through", "Laskennan viimeinen päivä", "Beräknat till och med"), voice.Date(claim.Through)),
    ];

    private static IEnumerable<(string Name, string Term, string Value)> Times(Claim claim, Voice voice) =>
    [
        ("employments", voice.Say("Several employments", "Useita työsuhteita", "Flera anställningar"), List(claim.Employments.Select(employment => Employment(employment, voice)))),
        ("insuredWork", voice.Say("Insured work beside", "Muu vakuutettu työ", "Övrigt försäkrat arbete"), List(claim.InsuredWork.Select(work => Money(work.AnnualEarnings, voice)))),
        ("rehabilitation", voice.Say("Rehabilitation", "Kuntoutus", "Rehabilitering"), List(claim.Rehabilitation.Select(spell => voice.Dates(spell.From, spell.To)))),
        ("interruptions", voice.Say("Interruption of rehabilitation", "Kuntoutuksen keskeytys", "Avbrott i rehabiliteringen"), List(
            claim.Interruptions.Select(spell => voice.Dates(spell.From, spell.To)))),
        ("afterTraining", voice.Say("After training", "Koulutuksen jälkeen", "Efter utbildning"), List(
            claim.AfterTraining.Select(spell => $"{voice.Dates(spell.From, spell.To)}: {Money(spell.EarningsPerYear, voice)}"))),
        ("prison", voice.Say("Prison sentence", "Vankeusrangaistus", "Fängelsestraff"), List(claim.Prison.Select(spell => Days(spell.From, spell.To, voice)))),
    ];

    private static IEnumerable<(string Name, string Term, string Value)> Conditions(Claim claim, Voice voice) =>
    [
        ("circumstance", voice.Say("Circumstance", "Tilanne vahinkotapahtuman sattuessa", "Situation vid skadefallet"), claim.Circumstance == Circumstance.Ordinary ? "" : Name(claim.Circumstance, voice)),
        ("studiesUntil", voice.Say("Studies until", "Opintojen päättyminen", "Studierna avslutas"), Day(claim.StudiesUntil, voice)),
        ("contributoryReductionPercent", voice.Say("Reduction for own contribution", "Vähennys myötävaikutuksen perusteella", "Minskning på grund av medverkan"),
            claim.ContributoryReduction == default ? "" : voice.Percent(claim.ContributoryReduction.Amount)),
        ("receivesPension", voice.Say("On a pension at the claim event", "Eläkkeellä vahinkotapahtuman sattuessa", "Pensionerad vid skadefallet"), Yes(claim.ReceivesPension, voice)),
        ("pensionerWork", voice.Say("Work on an old-age pension", "Työ vanhuuseläkkeellä", "Arbete under ålderspension"), Yes(claim.PensionerWork, voice)),
        ("liability", voice.Say("Limited liability", "Ajallisesti rajattu korvausvelvollisuus", "Tidsbegränsad ersättningsskyldighet"), Name(claim.Liability, voice)),
        ("liabilityEnds", voice.Say("Last day of liability", "Korvausvelvollisuuden viimeinen päivä", "Ersättningsskyldighetens sista dag"), Day(claim.LiabilityEnds, voice)),
        ("lossPerYear", voice.Say("Loss of earnings", "Työansion vähentymä", "Minskning av arbetsinkomsten"), claim.LossPerYear is { } loss ? Money(loss, voice) : ""),
    ];

    private static IEnumerable<(string Name, string Term, string Value)> LeisureTime(Claim claim, Voice voice) =>
    [
        ("sicknessAllowanceRight", voice.Say("Right to the sickness allowance", "Oikeus sairauspäivärahaan", "Rätt till sjukdagpenning"),
            !claim.IsLeisureTime ? "" : claim.SicknessAllowanceRight ? voice.Say("yes", "kyllä", "ja") : voice.Say("no", "ei", "nej")),
        ("sicknessAllowanceUntil", voice.Say("Sickness allowance until", "Sairauspäivärahan viimeinen päivä", "Sjukdagpenningens sista dag"), Day(claim.SicknessAllowanceUntil, voice)),
        ("sicknessAllowanceDaysBefore", voice.Say("Sickness allowance before", "Aiempi sairauspäiväraha", "Tidigare sjukdagpenning"),
            claim.SicknessAllowanceDaysBefore == 0 ? "" : voice.Days(claim.SicknessAllowanceDaysBefore)),
        ("otherBenefits", voice.Say("Other benefits", "Muut etuudet", "Andra förmåner"), List(
            claim.OtherBenefits.Select(benefit => $"{Days(benefit.From, benefit.To, voice)}: {Money(benefit.PerMonth, voice)}"))),
    ];

    private static string Money<TPeriod>(Money<TPeriod> amount, Voice voice)
        where TPeriod : struct, IMoneyPeriod => voice.Money(amount.Amount, amount.Unit);

    private static string SickPay(SickPaySpell spell, Voice voice) =>
        $"{voice.Dates(spell.From, spell.To)}: {Money(spell.Amount, voice)}" + (spell.Partial ? voice.Say(", partial", ", osittainen", ", delvis") : "");

    private static string Before(EarningsBefore before, Voice voice) => $"{Money(before.Amount, voice)} / {voice.Days(before.Days)}";

    private static string Employment(Employment employment, Voice voice) =>
        string.Join(", ", employment.SickPay.Select(spell => SickPay(spell, voice)).Concat(employment.EarningsBefore is { } before ? [Before(before, voice)] : []));

    private static string Days(LocalDate from, LocalDate? to, Voice voice) => to is { } last
        ? voice.Dates(from, last)
        : voice.Say($"from {voice.Date(from)} on", $"{voice.Date(from)} alkaen", $"från och med {voice.Date(from)}");

    private static string Day(LocalDate? day, Voice voice) => day is { } known ? voice.Date(known) : "";

    private static string Yes(bool flag, Voice voice) => flag ? voice.Say("yes", "kyllä", "ja") : "";

    private static string List(IEnumerable<string> items) => string.Join("; ", items);

    private static string Name(Circumstance circumstance, Voice voice) => circumstance switch
    {
        Circumstance.Student => voice.Say("student", "opiskelija", "studerande"),
        Circumstance.Rehabilitation => voice.Say("rehabilitation that a claim pays for", "korvattava kuntoutus", "rehabilitering som ersätts"),
        Circumstance.PensionRehabilitation => voice.Say("rehabilitation under the pension acts", "työeläkelakien mukainen kuntoutus", "rehabilitering enligt arbetspensionslagarna"),
        Circumstance.DiseaseOnPension => voice.Say("a disease found on a pension", "eläkeaikana ilmennyt ammattitauti", "en yrkessjukdom som framträtt under pensionstiden"),
        _ => voice.Say("ordinary work or leisure time", "tavallinen työ tai vapaa-aika", "vanligt arbete eller fritid"),
    };

    private static string Name(Liability liability, Voice voice) => liability switch
    {
        Liability.WorkMotionStrain => voice.Say("work-motion strain", "työliikekipeytyminen", "ömhet orsakad av arbetsrörelse"),
        Liability.Worsening => voice.Say("worsening of another injury or disease", "muun vamman tai sairauden paheneminen", "förvärrande av en annan skada eller sjukdom"),
        _ => "",
    };
}
