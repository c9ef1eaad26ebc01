using TyTal.Calc.Law;

namespace TyTal.Calc.Policies;

/// <summary>Whether an insurer must grant a policy that was applied for, and by which section.</summary>
/// <param name="MustGrant">Whether it must.</param>
/// <param name="Section">The section that says so.</param>
public sealed record GrantingDecision(bool MustGrant, SectionReference Section) : ValueRecord;

/// <summary>The insurer's duty to grant a policy (vakuutuksen myöntäminen; §§ 157(1), 191, 199(3), 200(3), 204(1)).</summary>
public static class GrantingDuty
{
    /// <summary>Whether an insurer must grant a policy.</summary>
    /// <param name="kind">Which kind of policy.</param>
    /// <param name="aboveConfirmedIncome">Annual earnings above the highest confirmed income are asked for (§ 188(2), last sentence).</param>
    /// <param name="beyondAgeLimit">The policy is to go on beyond the age limit (§ 189).</param>
    /// <param name="overdueDebts">The applicant owes the insurer overdue and undisputed amounts (§ 191(2), for work abroad with § 204(1)).</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none.</exception>
    public static GrantingDecision Decide(PolicyKind kind, bool aboveConfirmedIncome = false, bool beyondAgeLimit = false, bool overdueDebts = false) => Guard.Defined(kind) switch
    {
        PolicyKind.LeisureTime => new(MustGrant: false, SectionReference.Of(199, 3)),
        PolicyKind.EntrepreneurLeisureTime => new(MustGrant: false, SectionReference.Of(200, 3)),
        PolicyKind.Entrepreneur when aboveConfirmedIncome || beyondAgeLimit => new(MustGrant: false, SectionReference.Of(191, 1)),
        PolicyKind.Entrepreneur or PolicyKind.WorkAbroad when overdueDebts => new(MustGrant: false, SectionReference.Of(191, 2)),
        _ => new(MustGrant: true, SectionReference.Of(157, 1)),
    };
}
