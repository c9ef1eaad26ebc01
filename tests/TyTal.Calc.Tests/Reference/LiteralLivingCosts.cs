namespace TyTal.Calc.Tests.Reference;

/// <summary>Household help (§ 53) and assisted living (§ 93) of one day.</summary>
internal static class LiteralLivingCosts
{
    /// <summary>What is reasonable, for a year from the claim event; nothing after it.</summary>
    internal static decimal? HouseholdHelp(DateOnly claimDate, DateOnly on, decimal cost, decimal reasonable)
        => LiteralDates.AgeOn(claimDate, on) < 1 ? Math.Min(cost, reasonable) : null;

    internal static LiteralSupplementDay AssistedLiving(DateOnly on, decimal cost, bool severelyInjured, LiteralFigures figures)
        => severelyInjured
            ? new(on, Math.Min(cost, LiteralAmounts.Of("assistedLivingPerDay", on.Year, figures)))
            : new(on, 0, "NotSeverelyInjured");
}
