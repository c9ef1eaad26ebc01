using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Statute;

/// <content>Part IX of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] Various =>
    [
        new("248", ("publicity of documents", "asiakirjojen julkisuus", "handlingars offentlighet")),
        new("249", ("secrecy of employers' finances", "työnantajan talouden salassapito", "sekretess om arbetsgivarens ekonomi")),
        new("250", ("the person's access to data", "oikeus omiin tietoihin", "rätt till egna uppgifter")),
        new("251", ("the employer's access to data", "työnantajan tiedonsaanti", "arbetsgivarens rätt till uppgifter")),
        new("252", ("data for insurers and bodies of appeal", "tiedot vakuutuslaitoksille ja valituselimille", "uppgifter till anstalter och besvärsinstanser")),
        new("253", ("inspections", "tarkastukset työnantajan luona", "inspektioner")),
        new("254", ("checking the employer's documents", "työnantajan papereiden tarkistus", "kontroll av arbetsgivarens handlingar")),
        new("255", ("data that insurers may give", "tiedot, joita vakuutuslaitos saa antaa", "uppgifter som anstalten får lämna")),
        new("255 a", ("data on fraud against insurers", "tiedot vakuutuspetoksista", "uppgifter om försäkringsbedrägerier")),
        new("256", ("data for supervision", "tiedot valvontaan", "uppgifter för tillsyn")),
        new("257", ("data for the Workers' Compensation Center", "tiedot TVK:lle", "uppgifter till OFC")),
        new("258", ("data for the register of policies", "tiedot vakuutusten rekisteriin", "uppgifter till försäkringsregistret")),
        new("259", ("data that the Workers' Compensation Center may get", "tiedot, joita TVK saa", "uppgifter som OFC får")),
        new("260", ("data that supervision may get", "tiedot, joita valvonta saa", "uppgifter som tillsynen får")),
        new("261", ("data for the claims board", "tiedot lautakunnalle", "uppgifter till nämnden")),
        new("262", ("data that the Workers' Compensation Center may give", "tiedot, joita TVK saa antaa", "uppgifter som OFC får lämna")),
        new("263", ("correctness and secrecy of data", "tietojen oikeus ja salassapito", "uppgifters riktighet och sekretess")),
        new("264", ("technical access to data", "tietojen haku teknisesti", "teknisk åtkomst")),
        new("265", ("data free of charge", "tiedot maksutta", "uppgifter utan avgift")),
        new("266", ("fees for health data", "palkkiot terveystiedoista", "arvoden för hälsouppgifter")),
        new("267", ("the employer's list of accidents", "luettelo tapaturmista työpaikalla", "lista över olycksfall")),
        new("268", ("index and wage coefficient", "indeksit ja kertoimet", "index och koefficienter")),
        new("269", ("rounding of amounts", "määrien pyöristys", "avrundning av belopp")),
        new("270", ("recourse against liable parties", "takautuminen vastuulliseen", "regress mot ansvariga")),
        new("271", ("full cost back from motor insurance", "hoidon hinta takaisin liikennevakuutukselta", "vårdkostnad tillbaka från trafikförsäkringen")),
        new("272", ("the Act on view at work", "laki nähtäville työpaikalla", "lagen till påseende på arbetsplatsen")),
        new("273", ("hearing of witnesses", "todistajat", "vittnen")),
        new("274", ("disqualification", "jääviys", "jäv")),
        new("275", ("how long documents are kept", "kuinka kauan asiakirjat säilytetään", "hur länge handlingar bevaras")),
        new("275 a", ("signing by machine", "koneellinen allekirjoitus päätöksessä", "maskinell underskrift")),
        new("276", ("no transfer and no distraint", "korvausta ei siirretä eikä ulosmitata", "ingen överlåtelse och ingen utmätning")),
        new("277", ("the State's agents for accidents", "valtion virastojen yhdyshenkilöt", "statens olycksfallsombud")),
        new("278", ("insuring those in earnings-related rehabilitation", "työeläkekuntoutujan vakuuttaminen", "försäkring vid arbetspensionsrehabilitering")),
        new("279", ("punishment of employers", "työnantajan rangaistus", "straff för arbetsgivare")),
        new("280", ("offences in the Criminal Code", "rikoslain rikokset", "brott enligt strafflagen")),
        new("281", ("entry into force", "voimaan 2016", "ikraft 2016")),
        new("282", ("repealed acts", "vanhat lait", "upphävda lagar")),
        new("283", ("references to earlier law", "viittaukset vanhoihin lakeihin", "hänvisningar till äldre lagar")),
        new("284", ("the former federation becomes the Center", "liitosta TVK:ksi", "från förbund till OFC")),
        new("285", ("base year of amounts", "euromäärien taso 2014", "beloppens nivå 2014")),
        new("286", ("events before 2016", "tapahtumat ennen vuotta 2016", "händelser före 2016")),
    ];
}
