using System.Globalization;
using TyTal.Calc.Benefits;

namespace TyTal.Calc.Bulk;

/// <summary>A degree of incapacity in one <see cref="ushort"/>: hundredths of a percent, 0 to 10 000.</summary>
/// <remarks>Two bytes, as a column of a file holds them; a number above 10 000 is no degree. The default value is 0 %.</remarks>
public readonly record struct PackedDegree
{
    internal const int PerPercent = 100;
    internal const int Most = 100 * PerPercent;

    private PackedDegree(ushort hundredths) => Hundredths = hundredths;

    /// <summary>Hundredths of a percent.</summary>
    public ushort Hundredths { get; }

    /// <summary>Whether it is a degree, 0 to 10 000.</summary>
    public bool IsDegree => Hundredths <= Most;

    /// <summary>A degree in hundredths of a percent.</summary>
    /// <param name="degree">The degree, with at most two decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree has more decimals.</exception>
    public static PackedDegree Of(IncapacityDegree degree) => new((ushort)(Guard.Decimals(degree.Amount, 2, nameof(degree)) * PerPercent));

    /// <summary>What stands in a column: a degree, or a number that is none.</summary>
    /// <param name="hundredths">Hundredths of a percent.</param>
    public static PackedDegree FromHundredths(ushort hundredths) => new(hundredths);

    /// <summary>The degree.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is above 100 %.</exception>
    public IncapacityDegree ToDegree() => IsDegree
        ? IncapacityDegree.Of(Hundredths / (decimal)PerPercent)
        : throw Guard.OutOfRange("degree", (Hundredths / (decimal)PerPercent).ToString(CultureInfo.InvariantCulture), "0 to 100");

    /// <summary>The degree in percent, e.g. "12.5 %".</summary>
    public override string ToString() => (Hundredths / (decimal)PerPercent).ToString("0.## ", CultureInfo.InvariantCulture) + "%";
}
