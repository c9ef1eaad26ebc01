using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "family": the survivors' pensions of a family over time (§§ 99–109).</summary>
/// <remarks>
/// Facts: <c>claimDate</c>; <c>deathDate</c> (or the day of the disappearance); <c>annualEarnings</c> (claim-year level, before § 79); <c>through</c>;
/// <c>insurance</c>?; <c>receivesPension</c>?, <c>pensionerWork</c>? (needs <c>birthDate</c>, that of the deceased);
/// <c>cause</c>? (<c>claimEvent</c> default, <c>notShown</c>, <c>probablyOther</c>), <c>disabilityCategory</c>? = 0 (§ 99(3)); <c>missing</c>? (§ 99(2));
/// <c>spouses</c>? [{<c>income</c>, <c>union</c>? (<c>marriage</c> default, <c>cohabitation</c>), <c>since</c>? (absent: before the claim date), <c>commonChild</c>?,
/// <c>maintenanceContract</c>?, <c>divorcePending</c>?, <c>remarried</c>?, <c>earningsRelatedPension</c>? (per month, § 106), <c>otherPensions</c>? (§ 202(2)) [{<c>perMonth</c>, <c>from</c>, <c>to</c>?}], <c>died</c>?, <c>causedDeath</c>?}];
/// <c>children</c> [{<c>birthDate</c>, <c>ofSpouse</c>? (true, or the place of the spouse in <c>spouses</c>), <c>studies</c>? [{<c>from</c>, <c>to</c>?}], <c>unable</c>?, <c>unableUntil</c>?, <c>fullOrphanFrom</c>?,
/// <c>inSpousesCare</c>? = true, <c>adopted</c>?, <c>replaced</c>? (§ 101(3)), <c>died</c>?, <c>nationalPension</c>? {<c>basicAmount</c> (per month), <c>to</c>?}, <c>otherPensions</c>?, <c>causedDeath</c>?}];
/// <c>funeral</c>? {<c>on</c>, <c>paidByEstate</c>? = true, <c>costs</c>?}.
/// Expect: <c>entitled</c>; <c>periods</c> [{<c>from</c>, <c>to</c>, <c>spousePercent</c>, <c>childrenPercent</c> (with the orphans' addition),
/// <c>incomeReductionPerYear</c> (death-year level; 0 before it applies), <c>spouse</c> {<c>basePerYear</c> (claim-year level, after adjustment), <c>perYear</c>, <c>perMonth</c>},
/// <c>children</c> [ … the same three in input order, 0 when not paid ]}]; <c>totals</c> {<c>spouse</c>, <c>children</c> [ … ], <c>remarriageLumpSum</c>,
/// <c>funeralAssistance</c>, <c>total</c>}; <c>refusals</c> [{<c>beneficiary</c> (e.g. <c>children[0]</c>), <c>from</c>, <c>to</c>, <c>reason</c>, <c>section</c>}]; <c>suppliedFigures</c>.
/// </remarks>
internal static class FamilyKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var timeline = FamilyTimeline.Of(FamilyReader.Read(facts), parameters);
        return new(
            new()
            {
                ["entitled"] = timeline.Entitled,
                ["periods"] = new JsonArray([.. timeline.Periods.Select(period => Period(period, timeline.Family.Children.Count))]),
                ["totals"] = Totals(timeline.Totals),
                ["refusals"] = new JsonArray([.. timeline.Refusals.Select(Refusal)]),
                ["suppliedFigures"] = CaseResult.Names(timeline.SuppliedFigures()),
                ["hypothetical"] = CaseResult.Hypothetical(timeline.Hypothesis),
            },
            language => FamilyExplanation.Of(timeline, language));
    }

    private static JsonObject Period(FamilyPeriod period, int children) => new()
    {
        ["from"] = Dates.Text(period.From),
        ["to"] = Dates.Text(period.To),
        ["spousePercent"] = period.Level.SpousePercent.Amount,
        ["childrenPercent"] = period.Level.ChildrenPercent.Amount,
        ["incomeReductionPerYear"] = period.Level.IncomeReductionPerYear?.Amount ?? 0m,
        ["spouse"] = Pension(period.Pensions.FirstOrDefault(pension => pension.Beneficiary.IsSpouse)),
        ["children"] = new JsonArray([.. Enumerable.Range(0, children).Select(child => Pension(period.Find(new(IsSpouse: false, child))))]),
    };

    private static JsonObject Pension(SurvivorsPension? pension) => new()
    {
        ["basePerYear"] = pension?.BasePerYear.Amount ?? 0m,
        ["perYear"] = pension?.PerYear.Amount ?? 0m,
        ["perMonth"] = pension?.PerMonth.Amount ?? 0m,
    };

    private static JsonObject Totals(FamilyTotals totals) => new()
    {
        ["spouse"] = totals.Pensions.Where(total => total.Beneficiary.IsSpouse).Sum(total => total.Amount.Amount),
        ["children"] = new JsonArray([.. totals.Pensions.Where(total => !total.Beneficiary.IsSpouse).Select(total => JsonValue.Create(total.Amount.Amount))]),
        ["remarriageLumpSum"] = totals.LumpSum.Amount,
        ["funeralAssistance"] = totals.FuneralAssistance.Amount,
        ["total"] = totals.Total.Amount,
    };

    private static JsonObject Refusal(SurvivorsRefusal refusal) => new()
    {
        ["beneficiary"] = refusal.Beneficiary.ToString(),
        ["from"] = Dates.Text(refusal.From),
        ["to"] = Dates.Text(refusal.To),
        ["reason"] = ClaimReader.Name(refusal.Reason),
        ["section"] = refusal.Section.ToString(),
    };
}
