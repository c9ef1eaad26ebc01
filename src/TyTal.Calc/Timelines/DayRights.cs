using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>What is stated for a day: which of the benefits may be due on it.</summary>
/// <param name="Incapacity">The spell of incapacity.</param>
/// <param name="Rehabilitation">The spell of rehabilitation, when it is not interrupted.</param>
/// <param name="AfterTrainingShare">The share after training, when there is a right to it.</param>
/// <param name="Otherwise">Why rehabilitation, or the time after training, gives nothing; null when none is stated or it gives something.</param>
internal readonly record struct DayRight(
    IncapacitySpell? Incapacity, RehabilitationSpell? Rehabilitation, Reasoned<Percentage>? AfterTrainingShare, RefusalReason? Otherwise)
{
    internal bool IsEmpty => Incapacity is null && Rehabilitation is null && AfterTrainingShare is null && Otherwise is null;

    /// <summary>Whether the day is one of rehabilitation allowance.</summary>
    internal bool IsRehabilitation => Rehabilitation is not null || AfterTrainingShare is not null;

    /// <summary>Whether rehabilitation prevents work, so that the allowance is full whatever the degree (§ 69(2)).</summary>
    internal bool PreventsWork => Rehabilitation is { PreventsWork: true };
}

/// <summary>Finds what is stated for a day, and why nothing may be paid for it.</summary>
internal struct DayRights(Claim claim, StatutoryParameters parameters)
{
    private static readonly Rule EarningsAfterTrainingRule = Rule.Given("given.earningsAfterTraining");

    private Spells<IncapacitySpell> _incapacity = new(claim.Incapacity);
    private Spells<RehabilitationSpell> _rehabilitation = new(claim.Rehabilitation);
    private Spells<InterruptionSpell> _interruptions = new(claim.Interruptions);
    private Spells<AfterTrainingSpell> _afterTraining = new(claim.AfterTraining);

    internal DayRight On(ref ClaimFacts facts, LocalDate day)
    {
        var incapacity = _incapacity.On(day);
        var rehabilitation = _rehabilitation.On(day);
        if (rehabilitation is not null)
        {
            return _interruptions.On(day) is null
                ? new(incapacity, rehabilitation, null, null)
                : new(incapacity, null, null, RefusalReason.RehabilitationInterrupted);
        }

        if (_afterTraining.On(day) is not { } training)
        {
            return new(incapacity, null, null, null);
        }

        if (day > AfterTrainingAllowance.LastDay(training.TrainingEnded))
        {
            return new(incapacity, null, null, RefusalReason.AfterTrainingOver);
        }

        var share = ShareOf(ref facts, training);
        if (share.Value != default)
        {
            return new(incapacity, null, share, null);
        }

        facts.Compare(share);
        return new(incapacity, null, null, RefusalReason.NoLossAfterTraining);
    }

    /// <summary>Why nothing is paid on a day; null when something is.</summary>
    internal static RefusalReason? RefusalOn(ref ClaimFacts facts, LocalDate day, in DayRight right) =>
        RefusalOfRight(ref facts, day, right) ?? (DayRange.AnyContains(facts.SuspendedDays, day) ? RefusalReason.Prison : null);

    private static RefusalReason? RefusalOfRight(ref ClaimFacts facts, LocalDate day, in DayRight right)
    {
        if (day > facts.LastOfLiability)
        {
            return RefusalReason.LiabilityEnded;
        }

        if (right.PreventsWork || right.AfterTrainingShare is not null)
        {
            return null;
        }

        if (right.Incapacity is null || !right.Incapacity.Degree.GivesRight)
        {
            return right.Otherwise ?? RefusalReason.UnderTenPercent;
        }

        var beforeAnniversary = day < facts.Anniversary;
        if (beforeAnniversary && !facts.HasThreeDays)
        {
            return RefusalReason.NotThreeConsecutiveDays;
        }

        if (right.Rehabilitation is null && !beforeAnniversary && day > facts.LastOfPensionerWork)
        {
            return RefusalReason.PensionerWorkEnded;
        }

        return ComparesLoss(facts, day) && !facts.LossIsEnough() ? RefusalReason.LossUnderTwentieth : null;
    }

    /// <summary>The loss of an entrepreneur is not compared before the anniversary (§ 197(1)), that of a student never (READING).</summary>
    private static bool ComparesLoss(in ClaimFacts facts, LocalDate day) =>
        !facts.Claim.IsStudentOn(day) && (day >= facts.Anniversary || !facts.Claim.IsEntrepreneurs);

    private readonly Reasoned<Percentage> ShareOf(ref ClaimFacts facts, AfterTrainingSpell spell)
    {
        var level = Reasoned.By(
            facts.LiftedEarnings(),
            Reasoned.Of(parameters.WageCoefficient(spell.From.Year)),
            Reasoned.Of(parameters.WageCoefficient(claim.ClaimDate.Year)),
            AfterTrainingAllowance.AtLevel,
            AfterTrainingAllowance.AtLevel);
        return Reasoned.By(level, facts.Fact(spell.EarningsPerYear, EarningsAfterTrainingRule), AfterTrainingAllowance.Share, AfterTrainingAllowance.Share);
    }
}
