namespace TyTal.Calc.Tests.Reference;

/// <summary>The work beside the employment that has an insurance of its own (§§ 58.3, 75).</summary>
internal enum LiteralInsuredWorkKind
{
    Entrepreneur,
    Farmer,
}
