using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.MotorLiability;

/// <summary>What a measure is for: §§ 5–6, or § 7.</summary>
public enum RehabilitationPurpose
{
    /// <summary>Ability to work and earn (työ- ja ansiokykyyn liittyvä kuntoutus; §§ 5–6).</summary>
    WorkAbility,

    /// <summary>Ability to work or function, or to get on socially (työ- tai toimintakykyyn liittyvä kuntoutus; § 7).</summary>
    FunctionalAbility,
}

/// <summary>How a cost is compensated.</summary>
public enum CostForm
{
    /// <summary>The cost itself.</summary>
    Compensation,

    /// <summary>A grant, or a loan without interest.</summary>
    GrantOrLoan,
}

/// <summary>How disabled a person is (vammainen, vaikeasti vammainen; § 6(1)(8)–(9), § 7(2)(4), (7), (8)).</summary>
public enum Disability
{
    /// <summary>Not disabled.</summary>
    None,

    /// <summary>Disabled, but not severely.</summary>
    Disabled,

    /// <summary>Severely disabled; in item 8 of § 7: severely impaired in sight, hearing or speech.</summary>
    Severe,
}

/// <summary>An item of the costs that are compensated (§ 6(1), § 7(2)).</summary>
/// <param name="Section">The section, subsection and item.</param>
/// <param name="Text">What the item covers.</param>
/// <param name="From">The first day on which this version holds.</param>
/// <param name="To">The last day; null while it is in force.</param>
/// <param name="Source">The act that gives this version.</param>
public sealed record CostItem(SectionReference Section, Phrase Text, LocalDate From, LocalDate? To, Act Source)
{
    /// <summary>The number of the item in its list, from 1.</summary>
    public int Number => Section.Item!.Value;

    /// <summary>What the measure is for.</summary>
    public RehabilitationPurpose Purpose => Section.Section == CostItems.WorkAbilitySection ? RehabilitationPurpose.WorkAbility : RehabilitationPurpose.FunctionalAbility;

    /// <summary>The least disability that it asks for.</summary>
    public Disability Disability { get; init; }

    /// <summary>Whether it is for severely disabled people only (in item 8 of § 7: severely impaired in sight, hearing or speech).</summary>
    public bool SevereDisability => Disability == Disability.Severe;

    /// <summary>Whether the item itself limits the cost to what is reasonable (or to a reasonable amount); § 4 says so of all costs.</summary>
    public bool ReasonableByItself { get; init; }

    /// <summary>How it is compensated.</summary>
    public CostForm Form { get; init; }

    /// <summary>Whether the version holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(LocalDate day) => From <= Guard.IsoDay(day) && (To is null || day <= To);

    /// <summary>The section and the text in one line.</summary>
    public override string ToString() => $"{Section}: {Text}";
}
