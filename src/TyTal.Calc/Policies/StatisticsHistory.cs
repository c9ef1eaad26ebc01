using NodaTime;
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

/// <summary>The times of one version of § 167.</summary>
/// <param name="LeastWages">The least yearly wage sum of an offer; 0 when any will do.</param>
/// <param name="DaysForOffer">The days from the request of an offer.</param>
/// <param name="DaysForTransfer">The days from the last day of notice of a transfer.</param>
/// <param name="DaysAfterTransfer">The days from a request after a transfer; null when it is <paramref name="MonthsAfterTransfer"/>.</param>
/// <param name="MonthsAfterTransfer">The months from a request after a transfer; 0 when it is days.</param>
public sealed record StatisticsTimes(Money<PerYear> LeastWages, int DaysForOffer, int DaysForTransfer, int? DaysAfterTransfer, int MonthsAfterTransfer);

/// <summary>The statistics history of a policy for another insurer (tilastohistoria; § 167): who gets it, and by when.</summary>
/// <remarks>The version goes by the day from which the time runs (READING statisticsVersion). Plain dates: none is moved from a weekend or a holiday.</remarks>
public static class StatisticsHistory
{
    /// <summary>The full periods before the current one that an offer covers (§ 167(1)).</summary>
    public const int FullPeriods = 5;

    /// <summary>§ 167(1): the last day for the statistics of an offer.</summary>
    public static Rule OfferRule { get; } = new("statistics.offer", SectionReference.Of(167, 1), Rounding.None, Readings.StatisticsVersion);

    /// <summary>§ 167(2): the last day for the wages of a transferred policy.</summary>
    public static Rule TransferRule { get; } = new("statistics.transfer", SectionReference.Of(167, 2), Rounding.None, Readings.LastTransferDay);

    /// <summary>§ 167(3): the last day for the statistics of a transferred policy.</summary>
    public static Rule AfterTransferRule { get; } = new("statistics.afterTransfer", SectionReference.Of(167, 3), Rounding.None, Readings.StatisticsVersion);

    /// <summary>§ 167 as enacted, and by act 953/2024 from 2025.</summary>
    public static DatedVersions<StatisticsTimes> Versions { get; } = DatedVersions<StatisticsTimes>
        .Original(Act.WorkersCompensation, new(Euros.PerYear(150_000m), 14, 14, DaysAfterTransfer: null, 3))
        .Amended(new LocalDate(2025, 1, 1), Act.Amendment953, new(default, 7, 7, 7, 0));

    /// <summary>Whether an insurer that was asked for an offer has a right to the statistics: until 2024 only of wages of at least 150 000 euros a year.</summary>
    /// <param name="on">The day on which it asks the other insurer.</param>
    /// <param name="wages">The yearly wages that the policyholder states.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016, or the wages are negative.</exception>
    public static bool HasRight(LocalDate on, Money<PerYear> wages) => MoneyGuard.NotNegative(wages) >= Versions.On(Guard.InTimeOfAct(on)).Rule.LeastWages;

    /// <summary>The last day for the statistics.</summary>
    /// <param name="occasion">Who asks.</param>
    /// <param name="on">The day of the request; of <see cref="StatisticsOccasion.Transfer"/> the last day of notice (<see cref="PolicyTransfer.LastDayOfNotice(LocalDate)"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The occasion is none, or the day is before 2016.</exception>
    public static LocalDate Due(StatisticsOccasion occasion, LocalDate on)
    {
        var times = Versions.On(Guard.InTimeOfAct(on)).Rule;
        return Guard.Defined(occasion) switch
        {
            StatisticsOccasion.Offer => on.PlusDays(times.DaysForOffer),
            StatisticsOccasion.Transfer => on.PlusDays(times.DaysForTransfer),
            _ => times.DaysAfterTransfer is { } days ? on.PlusDays(days) : on.PlusMonths(times.MonthsAfterTransfer),
        };
    }

    /// <summary>The last day for the statistics, with its reasons.</summary>
    /// <param name="occasion">Who asks.</param>
    /// <param name="on">The day from which the time runs.</param>
    public static Figure<CalendarDay> Due(StatisticsOccasion occasion, Figure<CalendarDay> on) => new(
        new(Due(occasion, on.Value.Day)),
        occasion switch
        {
            StatisticsOccasion.Offer => OfferRule,
            StatisticsOccasion.Transfer => TransferRule,
            _ => AfterTransferRule,
        },
        on);
}
