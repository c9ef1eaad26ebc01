using System.Reflection;
using TyTal.Calc.Tests.Api;

namespace TyTal.Calc.Cases.Tests;

/// <summary>What is asked of the library's public surface is asked of this one.</summary>
public class PackageTests
{
    private const string Wrong = """{"id": "a", "kind": "amount", "facts": {"name": "wageCoefficient", "year": 2024}, "expect": {"amount": 1}}""";

    private static Assembly Library => typeof(CaseFile).Assembly;

    private static IEnumerable<Type> Values => Shape.Values(Library.GetExportedTypes());

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
    public void Types_EveryPublicOne_IsEqualByValueInEveryField() => Assert.Empty(
        Values.SelectMany(type => Shape.Equality(type).Concat(ValueEquality.Faults(type)).Concat(ValueEquality.Unvaried(type))));

    [Fact]
    public void ToString_EveryPublicType_SaysWhatItHolds() => Assert.Empty(Values.SelectMany(ValueTexts.Faults));

    [Fact]
    public void Types_EveryOne_SharesNothingThatCanBeWritten() => Assert.Empty(Library.GetTypes().SelectMany(Shape.SharedState).Concat(SharedWrites.Faults(Library.GetTypes())).Concat(SharedObjects.Faults(Library.GetTypes())));

    [Fact]
    public void Types_AreFound() => Assert.InRange(Values.Count(), 3, 100);

    [Fact]
    public void Outcome_OfAFileReadAndRunTwice_IsEqual()
    {
        CaseOutcome one = CaseRun.Run(CaseFile.Read(Wrong)[0]), same = CaseRun.Run(CaseFile.Read(Wrong)[0]);

        Assert.NotSame(one.Case, same.Case);
        Assert.Single(one.Mismatches);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Contains("[amount: expected 1, got 1.637]", one.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_OfAFileReadAsTextAndAsBytes_AreEqual()
    {
        const string File = "[" + Wrong + """, {"id": "ä", "facts": {"year": 1e999999999999999999999}}, """ + Wrong + "]";

        Assert.Equal(CaseFile.Read(File), CaseFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(File))));
        Assert.Equal(CaseFile.Read(File).GetHashCode(), CaseFile.Read(File).GetHashCode());
    }

    /// <summary>What an error would repeat otherwise, or name in another order, is another case.</summary>
    [Theory]
    [InlineData("2024", "2025")]
    [InlineData("2024", "2024.0")]
    [InlineData("\"facts\"", "\"Facts\"")]
    [InlineData("\"amount\": 1", "\"amount\": 1, \"amounts\": 1")]
    public void Cases_WrittenOtherwise_AreNotEqual(string written, string otherwise) => Assert.NotEqual(CaseFile.Read(Wrong), CaseFile.Read(Wrong.Replace(written, otherwise, StringComparison.Ordinal)));

    [Fact]
    public void Cases_OfTheSameWordsAtAnotherPlace_AreNotEqual()
    {
        var cases = CaseFile.Read($"[{Wrong}, {Wrong}]");

        Assert.NotEqual(cases[0], cases[1]);
        Assert.NotEqual(cases[0], cases[0] with { SameIdAs = "case 7" });
        Assert.False(cases[0].Equals(null));
    }
}
