namespace TyTal.Calc.Tests.Reference;

/// <summary>What is compensated.</summary>
internal enum LiteralCompensationKind
{
    DailyAllowance,
    RehabilitationAllowance,
    Pension,
    SurvivorsPension,
    CareAllowance,
    ClothingSupplement,
    FunctionalLimitation,
    FuneralAssistance,
    Costs,
}
