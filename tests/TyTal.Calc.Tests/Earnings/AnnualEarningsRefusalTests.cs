using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using static TyTal.Calc.Tests.Earnings.EarningsCorners;

namespace TyTal.Calc.Tests.Earnings;

public class AnnualEarningsRefusalTests
{
    private static readonly LocalDate Claim = new(2024, 4, 15);
    private static readonly LocalDate LongAgo = new(2010, 1, 1);

    public static TheoryData<string, AnnualEarningsFacts> Facts()
    {
        var years = Years(1m, 2m, 3m);
        var less = Euros.PerYear(-1m);
        var more = Euros.PerYear(Euros.Largest) + Euros.PerYear(0.01m);
        return new()
        {
            { "lookBack is missing; annual earnings in voluntary insurance are those of the insuring employer's work.", new() { ClaimDate = Claim, Insurance = EarningsInsurance.WorkAbroad } },
            { "entrepreneurWork is missing; the annual earnings of an entrepreneur's insurance are those of §§ 188–190.", Plain with { Insurance = EarningsInsurance.Entrepreneur } },
            { "pensionerWork stands beside diseaseOnPension; work on a pension (§ 73) and exposure before it (§ 74) exclude each other.", Disease with { PensionerWork = Euros.PerYear(1m) } },
            { "diseaseOnPension.coefficientOfRetirementYear is 0; allowed is 0.001 to 100.", Retired2009(0m) },
            { "diseaseOnPension.coefficientOfRetirementYear is 100.001; allowed is 0.001 to 100.", Retired2009(100.001m) },
            { "diseaseOnPension.coefficientOfRetirementYear is 1.2315; allowed is a number with at most 3 decimals.", Retired2009(1.2315m) },
            { "comparison[1].year is 2020; allowed is 2021 to 2023.", Comparing(years[0], years[1] with { Year = 2020 }, years[2]) },
            { "comparison holds 2023 twice; needed is each of 2021 to 2023 once.", Comparing(years[0], years[2], years[2]) },
            { "comparison lacks 2022; needed is each of 2021 to 2023 once.", Comparing(years[0], years[2]) },
            { "comparison[0].earnings is 1000000000.01; allowed is 0 to 1000000000.", Comparing(years[0] with { Earnings = more }, years[1], years[2]) },
            { "comparison[1].entrepreneurIncome is -1; allowed is 0 to 1000000000.", Comparing(years[0], years[1] with { EntrepreneurIncome = less }, years[2]) },
            { "comparison[2].farmerIncome is -1; allowed is 0 to 1000000000.", Comparing(years[0], years[1], years[2] with { FarmerIncome = less }) },
            { "comparison[0].absentDays is -1; allowed is 0 to 359.", Comparing(years[0] with { AbsentDays = -1 }, years[1], years[2]) },
            { "comparison[0].lastWithEarnings.absentDays is 360; allowed is 0 to 359.", Comparing(years[0] with { LastWithEarnings = new(2019, Euros.PerYear(1m)) { AbsentDays = 360 } }, years[1], years[2]) },
            { "averageOfSimilarWork is -1; allowed is 0 to 1000000000.", Plain with { PermanentChange = true, AverageOfSimilarWork = less } },
            { "averageOfSimilarWork is stated without permanentChange (§ 72(2)).", Plain with { AverageOfSimilarWork = Euros.PerYear(1m) } },
            { "entrepreneurWork is -1; allowed is 0 to 1000000000.", Plain with { EntrepreneurWork = less } },
            { "farmerWork is -1; allowed is 0 to 1000000000.", Plain with { FarmerWork = less } },
            { "youngPerson.judgedEarnings is -1; allowed is 0 to 1000000000.", Plain with { YoungPerson = new(less, new(2020, 5, 31)) } },
            { "vocationalStudy.endedOn is 1899-12-31; allowed is 1900-01-01 to 2200-12-31.", Plain with { VocationalStudy = new(Euros.PerYear(1m), new(1899, 12, 31)) } },
            { "comparison.unemployedDays is 360 exceptional days in 2021; allowed is at most 359 in a year with earnings.", Comparing(years[0] with { AbsentDays = 100, UnemployedDays = 260 }, years[1], years[2]) },
            { WithoutEarlierYear, Comparing(years[0] with { Earnings = default, EmployedWithoutEarnings = true }, years[1], years[2]) },
            { WithoutEarlierYear, Comparing(WithoutEarnings(2021), years[1], WithoutEarnings(2023) with { LastWithEarnings = new(2021, Euros.PerYear(1m)) }) },
        };
    }

