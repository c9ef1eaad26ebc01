namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>Daily allowance and what is taken from it (§§ 55–62, 139, 202).</summary>
    private static (string Id, string Title, string? Formula)[] Allowance =>
    [
        ("incapacity.share", "Share that is paid", "{0}"),
        ("incapacity.shareOfTie", "Share that is paid, a tie goes up", "{0}"),
        ("dailyAllowance.sickPay", "Sick pay per day", "{0} ÷ {1}"),
        ("dailyAllowance.sickPaySum", "Sick pay of several employers", Sum),
        ("dailyAllowance.sickPayInFull", "Share that is paid of an allowance equal to sick pay", null),
        ("dailyAllowance.earningsBefore", "Full daily allowance by the earnings before the claim date", "{0} ÷ {1}"),
        ("dailyAllowance.annualEarnings", "Full daily allowance by the annual earnings", "{0} ÷ 360"),
        ("dailyAllowance.entrepreneur", "Entrepreneur's full daily allowance", "{0} ÷ 360"),
        ("dailyAllowance.minimum", "Full daily allowance lifted to the minimum", "{0} ÷ 360, as {1} is below it"),
        ("dailyAllowance.share", "Daily allowance by the share of incapacity", "{0} × {1}"),
        ("contributoryReduction", "Reduction for the person's own contribution", "{0} × {1}"),
        ("contributoryReduction.rest", "Daily allowance after the reduction for own contribution", "{0} − {1}"),
        ("dailyAllowance.net", "Paid to the injured person", "{0} − {1}"),
        ("kelaDeduction.notLeisureTime", "Kela deduction: in the leisure-time insurance only", null),
        ("kelaDeduction.none", "Kela deduction: none, as the day has no right to the sickness allowance", null),
        ("kelaDeduction.limit", "Limit of a band of the Kela deduction", null),
        ("kelaDeduction.percent", "Percentage of the Kela deduction", "{0} is in the band up to {1}:"),
        ("kelaDeduction.percentOfLastBand", "Percentage of the Kela deduction", "{0} is above {1}:"),
        ("kelaDeduction", "Kela deduction", "{0} × {1}"),
        ("kelaDeduction.rest", "Daily allowance after the Kela deduction", "{0} − {1}"),
        ("employersPart.none", "Employer's part: the employer paid nothing", null),
        ("employersPart", "Employer's part", "the smaller of {0} and the pay {1}"),
        ("employersPart.rest", "Left for the injured person", "{0} − {1}"),
        ("employeePayments.deduction", "Deduction of employee payments", "{0} × {1}"),
        ("employeePayments.noneFromNothing", "Deduction of employee payments: nothing to deduct from", null),
        ("employeePayments.noneFromEmployersPart", "Deduction of employee payments: none, as nothing is left after the employer's part", null),
        ("employeePayments.noneFromEntrepreneur", "Deduction of employee payments: none from an entrepreneur's allowance", null),
        ("employeePayments.noneFromMinimum", "Deduction of employee payments: none from an allowance on the minimum annual earnings", null),
        ("rehabilitationAllowance.fullShare", "Share that is paid while rehabilitation prevents work, whatever the degree", null),
    ];
}
