using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>The stated days of policies and premiums, as facts of an explanation.</summary>
internal static class PolicyFacts
{
    internal static readonly Rule ApplicationRule = Rule.Given("given.applicationArrived");
    internal static readonly Rule AgreedStartRule = Rule.Given("given.agreedStart");
    internal static readonly Rule ElsewhereRule = Rule.Given("given.lastDayElsewhere");
    internal static readonly Rule TermRule = Rule.Given("given.fixedTermEnds");
    internal static readonly Rule ExtensionRule = Rule.Given("given.extensionEnds");
    internal static readonly Rule MainRule = Rule.Given("given.mainPolicyEnds");
    internal static readonly Rule TransferRule = Rule.Given("given.transferEnds");
    internal static readonly Rule EventRule = Rule.Given("given.policyEvent");
    internal static readonly Rule NoticeEndsRule = Rule.Given("given.noticeEnds");
    internal static readonly Rule PeriodEndsRule = Rule.Given("given.periodEnds");
    internal static readonly Rule AgreedLimitRule = Rule.Given("given.agreedLimit");
    internal static readonly Rule DueRule = Rule.Given("given.adjustmentDue");
    internal static readonly Rule PaidOnRule = Rule.Given("given.premiumPaidOn");
    internal static readonly Rule InterruptedRule = Rule.Given("given.limitationInterrupted");
    internal static readonly Rule RevisedRule = Rule.Given("given.revisedPremium");
    internal static readonly Rule CollectedRule = Rule.Given("given.collectedPremium");
    internal static readonly Rule SmallestRule = Rule.Given("given.smallestAdjustment");
}
