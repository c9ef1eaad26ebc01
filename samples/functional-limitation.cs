#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console

// From findings to money: the classification, the combined category, a lump sum, and a continuing compensation over the years.
//   dotnet run samples/functional-limitation.cs                      a lathe operator's hand
//   dotnet run samples/functional-limitation.cs -- thumb index       items of the classification by words

using System.Globalization;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.FunctionalLimitation.Classification;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;

AnsiConsole.Profile.Width = 130;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
if (args.Length > 0)
{
    return ShowItems(string.Join(' ', args));
}

ShowItems("loss two fingers");
ShowItems("elbow stiff");
ShowCombination();

// The capital coefficient stands in tables that are not public: here one is stated.
var claim = new LimitationClaim
{
    ClaimDate = new(2018, 5, 10),
    Through = new(2026, 12, 31),
    Changes =
    [
        new CategoryChange(new(2019, 6, 1), DisabilityCategory.Of(5), LumpSumPaidOn: new(2019, 9, 16)),
        new CategoryChange(new(2022, 3, 16), DisabilityCategory.Of(9)),
    ],
    CapitalCoefficient = CapitalCoefficient.Given(34.43055m),
};
ShowTimeline(LimitationTimeline.Of(claim, StatutoryParameters.Enacted));
return 0;

static int ShowItems(string words)
{
    var found = ImpairmentClassification.Find(words);
    var table = NewTable($"Classification, \"{words}\"", "Section", "Finding", "Category", "Weaker arm");
    foreach (var item in found)
    {
        var (category, weaker) = item.Effect switch
        {
            ItemEffect.Category => (item.Range.ToString(), item.RangeOfWeakerSide == item.Range ? "" : item.RangeOfWeakerSide.ToString()),
            ItemEffect.Raise => ($"+{item.Range}", ""),
            _ => ("", ""),
        };
        table.AddRow(item.Section.Number, Markup.Escape(item.FindingIn(Language.English)), category, weaker);
    }

    AnsiConsole.Write(table);
    Console.WriteLine();
    return found.Count > 0 ? 0 : 1;
}

// Thumb and one finger of the right hand (5), the right elbow stiff in a good position (4), a loss of hearing of 60–89 dB in one ear (2).
static void ShowCombination()
{
    var combined = CategoryCombination.Combine(ValueList.Create(
        LimitationOfYear.Given(DisabilityCategory.Of(5)), LimitationOfYear.Given(DisabilityCategory.Of(4)), LimitationOfYear.Given(DisabilityCategory.Of(2))));
    Console.WriteLine($"Three injuries of categories 5, 4 and 2 make category {combined.Value}:");
    Console.WriteLine(Explanation.Of(combined).ToText());
}

static void ShowTimeline(LimitationTimeline timeline)
{
    var table = NewTable("Category 5 as a lump sum in 2019, category 9 from 16.3.2022", "From", "To", "Category", "% paid", "Basic amount", "€/month", "Paid €");
    foreach (var lumpSum in timeline.LumpSums)
    {
        table.AddRow(Day(lumpSum.On), "", $"{lumpSum.OfYear.Category.Value}", $"{lumpSum.OfYear.Percent.Value}", Money(lumpSum.OfYear.BasicAmount.Amount), "lump sum", Money(lumpSum.Amount.Amount));
    }

    foreach (var period in timeline.Periods)
    {
        var amount = period.Amount;
        table.AddRow(Day(period.From), Day(period.To), $"{amount.Category.Value}", $"{amount.Percent.Value}", Money(amount.BasicAmount.Amount), Money(amount.PerMonth.Amount), Money(period.Total().Amount));
    }

    AnsiConsole.Write(table);
    Console.WriteLine($"In all {Money(timeline.Total().Amount)} €.");
    Console.WriteLine();
    Console.WriteLine(LimitationExplanation.Of(timeline).ToText());
}

static Table NewTable(string title, params string[] columns)
{
    var table = new Table { Title = new(Markup.Escape(title)), Border = TableBorder.Rounded };
    foreach (var column in columns)
    {
        table.AddColumn(column is "Section" or "Finding" or "From" or "To" ? new TableColumn(column) : new TableColumn(column).RightAligned());
    }

    return table;
}

static string Day(NodaTime.LocalDate day) => day.ToString("d.M.uuuu", CultureInfo.InvariantCulture);

static string Money(decimal euros) => euros.ToString("0.00", CultureInfo.InvariantCulture);
