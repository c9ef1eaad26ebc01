using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Whether an assault or another intentional act is compensated (pahoinpitely ja toisen henkilön muu tahallinen teko; § 34).</summary>
public static class Assault
{
    /// <summary>The section that compensates an act done because of the injured person's work task, whatever §§ 21–25 say.</summary>
    public static SectionReference ForWorkTask { get; } = SectionReference.Of(34, 1);

    /// <summary>Why § 34 leaves the act out, beside §§ 21–25; none when it does not. READING <see cref="Readings.AssaultForOtherReason"/>.</summary>
    /// <param name="reason">The reason of the act; one that is unclear is presumed to be another than the work task and private life.</param>
    /// <param name="situation">Where and when it happened.</param>
    public static ValueList<Exclusion> Exclusions(AssaultReason reason, Situation situation)
    {
        if (Guard.Defined(reason) == AssaultReason.WorkTask)
        {
            return default;
        }

        var found = new List<Exclusion>();
        if (reason == AssaultReason.PrivateLife)
        {
            found.Add(new(ExclusionReason.AssaultInPrivateLife, SectionReference.Of(34, 2)));
        }

        if (Guard.Defined(situation).IsBreakOrActivity())
        {
            found.Add(new(ExclusionReason.AssaultInBreakOrActivity, SectionReference.Of(34, 3), reason == AssaultReason.PrivateLife ? null : Readings.AssaultForOtherReason));
        }

        return found.ToValueList();
    }
}
