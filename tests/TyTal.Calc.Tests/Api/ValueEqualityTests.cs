using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Api.Specimens;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

/// <summary>Equal facts give equal results, and equality looks at everything.</summary>
public class ValueEqualityTests
{
    /// <summary>Not compared, since they follow from what is.</summary>
    private static readonly string[] Derived = new[] { "_table", "_stated", "_projections", "<Hypothesis>k__BackingField" }
        .Select(field => $"{typeof(StatutoryParameters)} is equal although {field} differs").ToArray();

    private static IEnumerable<Type> Values => Shape.Values(typeof(Claim).Assembly.GetExportedTypes());

    public static TheoryData<string> Computations() => [.. Results.Computations.Keys];

    [Fact]
    public void Equals_EveryPublicType_LooksAtEveryField() => Assert.Empty(Values.SelectMany(Faults));

    [Theory]
    [MemberData(nameof(Computations))]
    public void Equals_SameFactsComputedTwice_GiveEqualResultsInEveryPart(string computation)
    {
        object one = Results.Computations[computation](), same = Results.Computations[computation]();
        var pairs = Results.Pairs(one, same).ToList();

        Assert.NotSame(one, same);
        Assert.Empty(pairs.SelectMany(pair => ValueEquality.OfEqual(pair.One, pair.Same)));
    }

    [Fact]
    public void Equals_OfResults_ReachesListsAndManyTypes()
    {
        var parts = Results.Computations.Values.SelectMany(compute => Results.Pairs(compute(), compute())).ToList();

        Assert.InRange(parts.Select(pair => pair.One.GetType()).Distinct().Count(), 60, 1000);
        Assert.Contains(parts, pair => pair is { One: ValueList<BenefitPeriod> { Count: > 1 } one, Same: ValueList<BenefitPeriod> same } && !ReferenceEquals(one[0], same[0]));
    }

    [Fact]
    public void Specimens_EveryField_DiffersInOneOfThem() => Assert.Empty(Values.SelectMany(ValueEquality.Unvaried));

    [Theory]
    [InlineData(typeof(HoldsFunction), "HoldsFunction.<Amount>k__BackingField")]
    [InlineData(typeof(HoldsReadOnlyList), "HoldsReadOnlyList.<Amounts>k__BackingField")]
    public void Unvaried_FieldThatNoSpecimenHas_IsFound(Type type, string field) => Assert.EndsWith(field, Assert.Single(ValueEquality.Unvaried(type)), StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(Careless), "is equal although <Amounts>k__BackingField differs")]
    [InlineData(typeof(Forgetful), "is equal although <Hypothesis>k__BackingField differs")]
    [InlineData(typeof(Stubborn), "is not equal to one that holds the same")]
    [InlineData(typeof(SameOnlyAsItself), "is not equal to one that holds the same")]
    [InlineData(typeof(Hashless), "hashes otherwise than an equal one")]
    [InlineData(typeof(HoldsArray), "is not equal to one that holds the same")]
    public void Faults_BadType_AreFound(Type bad, string fault) => Assert.Contains(Faults(bad), found => found.EndsWith(fault, StringComparison.Ordinal));

    private static IEnumerable<string> Faults(Type type) => ValueEquality.Faults(type).Except(Derived, StringComparer.Ordinal);
}
