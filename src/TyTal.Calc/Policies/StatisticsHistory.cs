using NodaTime;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>Who asks for the statistics of a policy, and when.</summary>
public enum StatisticsOccasion
{
    /// <summary>An insurer that was asked for an offer (§ 167(1)): the last five full periods and the current one.</summary>
    Offer,

    /// <summary>The insurer to which the policy is transferred gets the wages of the last full period and the current one unasked (§ 167(2)).</summary>
    Transfer,

    /// <summary>The insurer to which an experience-rated policy was transferred (§ 167(3)).</summary>
    AfterTransfer,
}

/// <summary>The statistics history of a policy for another insurer (tilastohistoria; § 167): who gets it, and by when.</summary>
/// <remarks>The version goes by the day from which the time runs (READING limitOfItsStart); the table of limits gives it.</remarks>
public static class StatisticsHistory
{
    /// <summary>The full periods before the current one that an offer covers (§ 167(1)).</summary>
    public const int FullPeriods = 5;

    /// <summary>§ 167(1): the last day for the statistics of an offer.</summary>
    public static Rule OfferRule { get; } = new("statistics.offer", SectionReference.Of(167, 1), Rounding.None, Readings.LimitOfItsStart);

    /// <summary>§ 167(2): the last day for the wages of a transferred policy.</summary>
    public static Rule TransferRule { get; } = new("statistics.transfer", SectionReference.Of(167, 2), Rounding.None, Readings.LastTransferDay);

    /// <summary>§ 167(3): the last day for the statistics of a transferred policy.</summary>
    public static Rule AfterTransferRule { get; } = new("statistics.afterTransfer", SectionReference.Of(167, 3), Rounding.None, Readings.LimitOfItsStart);

    /// <summary>The least yearly wages of an offer (§ 167(1)): 150 000 euros, and from 2025, by act 953/2024, none.</summary>
    public static DatedVersions<Money<PerYear>> LeastWages { get; } = DatedVersions<Money<PerYear>>
        .Original(Act.WorkersCompensation, Euros.PerYear(150_000m))
        .Amended(new LocalDate(2025, 1, 1), Act.Amendment953, default);

    /// <summary>Whether an insurer that was asked for an offer has a right to the statistics: until 2024 only of wages of at least 150 000 euros a year.</summary>
    /// <param name="on">The day on which it asks the other insurer.</param>
    /// <param name="wages">The yearly wages that the policyholder states.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016, or the wages are negative.</exception>
    public static bool HasRight(LocalDate on, Money<PerYear> wages) => MoneyGuard.NotNegative(wages) >= LeastWages.On(Guard.InTimeOfAct(on)).Rule;

    /// <summary>The limit of time for the statistics, in the version of a day.</summary>
    /// <param name="occasion">Who asks.</param>
    /// <param name="on">The day from which the time runs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The occasion is none, or the day is before 2016.</exception>
    public static TimeLimit Limit(StatisticsOccasion occasion, LocalDate on)
    {
        var versions = Guard.Defined(occasion) switch
        {
            StatisticsOccasion.Offer => PolicyLimits.StatisticsForOffer,
            StatisticsOccasion.Transfer => PolicyLimits.StatisticsAfterTransfer,
            _ => PolicyLimits.StatisticsForExperienceRating,
        };
        return versions.On(Guard.InTimeOfAct(on)).Rule;
    }

    /// <summary>The last day for the statistics.</summary>
    /// <param name="occasion">Who asks.</param>
    /// <param name="on">The day of the request; of <see cref="StatisticsOccasion.Transfer"/> the last day of notice (<see cref="PolicyTransfer.LastDayOfNotice(LocalDate)"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The occasion is none, or the day is before 2016.</exception>
    public static LocalDate Due(StatisticsOccasion occasion, LocalDate on) => LimitedDay.Of(Limit(occasion, on), on);

    /// <summary>The last day for the statistics, with its reasons.</summary>
    /// <param name="occasion">Who asks.</param>
    /// <param name="on">The day from which the time runs.</param>
    public static Figure<CalendarDay> Due(StatisticsOccasion occasion, Figure<CalendarDay> on) => LimitedDay.Of(
        Limit(occasion, on.Value.Day),
        occasion switch
        {
            StatisticsOccasion.Offer => OfferRule,
            StatisticsOccasion.Transfer => TransferRule,
            _ => AfterTransferRule,
        },
        on);
}
