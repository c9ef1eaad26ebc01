namespace TyTal.Calc.Coverage.Insured;

/// <summary>Why a person's work is insured as it is.</summary>
public enum InsuredReason
{
    /// <summary>Work in a relationship of § 8(1): an employee.</summary>
    Employee,

    /// <summary>A shareholder or member in an employment relationship: without a leading position, or with an unpaid one within the limits (§ 8(1)(1)).</summary>
    ShareholderEmployed,

    /// <summary>A silent partner in an employment relationship, in a leading position, too (§ 8(1)(1)).</summary>
    SilentPartnerEmployed,

    /// <summary>A family member in an employment relationship (§ 8(1)(1)).</summary>
    FamilyMemberEmployed,

    /// <summary>No employment relationship (§ 8(1)(1)).</summary>
    NotEmployed,

    /// <summary>The relationship was not yet named in § 8(1) on the day.</summary>
    RelationNotYetInAct,

    /// <summary>A leading position with a holding within the limits: treated as an employee (§ 9(1)).</summary>
    LeadingWithinLimits,

    /// <summary>A leading position in a limited company without any share of it: treated as an employee (§ 9(1)).</summary>
    LeadingWithoutShares,

    /// <summary>A leading position with a holding above the limits: an entrepreneur (§ 9(1)).</summary>
    LeadingAboveLimits,

    /// <summary>Work in a leading position without pay or other consideration, and without an employment relationship beside it (§ 9(1)).</summary>
    LeadingWithoutPay,

    /// <summary>The sole trader's own work is an entrepreneur's work (§ 10).</summary>
    SoleTrader,

    /// <summary>Personal liability for the obligations of the enterprise: never treated as an employee (§ 9(3)).</summary>
    PersonallyLiablePartner,

    /// <summary>Sport: another act (§ 12).</summary>
    Sport,

    /// <summary>A farmer's work: another act (§ 11).</summary>
    Farming,

    /// <summary>Work on a grant: another act (§ 11).</summary>
    GrantWork,

    /// <summary>The entrepreneur has the pension insurance that gives the right to a voluntary insurance (§ 188(1)).</summary>
    EntrepreneurInsured,

    /// <summary>The entrepreneur has no such pension insurance (§ 188(1)).</summary>
    EntrepreneurNotInsured,

    /// <summary>Under 18, with the conditions of an entrepreneur: a right to a voluntary insurance (§ 190(1)).</summary>
    EntrepreneurUnder18,

    /// <summary>Under 18, without the conditions of an entrepreneur (§ 190(1)).</summary>
    Under18WithoutConditions,

    /// <summary>Over the age limit: the insurer may, on application, let the voluntary insurance go on (§ 189; it need not, § 191(1)).</summary>
    EntrepreneurOverAgeLimit,

    /// <summary>Over the age limit, without an insurance that could go on (§ 189).</summary>
    OverAgeLimitNotInsured,

    /// <summary>Work in Finland by an employee under the legislation of another state (§ 13(2)).</summary>
    ForeignLegislation,

    /// <summary>Road transport by an employee from a third state (§ 13(3)).</summary>
    ThirdStateTransport,

    /// <summary>A short visit that belongs to work abroad (§ 13(4)).</summary>
    ShortVisit,

    /// <summary>Work abroad under the Finnish legislation (§ 14(1)).</summary>
    AbroadUnderFinnishLegislation,

    /// <summary>Work in a third state as posted by a Finnish employer (§ 14(2)).</summary>
    Posted,

    /// <summary>The insurer's final decision has ended the insurance of a posted employee (§ 14(3)).</summary>
    PostingInsuranceEnded,

    /// <summary>Work abroad that neither § 14(1) nor § 14(2) brings under the Act.</summary>
    AbroadOutsideAct,

    /// <summary>The Finnish employer may take a voluntary insurance for the employee abroad (§ 204(1)).</summary>
    EmployersInsuranceAbroad,

    /// <summary>The State takes no insurance for its employees; the State Treasury pays (§§ 3(3), 207).</summary>
    StateEmployer,
}
