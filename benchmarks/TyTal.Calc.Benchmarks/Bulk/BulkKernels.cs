using TyTal.Calc.Bulk;
using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Money;

namespace TyTal.Calc.Benchmarks.Bulk;

/// <summary>The columns of the pensions, made before the results.</summary>
internal abstract class PortfolioKernel(Portfolio portfolio, TouchColumn[] inputs, TouchColumn[] outputs) : BulkKernel(inputs, outputs)
{
    private readonly IdiomaticClaim[] _objects = portfolio.Objects(Math.Min(portfolio.ClaimDates.Length, 100_000));

    internal override int Rows => Portfolio.ClaimDates.Length;

    protected Portfolio Portfolio => portfolio;

    internal override decimal Idiomatic(int rows)
    {
        var sum = 0m;
        for (var row = 0; row < rows; row++)
        {
            sum += Idiomatic(_objects[row % _objects.Length]);
        }

        return sum;
    }

    protected abstract decimal Idiomatic(IdiomaticClaim claim);

    protected static TouchColumn[] Facts(Portfolio portfolio) =>
        [TouchColumn.Of(portfolio.ClaimDates), TouchColumn.Of(portfolio.BirthDates), TouchColumn.Of(portfolio.Earnings), TouchColumn.Of(portfolio.Degrees), TouchColumn.Of(portfolio.Insurances)];
}

internal sealed class YearlyRunKernel(Portfolio portfolio, YearlyRunMemory results, TouchColumn[] outputs) : PortfolioKernel(portfolio, Facts(portfolio), outputs)
{
    private readonly PensionFigures _figures = new(Bulk.Portfolio.Year, Bulk.Portfolio.Parameters);

    internal YearlyRunKernel(int rows)
        : this(new(rows, 2016), new Money<PerMonth>[rows], new Money<PerMonth>[rows], new Money<PerMonth>[rows], new ChangeCause[rows], new RowStatus[rows])
    {
    }

    private YearlyRunKernel(Portfolio portfolio, Money<PerMonth>[] old, Money<PerMonth>[] now, Money<PerMonth>[] difference, ChangeCause[] causes, RowStatus[] statuses)
        : this(
            portfolio,
            new() { Old = old, New = now, Difference = difference, Causes = causes, Statuses = statuses },
            [TouchColumn.Of(old), TouchColumn.Of(now), TouchColumn.Of(difference), TouchColumn.Of(causes), TouchColumn.Of(statuses)])
    {
    }

    protected override void Compute(int start, int rows, LaneWidth width) =>
        YearlyRun.Compute(Portfolio.Pensions.Columns.Slice(start, rows), _figures, results.Columns.Slice(start, rows), width);

    protected override decimal Idiomatic(IdiomaticClaim claim) => Bulk.Idiomatic.YearlyRun(claim, Bulk.Portfolio.Year).Difference;
}

internal sealed class PensionOfYearKernel(Portfolio portfolio, PensionOfYearMemory results, TouchColumn[] outputs) : PortfolioKernel(portfolio, Facts(portfolio), outputs)
{
    private readonly PensionFigures _figures = new(Bulk.Portfolio.Year, Bulk.Portfolio.Parameters);

    internal PensionOfYearKernel(int rows)
        : this(new(rows, 2016), new Money<PerYear>[rows], new Money<PerMonth>[rows], new Money<Once>[rows], new RowStatus[rows])
    {
    }

    private PensionOfYearKernel(Portfolio portfolio, Money<PerYear>[] perYear, Money<PerMonth>[] perMonth, Money<Once>[] total, RowStatus[] statuses)
        : this(
            portfolio,
            new() { PerYear = perYear, PerMonth = perMonth, Total = total, Statuses = statuses },
            [TouchColumn.Of(perYear), TouchColumn.Of(perMonth), TouchColumn.Of(total), TouchColumn.Of(statuses)])
    {
    }

    protected override void Compute(int start, int rows, LaneWidth width) =>
        PensionOfYearRun.Compute(Portfolio.Pensions.Columns.Slice(start, rows), _figures, results.Columns.Slice(start, rows), width);

    protected override decimal Idiomatic(IdiomaticClaim claim) => Bulk.Idiomatic.PensionOfYear(claim, Bulk.Portfolio.Year).Total;
}

internal sealed class AllowanceKernel : PortfolioKernel
{
    private readonly AllowanceFigures _figures = new(Bulk.Portfolio.Year, Bulk.Portfolio.Parameters);
    private readonly Money<PerDay>[] _full;
    private readonly Money<PerDay>[] _perDay;
    private readonly Money<PerDay>[] _payments;
    private readonly Money<PerDay>[] _net;
    private readonly RowStatus[] _statuses;

