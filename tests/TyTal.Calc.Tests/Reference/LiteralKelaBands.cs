namespace TyTal.Calc.Tests.Reference;

/// <summary>§ 202.1: the bands of the Kela deduction, chosen by the daily amount before any deduction.</summary>
internal static class LiteralKelaBands
{
    internal static decimal PercentOf(decimal perDay) => perDay switch
    {
        <= 100.00m => 70,
        <= 120.00m => 65,
        <= 150.00m => 60,
        <= 175.00m => 55,
        <= 210.00m => 50,
        <= 260.00m => 45,
        <= 340.00m => 40,
        <= 500.00m => 35,
        _ => 30,
    };

    internal static decimal Deduction(decimal perDay, decimal percent) => (LiteralFraction.Of(perDay) * percent / 100).ToCent();
}
