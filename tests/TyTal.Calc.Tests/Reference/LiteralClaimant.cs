namespace TyTal.Calc.Tests.Reference;

/// <summary>Who may receive in the place of the injured person (§ 145).</summary>
internal enum LiteralClaimant
{
    InsurerRecovery,
    KelaSicknessOrRehabilitation,
    FarmersInstitution,
    EmployerOrSicknessFund,
    PaySecurity,
    UnemploymentFund,
    KelaUnemploymentOrPension,
    PensionInstitution,
    KelaSocialAssistance,
    MunicipalityOrAuthority,
    KelaStudentAid,
    Enforcement,
}
