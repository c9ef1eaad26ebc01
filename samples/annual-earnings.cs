#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// From pay to annual earnings: three people, each with the paths that were taken or not, and the reasons of every figure.
//   dotnet run samples/annual-earnings.cs

using NodaTime;
using TyTal.Calc;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

// An accident on the first day of work: 80 € a day and a phone for 20 € a month.
Show("First day of work", new()
{
    ClaimDate = new(2016, 1, 4),
    LookBack = [new EmploymentEarnings
    {
        EmploymentFrom = new(2016, 1, 4),
        Window = new(new(2016, 1, 4), new(2016, 1, 4)),
        Earnings = Euros.Once(80m),
        MonthlyBenefitsInKind = Euros.PerMonth(20m),
    }],
});

// Paid by the month, and at least 20 % above the three calendar years before. Travel expenses do not count.
LocalDate claimDate = new(2024, 4, 15);
var months = Enumerable.Range(0, 12).Select(i => new LocalDate(2023, 4, 1).PlusMonths(i)).Select(first => new PayPeriod(
    new(first, first.PlusMonths(1).PlusDays(-1)),
    PayItems.Count([new(PayKind.Wage, Euros.Once(3_000m)), new(PayKind.TravelExpense, Euros.Once(120m))], claimDate).Earnings));
Show("A deviation of at least 20 %", new()
{
    ClaimDate = claimDate,
    LookBack = [EmploymentEarnings.OfPayPeriods(claimDate, new(2019, 8, 1), months.ToValueList())],
    Comparison =
    [
        new(2021, Euros.PerYear(20_000m)) { AbsentDays = 60 },
        new(2022, Euros.PerYear(21_000m)),
        new(2023, Euros.PerYear(26_000m)),
    ],
});

// Four months of an hourly wage whose holiday bonus of 18.5 % holds the holiday pay.
Show("Holiday pay inside the holiday bonus", new()
{
    ClaimDate = new(2017, 2, 2),
    LookBack = [new EmploymentEarnings
    {
        EmploymentFrom = new(2016, 10, 1),
        Window = LookBackWindow.Of(new(2017, 2, 2), new(2016, 10, 1)),
        Earnings = Euros.Once(6_860.50m),
        HolidayPayInBonus = Percentage.Of(18.5m),
    }],
});

static void Show(string title, AnnualEarningsFacts facts)
{
    Console.WriteLine(title);
    Console.WriteLine(AnnualEarningsExplanation.Of(AnnualEarnings.Of(facts, StatutoryParameters.Enacted)).ToText());
}
