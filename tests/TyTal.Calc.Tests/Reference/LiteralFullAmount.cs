namespace TyTal.Calc.Tests.Reference;

/// <summary>The full amount of a day's allowance (§§ 58-60), and the share that is paid of it.</summary>
internal sealed record LiteralFullAmount
{
    public required decimal PerDay { get; init; }

    public required LiteralBasis Basis { get; init; }

    /// <summary>§ 57: 100 where the share is in the amount already, or none is taken.</summary>
    public required decimal SharePercent { get; init; }

    /// <summary>§ 62.2(2): how much of the amount stands on insured work of an entrepreneur or a farmer.</summary>
    public required decimal InsuredWork { get; init; }
}
