namespace TyTal.Calc.Tests.Reference;

/// <summary>The sick pay that employers paid (§§ 58.1, 139.1).</summary>
internal static class LiteralPay
{
    /// <summary>A spell of nothing is no sick pay.</summary>
    internal static IEnumerable<LiteralSickPay> SpellsOn(LiteralClaim claim, DateOnly day)
        => claim.SickPay.Where(spell => spell.Amount > 0 && spell.Covers(day));

    /// <summary>The pay of the day: each spell's pay ÷ its calendar days, to the cent, then added.</summary>
    internal static decimal PerDay(LiteralClaim claim, DateOnly day)
        => SpellsOn(claim, day).Sum(spell => (LiteralFraction.Of(spell.Amount) / spell.Days).ToCent());

    /// <summary>§ 58.1: sick pay was paid for the day, and none of it for part pay or shortened hours.</summary>
    internal static bool IsFullPay(LiteralClaim claim, DateOnly day)
        => SpellsOn(claim, day).Any() && SpellsOn(claim, day).All(spell => !spell.Partial);
}
