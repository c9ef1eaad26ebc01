using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>How the injury or disease affects the person (§ 88); a human judgement, and so an input.</summary>
public enum RehabilitationGround
{
    /// <summary>It does not, and probably will not.</summary>
    None,

    /// <summary>It has weakened the ability to work or function, or the chances of earning.</summary>
    Weakened,

    /// <summary>It will probably weaken them essentially later.</summary>
    WillWeaken,
}

/// <summary>What work rehabilitation aims at (§ 89(1)).</summary>
public enum RehabilitationAim
{
    /// <summary>To go on in the former work or occupation.</summary>
    FormerWork,

    /// <summary>To change to new work or a new occupation.</summary>
    NewWork,
}

/// <summary>What is considered when the need of rehabilitation is assessed (§ 89(2)).</summary>
public enum NeedFactor
{
    /// <summary>The age.</summary>
    Age,

    /// <summary>The occupation.</summary>
    Occupation,

    /// <summary>What the person has done before.</summary>
    EarlierActivity,

    /// <summary>The education.</summary>
    Education,

    /// <summary>The housing conditions.</summary>
    Housing,

    /// <summary>The limitations that the injury or disease causes.</summary>
    Limitations,

    /// <summary>The chances of finding work on usual terms after the rehabilitation.</summary>
    Placement,
}

/// <summary>A plan of vocational rehabilitation (kuntoutussuunnitelma): the facts. <see cref="CheckedPlan"/> judges it.</summary>
/// <remarks>Immutable. What is not stated is warned of: a plan says what it stands on.</remarks>
public sealed record RehabilitationPlan
{
    /// <summary>The claim date; 1.1.2016 to 31.12.2200.</summary>
    public required LocalDate ClaimDate { get; init; }

    /// <summary>The measures, in any order; at least one.</summary>
    public required ValueList<PlannedMeasure> Measures { get; init; }

    /// <summary>How the injury or disease affects the person (§ 88).</summary>
    public RehabilitationGround Ground { get; init; }

    /// <summary>What work the plan aims at (§ 89(1)).</summary>
    public RehabilitationAim Aim { get; init; }

    /// <summary>New work: whether it can give the person the main livelihood (§ 89(1)). False unless stated.</summary>
    public bool MainLivelihood { get; init; }

    /// <summary>What was considered when the need was assessed (§ 89(2)); in any order.</summary>
    public ValueList<NeedFactor> Considered { get; init; }

    /// <summary>Why the plan helps the person to stay in or return to work; empty when the plan does not say.</summary>
    public string Justification { get; init; } = "";

    /// <summary>Whether the person takes part in the assessment and the measures (§ 131); true unless stated.</summary>
    public bool Cooperates { get; init; } = true;

    /// <summary>The days of birth of the children whom the person maintains; they decide between monthly and weekly journeys home (decree 1467/2015, § 3).</summary>
    public ValueList<LocalDate> Children { get; init; }

    /// <summary>The tax-free half-day allowance (osapäiväraha) of each calendar year that a stay at a place of study needs.</summary>
    public ValueList<HalfDayAllowance> HalfDayAllowances { get; init; }

    /// <summary>The incapacity for work, for the dates of § 120; none when they are not asked for.</summary>
    public ValueList<DateInterval> Incapacity { get; init; }

    /// <summary>The days on which the need of rehabilitation was assessed (§ 120), in any order.</summary>
    public ValueList<LocalDate> NeedAssessed { get; init; }

    /// <summary>The claim date and the measures in one line.</summary>
    public override string ToString() => $"rehabilitation after the claim of {Guard.Iso(ClaimDate)}: {string.Join(", ", Measures)}";
}

/// <summary>The tax-free half-day allowance of a calendar year, as the Tax Administration confirms it.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="PerDay">The allowance; 0 or more.</param>
public readonly record struct HalfDayAllowance(int Year, Money<PerDay> PerDay);
