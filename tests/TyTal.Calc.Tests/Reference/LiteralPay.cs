namespace TyTal.Calc.Tests.Reference;

/// <summary>The sick pay that employers paid (§§ 58.1, 58.3, 139.1).</summary>
internal static class LiteralPay
{
    /// <summary>A spell of nothing is no sick pay.</summary>
    internal static IEnumerable<LiteralSickPay> SpellsOn(LiteralEmployment employment, DateOnly day)
        => employment.SickPay.Where(spell => spell.Amount > 0 && spell.Covers(day));

    /// <summary>The pay of the day: each spell's pay ÷ its calendar days, to the cent, then added.</summary>
    internal static decimal PerDay(LiteralEmployment employment, DateOnly day)
        => SpellsOn(employment, day).Sum(spell => (LiteralFraction.Of(spell.Amount) / spell.Days).ToCent());

    /// <summary>The pay of the day from all employers, part pay included (§ 139.1).</summary>
    internal static decimal PerDay(LiteralClaim claim, DateOnly day)
        => claim.AllEmployments.Sum(employment => PerDay(employment, day));

    /// <summary>§ 58.1: sick pay was paid for the day, and none of it for part pay or shortened hours.</summary>
    internal static bool IsFullPay(LiteralEmployment employment, DateOnly day)
        => SpellsOn(employment, day).Any() && SpellsOn(employment, day).All(spell => !spell.Partial);
}
