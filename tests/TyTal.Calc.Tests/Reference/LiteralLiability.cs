namespace TyTal.Calc.Tests.Reference;

/// <summary>How long the insurer is liable.</summary>
internal enum LiteralLiability
{
    Unlimited,

    /// <summary>At most six weeks from the strain (§ 33).</summary>
    WorkMotionStrain,

    /// <summary>At most six months from the accident, unless extended (§ 19).</summary>
    Worsening,
}