    internal AllowanceKernel(int rows)
        : this(new(rows, Bulk.Portfolio.Year - 1), new Money<PerDay>[rows], new Money<PerDay>[rows], new Money<PerDay>[rows], new Money<PerDay>[rows], new RowStatus[rows])
    {
    }

    private AllowanceKernel(Portfolio portfolio, Money<PerDay>[] full, Money<PerDay>[] perDay, Money<PerDay>[] payments, Money<PerDay>[] net, RowStatus[] statuses)
        : base(
            portfolio,
            [TouchColumn.Of(portfolio.ClaimDates), TouchColumn.Of(portfolio.Earnings), TouchColumn.Of(portfolio.Degrees), TouchColumn.Of(portfolio.Insurances)],
            [TouchColumn.Of(full), TouchColumn.Of(perDay), TouchColumn.Of(payments), TouchColumn.Of(net), TouchColumn.Of(statuses)]) =>
        (_full, _perDay, _payments, _net, _statuses) = (full, perDay, payments, net, statuses);

    private AllowanceRunColumns Results => new() { FullPerDay = _full, PerDay = _perDay, EmployeePaymentsPerDay = _payments, NetPerDay = _net, Statuses = _statuses };

    protected override void Compute(int start, int rows, LaneWidth width) =>
        AllowanceRun.Compute(Portfolio.Allowances.Slice(start, rows), _figures, Results.Slice(start, rows), width);

    protected override decimal Idiomatic(IdiomaticClaim claim) => Bulk.Idiomatic.AllowanceOf(claim, Bulk.Portfolio.Year).Net;
}

internal sealed class KelaKernel : PortfolioKernel
{
    private readonly Percentage[] _percents;
    private readonly Money<PerDay>[] _deductions;
    private readonly Money<PerDay>[] _rests;
    private readonly RowStatus[] _statuses;

    internal KelaKernel(int rows)
        : this(new(rows, 2016), new Percentage[rows], new Money<PerDay>[rows], new Money<PerDay>[rows], new RowStatus[rows])
    {
    }

    private KelaKernel(Portfolio portfolio, Percentage[] percents, Money<PerDay>[] deductions, Money<PerDay>[] rests, RowStatus[] statuses)
        : base(portfolio, [TouchColumn.Of(portfolio.PerDay)], [TouchColumn.Of(percents), TouchColumn.Of(deductions), TouchColumn.Of(rests), TouchColumn.Of(statuses)]) =>
        (_percents, _deductions, _rests, _statuses) = (percents, deductions, rests, statuses);

    private KelaDeductionColumns Results => new() { Percents = _percents, Deductions = _deductions, Rests = _rests, Statuses = _statuses };

    protected override void Compute(int start, int rows, LaneWidth width) =>
        KelaDeductionRun.Compute(Portfolio.PerDay.AsSpan(start, rows), Results.Slice(start, rows), width);

    protected override decimal Idiomatic(IdiomaticClaim claim) => Bulk.Idiomatic.Kela(claim).Rest;
}

internal sealed class LimitationKernel : PortfolioKernel
{
    private readonly LimitationFigures _figures = new(Bulk.Portfolio.Year, Bulk.Portfolio.Parameters);
    private readonly Money<PerYear>[] _perYear;
    private readonly Money<PerMonth>[] _perMonth;
    private readonly RowStatus[] _statuses;

    internal LimitationKernel(int rows)
        : this(new(rows, 2016), new Money<PerYear>[rows], new Money<PerMonth>[rows], new RowStatus[rows])
    {
    }

    private LimitationKernel(Portfolio portfolio, Money<PerYear>[] perYear, Money<PerMonth>[] perMonth, RowStatus[] statuses)
        : base(portfolio, [TouchColumn.Of(portfolio.Categories)], [TouchColumn.Of(perYear), TouchColumn.Of(perMonth), TouchColumn.Of(statuses)]) =>
        (_perYear, _perMonth, _statuses) = (perYear, perMonth, statuses);

    private LimitationColumns Results => new() { PerYear = _perYear, PerMonth = _perMonth, Statuses = _statuses };

    protected override void Compute(int start, int rows, LaneWidth width) =>
        LimitationRun.Compute(Portfolio.Categories.AsSpan(start, rows), _figures, Results.Slice(start, rows), width);

    protected override decimal Idiomatic(IdiomaticClaim claim) => Bulk.Idiomatic.LimitationOf(claim, Bulk.Portfolio.Year).PerMonth;
}
