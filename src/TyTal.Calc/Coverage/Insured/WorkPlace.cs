using NodaTime;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>The state in which the work is done (§§ 13, 14; definitions in § 2).</summary>
public enum WorkState
{
    /// <summary>Finland.</summary>
    Finland,

    /// <summary>Another member state of the European Union, a state of the European Economic Area, or Switzerland (§ 2(3)).</summary>
    EuropeanUnion,

    /// <summary>A state with which a social security agreement has provisions on work accidents and occupational diseases.</summary>
    AgreementState,

    /// <summary>Any other state (kolmas valtio; § 2(1)(9), until 19.4.2020 item 8).</summary>
    ThirdState,
}

/// <summary>What takes work in Finland out of, or work abroad into, the Finnish legislation (§§ 13(2), 14(1)).</summary>
public enum LegislationSource
{
    /// <summary>The social security regulations of the European Union 883/2004 and 987/2009.</summary>
    EuRegulations,

    /// <summary>A social security agreement that binds Finland.</summary>
    SocialSecurityAgreement,

    /// <summary>Another international agreement that binds Finland: takes work in Finland out from 1 January 2018 (§ 13(2), act 1060/2017).</summary>
    OtherInternationalAgreement,
}

/// <summary>A short presence in Finland that may keep the Act away (§ 13(3), (4)).</summary>
public enum FinnishVisit
{
    /// <summary>None: the work is done in Finland in the ordinary way.</summary>
    None,

    /// <summary>Road transport by an employee from a third state who does it mainly elsewhere than in Finland (§ 13(3)).</summary>
    RoadTransport,

    /// <summary>A meeting, a performance or a corresponding short visit that belongs to work done abroad (§ 13(4)).</summary>
    ShortVisit,
}

/// <summary>A posting by a Finnish employer to a third state (§ 14(2), (3)).</summary>
/// <param name="SameEmployerOrGroup">Whether the employer abroad is the sending one, or belongs to the same economic entity (item 1).</param>
/// <param name="EmploymentContinues">Whether the employment with the sending company goes on (item 2).</param>
/// <param name="CoveredAtDeparture">Whether the Finnish social security legislation covered the employee at departure (item 3).</param>
/// <param name="InsuranceEndFinalOn">The day on which the insurer's decision that the employee no longer belongs to the insurance became final; null: there is none (§ 14(3)).</param>
public sealed record Posting(bool SameEmployerOrGroup = true, bool EmploymentContinues = true, bool CoveredAtDeparture = true, LocalDate? InsuranceEndFinalOn = null) : ValueRecord;

/// <summary>Where the work is done, and what the conditions of §§ 13, 14 and 204 ask (alueellinen soveltamisala). Each is an input.</summary>
public sealed record WorkPlace : ValueRecord
{
    /// <summary>Work in Finland under Finnish legislation.</summary>
    public static WorkPlace InFinland { get; } = new();

    /// <summary>The state in which the work is done.</summary>
    public WorkState State { get; init; }

    /// <summary>Whether <see cref="Legislation"/> puts the employee under the Finnish legislation (true) or under another one (false); null: it says neither.</summary>
    public bool? UnderFinnishLegislation { get; init; }

    /// <summary>What says so.</summary>
    public LegislationSource Legislation { get; init; }

    /// <summary>The kind of a short presence in Finland.</summary>
    public FinnishVisit Visit { get; init; }

    /// <summary>Whether the employee lives in Finland.</summary>
    public bool ResidentInFinland { get; init; } = true;

    /// <summary>Whether the employer's home is in Finland.</summary>
    public bool EmployerInFinland { get; init; } = true;

    /// <summary>The posting to a third state; null: there is none.</summary>
    public Posting? Posting { get; init; }

    /// <summary>Whether the employer can arrange the pension cover by § 150(2)–(4) of the Employees Pensions Act (§ 204(1)).</summary>
    public bool PensionCanBeArranged { get; init; }
}
