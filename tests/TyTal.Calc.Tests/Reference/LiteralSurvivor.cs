namespace TyTal.Calc.Tests.Reference;

/// <summary>A survivor by its place in the facts.</summary>
internal readonly record struct LiteralSurvivor(bool IsSpouse, int Position)
{
    public override string ToString() => $"{(IsSpouse ? "spouses" : "children")}[{Position}]";
}
