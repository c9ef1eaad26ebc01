namespace TyTal.Calc.Portfolio;

/// <summary>The generator SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine and in every version.</summary>
internal struct SplitMix(ulong state)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = state;

    /// <summary>The numbers of one row: those of another row do not depend on them.</summary>
    public static SplitMix OfRow(ulong seed, long row) => new(Mix(unchecked(seed + (((ulong)row + 1) * Golden))));

    /// <summary>The 64 bits of a number, mixed so that every bit depends on every other.</summary>
    public static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1.</summary>
    public int Below(int bound)
    {
        _state = unchecked(_state + Golden);
        return (int)Math.BigMul(Mix(_state), (ulong)bound, out _);
    }
}
