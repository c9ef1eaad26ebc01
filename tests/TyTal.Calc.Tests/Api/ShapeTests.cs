using System.Reflection;
using TyTal.Calc.Tests.Api.Specimens;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

/// <summary>Every public type: nothing of it can be changed, and it is equal by value. Each check is seen to find a type that is not so.</summary>
public class ShapeTests
{
    private static readonly Dictionary<string, Func<Type, IEnumerable<string>>> Checks = new(StringComparer.Ordinal)
    {
        [nameof(Shape.Openness)] = Shape.Openness,
        [nameof(Shape.Writability)] = Shape.Writability,
        [nameof(Shape.Collections)] = Shape.Collections,
        [nameof(Shape.Equality)] = Shape.Equality,
        [nameof(Shape.SharedState)] = Shape.SharedState,
    };

    private static Assembly Library => typeof(Claim).Assembly;

    [Fact]
    public void Types_EveryPublicOne_HasTheShapeOfAValue() => Assert.Empty(Shape.Instances(Library.GetExportedTypes()).SelectMany(Shape.Openness));

    [Theory]
    [InlineData(nameof(Shape.Writability))]
    [InlineData(nameof(Shape.Collections))]
    public void Types_EveryPublicOneAndStaticOnes_HandOutNothingThatCanBeChanged(string check) => Assert.Empty(Shape.Visible(Library.GetExportedTypes()).SelectMany(Checks[check]));

    [Fact]
    public void Types_EveryPublicOne_IsEqualByValue() => Assert.Empty(Shape.Values(Library.GetExportedTypes()).SelectMany(Shape.Equality));

    [Fact]
    public void Types_EveryOne_SharesNothingThatCanBeWritten() => Assert.Empty(Library.GetTypes().SelectMany(Shape.SharedState));

    [Fact]
    public void Types_AreFound()
    {
        Assert.InRange(Shape.Values(Library.GetExportedTypes()).Count(), 250, 1000);
        Assert.InRange(Shape.Visible(Library.GetExportedTypes()).Count(type => type.IsAbstract && type.IsSealed), 100, 1000);
    }

    [Theory]
    [InlineData(nameof(Shape.Collections), typeof(HandsOut), "HandsOut.All is a List`1")]
    [InlineData(nameof(Shape.Collections), typeof(HandsOut), "HandsOut.Numbers gives a Int32[]")]
    [InlineData(nameof(Shape.Collections), typeof(HandsOut), "HandsOut.Find gives a Int32[]")]
    [InlineData(nameof(Shape.Collections), typeof(HandsOut), "HandsOut.Shared gives a List`1")]
    [InlineData(nameof(Shape.Writability), typeof(HandsOut), "HandsOut.Level can be set")]
    [InlineData(nameof(Shape.Collections), typeof(IHandOut), "IHandOut.Amounts is a List`1")]
    [InlineData(nameof(Shape.Collections), typeof(PensionMemory), "PensionMemory.Amounts is a Memory`1")]
    [InlineData(nameof(Shape.Openness), typeof(Walk.Enumerator), "Walk+Enumerator is not readonly")]
    public void Visible_BadType_IsAmongThoseChecked(string check, Type bad, string fault) =>
        Assert.Contains(Shape.Visible(bad).SelectMany(Checks[check]), found => found.EndsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void Values_TypeCalledAsOneThatIsLeftOut_IsThere() => Assert.Equal([typeof(PensionMemory)], Shape.Values(typeof(PensionMemory), typeof(Calc.Bulk.PensionMemory), typeof(Calc.Bulk.PensionColumns)));

    [Theory]
    [InlineData(nameof(Shape.Writability), typeof(Settable), "Settable.Amount can be set")]
    [InlineData(nameof(Shape.Writability), typeof(Written), "Written._times can be written")]
    [InlineData(nameof(Shape.Writability), typeof(Changing), "Changing.Amount can be written")]
    [InlineData(nameof(Shape.Openness), typeof(Derivable), "Derivable can be derived from")]
    [InlineData(nameof(Shape.Openness), typeof(OpenBase), "OpenBase can be derived from")]
    [InlineData(nameof(Shape.Openness), typeof(Changing), "Changing is not readonly")]
    [InlineData(nameof(Shape.Collections), typeof(HoldsArray), "HoldsArray.Amounts is a Int32[]")]
    [InlineData(nameof(Shape.Collections), typeof(HoldsList), "HoldsList.Amounts is a List`1")]
    [InlineData(nameof(Shape.Collections), typeof(HoldsReadOnlyList), "HoldsReadOnlyList.Amounts is a IReadOnlyList`1")]
    [InlineData(nameof(Shape.Collections), typeof(HoldsListOfArrays), "HoldsListOfArrays.Amounts is a ValueList`1")]
    [InlineData(nameof(Shape.Collections), typeof(GivesArray), "GivesArray.All gives a Int32[]")]
    [InlineData(nameof(Shape.Equality), typeof(SameOnlyAsItself), "SameOnlyAsItself is not equal by value")]
    [InlineData(nameof(Shape.Equality), typeof(HoldsSameOnlyAsItself), "is a SameOnlyAsItself, which is not equal by value")]
    [InlineData(nameof(Shape.Equality), typeof(HoldsArray), "is a Int32[], which is not equal by value")]
    [InlineData(nameof(Shape.Equality), typeof(HoldsFunction), "is a Func`1, which is not equal by value")]
    [InlineData(nameof(Shape.SharedState), typeof(CountsCalls), "CountsCalls._calls is shared and can be written")]
    public void Check_BadType_IsFound(string check, Type bad, string fault) => Assert.Contains(Checks[check](bad), found => found.EndsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void Openness_AbstractTypeOfItsOwnAssembly_IsClosed() => Assert.Empty(Shape.Openness(typeof(ClosedBase)));
}
