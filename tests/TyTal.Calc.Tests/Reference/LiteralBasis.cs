namespace TyTal.Calc.Tests.Reference;

/// <summary>What the amount stands on (§§ 58, 59, 60, 79).</summary>
internal enum LiteralBasis
{
    SickPay,
    EarningsBefore,
    AnnualEarnings,
    Minimum,

    /// <summary>Sick pay, earnings before or insured work beside each other (§ 58.3).</summary>
    Several,
}
