using System.Text.Json.Nodes;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "insuranceObligation": by the wages of a year, or by dated payments (§§ 3, 156; 2(1)(4), 6, 207).</summary>
internal static class InsuranceObligationKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters) =>
        facts.Has("payments") ? OfPayments(facts, parameters) : OfWages(facts, parameters);

    private static CaseResult OfWages(JsonFacts facts, StatutoryParameters parameters)
    {
        var (employer, year) = (Employer(facts), facts.Whole("year"));
        var wages = facts.Make("wages", Euros.PerYear);
        var insured = InsuredOrNull(facts);
        facts.NoOthers();
        var obligation = InsuranceObligation.Of(employer, year, wages, parameters);
        if (insured == false && obligation.IsObliged)
        {
            throw new CaseFormatException(
                facts.PathOf("payments"),
                "the field is missing: whether work without an insurance was a neglect depends on the day on which the threshold was crossed; state payments and claimDate in place of wages");
        }

        var handling = insured is { } isInsured ? ClaimHandling.Of(employer, obligation.IsObliged, isInsured) : null;
        return new(Fields(obligation, handling), language => With(handling, ObligationExplanation.Of(obligation, language)));
    }

    private static CaseResult OfPayments(JsonFacts facts, StatutoryParameters parameters)
    {
        var wages = new EmployerWages
        {
            Employer = Employer(facts),
            Year = facts.Whole("year"),
            Payments = facts.List("payments", Payment),
            WorkFrom = facts.DateOrNull("workFrom"),
        };
        var insured = InsuredOrNull(facts);
        var claimDate = insured is null ? facts.DateOrNull("claimDate") : facts.Date("claimDate");
        facts.NoOthers();
        var year = facts.Told(() => ObligationOfYear.Of(wages, parameters));
        if (claimDate is { } day && day.Year != wages.Year)
        {
            throw new CaseFormatException(facts.PathOf("claimDate"), $"claimDate is {Dates.Text(day)}; allowed is a day of {wages.Year}");
        }

        var handling = insured is { } isInsured ? ClaimHandling.Of(wages.Employer, year.MustBeInsuredOn(claimDate!.Value), isInsured) : null;
        var fields = Fields(year.Obligation, handling);
        fields["crossedOn"] = year.CrossedOn is { } crossed ? Dates.Text(crossed.Value.Day) : null;
        fields["insuredFrom"] = year.InsuredFrom is { } from ? Dates.Text(from.Value.Day) : null;
        fields["running"] = new JsonArray([.. year.Running.Select(Running)]);
        fields["notCounted"] = new JsonArray([.. year.NotCounted.Select(payment => new JsonObject { ["on"] = Dates.Text(payment.On), ["amount"] = payment.Amount.Amount })]);
        return new(fields, language => With(handling, ObligationExplanation.Of(year, language)));
    }

    private static EmployerKind Employer(JsonFacts facts) => CostKinds.Needed<EmployerKind>(facts, "employer");

    private static bool? InsuredOrNull(JsonFacts facts) => facts.Has("insured") ? facts.Flag("insured", otherwise: false) : null;

    private static WagePayment Payment(JsonFacts facts) => new(facts.Date("on"), facts.Make("amount", Euros.Once))
    {
        AgreedOn = facts.DateOrNull("agreedOn"),
        WorkYear = facts.WholeOrNull("workYear"),
        Status = ClaimReader.OneOf(facts, "status", InsuredStatus.Mandatory),
    };

    private static JsonObject Running(RunningWages day) => new()
    {
        ["on"] = Dates.Text(day.On),
        ["added"] = day.Added.Amount,
        ["total"] = day.Total.Amount,
        ["exceeds"] = day.Exceeds,
    };

    private static JsonObject Fields(InsuranceObligation obligation, ClaimHandling? handling)
    {
        var fields = new JsonObject
        {
            ["obliged"] = obligation.IsObliged,
            ["threshold"] = obligation.Threshold?.Amount,
            ["wages"] = obligation.Wages?.Amount,
            ["difference"] = obligation.Difference?.Amount,
            ["reason"] = ClaimReader.Name(obligation.Reason),
            ["section"] = obligation.Section.ToString(),
            ["suppliedFigures"] = CaseResult.Names(new Figure?[] { obligation.Threshold }.OfType<Figure>().Sources().NotEnacted()),
        };
        if (handling is not null)
        {
            fields["claimHandler"] = ClaimReader.Name(handling.Handler);
            fields["uninsuredWork"] = handling.IsUninsuredWork;
            fields["neglect"] = handling.IsNeglect;
        }

        return fields;
    }

    private static Document With(ClaimHandling? handling, Document obligation) =>
        handling is null ? obligation : obligation.Then(ObligationExplanation.Of(handling, obligation.Language));
}
