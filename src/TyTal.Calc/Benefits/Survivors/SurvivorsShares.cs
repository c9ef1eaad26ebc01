using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>The percentages of the annual earnings that the survivors' pension (perhe-eläke) pays by the number of beneficiaries (§ 104).</summary>
public static class SurvivorsShares
{
    private static readonly Percentage LargestAddition = Percentage.Of(15);

    private static readonly Percentage[] SpouseBesideChildren =
        new[] { 40m, 35m, 30m, 20m, 15m }.Select(Percentage.Of).ToArray();

    private static readonly Percentage[] ChildrenTogether =
        new[] { 0m, 25m, 40m, 50m, 55m }.Select(Percentage.Of).ToArray();

    /// <summary>§ 104(2): the spouse's percentage beside so many children.</summary>
    public static Rule SpousePercentRule { get; } = new("survivors.spousePercent", SectionReference.Of(104, 2));

    /// <summary>§ 100: no spouse has a right.</summary>
    public static Rule NoSpouseRule { get; } = new("survivors.noSpouse", SectionReference.Of(100));

    /// <summary>§ 104(4): the percentage of the children together.</summary>
    public static Rule ChildrenPercentRule { get; } = new("survivors.childrenPercent", SectionReference.Of(104, 4));

    /// <summary>§ 104(5): the addition that full orphans share.</summary>
    public static Rule OrphansAdditionRule { get; } = new("survivors.orphansAddition", SectionReference.Of(104, 5), Rounding.None, Readings.OrphansAdditionLimit);

    /// <summary>§ 104(5): the children's percentage and the addition.</summary>
    public static Rule WithAdditionRule { get; } = new("survivors.childrenPercentWithAddition", SectionReference.Of(104, 5));

    /// <summary>70 %: what all survivors together get at most (§ 104(1)).</summary>
    public static Percentage Most { get; } = Percentage.Of(70);

    /// <summary>The spouse's percentage: 40, 35, 30, 20, 15 with 0, 1, 2, 3, 4 or more children (§ 104(2)).</summary>
    /// <param name="children">The number of children with a right, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Percentage SpousePercent(int children) => SpouseBesideChildren[Math.Min(Guard.Range(children, 0, int.MaxValue), 4)];

    /// <summary>The percentage of the children together: 0, 25, 40, 50, 55 for 0, 1, 2, 3, 4 or more (§ 104(4)).</summary>
    /// <param name="children">The number of children with a right, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Percentage ChildrenPercent(int children) => ChildrenTogether[Math.Min(Guard.Range(children, 0, int.MaxValue), 4)];

    /// <summary>The addition that the full orphans share: 15 %, but never so much that the total passes 70 % (§ 104(5)).</summary>
    /// <param name="spouse">The spouse's percentage, 0 without a spouse.</param>
    /// <param name="children">The children's percentage; together with the spouse's at most 70 %.</param>
    public static Percentage OrphansAddition(Percentage spouse, Percentage children)
    {
        var room = Guard.Range(Most.Amount - spouse.Amount - children.Amount, 0m, Most.Amount, nameof(children));
        return Percentage.Of(Math.Min(LargestAddition.Amount, room));
    }

    /// <summary>The spouse's percentage, with its reasons.</summary>
    /// <param name="children">The number of children with a right.</param>
    public static Figure<Percentage> SpousePercent(Figure<PersonCount> children) => new(SpousePercent(children.Value.Count), SpousePercentRule, children);

    /// <summary>The percentage of the children together, with its reasons.</summary>
    /// <param name="children">The number of children with a right.</param>
    public static Figure<Percentage> ChildrenPercent(Figure<PersonCount> children) =>
        new(ChildrenPercent(children.Value.Count), ChildrenPercentRule, children);

    /// <summary>The addition that the full orphans share, with its reasons.</summary>
    /// <param name="spouse">The spouse's percentage.</param>
    /// <param name="children">The children's percentage.</param>
    public static Figure<Percentage> OrphansAddition(Figure<Percentage> spouse, Figure<Percentage> children) =>
        new(OrphansAddition(spouse.Value, children.Value), OrphansAdditionRule, spouse, children);

    /// <summary>The children's percentage with the addition, with its reasons.</summary>
    /// <param name="children">The children's percentage.</param>
    /// <param name="addition">The orphans' addition.</param>
    public static Figure<Percentage> WithAddition(Figure<Percentage> children, Figure<Percentage> addition) =>
        new(Percentage.Of(children.Amount + addition.Amount), WithAdditionRule, children, addition);
}
