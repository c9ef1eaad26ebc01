using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>A rate of interest for late payment (viivästyskorkokanta; Interest Act 633/1982, § 4(1)): the reference rate and seven points.</summary>
/// <param name="From">The first day of a half-year, 1 January or 1 July.</param>
/// <param name="To">The last day of the same or of a later half-year.</param>
/// <param name="Percent">The rate a year.</param>
/// <param name="Source">The notice or release that gives it.</param>
/// <param name="Status">Whether it is enacted, announced, or supplied by the caller.</param>
public sealed record LatePaymentRate(LocalDate From, LocalDate To, Percentage Percent, string Source, FigureStatus Status) : ValueRecord;

/// <summary>The rate of interest for late payment is not known for a half-year, and the caller has not supplied it.</summary>
public sealed class MissingRateException : ArgumentException
{
    internal MissingRateException(LocalDate halfYear, string message)
        : base(message, "rates") => HalfYear = halfYear;

    /// <summary>The first day of the half-year for which it is missing.</summary>
    public LocalDate HalfYear { get; }
}
