using TyTal.Calc.LeisureTime;
using static TyTal.Calc.Coverage.Payers.CircumstancesCheck;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>A fact that may be unclear: whether it is, and the circumstances with each answer; the presumed answer first.</summary>
internal sealed record UnclearFact(Question Question, Func<Circumstances, bool> IsUnclear, UnclearFact.Stated[] Answers)
{
    internal static readonly IReadOnlyList<UnclearFact> All =
    [
        new(
            Question.Assault,
            facts => facts.Assault == AssaultReason.Unclear,
            [Assault(AssaultReason.Other), Assault(AssaultReason.WorkTask), Assault(AssaultReason.PrivateLife)]),
        new(Question.Detour, facts => facts.Detour == Detour.Unclear, [Detoured(Detour.Small), Detoured(Detour.Large)]),
        OfAnswer(Question.UsualActivity, Answer.Yes, Answer.No, facts => facts.UsualActivity, (facts, answer) => facts with { UsualActivity = answer }),
        OfAnswer(Question.ApprovedByEmployer, Answer.Yes, Answer.No, facts => facts.ApprovedByEmployer, (facts, answer) => facts with { ApprovedByEmployer = answer }),
        OfAnswer(Question.CausedByConditions, Answer.Yes, Answer.No, facts => facts.CausedByConditions, (facts, answer) => facts with { CausedByConditions = answer }),
        OfAnswer(Question.MinorShare, Answer.No, Answer.Yes, facts => facts.MinorShare, (facts, answer) => facts with { MinorShare = answer }),
        OfAnswer(Question.OtherCause, Answer.No, Answer.Yes, facts => facts.OtherCause, (facts, answer) => facts with { OtherCause = answer }),
        OfAnswer(Question.ExposureFromTasks, Answer.Yes, Answer.No, facts => facts.ExposureFromTasks, (facts, answer) => facts with { ExposureFromTasks = answer }),
        OfAnswer(Question.ShockConditions, Answer.Yes, Answer.No, facts => facts.ShockConditions, (facts, answer) => facts with { ShockConditions = answer }),
        new(Question.Area, facts => facts.Vehicles.Any(vehicle => vehicle.Area == TrafficArea.Unclear), [InArea(TrafficArea.Traffic), InArea(TrafficArea.Isolated)]),
        new(Question.PauseDays, facts => facts.PauseDays is null, [Paused(0), Paused(EmploymentPause.LongestInsured + 1)]),
        OfAnswer(Question.AnotherAct, Answer.No, Answer.Yes, facts => facts.AnotherAct, (facts, answer) => facts with { AnotherAct = answer }),
    ];

    /// <summary>An answer by its name, and the circumstances with it.</summary>
    internal sealed record Stated(string Name, Func<Circumstances, Circumstances> State);

    private static UnclearFact OfAnswer(Question question, Answer presumed, Answer other, Func<Circumstances, Answer> get, Func<Circumstances, Answer, Circumstances> with) => new(
        question,
        facts => get(facts) == Answer.Unclear,
        [new(Name(presumed), facts => with(facts, presumed)), new(Name(other), facts => with(facts, other))]);

    private static Stated Assault(AssaultReason reason) => new(Name(reason), facts => facts with { Assault = reason });

    private static Stated Detoured(Detour detour) => new(Name(detour), facts => facts with { Detour = detour });

    private static Stated Paused(int days) => new(days.ToString(System.Globalization.CultureInfo.InvariantCulture), facts => facts with { PauseDays = days });

    /// <summary>All vehicles met in one place.</summary>
    private static Stated InArea(TrafficArea area) => new(Name(area), facts => facts with
    {
        Vehicles = facts.Vehicles.Select(vehicle => vehicle.Area == TrafficArea.Unclear ? vehicle with { Area = area } : vehicle).ToValueList(),
    });
}
