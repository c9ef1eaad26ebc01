#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// Two decisions of one claim, and a page that tells what changed and why: why-different.html in the current folder.
//   dotnet run samples/why-different.cs [-- en|fi|sv]

using TyTal.Calc.Benefits;
using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

var figures = StatutoryParameters.Enacted;
var first = new Claim
{
    ClaimDate = new(2024, 3, 4),
    BirthDate = new(1980, 6, 15),
    AnnualEarnings = Euros.PerYear(27_000m),
    Through = new(2025, 3, 31),
    SickPay = [new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))],
    Incapacity = [new IncapacitySpell(new(2024, 3, 4), To: null, IncapacityDegree.Full)],
};

// A holiday bonus had been left out, and from December on the carpenter could do lighter work.
var second = first with
{
    AnnualEarnings = Euros.PerYear(28_500m),
    Incapacity =
    [
        new IncapacitySpell(new(2024, 3, 4), new(2024, 11, 30), IncapacityDegree.Full),
        new IncapacitySpell(new(2024, 12, 1), To: null, IncapacityDegree.Of(40m)),
    ],
};

var difference = TimelineDifference.Of(BenefitTimeline.Of(first, figures), BenefitTimeline.Of(second, figures));
var page = DecisionAttachment.Of(difference, Languages.Of(args.ElementAtOrDefault(0) ?? "en"), notes: null, figures);
File.WriteAllText("why-different.html", page.ToHtml());
Console.WriteLine(page.ToText());
Console.WriteLine("why-different.html");
