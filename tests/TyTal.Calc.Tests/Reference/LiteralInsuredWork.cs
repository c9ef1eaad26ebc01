namespace TyTal.Calc.Tests.Reference;

/// <summary>Insured work of an entrepreneur or a farmer on the claim date (§§ 58.3, 62.2, 75).</summary>
internal sealed record LiteralInsuredWork
{
    public required LiteralInsuredWorkKind Kind { get; init; }

    public required decimal AnnualEarnings { get; init; }

    internal decimal PerDay => (LiteralFraction.Of(AnnualEarnings) / 360).ToCent();
}
