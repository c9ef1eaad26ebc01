namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Facts of policies, premiums and neglect (§§ 156–184, 187–200, 233).</summary>
    private static RuleText[] PolicyFacts =>
    [
        new("given.applicationArrived", ("Arrival of the application", "", "")),
        new("given.agreedStart", ("Agreed first day", "", "")),
        new("given.lastDayElsewhere", ("Last day at the former insurer", "", "")),
        new("given.fixedTermEnds", ("Agreed last day of the term", "", "")),
        new("given.extensionEnds", ("New last day that the policyholder states", "", "")),
        new("given.mainPolicyEnds", ("Last day of the policy that this one is attached to", "", "")),
        new("given.transferEnds", ("Day to which the policy is to be transferred", "", "")),
        new("given.policyEvent", ("Day of the event", "", "")),
        new("given.noticeEnds", ("Last day that the notice names", "", "")),
        new("given.periodEnds", ("Last day of the insurance period", "", "")),
        new("given.agreedLimit", ("Latest due day that was agreed", "", "")),
        new("given.adjustmentDue", ("Due day that the insurer set", "", "")),
        new("given.premiumPaidOn", ("Day of payment", "", "")),
        new("given.limitationInterrupted", ("Last interruption of the limitation in time", "", "")),
        new("given.statisticsFrom", ("Day from which the time for the statistics runs", "", "")),
        new("given.revisedPremium", ("Revised premium of the period", "", "")),
        new("given.collectedPremium", ("Collected for the period", "", "")),
        new("given.smallestAdjustment", ("Smallest difference that is collected or returned", "", "")),
        new("given.paidEarnings", ("Earnings without holiday bonus and benefits in kind", "", "")),
        new("given.paidBenefitsInKind", ("Benefits in kind", "", "")),
        new("given.paidHolidayBonus", ("Holiday bonus", "", "")),
        new("given.wagesOfWorkAbroad", ("Pay in Finland of work like that abroad", "", "")),
        new("given.feeMultiple", ("Judged multiple of the premium-like charge", "", "")),
        new("given.reasonablePremium", ("Reasonable premium of a year of neglect", "", "")),
        new("given.paidForEvent", ("Paid for the claim event", "", "")),
    ];

    /// <summary>The life of a policy (§§ 157–165, 167, 187–200).</summary>
    private static RuleText[] Policies =>
    [
        new("policy.startByApplication", ("First day of the policy", "", ""), "{0}"),
        new("policy.startAgreed", ("First day of the policy, as agreed", "", ""), ("{0}, not before {1}", "", "")),
        new("policy.startByTransfer", ("First day of the transferred policy", "", ""), ("the day after {0}", "", "")),
        new("policy.firstPeriodEnds", ("Last day of the first period", "", ""), ("the end of the year, or of the next one when the policy starts within a year, from {0}", "", "")),
        new("policy.termEnds", ("Last day of the fixed term", "", ""), "{0}"),
        new("policy.extendedTermEnds", ("Last day of the extended term", "", ""), ("{0}, at most twelve months after {1}", "", "")),
        new("policy.lastDayOfNotice", ("Last day on which the notice of transfer may reach the old insurer", "", ""), ("three calendar months before {0}", "", "")),
        new("policy.obstacleDue", ("Last day on which the old insurer tells an obstacle to the transfer", "", ""), ("two weeks from {0}", "", "")),
        new("policy.endsByTransfer", ("Last day of the policy, by transfer", "", ""), ("notice by {0}", "", "")),
        new("policy.endsByInsolvency", ("Last day of the policy, by bankruptcy or certificate", "", ""), ("the day before {0}", "", "")),
        new("policy.endsByInsurersInsolvency", ("Last day of the policy, by the insurer's liquidation or bankruptcy", "", ""), ("a month after {0}", "", "")),
        new("policy.endsWithWork", ("Last day of the policy, with the work", "", ""), "{0}"),
        new("policy.endsByEntrepreneursNotice", ("Last day of the entrepreneur's policy, by the entrepreneur's notice", "", ""), ("{0}, not before {1}", "", "")),
        new("policy.endsByLeisureTimeNotice", ("Last day of the leisure-time policy, by the employer's notice", "", ""), ("{0}, not before {1}", "", "")),
        new("policy.endsByEntrepreneursLeisureTimeNotice", ("Last day of the leisure-time policy, by the entrepreneur's notice", "", ""), ("{0}, not before {1}", "", "")),
        new("policy.endsByInsurersNotice", ("Last day of the entrepreneur's policy, by the insurer's notice", "", ""), ("30 days from {0}", "", "")),
        new("policy.endsByLeisureTimeTerms", ("Last day of the leisure-time policy, by its terms", "", ""), ("{0}, notice of {1}", "", "")),
        new("policy.endsByEntrepreneursLeisureTimeTerms", ("Last day of the entrepreneur's leisure-time policy, by its terms", "", ""), ("{0}, notice of {1}", "", "")),
        new("policy.endsWithPensionInsurance", ("Last day of the entrepreneur's policy, with pension insurance or activity", "", ""), "{0}"),
        new("policy.endsWithMain", ("Last day of the leisure-time policy, with the compulsory one", "", ""), "{0}"),
        new("policy.endsWithEntrepreneursMain", ("Last day of the leisure-time policy, with the entrepreneur's policy", "", ""), "{0}"),
        new("statistics.offer", ("Last day for the statistics of an offer", "", ""), ("14 days, from 2025 on 7, from {0}", "", "")),
        new("statistics.transfer", ("Last day for the wages of a transferred policy", "", ""), ("14 days, from 2025 on 7, from {0}", "", "")),
        new("statistics.afterTransfer", ("Last day for the statistics of a transferred policy", "", ""), ("three months, from 2025 on 7 days, from {0}", "", "")),
    ];

    /// <summary>Premiums and neglect (§§ 168–184, 233).</summary>
    private static RuleText[] Premiums =>
    [
        new("premium.wageSum", ("Wages on which the premium is based", "", ""), Sum),
        new("premium.adjustment", ("Adjustment premium", "", ""), "{0} − {1}"),
        new("premium.smallAdjustment", ("No adjustment premium, as the difference is smaller than the least", "", ""), ("{0} − {1}, smaller than {2} either way", "", "")),
        new("premium.latestDue", ("Latest due day of the adjustment premium", "", ""), ("a year after {0}", "", "")),
        new("premium.agreedDue", ("Latest due day of the adjustment premium, as agreed", "", ""), ("the later of a year after {0} and {1}", "", "")),
        new("premium.lastDayToImpose", ("Last day to impose a premium of the period", "", ""), ("five years from the end of the year of {0}", "", "")),
        new("premium.lastDayOfRefund", ("Last day of a claim for what was paid without ground", "", ""), ("five years from {0}", "", "")),
        new("premium.workSafetyCharge", ("Part of the premium for work safety", "", ""), "{0} × 1.75 %"),
        new("neglect.charge", ("Premium-like charge", "", ""), Sum),
        new("neglect.fee", ("Neglect fee", "", ""), "{0} × {1}"),
        new("neglect.excess", ("Employer's excess", "", ""), ("{0}, at most {1}", "", "")),
    ];
}
