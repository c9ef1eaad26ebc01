using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The survivors' pensions of a family over time: periods with constant amounts, totals, refusals, and for each figure its reasons.</summary>
/// <param name="Family">The facts from which it was computed.</param>
/// <param name="Periods">The periods in order: consecutive days with constant amounts, as long as they can be. Days on which nobody is paid belong to none.</param>
/// <param name="Totals">What is paid in all through <see cref="Family.Through"/>.</param>
/// <param name="Refusals">Days for which a survivor gets nothing, and why, in order of their first days.</param>
/// <param name="LumpSum">The lump sum at a new marriage (§ 106); null when none is due.</param>
/// <param name="FuneralAssistance">The funeral assistance (§ 109); null when no funeral is stated by <see cref="Family.Through"/> or none is due.</param>
/// <param name="Compared">Figures that decided something by comparison and need not appear among the reasons of an amount, e.g. the minimum annual earnings.</param>
public sealed record FamilyTimeline(
    Family Family,
    ValueList<FamilyPeriod> Periods,
    FamilyTotals Totals,
    ValueList<SurvivorsRefusal> Refusals,
    Figure<Money<Once>>? LumpSum,
    Figure<Money<Once>>? FuneralAssistance,
    ValueList<Figure> Compared)
{
    /// <summary>What was supposed instead of the law in force; null when nothing was.</summary>
    public Hypothesis? Hypothesis { get; init; }

    /// <summary>Whether the timeline was computed under figures that are not in force.</summary>
    public bool IsHypothetical => Hypothesis is not null;

    /// <summary>Whether any pension is due.</summary>
    public bool Entitled => Periods.Count > 0;

    /// <summary>The survivors' pensions of a family.</summary>
    /// <param name="family">The facts.</param>
    /// <param name="parameters">The dated figures, e.g. <see cref="StatutoryParameters.Enacted"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">The facts contradict each other, e.g. two spouses.</exception>
    /// <exception cref="MissingFigureException">A statutory figure is needed for a year in which it is not known.</exception>
    public static FamilyTimeline Of(Family family, StatutoryParameters parameters)
    {
        FamilyCheck.Check(family);
        return new FamilyBuilder(family, Guard.NotNull(parameters, nameof(parameters))).Build();
    }

    /// <summary>The lines that add up to the pensions of the totals, one survivor after another.</summary>
    public ValueList<FamilyTotalLine> TotalLines() => Totals.Pensions.SelectMany(total => FamilyTotalLines.Of(total.Beneficiary, Periods)).ToValueList();

    /// <summary>Every figure of the timeline: those of the periods, the lump sum, the funeral assistance, and what was compared.</summary>
    public ValueList<Figure> Figures() => Periods
        .SelectMany(period => period.OtherReasons.Prepend(period))
        .SelectMany(period => period.Figures)
        .Concat(new Figure?[] { LumpSum, FuneralAssistance }.OfType<Figure>())
        .Concat(Compared)
        .Distinct()
        .ToValueList();

    /// <summary>Every statutory figure behind the timeline, each once, in the order of use.</summary>
    public ValueList<StatutorySource> Sources() => Figures().Sources();

    /// <summary>The names of the figures behind the timeline that are announced, supplied, projected or hypothetical, not enacted; each once.</summary>
    public ValueList<string> SuppliedFigures() => Sources().NotEnacted();

    /// <summary>The dates, the number of periods and the total in one line.</summary>
    public override string ToString() => $"{Family}: {Periods.Count} periods, {Totals.Total} in all";
}
