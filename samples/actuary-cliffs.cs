#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// The cliffs of the Kela deduction in leisure-time insurance (§ 202): where a cent more of daily allowance leaves euros more. Table and picture (actuary-cliffs.svg).
//   dotnet run samples/actuary-cliffs.cs

using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;

Console.WriteLine($"{"€ a day",9} {"deducted",9} {"left",9}   {"a cent more",11} {"deducted",9} {"left",9}   {"jump",7}   crossed at annual earnings of");
foreach (var cliff in KelaDeduction.Cliffs)
{
    // The daily allowance is 1/360 rounded to the cent (§ 59): half a cent over the limit is the next cent.
    var crossed = Euros.PerYear((cliff.Limit.Amount + 0.005m) * 360m);
    Console.WriteLine(
        $"{cliff.Limit,9} {KelaDeduction.PercentOf(cliff.Limit),9} {cliff.RestAtLimit,9}   {cliff.Above,11} {KelaDeduction.PercentOf(cliff.Above),9} {cliff.RestAbove,9}   {cliff.Jump,7}   {crossed.Amount,10:# ##0.00} €");
}

// Three colleagues whose pay differs by a hundred euros a month, on a full day with a right to the sickness allowance.
Console.WriteLine();
foreach (var annualEarnings in new[] { 34_800m, 36_000m, 37_200m })
{
    var perDay = FullAllowance.FromAnnualEarnings(Euros.PerYear(annualEarnings));
    Console.WriteLine($"{annualEarnings:# ##0} € a year: {perDay} a day, of which {KelaDeduction.Rest(perDay)} is left ({KelaDeduction.RestRule.Section})");
}

var (marked, beside) = (FullAllowance.FromAnnualEarnings(Euros.PerYear(39_600m)), AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "");
File.WriteAllText(Path.Combine(beside, "actuary-cliffs.svg"), KelaPicture.Svg(marked));
Console.WriteLine($"\nPicture: actuary-cliffs.svg beside the sample; it marks 39 600 € a year, {marked} a day.");
