using TyTal.Calc.Benefits;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The compensations for loss of earnings of a claim over time (§ 55): periods with constant amounts, totals, refusals, and for each figure its reasons.</summary>
/// <param name="Claim">The facts from which it was computed.</param>
/// <param name="Periods">The periods in order: consecutive days with constant amounts, as long as they can be. Days without a benefit belong to none.</param>
/// <param name="Totals">What is paid in all through <see cref="Claim.Through"/>.</param>
/// <param name="Refusals">Days of incapacity or rehabilitation without a benefit, and why.</param>
/// <param name="Compared">Figures that decided something by comparison and need not appear among the reasons of an amount: the minimum annual earnings, a share after training that is not paid.</param>
public sealed record BenefitTimeline(
    Claim Claim, ValueList<BenefitPeriod> Periods, BenefitTotals Totals, ValueList<Refusal> Refusals, ValueList<Figure> Compared)
{
    /// <summary>What was supposed instead of the law in force; null when nothing was.</summary>
    public Hypothesis? Hypothesis { get; init; }

    /// <summary>Whether the timeline was computed under figures that are not in force.</summary>
    public bool IsHypothetical => Hypothesis is not null;

    /// <summary>Whether any benefit is due.</summary>
    public bool Entitled => Periods.Count > 0;

    /// <summary>The benefits of a claim.</summary>
    /// <param name="claim">The facts.</param>
    /// <param name="parameters">The dated figures, e.g. <see cref="StatutoryParameters.Enacted"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">Two spells overlap, or pay facts of payable days are missing.</exception>
    /// <exception cref="MissingFigureException">A statutory figure is needed for a year in which it is not known.</exception>
    public static BenefitTimeline Of(Claim claim, StatutoryParameters parameters)
    {
        ClaimCheck.Check(claim);
        Guard.NotNull(parameters, nameof(parameters));
        var periods = new List<BenefitPeriod>(Math.Max(1, claim.Through.Year - claim.ClaimDate.Year + 4));
        var refusals = new List<Refusal>();
        var compared = TimelineBuilder.Build(claim, parameters, new TimelineOutput(periods, refusals)).Compared;
        var all = ValueList<BenefitPeriod>.Own(periods.ToArray());
        return new(claim, all, BenefitTotals.Of(claim, all.Items), refusals.ToValueList(), compared) { Hypothesis = parameters.Hypothesis };
    }

    /// <summary>How many periods the timeline of a claim may have at most: a bound that is quickly found, seldom reached.</summary>
    /// <param name="claim">The facts.</param>
    public static int MostPeriods(Claim claim) =>
        Changes.Most(Guard.NotNull(claim, nameof(claim))) + Math.Max(0, claim.Through.Year - claim.ClaimDate.Year);

    /// <summary>Writes the periods of a claim without their reasons. Allocates nothing; the amounts are those of <see cref="Of"/>.</summary>
    /// <param name="claim">The facts.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="periods">Where the periods are written, in order; <see cref="MostPeriods"/> gives a length that is enough.</param>
    /// <param name="totals">What is paid in all through <see cref="Claim.Through"/>.</param>
    /// <returns>How many periods there are; 0 when no benefit is due. What the span holds after them is to be ignored.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    /// <exception cref="ArgumentException">The span is too short: the message says what is needed, and what was written is to be ignored.
    /// Or two spells overlap, or pay facts of payable days are missing.</exception>
    /// <exception cref="MissingFigureException">A statutory figure is needed for a year in which it is not known.</exception>
    public static int Write(Claim claim, StatutoryParameters parameters, Span<PeriodAmounts> periods, out BenefitTotals totals)
    {
        var (count, _) = Write(claim, parameters, periods, new TimelineOutput(periods, default), out totals);
        return count;
    }

    /// <summary>Writes the periods of a claim without their reasons, and the days without a benefit. Allocates nothing.</summary>
    /// <param name="claim">The facts.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="periods">Where the periods are written, as in the other overload.</param>
    /// <param name="refusals">Where the refusals are written, in order; <see cref="MostPeriods"/> + 1 is enough.</param>
    /// <param name="totals">What is paid in all.</param>
    /// <returns>How many periods and how many refusals there are. What the spans hold after them is to be ignored.</returns>
    /// <exception cref="ArgumentException">A span is too short, or a fact is refused as in the other overload.</exception>
    public static (int Periods, int Refusals) Write(
        Claim claim, StatutoryParameters parameters, Span<PeriodAmounts> periods, Span<RefusedDays> refusals, out BenefitTotals totals)
    {
        var counts = Write(claim, parameters, periods, new TimelineOutput(periods, refusals), out totals);
        return counts.Refusals <= refusals.Length ? counts : throw TooShort(nameof(refusals), refusals.Length, counts.Refusals);
    }

    /// <summary>The lines that add up to the totals, in order of their first days.</summary>
    public ValueList<TotalLine> TotalLines() => Timelines.TotalLines.Of(Claim, Periods).OrderBy(line => line.From).ToValueList();

    /// <summary>Every statutory figure behind the timeline, each once, in the order of use.</summary>
    public ValueList<StatutorySource> Sources() => Periods
        .SelectMany(period => period.OtherReasons.Prepend(period))
        .SelectMany(period => period.Figures)
        .Concat(Compared)
        .Distinct()
        .Sources();

    /// <summary>The names of the figures behind the timeline that are announced, supplied, projected or hypothetical, not enacted; each once.</summary>
    public ValueList<string> SuppliedFigures() => Sources().NotEnacted();

    /// <summary>The claim date, the number of periods and the total in one line.</summary>
    public override string ToString() => $"{Claim}: {Periods.Count} periods, {Totals.Total} in all";

    private static (int Periods, int Refusals) Write(
        Claim claim, StatutoryParameters parameters, Span<PeriodAmounts> periods, TimelineOutput output, out BenefitTotals totals)
    {
        ClaimCheck.Check(claim);
        var (count, refusals, _) = TimelineBuilder.Build(claim, Guard.NotNull(parameters, nameof(parameters)), output);
        totals = count <= periods.Length ? BenefitTotals.Of(claim, periods.Slice(0, count)) : throw TooShort(nameof(periods), periods.Length, count);
        return (count, refusals);
    }

    private static ArgumentException TooShort(string name, int length, int needed) =>
        Guard.Invalid(name, $"{name} has room for {length}; needed are {needed} (MostPeriods gives a length that is enough).");
}
