using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>What a claim is paid in each calendar year (kassavirta), as far as its timeline reaches: through known years, and with projected figures through years to come.</summary>
/// <remarks>The years add up to the totals of the timeline, receiver by receiver. A year that rests on projected figures says so: it is a projection, and no decision.</remarks>
/// <param name="Timeline">The timeline, with the reasons of every amount.</param>
/// <param name="Years">The years in order, from the first with a benefit through the last; a year between them without one has no amounts.</param>
public sealed record ClaimCashFlow(BenefitTimeline Timeline, ValueList<PaidYear> Years) : ValueRecord
{
    /// <summary>What all years bring together, by receiver.</summary>
    public ReceiverTotals Total => ReceiverTotals.Of(Timeline);

    /// <summary>Whether a year rests on projected figures.</summary>
    public bool IsProjected => Years.Any(year => year.IsProjected);

    /// <summary>Whether it was computed under figures that are not in force.</summary>
    public bool IsHypothetical => Timeline.IsHypothetical;

    /// <summary>The cash flow of a claim through a year, or to the end of its benefits where that is earlier.</summary>
    /// <param name="claim">The facts; the last year takes the place of <see cref="Claim.Through"/>. An open incapacity lasts.</param>
    /// <param name="lastYear">The last calendar year, from that of the claim date to 2200.</param>
    /// <param name="parameters">The dated figures, with those of years to come: <see cref="StatutoryParameters.Projected"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or a fact is outside its range.</exception>
    /// <exception cref="ArgumentException">A timeline of the claim is refused.</exception>
    /// <exception cref="MissingFigureException">A statutory figure is needed for a year in which it is not known.</exception>
    public static ClaimCashFlow Of(Claim claim, int lastYear, StatutoryParameters parameters)
    {
        Guard.Range(lastYear, Guard.NotNull(claim, nameof(claim)).ClaimDate.Year, Guard.LastDay.Year);
        return Of(BenefitTimeline.Of(claim with { Through = new(lastYear, 12, 31) }, parameters));
    }

    /// <summary>The cash flow of a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    public static ClaimCashFlow Of(BenefitTimeline timeline)
    {
        var periods = Guard.NotNull(timeline, nameof(timeline)).Periods;
        var years = new List<PaidYear>();
        if (periods.Count > 0)
        {
            var paid = default(ReceiverTotals);
            for (var year = periods[0].From.Year; year <= periods[periods.Count - 1].To.Year; year++)
            {
                var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
                var through = ReceiverTotals.Through(timeline, last);
                years.Add(new(year, through - paid, periods.Where(period => period.From <= last && period.To >= first).Select(period => Within(period, first, last)).ToValueList()));
                paid = through;
            }
        }

        return new(timeline, years.ToValueList());
    }

    /// <summary>The days of a period in a year, with the reasons that they have in it.</summary>
    private static BenefitPeriod Within(BenefitPeriod period, LocalDate first, LocalDate last)
    {
        var from = Days.Later(period.From, first);
        return (period.OtherReasons.LastOrDefault(part => part.From <= from) ?? period) with
        {
            From = from,
            To = Days.Earlier(period.To, last),
            OtherReasons = period.OtherReasons
                .Where(part => part.From > from && part.From <= last)
                .Select(part => part with { To = Days.Earlier(part.To, last) })
                .ToValueList(),
        };
    }
}

/// <summary>What a claim is paid in a calendar year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amounts">What each receiver gets in it; a month or a sick-pay spell that goes on into the next year counts with its days of this one.</param>
/// <param name="Periods">The days of the year with a benefit, each with the reasons of its amounts.</param>
public sealed record PaidYear(int Year, ReceiverTotals Amounts, ValueList<BenefitPeriod> Periods) : ValueRecord
{
    /// <summary>The figures of the year, each with its reasons.</summary>
    public ValueList<Figure> Figures() => Periods.SelectMany(period => period.OtherReasons.Prepend(period)).SelectMany(period => period.Figures).ToValueList();

    /// <summary>Whether an amount of the year rests on projected figures.</summary>
    public bool IsProjected => Figures().Any(figure => figure.IsProjected);
}
