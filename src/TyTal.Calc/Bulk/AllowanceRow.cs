using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Bulk;

/// <summary>The facts of one row.</summary>
/// <param name="Claim">The claim date.</param>
/// <param name="Earnings">The annual earnings.</param>
/// <param name="Degree">The degree of incapacity, in hundredths of a percent.</param>
/// <param name="Insurance">The number of the insurance.</param>
internal readonly record struct AllowanceRow(PackedDate Claim, Money<PerYear> Earnings, int Degree, int Insurance)
{
    internal const int HalfDegree = PackedDegree.Most / 2;

    internal bool IsEntrepreneurs => (Insurance)Insurance is Timelines.Insurance.Entrepreneur or Timelines.Insurance.EntrepreneurLeisureTime;

    /// <summary>The first fault, in the order in which a claim is checked; or why nothing is paid.</summary>
    internal RowStatus Check(AllowanceFigures figures) =>
        !RowCheck.IsClaimDate(Claim) ? RowStatus.InvalidClaimDate
        : Insurance > RowCheck.LastInsurance ? RowStatus.InvalidInsurance
        : !RowCheck.IsAmount(Earnings.Cents) ? RowStatus.InvalidAnnualEarnings
        : Degree > PackedDegree.Most || (IsEntrepreneurs && Degree is not (0 or HalfDegree or PackedDegree.Most)) ? RowStatus.InvalidDegree
        : Degree < RowCheck.LeastDegree ? RowStatus.UnderTenPercent
        : Claim > figures.LastClaim ? RowStatus.BeforeAllowance
        : Claim.Anniversary(1) <= figures.FirstDay ? RowStatus.AfterAllowance
        : RowStatus.Computed;
}

/// <summary>A daily allowance, computed on its own.</summary>
/// <param name="Full">The full allowance.</param>
/// <param name="PerDay">Its share.</param>
/// <param name="Payments">The deduction of employee payments.</param>
/// <param name="Status">What happened to the row.</param>
internal readonly record struct AllowanceOfRow(Money<PerDay> Full, Money<PerDay> PerDay, Money<PerDay> Payments, RowStatus Status)
{
    /// <summary>The shares in steps of 5 %.</summary>
    private static readonly Percentage[] Shares = Enumerable
        .Range(0, (PensionFigures.Whole / PensionFigures.Step) + 1)
        .Select(steps => Percentage.Of(steps * PensionFigures.Step / 1000m))
        .ToArray();

    internal static AllowanceOfRow Of(in AllowanceRow row, AllowanceFigures figures)
    {
        var status = row.Check(figures);
        if (status != RowStatus.Computed)
        {
            return new(default, default, default, status);
        }

        var earned = FullAllowance.FromAnnualEarnings(row.Earnings);
        var full = earned;
        if (row.Insurance == (int)Insurance.Compulsory)
        {
            if ((row.Claim >= figures.FirstDay ? figures.Minimum : figures.MinimumBefore) is not { } minimum)
            {
                return new(default, default, default, RowStatus.MissingFigure);
            }

            full = FullAllowance.AtLeastMinimum(earned, minimum);
        }

        var perDay = AllowanceShare.Of(full, Shares[PensionOnDay.ShareStepsOf(row.Degree)]);
        return row.IsEntrepreneurs || full != earned || perDay == default ? new(full, perDay, default, RowStatus.Computed)
            : figures.PaymentsPercent is { } percent ? new(full, perDay, EmployeePayments.Deduction(perDay, percent), RowStatus.Computed)
            : new(default, default, default, RowStatus.MissingFigure);
    }
}
