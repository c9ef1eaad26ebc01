using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>The percentages of the annual earnings that the survivors' pension (perhe-eläke) pays by the number of beneficiaries (§ 104).</summary>
/// <remarks>The percentages are constants that a caller may suppose to be others (<see cref="RuleConstants"/>); without them a function works with the enacted ones.</remarks>
public static class SurvivorsShares
{
    /// <summary>From how many children on the percentages stay the same.</summary>
    private const int MostChildren = 4;

    /// <summary>§ 104(2): the spouse's percentage beside so many children.</summary>
    public static Rule SpousePercentRule { get; } = new("survivors.spousePercent", SectionReference.Of(104, 2));

    /// <summary>§ 100: no spouse has a right.</summary>
    public static Rule NoSpouseRule { get; } = new("survivors.noSpouse", SectionReference.Of(100));

    /// <summary>§ 104(4): the percentage of the children together.</summary>
    public static Rule ChildrenPercentRule { get; } = new("survivors.childrenPercent", SectionReference.Of(104, 4));

    /// <summary>§ 104(5): the addition that full orphans share.</summary>
    public static Rule OrphansAdditionRule { get; } = new("survivors.orphansAddition", SectionReference.Of(104, 5), Rounding.None, Readings.OrphansAdditionLimit);

    /// <summary>§ 104(5): the addition that full orphans share, by constants that are supposed.</summary>
    public static Rule SupposedAdditionRule { get; } = new("survivors.supposedAddition", SectionReference.Of(104, 5), Rounding.None, Readings.OrphansAdditionLimit);

    /// <summary>§ 104(5): the children's percentage and the addition.</summary>
    public static Rule WithAdditionRule { get; } = new("survivors.childrenPercentWithAddition", SectionReference.Of(104, 5));

    /// <summary>70 %: what all survivors together get at most (§ 104(1)).</summary>
    public static Percentage Most => RuleConstants.Enacted.SurvivorsMost;

    /// <summary>The spouse's percentage: 40, 35, 30, 20, 15 with 0, 1, 2, 3, 4 or more children (§ 104(2)).</summary>
    /// <param name="children">The number of children with a right, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Percentage SpousePercent(int children) => SpousePercent(children, RuleConstants.Enacted);

    /// <summary>The spouse's percentage.</summary>
    /// <param name="children">The number of children with a right, from 0.</param>
    /// <param name="constants">The constants of the rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Percentage SpousePercent(int children, RuleConstants constants) => Guard.NotNull(constants, nameof(constants)).SpousesPercents[Counted(children)];

    /// <summary>The percentage of the children together: 0, 25, 40, 50, 55 for 0, 1, 2, 3, 4 or more (§ 104(4)).</summary>
    /// <param name="children">The number of children with a right, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Percentage ChildrenPercent(int children) => ChildrenPercent(children, RuleConstants.Enacted);

    /// <summary>The percentage of the children together; 0 without children.</summary>
    /// <param name="children">The number of children with a right, from 0.</param>
    /// <param name="constants">The constants of the rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Percentage ChildrenPercent(int children, RuleConstants constants)
    {
        var percents = Guard.NotNull(constants, nameof(constants)).ChildrensPercents;
        return Counted(children) is > 0 and var counted ? percents[counted - 1] : default;
    }

    /// <summary>The addition that the full orphans share: 15 %, but never so much that the total passes 70 % (§ 104(5)).</summary>
    /// <param name="spouse">The spouse's percentage, 0 without a spouse.</param>
    /// <param name="children">The children's percentage; together with the spouse's at most 70 %.</param>
    public static Percentage OrphansAddition(Percentage spouse, Percentage children) => OrphansAddition(spouse, children, RuleConstants.Enacted);

    /// <summary>The addition that the full orphans share, but never so much that the total passes what all survivors get at most.</summary>
    /// <param name="spouse">The spouse's percentage, 0 without a spouse.</param>
    /// <param name="children">The children's percentage; together with the spouse's at most what all survivors get.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Percentage OrphansAddition(Percentage spouse, Percentage children, RuleConstants constants)
    {
        var most = Guard.NotNull(constants, nameof(constants)).SurvivorsMost.Amount;
        var room = Guard.Range(most - spouse.Amount - children.Amount, 0m, most, nameof(children));
        return Percentage.Of(Math.Min(constants.OrphansAddition.Amount, room));
    }

    /// <summary>The spouse's percentage, with its reasons.</summary>
    /// <param name="children">The number of children with a right.</param>
    public static Figure<Percentage> SpousePercent(Figure<PersonCount> children) => SpousePercent(children, RuleConstants.Enacted);

    /// <summary>The spouse's percentage, with its reasons: a supposed one is among them, with the one in force.</summary>
    /// <param name="children">The number of children with a right.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Figure<Percentage> SpousePercent(Figure<PersonCount> children, RuleConstants constants)
    {
        var percent = SpousePercent(children.Value.Count, constants);
        return percent == SpousePercent(children.Value.Count)
            ? new(percent, SpousePercentRule, children)
            : new(percent, SpousePercentRule, children, ConstantFigures.SpousesPercent(constants, Counted(children.Value.Count)));
    }

    /// <summary>The percentage of the children together, with its reasons.</summary>
    /// <param name="children">The number of children with a right.</param>
    public static Figure<Percentage> ChildrenPercent(Figure<PersonCount> children) => ChildrenPercent(children, RuleConstants.Enacted);

    /// <summary>The percentage of the children together, with its reasons: a supposed one is among them, with the one in force.</summary>
    /// <param name="children">The number of children with a right.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Figure<Percentage> ChildrenPercent(Figure<PersonCount> children, RuleConstants constants)
    {
        var percent = ChildrenPercent(children.Value.Count, constants);
        return percent == ChildrenPercent(children.Value.Count)
            ? new(percent, ChildrenPercentRule, children)
            : new(percent, ChildrenPercentRule, children, ConstantFigures.ChildrensPercent(constants, Counted(children.Value.Count)));
    }

    /// <summary>The addition that the full orphans share, with its reasons.</summary>
    /// <param name="spouse">The spouse's percentage.</param>
    /// <param name="children">The children's percentage.</param>
    public static Figure<Percentage> OrphansAddition(Figure<Percentage> spouse, Figure<Percentage> children) => OrphansAddition(spouse, children, RuleConstants.Enacted);

    /// <summary>The addition that the full orphans share, with its reasons: supposed constants are among them, with those in force.</summary>
    /// <param name="spouse">The spouse's percentage.</param>
    /// <param name="children">The children's percentage.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Figure<Percentage> OrphansAddition(Figure<Percentage> spouse, Figure<Percentage> children, RuleConstants constants)
    {
        var addition = OrphansAddition(spouse.Value, children.Value, constants);
        return constants.OrphansAddition == RuleConstants.Enacted.OrphansAddition && constants.SurvivorsMost == Most
            ? new(addition, OrphansAdditionRule, spouse, children)
            : new(addition, SupposedAdditionRule, spouse, children, ConstantFigures.OrphansAddition(constants), ConstantFigures.SurvivorsMost(constants));
    }

    /// <summary>The children's percentage with the addition, with its reasons.</summary>
    /// <param name="children">The children's percentage.</param>
    /// <param name="addition">The orphans' addition.</param>
    public static Figure<Percentage> WithAddition(Figure<Percentage> children, Figure<Percentage> addition) =>
        new(Percentage.Of(children.Amount + addition.Amount), WithAdditionRule, children, addition);

    private static int Counted(int children) => Math.Min(Guard.Range(children, 0, int.MaxValue), MostChildren);
}
