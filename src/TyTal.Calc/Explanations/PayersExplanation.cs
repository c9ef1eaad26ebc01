using TyTal.Calc.Benefits;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Which insurance pays, in words: the payers in order, the insurances that do not pay with every reason, the open questions and the readings.</summary>
public static class PayersExplanation
{
    /// <summary>The result in words.</summary>
    /// <param name="order">The result.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(PayerOrder order, Language language = Language.English)
    {
        Guard.NotNull(order, nameof(order));
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading(voice.Say("Which insurance pays", "Mikä vakuutus korvaa", "Vilken försäkring betalar"), 1);
        page.List(
            voice.Say("Payers, the first one first", "Maksajat, ensimmäinen ensin", "Betalare, den första först"),
            order.Payers.Select((payer, i) => $"{voice.Number(i + 1)}. {Line(payer, language)}"));
        page.List(
            voice.Say("Insurances that do not pay", "Vakuutukset, jotka eivät korvaa", "Försäkringar som inte betalar"), order.Excluded.Select(excluded => Line(excluded, language)));
        page.List(voice.Say("Open questions", "Avoimet kysymykset", "Öppna frågor"), order.Questions.Select(question => Line(question, language)));
        page.Readings(order.Readings);
        return page.ToDocument();
    }

    /// <summary>A payer, how much and why, in one line, e.g. "motor liability insurance of vehicle 1: the rest (Motor Liability Insurance Act, section 36)".</summary>
    /// <param name="payer">The payer.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Line(Payer payer, Language language = Language.English)
    {
        Guard.NotNull(payer, nameof(payer));
        var voice = Voice.Of(language);
        var limit = payer.Liability switch
        {
            Liability.WorkMotionStrain => voice.Say(", for at most six weeks", ", enintään kuudelta viikolta", ", för högst sex veckor"),
            Liability.Worsening => voice.Say(
                ", for at most six months, as far as the accident is the cause",
                ", enintään kuudelta kuukaudelta, siltä osin kuin tapaturma on syynä",
                ", för högst sex månader, till den del olycksfallet är orsaken"),
            _ => "",
        };
        return $"{Name(payer.Kind, payer.Vehicle, language)}: {Extent(payer.Extent, language)}{limit} ({Ground(voice, payer)})";
    }

    /// <summary>An insurance that does not pay, and every reason, in one line.</summary>
    /// <param name="excluded">The insurance.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Line(ExcludedPayer excluded, Language language = Language.English)
    {
        Guard.NotNull(excluded, nameof(excluded));
        var voice = Voice.Of(language);
        var reasons = excluded.Exclusions.Select(exclusion => $"{ExclusionTexts.Of(exclusion.Reason, voice)} ({Ground(voice, exclusion.Section)})");
        return $"{Name(excluded.Kind, excluded.Vehicle, language)}: {string.Join("; ", reasons)}";
    }

    /// <summary>An open question with its answers, in one line.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Line(OpenQuestion question, Language language = Language.English)
    {
        Guard.NotNull(question, nameof(question));
        var voice = Voice.Of(language);
        return $"{QuestionTexts.Of(question.Question, voice)} {string.Join("; ", question.Answers.Select(answer => Answer(voice, question.Question, answer)))}";
    }

