using TyTal.Calc.Law;

namespace TyTal.Calc.Earnings;

/// <summary>The kinds of pay that § 81 names, and what it leaves unnamed between them.</summary>
public enum PayKind
{
    /// <summary>Wage, salary, fee: any consideration paid or agreed for work.</summary>
    Wage,

    /// <summary>A performance bonus.</summary>
    PerformanceBonus,

    /// <summary>Consideration for work that another pays in the employer's stead: a bankruptcy estate, the pay guarantee authority.</summary>
    PaidByAnother,

    /// <summary>Tips and service charges of customers that were agreed as pay.</summary>
    Tips,

    /// <summary>The daily allowance of a sickness fund in place of pay.</summary>
    SicknessFundAllowance,

    /// <summary>Private child-care support, or a like support of the state or a municipality, agreed as pay.</summary>
    ChildCareSupport,

    /// <summary>A dividend that the Income Tax Act, § 33 b(3), taxes as one for work.</summary>
    DividendForWork,

    /// <summary>A benefit in kind.</summary>
    BenefitInKind,

    /// <summary>The holiday bonus: it counts, beside the annualised pay (decree 1466/2015, §§ 1, 6).</summary>
    HolidayBonus,

    /// <summary>A staff benefit of the employer.</summary>
    StaffBenefit,

    /// <summary>The interest benefit of a loan that the employment gave.</summary>
    InterestBenefit,

    /// <summary>The right to subscribe for shares below their value, open to most of the staff.</summary>
    ShareSubscription,

    /// <summary>The benefit of using an employee stock option, or a payment that follows the company's share price.</summary>
    StockOption,

    /// <summary>The benefit of an option granted well below the share's value and used within a year of the grant.</summary>
    StockOptionBelowValue,

    /// <summary>A reward in listed shares, or in money in their stead, whose value hangs on the share price for at least a year.</summary>
    ShareReward,

    /// <summary>A reward in shares whose value hangs on the share price for less than a year.</summary>
    ShareRewardUnderAYear,

    /// <summary>A daily allowance of a work journey, or another reimbursement of costs.</summary>
    TravelExpense,

    /// <summary>Waiting-time pay of the Employment Contracts Act, 2:14(1).</summary>
    WaitingTimePay,

    /// <summary>Compensation for ending the contract, or other damages.</summary>
    EndOfContract,

    /// <summary>Items moved to a personnel fund, and shares drawn from it.</summary>
    PersonnelFund,

    /// <summary>Items of a personnel fund drawn in cash that were fixed by profitability and efficiency or by a public performance scheme.</summary>
    PersonnelFundInCash,

    /// <summary>A cash profit bonus by decision of the general meeting that fulfils every condition of § 81(3)(11) and § 81(4).</summary>
    CashProfitBonus,

    /// <summary>A cash profit bonus that lacks one of those conditions.</summary>
    OtherProfitBonus,

    /// <summary>A shareholder's profit share or dividend, other than <see cref="DividendForWork"/>.</summary>
    Dividend,

    /// <summary>Pay for the sports that § 12 leaves to an act of their own (§ 82).</summary>
    Athletics,

    /// <summary>A share of profit that the general meeting decided to distribute to employees (§ 81(3)(11)): the conditions of the cash profit bonus do not bear on it.</summary>
    ProfitShareOfMeeting,
}

/// <summary>How a kind of pay counts.</summary>
public enum PayTreatment
{
    /// <summary>As earnings.</summary>
    Counts,

    /// <summary>As a benefit in kind: in annual earnings, not in the earnings of the first 28 days (§ 81(2)).</summary>
    CountsAsBenefitInKind,

    /// <summary>As holiday bonus, beside the annualised pay (decree 1466/2015, §§ 1, 6).</summary>
    CountsAsHolidayBonus,

    /// <summary>Not at all.</summary>
    LeftOut,
}

/// <summary>A kind of pay in one version of § 81.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Treatment">How it counts.</param>
/// <param name="Section">The section that says so.</param>
/// <param name="Condition">What must hold, or which act the version refers to; empty when nothing more.</param>
public sealed record PayKindRule(PayKind Kind, PayTreatment Treatment, SectionReference Section, Phrase Condition) : ValueRecord
{
    /// <summary>Whether it counts in annual earnings.</summary>
    public bool Counts => Treatment != PayTreatment.LeftOut;
}
