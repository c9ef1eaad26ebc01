namespace TyTal.Calc.Tests.Reference;

/// <summary>Those who count on a day and what each has of the annual earnings (§ 104.1-5), at the level of the claim year.</summary>
internal sealed class LiteralShares
{
    private const int MostPercent = 70;

    private readonly IReadOnlyList<LiteralSurvivor> _counted;
    private readonly IReadOnlyList<LiteralSurvivor> _orphans;
    private readonly int _children;
    private readonly int _together;
    private readonly int _addition;
    private readonly LiteralFraction _ofChild;
    private readonly LiteralFraction _ofOrphan;

    internal LiteralShares(decimal earnings, IReadOnlyList<LiteralSurvivor> counted, IReadOnlyList<LiteralSurvivor> orphans)
    {
        _counted = counted;
        _orphans = orphans;
        _children = counted.Count(survivor => !survivor.IsSpouse);

        // § 104.2.
        int ofSpouse = _children switch
        {
            0 => 40,
            1 => 35,
            2 => 30,
            3 => 20,
            _ => 15,
        };
        SpousePercent = counted.Any(survivor => survivor.IsSpouse) ? ofSpouse : 0;

        // § 104.4.
        _together = _children switch
        {
            0 => 0,
            1 => 25,
            2 => 40,
            3 => 50,
            _ => 55,
        };

        // § 104.5: never more than fills the 70 per cent of § 104.1.
        _addition = orphans.Count > 0 ? Math.Min(15, MostPercent - SpousePercent - _together) : 0;
        SpousePerYear = LiteralFraction.Of(earnings) * SpousePercent / 100;
        LeftForSpouse = LiteralFraction.Of(earnings) * (MostPercent - ChildrenPercent) / 100;
        _ofChild = _children > 0 ? LiteralFraction.Of(earnings) * _together / 100 / _children : 0;
        _ofOrphan = orphans.Count > 0 ? _ofChild + (LiteralFraction.Of(earnings) * _addition / 100 / orphans.Count) : 0;
    }

    internal int SpousePercent { get; }

    internal int ChildrenPercent => _together + _addition;

    /// <summary>Before income adjustment.</summary>
    internal LiteralFraction SpousePerYear { get; }

    /// <summary>§ 108.2: what the children leave of the 70 per cent.</summary>
    internal LiteralFraction LeftForSpouse { get; }

    internal IReadOnlyList<LiteralSurvivor> Counted => _counted;

    internal bool Has(LiteralSurvivor survivor) => _counted.Contains(survivor);

    /// <summary>§ 104.5: divided evenly; the addition among the full orphans.</summary>
    internal LiteralFraction ChildPerYear(LiteralSurvivor child) => _orphans.Contains(child) ? _ofOrphan : _ofChild;
}
