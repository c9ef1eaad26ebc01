using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>The dated figures that a run of daily allowances needs, looked up once for all rows.</summary>
internal sealed class AllowanceFigures
{
    internal AllowanceFigures(int year, StatutoryParameters parameters)
    {
        Year = year;
        FirstDay = PackedDate.Of(year, 1, 1);
        LastClaimBefore = FirstDay.Anniversary(-1);
        // In the last year there is, three days in a row (§ 56(3)) must be left from the first day on.
        var first = year == Guard.LastDay.Year ? Guard.LastDay.PlusDays(-2) : new NodaTime.LocalDate(year, 12, 31);
        LastClaim = PackedDate.Of(first.PlusDays(-(AllowanceRight.FirstWeeks + 1)));
        var (minimum, minimumBefore) = (MinimumOf(parameters, year), MinimumOf(parameters, year - 1));
        var percent = parameters.Find(StatutoryFigure.EmployeePaymentsPercent, year) as Figure<Percentage>;
        (Minimum, MinimumBefore, PaymentsPercent) = (minimum?.Value, minimumBefore?.Value, percent?.Value);
        Status = FigureStatuses.Weightiest([minimum, minimumBefore, percent]);
    }

    /// <summary>The calendar year of the days.</summary>
    internal int Year { get; }

    internal PackedDate FirstDay { get; }

    /// <summary>The last claim date whose first anniversary is the first day of the year or earlier.</summary>
    internal PackedDate LastClaimBefore { get; }

    /// <summary>The last claim date after which a day of the year stands on the annual earnings.</summary>
    internal PackedDate LastClaim { get; }

    /// <summary>The minimum annual earnings of the year; null when they are not known.</summary>
    internal Money<PerYear>? Minimum { get; }

    /// <summary>The minimum annual earnings of the year before; null when they are not known.</summary>
    internal Money<PerYear>? MinimumBefore { get; }

    /// <summary>The percentage of § 62; null when it is not known.</summary>
    internal Percentage? PaymentsPercent { get; }

    /// <summary>How sure those three are.</summary>
    internal FigureStatus Status { get; }

    private static Figure<Money<PerYear>>? MinimumOf(StatutoryParameters parameters, int year) =>
        parameters.Find(StatutoryFigure.MinimumAnnualEarnings, year) as Figure<Money<PerYear>>;
}
