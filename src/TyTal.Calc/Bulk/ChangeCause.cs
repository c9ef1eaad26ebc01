namespace TyTal.Calc.Bulk;

/// <summary>What changes a pension between 31 December and 1 January, whether or not it moves a cent.</summary>
[Flags]
public enum ChangeCause : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The earnings-related pension index of the new year is another (§ 268(2)).</summary>
    Index = 1,

    /// <summary>The 65th birthday, or the one that a caller supposes in its place, is 1 January: 70 % from that day (§ 66(1)).</summary>
    Age65 = 2,

    /// <summary>The one-time increase begins (§ 67).</summary>
    OneTimeIncrease = 4,

    /// <summary>That birthday is later in the year: the new amount holds until it only.</summary>
    Age65LaterInYear = 8,

    /// <summary>The pension begins on 1 January: there is no old amount.</summary>
    NewPension = 16,
}
