using NodaTime;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>The facts of compensation for functional limitation after one claim event.</summary>
public sealed record LimitationClaim
{
    /// <summary>The claim date (vahinkopäivä), from 1.1.2016.</summary>
    public required LocalDate ClaimDate { get; init; }

    /// <summary>The last day that is computed, not before the claim date.</summary>
    public required LocalDate Through { get; init; }

    /// <summary>The category, and each later change of it, in order of the days; each from the day on which it was reliably shown (§ 87(4)).</summary>
    public required ValueList<CategoryChange> Changes { get; init; }

    /// <summary>Lump sums that were paid before and are not to be paid again, in any order.</summary>
    public ValueList<PaidLumpSum> PaidLumpSums { get; init; }

    /// <summary>Whether it is a disease that worsens and soon leads to death (§ 87(2)); its categories are those that can be foreseen.</summary>
    public bool QuicklyFatalDisease { get; init; }

    /// <summary>The capital coefficient (§ 87(3)): stated, from a table, or from a mortality table. Needed when a lump sum is due.</summary>
    public Figure<CapitalCoefficient>? CapitalCoefficient { get; init; }

    /// <summary>The claim date and the changes in one line.</summary>
    public override string ToString() =>
        $"limitation of the claim of {Guard.Iso(ClaimDate)}, {string.Join(", ", Changes.Select(change => $"category {change.Category} from {Guard.Iso(change.From)}"))}, through {Guard.Iso(Through)}";
}

/// <summary>A category from a day on, until the next change.</summary>
/// <param name="From">The first day; days before the first anniversary of the claim date pay nothing.</param>
/// <param name="Category">The category; <see cref="DisabilityCategory.None"/> when there is nothing to compensate any more.</param>
/// <param name="LumpSumPaidOn">The day on which a lump sum is paid, if one is due; it decides the basic amount. Null: the first day on which it is due.</param>
public sealed record CategoryChange(LocalDate From, DisabilityCategory Category, LocalDate? LumpSumPaidOn = null);

/// <summary>A lump sum that was paid before.</summary>
/// <param name="On">The day on which it was paid, from the first anniversary of the claim date.</param>
/// <param name="Category">The category for which it was paid: 1–5, or 10 in a disease that soon leads to death.</param>
public sealed record PaidLumpSum(LocalDate On, DisabilityCategory Category);
