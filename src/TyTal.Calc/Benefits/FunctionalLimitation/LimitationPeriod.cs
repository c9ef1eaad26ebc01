using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>Days of one calendar year on which a continuing compensation is paid, by the same category.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, of the same year.</param>
/// <param name="Amount">The amounts of the year.</param>
public sealed record LimitationPeriod(LocalDate From, LocalDate To, LimitationOfYear Amount) : ValueRecord
{
    private const int DaysOfMonth = 30;

    /// <summary>What is paid for these days: whole months, and of a part of a month its 30/360 days ÷ 30, rounded to the cent (READING partOfMonth).</summary>
    public Money<Once> Total()
    {
        var (total, monthly) = (0L, Amount.PerMonth.Value.Cents);
        for (var from = From; from <= To; from = Days.EndOfMonth(from).PlusDays(1))
        {
            var days = Thirty360.Count(from, Days.Earlier(Days.EndOfMonth(from), To));
            total += Round.ToCent<Once>(monthly * days, DaysOfMonth).Cents;
        }

        return new(total);
    }
}

/// <summary>A lump sum that is due.</summary>
/// <param name="On">The day on which it is paid.</param>
/// <param name="DueFrom">The first day of the category that gives it, not before the first anniversary of the claim date.</param>
/// <param name="OfYear">The yearly amount that it stands for, of the year of payment.</param>
/// <param name="Amount">The lump sum.</param>
public sealed record LimitationLumpSum(LocalDate On, LocalDate DueFrom, LimitationOfYear OfYear, Figure<Money<Once>> Amount) : ValueRecord;

/// <summary>Why nothing is paid for some days with a stated category.</summary>
public enum LimitationRefusalReason
{
    /// <summary>A limitation is permanent after a year from the claim date at the earliest (§ 83(2)).</summary>
    BeforeAnniversary,

    /// <summary>There is no limitation to compensate (§ 83(3)).</summary>
    NoCategory,

    /// <summary>A lump sum for this category or a higher one has been paid (§ 87(2), § 87(4)).</summary>
    LumpSumPaid,
}

/// <summary>Days for which nothing is paid, and why.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why nothing is paid.</param>
/// <param name="Section">The section that says so.</param>
public sealed record LimitationRefusal(LocalDate From, LocalDate To, LimitationRefusalReason Reason, SectionReference Section) : ValueRecord;
