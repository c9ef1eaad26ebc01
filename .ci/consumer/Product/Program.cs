using System;
using System.Reflection;
using System.Runtime.Versioning;
using Consumer;
using TyTal.Calc;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

var claim = new Claim
{
    ClaimDate = new(2024, 3, 4),
    BirthDate = new(1980, 6, 15),
    AnnualEarnings = Euros.PerYear(27_000m),
    SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))),
    Incapacity = ValueList.Create(new IncapacitySpell(new(2024, 3, 4), To: null, IncapacityDegree.Full)),
    Through = new(2025, 3, 31),
};
var timeline = BenefitTimeline.Of(claim, StatutoryParameters.Enacted);

Console.WriteLine("built for " + typeof(Claim).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
foreach (var period in timeline.Periods)
{
    Console.WriteLine(period);
}

Console.WriteLine(timeline.Periods[3].Pension!.BasePerDay.Value);
Console.WriteLine($"single rules: {PayrollRules.SickPayPerDay(2_250m, 28)} {PayrollRules.AllowancePerDay(27_000m)}");
