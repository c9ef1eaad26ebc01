namespace TyTal.Calc.Tests.Reference;

/// <summary>What the injured person was doing, when that decides the allowance from the first day.</summary>
internal enum LiteralCircumstance
{
    Ordinary,

    /// <summary>A full-time student (§ 70).</summary>
    Student,

    /// <summary>A disease that appeared on an old-age or disability pension (§§ 56.4, 74).</summary>
    DiseaseOnPension,

    /// <summary>An accident in rehabilitation that an earlier claim pays for (§ 91.3).</summary>
    Rehabilitation,

    /// <summary>An accident in rehabilitation under the pension acts (§ 278.3).</summary>
    PensionRehabilitation,
}
