using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Bulk;
using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Bulk;

public class OtherRunProperties
{
    private static readonly Gen<(Row[] Rows, int Year)> NearYear =
        from given in RandomRows.Columns
        from years in Gen.Choose(0, 2).ArrayOf(given.Rows.Length)
        select (given.Rows.Zip(years, (row, back) => row.Claim is > 0 and < 1 << 21 ? row with { Claim = ((given.Year - back) << 9) | (row.Claim & 511) } : row).ToArray(), given.Year);

    [Fact]
    public void Allowance_AnyRowsInEveryWidth_AreThoseOfTheSingleClaim() => Properties.Hold(Gen.OneOf(NearYear, NearYear, RandomRows.Columns), given =>
    {
        var columns = new RowColumns(given.Rows);
        var expected = Enumerable.Range(0, columns.Rows).Select(row => SingleAllowance(columns, row, given.Year)).ToArray();
        foreach (var width in Widths.All)
        {
            var results = new AllowanceResults(columns.Rows);
            AllowanceRun.Compute(columns.Allowances, new(given.Year, RandomRows.Parameters), results.Columns, width);
            for (var row = 0; row < columns.Rows; row++)
            {
                Assert.Equal(expected[row], results.Row(row));
            }

            results.AssertUntouchedBeyond(columns.Rows);
        }
    });

    [Fact]
    public void KelaDeduction_AnyAmountsInEveryWidth_AreThoseOfTheRule() => Properties.Hold(
        Gen.OneOf(
            Gen.Choose(-10, 80_000).Select(cents => (long)cents),
            Gen.Elements(10_000L, 10_001, 12_000, 12_001, 15_000, 15_001, 17_500, 17_501, 21_000, 21_001, 26_000, 26_001, 34_000, 34_001, 50_000, 50_001),
            Gen.Elements(int.MaxValue, int.MaxValue + 1L, 100_000_000_000, 100_000_000_001, -1, long.MinValue, long.MaxValue, 0, 1)).ArrayOf(),
        cents =>
        {
            var perDay = cents.Select(amount => new Money<PerDay>(amount)).ToArray();
            foreach (var width in Widths.All)
            {
                var (percents, deductions, rests, statuses) = (new Percentage[cents.Length], new Money<PerDay>[cents.Length], new Money<PerDay>[cents.Length], new RowStatus[cents.Length]);
                KelaDeductionRun.Compute(perDay, new() { Percents = percents, Deductions = deductions, Rests = rests, Statuses = statuses }, width);
                for (var row = 0; row < cents.Length; row++)
                {
                    var isAmount = cents[row] is >= 0 and <= 100_000_000_000;
                    var percent = isAmount ? KelaDeduction.PercentOf(perDay[row]) : default;
                    Assert.Equal(
                        (percent, KelaDeduction.Deduction(isAmount ? perDay[row] : default, percent), isAmount ? KelaDeduction.Rest(perDay[row]) : default, isAmount ? RowStatus.Computed : RowStatus.InvalidPerDay),
                        (percents[row], deductions[row], rests[row], statuses[row]));
                }
            }
        });

    [Theory]
    [InlineData(2016)]
    [InlineData(2025)]
    [InlineData(2060)]
    public void Limitation_EveryByteInEveryWidth_IsThatOfTheRule(int year)
    {
        var categories = Enumerable.Range(0, 256).Select(number => (byte)number).ToArray();
        foreach (var width in Widths.All)
        {
            var (perYear, perMonth, statuses) = (new Money<PerYear>[256], new Money<PerMonth>[256], new RowStatus[256]);
            LimitationRun.Compute(categories, new LimitationFigures(year, RandomRows.Parameters), new() { PerYear = perYear, PerMonth = perMonth, Statuses = statuses }, width);
            for (var category = 0; category < 256; category++)
            {
                var amount = category is >= 1 and <= 20 ? LimitationOfYear.Of(LimitationOfYear.Given(DisabilityCategory.Of(category)), year, RandomRows.Parameters) : null;
                var status = amount is not null ? RowStatus.Computed : category == 0 ? RowStatus.NoCategory : RowStatus.InvalidCategory;
                Assert.Equal((amount?.PerYear.Value ?? default, amount?.PerMonth.Value ?? default, status), (perYear[category], perMonth[category], statuses[category]));
            }
        }
    }

    [Fact]
    public void Limitation_BasicAmountNotKnown_MissingFigure()
    {
        var (perYear, statuses) = (new Money<PerYear>[2], new RowStatus[2]);
        LimitationRun.Compute(new byte[] { 3, 0 }, 2050, RandomRows.Parameters, new() { PerYear = perYear, PerMonth = new Money<PerMonth>[2], Statuses = statuses });
        Assert.Equal(new[] { RowStatus.MissingFigure, RowStatus.NoCategory }, statuses);
        Assert.Equal(default, perYear[0]);
    }

