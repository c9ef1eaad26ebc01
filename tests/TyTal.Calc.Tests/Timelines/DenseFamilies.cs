using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Valid families in which much happens at once: children about 18 and 25 with short studies, and every event within three years, often on the first or the last day of a month.</summary>
internal static class DenseFamilies
{
    private static readonly Insurance[] Insurances = [Insurance.Compulsory, Insurance.Compulsory, Insurance.Compulsory, Insurance.LeisureTime, Insurance.Entrepreneur, Insurance.EntrepreneurLeisureTime, Insurance.WorkAbroad];

    internal static Gen<Family> Any { get; } =
        from claimDate in Day(new(2016, 1, 1), 3200)
        from deathDate in Gen.OneOf(Gen.Constant(claimDate), Day(claimDate, 1200))
        from through in Gen.Choose(0, 1400)
        from earnings in Gen.Choose(0, 6_000_000)
        from insurance in Gen.Elements(Insurances)
        from spouses in Spouses(claimDate, deathDate, insurance)
        from children in Child(deathDate, spouses.Count, insurance).ListOf().Select(list => list.Take(6).ToValueList())
        from odd in Gen.Choose(0, 12)
        from funeral in Day(deathDate, 60)
        from costs in Gen.Choose(0, 700_000)
        select new Family
        {
            ClaimDate = claimDate,
            DeathDate = deathDate,
            AnnualEarnings = new(earnings),
            Through = deathDate.PlusDays(through),
            Insurance = insurance,
            Spouses = spouses,
            Children = children,
            ReceivesPension = odd == 0,
            PensionerWork = odd is 1 or 2,
            BirthDate = claimDate.PlusYears(-70).PlusDays(costs % 1800),
            Missing = odd is 2 or 3,
            Cause = odd == 4 ? CauseOfDeath.NotShown : odd == 5 && costs % 4 == 0 ? CauseOfDeath.ProbablyOther : CauseOfDeath.ClaimEvent,
            DisabilityCategory = odd is 4 or 5 ? 17 + (costs % 3) : 0,
            Funeral = odd is 2 or 3 ? null : new Funeral(funeral, odd % 2 == 0, new Money<Once>(costs)),
        };

    /// <summary>A day from one on, often the first or the last of its month, but never before.</summary>
    private static Gen<LocalDate> Day(LocalDate first, int days) =>
        from after in Gen.Choose(0, days)
        from snap in Gen.Choose(0, 5)
        let day = first.PlusDays(after)
        select Days.Later(first, snap switch { 0 => Days.EndOfMonth(day), 1 => Days.EndOfMonth(day).PlusDays(1), 2 => new LocalDate(day.Year, day.Month, 1), _ => day });

    /// <summary>A day after the death, or none.</summary>
    private static Gen<LocalDate?> Happening(LocalDate first, int ofTwelve) =>
        from happens in Gen.Choose(1, 12)
        from soon in Day(first, 40)
        from later in Day(first, 1100)
        select happens > ofTwelve ? default(LocalDate?) : happens == 1 ? soon : later;

    private static Gen<ValueList<Spouse>> Spouses(LocalDate claimDate, LocalDate deathDate, Insurance insurance) => Gen.Frequency(
        (2, Gen.Constant(default(ValueList<Spouse>))),
        (5, Spouse(claimDate, deathDate, insurance, Union.Marriage).Select(spouse => ValueList.Create(spouse))),
        (1, Spouse(claimDate, deathDate, insurance, Union.Cohabitation).Select(spouse => ValueList.Create(spouse))),
        (2, from married in Spouse(claimDate, deathDate, insurance, Union.Marriage)
            from cohabitant in Spouse(claimDate, deathDate, insurance, Union.Cohabitation)
            select ValueList.Create(married, cohabitant)));

