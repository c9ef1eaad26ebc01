using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using static TyTal.Calc.Tests.Earnings.EarningsCorners;

namespace TyTal.Calc.Tests.Earnings;

public class AnnualEarningsErrorTests
{
    public static TheoryData<string, AnnualEarningsFacts> BadClaim() => new()
    {
        { "claimDate is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", Plain with { ClaimDate = new(2015, 12, 31) } },
        { "insurance is 9", Plain with { Insurance = (EarningsInsurance)9 } },
        { "averageOfSimilarWork is stated without permanentChange", Plain with { AverageOfSimilarWork = Euros.PerYear(1m) } },
        { "pensionerWork is -1", Plain with { PensionerWork = Euros.PerYear(-1m) } },
        { "vocationalStudy.judgedEarnings is -1", Plain with { VocationalStudy = new(Euros.PerYear(-1m)) } },
        { "youngPerson.basicEducationEnded is 2024-04-16", Plain with { YoungPerson = new(Euros.PerYear(1m), new(2024, 4, 16)) } },
        { "lookBack is missing; annual earnings in voluntary insurance", new() { ClaimDate = new(2024, 4, 15), Insurance = EarningsInsurance.LeisureTime, EntrepreneurWork = Euros.PerYear(1m) } },
        { "entrepreneurWork is missing", Plain with { Insurance = EarningsInsurance.Entrepreneur } },
        { "minimumAnnualEarnings of 2030 follows from wageCoefficient", Plain with { ClaimDate = new(2030, 4, 15), LookBack = ValueList.Create(Year with { Window = new(new(2029, 4, 15), new(2030, 4, 14)) }) } },
    };

    public static TheoryData<string, AnnualEarningsFacts> BadDiseaseOnPension() => new()
    {
        { "diseaseOnPension.retiredOn is 2024-04-16", Plain with { DiseaseOnPension = new(new(2024, 4, 16)) } },
        { "diseaseOnPension.pension is 7", Disease with { DiseaseOnPension = new(new(2019, 7, 1), (RetirementKind)7) } },
        { "diseaseOnPension.coefficientOfRetirementYear is 0;", Disease with { DiseaseOnPension = new(new(2019, 7, 1), CoefficientOfRetirementYear: 0m) } },
        { "diseaseOnPension.coefficientOfRetirementYear is 1.2345", Disease with { DiseaseOnPension = new(new(2019, 7, 1), CoefficientOfRetirementYear: 1.2345m) } },
        { "pensionerWork stands beside diseaseOnPension", Disease with { PensionerWork = Euros.PerYear(1m) } },
        { "diseaseOnPension.coefficientOfRetirementYear is 1.5; the wage coefficient of 2019 is enacted (1.417)", Disease with { DiseaseOnPension = new(new(2019, 7, 1), CoefficientOfRetirementYear: 1.5m) } },
    };

    public static TheoryData<string, AnnualEarningsFacts> BadWindow() => new()
    {
        { "lookBack.to is 2024-04-15; allowed is 2024-04-14 or earlier (claimDate is 2024-04-15).", Of(Year with { Window = new(new(2023, 5, 1), new(2024, 4, 15)) }) },
        { "lookBack.to is 2019-07-01; allowed is 2019-06-30 or earlier (retiredOn is 2019-07-01).", Disease with { LookBack = ValueList.Create(Year with { Window = new(new(2018, 8, 1), new(2019, 7, 1)) }) } },
        { "lookBack.from is 2023-05-01; allowed is 2023-05-02 (employmentFrom) or later.", Of(Year with { EmploymentFrom = new(2023, 5, 2), Window = new(new(2023, 5, 1), new(2024, 4, 14)) }) },
        { "lookBack.from is 2023-04-14; allowed is 2023-04-15 or later: the year before (claimDate is 2024-04-15).", Of(Year with { Window = new(new(2023, 4, 14), new(2024, 4, 14)) }) },
        { "lookBack.from is 2023-05-16; allowed is 2023-05-15 or earlier", Of(Year with { Window = new(new(2023, 5, 16), new(2024, 4, 14)) }) },
        { "lookBack.window is missing.", Of(Year with { Window = null! }) },
        { "lookBack.unpaidDays is 360; allowed is 0 to 359.", Of(Year with { UnpaidDays = 360 }) },
        { "lookBack.to is 2024-03-14; allowed is 2024-03-15 or later", Of(Year with { Window = new(new(2023, 4, 15), new(2024, 3, 14)) }) },
        { "lookBack.from is 2024-03-02; allowed is 2024-03-01 or earlier", Of(Year with { EmploymentFrom = new(2024, 2, 1), Window = new(new(2024, 3, 2), new(2024, 3, 31)) }) },
        { "lookBack.from is 2018-04-16; allowed is 2018-04-15 or earlier", Of2019("2018-04-16", "2019-04-14") },
        { "lookBack.to is 2019-04-13; allowed is 2019-04-14 or later", Of2019("2018-04-15", "2019-04-13") },
        { "lookBack.to is 2024-04-14; allowed is 2024-04-15 or later", Of(Year with { FirstDayBack = true, Window = new(new(2024, 4, 14), new(2024, 4, 14)) }) },
        { "lookBack.unpaidDays is 1; allowed is 0 to 0.", Of(Year with { FirstDayBack = true, UnpaidDays = 1, Window = new(new(2024, 4, 15), new(2024, 4, 15)) }) },
    };

