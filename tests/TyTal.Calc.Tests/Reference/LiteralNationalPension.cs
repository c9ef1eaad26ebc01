namespace TyTal.Calc.Tests.Reference;

/// <summary>A child's pension of the National Pensions Act (§ 104.7): its basic amount per month in January of the year in which the child's right began.</summary>
internal sealed record LiteralNationalPension
{
    public required decimal BasicAmount { get; init; }

    public DateOnly? To { get; init; }
}
