namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>The measures of vocational rehabilitation (ammatillisen kuntoutuksen toimenpiteet; § 89(3)–(4)).</summary>
/// <remarks>The costs of studies (§ 89(3)(8)) are no measure of their own: they follow from a training, see <see cref="StudyFacts"/>.</remarks>
public enum MeasureKind
{
    /// <summary>Examinations of the need and the possibilities of rehabilitation (§ 89(3)(1)).</summary>
    Assessment,

    /// <summary>A work trial (työkokeilu; § 89(3)(2)).</summary>
    WorkTrial,

    /// <summary>A training trial (koulutuskokeilu; § 89(3)(2)).</summary>
    TrainingTrial,

    /// <summary>Work training in the former or a new job (työhönvalmennus; § 89(3)(3)).</summary>
    WorkTraining,

    /// <summary>Training for suitable work or a suitable occupation (koulutus; § 89(3)(4)).</summary>
    VocationalTraining,

    /// <summary>The basic education without which the training cannot be completed (peruskoulutus; § 89(3)(4)).</summary>
    BasicEducation,

    /// <summary>A grant to support a business or profession (avustus; § 89(3)(5)).</summary>
    BusinessGrant,

    /// <summary>An interest-free loan to support a business or profession (koroton laina; § 89(3)(5)).</summary>
    BusinessLoan,

    /// <summary>Aids, devices and structures that the tasks at work need (apuvälineet; § 89(3)(6)).</summary>
    WorkAid,

    /// <summary>A grant for a vehicle for the way to work (§ 89(3)(7)).</summary>
    VehicleGrant,

    /// <summary>An interest-free loan for a vehicle for the way to work (§ 89(3)(7)).</summary>
    VehicleLoan,

    /// <summary>The time in which need and possibilities are assessed (selvittelyaika; § 89(4)).</summary>
    AssessmentTime,

    /// <summary>The time of waiting for rehabilitation to start (odotusaika; § 89(4)).</summary>
    Waiting,
}

/// <summary>What form a measure takes.</summary>
public enum MeasureForm
{
    /// <summary>It takes time, from a first to a last day.</summary>
    Time,

    /// <summary>Something is paid for or given, once.</summary>
    Grant,

    /// <summary>An interest-free loan: paid out once, to be paid back.</summary>
    Loan,
}
