using TyTal.Calc.Money;

// Types as the library must not have them: the checks are seen to find each. The analyzers would find some of them, too.
#pragma warning disable CA1051, CA2231, MA0016
namespace TyTal.Calc.Tests.Api.Specimens;

public sealed record Settable
{
    public int Amount { get; set; }
}

public sealed record Written
{
    private int _times;

    public int Times => ++_times;
}

public class Derivable;

public abstract class OpenBase;

public abstract class ClosedBase
{
    private protected ClosedBase()
    {
    }
}

public struct Changing
{
    public int Amount;
}

public sealed record HoldsArray(int[] Amounts);

public sealed record HoldsList(List<int> Amounts);

public sealed record HoldsReadOnlyList(IReadOnlyList<int> Amounts);

public sealed record HoldsListOfArrays(ValueList<int[]> Amounts);

public sealed record GivesArray(int Amount)
{
    public int[] All() => [Amount];
}

/// <summary>No instance holds what it hands out; everybody gets the same.</summary>
public static class HandsOut
{
    private static List<int> _shared = [];

    public static List<int> All { get; } = [];

    public static int Level { get; set; }

    public static int[] Numbers() => [.. All];

    public static bool Find(out int[] found)
    {
        found = [.. _shared];
        return found.Length > 0;
    }

    public static ref List<int> Shared() => ref _shared;
}

public interface IHandOut
{
    List<int> Amounts { get; }
}

/// <summary>Called as a type of the library that holds the caller's memory.</summary>
public readonly record struct PensionMemory(Memory<int> Amounts);

public static class Walk
{
    /// <summary>Called as one that walks a list of the library.</summary>
    public struct Enumerator
    {
        public int Amount;
    }
}

public sealed class SameOnlyAsItself(int amount)
{
    public int Amount { get; } = amount;
}

public sealed record HoldsSameOnlyAsItself(SameOnlyAsItself Inner);

public sealed record HoldsFunction(Func<int> Amount);

public sealed class CountsCalls
{
    private static int _calls;

    public static int Calls => ++_calls;
}

public static class WritesFromAMethod
{
    internal static readonly int[] Shared = new int[1];
    private static int _last;

    public static int Last(int value) => _last = value;

    public static int Locked()
    {
        lock (Shared)
        {
            return Shared[0];
        }
    }
}

/// <summary>Its text is the name of its type.</summary>
public readonly struct Nameless(int amount) : IEquatable<Nameless>
{
    public int Amount { get; } = amount;

    public bool Equals(Nameless other) => Amount == other.Amount;

    public override bool Equals(object? obj) => obj is Nameless other && Equals(other);

    public override int GetHashCode() => Amount;
}

/// <summary>Its text has the decimal sign of whoever reads it.</summary>
public sealed record OfCulture(decimal Amount);

/// <summary>Its text leaves its only member out.</summary>
public sealed record Silent(int Amount)
{
    public override string ToString() => "something";
}

/// <summary>Cannot say what it holds.</summary>
public sealed record Throwing(int Amount)
{
    public override string ToString() => throw new InvalidOperationException("no text");
}

/// <summary>Leaves a member out of its comparison.</summary>
public sealed record Careless(DayCount Days, ValueList<int> Amounts)
{
    public bool Equals(Careless? other) => other is not null && Days == other.Days;

    public override int GetHashCode() => Days.GetHashCode();
}

/// <summary>Leaves a member out that is called as one that the library leaves out rightly.</summary>
public sealed record Forgetful(DayCount Days, ValueList<int> Hypothesis)
{
    public bool Equals(Forgetful? other) => other is not null && Days == other.Days;

    public override int GetHashCode() => Days.GetHashCode();
}

/// <summary>Equal to none, not even to one with the same members.</summary>
public sealed record Stubborn(int Amount)
{
    public bool Equals(Stubborn? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Amount;
}

/// <summary>Equal ones with different hashes.</summary>
public sealed record Hashless(int Amount)
{
    public bool Equals(Hashless? other) => other?.Amount == Amount;

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