    public static TheoryData<string, AnnualEarningsFacts> BadEmployment() => new()
    {
        { "employmentFrom is 2024-04-16", Of(Year with { EmploymentFrom = new(2024, 4, 16) }) },
        { "lookBack.earnings is -0.01", Of(Year with { Earnings = Euros.Once(-0.01m) }) },
        { "otherEmployments[0].earnings is -1", Plain with { LookBack = ValueList.Create(Year, Year with { Earnings = Euros.Once(-1m) }) } },
        { "otherEmployments[1].employmentFrom is 2024-04-16", Plain with { LookBack = ValueList.Create(Year, Year, Year with { EmploymentFrom = new(2024, 4, 16) }) } },
        { "otherEmployments[0].payRises[1] is missing.", Plain with { LookBack = ValueList.Create(Year, Year with { PayRises = ValueList.Create(new PayRise(default, Percentage.Of(1)), null!) }) } },
        { "lookBack.monthlyBenefitsInKind is -1", Of(Year with { MonthlyBenefitsInKind = Euros.PerMonth(-1m) }) },
        { "lookBack.dailyBenefitsInKind is -1", Of(Year with { DailyBenefitsInKind = Euros.PerDay(-1m) }) },
        { "lookBack.holidayBonusPaid is -1", Of(Year with { HolidayBonusPaid = Euros.Once(-1m) }) },
        { "lookBack.holidayBonusPercent is 100.5", Of(Year with { HolidayPayInBonus = Percentage.Of(100.5m) }) },
        { "lookBack.benefitDaysOfYear is 254", Of(Year with { BenefitDaysOfYear = 254 }) },
        { "lookBack.payRises[0].amount is -1", Of(Year with { PayRises = ValueList.Create(PayRise.OfAmount(default, Euros.Once(-1m))) }) },
        { "lookBack.payRises[0].percent is 2; allowed is 0 to 0.", Of(Year with { PayRises = ValueList.Create(PayRise.OfAmount(default, Euros.Once(1m)) with { Percent = Percentage.Of(2) }) }) },
        { "lookBack.benefitMonthsOfYear is 13; allowed is 0 to 12.", Of(Year with { BenefitMonthsOfYear = 13 }) },
        { "lookBack.benefitsInKind is -1", Of(Year with { BenefitsInKind = Euros.Once(-1m) }) },
        { "lookBack.benefitDays is 0; allowed is 1 to 366.", Of(Year with { BenefitsInKind = Euros.Once(1m) }) },
        { "lookBack.benefitDays is 367; allowed is 1 to 366.", Of(Year with { BenefitDays = 367 }) },
        { "lookBack.payRises[1].earningsBefore is 1; allowed is 2 to 36000.", Of(Year with { PayRises = ValueList.Create(new PayRise(Euros.Once(2m), Percentage.Of(1)), new PayRise(Euros.Once(1m), Percentage.Of(1))) }) },
        { "lookBack.payRises[0].percent is 1.125", Of(Year with { PayRises = ValueList.Create(new PayRise(Euros.Once(2m), Percentage.Of(1.125m))) }) },
    };

