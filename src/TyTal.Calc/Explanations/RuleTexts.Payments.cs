namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Receivers, delay, recovery and recourse (§§ 135–152, 247, 270).</summary>
    private static RuleText[] Payments =>
    [
        new("given.granted", ("Granted for the time", "", "")),
        new("given.demand", ("Demand", "", "")),
        new("given.demandsOfRank", ("Demands of the same item for the same days", "", ""), Sum),
        new("given.employersPay", ("Paid by the employer or the sickness fund", "", "")),
        new("given.lateAmount", ("Late amount", "", "")),
        new("given.daysOfDelay", ("Days of delay", "", "")),
        new("given.instalment", ("Instalment", "", "")),
        new("given.taxWithheld", ("Tax withheld", "", "")),
        new("given.consent", ("Agreed with the receiver", "", "")),
        new("given.toRecover", ("To recover", "", "")),
        new("given.paidCompensation", ("Compensation that the insurer paid", "", "")),
        new("given.liabilityOfOther", ("Owed to the injured person under another act", "", "")),
        new("statutory.latePaymentRate", ("Rate of interest for late payment", "", "")),
        new("granted.ofDays", ("Granted for some of the days", "", ""), ("{0}, {1} of {2}", "", "")),
        new("demand.ofDays", ("Demand for the same days", "", ""), ("{0}, {1} of {2}", "", "")),
        new("demand.notYetPaid", ("What is not yet paid of the demand", "", ""), ("{0}, less what was paid", "", "")),
        new("employersPay.ofDays", ("Paid for the same days", "", ""), ("{0}, {1} of {2}", "", "")),
        new("receivers.inFull", ("To the receiver, in full", "", ""), "{0}"),
        new("receivers.whatIsLeft", ("To the receiver, what is left", "", ""), ("{1} of {0}", "", "")),
        new("receivers.inProportion", ("To the receiver, in proportion", "", ""), "{0} × {1} ÷ {2}"),
        new("receivers.left", ("Left", "", ""), "{0} − {1}"),
        new("receivers.paid", ("To the receiver in all", "", ""), Sum),
        new("receivers.toInjuredPerson", ("To the injured person", "", ""), Sum),
        new("receivers.nothing", ("Nothing", "", "")),
        new("delayIncrease.interestOfDays", ("Interest of a year × days", "", ""), "{0} × {1} × {2}"),
        new("delayIncrease.interestOfAllDays", ("Interest of a year × days, at all rates", "", ""), Sum),
        new("delayIncrease.ofInstalment", ("Increase for delay", "", ""), "{0} ÷ 365"),
        new("delayIncrease.total", ("Increase for delay in all", "", ""), Sum),
        new("delayIncrease.nothing", ("No increase for delay", "", "")),
        new("offset.net", ("Instalment after tax", "", ""), "{0} − {1}"),
        new("offset.sixth", ("A sixth of it, in whole cents", "", ""), "{0} ÷ 6"),
        new("offset.consent", ("By consent", "", ""), ("{0}, at most {1}", "", "")),
        new("offset.protected", ("Nothing may be taken off this benefit", "", "")),
        new("offset.taken", ("Taken off, the rest of the recovery", "", ""), ("{0}, at most {1}", "", "")),
        new("recourse.amount", ("Recourse", "", ""), ("{0}, at most {1}", "", "")),
        new("recourse.none", ("No recourse", "", "")),
    ];
}
