using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("--rows x", "--rows is 'x'; allowed is a whole number from 0 to 1000000000.")]
    [InlineData("--rows -1", "--rows is '-1'; allowed is a whole number from 0 to 1000000000.")]
    [InlineData("--rows", "--rows needs a value.")]
    [InlineData("--rows 1 --rows 2", "--rows is given twice.")]
    [InlineData("--row 1", "'--row' is not known here; allowed are --out, --rows, --seed, --faults, --events.")]
    [InlineData("rows", "'rows' is not known here; allowed are --out, --rows, --seed, --faults, --events.")]
    [InlineData("--rows 1", "--out is missing: the file to write.")]
    public void Generate_Nonsense_SaysWhatIsAllowed(string line, string message)
    {
        var args = line.Split(' ');
        if (message.StartsWith("--out", StringComparison.Ordinal))
        {
            Assert.Equal(message, Assert.Throws<UsageException>(() => GenerateVerb.Run(args)).Message);
        }
        else
        {
            Assert.Equal(message, Assert.Throws<UsageException>(() => GenerateVerb.Run(["--out", "none/none.csv", .. args])).Message);
        }
    }

    [Fact]
    public void Indexes_EnactedYear_SaysThatItIsEnacted()
    {
        var error = Assert.Throws<UsageException>(() => Indexes.With(StatutoryParameters.Enacted, "--index", ["2025=3150"]));

        Assert.Equal("--index: earningsRelatedPensionIndex of 2025 is enacted (3077); an enacted figure cannot be supplied.", error.Message);
    }

    [Theory]
    [InlineData("2027", "--index is '2027'; allowed is YEAR=POINTS, e.g. 2027=3150.")]
    [InlineData("x=3150", "The year of --index is 'x'; allowed is a whole number from 2016 to 2200.")]
    [InlineData("2027=1", "The points of --index is '1'; allowed is a whole number from 1000 to 200000.")]
    public void Indexes_Nonsense_SaysWhatIsAllowed(string text, string message) =>
        Assert.Equal(message, Assert.Throws<UsageException>(() => Indexes.With(StatutoryParameters.Enacted, "--index", [text])).Message);

    [Fact]
    public void Need_UnknownYear_SaysHowToSupplyIt() => Assert.Equal(
        "The earnings-related pension index of 2030 is not known; supply it, e.g. --index 2030=3200.",
        Assert.Throws<UsageException>(() => Indexes.Need(StatutoryParameters.Enacted.Through(2026), 2030, "--index")).Message);

    [Fact]
    public void Growing_OneAndAHalfPercent_GrowsInWholePoints()
    {
        var parameters = Indexes.Growing(StatutoryParameters.Enacted.Through(2026), 2028, 1.5m);

        Assert.Equal((3_151, 3_198), (parameters.PensionIndex(2027).Value.Points, parameters.PensionIndex(2028).Value.Points));
        Assert.True(parameters.PensionIndex(2028).IsProjected);
        Assert.Equal("", Indexes.Text(parameters));
    }

    [Theory]
    [InlineData("pensions; DROP TABLE x")]
    [InlineData("a.b.c")]
    [InlineData("Pensions")]
    [InlineData("")]
    [InlineData("1a")]
    public void TableName_AnythingButAPlainName_IsRefused(string name) => Assert.Throws<UsageException>(() => TableName.Of(name, "--table"));

    [Fact]
    public void TableName_WithSchema_KnowsItsPlainName() =>
        Assert.Equal(("january.results", "results", "january.results_staging"), (TableName.Of("january.results", "--target").Text, TableName.Of("january.results", "--target").Plain, TableName.Of("january.results", "--target").Staging.Text));
}
