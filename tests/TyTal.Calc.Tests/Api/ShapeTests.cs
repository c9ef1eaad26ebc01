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

    /// <summary>Not values: what they hold is the caller's memory, handed over for one run.</summary>
    private static readonly string[] CallersMemory = ["PensionMemory", "YearlyRunMemory", "PensionOfYearMemory", "AllowanceMemory", "AllowanceRunMemory", "KelaDeductionMemory", "LimitationMemory"];

    private static Assembly Library => typeof(Claim).Assembly;

    [Theory]
    [InlineData(nameof(Shape.Openness))]
    [InlineData(nameof(Shape.Writability))]
    [InlineData(nameof(Shape.Collections))]
    public void Types_EveryPublicOne_HasTheShapeOfAValue(string check) => Assert.Empty(Shape.Of(Library).SelectMany(Checks[check]));

    [Fact]
    public void Types_EveryPublicOne_IsEqualByValue() => Assert.Empty(Shape.Of(Library).Where(type => !CallersMemory.Contains(type.Name)).SelectMany(Shape.Equality));

    [Fact]
    public void Types_EveryOne_SharesNothingThatCanBeWritten() => Assert.Empty(Library.GetTypes().SelectMany(Shape.SharedState));

    [Fact]
    public void Types_AreFound() => Assert.InRange(Shape.Of(Library).Count(), 250, 1000);

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
