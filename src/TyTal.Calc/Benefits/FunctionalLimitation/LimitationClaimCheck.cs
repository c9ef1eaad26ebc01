using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>Checks the facts of a limitation: each refusal names the fact, its value and what is allowed.</summary>
internal static class LimitationClaimCheck
{
    internal static void Check(LimitationClaim claim)
    {
        Guard.NotNull(claim, nameof(claim));
        Guard.NoNulls(claim.Changes, "changes");
        Guard.NoNulls(claim.PaidLumpSums, "paidLumpSums");
        var firstDay = LimitationRight.FirstDay(claim.ClaimDate);
        Guard.Date(claim.Through, claim.ClaimDate, Guard.LastDay, "through");
        for (var i = 0; i < claim.Changes.Count; i++)
        {
            var earliest = i == 0 ? claim.ClaimDate : claim.Changes[i - 1].From.PlusDays(1);
            CheckChange(claim.Changes[i], earliest, firstDay, $"changes[{i}]");
            CheckDisease(claim.Changes, i);
        }

        for (var i = 0; i < claim.PaidLumpSums.Count; i++)
        {
            Guard.Date(claim.PaidLumpSums[i].On, firstDay, Guard.LastDay, $"paidLumpSums[{i}].on");
            CheckPaid(claim.PaidLumpSums[i].Category, claim.Changes.Any(change => change.QuicklyFatalDisease), $"paidLumpSums[{i}].category");
        }

        if (claim.Died is { } died)
        {
            Guard.Date(died, claim.ClaimDate, Guard.LastDay, "died");
        }
    }

    private static void CheckChange(CategoryChange change, LocalDate earliest, LocalDate firstDay, string name)
    {
        Guard.Date(change.From, earliest, Guard.LastDay, name + ".from");
        if (change.LumpSumPaidOn is { } paidOn)
        {
            Guard.Date(paidOn, Days.Later(change.From, firstDay), Guard.LastDay, name + ".lumpSumPaidOn");
        }
    }

    private static void CheckDisease(ValueList<CategoryChange> changes, int position)
    {
        if (position > 0 && changes[position - 1].QuicklyFatalDisease && !changes[position].QuicklyFatalDisease)
        {
            throw Guard.Invalid(
                $"changes[{position}].quicklyFatalDisease",
                $"changes[{position}].quicklyFatalDisease is false, but changes[{position - 1}].quicklyFatalDisease is true; a disease that soon leads to death stays one.");
        }
    }

    private static void CheckPaid(DisabilityCategory category, bool quicklyFatal, string name)
    {
        var allowed = LimitationRight.FormOf(category.Checked(name)) == PaymentForm.LumpSum || (quicklyFatal && category == LimitationRight.QuicklyFatalCategory);
        if (!allowed)
        {
            throw Guard.OutOfRange(name, category.ToString(), quicklyFatal ? "1 to 5, or 10 in a disease that soon leads to death" : "1 to 5");
        }
    }
}
