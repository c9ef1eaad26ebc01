#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// An accident on 4 March 2024 and sick pay through April: what comes back to the employer each day, and in all.
//   dotnet run samples/payroll-sick-pay.cs

using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

// For 28 days full sick pay is the allowance itself (§ 58), then the annual earnings decide (§ 59). The employer receives what it paid, at most the allowance (§ 139).
var timeline = BenefitTimeline.Of(
    new Claim
    {
        ClaimDate = new(2024, 3, 4),
        BirthDate = new(1980, 6, 15),
        AnnualEarnings = Euros.PerYear(27_000m),
        Incapacity = [new(new(2024, 3, 4), To: null, IncapacityDegree.Full)],
        SickPay =
        [
            new(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m)),
            new(new(2024, 4, 2), new(2024, 4, 14), Euros.Once(1_044.68m)),
            new(new(2024, 4, 15), new(2024, 4, 30), Euros.Once(642.88m), Partial: true),
        ],
        Through = new(2024, 5, 31),
    },
    StatutoryParameters.Enacted);
Console.WriteLine("An accident on 4 March 2024, annual earnings 27 000 €, sick pay through April, half of it from the 15th on:");
foreach (var period in timeline.Periods)
{
    var day = period.Allowance!;
    Console.WriteLine($"{period.From:d.M.uuuu} – {period.To:d.M.uuuu}");
    Console.WriteLine($"  allowance        {day.PerDay.Value} a day  {day.FullPerDay.Rule.Section}");
    Console.WriteLine($"  to the employer  {day.EmployerPerDay.Value} a day  {day.EmployerPerDay.Rule.Section}");
    Console.WriteLine($"  to the person    {day.NetPerDay.Value} a day, after {day.EmployeePaymentsPerDay.Value} of employee payments  {day.EmployeePaymentsPerDay.Rule.Section}");
}

var (paid, back) = (Euros.Once(2_250m + 1_044.68m + 642.88m), ReceiverTotals.Of(timeline).Employer);
Console.WriteLine($"Sick pay {paid}, back from the insurer {back}; the employer bears {paid - back}.");
