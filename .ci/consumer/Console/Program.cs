using Consumer;
using TyTal.Calc.Cases;
using TyTal.Calc.Timelines;

const string Carpenter = """
    {"id": "carpenter", "kind": "claim",
     "facts": {"claimDate": "2024-03-04", "birthDate": "1980-06-15", "annualEarnings": 27000, "incapacity": [{"from": "2024-03-04"}],
       "sickPay": [{"from": "2024-03-05", "to": "2024-04-01", "amount": 2250}], "through": "2025-03-31"},
     "expect": {"periods": [{"perDay": 80.36}, {"netPerDay": 72.18}, {"netPerDay": 72.34}, {"basePerDay": 63.75}]}}
    """;

var worked = CaseFile.Read(Carpenter)[0];
var (claim, parameters) = CaseClaims.Read(worked);
var pension = BenefitTimeline.Of(claim, parameters).Periods[3].Pension;
Console.WriteLine($"{PayrollRules.SickPayPerDay(2_250m, 28)} {PayrollRules.AllowancePerDay(27_000m)} {pension.BasePerDay.Amount}");
return CaseRun.Run(worked).Passed ? 0 : 1;
