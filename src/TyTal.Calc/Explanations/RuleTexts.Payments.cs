namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Receivers, delay, recovery and recourse (§§ 135–152, 247, 270).</summary>
    private static RuleText[] Payments { get; } =
    [
        new("given.granted", ("Granted for the time", "Samalta ajalta myönnetty korvaus", "Ersättning som beviljats för tiden")),
        new("given.demand", ("Demand", "Vaatimus", "Krav")),
        new("given.demandsOfRank", ("Demands of the same item for the same days", "Saman kohdan mukaiset vaatimukset samoilta päiviltä", "Krav enligt samma punkt för samma dagar"), Sum),
        new("given.employersPay", ("Paid by the employer or the sickness fund", "Työnantajan tai sairauskassan maksama määrä", "Belopp som arbetsgivaren eller sjukkassan betalat")),
        new("given.lateAmount", ("Late amount", "Viivästynyt määrä", "Försenat belopp")),
        new("given.daysOfDelay", ("Days of delay", "Viivästyspäivät", "Dagar av dröjsmål")),
        new("given.instalment", ("Instalment", "Korvauserä", "Ersättningspost")),
        new("given.taxWithheld", ("Tax withheld", "Ennakonpidätys", "Förskottsinnehållning")),
        new("given.consent", ("Agreed with the receiver", "Korvauksensaajan kanssa sovittu määrä", "Belopp enligt överenskommelse med ersättningstagaren")),
        new("given.toRecover", ("To recover", "Takaisin perittävä määrä", "Belopp som ska återkrävas")),
        new("given.paidCompensation", ("Compensation that the insurer paid", "Vakuutuslaitoksen maksama korvaus", "Ersättning som försäkringsanstalten betalat")),
        new(
            "given.liabilityOfOther",
            ("Owed to the injured person under another act", "Vahingoittuneelle muun lain perusteella kuuluva korvaus", "Ersättning som den skadade har rätt till enligt annan lag")),
        new("statutory.latePaymentRate", ("Rate of interest for late payment", "Viivästyskoron korkokanta", "Dröjsmålsräntesats")),
        new(
            "granted.ofDays",
            ("Granted for some of the days", "Osalta päivistä myönnetty korvaus", "Ersättning som beviljats för en del av dagarna"),
            ("{0}, {1} of {2}", "{0}, {1} (kaikkiaan {2})", "{0}, {1} av {2}")),
        new("demand.ofDays", ("Demand for the same days", "Vaatimus samoilta päiviltä", "Krav för samma dagar"), ("{0}, {1} of {2}", "{0}, {1} (kaikkiaan {2})", "{0}, {1} av {2}")),
        new(
            "demand.notYetPaid",
            ("What is not yet paid of the demand", "Vaatimuksesta maksamatta oleva määrä", "Obetald del av kravet"),
            ("{0}, less what was paid", "{0} vähennettynä maksetulla määrällä", "{0} minskat med det som betalats")),
        new(
            "employersPay.ofDays",
            ("Paid for the same days", "Samoilta päiviltä maksettu määrä", "Belopp som betalats för samma dagar"),
            ("{0}, {1} of {2}", "{0}, {1} (kaikkiaan {2})", "{0}, {1} av {2}")),
        new("receivers.inFull", ("To the receiver, in full", "Saajalle täysimääräisesti", "Till mottagaren, i sin helhet"), "{0}"),
        new("receivers.whatIsLeft", ("To the receiver, what is left", "Saajalle jäljellä oleva määrä", "Till mottagaren, det som återstår"), ("{1} of {0}", "{1} määrästä {0}", "{1} av {0}")),
        new("receivers.inProportion", ("To the receiver, in proportion", "Saajalle vaatimusten suhteessa", "Till mottagaren, i proportion till kraven"), "{0} × {1} ÷ {2}"),
        new("receivers.left", ("Left", "Jäljellä", "Återstår"), "{0} − {1}"),
        new("receivers.paid", ("To the receiver in all", "Saajalle yhteensä", "Till mottagaren sammanlagt"), Sum),
        new("receivers.toInjuredPerson", ("To the injured person", "Vahingoittuneelle", "Till den skadade"), Sum),
        new("receivers.nothing", ("Nothing", "Ei mitään", "Inget")),
        new("delayIncrease.interestOfDays", ("Interest of a year × days", "Vuoden korko × päivät", "Årsränta × dagar"), "{0} × {1} × {2}"),
        new("delayIncrease.interestOfAllDays", ("Interest of a year × days, at all rates", "Vuoden korko × päivät, kaikilla korkokannoilla", "Årsränta × dagar, enligt alla räntesatser"), Sum),
        new("delayIncrease.ofInstalment", ("Increase for delay", "Viivästyskorotus", "Dröjsmålsförhöjning"), "{0} ÷ 365"),
        new("delayIncrease.total", ("Increase for delay in all", "Viivästyskorotus yhteensä", "Dröjsmålsförhöjning sammanlagt"), Sum),
        new("delayIncrease.nothing", ("No increase for delay", "Ei viivästyskorotusta", "Ingen dröjsmålsförhöjning")),
        new("offset.net", ("Instalment after tax", "Korvauserä ennakonpidätyksen jälkeen", "Ersättningspost efter förskottsinnehållning"), "{0} − {1}"),
        new("offset.sixth", ("A sixth of it, in whole cents", "Kuudesosa korvauserästä, täysin sentein", "En sjättedel av posten, i hela cent"), "{0} ÷ 6"),
        new("offset.consent", ("By consent", "Suostumuksen perusteella", "Med samtycke"), ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("offset.protected", ("Nothing may be taken off this benefit", "Tästä etuudesta ei saa kuitata", "Kvittning får inte göras från denna förmån")),
        new(
            "offset.taken",
            ("Taken off, the rest of the recovery", "Kuitattava määrä, takaisin perittävästä jäljellä oleva", "Belopp som kvittas, resten av återkravet"),
            ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("recourse.amount", ("Recourse", "Takautumissaatava", "Regressfordran"), ("{0}, at most {1}", "{0}, enintään {1}", "{0}, högst {1}")),
        new("recourse.none", ("No recourse", "Ei takautumissaatavaa", "Ingen regressfordran")),
    ];
}
