namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>Rehabilitation after a traffic accident (act 626/1991).</summary>
    private static (string Id, string Title, string? Formula)[] MotorLiability =>
    [
        ("given.motorCompensation", "Compensation in full by the Motor Liability Insurance Act", null),
        ("given.motorCompensationPerMonth", "Compensation in full by the Motor Liability Insurance Act", null),
        ("given.availableIncome", "Income that would have been available before the rehabilitation", null),
        ("given.availableIncomePerMonth", "Income that would have been available before the rehabilitation", null),
        ("given.actualLoss", "Compensation for the actual loss by the Motor Liability Insurance Act", null),
        ("given.actualLossPerMonth", "Compensation for the actual loss by the Motor Liability Insurance Act", null),
        ("given.authoritysClaim", "What an authority paid", null),
        ("given.authoritysClaimPerMonth", "What an authority paid", null),
        ("given.authoritysCost", "What services or rehabilitation cost an authority", null),
        ("given.rehabilitationCost", "Cost of rehabilitation", null),
        ("given.thirtiethDays", "Days, every month 30", null),
        ("given.insurersPercent", "Insurer's share", null),
        ("given.postedOn", "Day of posting", null),
        ("given.notifiedOn", "Day of notice", null),
        ("given.handlingEndedOn", "End of the board's handling", null),
        ("motor.inFull", "Compensation for lost earnings in full, in a measure that prevents work", "{0}"),
        ("motor.inFullWaiting", "Compensation for lost earnings in full, during assessment or waiting", "{0}"),
        ("motor.inFullHoliday", "Compensation for lost earnings in full, on holiday in the programme", "{0}"),
        ("motor.availableIncome", "Compensation of someone without income at the accident", "{0}"),
        ("motor.actualLoss", "Compensation for the actual loss, not in full", "{0}"),
        ("motor.totalOfDays", "For the period", "{0} × {1}"),
        ("motor.totalOfMonths", "For the period, each month by itself", "{0} × {1} ÷ 30"),
        ("motor.claimOfDays", "An authority's claim for the period", "{0} × {1}"),
        ("motor.claimOfMonths", "An authority's claim for the period, each month by itself", "{0} × {1} ÷ 30"),
        ("motor.cost", "Compensated cost", "{0}"),
        ("motor.transferred", "To the authority", "{0}"),
        ("motor.transferredInProportion", "To the authority, in proportion to the claims", "of {0}, for a claim of {1},"),
        ("motor.injuredPersonsRest", "To the injured person", "{0} less what moves to authorities"),
        ("motor.insurersShare", "Borne by the insurer, by the consequences of its accident", "{0} × {1}"),
        ("motor.insurersShareSameAccident", "Borne by the insurer, for the same accident", "{0} × {1}"),
        ("motor.annualEarnings", "Annual earnings in an accident in rehabilitation paid by motor liability insurance", "{0}"),
        ("motor.noticePresumed", "Presumed notice of the decision", "{0} + 7 days"),
        ("motor.appealLastDay", "Last day to appeal", "{0} + 30 days"),
        ("motor.appealLastDayAnew", "Last day to appeal after the recommendation", "{0} + 30 days"),
        ("motor.appealLastDayMoved", "Moved to the next weekday", "from {0}"),
    ];
}