    private static Gen<Spouse> Spouse(LocalDate claimDate, LocalDate deathDate, Insurance insurance, Union union) =>
        from income in Gen.OneOf(Gen.Choose(0, 8_000_000), Gen.Choose(3_000_000, 3_800_000))
        from since in Gen.OneOf(Gen.Constant(deathDate.PlusYears(-3)), Gen.Constant(deathDate.PlusYears(-3).PlusDays(1)), Day(claimDate.PlusDays(-1), 1200))
        from flags in Gen.Choose(0, 63)
        from remarried in Happening(deathDate.PlusDays(1), 3)
        from died in Happening(deathDate.PlusDays(1), 3)
        from pension in Gen.Choose(0, 60_000)
        from others in Others(deathDate, insurance)
        select new Spouse
        {
            Union = union,
            Since = (flags & 32) == 0 && since <= deathDate ? since : null,
            CommonChild = (flags & 1) == 0,
            MaintenanceContract = (flags & 2) == 0,
            DivorcePending = (flags & 4) == 0,
            Income = new(income),
            Remarried = remarried > died ? died : remarried,
            Died = died,
            EarningsRelatedPension = new((flags & 16) == 0 ? pension : 0),
            OtherPensions = others,
            CausedDeath = flags is 8 or 9 or 40,
        };

    private static Gen<Child> Child(LocalDate deathDate, int spouses, Insurance insurance) =>
        from born in Gen.OneOf(Day(deathDate.PlusYears(-18).PlusDays(-300), 1300), Day(deathDate.PlusYears(-25).PlusDays(-100), 1200), Day(deathDate.PlusYears(-21).PlusDays(-100), 900), Day(deathDate.PlusDays(-30), 200))
        from studies in Studies(deathDate)
        from flags in Gen.Choose(0, 255)
        from events in Happening(Days.Later(born, deathDate.PlusDays(1)), 3).Four()
        from unableUntil in Happening(Days.Later(born, deathDate), 9)
        from pension in Gen.Choose(0, 9_000)
        from others in Others(deathDate, insurance)
        let ofSpouse = spouses > 0 && (flags & 6) == 0 ? flags % spouses : default(int?)
        select new Child
        {
            BirthDate = born,
            OfSpouse = ofSpouse,
            Studies = studies.Where(study => study.From >= born).ToValueList(),
            Unable = (flags & 24) == 0,
            UnableUntil = (flags & 24) == 0 ? unableUntil : null,
            FullOrphanFrom = (flags & 96) == 0 ? deathDate : events.Item1,
            InSpousesCare = (flags & 129) != 0,
            Adopted = events.Item2,
            Replaced = ofSpouse is null ? null : events.Item3,
            Died = events.Item4,
            NationalPension = pension % 3 == 0 ? new(new(pension), pension % 2 == 0 ? null : Days.Later(deathDate, born.PlusYears(18).PlusDays(pension % 200))) : null,
            OtherPensions = others,
            CausedDeath = flags % 21 == 5 && born <= deathDate,
        };

    private static Gen<ValueList<StudySpell>> Studies(LocalDate deathDate) =>
        (from start in Day(deathDate.PlusDays(-60), 1100)
         from days in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(20, 400))
         from end in Gen.Choose(0, 8)
         select new StudySpell(start, end == 0 ? null : end < 4 ? Days.EndOfMonth(start.PlusDays(days)) : start.PlusDays(days)))
        .ListOf().Select(list => list.Take(5).ToValueList());

    private static Gen<ValueList<OtherSurvivorsPension>> Others(LocalDate deathDate, Insurance insurance) => insurance is not (Insurance.LeisureTime or Insurance.EntrepreneurLeisureTime)
        ? Gen.Constant(default(ValueList<OtherSurvivorsPension>))
        : (from start in Day(deathDate.PlusDays(-60), 900)
           from days in Gen.Choose(-1, 500)
           from cents in Gen.Choose(0, 60_000)
           select new OtherSurvivorsPension(new(cents), start, days < 0 ? null : start.PlusDays(days)))
          .ListOf().Select(list => list.Take(2).ToValueList());
}
