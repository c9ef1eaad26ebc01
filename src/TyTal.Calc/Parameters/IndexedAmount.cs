using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using static TyTal.Calc.Parameters.StatutoryFigure;

namespace TyTal.Calc.Parameters;

/// <summary>An amount of the Act that follows an index (§ 268): amount of a year = base × index of the year ÷ index of 2014, rounded as § 269 says.</summary>
/// <param name="Figure">Which amount.</param>
/// <param name="Section">The section that gives the base.</param>
/// <param name="Base">The amount at the level of 2014, in euros (§ 285).</param>
/// <param name="BaseSource">The act that gives the base.</param>
/// <param name="Index">The index that it follows: <see cref="StatutoryFigure.WageCoefficient"/> or <see cref="EarningsRelatedPensionIndex"/>.</param>
/// <param name="Rounding">How the amount of a year is rounded.</param>
/// <param name="Unit">What the amount is for.</param>
public sealed record IndexedAmount(
    StatutoryFigure Figure, SectionReference Section, decimal Base, Act BaseSource, StatutoryFigure Index, Rounding Rounding, Unit Unit) : ValueRecord
{
    /// <summary>The year at whose level the bases are given (§ 285).</summary>
    public const int BaseYear = 2014;

    /// <summary>Every indexed amount of the Act.</summary>
    public static ValueList<IndexedAmount> All { get; } = ValueList.Create(
        ByWages(InsuranceObligationThreshold, SectionReference.Of(3, 2), 1_200m, Rounding.HundredEuros, Unit.EurosPerYear),
        ByWages(PrivateTreatmentLimit, SectionReference.Of(44, 1, 2), 300m, Rounding.TenEuros, Unit.Euros),
        ByPensions(CareAllowanceBasic, SectionReference.Of(51, 1), 8.70m, Rounding.Cent, Unit.EurosPerDay),
        ByPensions(CareAllowanceIncreased, SectionReference.Of(51, 1), 19.55m, Rounding.Cent, Unit.EurosPerDay),
        ByPensions(CareAllowanceMaximum, SectionReference.Of(51, 1), 28.96m, Rounding.Cent, Unit.EurosPerDay) with { BaseSource = Act.Amendment1650 },
        ByPensions(ClothingSupplement, SectionReference.Of(52, 1), 0.58m, Rounding.Cent, Unit.EurosPerDay),
        ByPensions(ClothingSupplementIncreased, SectionReference.Of(52, 2), 2.31m, Rounding.Cent, Unit.EurosPerDay),
        ByWages(MinimumAnnualEarnings, SectionReference.Of(79), 13_680m, Rounding.TenEuros, Unit.EurosPerYear),
        ByPensions(FunctionalLimitationBasicAmount, SectionReference.Of(86), 12_440m, Rounding.TenEuros, Unit.EurosPerYear),
        ByPensions(AssistedLivingPerDay, SectionReference.Of(93), 57.92m, Rounding.Cent, Unit.EurosPerDay) with { BaseSource = Act.Amendment1650 },
        ByPensions(FuneralAssistance, SectionReference.Of(109, 1), 4_760m, Rounding.TenEuros, Unit.Euros),
        ByWages(SmallestIncreaseForDelay, SectionReference.Of(152, 4), 7.28m, Rounding.Cent, Unit.Euros),
        ByWages(EmployersExcess, SectionReference.Of(184, 1), 5_000m, Rounding.TenEuros, Unit.Euros));

    /// <summary>The amount of a year.</summary>
    /// <param name="index">The index of the year.</param>
    /// <param name="baseIndex">The index of 2014.</param>
    /// <returns>Base × index ÷ index of 2014, rounded as § 269 says, in euros.</returns>
    public decimal Of(decimal index, decimal baseIndex) => Round.To(Base * index / baseIndex, Rounding);

    /// <summary>The amount of a year with its reasons.</summary>
    internal Figure Of(Figure index, Figure baseIndex)
    {
        var euros = Of(index.Amount, baseIndex.Amount);
        var source = new StatutorySource(Figure.CaseName(), BaseYear, BaseSource.ToString(), FigureStatus.Enacted);
        return Unit switch
        {
            Unit.EurosPerYear => With(Euros.PerYear(Base), Euros.PerYear(euros)),
            Unit.EurosPerDay => With(Euros.PerDay(Base), Euros.PerDay(euros)),
            _ => With(Euros.Once(Base), Euros.Once(euros)),
        };

        Figure<T> With<T>(T baseAmount, T amount)
            where T : struct, IQuantity => new(
            amount,
            new Rule("amount." + Figure.CaseName(), SectionReference.Of(268, 1), Rounding),
            new Figure<T>(baseAmount, new Rule("statutory.base", Section), source),
            index,
            baseIndex);
    }

    private static IndexedAmount ByWages(StatutoryFigure figure, SectionReference section, decimal @base, Rounding rounding, Unit unit) =>
        new(figure, section, @base, Act.WorkersCompensation, StatutoryFigure.WageCoefficient, rounding, unit);

    private static IndexedAmount ByPensions(StatutoryFigure figure, SectionReference section, decimal @base, Rounding rounding, Unit unit) =>
        new(figure, section, @base, Act.WorkersCompensation, EarningsRelatedPensionIndex, rounding, unit);
}
