using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>A survivor by its place in the facts.</summary>
/// <param name="IsSpouse">Whether it is a spouse; otherwise a child.</param>
/// <param name="Position">The place in the list of spouses or children, from 0.</param>
public readonly record struct Beneficiary(bool IsSpouse, int Position)
{
    /// <summary>The name in case files, e.g. "children[0]".</summary>
    public override string ToString() => $"{(IsSpouse ? "spouses" : "children")}[{Position}]";
}

/// <summary>Why a survivor gets no pension for some days.</summary>
public enum SurvivorsRefusalReason
{
    /// <summary>The death did not follow from the claim event (§ 99(1) and (3)).</summary>
    NotByClaimEvent,

    /// <summary>The pension after a missing person is granted for a year (§ 99(2)).</summary>
    MissingYearOver,

    /// <summary>A cohabitant without a common child or a certified agreement (§ 100(2)).</summary>
    NoChildOrContract,

    /// <summary>A cohabitant while the deceased was married (§ 100(3)).</summary>
    DeceasedWasMarried,

    /// <summary>A spouse whose place a cohabitant takes while a divorce was pending (§ 100(3)).</summary>
    CohabitantInPlace,

    /// <summary>A union begun after the claim date, without a child and under three years (§ 102(1) and (2)).</summary>
    UnionUnderThreeYears,

    /// <summary>A spouse's child when that spouse has no right (§§ 101(2), 102(3)).</summary>
    SpouseWithoutRight,

    /// <summary>A child of 18 or more who neither studies full-time nor was unable to support itself (§ 101(1)).</summary>
    NeitherStudyingNorUnable,

    /// <summary>A child of 25 or more (§ 101(1)).</summary>
    TwentyFive,

    /// <summary>A pension after an own parent has taken the place of this one (§ 101(3)).</summary>
    Replaced,

    /// <summary>A new marriage, or a cohabitation that equals one (§ 103(2)).</summary>
    Remarried,

    /// <summary>Adoption by another (§ 103(3)).</summary>
    Adopted,

    /// <summary>The right from work on an old-age pension has ended (§ 103(4)).</summary>
    PensionerWorkEnded,

    /// <summary>The right has started, but the shares are revised only from the next month (§ 104(6)).</summary>
    NextMonth,

    /// <summary>The survivor caused the death on purpose (§ 105(1)).</summary>
    CausedDeath,
}

/// <summary>Days for which a survivor gets no pension, and why.</summary>
/// <param name="Beneficiary">Who.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why nothing is paid.</param>
public sealed record SurvivorsRefusal(Beneficiary Beneficiary, LocalDate From, LocalDate To, SurvivorsRefusalReason Reason) : ValueRecord
{
    /// <summary>The section that says so: that of the reason, unless the facts point to another one.</summary>
    public SectionReference Section { get; init; } = SectionOf(Reason);

    /// <summary>§ 102(2): a cohabitation begun after the claim date.</summary>
    internal static SectionReference OfLaterCohabitation { get; } = SectionReference.Of(102, 2);

    /// <summary>§ 102(3): the child of a spouse whose union began after the claim date and was too short.</summary>
    internal static SectionReference OfChildOfLaterUnion { get; } = SectionReference.Of(102, 3);

    /// <summary>The section of a reason: of a short union that of a marriage, and of a spouse's child that of a spouse without a right by § 100.</summary>
    /// <param name="reason">The reason.</param>
    public static SectionReference SectionOf(SurvivorsRefusalReason reason) => reason switch
    {
        SurvivorsRefusalReason.NotByClaimEvent => SectionReference.Of(99, 1),
        SurvivorsRefusalReason.MissingYearOver => SectionReference.Of(99, 2),
        SurvivorsRefusalReason.NoChildOrContract => SectionReference.Of(100, 2),
        SurvivorsRefusalReason.DeceasedWasMarried or SurvivorsRefusalReason.CohabitantInPlace => SectionReference.Of(100, 3),
        SurvivorsRefusalReason.UnionUnderThreeYears => SectionReference.Of(102, 1),
        SurvivorsRefusalReason.SpouseWithoutRight => SectionReference.Of(101, 2),
        SurvivorsRefusalReason.NeitherStudyingNorUnable or SurvivorsRefusalReason.TwentyFive => SectionReference.Of(101, 1),
        SurvivorsRefusalReason.Replaced => SectionReference.Of(101, 3),
        SurvivorsRefusalReason.Remarried => SectionReference.Of(103, 2),
        SurvivorsRefusalReason.Adopted => SectionReference.Of(103, 3),
        SurvivorsRefusalReason.PensionerWorkEnded => SectionReference.Of(103, 4),
        SurvivorsRefusalReason.NextMonth => SectionReference.Of(104, 6),
        SurvivorsRefusalReason.CausedDeath => SectionReference.Of(105, 1),
        _ => throw Guard.OutOfRange(nameof(reason), reason.ToString(), string.Join(", ", Enum.GetNames(typeof(SurvivorsRefusalReason)))),
    };
}
