namespace TyTal.Calc.Tests.Reference;

/// <summary>Care allowance (§ 51) of one day.</summary>
internal sealed record LiteralCareAllowance
{
    public IReadOnlyList<LiteralCareNeed> Needs { get; init; } = [];

    public DateOnly? BlindFrom { get; init; }

    public IReadOnlyList<(DateOnly From, DateOnly To)> Institution { get; init; } = [];

    internal LiteralSupplementDay On(DateOnly day, LiteralFigures figures)
    {
        if (Institution.Any(stay => stay.From <= day && day <= stay.To))
        {
            return new(day, 0, "InInstitution"); // § 51.3
        }

        decimal amount = Math.Max(ByNeed(day, figures), OfBlind(day, figures));
        return amount > 0 ? new(day, amount) : new(day, 0, "NoNeed");
    }

    /// <summary>§ 51.1: the last change decides.</summary>
    private decimal ByNeed(DateOnly day, LiteralFigures figures)
    {
        string? level = Needs.LastOrDefault(change => change.From <= day) switch
        {
            { IsUninterrupted: true, TakesTime: true, IsEveryDay: true } => "careAllowanceMaximum",
            { IsRegular: true, IsEveryDay: true } => "careAllowanceIncreased",
            { IsNearlyRegular: true } => "careAllowanceBasic",
            _ => null,
        };
        return level is null ? 0 : LiteralAmounts.Of(level, day.Year, figures);
    }

    /// <summary>§ 51.2: two years at the maximum, then half of it.</summary>
    private decimal OfBlind(DateOnly day, LiteralFigures figures)
    {
        if (BlindFrom is not DateOnly blindFrom || day < blindFrom)
        {
            return 0;
        }

        decimal maximum = LiteralAmounts.Of("careAllowanceMaximum", day.Year, figures);
        return LiteralDates.AgeOn(blindFrom, day) < 2 ? maximum : (LiteralFraction.Of(maximum) / 2).ToCent();
    }
}
