using System.Globalization;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits;

/// <summary>A degree of incapacity for work: by how many percent the ability to work has weakened (työkyvyn heikentymä; §§ 56, 57, 63, 64).</summary>
/// <remarks>A human judgement, and so an input. Any number from 0 to 100; the default value is 0.</remarks>
public readonly record struct IncapacityDegree : IQuantity, IComparable<IncapacityDegree>
{
    private const decimal Least = 10m;
    private const decimal HalfStep = 2.5m;

    private IncapacityDegree(decimal degree) => (Amount, Share) = (degree, Percentage.Of(Round.To(degree, Rounding.FivePercent)));

    /// <summary>Full incapacity, 100.</summary>
    public static IncapacityDegree Full { get; } = new(100m);

    /// <summary>The degree in percent, 0 to 100.</summary>
    public decimal Amount { get; }

    /// <inheritdoc/>
    public Unit Unit => Unit.Percent;

    /// <summary>Whether the degree is enough for a right, at least 10 (§§ 56(2), 63(1)); judged before rounding.</summary>
    public bool GivesRight => Amount >= Least;

    /// <summary>Whether the person is wholly unable to work.</summary>
    public bool IsFull => Amount == 100m;

    /// <summary>The share of the full amount that is paid: the nearest five percent, half way up (§§ 57(1), 64; READING).</summary>
    public Percentage Share { get; }

    /// <summary>Whether the left degree is smaller.</summary>
    public static bool operator <(IncapacityDegree left, IncapacityDegree right) => left.Amount < right.Amount;

    /// <summary>Whether the left degree is larger.</summary>
    public static bool operator >(IncapacityDegree left, IncapacityDegree right) => left.Amount > right.Amount;

    /// <summary>Whether the left degree is smaller or equal.</summary>
    public static bool operator <=(IncapacityDegree left, IncapacityDegree right) => left.Amount <= right.Amount;

    /// <summary>Whether the left degree is larger or equal.</summary>
    public static bool operator >=(IncapacityDegree left, IncapacityDegree right) => left.Amount >= right.Amount;

    /// <summary>A degree of incapacity.</summary>
    /// <param name="degree">0 to 100, with any number of decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree is below 0 or above 100.</exception>
    public static IncapacityDegree Of(decimal degree) => new(Guard.Range(degree, 0m, 100m));

    /// <summary>The share that is paid, with its reasons.</summary>
    /// <param name="degree">The degree of incapacity.</param>
    /// <param name="rules">The section that rounds it: that of an allowance, of an entrepreneur's allowance, of a student, or of a pension.</param>
    public static Figure<Percentage> ShareOf(Figure<IncapacityDegree> degree, ShareRules rules)
    {
        var share = degree.Value.Share;
        return new(share, share.Amount - degree.Value.Amount == HalfStep ? rules.OfTie : rules.Nearest, degree);
    }

    /// <inheritdoc/>
    public int CompareTo(IncapacityDegree other) => Amount.CompareTo(other.Amount);

    /// <summary>The degree in percent, e.g. "12.5 %".</summary>
    public override string ToString() => Amount.ToString("0.############################ ", CultureInfo.InvariantCulture) + "%";
}

/// <summary>The rules that round a degree of incapacity to the share that is paid.</summary>
/// <param name="Nearest">To the nearest five percent.</param>
/// <param name="OfTie">The same of a degree half way between two steps, which goes up (READING).</param>
public sealed record ShareRules(Rule Nearest, Rule OfTie) : ValueRecord
{
    /// <summary>§ 57(1): the share of a daily allowance.</summary>
    public static ShareRules Allowance { get; } = Of(SectionReference.Of(57, 1));

    /// <summary>§ 197(2): the share of an entrepreneur's daily allowance, full or half.</summary>
    public static ShareRules EntrepreneursAllowance { get; } = Of(SectionReference.Of(197, 2));

    /// <summary>§ 70(1): a student's share of an allowance or a pension, full or half.</summary>
    public static ShareRules Student { get; } = Of(SectionReference.Of(70, 1));

    /// <summary>§ 64: the share of a pension.</summary>
    public static ShareRules Pension { get; } = Of(SectionReference.Of(64));

    private static ShareRules Of(SectionReference section) => new(
        new("incapacity.share", section, Rounding.FivePercent),
        new("incapacity.shareOfTie", section, Rounding.FivePercent, Readings.ShareTiesGoUp));
}
