using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>How a line of a total is computed.</summary>
public enum TotalKind
{
    /// <summary>A daily amount × days.</summary>
    Days,

    /// <summary>The pay of a sick-pay spell × its days that are paid ÷ all its days, rounded to the cent once (§ 58(1); READING).</summary>
    SickPay,

    /// <summary>A monthly amount × whole months.</summary>
    Months,

    /// <summary>A monthly amount × 30/360 days ÷ 30, rounded to the cent (READING).</summary>
    PartOfMonth,
}

/// <summary>One line of a total.</summary>
/// <param name="Benefit">The benefit to whose total it belongs.</param>
/// <param name="Kind">How it is computed.</param>
/// <param name="From">The first day that it covers.</param>
/// <param name="To">The last day that it covers.</param>
/// <param name="RateCents">The daily or monthly amount, or the pay of the spell, in cents.</param>
/// <param name="Count">The days or months that are paid.</param>
/// <param name="Of">What the count is a part of: the days of the spell, 30 days of a month; 1 for whole days and months.</param>
/// <param name="Amount">The money of the line.</param>
/// <param name="IsOfSeveral">Whether the daily amount is a sum of different kinds (<see cref="Basis.Several"/>).</param>
public readonly record struct TotalLine(
    Benefit Benefit, TotalKind Kind, LocalDate From, LocalDate To, long RateCents, int Count, int Of, Money<Once> Amount, bool IsOfSeveral = false)
{
    /// <summary>The daily or monthly amount, or the pay of the spell, in euros.</summary>
    public decimal Rate => new Money<Once>(RateCents).Amount;

    /// <summary>The reading that the line rests on, if any.</summary>
    public Reading? Reading => Kind switch
    {
        TotalKind.SickPay => Readings.SickPayTotal,
        TotalKind.PartOfMonth => Readings.PartOfMonth,
        TotalKind.Days when IsOfSeveral => Readings.SeveralEmploymentsAndPartialIncapacity,
        _ => null,
    };

    /// <summary>Every member, dates as yyyy-MM-dd and numbers with a point.</summary>
    public override string ToString() => ValueText.Of(typeof(TotalLine), PrintMembers);

    internal static TotalLine Make(Benefit benefit, TotalKind kind, LocalDate from, LocalDate to, long rateCents, int count, int of) =>
        new(benefit, kind, from, to, rateCents, count, of, AmountOf(rateCents, count, of));

    internal static Money<Once> AmountOf(long rateCents, int count, int of) => of == 1 ? new(rateCents * count) : Round.ToCent<Once>(rateCents * count, of);
}
