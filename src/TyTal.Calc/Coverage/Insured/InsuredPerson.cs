using NodaTime;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>A person who works for an enterprise: the facts that decide how the work is insured. The names in errors are those of the case files.</summary>
public sealed record InsuredPerson : ValueRecord
{
    /// <summary>The form of the enterprise for which the work is done.</summary>
    public required CompanyForm Form { get; init; }

    /// <summary>What the person is in it.</summary>
    public required CompanyRole Role { get; init; }

    /// <summary>Whether the person works in a leading position (§ 9(2)).</summary>
    public bool LeadingPosition { get; init; }

    /// <summary>What the person holds of the company; needed in a leading position of an owner, a shareholder, a silent partner without employment, and
    /// outside limited companies of a family member: there the control of the family decides, too (§ 9(1)(2)).</summary>
    public OwnershipShares? Shares { get; init; }

    /// <summary>Whether there is an employment relationship; null: yes for an employee, and for a shareholder and an owner of a company without a leading position,
    /// which is none by itself; no for anyone else.</summary>
    public bool? Employed { get; init; }

    /// <summary>The relationship of an employee.</summary>
    public WorkRelation Relation { get; init; }

    /// <summary>Whether the work in a leading position is done for pay or other consideration (§ 9(1)); an unpaid one takes nothing from who is employed beside it.</summary>
    public bool WorksForPay { get; init; } = true;

    /// <summary>Whether the person has the pension insurance of the Self-Employed Persons' Pensions Act 1272/2006 (§ 188(1)); null: yes for a sole trader,
    /// a partner with personal liability and one who leads above the limits of § 9(1), no for anyone else.</summary>
    public bool? EntrepreneurInsured { get; init; }

    /// <summary>Under 18: whether the conditions of § 3 of that act are met (§ 190(1)); null: yes for those
    /// for whom a null <see cref="EntrepreneurInsured"/> means yes, and for who has that insurance. Under 18 nobody need have it, so that having none decides nothing.</summary>
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

    internal bool IsEmployed => Employed ?? (Role == CompanyRole.Employee || (IsOwnerOfCompany && !LeadingPosition));

    /// <summary>A leading position matters in companies and entities, and never to a partner with personal liability (§ 9(1), (3)) nor to an employed silent partner.</summary>
    internal bool IsLeading => LeadingPosition && Role != CompanyRole.Partner && !(Role == CompanyRole.SilentPartner && IsEmployed)
        && Form is CompanyForm.LimitedCompany or CompanyForm.GeneralPartnership or CompanyForm.LimitedPartnership or CompanyForm.OtherEntity;

    /// <summary>Whether the holding on which the answer depends is not stated.</summary>
    internal bool LacksShares => IsLeading && Shares is null
        && (IsOwnerOfCompany || Role == CompanyRole.SilentPartner || (Role == CompanyRole.FamilyMember && Form != CompanyForm.LimitedCompany));

    /// <summary>Whether the work is done for the State: by its form or by a relationship that only the State has.</summary>
    internal bool IsForState => Form == CompanyForm.State || WorkRelations.AreOfState(Relation);

    private bool IsOwnerOfCompany => Role == CompanyRole.Shareholder || (Role == CompanyRole.Owner && Form != CompanyForm.SoleTrader);
}
