namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>Receivers, delay, recovery and recourse (§§ 135–152, 247, 270).</summary>
    private static (string Id, string Title, string? Formula)[] Payments =>
    [
        ("given.granted", "Granted for the time", null),
        ("given.demand", "Demand", null),
        ("given.demandsOfRank", "Demands of the same item for the same days", Sum),
        ("given.employersPay", "Paid by the employer or the sickness fund", null),
        ("given.lateAmount", "Late amount", null),
        ("given.daysOfDelay", "Days of delay", null),
        ("given.instalment", "Instalment", null),
        ("given.taxWithheld", "Tax withheld", null),
        ("given.consent", "Agreed with the receiver", null),
        ("given.toRecover", "To recover", null),
        ("given.paidCompensation", "Compensation that the insurer paid", null),
        ("given.liabilityOfOther", "Owed to the injured person under another act", null),
        ("statutory.latePaymentRate", "Rate of interest for late payment", null),
        ("granted.ofDays", "Granted for some of the days", "{0}, {1} of {2}"),
        ("demand.ofDays", "Demand for the same days", "{0}, {1} of {2}"),
        ("demand.notYetPaid", "What is not yet paid of the demand", "{0}, less what was paid"),
        ("employersPay.ofDays", "Paid for the same days", "{0}, {1} of {2}"),
        ("receivers.inFull", "To the receiver, in full", "{0}"),
        ("receivers.whatIsLeft", "To the receiver, what is left", "{1} of {0}"),
        ("receivers.inProportion", "To the receiver, in proportion", "{0} × {1} ÷ {2}"),
        ("receivers.left", "Left", "{0} − {1}"),
        ("receivers.paid", "To the receiver in all", Sum),
        ("receivers.toInjuredPerson", "To the injured person", Sum),
        ("receivers.nothing", "Nothing", null),
        ("delayIncrease.interestOfDays", "Interest of a year × days", "{0} × {1} × {2}"),
        ("delayIncrease.interestOfAllDays", "Interest of a year × days, at all rates", Sum),
        ("delayIncrease.ofInstalment", "Increase for delay", "{0} ÷ 365"),
        ("delayIncrease.total", "Increase for delay in all", Sum),
        ("delayIncrease.nothing", "No increase for delay", null),
        ("offset.net", "Instalment after tax", "{0} − {1}"),
        ("offset.sixth", "A sixth of it, in whole cents", "{0} ÷ 6"),
        ("offset.consent", "By consent", "{0}, at most {1}"),
        ("offset.protected", "Nothing may be taken off this benefit", null),
        ("offset.taken", "Taken off, the rest of the recovery", "{0}, at most {1}"),
        ("recourse.amount", "Recourse", "{0}, at most {1}"),
        ("recourse.none", "No recourse", null),
    ];
}
