namespace TyTal.Calc.Tests.Reference;

/// <summary>A calendar day with an amount, or without one and why.</summary>
internal sealed record LiteralSupplementDay(DateOnly On, decimal Amount, string? Reason = null);
