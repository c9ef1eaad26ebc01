using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.MotorLiability;

/// <summary>The facts on which the right to rehabilitation depends (§§ 1–3).</summary>
public sealed record RehabilitationConditions : ValueRecord
{
    /// <summary>Whether the person lives in Finland (§ 1).</summary>
    public bool ResidentInFinland { get; init; } = true;

    /// <summary>Whether a social security agreement that binds Finland, or an international instrument, applies to the person for this act (§ 1, accidents from 2005).</summary>
    public bool UnderAgreement { get; init; }

    /// <summary>Whether the whole of measures serves the return to work, ability or independent coping (§ 2).</summary>
    public bool ServesRehabilitation { get; init; } = true;

    /// <summary>Whether there is a right to compensation under the Motor Liability Insurance Act (§ 3).</summary>
    public bool RightToCompensation { get; init; } = true;

    /// <summary>Whether the ability to work or function, or the chances to earn, have become weaker because of the accident (§ 3).</summary>
    public bool AbilityWeakened { get; init; } = true;

    /// <summary>Whether it is likely that they could become substantially weaker later because of the accident (§ 3).</summary>
    public bool LikelyToWeakenSubstantially { get; init; }
}

/// <summary>A condition of rehabilitation that is not met.</summary>
public enum UnmetCondition
{
    /// <summary>The person neither lives in Finland nor, for accidents from 2005, is under an agreement (§ 1).</summary>
    Residence,

    /// <summary>The measures are no rehabilitation (§ 2).</summary>
    NoRehabilitation,

    /// <summary>There is no right to compensation under the Motor Liability Insurance Act (§ 3).</summary>
    NoRightToCompensation,

    /// <summary>Nothing is weaker because of the accident, and nothing is likely to become substantially so (§ 3).</summary>
    NotWeakened,
}

/// <summary>Whether rehabilitation is compensated at all (kuntoutuksen edellytykset; §§ 1–3 of act 626/1991).</summary>
public static class RehabilitationRight
{
    private static readonly DatedVersions<Func<RehabilitationConditions, bool>> Residence = DatedVersions<Func<RehabilitationConditions, bool>>
        .Original(Guard.EarliestBirth, Act.MotorRehabilitation, static person => person.ResidentInFinland)
        .Amended(MotorAct.Accidents2005, Act.MotorAmendment1361, static person => person.ResidentInFinland || person.UnderAgreement);

    /// <summary>The conditions that are not met; none when rehabilitation is compensated.</summary>
    /// <param name="accidentDate">The day of the traffic accident; it chooses the version of § 1.</param>
    /// <param name="conditions">The facts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1900 or after 2200.</exception>
    public static ValueList<UnmetCondition> Unmet(LocalDate accidentDate, RehabilitationConditions conditions)
    {
        Guard.NotNull(conditions, nameof(conditions));
        var unmet = new List<UnmetCondition>();
        AddUnless(Residence.On(MotorAct.Accident(accidentDate)).Rule(conditions), UnmetCondition.Residence, unmet);
        AddUnless(conditions.ServesRehabilitation, UnmetCondition.NoRehabilitation, unmet);
        AddUnless(conditions.RightToCompensation, UnmetCondition.NoRightToCompensation, unmet);
        AddUnless(conditions.AbilityWeakened || conditions.LikelyToWeakenSubstantially, UnmetCondition.NotWeakened, unmet);
        return unmet.ToValueList();
    }

    /// <summary>The section that sets a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public static SectionReference SectionOf(UnmetCondition condition) => Guard.Defined(condition) switch
    {
        UnmetCondition.Residence => MotorAct.Section(1),
        UnmetCondition.NoRehabilitation => MotorAct.Section(2),
        _ => MotorAct.Section(3),
    };

    private static void AddUnless(bool met, UnmetCondition condition, List<UnmetCondition> unmet)
    {
        if (!met)
        {
            unmet.Add(condition);
        }
    }
}
