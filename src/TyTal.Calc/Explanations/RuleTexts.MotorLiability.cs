namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Rehabilitation after a traffic accident (act 626/1991).</summary>
    private static RuleText[] MotorLiability { get; } =
    [
        new(
            "given.motorCompensation",
            ("Compensation in full by the Motor Liability Insurance Act", "Liikennevakuutuslain mukainen täysimääräinen korvaus", "Full ersättning enligt trafikförsäkringslagen")),
        new(
            "given.motorCompensationPerMonth",
            ("Compensation in full by the Motor Liability Insurance Act", "Liikennevakuutuslain mukainen täysimääräinen korvaus", "Full ersättning enligt trafikförsäkringslagen")),
        new(
            "given.availableIncome",
            (
                "Income that would have been available before the rehabilitation",
                "Tulo, joka olisi ollut saatavissa ennen kuntoutusta",
                "Inkomst som skulle ha varit tillgänglig före rehabiliteringen")),
        new(
            "given.availableIncomePerMonth",
            (
                "Income that would have been available before the rehabilitation",
                "Tulo, joka olisi ollut saatavissa ennen kuntoutusta",
                "Inkomst som skulle ha varit tillgänglig före rehabiliteringen")),
        new(
            "given.actualLoss",
            (
                "Compensation for the actual loss by the Motor Liability Insurance Act",
                "Liikennevakuutuslain mukainen korvaus todellisesta ansionmenetyksestä",
                "Ersättning för faktiskt inkomstbortfall enligt trafikförsäkringslagen")),
        new(
            "given.actualLossPerMonth",
            (
                "Compensation for the actual loss by the Motor Liability Insurance Act",
                "Liikennevakuutuslain mukainen korvaus todellisesta ansionmenetyksestä",
                "Ersättning för faktiskt inkomstbortfall enligt trafikförsäkringslagen")),
        new("given.authoritysClaim", ("What an authority paid", "Viranomaisen maksama määrä", "Belopp som en myndighet betalat")),
        new("given.authoritysClaimPerMonth", ("What an authority paid", "Viranomaisen maksama määrä", "Belopp som en myndighet betalat")),
        new(
            "given.authoritysCost",
            (
                "What services or rehabilitation cost an authority",
                "Viranomaiselle palveluista tai kuntoutuksesta aiheutuneet kustannukset",
                "Myndighetens kostnader för tjänster eller rehabilitering")),
        new("given.rehabilitationCost", ("Cost of rehabilitation", "Kuntoutuksen kustannus", "Kostnad för rehabiliteringen")),
        new("given.thirtiethDays", ("Days, every month 30", "Päivät, jokaisessa kuukaudessa 30", "Dagar, 30 i varje månad")),
        new("given.insurersPercent", ("Insurer's share", "Vakuutuslaitoksen osuus", "Försäkringsanstaltens andel")),
        new("given.postedOn", ("Day of posting", "Postituspäivä", "Dag för postningen")),
        new("given.notifiedOn", ("Day of notice", "Tiedoksisaantipäivä", "Dag för delfåendet")),
        new("given.handlingEndedOn", ("End of the board's handling", "Lautakunnan käsittelyn päättymispäivä", "Dag då nämndens behandling avslutas")),
        new(
            "motor.inFull",
            (
                "Compensation for lost earnings in full, in a measure that prevents work",
                "Täysimääräinen ansionmenetyskorvaus työnteon estävän toimenpiteen ajalta",
                "Full ersättning för inkomstbortfall under en åtgärd som hindrar arbete"),
            "{0}"),
        new(
            "motor.inFullWaiting",
            (
                "Compensation for lost earnings in full, during assessment or waiting",
                "Täysimääräinen ansionmenetyskorvaus selvittelyn tai odotuksen ajalta",
                "Full ersättning för inkomstbortfall under utredning eller väntan"),
            "{0}"),
        new(
            "motor.inFullHoliday",
            (
                "Compensation for lost earnings in full, on holiday in the programme",
                "Täysimääräinen ansionmenetyskorvaus opetusohjelmaan kuuluvan loman ajalta",
                "Full ersättning för inkomstbortfall under ferier som hör till undervisningsprogrammet"),
            "{0}"),
        new(
            "motor.availableIncome",
            (
                "Compensation of someone without income at the accident",
                "Korvaus henkilölle, jolla ei liikennevahingossa vammautuessaan ollut tuloja",
                "Ersättning till den som inte hade inkomster vid trafikskadan"),
            "{0}"),
        new(
            "motor.actualLoss",
            ("Compensation for the actual loss, not in full", "Korvaus todellisesta ansionmenetyksestä, ei täysimääräisenä", "Ersättning för faktiskt inkomstbortfall, inte till fullt belopp"),
            "{0}"),
        new("motor.totalOfDays", ("For the period", "Jakson korvaus", "Ersättning för perioden"), "{0} × {1}"),
        new("motor.totalOfMonths", ("For the period, each month by itself", "Jakson korvaus kuukausittain erikseen laskettuna", "Ersättning för perioden, varje månad för sig"), "{0} × {1} ÷ 30"),
        new("motor.claimOfDays", ("An authority's claim for the period", "Viranomaisen vaatimus jaksolta", "Myndighetens krav för perioden"), "{0} × {1}"),
        new(
            "motor.claimOfMonths",
            ("An authority's claim for the period, each month by itself", "Viranomaisen vaatimus jaksolta kuukausittain erikseen laskettuna", "Myndighetens krav för perioden, varje månad för sig"),
            "{0} × {1} ÷ 30"),
        new("motor.cost", ("Compensated cost", "Korvattava kustannus", "Kostnad som ersätts"), "{0}"),
        new("motor.transferred", ("To the authority", "Viranomaiselle", "Till myndigheten"), "{0}"),
        new(
            "motor.transferredInProportion",
            ("To the authority, in proportion to the claims", "Viranomaiselle vaatimusten suhteessa", "Till myndigheten, i proportion till kraven"),
            ("of {0}, for a claim of {1},", "määrästä {0}, vaatimus {1},", "av {0}, för ett krav på {1},")),
        new(
            "motor.injuredPersonsRest",
            ("To the injured person", "Kuntoutujalle", "Till rehabiliteringsklienten"),
            ("{0} less what moves to authorities", "{0} vähennettynä viranomaisille siirtyvällä määrällä", "{0} minskat med det som övergår till myndigheter")),
        new(
            "motor.insurersShare",
            (
                "Borne by the insurer, by the consequences of its accident",
                "Vakuutuslaitoksen vastuulla oleva osa, vahinkojen seurausten suhteessa",
                "Försäkringsanstaltens del, i proportion till skadornas följder"),
            "{0} × {1}"),
        new(
            "motor.insurersShareSameAccident",
            ("Borne by the insurer, for the same accident", "Vakuutuslaitoksen vastuulla oleva osa, sama vahinko", "Försäkringsanstaltens del, samma skada"),
            "{0} × {1}"),
        new(
            "motor.annualEarnings",
            (
                "Annual earnings in an accident in rehabilitation paid by motor liability insurance",
                "Vuosityöansio liikennevakuutuksesta korvatussa kuntoutuksessa sattuneessa vahinkotapahtumassa",
                "Årsarbetsinkomst vid skadefall under rehabilitering som ersätts ur trafikförsäkringen"),
            "{0}"),
        new(
            "motor.noticePresumed",
            ("Presumed notice of the decision", "Päätöksen oletettu tiedoksisaantipäivä", "Dag då beslutet anses ha delgetts"),
            ("{0} + 7 days", "{0} + 7 päivää", "{0} + 7 dagar")),
        new("motor.appealLastDay", ("Last day to appeal", "Muutoksenhaun viimeinen päivä", "Sista dag för ändringssökande"), ("{0} + 30 days", "{0} + 30 päivää", "{0} + 30 dagar")),
        new(
            "motor.appealLastDayAnew",
            ("Last day to appeal after the recommendation", "Muutoksenhaun viimeinen päivä ratkaisusuosituksen jälkeen", "Sista dag för ändringssökande efter rekommendationen"),
            ("{0} + 30 days", "{0} + 30 päivää", "{0} + 30 dagar")),
        new("motor.appealLastDayMoved", ("Moved to the next weekday", "Siirtyy seuraavaan arkipäivään", "Flyttas till följande vardag"), ("from {0}", "päivästä {0}", "från {0}")),
    ];
}
