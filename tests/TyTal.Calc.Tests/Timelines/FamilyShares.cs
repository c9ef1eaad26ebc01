using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>The shares of survivors once more, by the table of § 104: the percentages by the number of children, the even split, the orphans' addition, 70 % at most.</summary>
internal static class FamilyShares
{
    private const decimal Most = 70m;
    private const decimal Addition = 15m;

    private static readonly decimal[] OfSpouse = [40m, 35m, 30m, 20m, 15m];
    private static readonly decimal[] OfChildren = [0m, 25m, 40m, 50m, 55m];

    /// <summary>What is wrong with the shares of a period; null when nothing is.</summary>
    /// <param name="family">The family.</param>
    /// <param name="period">The period.</param>
    /// <param name="minimum">The minimum annual earnings of the claim date's year, in euros.</param>
    internal static string? Wrong(Family family, FamilyPeriod period, decimal minimum)
    {
        var level = period.Level;
        var children = (int)(Stated(level.ChildrenPercent, "given.children") ?? -1m);
        if (children < period.Pensions.Count(pension => !pension.Beneficiary.IsSpouse) || children > family.Children.Count)
        {
            return $"{children} children count in {period}";
        }

        var row = Math.Min(children, OfSpouse.Length - 1);
        var hasSpouse = level.SpousePercent.Rule.Id != "survivors.noSpouse";
        var spouse = hasSpouse ? OfSpouse[row] : 0m;
        var addition = HasAddition(level) ? Math.Min(Addition, Most - spouse - OfChildren[row]) : 0m;
        var earnings = Math.Max(family.AnnualEarnings.Amount, family.Insurance == Insurance.Compulsory && !family.ReceivesPension && !family.PensionerWork ? minimum : 0m);
        return spouse != level.SpousePercent.Amount || (hasSpouse && Stated(level.SpousePercent, "given.children") != children) ? $"{level.SpousePercent} of a spouse beside {children} children in {period}"
            : OfChildren[row] + addition != level.ChildrenPercent.Amount ? $"{level.ChildrenPercent} of {children} children in {period}"
            : level.Pensions.Select(Base).FirstOrDefault(exact => !IsEven(exact, earnings, OfChildren[row], children, addition)) is { } uneven ? $"{uneven} of {children} children's {level.ChildrenPercent} in {period}"
            : null;
    }

    private static bool HasAddition(FamilyLevel level) => level.ChildrenPercent.Rule.Id == "survivors.childrenPercentWithAddition";

    /// <summary>A child's part before the national pension is taken off; of a spouse the pension itself.</summary>
    private static Figure<ExactPension> Base(SurvivorsLevel pension) =>
        pension.Exact.Rule.Id == "survivors.lessNationalPension" ? (Figure<ExactPension>)pension.Exact.Inputs[0] : pension.Exact;

    /// <summary>Whether a child's part is an even one: cross-multiplied, nothing is rounded.</summary>
    private static bool IsEven(Figure<ExactPension> part, decimal earnings, decimal percent, int children, decimal addition)
    {
        var (cents, parts) = (part.Value.Numerator, part.Value.Denominator);
        return part.Rule.Id switch
        {
            "survivors.childBase" => cents * children == earnings * percent * parts,
            "survivors.orphanBase" => Stated(part, "given.orphans") is { } orphans && cents * children * orphans == earnings * ((percent * orphans) + (addition * children)) * parts,
            _ => true,
        };
    }

    private static decimal? Stated(Figure figure, string rule) => figure.Steps().FirstOrDefault(step => step.Rule.Id == rule)?.Amount;
}
