using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.Payments;

/// <summary>The suspension of a compensation for loss of earnings while a prison sentence is served (§ 144(1)).</summary>
public static class PrisonSentence
{
    /// <summary>The days without payment: from the day on which the sentence has lasted a month through the day of release; null when it was shorter. READING <see cref="Readings.MonthOfPrison"/>.</summary>
    /// <param name="from">The first day of the sentence.</param>
    /// <param name="released">The day of release; payment begins again on the next day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The release is before the first day.</exception>
    /// <remarks>On application the payment goes on when the sentence does not prevent work; whether it does is a judgement, and so an input.
    /// The suspended compensation may be paid to a spouse or a child who needs it (§ 144(2)).</remarks>
    public static DateInterval? Suspended(LocalDate from, LocalDate released)
    {
        Guard.Interval(from, released, nameof(released));
        var first = FirstSuspendedDay(from);
        return first <= released ? new(first, released) : null;
    }

    /// <summary>The day on which a sentence has lasted a month.</summary>
    internal static LocalDate FirstSuspendedDay(LocalDate from) => Days.FirstAfterMonths(from, 1);
}
