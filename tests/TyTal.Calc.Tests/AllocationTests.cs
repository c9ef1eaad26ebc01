using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Api;

namespace TyTal.Calc.Tests;

/// <summary>The calls of which the README says that they allocate nothing, word for word as it writes them.</summary>
/// <remarks>This holds of any build. A debug build differs from a release build in its instructions, and neither moves to the heap what is on the stack: what allocates is new,
/// a box, a closure, an array or a text, and those the compiler writes in both or in neither, but for the state of iterators and asynchronous methods, which these calls have not.</remarks>
public class AllocationTests
{
    private const int Times = 1_000;
    private const string Promise = "allocate nothing";

    private static readonly Percentage Percent = StatutoryParameters.Enacted.EmployeePaymentsPercent(2024).Value;

    /// <summary>Each call as a number of its result, and the number that it gives: a call is not left out as idle.</summary>
    private static readonly Dictionary<string, (Func<long> Call, long Result)> Calls = new(StringComparer.Ordinal)
    {
        ["var percent = StatutoryParameters.Enacted.EmployeePaymentsPercent(2024).Value;"] = (() => Number(StatutoryParameters.Enacted.EmployeePaymentsPercent(2024).Value), 376),
        ["FullAllowance.FromAnnualEarnings(Euros.PerYear(27_000m));"] = (() => FullAllowance.FromAnnualEarnings(Euros.PerYear(27_000m)).Cents, 7_500),
        ["EmployeePayments.Deduction(Euros.PerDay(75m), percent);"] = (() => EmployeePayments.Deduction(Euros.PerDay(75m), Percent).Cents, 282),
        ["PensionAmount.PercentOn(new LocalDate(1980, 6, 15), new LocalDate(2045, 6, 15));"] = (() => Number(PensionAmount.PercentOn(new LocalDate(1980, 6, 15), new LocalDate(2045, 6, 15))), 7_000),
        ["KelaDeduction.PercentOf(Euros.PerDay(100.01m));"] = (() => Number(KelaDeduction.PercentOf(Euros.PerDay(100.01m))), 6_500),
        ["FinnishCalendar.Weekday(new LocalDate(2024, 3, 5), 10);"] = (() => FinnishCalendar.Weekday(new LocalDate(2024, 3, 5), 10).Day, 15),
    };

    public static TheoryData<string> CallsOfTheReadme() => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(CallsOfTheReadme))]
    public void Call_OfTheReadme_CalledAgain_AllocatesNothing(string call) => Assert.Equal((0, Times * Calls[call].Result), Allocated(Calls[call].Call));

    [Fact]
    public void Calls_OfTheReadme_AreThese() => Assert.Equal(Promised(File.ReadAllLines(Path.Combine(ApiFile.Repository, "README.md"))), Calls.Keys, StringComparer.Ordinal);

    [Fact]
    public void Allocated_CallThatAllocates_IsFound() => Assert.InRange(Allocated(() => new object().GetHashCode() & 1).Bytes, Times, long.MaxValue);

    [Fact]
    public void Promised_AnotherCallInTheBlock_IsThere() => Assert.Equal(
        ["A.Of(1);", "B.Of(2);"], Promised([$"These {Promise}:", "", "```csharp", "using A;", "", "A.Of(1);   // 1", "B.Of(2);", "```", "```csharp", "C.Of(3);", "```"]), StringComparer.Ordinal);

    /// <summary>The lines of the code that follows the promise, without its namespaces and comments.</summary>
    private static IEnumerable<string> Promised(string[] readme) => readme
        .SkipWhile(line => !line.Contains(Promise, StringComparison.Ordinal))
        .SkipWhile(line => line != "```csharp")
        .Skip(1)
        .TakeWhile(line => line != "```")
        .Select(line => line.Split(["//"], StringSplitOptions.None)[0].TrimEnd())
        .Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal));

    /// <summary>The bytes that many calls allocate, and the sum of what they give. What is made at the first call, like the tables of a type, is made before.</summary>
    private static (long Bytes, long Sum) Allocated(Func<long> call)
    {
        call();
        var sum = 0L;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            sum += call();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before, sum);
    }

    private static long Number(Percentage percentage) => (long)(percentage.Amount * 100m);
}
