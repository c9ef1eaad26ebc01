using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>An item of a payroll.</summary>
/// <param name="Kind">Which kind of pay it is.</param>
/// <param name="Amount">What was paid; a correction may be negative.</param>
public sealed record PayItem(PayKind Kind, Money<Once> Amount) : ValueRecord;

/// <summary>What pay items are counted for.</summary>
public enum PayPurpose
{
    /// <summary>Annual earnings (§ 71).</summary>
    AnnualEarnings,

    /// <summary>The earnings of the first 28 days (§ 58(2)): without benefits in kind (§ 81(2)). A holiday bonus paid in those days counts, and stands apart (READING holidayBonusOfFirstWeeks).</summary>
    FirstWeeks,
}

/// <summary>An item that does not count, and the rule that says so.</summary>
/// <param name="Item">The item.</param>
/// <param name="Rule">The rule.</param>
public sealed record PayLeftOut(PayItem Item, PayKindRule Rule) : ValueRecord;

/// <summary>Pay items sorted by how they count.</summary>
/// <param name="Earnings">The earnings without holiday bonus and benefits in kind.</param>
/// <param name="BenefitsInKind">The benefits in kind; 0 where they do not count. Those of a look-back window are <see cref="EmploymentEarnings.BenefitsInKind"/>.</param>
/// <param name="HolidayBonus">The holiday bonus. That of a look-back window is <see cref="EmploymentEarnings.HolidayBonusPaid"/>.</param>
/// <param name="LeftOut">The items that do not count, in order.</param>
public sealed record CountedPay(Money<Once> Earnings, Money<Once> BenefitsInKind, Money<Once> HolidayBonus, ValueList<PayLeftOut> LeftOut) : ValueRecord
{
    /// <summary>All that counts.</summary>
    public Money<Once> Total => Earnings + BenefitsInKind + HolidayBonus;
}

/// <summary>Filters pay items by § 81.</summary>
public static class PayItems
{
    /// <summary>Sorts pay items by how they count.</summary>
    /// <param name="items">The items.</param>
    /// <param name="claimDate">The claim date, which chooses the version of § 81; from 1.1.2016.</param>
    /// <param name="purpose">What they are counted for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016, or a kind or the purpose is none.</exception>
    public static CountedPay Count(ValueList<PayItem> items, LocalDate claimDate, PayPurpose purpose = PayPurpose.AnnualEarnings)
    {
        Guard.InTimeOfAct(claimDate);
        Guard.Defined(purpose);
        Money<Once> earnings = default, benefits = default, bonus = default;
        var leftOut = new List<PayLeftOut>();
        foreach (var item in Guard.NoNulls(items, nameof(items)))
        {
            var rule = PayKinds.Of(item.Kind, claimDate);
            switch (rule.Treatment)
            {
                case PayTreatment.Counts:
                    earnings += item.Amount;
                    break;
                case PayTreatment.CountsAsHolidayBonus:
                    bonus += item.Amount;
                    break;
                case PayTreatment.CountsAsBenefitInKind when purpose == PayPurpose.AnnualEarnings:
                    benefits += item.Amount;
                    break;
                default:
                    leftOut.Add(new(item, rule));
                    break;
            }
        }

        return new(earnings, benefits, bonus, leftOut.ToValueList());
    }
}
