using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.MotorLiability;

/// <summary>An accident for which an insurer pays the same person compensation.</summary>
/// <param name="Insurer">The insurer's name.</param>
/// <param name="Date">The day of the accident.</param>
public sealed record CompensatedAccident(string Insurer, LocalDate Date) : ValueRecord;

/// <summary>Which insurer decides on rehabilitation when several pay compensation for several accidents (vastuun jako; § 12 of act 626/1991).</summary>
public static class DecidingInsurer
{
    /// <summary>§ 12.</summary>
    public static SectionReference Section { get; } = MotorAct.Section(12);

    /// <summary>The insurer that pays for the latest accident, unless the matter is already pending at another.</summary>
    /// <param name="accidents">The accidents in the order in which they happened; of two on one day the later stands later. At least one.</param>
    /// <param name="pendingAt">The insurer at which the matter is already pending, one of those named; null when it is pending nowhere.</param>
    /// <exception cref="ArgumentException">There is no accident, the order is not that of the days, or the matter is pending at an insurer that pays nothing.</exception>
    public static string Of(ValueList<CompensatedAccident> accidents, string? pendingAt = null)
    {
        Guard.NoNulls(accidents, nameof(accidents));
        if (accidents.Count == 0)
        {
            throw Guard.Invalid(nameof(accidents), "accidents is empty; allowed is one accident or more.");
        }

        for (var i = 1; i < accidents.Count; i++)
        {
            Guard.Date(accidents[i].Date, accidents[i - 1].Date, Guard.LastDay, $"accidents[{i}].date");
        }

        if (pendingAt is not null && !accidents.Any(accident => string.Equals(accident.Insurer, pendingAt, StringComparison.Ordinal)))
        {
            throw Guard.Invalid(nameof(pendingAt), $"pendingAt is {pendingAt}; allowed is {string.Join(", ", accidents.Select(accident => accident.Insurer))}.");
        }

        return pendingAt ?? accidents[accidents.Count - 1].Insurer;
    }
}
