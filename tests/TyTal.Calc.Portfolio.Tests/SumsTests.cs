using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Portfolio.Tests;

public class SumsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "+0–5")]
    [InlineData(-1, "−0–5")]
    [InlineData(499, "+0–5")]
    [InlineData(500, "+5–10")]
    [InlineData(-500, "−5–10")]
    [InlineData(39_999, "+200–400")]
    [InlineData(40_000, "+400…")]
    [InlineData(-9_999_999, "−400…")]
    public void DifferenceSizes_Of_IsTheGroupOfItsLabel(long cents, string label) => Assert.Equal(label, DifferenceSizes.Label(DifferenceSizes.Of(cents)));

    /// <summary>The claim of 4 March 2024: the annual earnings decide from 2 April 2024 to 3 March 2025.</summary>
    [Theory]
    [InlineData("2024-04-01", 2024, 0)]
    [InlineData("2024-04-02", 2024, 1)]
    [InlineData("2025-12-31", 2024, 274)]
    [InlineData("2025-01-01", 2025, 1)]
    [InlineData("2025-12-31", 2025, 62)]
    [InlineData("2026-12-31", 2026, 0)]
    public void DaysOf_EndsOfIncapacity_AreTheDaysOfAnnualEarnings(string ends, int year, int days) =>
        Assert.Equal(days, AllowancesOfYear.DaysOf(new(2024, 3, 4), FieldText.Day(ends).ToLocalDate(), year));

    [Fact]
    public void Totals_RowsOfEachKind_AreCountedAndAdded()
    {
        var chunk = new Chunk(4) { Count = 4 };
        (chunk.Ids[0], chunk.Ids[1], chunk.Ids[2]) = (1, 2, 3);
        (chunk.Old[0], chunk.New[0], chunk.Causes[0]) = (Euros.PerMonth(100m), Euros.PerMonth(101m), ChangeCause.Index);
        (chunk.Old[1], chunk.New[1], chunk.Causes[1]) = (Euros.PerMonth(100m), Euros.PerMonth(83m), ChangeCause.Index | ChangeCause.Age65);
        (chunk.Statuses[2], chunk.Statuses[3]) = (RowStatus.UnderTenPercent, RowStatus.InvalidClaimDate);
        var totals = new RunTotals();

        totals.Add(chunk);
        chunk.Figures = FigureStatus.Projected;
        totals.Add(chunk);
        chunk.Figures = FigureStatus.Announced;
        var twice = new RunTotals();
        twice.Add(totals);

        Assert.Equal(FigureStatus.Projected, twice.Figures);
        Assert.Equal((8, 4, 2), (twice.Rows, twice.Computed, twice.WithoutId));
        Assert.Equal((40_000, 36_800, -3_200), (twice.OldCents, twice.NewCents, twice.DifferenceCents));
        Assert.Equal([(ChangeCause.Index, 2L, 200L), (ChangeCause.Index | ChangeCause.Age65, 2L, -3_400L)], twice.Causes());
        Assert.Equal([(RowStatus.UnderTenPercent, 2L)], twice.Statuses(status => status.IsNotEntitled()));
        Assert.Equal([(RowStatus.InvalidClaimDate, 2L)], twice.Statuses(status => status.IsInvalid()));
    }

    [Fact]
    public void ResultText_LossOfARow_HasItsSign()
    {
        var text = new ByteText();

        ResultText.Append(text, 7, Euros.PerMonth(100m), Euros.PerMonth(83.05m), Euros.PerMonth(-16.95m), ChangeCause.Index | ChangeCause.Age65, RowStatus.Computed);
        ResultText.Append(text, 8, default, default, Euros.PerMonth(-0.05m), ChangeCause.None, RowStatus.UnderTenPercent);

        Assert.Equal("7,100.00,83.05,-16.95,index+age65,computed\n8,0.00,0.00,-0.05,,underTenPercent\n", System.Text.Encoding.ASCII.GetString(text.Written));
    }
}
