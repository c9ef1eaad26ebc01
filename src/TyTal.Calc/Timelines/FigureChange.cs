using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>A fact or a figure behind the amounts of some days that is another one after a correction.</summary>
/// <param name="Before">The fact or figure before; null when it played no part.</param>
/// <param name="After">The fact or figure after; null when it plays no part.</param>
public sealed record FigureChange(Figure? Before, Figure? After) : ValueRecord
{
    /// <summary>The name of the rule or fact, e.g. "given.degree".</summary>
    public string Name => (After ?? Before)!.Rule.Id;

    /// <summary>What caused a difference: the facts and statutory figures that differ; where none does, the amounts that other rules give.</summary>
    /// <param name="before">The period before.</param>
    /// <param name="after">The period after.</param>
    /// <param name="paysBefore">The pay beside the period of which employers receive, before.</param>
    /// <param name="paysAfter">The same, after.</param>
    internal static ValueList<FigureChange> Between(BenefitPeriod? before, BenefitPeriod? after, IEnumerable<Figure> paysBefore, IEnumerable<Figure> paysAfter)
    {
        if (before is null || after is null)
        {
            return default;
        }

        var leaves = Unmatched(Leaves(before).Concat(paysBefore).ToList(), Leaves(after).Concat(paysAfter).ToList());
        return leaves.Count > 0 ? leaves : Unmatched(before.Figures.ToList(), after.Figures.ToList());
    }

    private static List<Figure> Leaves(BenefitPeriod period) => period.Figures
        .SelectMany(figure => figure.Steps())
        .Distinct()
        .Where(step => (step.Source is not null || (step.Inputs.Count == 0 && step.Rule.Section is null)) && step.Source is not { Year: null, Status: FigureStatus.Enacted })
        .ToList();

    /// <summary>The figures of one side only, paired by rule and year in their order.</summary>
    private static ValueList<FigureChange> Unmatched(List<Figure> before, List<Figure> after)
    {
        var gone = before.Where(figure => !after.Exists(other => IsSame(figure, other))).ToList();
        var come = after.Where(figure => !before.Exists(other => IsSame(figure, other))).ToList();
        var changes = new List<FigureChange>();
        foreach (var figure in gone)
        {
            var place = come.FindIndex(other => other.Rule.Id == figure.Rule.Id && other.Source?.Year == figure.Source?.Year && other.Source?.Position == figure.Source?.Position);
            changes.Add(new(figure, place < 0 ? null : come[place]));
            if (place >= 0)
            {
                come.RemoveAt(place);
            }
        }

        return changes.Concat(come.Select(figure => new FigureChange(Before: null, figure))).ToValueList();
    }

    private static bool IsSame(Figure one, Figure other) =>
        one.Rule.Id == other.Rule.Id && one.Amount == other.Amount && one.Source == other.Source;
}
