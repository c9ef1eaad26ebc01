using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Parameters;

public class LatePaymentRatesTests
{
    [Theory]
    [InlineData("2016-01-01", "7.5")]
    [InlineData("2016-06-30", "7.5")]
    [InlineData("2016-07-01", "7.0")]
    [InlineData("2022-12-31", "7.0")]
    [InlineData("2023-01-01", "9.5")]
    [InlineData("2023-06-30", "9.5")]
    [InlineData("2023-07-01", "11.0")]
    [InlineData("2023-12-31", "11.0")]
    [InlineData("2024-01-01", "11.5")]
    [InlineData("2024-12-31", "11.5")]
    [InlineData("2025-01-01", "10.5")]
    [InlineData("2025-06-30", "10.5")]
    [InlineData("2026-01-01", "9.5")]
    [InlineData("2026-06-30", "9.5")]
    public void On_ADay_TheRateOfItsHalfYear(string day, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), LatePaymentRates.Enacted.On(LocalDatePattern.Iso.Parse(day).Value).Amount);

    [Theory]
    [InlineData("2016-01-01", "2016-06-30", "notice 1594/2015", FigureStatus.Enacted)]
    [InlineData("2016-07-01", "2022-12-31", "notice 518/2016, unchanged through 2022", FigureStatus.Enacted)]
    [InlineData("2023-01-01", "2023-06-30", "notice 1276/2022", FigureStatus.Enacted)]
    [InlineData("2023-07-01", "2023-12-31", "notice 882/2023", FigureStatus.Enacted)]
    [InlineData("2024-01-01", "2024-06-30", "notice 1/2024", FigureStatus.Enacted)]
    [InlineData("2024-07-01", "2024-12-31", "notice 393/2024", FigureStatus.Enacted)]
    [InlineData("2025-01-01", "2025-06-30", "notice 1123/2024", FigureStatus.Enacted)]
    [InlineData("2026-01-01", "2026-06-30", "Bank of Finland's release", FigureStatus.Announced)]
    public void On_FirstAndLastDayOfARow_NameItsSource(string from, string to, string source, FigureStatus status)
    {
        var (first, last) = (LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value);
        var figure = LatePaymentRates.Enacted.On(first);

        Assert.Equal(last, Assert.Single(LatePaymentRates.Enacted.Rows, row => row.From == first).To);
        Assert.Equal(new StatutorySource("latePaymentRate", first.Year, source, status), figure.Source);
        Assert.Equal(new Rule("statutory.latePaymentRate", Act.Interest.Section(4, 1)), figure.Rule);
        Assert.Equal(figure, LatePaymentRates.Enacted.On(last));
    }

    [Fact]
    public void Equals_RatesWithTheSameRows_AreEqual()
    {
        var (rates, same, other) = (Rates(9m), Rates(9m), Rates(9.5m));

        Assert.True(rates.Equals(same));
        Assert.True(rates.Equals((object)same));
        Assert.Equal(rates.GetHashCode(), same.GetHashCode());
        Assert.False(rates.Equals(other));
        Assert.False(rates.Equals(null));
        Assert.False(rates.Equals((object)"rates"));
        Assert.Equal(rates.Rows.ToString(), rates.ToString());

        static LatePaymentRates Rates(decimal percent) => LatePaymentRates.Enacted.With(new(2027, 1, 1), Percentage.Of(percent));
    }

    [Theory]
    [InlineData("2025-07-01", "2025-07-01")]
    [InlineData("2025-12-31", "2025-07-01")]
    [InlineData("2026-07-01", "2026-07-01")]
    [InlineData("2030-02-03", "2030-01-01")]
    [InlineData("2030-06-30", "2030-01-01")]
    public void On_UnknownHalfYear_ErrorNamesItAndTellsHowToSupplyIt(string day, string halfYear)
    {
        var error = Assert.Throws<MissingRateException>(() => LatePaymentRates.Enacted.On(LocalDatePattern.Iso.Parse(day).Value));

        Assert.Equal(LocalDatePattern.Iso.Parse(halfYear).Value, error.HalfYear);
        Assert.Equal("rates", error.ParamName);
        Assert.Contains($"the half-year from {halfYear} is not known (known: 2016-01-01 to 2025-06-30, 2026-01-01 to 2026-06-30). Supply it: rates.With(new LocalDate(", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingThrough_ADay_TheHalfYearsThatHaveBegunAndAreNotKnown()
    {
        var rates = LatePaymentRates.Enacted.With(new(2190, 1, 1), Percentage.Of(9m));

        Assert.Empty(rates.MissingThrough(new(2016, 1, 1)));
        Assert.Empty(rates.MissingThrough(new(2025, 6, 30)));
        Assert.Equal(LastTwo(new(2189, 1, 1), new(2189, 7, 1)), LastTwo(rates.MissingThrough(new(2190, 6, 30))));
        Assert.Equal(LastTwo(new(2189, 7, 1), new(2190, 7, 1)), LastTwo(rates.MissingThrough(new(2190, 7, 1))));
        Assert.Equal(LastTwo(new(2200, 1, 1), new(2200, 7, 1)), LastTwo(rates.MissingThrough(new(2200, 12, 31))));
        Assert.StartsWith("day is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", Assert.Throws<ArgumentOutOfRangeException>(() => rates.MissingThrough(new(2015, 12, 31))).Message, StringComparison.Ordinal);

        static LocalDate[] LastTwo(params IEnumerable<LocalDate> halfYears) => halfYears.Reverse().Take(2).Reverse().ToArray();
    }

    [Fact]
    public void With_UnknownHalfYear_SuppliedAndShown()
    {
        var rates = LatePaymentRates.Enacted.With(new(2025, 7, 1), Percentage.Of(9.25m), "newspaper");

        Assert.Equal(new StatutorySource("latePaymentRate", 2025, "newspaper", FigureStatus.Supplied), rates.On(new(2025, 12, 31)).Source);
        Assert.Equal(9.25m, rates.On(new(2025, 7, 1)).Amount);
        Assert.Equal(rates.Rows.Select(row => row.From).OrderBy(from => from), rates.Rows.Select(row => row.From));
        Assert.Equal(LatePaymentRates.Enacted.Rows.Count + 1, rates.Rows.Count);
        Assert.Equal(8m, rates.With(new(2025, 7, 1), Percentage.Of(8m)).On(new(2025, 7, 1)).Amount);
        Assert.Equal(9m, rates.With(new(2026, 1, 1), Percentage.Of(9m)).On(new(2026, 1, 1)).Amount);
        Assert.Throws<MissingRateException>(() => LatePaymentRates.Enacted.On(new(2025, 7, 1)));
    }

    [Fact]
    public void With_EnactedHalfYear_Refused() => Assert.StartsWith(
        "the late-payment rate of the half-year from 2018-01-01 is enacted (7 %); an enacted rate cannot be supplied.",
        Assert.Throws<ArgumentException>(() => LatePaymentRates.Enacted.With(new(2018, 1, 1), Percentage.Of(8m))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void With_NoHalfYearOrTooHigh_Refused()
    {
        Assert.StartsWith("halfYear is 2027-02-01; allowed is 1 January or 1 July", Assert.Throws<ArgumentOutOfRangeException>(() => LatePaymentRates.Enacted.With(new(2027, 2, 1), default)).Message, StringComparison.Ordinal);
        Assert.StartsWith("percent is 50.001", Assert.Throws<ArgumentOutOfRangeException>(() => LatePaymentRates.Enacted.With(new(2027, 1, 1), Percentage.Of(50.001m))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => LatePaymentRates.Enacted.On(new(2015, 12, 31)));
        Assert.StartsWith("halfYear is 2015-07-01; allowed is 2016-01-01 to 2200-12-31.", Assert.Throws<ArgumentOutOfRangeException>(() => LatePaymentRates.Enacted.With(new(2015, 7, 1), default)).Message, StringComparison.Ordinal);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => LatePaymentRates.Enacted.With(new(2027, 1, 1), default, null!)).ParamName);
    }

    [Fact]
    public void Rows_Enacted_FollowEachOtherWithoutOverlap()
    {
        var rows = LatePaymentRates.Enacted.Rows;
        for (var i = 1; i < rows.Count; i++)
        {
            Assert.True(rows[i - 1].To < rows[i].From);
        }

        Assert.Equal(new LocalDate(2016, 1, 1), rows[0].From);
        Assert.Equal(FigureStatus.Announced, rows[rows.Count - 1].Status);
    }
}
