using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>Deducts the survivors' pensions of other acts in the leisure-time insurance (§ 202(2)).</summary>
internal static class OtherPensions
{
    private static readonly Rule GivenRule = Rule.Given("given.otherSurvivorsPension");

    internal static ValueList<OtherSurvivorsPension> Of(Family family, Beneficiary survivor) =>
        survivor.IsSpouse ? family.Spouses[survivor.Position].OtherPensions : family.Children[survivor.Position].OtherPensions;

    /// <summary>Adds the days on which a deduction begins, and those after it ended.</summary>
    internal static void AddDays(List<LocalDate> days, ValueList<OtherSurvivorsPension> pensions)
    {
        foreach (var pension in pensions)
        {
            days.Add(pension.From);
            if (pension.To is { } last)
            {
                days.Add(last.PlusDays(1));
            }
        }
    }

    /// <summary>The pensions of days that begin with the given one, on which no deduction begins or ends, less those of other acts.</summary>
    internal static ValueList<SurvivorsPension> Deduct(Family family, ValueList<SurvivorsPension> pensions, LocalDate day) =>
        family.IsLeisureTime ? pensions.Select(pension => Deduct(pension, Of(family, pension.Beneficiary), day)).ToValueList() : pensions;

    private static SurvivorsPension Deduct(SurvivorsPension pension, ValueList<OtherSurvivorsPension> others, LocalDate day)
    {
        foreach (var other in others)
        {
            if (other.IsPaid(day))
            {
                var figure = new Figure<Money<PerMonth>>(other.PerMonth, GivenRule);
                pension = pension with { PerYear = OtherSurvivorsPension.Less(pension.PerYear, figure), PerMonth = OtherSurvivorsPension.Less(pension.PerMonth, figure) };
            }
        }

        return pension;
    }
}
