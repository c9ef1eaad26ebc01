using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "survivors": the shares of a family on a day, at the level of the claim date's year (§§ 99–108).</summary>
internal static class SurvivorsKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        var on = facts.Date("on");
        var deathDate = facts.Date("deathDate");
        facts.Element("children");
        var spouse = facts.ObjectOrNull("spouse");
        var family = new Family
        {
            ClaimDate = facts.Date("claimDate"),
            DeathDate = deathDate,
            AnnualEarnings = facts.Make("annualEarnings", Euros.PerYear),
            Through = deathDate,
            Spouses = spouse is null ? [] : [new Spouse { Income = spouse.Make("income", NotNegative) }],
            Children = facts.List("children", child => Child(child, deathDate)),
        };
        spouse?.NoOthers();
        facts.NoOthers();
        return Result(family, FamilyLevel.Of(family, on, parameters));
    }

    private static CaseResult Result(Family family, FamilyLevel level)
    {
        var figures = new Figure?[] { level.SpousePercent, level.ChildrenPercent, level.SpousePerYear, level.IncomeReductionPerYear }
            .OfType<Figure>()
            .Concat(level.Pensions.Where(pension => !pension.Beneficiary.IsSpouse).Select(pension => pension.PerYear))
            .ToList();
        var perChild = Enumerable.Range(0, family.Children.Count)
            .Select(child => level.Pensions.FirstOrDefault(pension => pension.Beneficiary == new Beneficiary(IsSpouse: false, child))?.PerYear.Amount ?? 0m);
        return new(
            new()
            {
                ["spousePercent"] = level.SpousePercent.Amount,
                ["childrenPercent"] = level.ChildrenPercent.Amount,
                ["spousePerYear"] = level.SpousePerYear?.Amount ?? 0m,
                ["perChildPerYear"] = new JsonArray([.. perChild.Select(amount => JsonValue.Create(amount))]),
                ["incomeReductionPerYear"] = level.IncomeReductionPerYear?.Amount ?? 0m,
                ["suppliedFigures"] = CaseResult.Names(figures.Sources().NotEnacted()),
            },
            CaseResult.Reasons(("Survivors' pensions", "Perhe-eläkkeet", "Familjepensioner"), [.. figures]));
    }

    private static Child Child(JsonFacts facts, NodaTime.LocalDate deathDate)
    {
        var birthDate = facts.Date("birthDate");
        return new()
        {
            BirthDate = birthDate,
            Studies = facts.Flag("student", otherwise: false) ? [new StudySpell(birthDate)] : [],
            FullOrphanFrom = facts.Flag("fullOrphan", otherwise: false) ? deathDate : null,
        };
    }

    private static Money<PerYear> NotNegative(decimal income) => income >= 0m
        ? Euros.PerYear(income)
        : throw new ArgumentOutOfRangeException(nameof(income), $"income is {income}; allowed is 0 or more.");
}
