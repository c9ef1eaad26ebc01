using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>The first day of a policy (vakuutuksen alkaminen; §§ 157(1), 162(2)): the day on which the application arrived, or a later one as agreed; never an earlier one (§ 188(1)).</summary>
public static class PolicyStart
{
    /// <summary>§ 157(1): the day of the application.</summary>
    public static Rule ByApplicationRule { get; } = new("policy.startByApplication", SectionReference.Of(157, 1), Rounding.None, Readings.PolicyDaysForMoments);

    /// <summary>§ 157(1): the agreed day.</summary>
    public static Rule AgreedRule { get; } = new("policy.startAgreed", SectionReference.Of(157, 1));

    /// <summary>§ 162(2): the day after the end at the former insurer.</summary>
    public static Rule ByTransferRule { get; } = new("policy.startByTransfer", SectionReference.Of(162, 2));

    /// <summary>The first day of a policy that was applied for.</summary>
    /// <param name="applicationArrived">The day on which the application arrived.</param>
    /// <param name="agreedStart">The agreed first day, if any; not before the application.</param>
    /// <exception cref="ArgumentOutOfRangeException">The agreed day is before the application.</exception>
    public static LocalDate Of(LocalDate applicationArrived, LocalDate? agreedStart = null)
    {
        if (agreedStart is not { } agreed)
        {
            return Guard.IsoDay(applicationArrived);
        }

        return Guard.IsoDay(agreed, nameof(agreedStart)) >= applicationArrived
            ? agreed
            : throw Guard.OutOfRange(nameof(agreedStart), Guard.Iso(agreed), $"{Guard.Iso(applicationArrived)} (the arrival of the application) or later");
    }

    /// <summary>The first day of a policy that came by transfer: the day after the former one ends.</summary>
    /// <param name="lastDayElsewhere">The last day at the former insurer.</param>
    public static LocalDate ByTransfer(LocalDate lastDayElsewhere) => Guard.IsoDay(lastDayElsewhere).PlusDays(1);

    /// <summary>The first day of a policy that was applied for, with its reasons.</summary>
    /// <param name="applicationArrived">The day on which the application arrived.</param>
    /// <param name="agreedStart">The agreed first day, if any.</param>
    public static Figure<CalendarDay> Of(Figure<CalendarDay> applicationArrived, Figure<CalendarDay>? agreedStart = null) => agreedStart is null
        ? new(applicationArrived.Value, ByApplicationRule, applicationArrived)
        : new(new(Of(applicationArrived.Value.Day, agreedStart.Value.Day)), AgreedRule, agreedStart, applicationArrived);

    /// <summary>The first day of a policy that came by transfer, with its reasons.</summary>
    /// <param name="lastDayElsewhere">The last day at the former insurer.</param>
    public static Figure<CalendarDay> ByTransfer(Figure<CalendarDay> lastDayElsewhere) =>
        new(new(ByTransfer(lastDayElsewhere.Value.Day)), ByTransferRule, lastDayElsewhere);
}
