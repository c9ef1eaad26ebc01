namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Rehabilitation after a traffic accident (act 626/1991).</summary>
    private static RuleText[] MotorLiability =>
    [
        new("given.motorCompensation", ("Compensation in full by the Motor Liability Insurance Act", "", "")),
        new("given.motorCompensationPerMonth", ("Compensation in full by the Motor Liability Insurance Act", "", "")),
        new("given.availableIncome", ("Income that would have been available before the rehabilitation", "", "")),
        new("given.availableIncomePerMonth", ("Income that would have been available before the rehabilitation", "", "")),
        new("given.actualLoss", ("Compensation for the actual loss by the Motor Liability Insurance Act", "", "")),
        new("given.actualLossPerMonth", ("Compensation for the actual loss by the Motor Liability Insurance Act", "", "")),
        new("given.authoritysClaim", ("What an authority paid", "", "")),
        new("given.authoritysClaimPerMonth", ("What an authority paid", "", "")),
        new("given.authoritysCost", ("What services or rehabilitation cost an authority", "", "")),
        new("given.rehabilitationCost", ("Cost of rehabilitation", "", "")),
        new("given.thirtiethDays", ("Days, every month 30", "", "")),
        new("given.insurersPercent", ("Insurer's share", "", "")),
        new("given.postedOn", ("Day of posting", "", "")),
        new("given.notifiedOn", ("Day of notice", "", "")),
        new("given.handlingEndedOn", ("End of the board's handling", "", "")),
        new("motor.inFull", ("Compensation for lost earnings in full, in a measure that prevents work", "", ""), "{0}"),
        new("motor.inFullWaiting", ("Compensation for lost earnings in full, during assessment or waiting", "", ""), "{0}"),
        new("motor.inFullHoliday", ("Compensation for lost earnings in full, on holiday in the programme", "", ""), "{0}"),
        new("motor.availableIncome", ("Compensation of someone without income at the accident", "", ""), "{0}"),
        new("motor.actualLoss", ("Compensation for the actual loss, not in full", "", ""), "{0}"),
        new("motor.totalOfDays", ("For the period", "", ""), "{0} × {1}"),
        new("motor.totalOfMonths", ("For the period, each month by itself", "", ""), "{0} × {1} ÷ 30"),
        new("motor.claimOfDays", ("An authority's claim for the period", "", ""), "{0} × {1}"),
        new("motor.claimOfMonths", ("An authority's claim for the period, each month by itself", "", ""), "{0} × {1} ÷ 30"),
        new("motor.cost", ("Compensated cost", "", ""), "{0}"),
        new("motor.transferred", ("To the authority", "", ""), "{0}"),
        new("motor.transferredInProportion", ("To the authority, in proportion to the claims", "", ""), ("of {0}, for a claim of {1},", "", "")),
        new("motor.injuredPersonsRest", ("To the injured person", "", ""), ("{0} less what moves to authorities", "", "")),
        new("motor.insurersShare", ("Borne by the insurer, by the consequences of its accident", "", ""), "{0} × {1}"),
        new("motor.insurersShareSameAccident", ("Borne by the insurer, for the same accident", "", ""), "{0} × {1}"),
        new("motor.annualEarnings", ("Annual earnings in an accident in rehabilitation paid by motor liability insurance", "", ""), "{0}"),
        new("motor.noticePresumed", ("Presumed notice of the decision", "", ""), ("{0} + 7 days", "", "")),
        new("motor.appealLastDay", ("Last day to appeal", "", ""), ("{0} + 30 days", "", "")),
        new("motor.appealLastDayAnew", ("Last day to appeal after the recommendation", "", ""), ("{0} + 30 days", "", "")),
        new("motor.appealLastDayMoved", ("Moved to the next weekday", "", ""), ("from {0}", "", "")),
    ];
}
