using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Earnings;

/// <summary>Valid facts of annual earnings of every kind.</summary>
internal static class RandomEarnings
{
    internal static Gen<AnnualEarningsFacts> Any { get; } =
        from claimDate in Gen.Choose(0, 3650).Select(new LocalDate(2016, 1, 1).PlusDays)
        from employments in Gen.Choose(1, 2)
        from lookBack in Employment(claimDate).ArrayOf(employments)
        from comparison in Comparison(claimDate.Year)
        from kind in Gen.Choose(0, 19)
        from flag in Gen.Choose(0, 3)
        from extra in Cents(5_000_000)
        select new AnnualEarningsFacts
        {
            ClaimDate = claimDate,
            Insurance = kind == 0 ? EarningsInsurance.LeisureTime : kind == 1 ? EarningsInsurance.WorkAbroad : EarningsInsurance.Compulsory,
            LookBack = lookBack.ToValueList(),
            Comparison = comparison,
            PermanentChange = flag == 0,
            ReceivesPension = flag == 1,
            EntrepreneurWork = kind is 2 or 3 ? new Money<PerYear>(extra) : null,
            FarmerWork = kind == 3 ? new Money<PerYear>(extra / 2) : null,
            VocationalStudy = kind == 4 ? new(new Money<PerYear>(extra), claimDate.PlusDays(-200)) : null,
            YoungPerson = kind == 5 ? new(new Money<PerYear>(extra), claimDate.PlusYears(-2)) : null,
            Pupil = kind == 6,
        };

    internal static Gen<long> Cents(int most) => Gen.OneOf(Gen.Choose(0, most), Gen.Choose(0, most / 100).Select(tens => tens * 100)).Select(cents => (long)cents);

    private static Gen<EmploymentEarnings> Employment(LocalDate claimDate) =>
        from length in Gen.OneOf(Gen.Choose(1, 364), Gen.Constant(364))
        from earnings in Cents(6_000_000)
        from before in Gen.Choose(0, 1000)
        from rise in Gen.Choose(0, 900)
        from unpaid in Gen.Choose(0, 100)
        from daily in Gen.Elements(0L, 0L, 825L)
        from monthly in Gen.Elements(0L, 2000L)
        from bonus in Gen.OneOf(Gen.Constant(0L), Cents(400_000))
        from percent in Gen.Elements<decimal?>(null, null, 9m, 18.5m)
        let window = new DateInterval(claimDate.PlusDays(-length), claimDate.PlusDays(-1))
        let days = LookBackWindow.Days(window).Count
        select new EmploymentEarnings
        {
            EmploymentFrom = window.Start,
            Window = window,
            Earnings = new(earnings),
            UnpaidDays = days * unpaid / 101,
            PayRises = rise > 500 ? default : ValueList.Create(new PayRise(new(earnings * before / 1000), Percentage.Of(rise / 100m))),
            DailyBenefitsInKind = new(daily),
            MonthlyBenefitsInKind = new(monthly),
            HolidayBonusPaid = new(bonus),
            HolidayPayInBonus = percent is { } own ? Percentage.Of(own) : null,
        };

    private static Gen<ValueList<ComparisonYear>> Comparison(int claimYear) => Gen.OneOf(
        Gen.Constant(default(ValueList<ComparisonYear>)),
        Year(claimYear - 3).ArrayOf(3).Select(years => ValueList.Create(years[2] with { Year = claimYear - 1 }, years[0], years[1] with { Year = claimYear - 2 })));

    private static Gen<ComparisonYear> Year(int year) =>
        from earnings in Cents(6_000_000)
        from absent in Gen.Elements(0, 0, 1, 77, 179)
        from unemployed in Gen.Elements(0, 0, 20, 180)
        from income in Gen.Elements(0L, 0L, 0L, 700_001L)
        select new ComparisonYear(year, new(earnings)) { AbsentDays = absent, UnemployedDays = unemployed, EntrepreneurIncome = new(income) };
}
