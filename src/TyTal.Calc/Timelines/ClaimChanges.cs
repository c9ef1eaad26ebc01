namespace TyTal.Calc.Timelines;

/// <summary>The facts in which two claims differ.</summary>
internal static class ClaimChanges
{
    /// <summary>Every fact that may differ between two timelines of the same claim, by its name in case files.</summary>
    private static readonly (string Name, Func<Claim, Claim, bool> Differs)[] Facts =
    [
        ("birthDate", static (one, other) => one.BirthDate != other.BirthDate),
        ("annualEarnings", static (one, other) => one.AnnualEarnings != other.AnnualEarnings),
        ("through", static (one, other) => one.Through != other.Through),
        ("insurance", static (one, other) => one.Insurance != other.Insurance),
        ("decidedOn", static (one, other) => one.DecidedOn != other.DecidedOn),
        ("incapacity", static (one, other) => one.Incapacity != other.Incapacity),
        ("sickPay", static (one, other) => one.SickPay != other.SickPay),
        ("earningsBefore", static (one, other) => one.EarningsBefore != other.EarningsBefore),
        ("employments", static (one, other) => one.Employments != other.Employments),
        ("insuredWork", static (one, other) => one.InsuredWork != other.InsuredWork),
        ("rehabilitation", static (one, other) => one.Rehabilitation != other.Rehabilitation),
        ("interruptions", static (one, other) => one.Interruptions != other.Interruptions),
        ("afterTraining", static (one, other) => one.AfterTraining != other.AfterTraining),
        ("prison", static (one, other) => one.Prison != other.Prison),
        ("circumstance", static (one, other) => one.Circumstance != other.Circumstance),
        ("studiesUntil", static (one, other) => one.StudiesUntil != other.StudiesUntil),
        ("contributoryReductionPercent", static (one, other) => one.ContributoryReduction != other.ContributoryReduction),
        ("receivesPension", static (one, other) => one.ReceivesPension != other.ReceivesPension),
        ("pensionerWork", static (one, other) => one.PensionerWork != other.PensionerWork),
        ("liability", static (one, other) => one.Liability != other.Liability),
        ("liabilityEnds", static (one, other) => one.LiabilityEnds != other.LiabilityEnds),
        ("lossPerYear", static (one, other) => one.LossPerYear != other.LossPerYear),
        ("sicknessAllowanceRight", static (one, other) => one.SicknessAllowanceRight != other.SicknessAllowanceRight),
        ("sicknessAllowanceUntil", static (one, other) => one.SicknessAllowanceUntil != other.SicknessAllowanceUntil),
        ("sicknessAllowanceDaysBefore", static (one, other) => one.SicknessAllowanceDaysBefore != other.SicknessAllowanceDaysBefore),
        ("otherBenefits", static (one, other) => one.OtherBenefits != other.OtherBenefits),
    ];

    internal static ValueList<string> Of(Claim one, Claim other) => Facts.Where(fact => fact.Differs(one, other)).Select(fact => fact.Name).ToValueList();
}
