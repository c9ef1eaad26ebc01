using TyTal.Calc.Benefits;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The compensations for loss of earnings of a claim over time (§ 55): periods with constant amounts, totals, refusals, and for each figure its reasons.</summary>
/// <param name="Claim">The facts from which it was computed.</param>
/// <param name="Periods">The periods in order: consecutive days with constant amounts, as long as they can be. Days without a benefit belong to none.</param>
/// <param name="Totals">What is paid in all through <see cref="Claim.Through"/>.</param>
/// <param name="Refusals">Days of incapacity or rehabilitation without a benefit, and why.</param>
/// <param name="Compared">Figures that decided something by comparison and need not appear among the reasons of an amount, e.g. the minimum annual earnings.</param>
public sealed record BenefitTimeline(
    Claim Claim, ValueList<BenefitPeriod> Periods, BenefitTotals Totals, ValueList<Refusal> Refusals, ValueList<Figure> Compared)
{
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
        return new TimelineBuilder(claim, Guard.NotNull(parameters, nameof(parameters))).Build();
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

    /// <summary>The names of the figures behind the timeline that are announced or supplied, not enacted; each once.</summary>
    public ValueList<string> SuppliedFigures() => Sources().NotEnacted();

    /// <summary>The claim date, the number of periods and the total in one line.</summary>
    public override string ToString() => $"{Claim}: {Periods.Count} periods, {Totals.Total} in all";
}
