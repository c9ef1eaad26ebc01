#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// The daily rate after an accident on 4 March 2024, from plain numbers: one rule a line, each with its section.
//   dotnet run samples/payroll-daily-rate.cs

using NodaTime;
using TyTal.Calc;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

var (figures, annualEarnings, pay) = (StatutoryParameters.Enacted, Euros.PerYear(27_000m), Euros.Once(2_262m));
LocalDate claimDate = new(2024, 3, 4), employedFrom = new(2022, 8, 1);
ValueList<DateInterval> payPeriods = [new(new(2024, 1, 1), new(2024, 1, 31)), new(new(2024, 2, 1), new(2024, 2, 29))];

// Without full sick pay the earnings of the pay period nearest 28 days decide the first 28 days.
var window = FirstWeeksEarnings.Window(claimDate, employedFrom, payPeriods);
Show($"Days 1–28: {pay} for {window.Start:d.M.} – {window.End:d.M.uuuu}, {window.Length} days", FullAllowance.PerDay(pay, new(window.Length)), FullAllowance.EarningsBeforeRule);

var full = FullAllowance.FromAnnualEarnings(annualEarnings);
Show($"From day 29: {annualEarnings} ÷ 360", full, FullAllowance.AnnualEarningsRule);

var (least, little) = (figures.MinimumAnnualEarnings(2024).Value, Euros.PerYear(12_000m));
Show($"From {little} a year, lifted to the minimum of {least}", FullAllowance.AtLeastMinimum(FullAllowance.FromAnnualEarnings(little), least), FullAllowance.MinimumRule);

var half = IncapacityDegree.Of(48m);
Show($"Incapacity of {half}: {half.Share} of {full}", AllowanceShare.Of(full, half.Share), AllowanceShare.Rule);

var percent = figures.EmployeePaymentsPercent(2024).Value;
var payments = EmployeePayments.Deduction(full, percent);
Show($"Employee payments of 2024: {percent} of {full}", payments, EmployeePayments.Rule);
Show("To the injured person, before tax", full - payments, AllowanceOfDay.NetRule);

static void Show(string what, Money<PerDay> amount, Rule rule) => Console.WriteLine($"{what,-60} {amount,8} a day  {rule.Section}");
