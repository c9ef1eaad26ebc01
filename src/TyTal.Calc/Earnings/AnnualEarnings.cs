using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>The annual earnings of a claim (vuosityöansio; §§ 71–79) with their reasons: what was decided, and which paths were taken or looked at.</summary>
/// <param name="Decided">The annual earnings, with the minimum of § 79.</param>
/// <param name="BeforeMinimum">The annual earnings before the minimum: what a claim takes in (§§ 71–78).</param>
/// <param name="Current">The current earnings brought to a year, before §§ 71(2) and 79, at the level of the claim date's year or that of retirement (§ 74); null when no employment was stated.</param>
/// <param name="MeanOfYears">The mean of the three lifted comparison years; null when none were stated.</param>
/// <param name="Mean">The mean of four values, when it was used (§ 71(2)).</param>
/// <param name="Paths">The paths that were taken and those that were looked at and not taken, in the order in which they were looked at.</param>
/// <param name="Compared">Figures that decided something by comparison and need not appear among the reasons of <see cref="Decided"/>.</param>
public sealed record AnnualEarnings(
    Figure<Money<PerYear>> Decided,
    Figure<Money<PerYear>> BeforeMinimum,
    Figure<Money<PerYear>>? Current,
    Figure<Money<PerYear>>? MeanOfYears,
    Figure<Money<PerYear>>? Mean,
    ValueList<EarningsPath> Paths,
    ValueList<Figure> Compared)
{
    /// <summary>Whether the minimum annual earnings lifted them (§ 79).</summary>
    public bool FloorApplied => Outcome(EarningsPathKind.Minimum) == PathOutcome.Taken;

    /// <summary>Determines the annual earnings of a claim.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="parameters">The dated figures, e.g. <see cref="StatutoryParameters.Enacted"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">A fact is missing or does not fit the others, e.g. a comparison year is missing or stated twice.</exception>
    /// <exception cref="MissingFigureException">A statutory figure is needed for a year in which it is not known.</exception>
    public static AnnualEarnings Of(AnnualEarningsFacts facts, StatutoryParameters parameters)
    {
        AnnualEarningsCheck.Check(facts);
        return new AnnualEarningsBuilder(facts, Guard.NotNull(parameters, nameof(parameters))).Build();
    }

    /// <summary>What became of a path; null when it was not looked at.</summary>
    /// <param name="kind">The path.</param>
    public PathOutcome? Outcome(EarningsPathKind kind)
    {
        foreach (var path in Paths)
        {
            if (path.Kind == kind)
            {
                return path.Outcome;
            }
        }

        return null;
    }

    /// <summary>Whether a path was taken.</summary>
    /// <param name="kind">The path.</param>
    public bool Took(EarningsPathKind kind) => Outcome(kind) == PathOutcome.Taken;

    /// <summary>Every statutory figure behind the annual earnings, each once, in the order of use.</summary>
    public ValueList<StatutorySource> Sources() => Compared.Prepend(Decided).Sources();

    /// <summary>Whether a figure behind the annual earnings is not in force, but supposed.</summary>
    public bool IsHypothetical => Decided.IsHypothetical || Compared.Any(figure => figure.IsHypothetical);

    /// <summary>The names of the figures behind the annual earnings that are announced, supplied, projected or hypothetical, not enacted; each once.</summary>
    public ValueList<string> SuppliedFigures() => Sources().NotEnacted();

    /// <summary>The amount and the paths that led to it.</summary>
    public override string ToString() => $"{Decided.Value}: {string.Join(", ", Paths.Where(path => path.Taken))}";
}
