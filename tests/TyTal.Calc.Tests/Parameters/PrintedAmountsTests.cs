using System.Globalization;
using CsvHelper;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Parameters;

public class PrintedAmountsTests
{
    private static readonly Dictionary<string, StatutoryFigure> PrintedNames = new(StringComparer.Ordinal)
    {
        ["insurance obligation threshold"] = StatutoryFigure.InsuranceObligationThreshold,
        ["private treatment without payment commitment"] = StatutoryFigure.PrivateTreatmentLimit,
        ["care allowance basic"] = StatutoryFigure.CareAllowanceBasic,
        ["care allowance raised"] = StatutoryFigure.CareAllowanceIncreased,
        ["care allowance highest"] = StatutoryFigure.CareAllowanceMaximum,
        ["clothing supplement"] = StatutoryFigure.ClothingSupplement,
        ["clothing supplement raised"] = StatutoryFigure.ClothingSupplementIncreased,
        ["minimum annual earnings"] = StatutoryFigure.MinimumAnnualEarnings,
        ["impairment allowance base amount"] = StatutoryFigure.FunctionalLimitationBasicAmount,
        ["service housing"] = StatutoryFigure.AssistedLivingPerDay,
        ["survivor income-test threshold"] = StatutoryFigure.IncomeAdjustmentThreshold,
        ["funeral grant"] = StatutoryFigure.FuneralAssistance,
        ["smallest late-payment increase"] = StatutoryFigure.SmallestIncreaseForDelay,
        ["uninsured employer's own share"] = StatutoryFigure.EmployersExcess,
        ["pension index"] = StatutoryFigure.EarningsRelatedPensionIndex,
        ["wage coefficient"] = StatutoryFigure.WageCoefficient,
        ["contribution reduction %"] = StatutoryFigure.EmployeePaymentsPercent,
        ["half kilometre allowance €/km"] = StatutoryFigure.HalfKilometreAllowance,
    };

    /// <summary>Every amount that the Workers' Compensation Center printed for 2018–2022.</summary>
    public static TheoryData<string, int, decimal> PrintedAmounts()
    {
        using var csv = new CsvReader(File.OpenText(Path.Combine(AppContext.BaseDirectory, "Parameters", "printed-amounts-2018-2022.csv")), CultureInfo.InvariantCulture);
        var cells = new TheoryData<string, int, decimal>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            for (var year = 2018; year <= 2022; year++)
            {
                cells.Add(csv.GetField("amount")!, year, csv.GetField<decimal>(year.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(PrintedAmounts))]
    public void Get_PrintedAmount_SameToTheCent(string printed, int year, decimal amount) => Assert.Equal(amount, StatutoryParameters.Enacted.Get(PrintedNames[printed], year).Amount);

    [Fact]
    public void PrintedAmounts_File_HasEveryCell() => Assert.Equal(PrintedNames.Count * 5, PrintedAmounts().Count);
}
