#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console

// A bricklayer retrains as a site manager: the plan, what to look at again, what it costs, and what the rehabilitation allowance pays meanwhile.
//   dotnet run samples/rehabilitation.cs

using System.Globalization;
using NodaTime;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

var plan = CheckedPlan.Of(new()
{
    ClaimDate = new(2022, 3, 14),
    Ground = RehabilitationGround.Weakened,
    Aim = RehabilitationAim.NewWork,
    MainLivelihood = true,
    Considered = Enum.GetValues<NeedFactor>().ToValueList(),
    Justification = "The back does not bear lifting; twenty years on building sites make a site manager.",
    Children = [new LocalDate(2006, 12, 10)],
    HalfDayAllowances = [new(2023, Euros.PerDay(22m)), new(2024, Euros.PerDay(24m)), new(2025, Euros.PerDay(24m))],
    Incapacity = [new(new(2022, 3, 15), new(2025, 5, 31))],
    NeedAssessed = [new LocalDate(2022, 6, 10), new LocalDate(2022, 9, 12)],
    Measures =
    [
        new() { Kind = MeasureKind.Assessment, From = new(2022, 11, 1), To = new LocalDate(2022, 11, 30), Cost = Euros.Once(1_850m), Travel = Euros.Once(46.20m) },
        new() { Kind = MeasureKind.Waiting, From = new(2022, 12, 1), To = new LocalDate(2022, 12, 31) },
        new() { Kind = MeasureKind.WorkTrial, From = new(2023, 1, 1), To = new LocalDate(2023, 7, 31) },
        new()
        {
            Kind = MeasureKind.VocationalTraining,
            From = new(2023, 8, 14),
            To = new LocalDate(2025, 5, 31),
            Practice = [new(new(2024, 6, 1), new(2024, 7, 31))],
            Study = new(
                Fees: Euros.Once(390m),
                Equipment: Euros.Once(742.50m),
                Stays:
                [
                    new(new(2023, 8, 14), new(2024, 5, 31), Fare: Euros.Once(31.40m), DailyTravel: Euros.Once(412m)),
                    new(new(2024, 8, 12), new(2025, 5, 31), Fare: Euros.Once(32.80m), DailyTravel: Euros.Once(420m)),
                ]),
        },
    ],
});

Console.WriteLine(RehabilitationExplanation.Of(plan).ToText());

var table = new Table { Title = new("Costs of the plan"), Border = TableBorder.Rounded };
table.AddColumn("Cost");
table.AddColumn(new TableColumn("€").RightAligned());
foreach (var kind in Enum.GetValues<RehabilitationCostKind>().Where(kind => plan.Costs.SumOf(kind) > default(Money<Once>)))
{
    table.AddRow(kind.ToString(), Euro(plan.Costs.SumOf(kind).Amount));
}

table.AddRow("In all", Euro(plan.Costs.TotalAmount.Amount));
AnsiConsole.Profile.Width = 130;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
AnsiConsole.Write(table);

var timeline = BenefitTimeline.Of(
    new()
    {
        ClaimDate = plan.Plan.ClaimDate,
        BirthDate = new(1979, 2, 3),
        AnnualEarnings = Euros.PerYear(30_900m),
        Through = new(2025, 5, 31),
        Incapacity = [new(new(2022, 11, 1), null, TyTal.Calc.Benefits.IncapacityDegree.Of(40m))],
        Rehabilitation = plan.RehabilitationSpells(),
    },
    StatutoryParameters.Enacted);
Console.WriteLine($"Rehabilitation allowance meanwhile: {Euro(timeline.Totals.RehabilitationAllowance.Amount)} €");

static string Euro(decimal euros) => euros.ToString("0.00", CultureInfo.InvariantCulture);
