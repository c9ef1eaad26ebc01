namespace TyTal.Calc.Tests.Reference;

/// <summary>The insurance that pays: compulsory, leisure time (§ 199) or an entrepreneur's working time (§ 188).</summary>
internal enum LiteralInsurance
{
    Compulsory,
    LeisureTime,
    Entrepreneur,
}
