using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Who is insured in words: the answer, its reasons in order, what would change it, and readings.</summary>
public static class InsuredExplanation
{
    /// <summary>A decision in words.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(InsuredDecision decision, Language language = Language.English)
    {
        Guard.NotNull(decision, nameof(decision));
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading(Status(decision.Status, language), 1);
        page.Items(decision.Grounds.Select(ground => $"{voice.Say("because ", "koska ", "eftersom ")}{InsuredReasonTexts.Of(ground.Reason, voice)} ({voice.Section(ground.Section)})")
            .Concat(decision.Changes.Select(change => $"{Change(change, language)} → {Name(voice, change.Status)}")));
        page.Readings(decision.Grounds.Select(ground => ground.Reading));
        return page.ToDocument();
    }

    /// <summary>What a person holds in words: the entities that count, the parts, and readings.</summary>
    /// <param name="ownership">The parts.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(Ownership ownership, Language language = Language.English)
    {
        Guard.NotNull(ownership, nameof(ownership));
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading(voice.Say("Holdings", "Omistus", "Ägande"), 1);
        page.Items(ownership.Entities.Select(entity => Line(voice, entity)));
        page.Reasons(ownership.Figures, [Readings.FamilyHousehold, Readings.IndirectHoldingInFull, Readings.ControlThroughChains]);
        return page.ToDocument();
    }

    /// <summary>A status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Status(InsuredStatus status, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(status) switch
        {
            InsuredStatus.Mandatory => voice.Say("Compulsory insurance", "Pakollinen vakuutus", "Obligatorisk försäkring"),
            InsuredStatus.Voluntary => voice.Say(
                "No compulsory insurance; a voluntary one can be had", "Ei pakollista vakuutusta; vapaaehtoinen on mahdollinen", "Ingen obligatorisk försäkring; en frivillig kan tecknas"),
            InsuredStatus.StateFunds => voice.Say(
                "No insurance is taken: the State Treasury pays compensation from the State's funds",
                "Vakuutusta ei oteta: Valtiokonttori maksaa korvaukset valtion varoista",
                "Ingen försäkring tecknas: Statskontoret betalar ersättningarna ur statens medel"),
            _ => voice.Say(
                "Outside the Act: no compulsory insurance, no right to a voluntary one",
                "Lain ulkopuolella: ei pakollista vakuutusta eikä oikeutta vapaaehtoiseen",
                "Utanför lagen: ingen obligatorisk försäkring och ingen rätt till en frivillig"),
        };
    }

    /// <summary>What a single fact would have to be; the fact goes by its name in case files.</summary>
    /// <param name="change">The change.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Change(StatusChange change, Language language = Language.English)
    {
        var (fact, voice) = (Guard.NotNull(change, nameof(change)).Fact, Voice.Of(language));
        var limit = change.Limit is { } percent ? voice.Percent(percent) : "";
        return change.Change switch
        {
            FactChange.Above => voice.Say($"{fact} above {limit}", $"{fact} yli {limit}", $"{fact} över {limit}"),
            FactChange.AtMost => voice.Say($"{fact} at most {limit}", $"{fact} enintään {limit}", $"{fact} högst {limit}"),
            FactChange.True => voice.Say($"{fact} true", $"{fact} kyllä", $"{fact} ja"),
            FactChange.False => voice.Say($"{fact} false", $"{fact} ei", $"{fact} nej"),
            _ => voice.Say($"{fact} ordinary", $"{fact} tavallista", $"{fact} vanligt"),
        };
    }

    /// <summary>A reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(InsuredReason reason, Language language = Language.English) => InsuredReasonTexts.Of(Guard.Defined(reason), Voice.Of(language));

    private static string Line(Voice voice, CountedEntity entity)
    {
        var (name, shares, votes) = (entity.Name, voice.Percent(entity.OfShares.Amount), voice.Percent(entity.OfVotes.Amount));
        return entity.ByPersonAlone
            ? voice.Say(
                $"{name} counts: the person alone controls over half of it ({shares} of the shares and {votes} of the votes count)",
                $"{name} otetaan huomioon: henkilöllä yksin on siitä yli puolet (osakkeista otetaan huomioon {shares} ja äänistä {votes})",
                $"{name} beaktas: personen ensam har över hälften av den (av aktierna beaktas {shares} och av rösterna {votes})")
            : voice.Say(
                $"{name} counts: the person and the family control over half of it ({shares} of the shares and {votes} of the votes count)",
                $"{name} otetaan huomioon: henkilöllä ja perheenjäsenillä on siitä yli puolet (osakkeista otetaan huomioon {shares} ja äänistä {votes})",
                $"{name} beaktas: personen och familjen har över hälften av den (av aktierna beaktas {shares} och av rösterna {votes})");
    }

    private static string Name(Voice voice, InsuredStatus status) => status switch
    {
        InsuredStatus.Mandatory => voice.Say("compulsory", "pakollinen", "obligatorisk"),
        InsuredStatus.Voluntary => voice.Say("voluntary", "vapaaehtoinen", "frivillig"),
        InsuredStatus.StateFunds => voice.Say("State's funds", "valtion varat", "statens medel"),
        _ => voice.Say("outside", "lain ulkopuolella", "utanför lagen"),
    };
}
