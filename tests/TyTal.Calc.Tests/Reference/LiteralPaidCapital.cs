namespace TyTal.Calc.Tests.Reference;

/// <summary>A capital for a functional limitation that was paid, and for which category.</summary>
internal sealed record LiteralPaidCapital
{
    public required DateOnly On { get; init; }

    public required int Category { get; init; }
}
