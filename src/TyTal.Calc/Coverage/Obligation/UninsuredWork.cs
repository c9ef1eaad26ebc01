using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Obligation;

/// <summary>Who handles a claim and pays the compensation (§§ 6, 207, 209(3)(1)).</summary>
public enum ClaimHandler
{
    /// <summary>The insurance company whose insurance covers the work (§ 6(1)).</summary>
    InsuranceCompany,

    /// <summary>The Workers' Compensation Center, for uninsured work (Tapaturmavakuutuskeskus; § 6(2)).</summary>
    WorkersCompensationCenter,

    /// <summary>The State Treasury, for the State's work (Valtiokonttori; § 207).</summary>
    StateTreasury,
}

/// <summary>Who handles a claim, and whether the work was uninsured (vakuuttamaton työ; § 2(1)(4)).</summary>
/// <param name="Handler">Who handles it.</param>
/// <param name="Section">The section that says so.</param>
/// <param name="IsUninsuredWork">Whether the employee's work was uninsured: against the obligation, or without one.</param>
/// <param name="IsNeglect">Whether the employer neglected the obligation: §§ 181, 182 and 184 follow.</param>
/// <param name="Reading">The interpretation that the answer rests on, if any.</param>
public sealed record ClaimHandling(ClaimHandler Handler, SectionReference Section, bool IsUninsuredWork, bool IsNeglect, Reading? Reading = null) : ValueRecord
{
    /// <summary>Who handles the claim of an employee.</summary>
    /// <param name="employer">Who the employer is.</param>
    /// <param name="mustBeInsured">Whether an insurance had to be in force on the claim date (<see cref="ObligationOfYear.MustBeInsuredOn"/>); plays no part for the State.</param>
    /// <param name="isInsured">Whether an insurance was in force on the claim date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The employer is none of the kinds.</exception>
    public static ClaimHandling Of(EmployerKind employer, bool mustBeInsured, bool isInsured)
    {
        if (Guard.Defined(employer) == EmployerKind.State)
        {
            return new(ClaimHandler.StateTreasury, SectionReference.Of(207), IsUninsuredWork: false, IsNeglect: false);
        }

        return isInsured
            ? new(ClaimHandler.InsuranceCompany, SectionReference.Of(6, 1), IsUninsuredWork: false, IsNeglect: false, mustBeInsured ? null : Readings.InsuredWithoutObligation)
            : new(ClaimHandler.WorkersCompensationCenter, SectionReference.Of(6, 2), IsUninsuredWork: true, mustBeInsured);
    }
}
