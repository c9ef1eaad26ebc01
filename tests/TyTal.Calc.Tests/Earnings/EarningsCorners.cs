using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Earnings;

/// <summary>Facts that together reach every rule of the annual earnings.</summary>
internal static class EarningsCorners
{
    /// <summary>A year of 36 000 € before 15.4.2024: current earnings 37 500 €.</summary>
    internal static EmploymentEarnings Year { get; } = new()
    {
        EmploymentFrom = new(2015, 1, 1),
        Window = new(new(2023, 4, 15), new(2024, 4, 14)),
        Earnings = Euros.Once(36_000m),
    };

    internal static AnnualEarningsFacts Plain { get; } = Of(Year);

    internal static AnnualEarningsFacts Deviating { get; } = Plain with { Comparison = Years(20_000m, 21_000m, 26_000m) };

    internal static AnnualEarningsFacts Low { get; } = Of(Year with { Earnings = Euros.Once(9_000m) });

    internal static AnnualEarningsFacts Disease { get; } = new()
    {
        ClaimDate = new(2024, 4, 15),
        DiseaseOnPension = new(new(2019, 7, 1)),
        ReceivesPension = true,
        LookBack = ValueList.Create(Year with { Window = new(new(2018, 7, 1), new(2019, 6, 30)) }),
    };

    internal static ValueList<AnnualEarningsFacts> All { get; } = ValueList.Create(
        Plain,
        Deviating,
        Low,
        Disease,
        Disease with
        {
            DiseaseOnPension = new(new(2009, 7, 1), CoefficientOfRetirementYear: 1.231m),
            LookBack = ValueList.Create(Year with { EmploymentFrom = new(1990, 1, 1), Window = new(new(2008, 7, 1), new(2009, 6, 30)) }),
        },
        Of(Year with { Window = new(new(2024, 4, 15), new(2024, 4, 15)), FirstDayBack = true, Earnings = Euros.Once(100m) }),
        new AnnualEarningsFacts
        {
            ClaimDate = new(2023, 3, 1),
            LookBack = ValueList.Create(Year with { Window = new(new(2023, 2, 28), new(2023, 2, 28)), EmploymentFrom = new(2023, 2, 28), Earnings = Euros.Once(80m) }),
        },
        new AnnualEarningsFacts { ClaimDate = new(2024, 4, 15), Comparison = Years(20_000m, 21_000m, 26_000m) },
        Of(Year with
        {
            PayRises = ValueList.Create(PayRise.OfAmount(Euros.Once(5_000m), Euros.Once(150.25m)), new PayRise(Euros.Once(10_000m), Percentage.Of(2.5m)), PayRise.OfAmount(Euros.Once(20_000m), Euros.Once(80m))),
            MonthlyBenefitsInKind = Euros.PerMonth(20m),
            BenefitMonthsOfYear = 5,
            BenefitsInKind = Euros.Once(123.45m),
            BenefitDays = 17,
        }),
        Of(Year with { Window = new(new(2024, 3, 31), new(2024, 3, 31)), EmploymentFrom = new(2024, 3, 31), Earnings = Euros.Once(100m) }),
        Of(Year with
        {
            UnpaidDays = 12,
            PayRises = ValueList.Create(new PayRise(Euros.Once(10_000m), Percentage.Of(2.5m)), new PayRise(Euros.Once(20_000m), Percentage.Of(1.25m))),
            DailyBenefitsInKind = Euros.PerDay(8m),
            MonthlyBenefitsInKind = Euros.PerMonth(20m),
            HolidayBonusPaid = Euros.Once(2_000m),
        }),
        Of(Year with { EmploymentFrom = new(2023, 10, 1), Window = new(new(2023, 10, 1), new(2024, 3, 31)), HolidayPayInBonus = Percentage.Of(18.5m) }),
        Plain with { LookBack = ValueList.Create(Year, Year with { Earnings = Euros.Once(5_000m) }) },
        Plain with
        {
            Comparison = ValueList.Create(
                new ComparisonYear(2021, Euros.PerYear(15_000m)) { UnemployedDays = 60, AbsentDays = 10 },
                new ComparisonYear(2022, Euros.PerYear(14_000m)) { UnemployedDays = 40, EntrepreneurIncome = Euros.PerYear(5_000m) },
                new ComparisonYear(2023, default) { UnemployedDays = 45, EmployedWithoutEarnings = true }),
        },
        Plain with
        {
            Comparison = ValueList.Create(
                new ComparisonYear(2021, default) { AbsentDays = 360 },
                new ComparisonYear(2022, Euros.PerYear(14_000m)) { AbsentDays = 40 },
                new ComparisonYear(2023, default) { EmployedWithoutEarnings = true, EntrepreneurIncome = Euros.PerYear(5_000m) }),
        },
        Plain with
        {
            Comparison = ValueList.Create(
                new ComparisonYear(2021, default) { AbsentDays = 360, EntrepreneurIncome = Euros.PerYear(5_000m) },
                new ComparisonYear(2022, Euros.PerYear(14_000m)),
                new ComparisonYear(2023, Euros.PerYear(15_000m))),
        },
        Deviating with { PermanentChange = true, AverageOfSimilarWork = Euros.PerYear(33_000m) },
        Plain with { PensionerWork = Euros.PerYear(12_000m) },
        Plain with { EntrepreneurWork = Euros.PerYear(10_000m), FarmerWork = Euros.PerYear(2_000m) },
        Plain with { VocationalStudy = new(Euros.PerYear(34_000m)) },
        Plain with { YoungPerson = new(Euros.PerYear(35_000m), new(2020, 6, 1)) },
        Low with { Pupil = true },
        new AnnualEarningsFacts { ClaimDate = new(2024, 4, 15), Insurance = EarningsInsurance.Entrepreneur, EntrepreneurWork = Euros.PerYear(25_000m) });

    /// <summary>The annual earnings of all of them, and those of accidents in rehabilitation.</summary>
    internal static IEnumerable<AnnualEarnings> Determined => All
        .Select(facts => AnnualEarnings.Of(facts, StatutoryParameters.Enacted))
        .Append(RehabilitationEarnings.OfRehabilitation(Euros.PerYear(27_000m), new(2019, 3, 4), new(2024, 5, 2), StatutoryParameters.Enacted))
        .Append(RehabilitationEarnings.OfPensionRehabilitation(Euros.PerYear(21_000m), new(2024, 4, 15)))
        .Append(RehabilitationEarnings.OfPensionRehabilitation(Euros.PerYear(15_000m), Euros.PerYear(4_950m), new(2024, 4, 15)));

    internal static AnnualEarningsFacts Of(EmploymentEarnings employment) => new() { ClaimDate = new(2024, 4, 15), LookBack = ValueList.Create(employment) };

    internal static ValueList<ComparisonYear> Years(decimal first, decimal second, decimal third, int firstYear = 2021) => ValueList.Create(
        new ComparisonYear(firstYear, Euros.PerYear(first)),
        new ComparisonYear(firstYear + 1, Euros.PerYear(second)),
        new ComparisonYear(firstYear + 2, Euros.PerYear(third)));

    internal static AnnualEarnings Determine(AnnualEarningsFacts facts) => AnnualEarnings.Of(facts, StatutoryParameters.Enacted);
}
