using NodaTime;
using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Bulk;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>What must hold for every row of a column: it is the claim that it stands for.</summary>
internal static class RowChecks
{
    private const string Computed = "row: the pension on 31 December and on 1 January is that of the single claim";
    private const string NotPaid = "row: nothing is paid where the single claim pays nothing";
    private const string Refused = "row: invalid where the single claim is refused or pays nothing";
    private const string Missing = "row: a figure is missing where the single claim misses one";
    private const string Zero = "row: the amounts of a row that is not computed are 0";

    internal static IReadOnlyList<string> Names { get; } = [Computed, NotPaid, Refused, Missing, Zero];

    internal static void Check(Row[] rows, int year, Invariants invariants, bool isSpoiled)
    {
        var columns = new RowColumns(rows);
        var (old, now, difference) = (new Money<PerMonth>[rows.Length], new Money<PerMonth>[rows.Length], new Money<PerMonth>[rows.Length]);
        var (causes, statuses) = (new ChangeCause[rows.Length], new RowStatus[rows.Length]);
        YearlyRun.Compute(columns.Pensions, year, RandomRows.Parameters, new() { Old = old, New = now, Difference = difference, Causes = causes, Statuses = statuses });
        for (var row = 0; row < rows.Length; row++)
        {
            var got = now[row] + new Money<PerMonth>(isSpoiled ? 1 : 0);
            Check(SingleClaim(columns, row, year), new(statuses[row], old[row], got), invariants, $"{rows[row]} in {year}: {statuses[row]}");
        }
    }

    private static void Check(Single single, Result row, Invariants invariants, string what)
    {
        if (row.Status == RowStatus.Computed)
        {
            invariants.Equal(Computed, (single.Old, single.New), (row.Old, row.New), $"{what}, {single.Error}");
            return;
        }

        invariants.Check(Zero, row.Old is { Cents: 0 } && row.New is { Cents: 0 }, () => what);
        switch (row.Status)
        {
            case RowStatus.UnderTenPercent or RowStatus.BeforePension:
                invariants.Check(NotPaid, single.New is null && single.Error is null or ArgumentOutOfRangeException { ParamName: "through" }, () => $"{what}, {single}");
                break;
            case RowStatus.MissingFigure:
                invariants.Check(Missing, single.Error is MissingFigureException, () => $"{what}, {single}");
                break;
            default:
                invariants.Check(Refused, single.Error is ArgumentOutOfRangeException || (single.Error is null && single.New is null), () => $"{what}, {single}");
                break;
        }
    }

    private static Single SingleClaim(RowColumns columns, int row, int year)
    {
        var (before, first) = (new LocalDate(year - 1, 12, 31), new LocalDate(year, 1, 1));
        try
        {
            var timeline = BenefitTimeline.Of(RowClaim.OfPension(columns.Pensions, row, before, first), RandomRows.Parameters);
            return new(timeline.Entitled ? On(timeline, before) ?? default(Money<PerMonth>) : null, On(timeline, first), Error: null);
        }
        catch (ArgumentException error)
        {
            return new(Old: null, New: null, error);
        }
    }

    private static Money<PerMonth>? On(BenefitTimeline timeline, LocalDate day) =>
        timeline.Periods.SingleOrDefault(period => period.From <= day && day <= period.To)?.PaidPerMonth;

    /// <summary>The single claim of a row: what it pays on the two days, or why it is refused.</summary>
    private sealed record Single(Money<PerMonth>? Old, Money<PerMonth>? New, ArgumentException? Error);

    /// <summary>What a column says of the row.</summary>
    private sealed record Result(RowStatus Status, Money<PerMonth>? Old, Money<PerMonth>? New);
}
