using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>What is due in a stretch of constant facts. Decided once a stretch: only the amounts follow the calendar year.</summary>
internal ref struct Due
{
    internal Benefit Benefit;
    internal Basis Basis;
    internal Reasoned<Percentage> Share;

    /// <summary>Whether the benefit is of a pension's size; else it is of an allowance's size.</summary>
    internal bool IsPension;

    /// <summary>What a day starts from, when the benefit is of an allowance's size.</summary>
    internal DayBasis Day;

    /// <summary>What a year starts from, when it is of a pension's size.</summary>
    internal LevelOfPension Level;

    /// <summary>What § 202(2) deducts from a pension; null when nothing.</summary>
    internal Reasoned<Money<PerMonth>>? OtherBenefits;

    /// <summary>A period of the stretch without its days and the amounts of a calendar year.</summary>
    internal PeriodFields Period;

    /// <summary>The amounts of a calendar year.</summary>
    internal DayResult Allowance;

    /// <summary>The same of a pension.</summary>
    internal PensionInYear Pension;

    /// <summary>The cents of a day, or of a month, to compare two benefits of the same days.</summary>
    internal readonly long PaidCents => IsPension ? Pension.Paid.Cents : Allowance.PerDay.Value.Cents;
}

/// <summary>The amounts of a pension in a calendar year.</summary>
internal ref struct PensionInYear
{
    internal Money<PerYear> PerYear;
    internal Money<PerMonth> PerMonth;

    /// <summary>What is paid of a month, after § 202(2).</summary>
    internal Money<PerMonth> Paid;

    /// <summary>The figures of the year and the month; null without reasons.</summary>
    internal PensionOfYear? Figures;

    /// <summary>The figures of § 202(2); null without reasons, and when nothing is deducted.</summary>
    internal DeductedPension? Deducted;
}
