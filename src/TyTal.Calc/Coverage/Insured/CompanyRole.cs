namespace TyTal.Calc.Coverage.Insured;

/// <summary>The form of the employer (yhtiömuoto).</summary>
public enum CompanyForm
{
    /// <summary>A sole trader (toiminimi).</summary>
    SoleTrader,

    /// <summary>A limited company (osakeyhtiö).</summary>
    LimitedCompany,

    /// <summary>A general partnership (avoin yhtiö): every partner is personally liable.</summary>
    GeneralPartnership,

    /// <summary>A limited partnership (kommandiittiyhtiö).</summary>
    LimitedPartnership,

    /// <summary>Another entity, e.g. a cooperative, an association, a foundation (muu yhteisö; § 9(1)(2)).</summary>
    OtherEntity,

    /// <summary>A household that has work done at home.</summary>
    Household,

    /// <summary>A municipality, a wellbeing services county, the church, or another public body; the State's own relationships of § 8(1) may be stated here, too.</summary>
    PublicBody,

    /// <summary>The State (valtio): it takes no insurance (§ 3(3)).</summary>
    State,
}

/// <summary>What the person is in the enterprise.</summary>
public enum CompanyRole
{
    /// <summary>In an employment or public-service relationship (§ 8).</summary>
    Employee,

    /// <summary>The sole trader, or an owner of the company.</summary>
    Owner,

    /// <summary>A shareholder or a member of the entity; judged like an owner.</summary>
    Shareholder,

    /// <summary>A partner with personal liability for the obligations of the enterprise (yhtiömies, vastuunalainen yhtiömies; § 9(3)).</summary>
    Partner,

    /// <summary>A silent partner of a limited partnership (äänetön yhtiömies).</summary>
    SilentPartner,

    /// <summary>A member of the family of an owner, a shareholder or a partner (perheenjäsen; § 9(4)).</summary>
    FamilyMember,
}

/// <summary>Which roles each form of company knows.</summary>
public static class CompanyRoles
{
    private static readonly ValueList<CompanyRole> Trader = ValueList.Create(CompanyRole.Employee, CompanyRole.Owner, CompanyRole.FamilyMember);
    private static readonly ValueList<CompanyRole> Limited = ValueList.Create(CompanyRole.Employee, CompanyRole.Owner, CompanyRole.Shareholder, CompanyRole.FamilyMember);
    private static readonly ValueList<CompanyRole> General = ValueList.Create(CompanyRole.Employee, CompanyRole.Partner, CompanyRole.FamilyMember);
    private static readonly ValueList<CompanyRole> LimitedPartners = ValueList.Create(CompanyRole.Employee, CompanyRole.Partner, CompanyRole.SilentPartner, CompanyRole.FamilyMember);
    private static readonly ValueList<CompanyRole> Others = ValueList.Create(CompanyRole.Employee, CompanyRole.Owner, CompanyRole.Shareholder, CompanyRole.Partner, CompanyRole.FamilyMember);
    private static readonly ValueList<CompanyRole> House = ValueList.Create(CompanyRole.Employee, CompanyRole.FamilyMember);
    private static readonly ValueList<CompanyRole> Public = ValueList.Create(CompanyRole.Employee);

    /// <summary>The roles that a form of company knows.</summary>
    /// <param name="form">The form.</param>
    public static ValueList<CompanyRole> Of(CompanyForm form) => Guard.Defined(form) switch
    {
        CompanyForm.SoleTrader => Trader,
        CompanyForm.LimitedCompany => Limited,
        CompanyForm.GeneralPartnership => General,
        CompanyForm.LimitedPartnership => LimitedPartners,
        CompanyForm.OtherEntity => Others,
        CompanyForm.Household => House,
        _ => Public,
    };
}
