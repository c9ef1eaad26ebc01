using TyTal.Calc.Benefits;
using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Which insurance of work pays, and why the others do not.</summary>
internal static class WorkInsurance
{
    /// <summary>The insurance of work that pays; null when none does.</summary>
    internal static Payer? PayerOf(Circumstances facts, WorkEvent work)
    {
        if (!Covers(facts, facts.Status, work))
        {
            return null;
        }

        var own = facts.Policies.Where(policy => PolicyCheck.CapacityOf(policy) == facts.Status).Select(policy => (HeldPolicy?)policy).FirstOrDefault();
        return (facts.Status, own) switch
        {
            (PersonStatus.Employee, null) when facts.StateEmployer => new(PayerKind.StateTreasury, Extent.InFull, SectionReference.Of(3, 3), null, work.Liability, work.Reading),
            (PersonStatus.Employee, null) => new(PayerKind.WorkersCompensationCenter, Extent.InFull, SectionReference.Of(6, 2), null, work.Liability, work.Reading),
            (_, HeldPolicy.Compulsory) => new(PayerKind.Compulsory, Extent.InFull, work.Section, null, work.Liability, work.Reading),
            (_, HeldPolicy.ForeignWork) => new(PayerKind.ForeignWork, Extent.InFull, SectionReference.Of(204, 1), null, work.Liability, work.Reading),
            (_, HeldPolicy.EntrepreneurWork) => new(PayerKind.EntrepreneurWork, Extent.InFull, SectionReference.Of(188, 1), null, work.Liability, work.Reading),
            (_, HeldPolicy.Farmers) => new(PayerKind.Farmers, Extent.InFull, SectionReference.Of(11), null, Liability.Unlimited, Readings.OtherActsByTheirOwnConditions),
            (_, HeldPolicy.Athletes) => new(PayerKind.Athletes, Extent.InFull, SectionReference.Of(12), null, Liability.Unlimited, Readings.OtherActsByTheirOwnConditions),
            _ => null,
        };
    }

    /// <summary>Why an insurance of work does not pay: what keeps the event out of the Act, and that the person acted in another capacity.</summary>
    internal static ExcludedPayer Excluded(Circumstances facts, WorkEvent work, HeldPolicy policy)
    {
        var capacity = PolicyCheck.CapacityOf(policy);
        var reasons = ByOwnAct(capacity) ? OutsideWork(facts) : work.Exclusions;
        return new(
            KindOf(policy),
            facts.Status == capacity || (facts.Situation == Situation.Leisure && reasons.Count > 0)
                ? reasons
                : reasons.Append(new(ExclusionReason.OtherCapacity, SectionOf(facts.Status))).ToValueList());
    }

    internal static PayerKind KindOf(HeldPolicy policy) => policy switch
    {
        HeldPolicy.Compulsory => PayerKind.Compulsory,
        HeldPolicy.ForeignWork => PayerKind.ForeignWork,
        HeldPolicy.EntrepreneurWork => PayerKind.EntrepreneurWork,
        HeldPolicy.Farmers => PayerKind.Farmers,
        HeldPolicy.Athletes => PayerKind.Athletes,
        HeldPolicy.Travel => PayerKind.Travel,
        HeldPolicy.LeisureTime => PayerKind.LeisureTime,
        _ => PayerKind.EntrepreneurLeisureTime,
    };

    /// <summary>Whether §§ 21–25 speak of the person's work (READING <see cref="Readings.EntrepreneurWorkIsNotLeisure"/>).</summary>
    internal static bool IsUnderTheAct(PersonStatus status) => status is PersonStatus.Employee or PersonStatus.Entrepreneur;

    private static bool Covers(Circumstances facts, PersonStatus status, WorkEvent work) => status switch
    {
        PersonStatus.Employee or PersonStatus.Entrepreneur => work.IsCompensated,
        PersonStatus.Farmer or PersonStatus.Athlete => OutsideWork(facts).Count == 0,
        _ => false,
    };

    private static ValueList<Exclusion> OutsideWork(Circumstances facts) => facts.Situation == Situation.Leisure && facts.Assault != AssaultReason.WorkTask
        ? ValueList.Create(new Exclusion(ExclusionReason.OutsideWork, SectionReference.Of(20), Readings.OtherActsByTheirOwnConditions))
        : default;

    private static bool ByOwnAct(PersonStatus? capacity) => capacity is PersonStatus.Farmer or PersonStatus.Athlete;

    /// <summary>The section that takes work in a capacity to its own insurance.</summary>
    private static SectionReference SectionOf(PersonStatus status) => status switch
    {
        PersonStatus.Entrepreneur => SectionReference.Of(10),
        PersonStatus.Farmer => SectionReference.Of(11),
        PersonStatus.Athlete => SectionReference.Of(12),
        _ => SectionReference.Of(8),
    };
}
