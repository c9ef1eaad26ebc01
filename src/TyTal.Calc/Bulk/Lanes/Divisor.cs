#if NET
using System.Runtime.CompilerServices;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Divides whole numbers and rounds half up, exactly, many rows at once: one for each row, or the same for all.</summary>
/// <remarks>
/// <para>Proven for dividends n from 0 to 2⁶² − 1, even divisors d from 2 to 2⁶⁰, and quotients below 2⁴⁵. What is wanted is q = ⌊(n + d/2) ÷ d⌋.</para>
/// <para>The processor has no division of 64-bit lanes; it has one of floating-point numbers, which gives an estimate, and the integers correct it.
/// With u = n ÷ d and ε = 2⁻⁴⁸: the reciprocal is taken (1 + ε) times too large. Converting n, converting d, dividing, multiplying by 1 + ε and by n, and for <see cref="Times"/> 1 ÷ its number and the product, err by at most 2⁻⁵³ each,
/// seven times, together less than 2⁻⁵⁰. So the estimate e obeys u &lt; e &lt; u + u × 2⁻⁴⁷ for u &gt; 0, and e = 0 for u = 0; as u &lt; 2⁴⁵, e &lt; u + ¼.</para>
/// <para>Let k be the whole number nearest to e. As u ≥ q − ½ and e &gt; u, k ≥ q. As u &lt; q + ½ and e &lt; u + ¼, k ≤ q + 1.
/// And k is q + 1 exactly where n + d/2 − k × d is negative, which is found in integers: |n + d/2 − k × d| ≤ 1.5 × d, no product exceeds 2⁶³.</para>
/// </remarks>
/// <typeparam name="TLongs">The lanes.</typeparam>
internal readonly struct Divisor<TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    private readonly TLongs _divisor;
    private readonly TLongs _half;
    private readonly TLongs _reciprocal;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Divisor(TLongs even)
        : this(even, TLongs.Reciprocal(even))
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Divisor(TLongs even, TLongs reciprocal) => (_divisor, _half, _reciprocal) = (even, even >> 1, reciprocal);

    /// <summary>The divisor × a number, which costs no division.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Divisor<TLongs> Times(int number) => new(_divisor * TLongs.Of(number), TLongs.Reciprocal(_reciprocal, number));

    /// <summary>The quotient, rounded half up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLongs HalfUp(TLongs dividend)
    {
        var nearest = TLongs.Nearest(dividend, _reciprocal);
        return nearest + TLongs.Negative(dividend + _half - (nearest * _divisor));
    }
}

/// <summary>Divides small whole numbers by an even constant and rounds half up, exactly, many rows at once.</summary>
/// <remarks>
/// <para>Proven for dividends n from 0 to 2⁵⁰ − 1 and even divisors d from 2 to 2³¹ − 2. What is wanted is q = ⌊(n + d/2) ÷ d⌋, with remainder r from 0 to d − 1.</para>
/// <para>(n + ½) ÷ d = q − ½ + (2r + 1) ÷ 2d, which lies at least 1 ÷ 2d away from both q − ½ and q + ½. n + ½ is a floating-point number exactly;
/// the reciprocal and the product err by at most 2⁻⁵³ each, together less than 2⁻⁵¹ × (n + ½) ÷ d &lt; 1 ÷ 2d. So the product stays between q − ½ and q + ½, and q is the nearest whole number.</para>
/// </remarks>
/// <typeparam name="TLongs">The lanes.</typeparam>
internal readonly struct ShortDivisor<TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    private readonly TLongs _reciprocal;

    internal ShortDivisor(int even) => _reciprocal = TLongs.ShortReciprocal(TLongs.Of(even));

    /// <summary>The quotient, rounded half up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLongs HalfUp(TLongs dividend) => TLongs.NearestWithHalf(dividend, _reciprocal);
}
#endif