    /// <summary>The name of a payer; a vehicle is counted from 1.</summary>
    /// <param name="kind">The payer.</param>
    /// <param name="vehicle">The position of the vehicle, from 0.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(PayerKind kind, int? vehicle = null, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(kind) switch
        {
            PayerKind.Compulsory => voice.Say("compulsory workers' compensation insurance", "pakollinen työtapaturma- ja ammattitautivakuutus", "obligatorisk olycksfallsförsäkring"),
            PayerKind.WorkersCompensationCenter => voice.Say(
                "Workers' Compensation Center (work not insured)", "Tapaturmavakuutuskeskus (vakuuttamaton työ)", "Olycksfallsförsäkringscentralen (oförsäkrat arbete)"),
            PayerKind.StateTreasury => voice.Say("State Treasury (the State's own funds)", "Valtiokonttori (valtion varoista)", "Statskontoret (av statens medel)"),
            PayerKind.ForeignWork => voice.Say("voluntary insurance for work abroad", "ulkomaantyön vapaaehtoinen vakuutus", "frivillig försäkring för arbete utomlands"),
            PayerKind.EntrepreneurWork => voice.Say("entrepreneur's insurance of working time", "yrittäjän työajan vakuutus", "företagarens försäkring för arbetstid"),
            PayerKind.Farmers => voice.Say("farmers' accident insurance", "maatalousyrittäjän työtapaturmavakuutus", "lantbruksföretagarens olycksfallsförsäkring"),
            PayerKind.Athletes => voice.Say("athletes' accident insurance", "urheilijan tapaturmavakuutus", "idrottsutövarens olycksfallsförsäkring"),
            PayerKind.MotorLiability => voice.Say("motor liability insurance", "liikennevakuutus", "trafikförsäkring") + OfVehicle(voice, vehicle),
            PayerKind.RailLiability => voice.Say("rail traffic liability", "raideliikennevastuu", "spårtrafikansvar") + OfVehicle(voice, vehicle),
            PayerKind.PatientInsurance => voice.Say("patient insurance", "potilasvakuutus", "patientförsäkring"),
            PayerKind.AnotherAct => voice.Say("compensation by another act", "korvaus muun lain nojalla", "ersättning enligt en annan lag"),
            PayerKind.Travel => voice.Say("travel insurance", "matkavakuutus", "reseförsäkring"),
            PayerKind.LeisureTime => voice.Say("leisure-time insurance", "vapaa-ajan vakuutus", "fritidsförsäkring"),
            PayerKind.EntrepreneurLeisureTime => voice.Say("entrepreneur's leisure-time insurance", "yrittäjän vapaa-ajan vakuutus", "företagarens fritidsförsäkring"),
            _ => voice.Say("health insurance (Kela)", "sairausvakuutus (Kela)", "sjukförsäkring (FPA)"),
        };
    }

    /// <summary>How much a payer pays.</summary>
    /// <param name="extent">How much.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Extent(Extent extent, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var section = voice.Section(202);
        return Guard.Defined(extent) switch
        {
            Coverage.Payers.Extent.InFull => voice.Say("in full", "täysimääräisesti", "till fullt belopp"),
            Coverage.Payers.Extent.TheRest => voice.Say("the rest", "loput", "resten"),
            Coverage.Payers.Extent.TheRestAndRecourse => voice.Say(
                "the rest, and repayment to the insurer that paid first", "loput sekä takautumissaatava ensin maksaneelle vakuutuslaitokselle", "resten, och återbetalning till den försäkringsanstalt som betalade först"),
            Coverage.Payers.Extent.LessOtherBenefits => voice.Say(
                $"in full, less the sickness allowance, pensions and treatment of other acts that {section} deducts",
                $"täysimääräisesti, vähennettynä muiden lakien sairauspäivärahalla, eläkkeillä ja sairaanhoidolla ({section})",
                $"till fullt belopp, minskat med sjukdagpenning, pensioner och sjukvård enligt andra lagar ({section})"),
            _ => voice.Say("first aid and repatriation", "ensiapu ja kotiinkuljetus", "första hjälpen och hemtransport"),
        };
    }

    private static string Answer(Voice voice, Question question, PossibleAnswer answer)
    {
        var presumed = answer.Presumed ? voice.Say(" (presumed)", " (oletus)", " (antagande)") : "";
        return $"{QuestionTexts.Of(question, answer, voice)}{presumed}: "
            + string.Join(", ", answer.Payers.Select(payer => $"{Name(payer.Kind, payer.Vehicle, voice.Language)} {Extent(payer.Extent, voice.Language)}"));
    }

    /// <summary>The section by which a payer pays; its own act, or its conditions, where no section is cited.</summary>
    private static string Ground(Voice voice, Payer payer) => payer switch
    {
        { Section: { } section } => voice.Section(section),
        { Kind: PayerKind.MotorLiability } => voice.Say(Act.MotorLiabilityInsurance.Name),
        { Kind: PayerKind.RailLiability or PayerKind.PatientInsurance or PayerKind.AnotherAct } => voice.Say("its own act", "oma lakinsa", "en egen lag"),
        _ => Ground(voice, payer.Section),
    };

    private static string Ground(Voice voice, SectionReference? section) => section is null ? voice.Say("its own conditions", "omat ehtonsa", "egna villkor") : voice.Section(section);

    private static string OfVehicle(Voice voice, int? vehicle) =>
        vehicle is { } position ? voice.Say(" of vehicle ", ", ajoneuvo ", ", fordon ") + voice.Number(position + 1) : "";
}
