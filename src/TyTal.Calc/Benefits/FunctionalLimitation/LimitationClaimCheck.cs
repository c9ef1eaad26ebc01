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
            CheckChange(claim.Changes[i], earliest, firstDay, claim.Through, $"changes[{i}]");
        }

        for (var i = 0; i < claim.PaidLumpSums.Count; i++)
        {
            Guard.Date(claim.PaidLumpSums[i].On, firstDay, Guard.LastDay, $"paidLumpSums[{i}].on");
            CheckPaid(claim.PaidLumpSums[i].Category, claim.QuicklyFatalDisease, $"paidLumpSums[{i}].category");
        }
    }

    private static void CheckChange(CategoryChange change, LocalDate earliest, LocalDate firstDay, LocalDate through, string name)
    {
        Guard.Date(change.From, earliest, Guard.LastDay, name + ".from");
        if (change.LumpSumPaidOn is { } paidOn && change.From <= through)
        {
            Guard.Date(paidOn, Days.Later(change.From, firstDay), through, name + ".lumpSumPaidOn");
        }
    }

    private static void CheckPaid(DisabilityCategory category, bool quicklyFatal, string name)
    {
        var allowed = quicklyFatal ? category == LimitationRight.QuicklyFatalCategory : LimitationRight.FormOf(category.Checked(name)) == PaymentForm.LumpSum;
        if (!allowed)
        {
            throw Guard.OutOfRange(name, category.ToString(), quicklyFatal ? "10 in a disease that soon leads to death" : "1 to 5");
        }
    }
}
