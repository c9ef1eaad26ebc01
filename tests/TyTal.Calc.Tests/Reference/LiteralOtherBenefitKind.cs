namespace TyTal.Calc.Tests.Reference;

/// <summary>The benefits under other acts that § 202.2 names, as enacted and by act 1060/2017.</summary>
internal enum LiteralOtherBenefitKind
{
    SicknessAllowance,
    PartialDisabilityPension,
    RehabilitationSubsidy,
    DisabilityPension,

    /// <summary>The one after a disability pension.</summary>
    OldAgePension,
}
