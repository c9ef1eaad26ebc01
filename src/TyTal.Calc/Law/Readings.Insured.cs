namespace TyTal.Calc.Law;

/// <content>The readings of who must be insured (§§ 2, 3, 6, 9, 156, 188–190).</content>
public static partial class Readings
{
    /// <summary>§ 9(1): the limits of an owner's holding.</summary>
    public static Reading LeadingOwnerLimits { get; } = new(
        "leadingOwnerLimits",
        SectionReference.Of(9, 1),
        "A shareholder in a leading position is treated as an employee when all four parts are within the limits: the own part of the shares and of the votes at most 30 %, "
        + "the part of the person and the family at most 50 % of the shares and of the votes. Above any of them the person is an entrepreneur, also under a contract of employment. "
        + "In another entity the same limits are those of the control.");

    /// <summary>§ 9(1): a leading position without shares.</summary>
    public static Reading LeadingWithoutShares { get; } = new(
        "leadingWithoutShares",
        SectionReference.Of(9, 1),
        "The limits of a limited company speak of a shareholder. One in a leading position who has no share, neither of the company nor of an entity through which the family holds it, "
        + "is treated as an employee whatever the family holds, as the Finnish Centre for Pensions reads the same words.");

    /// <summary>§§ 8(1)(1), 9(1): a silent partner who is employed and leads.</summary>
    public static Reading SilentPartnerEmployed { get; } = new(
        "silentPartnerEmployed",
        SectionReference.Of(9, 1),
        "§ 9(1) adds those who lead without an employment relationship; it takes nobody out who has one, and § 9(3) takes out only partners with personal liability. "
        + "A silent partner in a true employment relationship is therefore an employee in a leading position, too, whatever the control, as the insurers' table of company forms has it. "
        + "Without employment the limited partnership is another entity, and the limits of its control decide.");

    /// <summary>§ 3(3): who works for the State.</summary>
    public static Reading StateEmployees { get; } = new(
        "stateEmployees",
        SectionReference.Of(3, 3),
        "The State's work is that of its employees and officials, of the officials of Parliament and of the offices of § 8(1)(7) but for the parliament of Åland. "
        + "Municipalities, the church, Åland and other public bodies insure like any employer.");

    /// <summary>§ 9(4): which relatives share a household.</summary>
    public static Reading FamilyHousehold { get; } = new(
        "familyHousehold",
        SectionReference.Of(9, 4),
        "The same household is asked of relatives in the direct line, and of a cohabitant by definition; a spouse counts in another household, too.");

    /// <summary>§ 9(5): how much counts.</summary>
    public static Reading IndirectHoldingInFull { get; } = new(
        "indirectHoldingInFull",
        SectionReference.Of(9, 5),
        "What an entity holds counts in full and not in proportion: for the person's own part when the person alone has over half of the entity's shares or votes, "
        + "for the part with the family when they have it together. Direct and indirect parts add up. The Finnish Centre for Pensions reads the same words so.");

    /// <summary>§ 9(5): chains.</summary>
    public static Reading ControlThroughChains { get; } = new(
        "controlThroughChains",
        SectionReference.Of(9, 5),
        "Over half of an entity is counted with what other entities hold of it that count already: chains of any length, and circles, starting from what persons hold themselves.");

    /// <summary>§ 189: when the limit is reached.</summary>
    public static Reading EntrepreneurAgeLimit { get; } = new(
        "entrepreneurAgeLimit",
        SectionReference.Of(189),
        "From 2017 the upper age limit of the pension insurance obligation is reached at the end of the month in which the person turns 68 (born by 1957), 69 (1958–1961) or 70, as in § 68; "
        + "before, on the 68th birthday. Only an insurance that was in force then can go on.");

    /// <summary>§ 3(2): which wages.</summary>
    public static Reading WagesOfEmployees { get; } = new(
        "wagesOfEmployees",
        SectionReference.Of(3, 2),
        "The wages of the year are those paid or agreed for work of the employer's employees in the sense of §§ 8 and 9, all together: "
        + "what goes to entrepreneurs, athletes, farmers and persons outside the Act does not count. A calendar year has the wages of its work, whenever they are paid.");

    /// <summary>§§ 3(2), 156(1): from when.</summary>
    public static Reading ObligationFromCrossing { get; } = new(
        "obligationFromCrossing",
        SectionReference.Of(156, 1),
        "The insurance must exist from the day on which the total paid or agreed for the year's work first exceeds the threshold, "
        + "and before the work begins when that is known then. Wages of the year that are paid after it are agreed by its last day at the latest, unless a later agreement is stated. Earlier work of the year is uninsured work without neglect. Each calendar year is judged anew.");

    /// <summary>§§ 2(1)(4), 6(2): an insurance without an obligation.</summary>
    public static Reading InsuredWithoutObligation { get; } = new(
        "insuredWithoutObligation",
        SectionReference.Of(2, 1, 4),
        "Work for which an insurance is in force is not uninsured work, also where the threshold would have allowed to have none.");

    private static Reading[] OfInsured =>
    [
        LeadingOwnerLimits, LeadingWithoutShares, SilentPartnerEmployed, StateEmployees, FamilyHousehold, IndirectHoldingInFull, ControlThroughChains, EntrepreneurAgeLimit,
        WagesOfEmployees, ObligationFromCrossing, InsuredWithoutObligation,
    ];
}
