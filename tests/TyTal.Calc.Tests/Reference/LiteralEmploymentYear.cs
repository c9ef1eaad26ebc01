namespace TyTal.Calc.Tests.Reference;

/// <summary>What an employment paid before the event, brought to a year (§ 71.1; decree 1466/2015, 1-6 §).</summary>
internal sealed record LiteralEmploymentYear
{
    public required DateOnly EmploymentFrom { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required decimal Earnings { get; init; }

    public int UnpaidDays { get; init; }

    /// <summary>The earliest first.</summary>
    public IReadOnlyList<LiteralPayRise> PayRises { get; init; } = [];

    public decimal BenefitsPerMonth { get; init; }

    public decimal BenefitsPerDay { get; init; }

    public int BenefitMonths { get; init; } = 12;

    public int BenefitDays { get; init; } = 253;

    public decimal BenefitsOfWindow { get; init; }

    public int BenefitDaysOfWindow { get; init; }

    public decimal HolidayBonusPaid { get; init; }

    /// <summary>The percentage of the holiday bonus, where holiday pay is inside it.</summary>
    public decimal? HolidayPayInBonus { get; init; }

    /// <summary>Pay, holiday bonus and benefits in kind of a year.</summary>
    internal decimal PerYear(DateOnly claimDate, DateOnly eventDay)
    {
        // Decree 4 §: 360 days, or 330; from 1.7.2017 (379/2017) 330 only in an employment of less than a year.
        bool underAYear = LiteralDates.LastOfMonths(EmploymentFrom, 12) >= eventDay;
        bool shortYear = HolidayPayInBonus is not null && (underAYear || claimDate < new DateOnly(2017, 7, 1));
        decimal pay = (Lifted() * (shortYear ? 330 : 360) / (DaysOfWindow() - UnpaidDays)).ToCent();

        // Decree 6 §: the paid bonus, or the computed one where that is more; benefits in kind are left out of it.
        LiteralFraction computed = HolidayPayInBonus is decimal percent ? LiteralFraction.Of(pay) * percent / 100 : LiteralFraction.Of(pay) / 24;
        return pay + Math.Max(HolidayBonusPaid, computed.ToCent()) + Benefits();
    }

    /// <summary>Decree 2 §: each stretch of pay with all the rises that came after it.</summary>
    private LiteralFraction Lifted()
    {
        LiteralFraction lifted = 0;
        decimal counted = 0;
        foreach (LiteralPayRise rise in PayRises)
        {
            lifted += rise.EarnedBefore - counted;
            counted = rise.EarnedBefore;
            lifted = rise.Euros is decimal euros ? lifted + euros : lifted + (lifted * rise.Percent / 100);
        }

        return lifted + (Earnings - counted);
    }

    /// <summary>Decree 4 §: months of 30 days; a single day is one.</summary>
    private int DaysOfWindow() => From == To ? 1 : LiteralDates.Days30(From, To);

    /// <summary>Decree 5 §: 253 working days and 12 months of a year, or the part of it that has the benefits.</summary>
    private decimal Benefits()
    {
        decimal ofWindow = BenefitsOfWindow == 0 ? 0 : (LiteralFraction.Of(BenefitsOfWindow) * BenefitDays / BenefitDaysOfWindow).ToCent();
        return (BenefitsPerDay * BenefitDays) + (BenefitsPerMonth * BenefitMonths) + ofWindow;
    }
}
