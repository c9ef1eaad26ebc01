using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

public class CapitalCoefficientTests
{
    private static readonly Percentage Two = Percentage.Of(2);

    [Theory]
    [InlineData("2018-05-10", "1968-05-09", 50)]
    [InlineData("2018-05-10", "1968-05-10", 49)]
    [InlineData("2018-05-10", "1968-05-11", 49)]
    [InlineData("2018-05-10", "2018-05-09", 0)]
    [InlineData("2021-03-01", "1972-02-29", 49)]
    [InlineData("2021-02-28", "1972-02-29", 48)]
    public void AgeAtBirthdayBefore_ClaimDate_StrictlyBefore(string claim, string birth, int age) =>
        Assert.Equal(age, CapitalCoefficient.AgeAtBirthdayBefore(Day(claim), Day(birth)));

    [Fact]
    public void AgeAtBirthdayBefore_BadDates_ErrorNamesThem()
    {
        Assert.StartsWith("birthDate is 2018-05-10", Assert.Throws<ArgumentOutOfRangeException>(() => CapitalCoefficient.AgeAtBirthdayBefore(new(2018, 5, 10), new(2018, 5, 10))).Message, StringComparison.Ordinal);
        Assert.StartsWith("claimDate is 2015-05-10", Assert.Throws<ArgumentOutOfRangeException>(() => CapitalCoefficient.AgeAtBirthdayBefore(new(2015, 5, 10), new(1980, 5, 10))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "capitalCoefficient is 0; allowed is a number over 0, to 50.6.")]
    [InlineData("-1", "capitalCoefficient is -1; allowed")]
    [InlineData("50.6000000001", "capitalCoefficient is 50.6000000001; allowed")]
    [InlineData("30.12345678901", "capitalCoefficient is 30.12345678901; allowed is a number with at most 10 decimals.")]
    public void Of_OutsideItsRange_ErrorNamesIt(string value, string error) => Assert.StartsWith(
        error, Assert.Throws<ArgumentOutOfRangeException>(() => CapitalCoefficient.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0.0000000001")]
    [InlineData("50.6")]
    public void Of_EndsOfItsRange_Taken(string value) =>
        Assert.Equal(value, CapitalCoefficient.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData("2016-01-01", "1383/2016")]
    [InlineData("2018-12-31", "1383/2016")]
    [InlineData("2019-01-01", "48/2019")]
    [InlineData("2021-12-31", "48/2019")]
    [InlineData("2022-01-01", "518/2022")]
    [InlineData("2024-12-31", "518/2022")]
    [InlineData("2025-01-01", "800/2024")]
    [InlineData("2027-12-31", "800/2024")]
    public void Interest_ClaimDate_TwoPercentByTheDecreeInForce(string claim, string decree)
    {
        var version = CapitalCoefficient.Interest(Day(claim));

        Assert.Equal(2m, version.Rule.Amount);
        Assert.Contains(decree, version.Source.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Interest_AfterTheTimeOfTheDecrees_ErrorNamesIt()
    {
        const string Error = "claimDate is 2028-01-01; allowed is 2016-01-01 to 2027-12-31, the claim dates of the decrees; for a later one state the interest of its decree.";

        Assert.StartsWith(Error, Assert.Throws<ArgumentOutOfRangeException>(() => CapitalCoefficient.Interest(new(2028, 1, 1))).Message, StringComparison.Ordinal);
        Assert.StartsWith(Error, Assert.Throws<ArgumentOutOfRangeException>(() => Rising().Of(new(2028, 1, 1), new(1968, 5, 10))).Message, StringComparison.Ordinal);
        Assert.StartsWith("claimDate is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => CapitalCoefficient.Interest(new(2015, 12, 31))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_InterestOfTheCaller_TakenAndNamed()
    {
        var stated = Rising().Of(new(2028, 1, 1), new(1978, 1, 1), CapitalCoefficient.GivenInterest(Percentage.Of(1.5m)));

        Assert.Equal(Rising().At(49, Percentage.Of(1.5m)), stated.Value);
        Assert.Contains(stated.Steps(), step => step.Rule.Id == "given.interest" && step.Amount == 1.5m);
        Assert.Equal("decree on the lump sum of compensation for functional limitation, § 2", CapitalCoefficient.InterestFigure(new(2024, 5, 10)).Rule.Section!.ToString());
        Assert.StartsWith("interest is 20.001; allowed is 0 to 20.", Assert.Throws<ArgumentOutOfRangeException>(() => CapitalCoefficient.GivenInterest(Percentage.Of(20.001m))).Message, StringComparison.Ordinal);
        Assert.StartsWith("interest is 20.001; allowed is 0 to 20.", Assert.Throws<ArgumentOutOfRangeException>(() => Rising().At(49, Percentage.Of(20.001m))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "64.0416666667")]
    [InlineData("20", "5.526540118")]
    public void At_EndsOfTheInterest_NobodyDiesBefore130(string interest, string expected) => Assert.Equal(
        expected, MortalityTable.Of(66, Enumerable.Repeat(0m, 64).Append(1m).ToValueList()).At(66, Percentage.Of(decimal.Parse(interest, System.Globalization.CultureInfo.InvariantCulture))).ToString());

    [Fact]
    public void At_TableOfTheCaller_ByAgeWithReasons()
    {
        var table = Table((49, 30.5m), (48, 31m), (50, 30m));

        Assert.Equal((30.5m, 31m, 30m), (table.At(49).Amount, table.At(48).Amount, table.At(50).Amount));
        var figure = table.Of(new(2018, 5, 10), new(1968, 5, 10));
        Assert.Equal(30.5m, figure.Amount);
        Assert.Equal("birthdayBeforeClaimDate", figure.Rule.Reading!.Id);
        Assert.Equal([20180510m, 19680510m, 30.5m], figure.Steps().Select(step => step.Amount));
    }

    [Fact]
    public void At_AgeOutsideTheTable_ErrorNamesTheRange()
    {
        var table = Table((48, 31m), (49, 30.5m));

        Assert.StartsWith("age is 47; allowed is 48 to 49.", Assert.Throws<ArgumentOutOfRangeException>(() => table.At(47)).Message, StringComparison.Ordinal);
        Assert.StartsWith("age is 50; allowed is 48 to 49.", Assert.Throws<ArgumentOutOfRangeException>(() => table.At(50)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_BadTable_ErrorNamesTheAge()
    {
        Assert.StartsWith("rows is empty", Assert.Throws<ArgumentException>(() => Table()).Message, StringComparison.Ordinal);
        Assert.StartsWith("age 50 follows with a gap", Assert.Throws<ArgumentException>(() => Table((48, 31m), (50, 30m))).Message, StringComparison.Ordinal);
        Assert.StartsWith("age 48 is given twice", Assert.Throws<ArgumentException>(() => Table((48, 31m), (48, 30m))).Message, StringComparison.Ordinal);
        Assert.StartsWith("age is 131; allowed is 0 to 130.", Assert.Throws<ArgumentOutOfRangeException>(() => Table((131, 1m))).Message, StringComparison.Ordinal);
        Assert.StartsWith("capitalCoefficient is 0", Assert.Throws<ArgumentOutOfRangeException>(() => CapitalCoefficientTable.Of([new CapitalCoefficientRow(20, default)])).Message, StringComparison.Ordinal);
    }

    // Expected values: the same sum in 60-digit decimals of another program.
    [Theory]
    [InlineData(20, "32.1922627753")]
    [InlineData(45, "21.7996249420")]
    [InlineData(63, "13.0429321421")]
    [InlineData(109, "0.3055234427")]
    [InlineData(110, "0.2908664587")]
    public void At_MortalityThatRisesByNinePercent_TenDecimals(int age, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Rising().At(age, Two).Amount);

    [Fact]
    public void At_NobodyDiesBefore130_NearlyTheCertainValue()
    {
        var certain = MortalityTable.Of(0, Enumerable.Repeat(0m, 130).Append(1m).ToValueList());

        Assert.Equal(46.6917905302m, certain.At(0, Two).Amount);
    }

    [Fact]
    public void At_DeathsWithinTwoYears_TenDecimals() => Assert.Equal(1.3413463589m, MortalityTable.Of(60, ValueList.Create(0.25m, 0.5m, 1m)).At(60, Two).Amount);

    [Fact]
    public void Factor_TwelfthPower_IsAYearOfTwoPercentToTwentySixDecimals()
    {
        var power = Enumerable.Repeat(MonthlyDiscount.Factor(Two), 12).Aggregate(1.02m, (product, factor) => product * factor);

        Assert.Equal(1m, decimal.Round(power, 26));
        Assert.Equal(0.99835114192125220508028728m, decimal.Round(MonthlyDiscount.Factor(Two), 26));
    }

    [Fact]
    public void Coefficients_OfAMortalityTable_AreItsAgesAndFallWithAge()
    {
        var mortality = Rising();
        var table = mortality.Coefficients(Two);

        Assert.Equal(91, table.Rows.Count);
        Assert.All(table.Rows, row => Assert.Equal(mortality.At(row.Age, Two), row.Coefficient));
        Assert.All(table.Rows.Zip(table.Rows.Skip(1)), pair => Assert.True(pair.First.Coefficient.Amount > pair.Second.Coefficient.Amount));
        Assert.Equal(mortality.At(49, Two), mortality.Of(new(2018, 5, 10), new(1968, 5, 10)).Value);
    }

    [Fact]
    public void Of_BadMortality_ErrorNamesTheProbability()
    {
        Assert.StartsWith("probabilities is empty", Assert.Throws<ArgumentException>(() => MortalityTable.Of(20, default)).Message, StringComparison.Ordinal);
        Assert.StartsWith("probabilities[1] is 0.5; allowed is 1, as it is the last.", Refused(20, 0.1m, 0.5m), StringComparison.Ordinal);
        Assert.StartsWith("probabilities[0] is 1; allowed is below 1, as it is not the last.", Refused(20, 1m, 1m), StringComparison.Ordinal);
        Assert.StartsWith("probabilities[0] is -0.1; allowed is 0 to 1.", Refused(20, -0.1m, 1m), StringComparison.Ordinal);
        Assert.StartsWith("probabilities[0] is 0.00000000001; allowed is a number with at most 10 decimals.", Refused(20, 0.00000000001m, 1m), StringComparison.Ordinal);
        Assert.StartsWith("firstAge is -1", Refused(-1, 1m), StringComparison.Ordinal);
        Assert.StartsWith("lastAge is 131; allowed is 130 to 130.", Refused(130, 0.5m, 1m), StringComparison.Ordinal);
        Assert.StartsWith("age is 19; allowed is 20 to 110.", Assert.Throws<ArgumentOutOfRangeException>(() => Rising().At(19, Two)).Message, StringComparison.Ordinal);
    }

    private static string Refused(int firstAge, params decimal[] probabilities) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MortalityTable.Of(firstAge, probabilities.ToValueList())).Message;

    /// <summary>A made-up mortality: 0.0005 at 20, nine percent more each year, to ten decimals; nobody survives 110.</summary>
    private static MortalityTable Rising()
    {
        var probabilities = new List<decimal>();
        var exact = 0.0005m;
        for (var age = 20; age < 110; age++, exact *= 1.09m)
        {
            probabilities.Add(Math.Min(0.99m, decimal.Round(exact, 10, MidpointRounding.AwayFromZero)));
        }

        return MortalityTable.Of(20, probabilities.Append(1m).ToValueList());
    }

    private static CapitalCoefficientTable Table(params (int Age, decimal Coefficient)[] rows) =>
        CapitalCoefficientTable.Of(rows.Select(row => new CapitalCoefficientRow(row.Age, CapitalCoefficient.Of(row.Coefficient))));

    private static NodaTime.LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
