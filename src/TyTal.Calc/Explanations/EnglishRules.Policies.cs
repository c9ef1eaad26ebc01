namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>Facts of policies, premiums and neglect (§§ 156–184, 187–200, 233).</summary>
    private static (string Id, string Title, string? Formula)[] PolicyFacts =>
    [
        ("given.applicationArrived", "Arrival of the application", null),
        ("given.agreedStart", "Agreed first day", null),
        ("given.lastDayElsewhere", "Last day at the former insurer", null),
        ("given.fixedTermEnds", "Agreed last day of the term", null),
        ("given.extensionEnds", "New last day that the policyholder states", null),
        ("given.mainPolicyEnds", "Last day of the policy that this one is attached to", null),
        ("given.transferEnds", "Day to which the policy is to be transferred", null),
        ("given.policyEvent", "Day of the event", null),
        ("given.noticeEnds", "Last day that the notice names", null),
        ("given.periodEnds", "Last day of the insurance period", null),
        ("given.agreedLimit", "Latest due day that was agreed", null),
        ("given.adjustmentDue", "Due day that the insurer set", null),
        ("given.premiumPaidOn", "Day of payment", null),
        ("given.limitationInterrupted", "Last interruption of the limitation in time", null),
        ("given.statisticsFrom", "Day from which the time for the statistics runs", null),
        ("given.revisedPremium", "Revised premium of the period", null),
        ("given.collectedPremium", "Collected for the period", null),
        ("given.smallestAdjustment", "Smallest difference that is collected or returned", null),
        ("given.paidEarnings", "Earnings without holiday bonus and benefits in kind", null),
        ("given.paidBenefitsInKind", "Benefits in kind", null),
        ("given.paidHolidayBonus", "Holiday bonus", null),
        ("given.wagesOfWorkAbroad", "Pay in Finland of work like that abroad", null),
        ("given.feeMultiple", "Judged multiple of the premium-like charge", null),
        ("given.reasonablePremium", "Reasonable premium of a year of neglect", null),
        ("given.paidForEvent", "Paid for the claim event", null),
    ];

    /// <summary>The life of a policy (§§ 157–165, 167, 187–200, 204).</summary>
    private static (string Id, string Title, string? Formula)[] Policies =>
    [
        ("policy.startByApplication", "First day of the policy", "{0}"),
        ("policy.startAgreed", "First day of the policy, as agreed", "{0}, not before {1}"),
        ("policy.startByTransfer", "First day of the transferred policy", "the day after {0}"),
        ("policy.firstPeriodEnds", "Last day of the first period", "the end of the year, or of the next one when the policy starts within a year, from {0}"),
        ("policy.termEnds", "Last day of the fixed term", "{0}"),
        ("policy.extendedTermEnds", "Last day of the extended term", "{0}, at most twelve months after {1}"),
        ("policy.lastDayOfNotice", "Last day on which the notice of transfer may reach the old insurer", "three calendar months before {0}"),
        ("policy.obstacleDue", "Last day on which the old insurer tells an obstacle to the transfer", "two weeks from {0}"),
        ("policy.endsByTransfer", "Last day of the policy, by transfer", "notice by {0}"),
        ("policy.endsByInsolvency", "Last day of the policy, by bankruptcy or certificate", "the day before {0}"),
        ("policy.endsByInsurersInsolvency", "Last day of the policy, by the insurer's liquidation or bankruptcy", "a month after {0}"),
        ("policy.endsWithWork", "Last day of the policy, with the work", "{0}"),
        ("policy.endsByEntrepreneursNotice", "Last day of the entrepreneur's policy, by the entrepreneur's notice", "{0}, not before {1}"),
        ("policy.endsByLeisureTimeNotice", "Last day of the leisure-time policy, by the employer's notice", "{0}, not before {1}"),
        ("policy.endsByEntrepreneursLeisureTimeNotice", "Last day of the leisure-time policy, by the entrepreneur's notice", "{0}, not before {1}"),
        ("policy.endsByInsurersNotice", "Last day of the policy, by the insurer's notice", "30 days from {0}"),
        ("policy.endsByEmployersNotice", "Last day of the policy for work abroad, by the employer's notice", "{0}, not before {1}"),
        ("policy.nextWorkingDay", "Last day, as the time has run on a weekend, a holiday or an eve", "the next working day after {0}"),
        ("policy.endsByLeisureTimeTerms", "Last day of the leisure-time policy, by its terms", "{0}, notice of {1}"),
        ("policy.endsByEntrepreneursLeisureTimeTerms", "Last day of the entrepreneur's leisure-time policy, by its terms", "{0}, notice of {1}"),
        ("policy.endsWithPensionInsurance", "Last day of the entrepreneur's policy, with pension insurance or activity", "{0}"),
        ("policy.endsWithMain", "Last day of the leisure-time policy, with the compulsory one", "{0}"),
        ("policy.endsWithEntrepreneursMain", "Last day of the leisure-time policy, with the entrepreneur's policy", "{0}"),
        ("statistics.offer", "Last day for the statistics of an offer", "14 days, from 2025 on 7, from {0}"),
        ("statistics.transfer", "Last day for the wages of a transferred policy", "14 days, from 2025 on 7, from {0}"),
        ("statistics.afterTransfer", "Last day for the statistics of a transferred policy", "three months, from 2025 on 7 days, from {0}"),
    ];

    /// <summary>Premiums and neglect (§§ 168–184, 233).</summary>
    private static (string Id, string Title, string? Formula)[] Premiums =>
    [
        ("premium.wageSum", "Wages on which the premium is based", Sum),
        ("premium.adjustment", "Adjustment premium", "{0} − {1}"),
        ("premium.smallAdjustment", "No adjustment premium, as the difference is smaller than the least", "{0} − {1}, smaller than {2} either way"),
        ("premium.latestDue", "Latest due day of the adjustment premium", "a year after {0}"),
        ("premium.agreedDue", "Latest due day of the adjustment premium, as agreed", "the later of a year after {0} and {1}"),
        ("premium.lastDayToImpose", "Last day to impose a premium of the period", "five years from the end of the year of {0}"),
        ("premium.lastDayOfRefund", "Last day of a claim for what was paid without ground", "five years from {0}"),
        ("premium.workSafetyCharge", "Part of the premium for work safety", "{0} × 1.75 %"),
        ("neglect.charge", "Premium-like charge", Sum),
        ("neglect.fee", "Neglect fee", "{0} × {1}"),
        ("neglect.excess", "Employer's excess", "{0}, at most {1}"),
    ];
}
