using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Valid families of every kind, with the edges of the Act more often than chance would have them.</summary>
internal static class RandomFamilies
{
    internal static Gen<Family> Any { get; } =
        from claimDate in Gen.Choose(0, 3000).Select(new LocalDate(2016, 1, 1).PlusDays)
        from wait in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 900))
        from through in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(300, 500), Gen.Choose(500, 7300))
        from earnings in Cents(9_000_000)
        let deathDate = claimDate.PlusDays(wait)
        from spouses in Spouses(deathDate)
        from children in Child(deathDate, spouses.Count).ListOf().Select(list => list.Take(5).ToValueList())
        from odd in Gen.Choose(0, 30)
        from costs in Cents(900_000)
        select new Family
        {
            ClaimDate = claimDate,
            DeathDate = deathDate,
            AnnualEarnings = new(earnings),
            Through = deathDate.PlusDays(through),
            Insurance = odd == 0 ? Insurance.LeisureTime : Insurance.Compulsory,
            Spouses = odd == 0 ? spouses.Select(spouse => spouse with { OtherPensions = Others(deathDate, costs) }).ToValueList() : spouses,
            Children = odd == 0 ? children.Select(child => child with { OtherPensions = Others(deathDate, costs / 3) }).ToValueList() : children,
            ReceivesPension = odd == 1,
            PensionerWork = odd == 2,
            BirthDate = claimDate.PlusYears(-66),
            Missing = odd == 3,
            Cause = odd == 4 ? CauseOfDeath.NotShown : CauseOfDeath.ClaimEvent,
            DisabilityCategory = odd == 4 ? (int)(costs % 20) : 0,
            Funeral = odd is 3 or > 20 ? null : new Funeral(deathDate.PlusDays(wait % 100), odd % 2 == 0, new Money<Once>(costs)),
        };

    private static ValueList<OtherSurvivorsPension> Others(LocalDate deathDate, long cents) => ValueList.Create(
        new OtherSurvivorsPension(new(cents / 20), deathDate.PlusDays((int)(cents % 300)), cents % 2 == 0 ? null : deathDate.PlusDays(400)),
        new OtherSurvivorsPension(new(cents / 40), deathDate.PlusDays((int)(cents % 900))));

    private static Gen<ValueList<Spouse>> Spouses(LocalDate deathDate) => Gen.Frequency(
        (1, Gen.Constant(default(ValueList<Spouse>))),
        (4, Spouse(deathDate, Union.Marriage).Select(spouse => ValueList.Create(spouse))),
        (1, from married in Spouse(deathDate, Union.Marriage)
            from cohabitant in Spouse(deathDate, Union.Cohabitation)
            select ValueList.Create(cohabitant, married)));

    private static Gen<Spouse> Spouse(LocalDate deathDate, Union union) =>
        from income in Cents(8_000_000)
        from since in Gen.Choose(-3000, 0)
        from flags in Gen.Choose(0, 31)
        from end in Gen.Choose(1, 6000)
        from kind in Gen.Choose(0, 11)
        select new Spouse
        {
            Union = union,
            Since = kind < 4 ? deathDate.PlusDays(since) : null,
            CommonChild = (flags & 1) == 0,
            MaintenanceContract = (flags & 2) == 0,
            DivorcePending = (flags & 12) == 0,
            Income = new(income),
            Remarried = kind is 1 or 5 ? deathDate.PlusDays(end) : null,
            Died = kind is 2 or 6 ? deathDate.PlusDays(end) : null,
            EarningsRelatedPension = new(kind == 5 ? end * 10 : 0),
            CausedDeath = kind == 7 && flags < 8,
        };

    private static Gen<Child> Child(LocalDate deathDate, int spouses) =>
        from born in Gen.OneOf(Gen.Choose(-9500, 360), Gen.Choose(-7000, -6000))
        from firstOfMonth in Gen.Choose(0, 4)
        from studies in Studies(deathDate)
        from flags in Gen.Choose(0, 63)
        from end in Gen.Choose(366, 5000)
        from kind in Gen.Choose(0, 15)
        let birthDate = firstOfMonth == 0 && born < 0 ? new LocalDate(deathDate.PlusDays(born).Year, deathDate.PlusDays(born).Month, 1) : deathDate.PlusDays(born)
        select new Child
        {
            BirthDate = birthDate,
            OfSpouse = spouses > 0 && kind is (0 or 4) ? flags % spouses : null,
            Studies = studies.Where(study => study.From >= birthDate).ToValueList(),
            Unable = (flags & 7) == 0,
            UnableUntil = (flags & 15) == 0 ? deathDate.PlusDays(end) : null,
            FullOrphanFrom = kind is 1 or 2 ? deathDate.PlusDays(kind == 1 ? 0 : end) : null,
            InSpousesCare = (flags & 48) != 0,
            Adopted = kind == 3 ? deathDate.PlusDays(end) : null,
            Replaced = kind == 4 && spouses > 0 ? deathDate.PlusDays(end) : null,
            Died = kind == 5 ? deathDate.PlusDays(end) : null,
            NationalPension = kind is 6 or 7 ? new(new(end * 2), kind == 6 ? deathDate.PlusDays(end) : null) : null,
            CausedDeath = kind == 8 && birthDate <= deathDate && flags < 16,
        };

    private static Gen<ValueList<StudySpell>> Studies(LocalDate deathDate)
    {
        var spell = from gap in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(5, 25), Gen.Choose(30, 2000))
                    from length in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(100, 1500))
                    from open in Gen.Choose(0, 3)
                    from monthEnd in Gen.Choose(0, 2)
                    select (gap, length, open, monthEnd);
        return spell.ListOf().Select(list =>
        {
            var studies = new List<StudySpell>();
            var from = deathDate.PlusDays(-200);
            foreach (var (gap, length, open, monthEnd) in list.Take(4))
            {
                from = from.PlusDays(gap);
                var to = monthEnd == 0 ? Days.EndOfMonth(from.PlusDays(length)) : from.PlusDays(length);
                studies.Add(new(from, open == 0 ? null : to));
                from = to.PlusDays(1);
            }

            return studies.ToValueList();
        });
    }

    private static Gen<long> Cents(int most) => Gen.OneOf(
        Gen.Choose(0, most).Select(cents => (long)cents),
        Gen.Choose(0, most / 20).Select(cents => (long)cents),
        Gen.Choose(Math.Min(3_000_000, most), Math.Min(3_600_000, most)).Select(cents => (long)cents));
}
