using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>Whether work in a leading position makes an employee (johtavassa asemassa tehtävä työ; § 9).</summary>
/// <remarks>A leading position is that of a managing director, a member of the board, another corresponding one, or the corresponding actual
/// control (§ 9(2)): an input.</remarks>
public static class LeadingPosition
{
    /// <summary>The most that the person may hold alone: 30 %, of the shares and of the votes.</summary>
    public static Percentage MostAlone { get; } = Percentage.Of(30);

    /// <summary>The most that the person and the family may hold together: 50 %, of the shares and of the votes.</summary>
    public static Percentage MostWithFamily { get; } = Percentage.Of(50);

    /// <summary>Whether a holding is within the limits of § 9(1), so that the person is treated as an employee.</summary>
    /// <remarks>READING <see cref="Readings.LeadingOwnerLimits"/>.</remarks>
    /// <param name="shares">What the person holds, alone and with the family.</param>
    /// <exception cref="ArgumentOutOfRangeException">A percentage is over 100, or the one with the family is under the person's own.</exception>
    public static bool IsWithinLimits(OwnershipShares shares) => AreWithinLimits(Guard.NotNull(shares, nameof(shares)).Checked());

    internal static bool AreWithinLimits(OwnershipShares shares) =>
        shares.Own <= MostAlone && shares.Family <= MostWithFamily && shares.Votes <= MostAlone && shares.FamilyVotes <= MostWithFamily;

    /// <summary>Whether the person leads the company and is beyond the limits.</summary>
    internal static bool IsAboveLimits(InsuredPerson person) => person is { IsLeading: true, Shares: { } shares } && Applies(person) && !AreWithinLimits(shares);

    /// <summary>Whether the limits are asked: of a limited company's shareholder (item 1), and of everyone in another entity (item 2).</summary>
    internal static bool Applies(InsuredPerson person) => person.Form != CompanyForm.LimitedCompany || person.Shares is { IsShareholder: true };

    /// <summary>The item of § 9(1) for a form of company.</summary>
    internal static SectionReference SectionOf(CompanyForm form) => SectionReference.Of(9, 1, form == CompanyForm.LimitedCompany ? 1 : 2);
}
