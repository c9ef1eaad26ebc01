using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Coverage.Obligation;

/// <summary>Why an employer is obliged to insure, or not.</summary>
public enum ObligationReason
{
    /// <summary>The wages of the calendar year exceed the year's threshold (§ 3(1), (2)).</summary>
    AboveThreshold,

    /// <summary>The wages of the calendar year are at most the year's threshold (§ 3(2)).</summary>
    AtMostThreshold,

    /// <summary>The State pays compensation itself (§ 3(3)).</summary>
    StateEmployer,
}

/// <summary>Whether an employer is obliged to insure the employees in a calendar year (työnantajan vakuuttamisvelvollisuus; § 3).</summary>
/// <remarks>Which wages count: READING <see cref="Readings.WagesOfEmployees"/>.</remarks>
/// <param name="Year">The calendar year.</param>
/// <param name="Employer">Who the employer is.</param>
/// <param name="Reason">Why.</param>
/// <param name="Section">The section that says so.</param>
/// <param name="Wages">The wages that count; null of the State.</param>
/// <param name="Threshold">The threshold of the year; null of the State.</param>
/// <param name="Difference">The wages less the threshold: above 0 there is an obligation; 0 or less is what may still be paid without one. Null of the State.</param>
public sealed record InsuranceObligation(
    int Year,
    EmployerKind Employer,
    ObligationReason Reason,
    SectionReference Section,
    Figure<Money<PerYear>>? Wages,
    Figure<Money<PerYear>>? Threshold,
    Figure<Money<PerYear>>? Difference) : ValueRecord
{
    private static readonly Rule WagesRule = Rule.Given("given.wagesOfYear");

    /// <summary>The wages less the threshold.</summary>
    public static Rule DifferenceRule { get; } = new("obligation.difference", SectionReference.Of(3, 2), Reading: Readings.WagesOfEmployees);

    /// <summary>Whether the employer is obliged to insure.</summary>
    public bool IsObliged => Reason == ObligationReason.AboveThreshold;

    /// <summary>Whether wages of a calendar year oblige an employer other than the State: above the threshold, not at it (§ 3(2)).</summary>
    /// <param name="wages">The wages of the year.</param>
    /// <param name="threshold">The threshold of the year.</param>
    public static bool Exists(Money<PerYear> wages, Money<PerYear> threshold) => wages > threshold;

    /// <summary>The obligation by the wages of a whole calendar year.</summary>
    /// <param name="employer">Who the employer is.</param>
    /// <param name="year">The calendar year, from 2016.</param>
    /// <param name="wages">The wages paid or agreed for the employees' work of the year, 0 or more.</param>
    /// <param name="parameters">The statutory figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the wages are outside their range.</exception>
    /// <exception cref="MissingFigureException">The year's wage coefficient is not known; not of the State.</exception>
    public static InsuranceObligation Of(EmployerKind employer, int year, Money<PerYear> wages, StatutoryParameters parameters) =>
        OfFigure(employer, year, new Figure<Money<PerYear>>(MoneyGuard.NotNegative(wages), WagesRule), parameters);

    internal static InsuranceObligation OfFigure(EmployerKind employer, int year, Figure<Money<PerYear>> wages, StatutoryParameters parameters)
    {
        Guard.NotNull(parameters, nameof(parameters));
        Guard.Range(year, Guard.FirstDay.Year, Guard.LastDay.Year);
        if (Guard.Defined(employer) == EmployerKind.State)
        {
            return new(year, employer, ObligationReason.StateEmployer, SectionReference.Of(3, 3), Wages: null, Threshold: null, Difference: null);
        }

        var threshold = ThresholdOf(year, parameters);
        var difference = new Figure<Money<PerYear>>(wages.Value - threshold.Value, DifferenceRule, wages, threshold);
        return Exists(wages.Value, threshold.Value)
            ? new(year, employer, ObligationReason.AboveThreshold, SectionReference.Of(3, 1), wages, threshold, difference)
            : new(year, employer, ObligationReason.AtMostThreshold, SectionReference.Of(3, 2), wages, threshold, difference);
    }

    /// <summary>The threshold of a year (§§ 3(2), 268(1), 269).</summary>
    internal static Figure<Money<PerYear>> ThresholdOf(int year, StatutoryParameters parameters) =>
        (Figure<Money<PerYear>>)parameters.Get(StatutoryFigure.InsuranceObligationThreshold, year);
}
