namespace TyTal.Calc.Tests.Reference;

/// <summary>The money of premiums (§§ 81, 167.1, 168, 169, 233); what the insurer's grounds give is stated.</summary>
internal static class LiteralPremium
{
    /// <summary>Act 1153/2020: § 81 names dividends for work, cheap options used within a year and the rewards in shares that count.</summary>
    private static readonly DateOnly _act1153 = new(2021, 1, 1);

    /// <summary>§ 168: what § 81 counts of what was paid, and for work abroad the pay of such work in Finland.</summary>
    internal static decimal WageSum(IEnumerable<(string Kind, decimal Amount)> paid, DateOnly periodEnds, decimal abroad)
    {
        decimal sum = abroad;
        foreach ((string kind, decimal amount) in paid)
        {
            sum += IsEarnings(kind, periodEnds) ? amount : 0;
        }

        return sum;
    }

    /// <summary>§ 169.1-2: the revised premium less what was collected, unless it is smaller than what the grounds leave.</summary>
    internal static decimal Adjustment(decimal revised, decimal collected, decimal? smallest)
    {
        if (revised > collected)
        {
            return revised - collected < smallest ? 0 : revised - collected;
        }

        return collected - revised < smallest ? 0 : -(collected - revised);
    }

    /// <summary>§ 233: 1.75 % of the premium of a compulsory policy; a voluntary one has none.</summary>
    internal static decimal? WorkSafetyCharge(bool isCompulsory, decimal premium)
        => isCompulsory ? (LiteralFraction.Of(premium) * 175 / 10_000).ToCent() : null;

    /// <summary>§ 167.1: until act 953/2024, in force from 2025, only yearly wages of 150 000 euros gave the right to the history.</summary>
    internal static bool IsHistoryGiven(DateOnly day, decimal wages) => day >= new DateOnly(2025, 1, 1) || wages >= 150_000;

    private static bool IsEarnings(string kind, DateOnly day) => kind switch
    {
        "Wage" or "PerformanceBonus" or "PaidByAnother" or "HolidayBonus" => true, // § 81.1
        "Tips" or "SicknessFundAllowance" or "ChildCareSupport" => true, // § 81.1(1)-(3)
        "DividendForWork" => day >= _act1153, // § 81.1(4); until then § 81.3(12) leaves every dividend out
        "BenefitInKind" => true, // § 81.2 leaves them out of § 58.2 only
        "StaffBenefit" or "InterestBenefit" or "ShareSubscription" => false, // § 81.3(1)-(3)
        "StockOption" => false, // § 81.3(4)
        "StockOptionBelowValue" => day >= _act1153, // § 81.3(4): the exception came with the act
        "ShareReward" => false, // § 81.3(5)
        "ShareRewardUnderAYear" => true, // § 81.3(5) asks for at least a year
        "TravelExpense" or "WaitingTimePay" or "EndOfContract" => false, // § 81.3(6)-(8)
        "PersonnelFund" or "PersonnelFundInCash" => false, // § 81.3(9)-(10)
        "ProfitShareOfMeeting" or "CashProfitBonus" => false, // § 81.3(11)
        "OtherProfitBonus" => true, // § 81.3(11), 81.4: lacks a condition
        "Dividend" => false, // § 81.3(12)
        "Athletics" => false, // §§ 12, 82: an act of its own
        _ => throw new LiteralRefusal("kind: " + kind),
    };
}
