namespace TyTal.Calc.Coverage.Payers;

/// <summary>What happened.</summary>
public enum EventKind
{
    /// <summary>An accident (tapaturma; §§ 17, 18).</summary>
    Accident,

    /// <summary>Sudden pain of a muscle or a tendon in one straining movement, without an accident; at work a work-motion strain (työliikekipeytyminen; § 33).</summary>
    Strain,

    /// <summary>An occupational disease, or a worsening compensated as one (ammattitauti; §§ 26–30).</summary>
    OccupationalDisease,

    /// <summary>A mental shock reaction (henkinen järkytysreaktio; § 35).</summary>
    MentalShock,

    /// <summary>An accident that worsened another injury or disease (olennainen paheneminen; § 19).</summary>
    Worsening,

    /// <summary>An injury by examination or treatment (potilasvahinko; § 24(2)).</summary>
    PatientInjury,
}

/// <summary>An answer to a question of fact.</summary>
public enum Answer
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Not known yet: what depends on it is among the open questions of the result.</summary>
    Unclear,
}

/// <summary>How far a journey left its route (§ 23(1)).</summary>
public enum Detour
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A little, for day care, groceries or the like: still the journey.</summary>
    Small,

    /// <summary>More than a little, or for another reason: no longer the journey.</summary>
    Large,

    /// <summary>It left the route; how far or why is not known yet.</summary>
    Unclear,
}

/// <summary>Why another person assaulted, or otherwise harmed on purpose (§ 34).</summary>
public enum AssaultReason
{
    /// <summary>The injured person's work task (§ 34(1)).</summary>
    WorkTask,

    /// <summary>Mainly family relations or other private life (§ 34(2)).</summary>
    PrivateLife,

    /// <summary>Neither, e.g. chance.</summary>
    Other,

    /// <summary>Not known yet.</summary>
    Unclear,
}

/// <summary>Whether the event happened abroad.</summary>
public enum Abroad
{
    /// <summary>In Finland.</summary>
    No,

    /// <summary>On a holiday trip or another private trip.</summary>
    HolidayTrip,

    /// <summary>Abroad for work, at work or in its leisure time.</summary>
    Work,
}

/// <summary>In what capacity a person acts.</summary>
public enum PersonStatus
{
    /// <summary>In none of the others, e.g. a pensioner.</summary>
    None,

    /// <summary>An employee to whom the Act applies (§§ 8, 9, 13, 14).</summary>
    Employee,

    /// <summary>An entrepreneur (§§ 188–190).</summary>
    Entrepreneur,

    /// <summary>A farmer, or a recipient of a grant (§ 11).</summary>
    Farmer,

    /// <summary>An athlete in paid sport (§ 12).</summary>
    Athlete,
}

/// <summary>An insurance of the injured person that is in force. The liability insurances of vehicles, railways and care providers are compulsory and follow from the event.</summary>
public enum HeldPolicy
{
    /// <summary>The employer's compulsory insurance (pakollinen vakuutus; § 3).</summary>
    Compulsory,

    /// <summary>The employer's voluntary insurance for work abroad outside the Act (§ 204).</summary>
    ForeignWork,

    /// <summary>The entrepreneur's voluntary insurance of working time (yrittäjän työajan vakuutus; §§ 188–190).</summary>
    EntrepreneurWork,

    /// <summary>The insurance of the farmers' act (873/2015).</summary>
    Farmers,

    /// <summary>The insurance of the athletes' act (276/2009).</summary>
    Athletes,

    /// <summary>A traveller's insurance (matkavakuutus), by its conditions.</summary>
    Travel,

    /// <summary>The leisure-time insurance that the employer joined to the compulsory one (§ 199).</summary>
    LeisureTime,

    /// <summary>The leisure-time insurance that an entrepreneur joined to that of working time (§ 200).</summary>
    EntrepreneurLeisureTime,
}
