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

    /// <summary>Lump sums that were paid and are not to be paid again, in any order.</summary>
    /// <remarks>One settles the first change of its category that was in force on the day it was paid, also when a later change had begun by then;
    /// one without such a change counts as paid for a category before the next change. Each is taken off later changes only.</remarks>
    public ValueList<PaidLumpSum> PaidLumpSums { get; init; }

    /// <summary>The day of death; null while alive. A continuing compensation is paid to the end of that month (READING monthOfOwnDeath); categories that begin later give nothing.</summary>
    public LocalDate? Died { get; init; }

    /// <summary>The capital coefficient (§ 87(3)): stated, from a table, or from a mortality table. Needed when a lump sum is due.</summary>
    public Figure<CapitalCoefficient>? CapitalCoefficient { get; init; }

    /// <summary>The claim date and the changes in one line.</summary>
    public override string ToString() =>
        $"limitation of the claim of {Guard.Iso(ClaimDate)}, {string.Join(", ", Changes.Select(change => $"category {change.Category} from {Guard.Iso(change.From)}"))}, through {Guard.Iso(Through)}";
}

/// <summary>A category from a day on, until the next change.</summary>
/// <param name="From">The first day; days before the first anniversary of the claim date pay nothing.</param>
/// <param name="Category">The category; <see cref="DisabilityCategory.None"/> when there is nothing to compensate any more.</param>
/// <param name="LumpSumPaidOn">The day on which a lump sum is paid, if one is due; it decides the basic amount. Null: the first day on which it is due.
/// After <see cref="LimitationClaim.Through"/> the lump sum is left out, but taken off all the same.</param>
/// <param name="QuicklyFatalDisease">Whether it comes from a disease that worsens and soon leads to death (§ 87(2)); the category is then the one that can be foreseen.
/// What such a disease has become it stays: the later changes say so, too.</param>
public sealed record CategoryChange(LocalDate From, DisabilityCategory Category, LocalDate? LumpSumPaidOn = null, bool QuicklyFatalDisease = false) : ValueRecord;

/// <summary>A lump sum that was paid.</summary>
/// <param name="On">The day on which it was paid, from the first anniversary of the claim date.</param>
/// <param name="Category">The category for which it was paid: 1–5, or 10 in a disease that soon leads to death.</param>
public sealed record PaidLumpSum(LocalDate On, DisabilityCategory Category) : ValueRecord;