    public static TheoryData<string, AnnualEarningsFacts> BadComparison()
    {
        var years = Years(1m, 2m, 3m);
        return new()
        {
            { "comparison[0].lastWithEarnings.earnings is 0", Plain with { Comparison = ValueList.Create(years[0] with { LastWithEarnings = new(2019, default) }, years[1], years[2]) } },
            { "comparison[0].lastWithEarnings.entrepreneurIncome is 5; allowed is 0 to 0.", Plain with { Comparison = ValueList.Create(years[0] with { LastWithEarnings = new(2019, Euros.PerYear(1m)) { EntrepreneurIncome = Euros.PerYear(5m) } }, years[1], years[2]) } },
            { "comparison[0].lastWithEarnings.farmerIncome is 5; allowed is 0 to 0.", Plain with { Comparison = ValueList.Create(years[0] with { LastWithEarnings = new(2019, Euros.PerYear(1m)) { FarmerIncome = Euros.PerYear(5m) } }, years[1], years[2]) } },
            { "comparison lacks 2022; needed is each of 2021 to 2023 once.", Plain with { Comparison = ValueList.Create(years[0], years[2]) } },
            { "comparison holds 2023 twice", Plain with { Comparison = ValueList.Create(years[0], years[2], years[2]) } },
            { "comparison[1].year is 2024; allowed is 2021 to 2023.", Plain with { Comparison = ValueList.Create(years[0], years[1] with { Year = 2024 }, years[2]) } },
            { "comparison[2].earnings is -1", Plain with { Comparison = Years(1m, 2m, -1m) } },
            { "comparison[0].absentDays is 360; allowed is 0 to 359.", Plain with { Comparison = ValueList.Create(years[0] with { AbsentDays = 360 }, years[1], years[2]) } },
            { "comparison[0].unemployedDays is 361", Plain with { Comparison = ValueList.Create(years[0] with { UnemployedDays = 361 }, years[1], years[2]) } },
            { "comparison.unemployedDays is 360 exceptional days in 2021", Plain with { Comparison = ValueList.Create(years[0] with { AbsentDays = 100, UnemployedDays = 260 }, years[1], years[2]) } },
            { "comparison[0].earnings is 1; allowed is 0 to 0.", Plain with { Comparison = ValueList.Create(years[0] with { EmployedWithoutEarnings = true }, years[1], years[2]) } },
            { "comparison 2021 has no earnings though employed; lastWithEarnings", Plain with { Comparison = ValueList.Create(years[0] with { Earnings = default, EmployedWithoutEarnings = true }, years[1], years[2]) } },
            { "comparison[0].lastWithEarnings.year is 2021", Plain with { Comparison = ValueList.Create(years[0] with { LastWithEarnings = years[0] }, years[1], years[2]) } },
        };
    }

    [Theory]
    [MemberData(nameof(BadClaim), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(BadDiseaseOnPension), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(BadWindow), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(BadEmployment), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(BadComparison), DisableDiscoveryEnumeration = true)]
    public void Of_BadFacts_ErrorNamesTheFact(string error, AnnualEarningsFacts facts) =>
        Assert.StartsWith(error, Assert.ThrowsAny<ArgumentException>(() => AnnualEarnings.Of(facts, KnownFigures.Through2025)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_WindowsAtTheirBounds_AreTaken()
    {
        foreach (var (from, to) in new[] { ("2023-04-15", "2024-04-14"), ("2023-05-15", "2024-04-14"), ("2023-05-01", "2024-03-31"), ("2023-04-15", "2024-03-15") })
        {
            var window = new NodaTime.DateInterval(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value);

            Assert.NotNull(Determine(Of(Year with { Window = window })).Current);
        }
    }

    private static AnnualEarningsFacts Of2019(string from, string to) => new()
    {
        ClaimDate = new(2019, 4, 15),
        LookBack = ValueList.Create(Year with { Window = new(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value) }),
    };

    [Fact]
    public void Of_TheYearBeforeALeapDay_IsTaken() => Assert.NotNull(Determine(new()
    {
        ClaimDate = new(2016, 2, 29),
        LookBack = ValueList.Create(Year with { EmploymentFrom = new(2010, 1, 1), Window = LookBackWindow.Of(new(2016, 2, 29), new(2010, 1, 1)) }),
    }).Current);

    [Fact]
    public void Of_Nothing_ErrorNamesIt()
    {
        Assert.StartsWith("facts is missing", Assert.Throws<ArgumentNullException>(() => Determine(null!)).Message, StringComparison.Ordinal);
        Assert.StartsWith("parameters is missing", Assert.Throws<ArgumentNullException>(() => AnnualEarnings.Of(Plain, null!)).Message, StringComparison.Ordinal);
    }
}
