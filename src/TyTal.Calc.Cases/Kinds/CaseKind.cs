using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>What a case of a kind computes.</summary>
/// <param name="Name">The kind's name in case files.</param>
/// <param name="Compute">Reads the facts and computes the result.</param>
internal sealed record CaseKind(string Name, Func<JsonFacts, StatutoryParameters, CaseResult> Compute)
{
    internal static IReadOnlyList<CaseKind> Built { get; } =
    [
        new("amount", AmountKind.Compute),
        new("claim", ClaimKind.Compute),
        new("oneTimeIncrease", OneTimeIncreaseKind.Compute),
        new("disabilityCategory", LimitationKinds.Category),
        new("functionalLimitation", LimitationKinds.Amount),
        new("survivors", SurvivorsKind.Compute),
        new("family", FamilyKind.Compute),
        new("kelaDeduction", KelaKinds.Deduction),
        new("kelaWaitingPeriod", KelaKinds.WaitingPeriod),
        new("annualEarnings", AnnualEarningsKind.Compute),
        new("payers", PayersKind.Compute),
        new("careAllowance", SupplementKinds.CareAllowance),
        new("clothingSupplement", SupplementKinds.ClothingSupplement),
        new("assistedLiving", SupplementKinds.AssistedLiving),
        new("privateTreatment", TreatmentKinds.Private),
        new("publicTreatment", TreatmentKinds.Public),
        new("lostPay", TreatmentKinds.LostPay),
        new("travelCosts", TravelKind.Compute),
        new("householdHelp", CostKinds.HouseholdHelp),
        new("brokenItem", CostKinds.BrokenItem),
        new("aid", CostKinds.Aid),
        new("homeAlterations", CostKinds.HomeAlterations),
        new("interpretation", CostKinds.Interpretation),
        new("transportOfDeceased", CostKinds.TransportOfDeceased),
        new("costInTime", CostKinds.InTime),
        new("payKinds", PayKindsKind.Compute),
        new("rehabilitationPlan", RehabilitationKinds.Plan),
        new("rehabilitationNeed", RehabilitationKinds.Need),
        new("deadline", DeadlineKind.Compute),
        new("motorRehabilitation", MotorRehabilitationKind.Compute),
        new("motorRehabilitationAppeal", MotorAppealKind.Compute),
        new("insuranceObligation", InsuranceObligationKind.Compute),
        new("insuredStatus", InsuredStatusKind.Compute),
        new("paymentOrder", PaymentKinds.Order),
        new("employersShares", PaymentKinds.Employers),
        new("paymentSchedule", PaymentScheduleKind.Compute),
        new("delayIncrease", DelayIncreaseKind.Compute),
        new("recovery", PaymentKinds.Recover),
        new("recourse", PaymentKinds.Recourse),
        new("claimDifference", DifferenceKind.Compute),
        new("claimCashFlow", CashFlowKind.Compute),
        new("policyDates", PolicyKinds.Dates),
        new("statisticsHistory", PolicyKinds.Statistics),
        new("grantingDuty", PolicyKinds.Granting),
        new("premiumAdjustment", PremiumKinds.Adjustment),
        new("premiumRefund", PremiumKinds.Refund),
        new("premiumWages", PremiumKinds.Wages),
        new("neglect", PremiumKinds.Neglect),
    ];

    internal static CaseKind Of(string name)
    {
        return Built.FirstOrDefault(kind => kind.Name == name)
            ?? throw new CaseFormatException("$.kind", $"'{name}' is no kind; there are {string.Join(", ", Built.Select(kind => kind.Name))}");
    }
}

/// <summary>The result of a case.</summary>
/// <param name="Fields">The fields that a case may expect.</param>
/// <param name="Explain">The reasons in a language.</param>
internal sealed record CaseResult(JsonObject Fields, Func<Language, Document> Explain)
{
    /// <summary>The reasons of figures below a title.</summary>
    internal static Func<Language, Document> Reasons(Phrase title, params Figure[] figures) => language => Explanation.Of(figures, language).ToDocument(title.In(language));

    /// <summary>An answer of one sentence.</summary>
    internal static Document Sentence(Language language, string sentence) => new(language, ValueList.Create<Block>(new Heading(sentence, 1)));

    /// <summary>The names of what was supposed, in order; empty when nothing was.</summary>
    internal static JsonArray Hypothetical(Hypothesis? hypothesis) => Names((hypothesis?.Figures ?? []).Select(figure => figure.Source!.Name).Distinct(StringComparer.Ordinal));

    internal static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
