using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>Who must be insured, who may be, and whom the Act does not reach (henkilöllinen ja alueellinen soveltamisala; §§ 8–14, 188–190, 204).</summary>
public static class WhoIsInsured
{
    private static readonly SectionReference EmploymentSection = SectionReference.Of(8, 1, 1);

    /// <summary>How a person's work is insured (§§ 8–14, 188–190, 204), with the reasons and with the single facts that would change the answer.</summary>
    /// <remarks>The steps: work that another act insures (§§ 11, 12); the role (§§ 8–10); of an entrepreneur the right to a voluntary insurance (§§ 188–190);
    /// of an employee the place of work (§§ 13, 14, 204), and whether the State is the employer (§ 3(3)).</remarks>
    /// <param name="person">The facts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range, or the form of company does not know the role.</exception>
    /// <exception cref="ArgumentException">A fact that is needed is missing.</exception>
    public static InsuredDecision Of(InsuredPerson person)
    {
        var answer = Decide(InsuredPersonCheck.Checked(person));
        return new(answer.Status, answer.Grounds, StatusChanges.Of(person, answer.Status));
    }

    /// <summary>The answer for checked facts.</summary>
    internal static (InsuredStatus Status, ValueList<InsuredGround> Grounds) Decide(InsuredPerson person)
    {
        if (OtherAct(person.Work) is { } other)
        {
            return (InsuredStatus.Outside, ValueList.Create(other));
        }

        var role = person.IsLeading ? Leading(person) : Ordinary(person);
        if (IsEmployee(role.Reason))
        {
            var (scope, grounds) = TerritorialScope.Decide(person, role);
            return scope == InsuredStatus.Mandatory && person.IsForState
                ? (InsuredStatus.StateFunds, grounds.Append(new(InsuredReason.StateEmployer, SectionReference.Of(3, 3), Readings.StateEmployees)).ToValueList())
                : (scope, grounds);
        }

        if (role.Reason == InsuredReason.RelationNotYetInAct)
        {
            return (InsuredStatus.Outside, ValueList.Create(role));
        }

        var (status, right) = EntrepreneurRight.Of(person);
        return (status, ValueList.Create(role, right));
    }

    private static InsuredGround? OtherAct(WorkKind work) => work switch
    {
        WorkKind.Sport => new(InsuredReason.Sport, SectionReference.Of(12)),
        WorkKind.Farming => new(InsuredReason.Farming, SectionReference.Of(11)),
        WorkKind.Grant => new(InsuredReason.GrantWork, SectionReference.Of(11)),
        _ => null,
    };

    /// <summary>§ 9(1): a leading position.</summary>
    private static InsuredGround Leading(InsuredPerson person)
    {
        var section = LeadingPosition.SectionOf(person.Form);
        if (LeadingPosition.IsAboveLimits(person))
        {
            return new(InsuredReason.LeadingAboveLimits, section, Readings.LeadingOwnerLimits);
        }

        if (!person.WorksForPay)
        {
            return person.IsEmployed ? Ordinary(person) : new(InsuredReason.LeadingWithoutPay, SectionReference.Of(9, 1));
        }

        return LeadingPosition.Applies(person)
            ? new(InsuredReason.LeadingWithinLimits, section, Readings.LeadingOwnerLimits)
            : new(InsuredReason.LeadingWithoutShares, section, Readings.LeadingWithoutShares);
    }

    /// <summary>§§ 8, 9(3), 10: no leading position, or none that matters: an unpaid one adds nothing to the employment.</summary>
    private static InsuredGround Ordinary(InsuredPerson person) => (person.Role, person.Form) switch
    {
        (CompanyRole.Partner, _) => new(InsuredReason.PersonallyLiablePartner, SectionReference.Of(9, 3)),
        (CompanyRole.Owner, CompanyForm.SoleTrader) => new(InsuredReason.SoleTrader, SectionReference.Of(10)),
        (CompanyRole.Employee, _) when person.IsEmployed => Employee(person),
        _ when !person.IsEmployed => new(InsuredReason.NotEmployed, EmploymentSection),
        (CompanyRole.SilentPartner, _) => new(InsuredReason.SilentPartnerEmployed, EmploymentSection, person.LeadingPosition ? Readings.SilentPartnerEmployed : null),
        (CompanyRole.FamilyMember, _) => new(InsuredReason.FamilyMemberEmployed, EmploymentSection),
        _ => new(InsuredReason.ShareholderEmployed, EmploymentSection),
    };

    private static InsuredGround Employee(InsuredPerson person) => new(
        WorkRelations.IsInForce(person.Relation, person.On) ? InsuredReason.Employee : InsuredReason.RelationNotYetInAct,
        WorkRelations.SectionOf(person.Relation));

    private static bool IsEmployee(InsuredReason reason) => reason
        is InsuredReason.Employee or InsuredReason.ShareholderEmployed or InsuredReason.SilentPartnerEmployed or InsuredReason.FamilyMemberEmployed
        or InsuredReason.LeadingWithinLimits or InsuredReason.LeadingWithoutShares;
}
