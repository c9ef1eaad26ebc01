namespace TyTal.Calc.Tests.Reference;

/// <summary>Whom the shares of a day are made for (§ 104.6): revised from the start of the month after a change.</summary>
internal sealed class LiteralCounting(LiteralFamily family, LiteralFamilyRights rights, decimal earnings)
{
    /// <summary>The shares of a day, given those of the day before.</summary>
    internal LiteralShares On(DateOnly day, LiteralShares? before)
    {
        LiteralShares shares = before is null || day.Day == 1 ? RevisedAfter(day.AddDays(-1)) : before;

        // § 103.1: where nobody has a share that could be revised, the right begins with its own first day.
        if (shares.Counted.Any(survivor => rights.IsDueOn(survivor, day)))
        {
            return shares;
        }

        LiteralShares beginning = Of(survivor => rights.HasRightOn(survivor, day), day.AddDays(-1));
        return beginning.Counted.Count > 0 ? beginning : shares;
    }

    private LiteralShares RevisedAfter(DateOnly eve) => Of(survivor => rights.CountsAfter(survivor, eve), eve);

    private LiteralShares Of(Func<LiteralSurvivor, bool> counts, DateOnly changesThrough)
    {
        List<LiteralSurvivor> counted = [.. family.Survivors.Where(counts)];
        return new LiteralShares(earnings, counted, [.. counted.Where(survivor => !survivor.IsSpouse && IsOrphan(family.Children[survivor.Position], changesThrough))]);
    }

    private static bool IsOrphan(LiteralChild child, DateOnly changesThrough) => child.FullOrphanFrom <= changesThrough;
}
