using NodaTime;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Coverage.Obligation;

public class ObligationCheckTests
{
    private static readonly WagePayment May = new(new(2024, 5, 31), Euros.Once(1_000m));
    private static readonly EmployerWages Wages = new() { Year = 2024, Payments = ValueList.Create(May) };

    /// <summary>Of several mistakes the first fact is named.</summary>
    public static TheoryData<EmployerWages, string> Mistakes() => new()
    {
        { null!, "wages is missing." },
        { Wages with { Employer = (EmployerKind)9, Year = 2015 }, "employer is 9; allowed is Private, Household, State." },
        { Wages with { Year = 2015, WorkFrom = new LocalDate(2016, 1, 1) }, "year is 2015; allowed is 2016 to 2200." },
        { Wages with { Year = 2201, WorkFrom = new LocalDate(2200, 12, 31) }, "year is 2201; allowed is 2016 to 2200." },
        { Wages with { Payments = ValueList.Create<WagePayment>(May, null!) }, "payments[1] is missing." },
        { Of(May with { On = new(2015, 12, 31) }), "payments[1].on is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { Of(May with { On = new(2201, 1, 1) }), "payments[1].on is 2201-01-01; allowed is 2016-01-01 to 2200-12-31." },
        { Of(May with { Amount = new(-1) }), "payments[1].amount is -0.01; allowed is 0 or more." },
        { Of(May with { Status = (InsuredStatus)9 }), "payments[1].status is 9; allowed is Mandatory, Voluntary, Outside, StateFunds." },
        { Of(May with { AgreedOn = new LocalDate(2024, 6, 1) }), "payments[1].agreedOn is 2024-06-01; allowed is 1950-01-01 to 2024-05-31." },
        { Of(May with { AgreedOn = new LocalDate(1949, 12, 31) }), "payments[1].agreedOn is 1949-12-31; allowed is 1950-01-01 to 2024-05-31." },
        { Of(May with { WorkYear = 2022 }), "payments[1].workYear is 2022; allowed is 2023 to 2025." },
        { Of(May with { WorkYear = 2026 }), "payments[1].workYear is 2026; allowed is 2023 to 2025." },
        { Wages with { WorkFrom = new LocalDate(2023, 12, 31) }, "workFrom is 2023-12-31; allowed is 2024-01-01 to 2024-12-31." },
        { Wages with { WorkFrom = new LocalDate(2025, 1, 1) }, "workFrom is 2025-01-01; allowed is 2024-01-01 to 2024-12-31." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Of_WagesThatCannotBe_AreRefusedByName(EmployerWages wages, string message) => Refusal.Is(message, () => ObligationOfYear.Of(wages, StatutoryParameters.Enacted));

    [Theory]
    [InlineData(EmployerKind.Private)]
    [InlineData(EmployerKind.State)]
    public void Of_NoParameters_Refused(EmployerKind employer) => Refusal.Is("parameters is missing.", () => ObligationOfYear.Of(Wages with { Employer = employer }, null!));

    private static EmployerWages Of(WagePayment second) => Wages with { Payments = ValueList.Create(May, second) };
}
