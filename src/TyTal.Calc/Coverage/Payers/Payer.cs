using TyTal.Calc.Benefits;
using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>What may pay for an injury.</summary>
public enum PayerKind
{
    /// <summary>The employer's compulsory insurance.</summary>
    Compulsory,

    /// <summary>The Workers' Compensation Center, for work that is not insured (Tapaturmavakuutuskeskus; § 6(2)).</summary>
    WorkersCompensationCenter,

    /// <summary>The State Treasury, for the State's employees, whom no insurance covers (Valtiokonttori; §§ 3(3), 6(1)).</summary>
    StateTreasury,

    /// <summary>The voluntary insurance for work abroad (§ 204).</summary>
    ForeignWork,

    /// <summary>The entrepreneur's insurance of working time.</summary>
    EntrepreneurWork,

    /// <summary>The farmers' insurance.</summary>
    Farmers,

    /// <summary>The athletes' insurance.</summary>
    Athletes,

    /// <summary>The motor liability insurance of a vehicle (liikennevakuutus).</summary>
    MotorLiability,

    /// <summary>The liability for rail traffic (raideliikennevastuu).</summary>
    RailLiability,

    /// <summary>The patient insurance (potilasvakuutus).</summary>
    PatientInsurance,

    /// <summary>Another act, not one named here, that gives a like compensation, e.g. the Rescue Act (§ 201(2)(2)).</summary>
    AnotherAct,

    /// <summary>A traveller's insurance.</summary>
    Travel,

    /// <summary>The leisure-time insurance of employees.</summary>
    LeisureTime,

    /// <summary>The leisure-time insurance of an entrepreneur.</summary>
    EntrepreneurLeisureTime,

    /// <summary>The health insurance (Kela), when nothing else pays for the whole, or not for good.</summary>
    HealthInsurance,
}

/// <summary>How much a payer pays.</summary>
public enum Extent
{
    /// <summary>All that its law gives, without regard to others.</summary>
    InFull,

    /// <summary>What the payers before it do not cover.</summary>
    TheRest,

    /// <summary>What the payers before it do not cover; and to the insurer that paid first, what that one paid (takautumisoikeus; § 270).</summary>
    TheRestAndRecourse,

    /// <summary>What the payers before it do not cover, less the sickness allowance, the pensions and the treatment that § 202 deducts from a leisure-time insurance.</summary>
    LessOtherBenefits,

    /// <summary>First aid and repatriation only.</summary>
    FirstAidAndRepatriation,
}

/// <summary>An insurance that pays.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Extent">How much.</param>
/// <param name="Section">The section by which it pays, or that limits what it pays; null where insurance conditions, or its own act, decide.</param>
/// <param name="Vehicle">The position of the vehicle, from 0, whose insurance it is.</param>
/// <param name="Liability">A limit in time of what is paid (§§ 19(2), 33).</param>
/// <param name="Reading">The interpretation that it rests on, if any.</param>
public sealed record Payer(
    PayerKind Kind, Extent Extent, SectionReference? Section, int? Vehicle = null, Liability Liability = Liability.Unlimited, Reading? Reading = null) : ValueRecord;

/// <summary>An insurance that does not pay.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Exclusions">Every reason, one or more.</param>
/// <param name="Vehicle">The position of the vehicle, from 0, whose insurance it is.</param>
public sealed record ExcludedPayer(PayerKind Kind, ValueList<Exclusion> Exclusions, int? Vehicle = null) : ValueRecord;
