using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Families with one fact moved to the edge of what is allowed, or a step over it.</summary>
internal static class BrokenFamilies
{
    private static readonly Func<Family, int, Family>[] OfFamily =
    [
        (family, k) => family with { ClaimDate = new LocalDate(2016, 1, 1).PlusDays(k) },
        (family, k) => family with { DeathDate = family.ClaimDate.PlusDays(k) },
        (family, k) => family with { Through = family.DeathDate.PlusDays(k) },
        (family, k) => family with { AnnualEarnings = new(k) },
        (family, k) => family with { DisabilityCategory = 20 + k },
        (family, k) => family with { BirthDate = family.ClaimDate.PlusDays(k) },
        (family, k) => family with { PensionerWork = k >= 0, BirthDate = k > 0 ? null : family.BirthDate },
        (family, k) => family with { Missing = k >= 0, Funeral = k > 0 ? null : new(family.DeathDate) },
        (family, k) => family with { Funeral = new(family.DeathDate.PlusDays(k)) },
        (family, k) => family with { Funeral = new(family.DeathDate, k < 0, k == 0 ? null : new Money<Once>(k)) },
        (family, k) => family with { Spouses = family.Spouses.Concat(family.Spouses).Take(1 + k).ToValueList() },
    ];

    private static readonly Func<Family, Spouse, int, Spouse>[] OfSpouse =
    [
        (family, spouse, k) => spouse with { Income = new(k) },
        (family, spouse, k) => spouse with { EarningsRelatedPension = new(k) },
        (family, spouse, k) => spouse with { Since = family.DeathDate.PlusDays(k) },
        (family, spouse, k) => spouse with { Remarried = family.DeathDate.PlusDays(k + 1) },
        (family, spouse, k) => spouse with { Died = family.DeathDate.PlusDays(k + 1), Remarried = null },
        (family, spouse, k) => spouse with { Died = family.DeathDate.PlusDays(90), Remarried = family.DeathDate.PlusDays(90 + k) },
        (family, spouse, k) => spouse with { OtherPensions = ValueList.Create(new OtherSurvivorsPension(new(5_000 * k), family.DeathDate)) },
        (family, spouse, k) => spouse with { OtherPensions = ValueList.Create(new OtherSurvivorsPension(new(5_000), family.DeathDate, family.DeathDate.PlusDays(k))) },
    ];

    private static readonly Func<Family, Child, int, Child>[] OfChild =
    [
        (family, child, k) => child with { BirthDate = family.DeathDate.PlusYears(1).PlusDays(k), Studies = default, Died = null, Adopted = null, Replaced = null, CausedDeath = false },
        (family, child, k) => child with { OfSpouse = family.Spouses.Count - 1 + k },
        (family, child, k) => child with { Studies = ValueList.Create(new StudySpell(child.BirthDate.PlusDays(k))) },
        (family, child, k) => child with { Studies = ValueList.Create(new StudySpell(child.BirthDate.PlusYears(18), child.BirthDate.PlusYears(18).PlusDays(k))) },
        (family, child, k) => child with { Unable = k < 0, UnableUntil = k > 0 ? null : family.DeathDate.PlusDays(500) },
        (family, child, k) => child with { Adopted = family.DeathDate.PlusDays(k + 1) },
        (family, child, k) => child with { Replaced = family.DeathDate.PlusDays(k + 1) },
        (family, child, k) => child with { Died = family.DeathDate.PlusDays(k + 1) },
        (family, child, k) => child with { BirthDate = family.DeathDate.PlusDays(9), Studies = default, CausedDeath = false, Adopted = null, Replaced = null, Died = family.DeathDate.PlusDays(9 + k) },
        (family, child, k) => child with { BirthDate = family.DeathDate.PlusDays(k), Studies = default, CausedDeath = true, Died = null, Adopted = null, Replaced = null },
        (family, child, k) => child with { FullOrphanFrom = family.DeathDate.PlusDays(k) },
        (family, child, k) => child with { NationalPension = new(new(k)) },
        (family, child, k) => child with { NationalPension = new(new(500), family.DeathDate.PlusDays(k)) },
        (family, child, k) => child with { OtherPensions = ValueList.Create(new OtherSurvivorsPension(new(5_000), family.DeathDate, family.DeathDate.PlusDays(k))) },
    ];

    internal static Gen<Family> Any { get; } =
        from family in Gen.OneOf(RandomFamilies.Any, DenseFamilies.Any)
        from place in Gen.Choose(0, OfFamily.Length + OfSpouse.Length + OfChild.Length - 1)
        from k in Gen.Choose(-1, 1)
        select Break(family, place, k);

    private static Family Break(Family family, int place, int k)
    {
        if (place < OfFamily.Length)
        {
            return OfFamily[place](family, k);
        }

        place -= OfFamily.Length;
        return place < OfSpouse.Length
            ? family with { Spouses = family.Spouses.Select((spouse, i) => i == 0 ? OfSpouse[place](family, spouse, k) : spouse).ToValueList() }
            : family with { Children = family.Children.Select((child, i) => i == 0 ? OfChild[place - OfSpouse.Length](family, child, k) : child).ToValueList() };
    }
}
