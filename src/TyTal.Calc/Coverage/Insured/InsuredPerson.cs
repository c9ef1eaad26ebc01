using NodaTime;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>A person who works for an enterprise: the facts that decide how the work is insured. The names in errors are those of the case files.</summary>
public sealed record InsuredPerson
{
    /// <summary>The form of the enterprise for which the work is done.</summary>
    public required CompanyForm Form { get; init; }

    /// <summary>What the person is in it.</summary>
    public required CompanyRole Role { get; init; }

    /// <summary>Whether the person works in a leading position (§ 9(2)).</summary>
    public bool LeadingPosition { get; init; }

    /// <summary>What the person holds of the company; needed of an owner, a shareholder and a silent partner in a leading position.</summary>
    public OwnershipShares? Shares { get; init; }

    /// <summary>Whether there is an employment relationship; null: yes for an employee, for a shareholder and for an owner of a company, no for anyone else.</summary>
    public bool? Employed { get; init; }

    /// <summary>The relationship of an employee.</summary>
    public WorkRelation Relation { get; init; }

    /// <summary>Whether the work in a leading position is done for pay or other consideration (§ 9(1)).</summary>
    public bool WorksForPay { get; init; } = true;

    /// <summary>Whether the person has the pension insurance of the Self-Employed Persons' Pensions Act 1272/2006 (§ 188(1)); null: yes for an owner,
    /// a partner and a shareholder in a leading position, no for anyone else.</summary>
    public bool? EntrepreneurInsured { get; init; }

    /// <summary>Under 18: whether the conditions of § 3 of that act are met (§ 190(1)); null: as of <see cref="EntrepreneurInsured"/>.</summary>
    public bool? MeetsEntrepreneurConditions { get; init; }

    /// <summary>Over the age limit: whether an insurance of § 188 was in force when the limit was reached (§ 189).</summary>
    public bool InsuredUntilAgeLimit { get; init; }

    /// <summary>The day of birth; with <see cref="On"/> it decides between §§ 188, 189 and 190. Null: between 18 and the age limit.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>The day asked about, from 1.1.2016; null: the newest version of the law.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What the work is, as far as other acts insure it.</summary>
    public WorkKind Work { get; init; }

    /// <summary>Where the work is done, and under which legislation.</summary>
    public WorkPlace Place { get; init; } = WorkPlace.InFinland;

    internal bool IsEmployed => Employed ?? (Role is CompanyRole.Employee or CompanyRole.Shareholder || (Role == CompanyRole.Owner && Form != CompanyForm.SoleTrader));

    internal bool IsEntrepreneurInsured => EntrepreneurInsured ?? (Role is CompanyRole.Owner or CompanyRole.Partner || (Role == CompanyRole.Shareholder && LeadingPosition));

    /// <summary>A leading position matters in companies and entities, and never to a partner with personal liability (§ 9(1), (3)).</summary>
    internal bool IsLeading => LeadingPosition && Role != CompanyRole.Partner
        && Form is CompanyForm.LimitedCompany or CompanyForm.GeneralPartnership or CompanyForm.LimitedPartnership or CompanyForm.OtherEntity;
}
