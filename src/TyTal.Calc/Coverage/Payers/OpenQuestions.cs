namespace TyTal.Calc.Coverage.Payers;

/// <summary>A fact that may be unclear.</summary>
public enum Question
{
    /// <summary>Why another person did it on purpose (§ 34).</summary>
    Assault,

    /// <summary>How far the journey left its route (§ 23(1)).</summary>
    Detour,

    /// <summary>Whether the activity belonged usually to being there (§§ 22, 23).</summary>
    UsualActivity,

    /// <summary>Whether the employer arranged or approved the occasion (§ 24(1)).</summary>
    ApprovedByEmployer,

    /// <summary>Whether the conditions of the accommodation caused it (§ 24(1)(8)).</summary>
    CausedByConditions,

    /// <summary>Whether the accident had only a minor share in causing the worsening (§ 19(1)).</summary>
    MinorShare,

    /// <summary>Whether something else is the main cause of the disease (§ 26(1)), or an earlier injury or disease is behind the strain (§ 33).</summary>
    OtherCause,

    /// <summary>Whether the exposure came from the work tasks (§ 26(1)).</summary>
    ExposureFromTasks,

    /// <summary>Whether a mental shock reaction meets § 35(1)–(3).</summary>
    ShockConditions,

    /// <summary>Whether the vehicles were in traffic or in an isolated place.</summary>
    Area,

    /// <summary>How long work and pay had been interrupted (§ 199(1)).</summary>
    PauseDays,

    /// <summary>Whether another act gives a like compensation (§ 201(2)(2)).</summary>
    AnotherAct,
}

/// <summary>An answer to an open question, and who pays then.</summary>
/// <param name="Answer">The answer in the words of case files, e.g. "privateLife"; "31" stands for a pause over 30 days and "0" for a shorter one.</param>
/// <param name="Presumed">Whether the result presumes this answer.</param>
/// <param name="Payers">Who pays with this answer, the other open questions answered as presumed.</param>
public sealed record PossibleAnswer(string Answer, bool Presumed, ValueList<Payer> Payers) : ValueRecord;

/// <summary>A fact that is unclear and whose answer can change who pays or how much, alone or together with another open question.</summary>
/// <param name="Question">The fact.</param>
/// <param name="Answers">The answers, the presumed one first.</param>
public sealed record OpenQuestion(Question Question, ValueList<PossibleAnswer> Answers) : ValueRecord;

/// <summary>Finds the questions whose answer would change the result.</summary>
internal static class OpenQuestions
{
    /// <summary>The open questions: of the facts that are unclear, those whose answer changes who pays or how much for some answers to the others.</summary>
    /// <param name="facts">Circumstances without contradictions.</param>
    internal static ValueList<OpenQuestion> Of(Circumstances facts)
    {
        var unclear = UnclearFact.All.Where(fact => fact.IsUnclear(facts)).ToList();
        var open = new List<OpenQuestion>();
        foreach (var fact in unclear)
        {
            var others = unclear.FindAll(other => other != fact);
            if (Combinations(facts, others, 0).Any(combination => Changes(combination, fact)))
            {
                var presumed = Answered(facts, others);
                open.Add(new(fact.Question, fact.Answers.Select((answer, i) => new PossibleAnswer(
                    answer.Name, i == 0, PayerOrder.Decide(answer.State(presumed)).Payers)).ToValueList()));
            }
        }

        return open.ToValueList();
    }

    /// <summary>The circumstances with each fact answered as presumed.</summary>
    private static Circumstances Answered(Circumstances facts, List<UnclearFact> unclear) =>
        unclear.Aggregate(facts, (stated, fact) => fact.Answers[0].State(stated));

    private static IEnumerable<Circumstances> Combinations(Circumstances facts, List<UnclearFact> unclear, int from) => from == unclear.Count
        ? [facts]
        : unclear[from].Answers.SelectMany(answer => Combinations(answer.State(facts), unclear, from + 1));

    private static bool Changes(Circumstances facts, UnclearFact fact) =>
        fact.Answers.Select(answer => Outcome(answer.State(facts))).Distinct().Skip(1).Any();

    /// <summary>Who pays and how much; by which section is another matter.</summary>
    private static ValueList<(PayerKind Kind, Extent Extent, int? Vehicle)> Outcome(Circumstances facts) =>
        PayerOrder.Decide(facts).Payers.Select(payer => (payer.Kind, payer.Extent, payer.Vehicle)).ToValueList();
}
