using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds "disabilityCategory" and "functionalLimitation" (§§ 84, 86, 87).</summary>
internal static class LimitationKinds
{
    internal static CaseResult Category(JsonFacts facts, StatutoryParameters parameters)
    {
        var categories = facts.Wholes("categories", number => LimitationOfYear.Given(DisabilityCategory.Of(number)));
        facts.NoOthers();
        var combined = CategoryCombination.Combine(categories);
        return new(
            new() { ["category"] = combined.Amount },
            CaseResult.Reasons(($"Disability category {combined.Value}", $"Haittaluokka {combined.Value}", $"Invaliditetsklass {combined.Value}"), combined));
    }

    internal static CaseResult Amount(JsonFacts facts, StatutoryParameters parameters)
    {
        var category = facts.MakeWhole("category", DisabilityCategory.Of);
        var year = facts.Whole("year");
        var coefficient = ReadCoefficient(facts, category);
        facts.NoOthers();
        var amount = LimitationOfYear.Of(LimitationOfYear.Given(category), year, parameters);
        var paid = amount.Form == PaymentForm.Continuing ? amount.PerMonth : coefficient is null ? (Figure)amount.PerYear : amount.LumpSum(coefficient);
        return new(Fields(amount, paid), CaseResult.Reasons(Title(category, year), amount.PerYear, paid));
    }

    private static Phrase Title(DisabilityCategory category, int year) => (
        FormattableString.Invariant($"Compensation for functional limitation, category {category}, {year}"),
        FormattableString.Invariant($"Haittaraha, haittaluokka {category}, {year}"),
        FormattableString.Invariant($"Menersättning, invaliditetsklass {category}, {year}"));

    private static JsonObject Fields(LimitationOfYear amount, Figure paid)
    {
        var fields = new JsonObject
        {
            ["percent"] = amount.Percent.Amount,
            ["basicAmount"] = amount.BasicAmount.Amount,
            ["perYear"] = amount.PerYear.Amount,
            ["suppliedFigures"] = CaseResult.Names(new Figure[] { amount.Exact }.Sources().NotEnacted()),
        };
        if (paid != amount.PerYear)
        {
            fields[amount.Form == PaymentForm.Continuing ? "perMonth" : "lumpSum"] = paid.Amount;
        }

        return fields;
    }

    private static Figure<CapitalCoefficient>? ReadCoefficient(JsonFacts facts, DisabilityCategory category)
    {
        const string Name = "capitalCoefficient";
        if (!facts.Has(Name))
        {
            return null;
        }

        return LimitationRight.FormOf(category) == PaymentForm.LumpSum
            ? facts.Make(Name, CapitalCoefficient.Given)
            : throw new CaseFormatException(facts.PathOf(Name), $"category {category} is paid every month; a {Name} belongs to categories 1 to 5");
    }
}
