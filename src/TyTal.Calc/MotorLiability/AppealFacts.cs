using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.MotorLiability;

/// <summary>The facts of an appeal against an insurer's decision on rehabilitation (§ 16).</summary>
public sealed record AppealFacts : ValueRecord
{
    /// <summary>The day on which the decision was posted with the address that the person gave.</summary>
    public required LocalDate PostedOn { get; init; }

    /// <summary>The day of the decision, not after the posting; null: the day of posting.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The day on which the person got notice of it, when that is shown; null: the seventh day after the posting.</summary>
    public LocalDate? NotifiedOn { get; init; }

    /// <summary>The requests for a recommendation of the Traffic Accident and Patient Injury Board, in order.</summary>
    public ValueList<RecommendationRequest> Requests { get; init; }
}

/// <summary>A request for a recommendation (ratkaisusuositus).</summary>
/// <param name="On">The day on which the matter was brought before the board.</param>
/// <param name="EndedOn">The day on which its handling ended; null while it goes on.</param>
public sealed record RecommendationRequest(LocalDate On, LocalDate? EndedOn = null) : ValueRecord;

/// <summary>What a request for a recommendation does to the appeal time.</summary>
public enum RequestEffect
{
    /// <summary>The time stops for the handling and runs anew from its end (§ 16(4)–(5)).</summary>
    Extends,

    /// <summary>Before 2021 the act knew no recommendation.</summary>
    NotYetPossible,

    /// <summary>It came too late to be handled (§ 16(4)).</summary>
    TooLate,

    /// <summary>It is handled, but the appeal time was over (§ 16(4) from 2025; READING recommendationAfterAppealTime).</summary>
    AfterAppealTime,

    /// <summary>The time has been extended once already (§ 16(5)).</summary>
    AlreadyExtended,
}

/// <summary>A request and what it does.</summary>
/// <param name="Request">The request.</param>
/// <param name="Effect">What it does to the appeal time.</param>
/// <param name="Section">The subsection that says so.</param>
public sealed record RequestOutcome(RecommendationRequest Request, RequestEffect Effect, SectionReference Section) : ValueRecord;

/// <summary>Whether an appeal is examined.</summary>
public enum AppealOutcome
{
    /// <summary>It came in time (§ 16(1)).</summary>
    InTime,

    /// <summary>It came late, and weighty reasons let it be examined (§ 16(3)).</summary>
    LateForWeightyReasons,

    /// <summary>It came late.</summary>
    Late,
}
