using System.Reflection;
using TyTal.Calc.Tests.Api;

namespace TyTal.Calc.Cases.Tests;

/// <summary>What is asked of the library's public surface is asked of this one.</summary>
public class PackageTests
{
    private static Assembly Library => typeof(CaseFile).Assembly;

    [Fact]
    public void Library_PublicApi_IsTheCheckedInText() => ApiFile.Compare(Library, "net10.0");

    [Fact]
    public void Library_EveryPublicMember_IsDocumented() => Assert.Empty(Documentation.Gaps(Documentation.Of(Library), Library.GetExportedTypes()));

    [Fact]
    public void Types_EveryPublicOne_HasTheShapeOfAValue() => Assert.Empty(Shape.Instances(Library.GetExportedTypes()).SelectMany(Shape.Openness));

    [Fact]
    public void Types_EveryPublicOneAndStaticOnes_HandOutNothingThatCanBeChanged() => Assert.Empty(
        Shape.Visible(Library.GetExportedTypes()).SelectMany(type => Shape.Writability(type).Concat(Shape.Collections(type))));

    [Fact]
    public void Types_EveryOne_SharesNothingThatCanBeWritten() => Assert.Empty(Library.GetTypes().SelectMany(Shape.SharedState).Concat(SharedWrites.Faults(Library.GetTypes())));

    [Fact]
    public void Types_AreFound() => Assert.InRange(Shape.Values(Library.GetExportedTypes()).Count(), 3, 100);

    [Fact]
    public void Outcome_OfTheSameCaseRunTwice_IsEqual()
    {
        const string Wrong = """{"id": "a", "kind": "amount", "facts": {"name": "wageCoefficient", "year": 2024}, "expect": {"amount": 1}}""";
        var worked = CaseFile.Read(Wrong)[0];
        CaseOutcome one = CaseRun.Run(worked), same = CaseRun.Run(worked);

        Assert.NotSame(one, same);
        Assert.Single(one.Mismatches);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Contains("[amount: expected 1, got 1.637]", one.ToString(), StringComparison.Ordinal);
    }
}
