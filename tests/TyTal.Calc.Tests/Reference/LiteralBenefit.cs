namespace TyTal.Calc.Tests.Reference;

/// <summary>The compensations for loss of earnings (§ 55).</summary>
internal enum LiteralBenefit
{
    DailyAllowance,
    RehabilitationAllowance,
    Pension,
}
