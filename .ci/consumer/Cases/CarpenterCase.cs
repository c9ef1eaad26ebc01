using System.Runtime.CompilerServices;
using System.Reflection;
using System.Runtime.Versioning;
using TyTal.Calc.Cases;
using TyTal.Calc.Timelines;

/// <summary>Around the example: which build of the library runs, and the same claim as a case file.</summary>
internal static class CarpenterCase
{
    private const string Carpenter = """
        {"id": "carpenter", "kind": "claim",
         "facts": {"claimDate": "2024-03-04", "birthDate": "1980-06-15", "annualEarnings": 27000, "incapacity": [{"from": "2024-03-04"}],
           "sickPay": [{"from": "2024-03-05", "to": "2024-04-01", "amount": 2250}], "through": "2025-03-31"},
         "expect": {"periods": [{"perDay": 80.36}, {"netPerDay": 72.18}, {"netPerDay": 72.34}, {"basePerDay": 63.75}]}}
        """;

    [ModuleInitializer]
    internal static void Run()
    {
        Console.WriteLine($"built for {typeof(Claim).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName}");
        var outcome = CaseRun.Run(CaseFile.Read(Carpenter)[0]);
        Console.WriteLine(outcome.Passed ? "case passed" : $"case failed: {outcome}");
    }
}
