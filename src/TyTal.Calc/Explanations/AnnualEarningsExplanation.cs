using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Annual earnings in words: the amount, the paths taken and not taken, every step, and the readings.</summary>
public static class AnnualEarningsExplanation
{
    /// <summary>The annual earnings in words.</summary>
    /// <param name="earnings">The annual earnings.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(AnnualEarnings earnings, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading($"{voice.Say("Annual earnings", "Vuosityöansio", "Årsarbetsinkomst")} {voice.Quantity(Guard.NotNull(earnings, nameof(earnings)).Decided)}", 1);
        page.Items(earnings.Paths.Select(path => Line(voice, path)));
        page.Reasons(earnings.Compared.Prepend(earnings.Decided));
        return page.ToDocument();
    }

    /// <summary>What a path is.</summary>
    /// <param name="kind">The path.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(EarningsPathKind kind, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(kind) switch
        {
            EarningsPathKind.LookBack => voice.Say("earnings of the year before, brought to a year", "edeltävän vuoden ansiot vuodeksi muunnettuina", "inkomsterna under året före, omräknade till ett år"),
            EarningsPathKind.ComparisonMean => voice.Say("mean with the three calendar years before", "keskiarvo kolmen edeltävän kalenterivuoden kanssa", "medeltal med de tre föregående kalenderåren"),
            EarningsPathKind.PermanentChange => voice.Say("current earnings after a permanent change", "nykyiset ansiot pysyvän muutoksen jälkeen", "aktuella inkomster efter en bestående förändring"),
            EarningsPathKind.AverageOfSimilarWork => voice.Say(
                "average of similar work, as the pay is by commission", "vastaavan työn keskiansio, kun palkkaus on provisioperusteinen", "medelinkomst för motsvarande arbete, då lönen grundar sig på provision"),
            EarningsPathKind.PensionerWork => voice.Say("lasting earnings of work on an old-age pension", "jatkuvat ansiot vanhuuseläkkeellä tehdystä työstä", "fortlöpande inkomster av arbete under ålderspension"),
            EarningsPathKind.DiseaseOnPension => voice.Say(
                "earnings at retirement, as the disease appeared on a pension", "ansiot eläkkeelle siirryttäessä, kun ammattitauti ilmeni eläkeaikana", "inkomster vid pensioneringen, då yrkessjukdomen framträdde under pensionstiden"),
            EarningsPathKind.EntrepreneurWork => voice.Say("insured entrepreneur work added", "vakuutettu yrittäjätyö lisättynä", "försäkrat arbete som företagare tillagt"),
            EarningsPathKind.FarmerWork => voice.Say("insured farmer work added", "vakuutettu maatalousyrittäjätyö lisättynä", "försäkrat arbete som lantbruksföretagare tillagt"),
            EarningsPathKind.ConfirmedIncome => voice.Say("confirmed income in the comparison years", "vertailuvuosien vahvistettu työtulo", "fastställd arbetsinkomst under jämförelseåren"),
            EarningsPathKind.VocationalStudy => voice.Say("wage of the occupation studied for", "opiskeltavan ammatin palkka", "lönen i det yrke som studierna leder till"),
            EarningsPathKind.Pupil => voice.Say("least annual earnings of a pupil", "koululaisen vuosityöansion vähimmäismäärä", "minsta årsarbetsinkomst för en skolelev"),
            EarningsPathKind.YoungPerson => voice.Say("wage of a young person after three years' work", "nuoren palkka kolmen vuoden työn jälkeen", "en ung persons lön efter tre års arbete"),
            EarningsPathKind.Minimum => voice.Say("minimum annual earnings", "vähimmäisvuosityöansio", "minimiårsarbetsinkomst"),
            EarningsPathKind.Rehabilitation => voice.Say("annual earnings of the rehabilitated claim", "kuntoutuksen perusteena olevan vahinkotapahtuman vuosityöansio", "årsarbetsinkomsten i det skadefall som rehabiliteringen grundar sig på"),
            EarningsPathKind.PensionRehabilitation => voice.Say(
                "benefit of the rehabilitation under the pension acts", "työeläkelakien mukaisen kuntoutuksen etuus", "förmånen vid rehabilitering enligt arbetspensionslagarna"),
            _ => voice.Say("annual earnings of the entrepreneur's insurance", "yrittäjän vakuutuksen vuosityöansio", "årsarbetsinkomsten i företagarens försäkring"),
        };
    }

    /// <summary>Why a path was not taken.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(PathOutcome outcome, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(outcome) switch
        {
            PathOutcome.Taken => voice.Say("it was taken", "sitä käytettiin", "det användes"),
            PathOutcome.NoComparisonYears => voice.Say("no comparison years were stated", "vertailuvuosia ei ole annettu", "inga jämförelseår har angetts"),
            PathOutcome.DeviationUnderTwentyPercent => voice.Say("the current earnings deviate less than 20 %", "nykyiset ansiot poikkeavat alle 20 %", "de aktuella inkomsterna avviker mindre än 20 %"),
            PathOutcome.ChangeIsPermanent => voice.Say("the change is permanent", "muutos on pysyvä", "förändringen är bestående"),
            PathOutcome.ReplacedByAnotherSection => voice.Say(
                "another section determines the earnings instead", "ansiot määräytyvät toisen pykälän mukaan", "inkomsterna bestäms enligt en annan paragraf"),
            PathOutcome.NotInThisInsurance => voice.Say("the section does not apply in this insurance", "pykälää ei sovelleta tässä vakuutuksessa", "paragrafen tillämpas inte i denna försäkring"),
            PathOutcome.NotYetInForce => voice.Say("the section did not yet hold on the claim date", "pykälä ei ollut vielä voimassa vahinkopäivänä", "paragrafen gällde ännu inte på skadedagen"),
            PathOutcome.WorkAtClaimEvent => voice.Say("that work was done at the claim event", "vahinkotapahtuma sattui tuossa työssä", "skadefallet inträffade i det arbetet"),
            PathOutcome.StudiesEndedEarlier => voice.Say("the studies ended more than a year before", "opinnot päättyivät yli vuotta aiemmin", "studierna slutade mer än ett år tidigare"),
            PathOutcome.OwnEarningsNotLower => voice.Say("the person's own earnings are not lower", "omat ansiot eivät ole pienemmät", "de egna inkomsterna är inte lägre"),
            PathOutcome.BasicEducationEndedEarlier => voice.Say(
                "basic education ended more than five years before", "perusopetus päättyi yli viisi vuotta aiemmin", "den grundläggande utbildningen slutade mer än fem år tidigare"),
            PathOutcome.EarningsEstablished => voice.Say("the person had established earnings", "ansiotaso oli vakiintunut", "inkomstnivån var etablerad"),
            PathOutcome.NotBelowLimit => voice.Say("the earnings are not below it", "ansiot eivät alita sitä", "inkomsterna understiger det inte"),
            PathOutcome.NoEmployment => voice.Say("there was no employment at the claim event", "vahinkotapahtuman sattuessa ei ollut työsuhdetta", "det fanns ingen anställning vid skadefallet"),
            _ => voice.Say("the person got an old-age or a disability pension", "vahingoittunut sai vanhuus- tai työkyvyttömyyseläkettä", "den skadade fick ålders- eller invalidpension"),
        };
    }

    private static string Line(Voice voice, EarningsPath path)
    {
        var (name, section) = (Name(path.Kind, voice.Language), voice.Section(path.Section));
        if (path.Taken)
        {
            return voice.Say($"taken: {name} ({section})", $"käytetty: {name} ({section})", $"använt: {name} ({section})");
        }

        var reason = Reason(path.Outcome, voice.Language);
        return voice.Say($"not taken: {name} ({section}), as {reason}", $"ei käytetty: {name} ({section}), koska {reason}", $"inte använt: {name} ({section}), eftersom {reason}");
    }
}
