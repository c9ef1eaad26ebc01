namespace TyTal.Calc;

/// <summary>A value made of members: immutable, equal to another with equal members, and written alike in every culture.</summary>
/// <remarks>The types of this library alone derive from it.</remarks>
public abstract record ValueRecord
{
    private protected ValueRecord()
    {
    }

    /// <summary>The name of the type and every member, e.g. "SickPaySpell { From = 2024-03-05, To = 2024-04-01, … }": dates as yyyy-MM-dd, numbers with a point.</summary>
    public sealed override string ToString() => ValueText.Of(GetType(), PrintMembers);
}
