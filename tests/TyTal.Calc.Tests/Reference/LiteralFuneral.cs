namespace TyTal.Calc.Tests.Reference;

/// <summary>A funeral (§ 109).</summary>
internal sealed record LiteralFuneral
{
    public required DateOnly On { get; init; }

    public bool PaidByEstate { get; init; } = true;

    public decimal? Costs { get; init; }
}
