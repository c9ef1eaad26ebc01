using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Earnings;

/// <summary>Which kinds of pay are earnings, in every version (työansio; §§ 81–82): data that payroll code can ask.</summary>
/// <remarks>The version goes by the claim date.</remarks>
public static class PayKinds
{
    private const string BonusConditions = "paid to the whole staff; not meant to replace agreed pay; fixed as item 10 and the Personnel Funds Act, § 2(2)-(3), ask; "
        + "free equity above the bonuses and dividends of the meeting together; no contract binds the employer to pay; the owners decide in the general meeting after the financial year; "
        + "paid only after that decision; handled as in ";

    /// <summary>The lists of 2016, 2021 and 2022.</summary>
    public static DatedVersions<ValueList<PayKindRule>> Versions { get; } = DatedVersions<ValueList<PayKindRule>>
        .Original(Act.WorkersCompensation, Enacted())
        .Amended(new LocalDate(2021, 1, 1), Act.Amendment1153, From2021())
        .Amended(new LocalDate(2022, 1, 1), Act.Amendment967, From2022());

    /// <summary>How a kind of pay counts for a claim date.</summary>
    /// <param name="kind">The kind of pay.</param>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none, or the claim date is before 2016.</exception>
    public static PayKindRule Of(PayKind kind, LocalDate claimDate) => Versions.On(Guard.InTimeOfAct(claimDate)).Rule[(int)Guard.Defined(kind)];

    /// <summary>§ 81 as enacted, in the order of <see cref="PayKind"/>.</summary>
    private static ValueList<PayKindRule> Enacted() => ValueList.Create(
        Counts(PayKind.Wage, 1),
        Counts(PayKind.PerformanceBonus, 1),
        Counts(PayKind.PaidByAnother, 1),
        Counts(PayKind.Tips, 1, 1, "as in the last tax assessment, unless there is a reliable account"),
        Counts(PayKind.SicknessFundAllowance, 1, 2, "a fund of act 1164/1992, in place of statutory or agreed pay"),
        Counts(PayKind.ChildCareSupport, 1, 3, "support of act 1128/1996 or a like one"),
        LeftOut(PayKind.DividendForWork, 12),
        new(PayKind.BenefitInKind, PayTreatment.CountsAsBenefitInKind, SectionReference.Of(81, 2), "as in tax withholding (decree 1466/2015, § 5)"),
        new(PayKind.HolidayBonus, PayTreatment.CountsAsHolidayBonus, Act.AnnualEarningsDecree.Section(6), ""),
        LeftOut(PayKind.StaffBenefit, 1),
        LeftOut(PayKind.InterestBenefit, 2),
        LeftOut(PayKind.ShareSubscription, 3, "open to most of the staff"),
        LeftOut(PayKind.StockOption, 4),
        LeftOut(PayKind.StockOptionBelowValue, 4),
        LeftOut(PayKind.ShareReward, 5, "shares listed on a supervised stock exchange; the value hangs on their price for at least a year after the promise"),
        Counts(PayKind.ShareRewardUnderAYear, 1),
        LeftOut(PayKind.TravelExpense, 6),
        LeftOut(PayKind.WaitingTimePay, 7),
        LeftOut(PayKind.EndOfContract, 8),
        LeftOut(PayKind.PersonnelFund, 9),
        LeftOut(PayKind.PersonnelFundInCash, 10, "fixed by profitability and efficiency, or by a public performance scheme"),
        LeftOut(PayKind.CashProfitBonus, 11, BonusConditions + "act 334/2007 or in another like way (§ 81(4))"),
        Counts(PayKind.OtherProfitBonus, 1),
        LeftOut(PayKind.Dividend, 12),
        new(PayKind.Athletics, PayTreatment.LeftOut, SectionReference.Of(82), "sports of § 12"),
        LeftOut(PayKind.ProfitShareOfMeeting, 11, "by decision of the general meeting"));

    /// <summary>§ 81 by act 1153/2020: subsections 1 and 3(4), 3(5), 3(12).</summary>
    private static ValueList<PayKindRule> From2021() => With(
        Enacted(),
        Counts(PayKind.DividendForWork, 1, 4, "a dividend that the Income Tax Act, § 33 b(3), bases on work"),
        LeftOut(PayKind.StockOption, 4, "unless granted well below the share's value and used within a year, or a reward that item 5 counts"),
        Counts(PayKind.StockOptionBelowValue, 3, 4, "granted well below the share's value and used within a year of the grant"),
        LeftOut(PayKind.ShareReward, 5, "shares listed on a supervised regulated market or trading facility; the value hangs on their price for at least a year between promise and giving"),
        Counts(PayKind.ShareRewardUnderAYear, 3, 5),
        LeftOut(PayKind.Dividend, 12, "unless § 81(1)(4) counts it"));

    /// <summary>§ 81 by acts 967/2021 and 1351/2021: the acts that subsections 1(2) and 4 refer to.</summary>
    private static ValueList<PayKindRule> From2022() => With(
        From2021(),
        Counts(PayKind.SicknessFundAllowance, 1, 2, "a fund of act 948/2021, in place of statutory or agreed pay"),
        LeftOut(PayKind.CashProfitBonus, 11, BonusConditions + "act 1333/2021 or in another like way (§ 81(4), act 1351/2021)"));

    private static ValueList<PayKindRule> With(ValueList<PayKindRule> before, params PayKindRule[] amended)
    {
        var rules = before.ToArray();
        foreach (var rule in amended)
        {
            rules[(int)rule.Kind] = rule;
        }

        return ValueList<PayKindRule>.Own(rules);
    }

    private static PayKindRule Counts(PayKind kind, int subsection, int? item = null, string condition = "") =>
        new(kind, PayTreatment.Counts, SectionReference.Of(81, subsection, item), condition);

    private static PayKindRule LeftOut(PayKind kind, int item, string condition = "") =>
        new(kind, PayTreatment.LeftOut, SectionReference.Of(81, 3, item), condition);
}
