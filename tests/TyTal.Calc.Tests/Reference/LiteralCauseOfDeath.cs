namespace TyTal.Calc.Tests.Reference;

/// <summary>What is known of the cause of the death (§ 99.1, 99.3).</summary>
internal enum LiteralCauseOfDeath
{
    ClaimEvent,

    NotShown,

    ProbablyOther,
}
