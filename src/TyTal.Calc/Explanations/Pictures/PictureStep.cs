using NodaTime;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Pictures;

/// <summary>A period as it is drawn.</summary>
/// <param name="Left">Where its first day starts.</param>
/// <param name="Right">Where the day after its last one starts.</param>
/// <param name="Style">The style of its area.</param>
/// <param name="Amount">Its height: gross euros a day.</param>
/// <param name="Payments">The deduction of employee payments.</param>
/// <param name="Employer">The employer's part.</param>
/// <param name="Period">The period.</param>
internal sealed record PictureStep(
    decimal Left, decimal Right, PictureStyle Style, decimal Amount, decimal Payments, decimal Employer, BenefitPeriod Period)
{
    private const decimal DaysOfYear = 360m;
    private const decimal MonthsOfYear = 12m;

    /// <summary>The day after the last one.</summary>
    internal LocalDate End => Period.To.PlusDays(1);

    internal decimal Width => Right - Left;

    internal decimal Middle => (Left + Right) / 2m;

    internal static PictureStep Of(BenefitPeriod period, TimeAxis time) => new(
        time.X(period.From),
        time.X(period.To.PlusDays(1)),
        PictureStyles.Of(period),
        AmountOf(period),
        period.Allowance?.EmployeePaymentsPerDay.Amount ?? 0m,
        period.Allowance?.EmployerPerDay.Amount ?? 0m,
        period);

    /// <summary>The gross amount of a day; of a pension 1/360 of the year's, after the deduction of other benefits (§ 202(2)).</summary>
    internal static decimal AmountOf(BenefitPeriod period) => period switch
    {
        { Allowance: { } day } => day.PerDay.Amount,
        { Deducted: { } deducted } => deducted.PaidPerMonth.Amount * MonthsOfYear / DaysOfYear,
        _ => (period.Pension?.PerYear.Amount ?? 0m) / DaysOfYear,
    };

    /// <summary>Steps that follow each other without a gap and are alike in something, as one list each.</summary>
    internal static List<List<PictureStep>> Runs(IEnumerable<PictureStep> steps, Func<PictureStep, PictureStep, bool> alike)
    {
        var runs = new List<List<PictureStep>>();
        PictureStep? last = null;
        foreach (var step in steps)
        {
            if (last is null || last.End != step.Period.From || !alike(last, step))
            {
                runs.Add([]);
            }

            runs[runs.Count - 1].Add(step);
            last = step;
        }

        return runs;
    }
}
