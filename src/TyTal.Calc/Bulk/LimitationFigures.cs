using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Bulk;

/// <summary>The compensation of every category in a year, computed once for all rows.</summary>
internal sealed class LimitationFigures
{
    /// <summary>As many as lanes look up.</summary>
    internal const int Entries = 32;

    internal LimitationFigures(int year, StatutoryParameters parameters)
    {
        (PerYear, PerMonth, Statuses) = (new int[Entries], new int[Entries], new int[Entries]);
        var known = parameters.Find(StatutoryFigure.FunctionalLimitationBasicAmount, year) as Figure<Money<PerYear>>;
        var basicAmount = known?.Value;
        Status = FigureStatuses.Weightiest(Enumerable.Range(DisabilityCategory.Least, DisabilityCategory.Most)
            .Select(category => (Figure?)ConstantFigures.FunctionalLimitationPercent(parameters.Constants, category)).Append(known));
        for (var category = 0; category < Entries; category++)
        {
            Statuses[category] = (int)StatusOf(category, basicAmount is not null);
            if (Statuses[category] == (int)RowStatus.Computed)
            {
                var exact = LimitationAmount.ExactPerYear(basicAmount!.Value, LimitationAmount.Percent(DisabilityCategory.Of(category), parameters.Constants));
                PerYear[category] = (int)LimitationAmount.PerYear(exact).Cents;
                PerMonth[category] = (int)LimitationAmount.PerMonth(exact).Cents;
            }
        }
    }

    /// <summary>How sure the basic amount and the percentages are.</summary>
    internal FigureStatus Status { get; }

    /// <summary>Cents by the number of the category.</summary>
    internal int[] PerYear { get; }

    /// <summary>Cents by the number of the category.</summary>
    internal int[] PerMonth { get; }

    /// <summary>Statuses by the number of the category.</summary>
    internal int[] Statuses { get; }

    private static RowStatus StatusOf(int category, bool isKnown) =>
        category == 0 ? RowStatus.NoCategory
        : category > DisabilityCategory.Most ? RowStatus.InvalidCategory
        : isKnown ? RowStatus.Computed
        : RowStatus.MissingFigure;
}
