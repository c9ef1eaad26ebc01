using System.Text.Json.Nodes;
using TyTal.Calc.Benefits;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "claim": the facts of a claim to its periods and totals.</summary>
internal static class ClaimKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var timeline = BenefitTimeline.Of(ClaimReader.Read(facts), parameters);
        return new(
            new()
            {
                ["entitled"] = timeline.Entitled,
                ["periods"] = new JsonArray([.. timeline.Periods.Select(Period)]),
                ["totals"] = new JsonObject
                {
                    ["dailyAllowance"] = timeline.Totals.DailyAllowance.Amount,
                    ["rehabilitationAllowance"] = timeline.Totals.RehabilitationAllowance.Amount,
                    ["pension"] = timeline.Totals.Pension.Amount,
                },
                ["refusals"] = new JsonArray([.. timeline.Refusals.Select(Refusal)]),
                ["suppliedFigures"] = CaseResult.Names(timeline.SuppliedFigures()),
                ["hypothetical"] = CaseResult.Hypothetical(timeline.Hypothesis),
            },
            language => TimelineExplanation.Of(timeline, language));
    }

    private static JsonObject Refusal(Refusal refusal) => new()
    {
        ["from"] = Dates.Text(refusal.From),
        ["to"] = Dates.Text(refusal.To),
        ["reason"] = ClaimReader.Name(refusal.Reason),
        ["section"] = refusal.Section.ToString(),
    };

    private static JsonObject Period(BenefitPeriod period)
    {
        var fields = new JsonObject
        {
            ["from"] = Dates.Text(period.From),
            ["to"] = Dates.Text(period.To),
            ["benefit"] = ClaimReader.Name(period.Benefit),
            ["basis"] = ClaimReader.Name(period.Basis),
            ["sharePercent"] = period.SharePercent.Amount,
        };
        if (period.Allowance is { } day)
        {
            fields["fullPerDay"] = day.FullPerDay.Amount;
            fields["kelaDeductionPercent"] = day.KelaDeductionPercent.Amount;
            fields["perDay"] = day.PerDay.Amount;
            fields["employerPerDay"] = day.EmployerPerDay.Amount;
            fields["employeePaymentsPerDay"] = day.EmployeePaymentsPerDay.Amount;
            fields["netPerDay"] = day.NetPerDay.Amount;
        }

        if (period.Pension is { } year)
        {
            fields["pensionPercent"] = year.PensionPercent.Amount;
            fields["basePerYear"] = year.BasePerYear.Amount;
            fields["basePerDay"] = year.BasePerDay.Amount;
            fields["oneTimeIncreasePercent"] = year.OneTimeIncreasePercent.Amount;
            fields["perYear"] = year.PerYear.Amount;
            fields["perMonth"] = year.PerMonth.Amount;
        }

        if (period.Deducted is { } deducted)
        {
            fields["otherBenefitsPerMonth"] = deducted.OtherBenefitsPerMonth.Amount;
            fields["paidPerMonth"] = deducted.PaidPerMonth.Amount;
        }

        return fields;
    }
}
