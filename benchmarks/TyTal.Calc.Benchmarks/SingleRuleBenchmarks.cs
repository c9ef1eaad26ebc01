using BenchmarkDotNet.Attributes;
using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;

namespace TyTal.Calc.Benchmarks;

/// <summary>The single rules that payroll products embed: none allocates. The baseline is the same division in decimal.</summary>
[MemoryDiagnoser]
public class SingleRuleBenchmarks
{
    private readonly decimal _earnings = 27_000m;
    private readonly Money<PerYear> _annualEarnings = Euros.PerYear(27_000m);
    private readonly Money<PerDay> _perDay = Euros.PerDay(75m);
    private readonly Percentage _percent = Percentage.Of(3.76m);
    private readonly LocalDate _birthDate = new(1980, 6, 15);
    private readonly LocalDate _day = new(2045, 6, 15);

    [Benchmark(Baseline = true)]
    public decimal DecimalDivision() => Math.Round(_earnings / 360m, 2, MidpointRounding.AwayFromZero);

    [Benchmark]
    public Money<PerDay> AnnualEarnings360() => FullAllowance.FromAnnualEarnings(_annualEarnings);

    [Benchmark]
    public Percentage PensionPercent() => PensionAmount.PercentOn(_birthDate, _day);

    [Benchmark]
    public Money<PerDay> EmployeePaymentsDeduction() => EmployeePayments.Deduction(_perDay, _percent);
}
