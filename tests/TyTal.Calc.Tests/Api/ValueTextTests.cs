using TyTal.Calc.Money;
using TyTal.Calc.Policies;
using TyTal.Calc.Tests.Api.Specimens;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

/// <summary>What a value prints says what it holds, and says it alike to everybody.</summary>
public class ValueTextTests
{
    private static IEnumerable<Type> Values => Shape.Values(typeof(Claim).Assembly.GetExportedTypes());

    public static TheoryData<string> Computations() => [.. Results.Computations.Keys];

    /// <summary>Without an exception: a text that cannot be made is a fault like any other.</summary>
    [Fact]
    public void ToString_EveryPublicType_SaysWhatItHolds() => Assert.Empty(Values.SelectMany(ValueTexts.Faults));

    [Theory]
    [MemberData(nameof(Computations))]
    public void ToString_EveryPartOfAResult_IsTheSameInEveryCulture(string computation)
    {
        var result = Results.Computations[computation]();
        Assert.Empty(Results.Pairs(result, result).SelectMany(pair => ValueTexts.FaultsOf(pair.One)));
    }

    [Theory]
    [InlineData(typeof(Nameless), "prints the name of a type")]
    [InlineData(typeof(OfCulture), "prints otherwise in another culture")]
    [InlineData(typeof(Silent), "prints the same whatever it holds")]
    [InlineData(typeof(HoldsArray), "prints the name of a type")]
    [InlineData(typeof(Throwing), "has no text")]
    public void Faults_BadType_AreFound(Type bad, string fault) => Assert.Contains(ValueTexts.Faults(bad), found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void FaultsOf_PartOfAResultThatThrows_IsFound() => Assert.Equal([$"{typeof(Throwing)} has no text"], ValueTexts.FaultsOf(new Throwing(1)), StringComparer.Ordinal);

    [Fact]
    public void ToString_OfARecord_HasItsDatesAmountsAndListsInPlainForm() => Assert.Equal(
        "Neglect { From = 2024-01-01, To = , DecidedOn = 2025-03-04, Premiums = [NeglectYear { Year = 2024, Premium = 1500.50 € }], FeeMultiple = 1.5, "
        + "NaturalPerson = False, Intentional = False, Unreasonable = False, CriminalMatter = False, Events = [] }",
        new Neglect
        {
            From = new(2024, 1, 1),
            DecidedOn = new(2025, 3, 4),
            Premiums = ValueList.Create(new NeglectYear(2024, Euros.Once(1_500.5m))),
            FeeMultiple = 1.5m,
        }.ToString());
}
