namespace TyTal.Calc.Portfolio;

/// <summary>The fields of a row that has something wrong with it: one in two hundred, when asked for.</summary>
internal static class SyntheticFault
{
    private const int OneIn = 200;
    private const ulong OtherNumbers = 0x5EED;

    /// <summary>What is wrong with a row; null for nothing.</summary>
    public static FaultyField? Of(ulong seed, long row)
    {
        var random = SplitMix.OfRow(seed ^ OtherNumbers, row);
        return random.Below(OneIn) == 0 ? (FaultyField)random.Below(Enum.GetValues<FaultyField>().Length) : null;
    }

    /// <summary>What the field holds.</summary>
    public static ReadOnlySpan<byte> Text(FaultyField field) => field switch
    {
        FaultyField.ClaimDate => "2023-02-30"u8,
        FaultyField.ClaimBefore2016 => "2014-05-06"u8,
        FaultyField.BirthAfterClaim => "2031-01-01"u8,
        FaultyField.NegativeEarnings => "-5.00"u8,
        FaultyField.EarningsInWords => "n/a"u8,
        FaultyField.DegreeAbove100 => "120"u8,
        FaultyField.DegreeUnder10 => "7.5"u8,
        _ => "other"u8,
    };
}

/// <summary>The field that is wrong, and how.</summary>
internal enum FaultyField
{
    ClaimDate,
    ClaimBefore2016,
    BirthAfterClaim,
    NegativeEarnings,
    EarningsInWords,
    DegreeAbove100,
    DegreeUnder10,
    Insurance,
}
