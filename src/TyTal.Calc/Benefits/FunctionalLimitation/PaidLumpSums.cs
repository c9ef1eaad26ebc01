using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>Which stated lump sum settles or precedes which change of the category (§ 87(4)).</summary>
internal sealed class PaidLumpSums
{
    private readonly DisabilityCategory?[] _highest;

    /// <summary>Assigns the stated lump sums of a claim.</summary>
    /// <exception cref="ArgumentException">A lump sum fits no change and was paid before none.</exception>
    internal PaidLumpSums(LimitationClaim claim)
    {
        _highest = new DisabilityCategory?[claim.Changes.Count];
        for (var i = 0; i < claim.PaidLumpSums.Count; i++)
        {
            var paid = claim.PaidLumpSums[i];
            var change = FirstChange(claim, paid);
            if (change < 0)
            {
                throw Guard.Invalid(
                    $"paidLumpSums[{i}]",
                    $"paidLumpSums[{i}] of category {paid.Category} on {Guard.Iso(paid.On)} belongs to no change; needed is a change of that category in force by then, or a change that begins on that day or later.");
            }

            for (; change < _highest.Length; change++)
            {
                _highest[change] = _highest[change] is { } other && other > paid.Category ? other : paid.Category;
            }
        }
    }

    /// <summary>The highest category for which a lump sum was stated that settles a change or was paid before it; null when there is none.</summary>
    internal DisabilityCategory? Highest(int change) => _highest[change];

    /// <summary>The change that a lump sum settles, else the first one that begins when it has been paid; -1 when there is neither.</summary>
    private static int FirstChange(LimitationClaim claim, PaidLumpSum paid)
    {
        var preceded = -1;
        var firstDay = LimitationRight.FirstDay(claim.ClaimDate);
        for (var i = 0; i < claim.Changes.Count; i++)
        {
            var change = claim.Changes[i];
            var pays = i + 1 == claim.Changes.Count || claim.Changes[i + 1].From > firstDay;
            var from = Days.Later(change.From, firstDay);
            if (pays && IsOf(paid, change) && from <= paid.On)
            {
                return i;
            }

            var takesIt = change.QuicklyFatalDisease || paid.Category < LimitationRight.QuicklyFatalCategory;
            preceded = preceded < 0 && takesIt && paid.On <= from ? i : preceded;
        }

        return preceded;
    }

    private static bool IsOf(PaidLumpSum paid, CategoryChange change) => change.QuicklyFatalDisease
        ? paid.Category == LimitationRight.QuicklyFatalCategory && change.Category.IsCategory
        : paid.Category == change.Category && LimitationRight.FormOf(paid.Category) == PaymentForm.LumpSum;
}
