using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>The insurance from which a claim is paid.</summary>
public enum Insurance
{
    /// <summary>The employer's compulsory insurance (§ 3).</summary>
    Compulsory,

    /// <summary>An employee's voluntary leisure-time insurance (§ 199). A pension is computed before the deduction of benefits under other acts (§ 202(2)),
    /// which depends on their actual amounts.</summary>
    LeisureTime,

    /// <summary>An entrepreneur's voluntary working-time insurance (§§ 188–190).</summary>
    Entrepreneur,
}

/// <summary>The facts of a claim: what a timeline is computed from. What needs a human judgement (degrees, annual earnings, a reduction) is among them.</summary>
/// <remarks>Immutable. The facts are checked when a timeline is made of them; every error names the fact, its value and what is allowed.</remarks>
public sealed record Claim
{
    /// <summary>The claim date: the day of the accident, or the day on which the disease appeared (§§ 15, 31); 1.1.2016 to 31.12.2200.</summary>
    public required LocalDate ClaimDate { get; init; }

    /// <summary>The injured person's day of birth; from 1900, not after the claim date.</summary>
    public required LocalDate BirthDate { get; init; }

    /// <summary>The annual earnings of §§ 71–78 at the level of the claim date's year, before § 79; 0 or more.</summary>
    public required Money<PerYear> AnnualEarnings { get; init; }

    /// <summary>The last day that is computed, not before the claim date.</summary>
    public required LocalDate Through { get; init; }

    /// <summary>The insurance; compulsory unless stated.</summary>
    public Insurance Insurance { get; init; }

    /// <summary>The incapacity for work: spells in any order, with gaps if need be, without overlap; an open one is the last.</summary>
    public ValueList<IncapacitySpell> Incapacity { get; init; }

    /// <summary>The sick pay: spells in any order; those of several employers may overlap and add up. In the leisure-time insurance only the insuring employer's
    /// counts (§ 199(2)). It plays no part in an entrepreneur's allowance (§ 197), and from the first anniversary on the division of a pension with an employer (§ 139) is not shown.</summary>
    public ValueList<SickPaySpell> SickPay { get; init; }

    /// <summary>The earnings before the claim date (§ 58(2)); needed for days D+1…D+28 without full sick pay.</summary>
    public EarningsBefore? EarningsBefore { get; init; }

    /// <summary>Vocational rehabilitation: spells in any order, without overlap.</summary>
    public ValueList<RehabilitationSpell> Rehabilitation { get; init; }

    /// <summary>The reduction of the daily allowance for the person's own contribution (§ 61), 0 to 50 %.</summary>
    public Percentage ContributoryReduction { get; init; }

    /// <summary>Whether the person got an old-age or a disability pension at the claim event: then nothing is lifted to a minimum (§§ 60, 79).</summary>
    public bool ReceivesPension { get; init; }

    /// <summary>Whether the event happened in work done on an old-age pension begun at 63 or later (§ 68); implies <see cref="ReceivesPension"/>;
    /// not in the leisure-time insurance.</summary>
    public bool PensionerWork { get; init; }

    /// <summary>The last day of liability (§§ 19, 33), when it has one; not before the claim date.</summary>
    public LocalDate? LiabilityEnds { get; init; }

    /// <summary>The loss of earnings per year for the comparison with a twentieth of the minimum (§§ 56(2), 63(1)); null when that is known to be passed.</summary>
    public Money<PerYear>? LossPerYear { get; init; }

    /// <summary>Leisure time: whether there is a right to the sickness allowance (§ 202(1)).</summary>
    public bool SicknessAllowanceRight { get; init; } = true;

    /// <summary>Leisure time: the last day of the right to the sickness allowance when it is known; otherwise it is computed.</summary>
    public LocalDate? SicknessAllowanceUntil { get; init; }

    /// <summary>Whether the minimums of §§ 60 and 79 apply: compulsory insurance, and no pension at the claim event (§§ 60, 79, 197–199).</summary>
    internal bool HasMinimum => Insurance == Insurance.Compulsory && !ReceivesPension && !PensionerWork;

    /// <summary>The claim date, the insurance and the annual earnings in one line.</summary>
    public override string ToString() => $"claim of {Guard.Iso(ClaimDate)}, {Insurance}, annual earnings {AnnualEarnings}, through {Guard.Iso(Through)}";
}

/// <summary>A spell of incapacity for work with one degree.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null when it goes on.</param>
/// <param name="Degree">The degree of incapacity.</param>
public sealed record IncapacitySpell(LocalDate From, LocalDate? To, IncapacityDegree Degree)
{
    /// <summary>The last day, the last one there is when the spell goes on.</summary>
    internal LocalDate End => To ?? Guard.LastDay;
}

/// <summary>Sick pay that an employer paid for a spell of calendar days.</summary>
/// <param name="From">The first day of the spell.</param>
/// <param name="To">The last day of the spell.</param>
/// <param name="Amount">The pay of the whole spell; 0 or more.</param>
/// <param name="Partial">Whether only a part of the pay was paid, or pay for shortened hours (§ 58(2)): then the earnings before the claim date decide the allowance,
/// and the pay is the employer's part.</param>
public sealed record SickPaySpell(LocalDate From, LocalDate To, Money<Once> Amount, bool Partial = false);

/// <summary>The earnings before the claim date that decide the allowance of the first 28 days (§ 58(2)).</summary>
/// <param name="Amount">The earnings of those days; 0 or more.</param>
/// <param name="Days">The number of those calendar days, from 1.</param>
public sealed record EarningsBefore(Money<Once> Amount, int Days);

/// <summary>A spell of vocational rehabilitation (§§ 69, 89).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="PreventsWork">Whether it prevents suitable work: then the allowance is full whatever the degree, and no incapacity is needed on its days.</param>
public sealed record RehabilitationSpell(LocalDate From, LocalDate To, bool PreventsWork = true);
