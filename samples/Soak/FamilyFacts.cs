using System.Text.Json.Nodes;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Soak.Facts;

namespace TyTal.Calc.Soak;

/// <summary>The facts of a family as case files write them.</summary>
internal static class FamilyFacts
{
    internal static JsonObject Of(Family family) => Stated(
        ("claimDate", Day(family.ClaimDate)),
        ("deathDate", Day(family.DeathDate)),
        ("annualEarnings", family.AnnualEarnings.Amount),
        ("through", Day(family.Through)),
        ("insurance", Name(family.Insurance)),
        ("spouses", List(family.Spouses, OfSpouse)),
        ("children", List(family.Children, OfChild) ?? []),
        ("receivesPension", family.ReceivesPension),
        ("pensionerWork", family.PensionerWork),
        ("birthDate", Day(family.BirthDate)),
        ("cause", Name(family.Cause)),
        ("disabilityCategory", family.DisabilityCategory),
        ("missing", family.Missing),
        ("funeral", family.Funeral is { } funeral ? Stated(("on", Day(funeral.On)), ("paidByEstate", funeral.PaidByEstate), ("costs", funeral.Costs is { } costs ? costs.Amount : null)) : null));

    private static JsonObject OfSpouse(Spouse spouse) => Stated(
        ("union", Name(spouse.Union)),
        ("since", Day(spouse.Since)),
        ("commonChild", spouse.CommonChild),
        ("maintenanceContract", spouse.MaintenanceContract),
        ("divorcePending", spouse.DivorcePending),
        ("income", spouse.Income.Amount),
        ("remarried", Day(spouse.Remarried)),
        ("earningsRelatedPension", spouse.EarningsRelatedPension.Amount),
        ("otherPensions", List(spouse.OtherPensions, OtherPension)),
        ("died", Day(spouse.Died)),
        ("causedDeath", spouse.CausedDeath));

    private static JsonObject OfChild(Child child) => Stated(
        ("birthDate", Day(child.BirthDate)),
        ("ofSpouse", child.OfSpouse),
        ("studies", List(child.Studies, study => Stated(("from", Day(study.From)), ("to", Day(study.To))))),
        ("unable", child.Unable),
        ("unableUntil", Day(child.UnableUntil)),
        ("fullOrphanFrom", Day(child.FullOrphanFrom)),
        ("inSpousesCare", child.InSpousesCare),
        ("adopted", Day(child.Adopted)),
        ("replaced", Day(child.Replaced)),
        ("otherPensions", List(child.OtherPensions, OtherPension)),
        ("died", Day(child.Died)),
        ("nationalPension", child.NationalPension is { } pension ? Stated(("basicAmount", pension.BasicAmount.Amount), ("to", Day(pension.To))) : null),
        ("causedDeath", child.CausedDeath));

    private static JsonObject OtherPension(OtherSurvivorsPension pension) => Stated(
        ("perMonth", pension.PerMonth.Amount), ("from", Day(pension.From)), ("to", Day(pension.To)));
}
