namespace TyTal.Calc.Bulk;

/// <summary>The facts of one row.</summary>
/// <param name="Claim">The claim date.</param>
/// <param name="Birth">The day of birth.</param>
/// <param name="Earnings">The annual earnings before § 79, in cents.</param>
/// <param name="Degree">The degree of incapacity, in hundredths of a percent.</param>
/// <param name="Insurance">The number of the insurance.</param>
internal readonly record struct PensionRow(PackedDate Claim, PackedDate Birth, long Earnings, int Degree, int Insurance);

/// <summary>Finds the first fault of a row, in the order in which a <see cref="Timelines.Claim"/> is checked.</summary>
internal static class RowCheck
{
    internal const int LeastDegree = 10 * PackedDegree.PerPercent;
    internal const long MostCents = (long)Money.Euros.Largest * 100;
    internal const int LastInsurance = (int)Timelines.Insurance.WorkAbroad;

    internal static readonly PackedDate FirstClaim = PackedDate.Of(Guard.FirstDay);
    internal static readonly PackedDate LastClaim = PackedDate.Of(Guard.LastDay);
    internal static readonly PackedDate FirstBirth = PackedDate.Of(Guard.EarliestBirth);

    internal static RowStatus Of(in PensionRow row) =>
        !IsClaimDate(row.Claim) ? RowStatus.InvalidClaimDate
        : !row.Birth.IsDay || row.Birth < FirstBirth || row.Birth > row.Claim ? RowStatus.InvalidBirthDate
        : row.Insurance > LastInsurance ? RowStatus.InvalidInsurance
        : !IsAmount(row.Earnings) ? RowStatus.InvalidAnnualEarnings
        : row.Degree > PackedDegree.Most ? RowStatus.InvalidDegree
        : row.Degree < LeastDegree ? RowStatus.UnderTenPercent
        : RowStatus.Computed;

    internal static bool IsClaimDate(PackedDate day) => day >= FirstClaim && day <= LastClaim && day.IsDay;

    internal static bool IsAmount(long cents) => cents is >= 0 and <= MostCents;
}
