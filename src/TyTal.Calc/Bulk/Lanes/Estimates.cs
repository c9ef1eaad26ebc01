#if NET
namespace TyTal.Calc.Bulk.Lanes;

/// <summary>The only floating-point numbers of the library: they estimate quotients, which <see cref="Divisor{TLongs}"/> corrects in integers
/// and which in <see cref="ShortDivisor{TLongs}"/> need no correction.</summary>
internal static class Estimates
{
    /// <summary>2⁻⁴⁸: by how much a reciprocal is taken too large.</summary>
    internal const double Excess = 1d / (1L << 48);

    internal const double Half = 0.5d;

    /// <summary>2⁵².</summary>
    internal const double Whole = 1L << 52;

    /// <summary>The bits of 2⁵².</summary>
    internal const long WholeBits = 0x4330_0000_0000_0000;
}
#endif