    private static string WithoutEarlierYear => "comparison 2021 has no earnings though employed; lastWithEarnings, the last earlier year with earnings, is missing (decree 1466/2015, § 7(3)).";

    [Theory]
    [MemberData(nameof(Facts), DisableDiscoveryEnumeration = true)]
    public void Of_FactsThatCannotBe_AreRefusedByName(string message, AnnualEarningsFacts facts) => Refusal.Is(message, () => Determine(facts));

    [Fact]
    public void EventDay_PartialPensionBeforeTheAct_ErrorNamesTheClaimDate()
    {
        var facts = new AnnualEarningsFacts { ClaimDate = new(2015, 12, 31), DiseaseOnPension = new(new(2015, 1, 1), RetirementKind.PartialEarlyOldAge) };

        Refusal.Is("claimDate is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", () => _ = facts.EventDay);
    }

    [Fact]
    public void LookBackWindow_FactsThatCannotBe_AreRefusedByName()
    {
        Refusal.Is("window is missing.", () => LookBackWindow.Days(null!));
        Refusal.Is("employmentFrom is 2024-04-16; allowed is 2024-04-15 (the claim date) or earlier.", () => LookBackWindow.Of(Claim, new(2024, 4, 16)));
        Refusal.Is("employmentFrom is 2024-04-11; allowed is 2024-04-10 (retiredOn) or earlier.", () => LookBackWindow.Of(Claim, new(2024, 4, 11), retiredOn: new(2024, 4, 10)));
        Refusal.Is("payPeriods hold no full pay period from 2023-04-15 to 2024-04-14.", () => LookBackWindow.Of(Claim, LongAgo));
        Refusal.Is("payPeriods hold no full pay period from 2023-04-15 to 2024-04-14.", () => LookBackWindow.Of(Claim, LongAgo, ValueList.Create(new DateInterval(Claim, Claim.PlusDays(13)))));
        Refusal.Is("payPeriods leave out 2023-04-15 to 2024-04-13.", () => LookBackWindow.Of(Claim, LongAgo, ValueList.Create(new DateInterval(new(2024, 4, 14), new(2024, 4, 14)))));
    }

    [Fact]
    public void OfPayPeriods_FactsThatCannotBe_AreRefusedByName()
    {
        var crossing = Assert.Throws<ArgumentException>(() => EmploymentEarnings.OfPayPeriods(
            new(2019, 4, 15), LongAgo, ValueList.Create(new PayPeriod(new(new(2018, 4, 1), new(2019, 4, 14)), Euros.Once(1m)))));

        Assert.Equal("payPeriods", crossing.ParamName);
        Refusal.Is("payPeriods[0].days is missing.", () => EmploymentEarnings.OfPayPeriods(Claim, LongAgo, ValueList.Create(new PayPeriod(null!, Euros.Once(1m)))));
    }

    [Fact]
    public void OtherEntries_FactsThatCannotBe_AreRefusedByName()
    {
        Refusal.Is("employmentFrom is 2024-06-16; allowed is 2024-06-15 (the claim date) or earlier.", () => FirstWeeksEarnings.Window(new(2024, 6, 15), new(2024, 6, 16)));
        Refusal.Is("claimDate is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", () => PayItems.Count(default, new(2015, 12, 31)));
        Refusal.Is("window is missing.", () => UnpaidAbsence.Days(default, null!));
        Refusal.Is("claimDate is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", () => RehabilitationEarnings.OfRehabilitation(Euros.PerYear(1m), new(2015, 1, 1), new(2015, 12, 31), StatutoryParameters.Enacted));
        Refusal.Is("parameters is missing.", () => RehabilitationEarnings.OfRehabilitation(Euros.PerYear(1m), new(2024, 1, 1), Claim, null!));
    }

    private static AnnualEarningsFacts Comparing(params ComparisonYear[] years) => Plain with { Comparison = years.ToValueList() };

    private static ComparisonYear WithoutEarnings(int year) => new(year, default) { EmployedWithoutEarnings = true };

    private static AnnualEarningsFacts Retired2009(decimal coefficient) => Disease with
    {
        DiseaseOnPension = new(new(2009, 7, 1), CoefficientOfRetirementYear: coefficient),
        LookBack = ValueList.Create(Year with { EmploymentFrom = new(1990, 1, 1), Window = new(new(2008, 7, 1), new(2009, 6, 30)) }),
    };
}
