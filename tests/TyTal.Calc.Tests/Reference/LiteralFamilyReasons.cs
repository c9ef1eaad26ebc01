namespace TyTal.Calc.Tests.Reference;

/// <summary>Why a survivor is paid nothing on a day: every reason that holds, whichever of them would be named first.</summary>
internal sealed class LiteralFamilyReasons(LiteralFamily family, LiteralFamilyRights rights)
{
    private readonly IReadOnlyList<string>[] _againstSpouses = [.. Enumerable.Range(0, family.Spouses.Count).Select(place => LiteralSpouseRights.ReasonsAgainst(family, place))];

    internal IReadOnlyList<string> On(LiteralSurvivor survivor, DateOnly day, LiteralShares shares)
    {
        List<string> reasons = survivor.IsSpouse ? AgainstSpouse(survivor.Position, day) : AgainstChild(family.Children[survivor.Position], day);
        AddIf(reasons, !family.IsByClaimEvent, "NotByClaimEvent § 99(1)");
        AddIf(reasons, day > family.LastDayOfMissing, "MissingYearOver § 99(2)");
        AddIf(reasons, day > family.LastDayOfPensionerWork, "PensionerWorkEnded § 103(4)");
        AddIf(reasons, rights.HasRightOn(survivor, day) && !shares.Has(survivor), "NextMonth § 104(6)");
        AddIf(reasons, family.IsCausedBy(survivor), "CausedDeath § 105(1)");
        return reasons;
    }

    private List<string> AgainstSpouse(int place, DateOnly day)
    {
        List<string> reasons = [.. _againstSpouses[place]];
        AddIf(reasons, family.Spouses[place].Remarried <= day, "Remarried § 103(2)");
        return reasons;
    }

    private List<string> AgainstChild(LiteralChild child, DateOnly day)
    {
        List<string> reasons = [];

        // § 102.3 for a union that began late, § 101.2 for whatever else stands against the spouse; both, where both do.
        IReadOnlyList<string> againstSpouse = child.OfSpouse is int place ? _againstSpouses[place] : [];
        AddIf(reasons, againstSpouse.Any(IsOfLaterUnion), "SpouseWithoutRight § 102(3)");
        AddIf(reasons, againstSpouse.Any(reason => !IsOfLaterUnion(reason)), "SpouseWithoutRight § 101(2)");
        AddIf(reasons, day >= child.BirthDate.AddYears(25), "TwentyFive § 101(1)");
        AddIf(reasons, day >= child.BirthDate.AddYears(18) && !child.IsStudyingOn(day) && !child.IsUnableOn(day), "NeitherStudyingNorUnable § 101(1)");
        AddIf(reasons, child.Replaced <= day, "Replaced § 101(3)");
        AddIf(reasons, child.Adopted <= day, "Adopted § 103(3)");
        return reasons;
    }

    private static bool IsOfLaterUnion(string reason) => reason.StartsWith("UnionUnderThreeYears", StringComparison.Ordinal);

    private static void AddIf(List<string> reasons, bool holds, string reason)
    {
        if (holds)
        {
            reasons.Add(reason);
        }
    }
}
