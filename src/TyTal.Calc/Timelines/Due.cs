using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>What is due in a stretch of constant facts. Decided once: only the amounts follow the calendar year.</summary>
internal readonly record struct Due
{
    internal required Benefit Benefit { get; init; }

    internal required Basis Basis { get; init; }

    internal required Reasoned<Percentage> Share { get; init; }

    /// <summary>What a day starts from, when the benefit is of an allowance's size.</summary>
    internal DayBasis Day { get; init; }

    /// <summary>What a year starts from, when the benefit is of a pension's size; else null.</summary>
    internal LevelOfPension? Level { get; init; }

    /// <summary>What § 202(2) deducts from a pension; null when nothing.</summary>
    internal Reasoned<Money<PerMonth>>? OtherBenefits { get; init; }
}

/// <summary>The amounts of what is due, in a calendar year.</summary>
internal readonly record struct DueOfYear
{
    /// <summary>The amounts of a day, when the benefit is of an allowance's size.</summary>
    internal DayResult Allowance { get; init; }

    /// <summary>The amount of a year, when it is of a pension's size.</summary>
    internal Reasoned<Money<PerYear>> PerYear { get; init; }

    /// <summary>The amount of a month.</summary>
    internal Reasoned<Money<PerMonth>> PerMonth { get; init; }

    /// <summary>What is paid of it, after § 202(2).</summary>
    internal Reasoned<Money<PerMonth>> Paid { get; init; }

    /// <summary>The cents of a day, or of a month, to compare two benefits of the same days.</summary>
    internal long PaidCents(in Due due) => due.Level is null ? Allowance.PerDay.Value.Cents : Paid.Value.Cents;
}