    private static (long Full, long PerDay, long Payments, long Net, RowStatus Status) SingleAllowance(RowColumns columns, int row, int year)
    {
        try
        {
            var claim = RowClaim.OfAllowance(columns.Allowances, row, year);
            var timeline = BenefitTimeline.Of(claim, RandomRows.Parameters);
            if (StatusWithoutAllowance(claim, timeline, year) is { } status)
            {
                return (0, 0, 0, 0, status);
            }

            var day = Assert.Single(timeline.Periods).Allowance!;
            return (day.FullPerDay.Value.Cents, day.PerDay.Value.Cents, day.EmployeePaymentsPerDay.Value.Cents, day.NetPerDay.Value.Cents, RowStatus.Computed);
        }
        catch (MissingFigureException)
        {
            return (0, 0, 0, 0, RowStatus.MissingFigure);
        }
        catch (ArgumentOutOfRangeException error)
        {
            return (0, 0, 0, 0, StatusOfFault(error.ParamName, columns, row, year));
        }
    }

    /// <summary>Why a claim has no daily allowance in the year; null when it has one.</summary>
    private static RowStatus? StatusWithoutAllowance(Claim claim, BenefitTimeline timeline, int year)
    {
        if (!claim.Incapacity[0].Degree.GivesRight)
        {
            return RowStatus.UnderTenPercent;
        }

        if (claim.Through == claim.ClaimDate)
        {
            return claim.ClaimDate.PlusDays(29).Year > year ? RowStatus.BeforeAllowance : RowStatus.AfterAllowance;
        }

        if (timeline.Refusals.Any(refusal => refusal.Reason == RefusalReason.NotThreeConsecutiveDays))
        {
            // Only where the calendar of the library ends less than three days later.
            Assert.True(claim.ClaimDate > new NodaTime.LocalDate(2200, 11, 30));
            return RowStatus.BeforeAllowance;
        }

        return null;
    }

    private static RowStatus StatusOfFault(string? name, RowColumns columns, int row, int year) => name switch
    {
        "claimDate" => RowStatus.InvalidClaimDate,
        "insurance" => RowStatus.InvalidInsurance,
        "annualEarnings" => RowStatus.InvalidAnnualEarnings,
        "incapacity[0].degree" => RowStatus.InvalidDegree,
        "degree" => FirstFaultBesideDegree(columns, row, year),
        _ => throw new InvalidOperationException($"a fault of {name}"),
    };

    /// <summary>A degree is made before the claim is checked: the other facts come first.</summary>
    private static RowStatus FirstFaultBesideDegree(RowColumns columns, int row, int year)
    {
        columns.Degrees[row] = PackedDegree.Of(IncapacityDegree.Full);
        var status = SingleAllowance(columns, row, year).Status;
        columns.Degrees[row] = PackedDegree.FromHundredths(ushort.MaxValue);
        return status is RowStatus.InvalidClaimDate or RowStatus.InvalidInsurance or RowStatus.InvalidAnnualEarnings ? status : RowStatus.InvalidDegree;
    }
}

/// <summary>Daily allowances with one row too many, which must stay as it is.</summary>
internal sealed class AllowanceResults
{
    private readonly Money<PerDay>[][] _amounts;
    private readonly RowStatus[] _statuses;

    internal AllowanceResults(int rows)
    {
        _amounts = Enumerable.Range(0, 4).Select(_ => Enumerable.Repeat(new Money<PerDay>(-7), rows + 1).ToArray()).ToArray();
        _statuses = Enumerable.Repeat((RowStatus)255, rows + 1).ToArray();
    }

    internal AllowanceRunColumns Columns => new() { FullPerDay = _amounts[0], PerDay = _amounts[1], EmployeePaymentsPerDay = _amounts[2], NetPerDay = _amounts[3], Statuses = _statuses };

    internal AllowanceRunMemory Memory => new() { FullPerDay = _amounts[0], PerDay = _amounts[1], EmployeePaymentsPerDay = _amounts[2], NetPerDay = _amounts[3], Statuses = _statuses };

    internal (long Full, long PerDay, long Payments, long Net, RowStatus Status) Row(int row) =>
        (_amounts[0][row].Cents, _amounts[1][row].Cents, _amounts[2][row].Cents, _amounts[3][row].Cents, _statuses[row]);

    internal void AssertUntouchedBeyond(int rows) => Assert.Equal((-7L, -7L, -7L, -7L, (RowStatus)255), Row(rows));
}
