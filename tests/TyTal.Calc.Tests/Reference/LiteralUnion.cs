namespace TyTal.Calc.Tests.Reference;

/// <summary>What bound a survivor to the deceased (§ 100.1-2).</summary>
internal enum LiteralUnion
{
    Marriage,

    Cohabitation,
}
