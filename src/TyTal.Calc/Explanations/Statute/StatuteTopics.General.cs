namespace TyTal.Calc.Explanations.Statute;

/// <content>Part I of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] General =>
    [
        new("1", ("what the Act secures", "mitä laki turvaa", "vad lagen tryggar")),
        new("2", ("terms that the Act uses", "lain käyttämät käsitteet", "begrepp som lagen använder")),
        new("3", ("when an employer must insure", "milloin työnantajan on vakuutettava", "när arbetsgivaren ska försäkra")),
        new("4", ("voluntary insurances besides the compulsory one", "pakollisen lisäksi otettavat vakuutukset", "försäkringar utöver den obligatoriska")),
        new("5", ("which act pays first", "mikä laki korvaa ensin", "vilken lag som ersätter först")),
        new("6", ("who carries the insurance out", "kuka hoitaa vakuutusta", "vem som sköter försäkringen")),
        new("7", ("a ruling on whether the Act applies", "päätös siitä, koskeeko laki työtä", "avgörande om huruvida lagen gäller")),
        new("8", ("who is an employee", "kuka on työntekijä", "vem som är arbetstagare")),
        new("9", ("leading persons and their ownership", "johtohenkilöt ja heidän omistuksensa", "ledande personer och deras ägande")),
        new("10", ("entrepreneurs", "yrittäjät", "företagare")),
        new("11", ("farmers and grant holders", "maatalousyrittäjät ja apurahansaajat", "lantbruksföretagare och stipendiater")),
        new("12", ("athletes", "urheilijat", "idrottare")),
        new("13", ("work in Finland", "työ Suomessa", "arbete i Finland")),
        new("14", ("work abroad", "työ ulkomailla", "arbete utomlands")),
    ];
}
