using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Law;

public class RuleTests
{
    /// <summary>What a rule says is looked up by its id.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Id_Empty_IsRefused(string? id)
    {
        var message = $"id is '{id}'; allowed is a name, not empty. (Parameter 'id')";

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new Rule(id!, Section: null)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Rule.Given(id!)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Rule.Given("given.age") with { Id = id! }).Message);
    }

    [Fact]
    public void Id_Stated_IsKept() => Assert.Equal("given.age", Rule.Given("given.age").Id);
}
