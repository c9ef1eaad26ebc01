namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>What happens on the last day of a limit. It decides whether the last day moves (READING lastDayMoves).</summary>
public enum TimeLimitKind
{
    /// <summary>Somebody must have done something: the last day moves.</summary>
    Act,

    /// <summary>A claim expires unless it is interrupted before: the last day moves.</summary>
    Expiry,

    /// <summary>Cover, compensation or a right ends by itself, or a premium falls due: the last day stays.</summary>
    End,

    /// <summary>Something must have happened, whoever acts: the last day stays.</summary>
    Event,

    /// <summary>Somebody must have done something a time before a day: the last day stays, because the time after it must be whole.</summary>
    Before,

    /// <summary>Documents must be kept through the last day, which stays.</summary>
    Keeping,
}

/// <summary>Where the counting of a limit starts.</summary>
public enum TimeLimitStart
{
    /// <summary>At a day that is not counted itself (act 150/1930, § 2).</summary>
    AfterTheDay,

    /// <summary>At a day that is the first day of the time.</summary>
    WithTheDay,

    /// <summary>At the seventh day after the posting of a decision, on which it is held to have been received (§ 241(1)).</summary>
    SeventhDayAfterPosting,

    /// <summary>At the start of the calendar year of a day.</summary>
    StartOfYear,

    /// <summary>At the start of the quarter of a day.</summary>
    StartOfQuarter,

    /// <summary>At the end of the calendar year of a day, or what is the same, the start of the next one.</summary>
    EndOfYear,
}

/// <summary>Whom a limit binds.</summary>
public enum TimeLimitParty
{
    /// <summary>Nobody: something happens or ends.</summary>
    Nobody,

    /// <summary>The injured person, or who claims in the person's place.</summary>
    InjuredPerson,

    /// <summary>The employer.</summary>
    Employer,

    /// <summary>The entrepreneur with an insurance of his or her own.</summary>
    Entrepreneur,

    /// <summary>The policyholder.</summary>
    Policyholder,

    /// <summary>The insurer: an insurance company, the State Treasury or the Workers' Compensation Center.</summary>
    Insurer,

    /// <summary>A unit of public health care.</summary>
    HealthCareUnit,

    /// <summary>The Workers' Compensation Center (Tapaturmavakuutuskeskus).</summary>
    WorkersCompensationCenter,

    /// <summary>The Financial Supervisory Authority (Finanssivalvonta).</summary>
    FinancialSupervisoryAuthority,

    /// <summary>Any party of the matter, the insurer included.</summary>
    AnyParty,
}
