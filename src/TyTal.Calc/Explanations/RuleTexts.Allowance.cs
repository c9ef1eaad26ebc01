namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Daily allowance and what is taken from it (§§ 55–62, 139, 202).</summary>
    private static RuleText[] Allowance { get; } =
    [
        new("incapacity.share", ("Share that is paid", "Maksettava osuus", "Andel som betalas"), "{0}"),
        new("incapacity.shareOfTie", ("Share that is paid, a tie goes up", "Maksettava osuus, puoliväli pyöristetty ylöspäin", "Andel som betalas, mittvärde avrundat uppåt"), "{0}"),
        new("dailyAllowance.sickPay", ("Sick pay per day", "Sairausajan palkka päivää kohden", "Lön för sjukdomstid per dag"), "{0} ÷ {1}"),
        new("dailyAllowance.sickPaySum", ("Sick pay of several employers", "Usean työnantajan maksama sairausajan palkka", "Lön för sjukdomstid från flera arbetsgivare"), Sum),
        new(
            "dailyAllowance.sickPayInFull",
            (
                "Share that is paid of an allowance equal to sick pay",
                "Maksettava osuus sairausajan palkan suuruisesta päivärahasta",
                "Andel som betalas av dagpenning som är lika stor som lönen för sjukdomstid")),
        new(
            "dailyAllowance.earningsBefore",
            (
                "Full daily allowance by the earnings before the claim date",
                "Täysimääräinen päiväraha vahinkopäivää edeltävien työansioiden perusteella",
                "Full dagpenning enligt arbetsinkomsterna före skadedagen"),
            "{0} ÷ {1}"),
        new("dailyAllowance.annualEarnings", ("Full daily allowance by the annual earnings", "Vuosityöansioon perustuva täysimääräinen päiväraha", "Full dagpenning enligt årsarbetsinkomsten"), "{0} ÷ 360"),
        new("dailyAllowance.student", ("Student's full daily allowance", "Opiskelijan täysimääräinen päiväraha", "Full dagpenning för studerande"), "{0} ÷ 360"),
        new(
            "dailyAllowance.diseaseOnPension",
            ("Full daily allowance in a disease found on pension", "Täysimääräinen päiväraha eläkeaikana ilmenneessä ammattitaudissa", "Full dagpenning vid yrkessjukdom som framträtt under pensionstiden"),
            "{0} ÷ 360"),
        new(
            "dailyAllowance.rehabilitation",
            ("Full daily allowance after an accident in rehabilitation", "Täysimääräinen päiväraha kuntoutuksessa sattuneen vahinkotapahtuman johdosta", "Full dagpenning vid skadefall under rehabilitering"),
            "{0} ÷ 360"),
        new(
            "dailyAllowance.pensionRehabilitation",
            (
                "Full daily allowance after an accident in rehabilitation under the pension acts",
                "Täysimääräinen päiväraha työeläkelakien mukaisessa kuntoutuksessa sattuneen vahinkotapahtuman johdosta",
                "Full dagpenning vid skadefall under rehabilitering enligt arbetspensionslagarna"),
            "{0} ÷ 360"),
        new(
            "dailyAllowance.insuredWork",
            (
                "Daily allowance of insured entrepreneur's or farmer's work",
                "Päiväraha vakuutetun yrittäjätyön tai maatalousyrittäjätyön perusteella",
                "Dagpenning för försäkrat arbete som företagare eller lantbruksföretagare"),
            "{0} ÷ 360"),
        new(
            "dailyAllowance.several",
            ("Daily allowance of several employments and insured work", "Päiväraha usean työsuhteen ja vakuutetun työn perusteella", "Dagpenning för flera anställningar och försäkrat arbete"),
            Sum),
        new(
            "dailyAllowance.shareBesideSickPay",
            ("Share of what does not equal sick pay", "Osuus siitä määrästä, joka ei vastaa sairausajan palkkaa", "Andel av det belopp som inte motsvarar lön för sjukdomstid"),
            "{0} × {1}"),
        new(
            "dailyAllowance.sickPayAmongOthers",
            (
                "Share that is paid: the sick pay as it is, of the rest the share was taken",
                "Maksettava osuus: sairausajan palkka sellaisenaan, muusta määrästä osuus on otettu",
                "Andel som betalas: lönen för sjukdomstid som sådan, av resten har andelen tagits")),
        new("dailyAllowance.entrepreneur", ("Entrepreneur's full daily allowance", "Yrittäjän täysimääräinen päiväraha", "Företagares fulla dagpenning"), "{0} ÷ 360"),
        new(
            "dailyAllowance.minimum",
            ("Full daily allowance lifted to the minimum", "Vähimmäismäärään korotettu täysimääräinen päiväraha", "Full dagpenning höjd till minimibeloppet"),
            ("{0} ÷ 360, as {1} is below it", "{0} ÷ 360, koska {1} on sitä pienempi", "{0} ÷ 360, eftersom {1} är mindre")),
        new(
            "dailyAllowance.share",
            ("Daily allowance by the share of incapacity", "Päiväraha työkyvyn heikentymän suhteellisen osuuden mukaan", "Dagpenning enligt den andel som motsvarar nedsättningen av arbetsförmågan"),
            "{0} × {1}"),
        new(
            "contributoryReduction",
            ("Reduction for the person's own contribution", "Vähennys vahingoittuneen myötävaikutuksen perusteella", "Minskning på grund av den skadades medverkan"),
            "{0} × {1}"),
        new(
            "contributoryReduction.rest",
            ("Daily allowance after the reduction for own contribution", "Päiväraha myötävaikutuksen perusteella tehdyn vähennyksen jälkeen", "Dagpenning efter minskning på grund av medverkan"),
            "{0} − {1}"),
        new("dailyAllowance.net", ("Paid to the injured person", "Vahingoittuneelle maksettava määrä", "Belopp som betalas till den skadade"), "{0} − {1}"),
        new("kelaDeduction.notLeisureTime", ("Kela deduction: in the leisure-time insurance only", "Kela-vähennys: vain vapaa-ajan vakuutuksessa", "FPA-avdrag: endast i fritidsförsäkringen")),
        new(
            "kelaDeduction.none",
            (
                "Kela deduction: none, as the day has no right to the sickness allowance",
                "Kela-vähennys: ei vähennystä, koska päivältä ei ole oikeutta sairauspäivärahaan",
                "FPA-avdrag: inget avdrag, eftersom det inte finns rätt till sjukdagpenning för dagen")),
        new("kelaDeduction.limit", ("Limit of a band of the Kela deduction", "Kela-vähennyksen portaan yläraja", "Övre gräns för ett steg i FPA-avdraget")),
        new(
            "kelaDeduction.percent",
            ("Percentage of the Kela deduction", "Kela-vähennyksen prosentti", "Procentsats för FPA-avdraget"),
            ("{0} is in the band up to {1}:", "{0} kuuluu portaaseen, jonka yläraja on {1}:", "{0} hör till det steg vars övre gräns är {1}:")),
        new(
            "kelaDeduction.percentOfLastBand",
            ("Percentage of the Kela deduction", "Kela-vähennyksen prosentti", "Procentsats för FPA-avdraget"),
            ("{0} is above {1}:", "{0} on suurempi kuin {1}:", "{0} är större än {1}:")),
        new("kelaDeduction", ("Kela deduction", "Kela-vähennys", "FPA-avdrag"), "{0} × {1}"),
        new("kelaDeduction.rest", ("Daily allowance after the Kela deduction", "Päiväraha Kela-vähennyksen jälkeen", "Dagpenning efter FPA-avdraget"), "{0} − {1}"),
        new(
            "treatmentDeduction.rest",
            (
                "Treatment costs after what the health insurance paid",
                "Sairaanhoidon kustannukset sairausvakuutuksen maksaman määrän jälkeen",
                "Sjukvårdskostnader efter det belopp som sjukförsäkringen betalat"),
            ("{0} − {1}, at least 0", "{0} − {1}, vähintään 0", "{0} − {1}, minst 0")),
        new("employersPart.none", ("Employer's part: the employer paid nothing", "Työnantajan osuus: työnantaja ei ole maksanut mitään", "Arbetsgivarens andel: arbetsgivaren har inte betalat något")),
        new(
            "employersPart",
            ("Employer's part", "Työnantajan osuus", "Arbetsgivarens andel"),
            ("the smaller of {0} and the pay {1}", "pienempi määristä {0} ja {1} (palkka)", "det mindre av {0} och lönen {1}")),
        new("employersPart.rest", ("Left for the injured person", "Vahingoittuneelle jäävä määrä", "Belopp som återstår för den skadade"), "{0} − {1}"),
        new(
            "employeePayments.insuredPart",
            (
                "Part that stands on insured entrepreneur's or farmer's work",
                "Vakuutettuun yrittäjätyöhön tai maatalousyrittäjätyöhön perustuva osa",
                "Del som grundar sig på försäkrat arbete som företagare eller lantbruksföretagare"),
            "{0} × {1} ÷ {2}"),
        new(
            "employeePayments.besideInsuredPart",
            ("Left to deduct employee payments from", "Määrä, josta palkansaajamaksujen vähennys tehdään", "Belopp från vilket avdraget för löntagarpremier görs"),
            ("{0} − {1}, at least 0", "{0} − {1}, vähintään 0", "{0} − {1}, minst 0")),
        new("employeePayments.deduction", ("Deduction of employee payments", "Palkansaajamaksujen vähennys", "Avdrag för löntagarpremier"), "{0} × {1}"),
        new(
            "employeePayments.noneFromNothing",
            ("Deduction of employee payments: nothing to deduct from", "Palkansaajamaksujen vähennys: ei määrää, josta vähentää", "Avdrag för löntagarpremier: inget belopp att göra avdrag från")),
        new(
            "employeePayments.noneFromEmployersPart",
            (
                "Deduction of employee payments: none, as nothing is left after the employer's part",
                "Palkansaajamaksujen vähennys: ei vähennystä, koska työnantajan osuuden jälkeen ei jää mitään",
                "Avdrag för löntagarpremier: inget avdrag, eftersom inget återstår efter arbetsgivarens andel")),
        new(
            "employeePayments.noneFromEntrepreneur",
            (
                "Deduction of employee payments: none from an entrepreneur's or a farmer's allowance",
                "Palkansaajamaksujen vähennys: ei vähennystä yrittäjän eikä maatalousyrittäjän päivärahasta",
                "Avdrag för löntagarpremier: inget avdrag från företagares eller lantbruksföretagares dagpenning")),
        new(
            "employeePayments.noneFromMinimum",
            (
                "Deduction of employee payments: none from an allowance on the minimum annual earnings",
                "Palkansaajamaksujen vähennys: ei vähennystä vähimmäisvuosityöansioon perustuvasta päivärahasta",
                "Avdrag för löntagarpremier: inget avdrag från dagpenning som grundar sig på minimiårsarbetsinkomsten")),
        new(
            "annualEarnings.atComparison",
            (
                "Annual earnings at the level of the earnings after training",
                "Vuosityöansio koulutuksen jälkeisten työansioiden tasossa",
                "Årsarbetsinkomst på nivån för arbetsinkomsterna efter utbildningen"),
            "{0} × {1} ÷ {2}"),
        new(
            "rehabilitationAllowance.afterTraining",
            ("Share of the earnings that is lost after training", "Ansionmenetyksen osuus koulutuksen jälkeen", "Förlorad andel av inkomsten efter utbildningen"),
            ("({0} − {1}) ÷ {0}, at least 0", "({0} − {1}) ÷ {0}, vähintään 0", "({0} − {1}) ÷ {0}, minst 0")),
        new(
            "rehabilitationAllowance.fullShare",
            (
                "Share that is paid while rehabilitation prevents work, whatever the degree",
                "Maksettava osuus, kun kuntoutus estää työnteon, työkyvyn heikentymästä riippumatta",
                "Andel som betalas när rehabiliteringen hindrar arbete, oberoende av nedsättningen av arbetsförmågan")),
    ];
}
