namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Workers' compensation pension (§§ 63–68).</summary>
    private static RuleText[] Pension { get; } =
    [
        new("pension.sixtyFifthBirthday", ("65th birthday", "65-vuotispäivä", "65-årsdag"), ("born {0}, 65 years later", "syntynyt {0}, 65 vuotta myöhemmin", "född {0}, 65 år senare")),
        new(
            "pension.percentUntil65",
            ("Percentage of the annual earnings until 65", "Prosentti vuosityöansiosta ennen 65 vuoden ikää", "Procent av årsarbetsinkomsten före 65 års ålder"),
            ("before {0}", "ennen päivää {0}", "före {0}")),
        new(
            "pension.percentFrom65",
            ("Percentage of the annual earnings from 65", "Prosentti vuosityöansiosta 65 vuoden iästä", "Procent av årsarbetsinkomsten från 65 års ålder"),
            ("from {0}", "alkaen {0}", "från och med {0}")),
        new("pension.base", ("Base, not rounded", "Eläkkeen perusmäärä, pyöristämätön", "Pensionens grundbelopp, oavrundat"), "{0} × {1} × {2}"),
        new(
            "pension.basePerYear",
            ("Base per year, at the level of the claim date's year", "Eläkkeen perusmäärä vuodessa vahinkotapahtumavuoden tasossa", "Pensionens grundbelopp per år på nivån för skadefallsåret"),
            "{0}"),
        new(
            "pension.basePerDay",
            ("Base per day, at the level of the claim date's year", "Eläkkeen perusmäärä päivää kohden vahinkotapahtumavuoden tasossa", "Pensionens grundbelopp per dag på nivån för skadefallsåret"),
            "{0} ÷ 360"),
        new(
            "pension.increaseFrom",
            ("First day of the one-time increase", "Kertakorotuksen ensimmäinen päivä", "Engångsförhöjningens första dag"),
            ("claim date {0}, six calendar years later", "vahinkopäivä {0}, kuusi kalenterivuotta myöhemmin", "skadedag {0}, sex kalenderår senare")),
        new("pension.ageAtIncrease", ("Age on that day", "Ikä korotuspäivänä", "Ålder på förhöjningsdagen"), ("{0}, born {1}:", "{0}, syntynyt {1}:", "{0}, född {1}:")),
        new("pension.fullIncrease", ("One-time increase under 31", "Alle 31-vuotiaan kertakorotus", "Engångsförhöjning för den som är under 31 år"), ("age {0}:", "ikä {0}:", "ålder {0}:")),
        new("pension.oneTimeIncrease", ("One-time increase", "Kertakorotus", "Engångsförhöjning"), ("16 % − 0.457 % × ({0} − 30)", "16 % − 0,457 % × ({0} − 30)", "16 % − 0,457 % × ({0} − 30)")),
        new(
            "pension.noIncrease",
            ("One-time increase: none over 64", "Kertakorotus: ei korotusta yli 64-vuotiaalle", "Engångsförhöjning: ingen för den som är över 64 år"),
            ("age {0}:", "ikä {0}:", "ålder {0}:")),
        new("pension.noIncreaseYet", ("One-time increase: not yet", "Kertakorotus: ei vielä", "Engångsförhöjning: inte ännu")),
        new(
            "pension.increasedBase",
            ("Base with the one-time increase, not rounded", "Eläkkeen perusmäärä kertakorotuksineen, pyöristämätön", "Pensionens grundbelopp med engångsförhöjning, oavrundat"),
            "{0} × (100 % + {1})"),
        new("pension.perYear", ("Pension per year", "Eläke vuodessa", "Pension per år"), "{0} × {1} ÷ {2}"),
        new("pensionDeduction.sum", ("Other benefits that are deducted", "Muut vähennettävät etuudet", "Andra förmåner som dras av"), Sum),
        new(
            "pensionDeduction.rest",
            ("Paid after the deduction of other benefits", "Maksettava määrä muiden etuuksien vähentämisen jälkeen", "Belopp som betalas efter avdrag för andra förmåner"),
            ("{0} − {1}, at least 0", "{0} − {1}, vähintään 0", "{0} − {1}, minst 0")),
        new("pension.perMonth", ("Pension per month", "Eläke kuukaudessa", "Pension per månad"), "{0} × {1} ÷ {2} ÷ 12"),
    ];
}
