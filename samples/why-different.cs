#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// Two decisions of one claim: what changed, by how much and why. The page with every step and both pictures is why-different.html in the current folder.
//   dotnet run samples/why-different.cs [-- en|fi|sv]

using TyTal.Calc.Benefits;
using TyTal.Calc.Explanations;
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
var language = Languages.Of(args.ElementAtOrDefault(0) ?? "en");
File.WriteAllText("why-different.html", DecisionAttachment.Of(difference, language, notes: null, figures).ToHtml());
Console.WriteLine(DifferenceExplanation.Of(difference, language).ToText());
Console.WriteLine("With every step and its pictures, to print or to send: why-different.html");
