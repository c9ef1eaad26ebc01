namespace TyTal.Calc.Tests.Api;

public class WrittenAnewTests
{
    private const string Variable = "TYTAL_WRITE_API";

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(null, "true", false)]
    [InlineData("", "true", false)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    public void IsAsked_WhereNothingIsJudged_ByTheVariable(string? value, string? ci, bool expected) => Assert.Equal(expected, IsAsked(value, ci));

    [Theory]
    [InlineData("1", "true")]
    [InlineData("1", "True")]
    [InlineData("0", "true")]
    public void IsAsked_WhereABuildIsJudged_Fails(string value, string ci) =>
        Assert.Contains($"{Variable} is {value} where CI is true", Assert.ThrowsAny<Exception>(() => IsAsked(value, ci)).Message, StringComparison.Ordinal);

    private static bool IsAsked(string? value, string? ci) => WrittenAnew.IsAsked(Variable, name => name == Variable ? value : name == "CI" ? ci : null);
}
