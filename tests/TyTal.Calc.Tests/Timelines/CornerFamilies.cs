using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Families that between them use every rule of the survivors' pensions.</summary>
internal static class CornerFamilies
{
    /// <summary>A widow with two children: 40 000 € a year, an income of 45 000 €.</summary>
    internal static Family Widow { get; } = new()
    {
        ClaimDate = new(2016, 3, 1),
        DeathDate = new(2016, 5, 20),
        AnnualEarnings = Euros.PerYear(40_000m),
        Through = new(2025, 12, 31),
        Spouses = ValueList.Create(new Spouse { Income = Euros.PerYear(45_000m) }),
        Children = ValueList.Create(new Child { BirthDate = new(2003, 9, 10) }, new Child { BirthDate = new(2006, 2, 1) }),
        Funeral = new(new(2016, 6, 10)),
    };

    internal static Family LaterStudies { get; } = Widow with
    {
        Spouses = ValueList.Create(new Spouse { Income = Euros.PerYear(45_000m), Remarried = new(2024, 2, 10), EarningsRelatedPension = Euros.PerMonth(100m) }),
        Children = ValueList.Create(
            new Child { BirthDate = new(2000, 1, 1), Studies = ValueList.Create(new StudySpell(new(2020, 9, 1), new LocalDate(2022, 5, 31))) },
            new Child { BirthDate = new(2002, 6, 15) }),
        Funeral = new(new(2016, 6, 10), PaidByEstate: false, Euros.Once(3_000m)),
    };

    internal static Family Orphans { get; } = Widow with
    {
        AnnualEarnings = Euros.PerYear(9_000m),
        Spouses = ValueList.Create(new Spouse { Died = new(2018, 4, 4) }),
        Children = ValueList.Create(
            new Child { BirthDate = new(2003, 9, 10), FullOrphanFrom = new(2018, 4, 4), NationalPension = new(Euros.PerMonth(60m), new LocalDate(2019, 3, 3)) },
            new Child { BirthDate = new(2006, 2, 1), FullOrphanFrom = new(2018, 4, 4) },
            new Child { BirthDate = new(2005, 2, 1), InSpousesCare = false }),
    };

    internal static ValueList<Family> All { get; } = ValueList.Create(
        Widow,
        LaterStudies,
        Orphans,
        Widow with { Spouses = ValueList.Create(new Spouse { Income = Euros.PerYear(20_000m), Remarried = new(2022, 1, 1) }), Children = default },
        Widow with { Spouses = default, Through = new(2017, 1, 1) },
        PensionersWidow,
        PensionersWidow with { Spouses = ValueList.Create(PensionersWidow.Spouses[0] with { EarningsRelatedPension = Euros.PerMonth(100m) }) },
        LeisureFamily);

    /// <summary>The widow of a pensioner at work, who marries in the last of her three years.</summary>
    internal static Family PensionersWidow => Widow with
    {
        PensionerWork = true,
        BirthDate = new(1952, 6, 1),
        Spouses = ValueList.Create(new Spouse { Remarried = new(2018, 9, 16) }),
        Children = default,
    };

    /// <summary>10 000 € in the leisure-time insurance; another act pays 200 € a month in 2016 and 400 € from March 2017 on.</summary>
    internal static Family LeisureFamily => Widow with
    {
        Insurance = Insurance.LeisureTime,
        AnnualEarnings = Euros.PerYear(10_000m),
        Spouses = ValueList.Create(new Spouse { OtherPensions = ValueList.Create(new OtherSurvivorsPension(Euros.PerMonth(200m), new(2016, 5, 21), new LocalDate(2016, 12, 31)), new OtherSurvivorsPension(Euros.PerMonth(400m), new(2017, 3, 1))) }),
        Children = default,
        Through = new(2017, 12, 31),
    };

    internal static Beneficiary ChildAt(int position) => new(IsSpouse: false, position);

    internal static Beneficiary TheSpouse { get; } = new(IsSpouse: true, 0);
}
