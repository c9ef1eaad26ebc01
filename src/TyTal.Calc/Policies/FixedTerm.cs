using NodaTime;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>What became of the notice that the work of a fixed-term policy goes on.</summary>
public enum ExtensionOutcome
{
    /// <summary>The policy goes on to the stated day.</summary>
    Extended,

    /// <summary>The policy goes on for twelve months, the most.</summary>
    ExtendedTwelveMonths,

    /// <summary>The notice came after the term had ended.</summary>
    NotifiedTooLate,

    /// <summary>The extension would begin on 1.1.2025 or later, when there are no fixed-term policies any more.</summary>
    NoneFrom2025,
}

/// <summary>The last day of a fixed-term policy.</summary>
/// <param name="LastDay">The last day, extension included.</param>
/// <param name="Extension">What became of the notice that the work goes on; null without one.</param>
public sealed record TermDecision(Figure<CalendarDay> LastDay, ExtensionOutcome? Extension) : ValueRecord;

/// <summary>Fixed-term policies (määräaikainen vakuutus; § 158(2)), repealed from 1.1.2025 by act 953/2024: at most a year, extended by at most twelve months.</summary>
public static class FixedTerm
{
    /// <summary>§ 158(2): the agreed last day.</summary>
    public static Rule LastDayRule { get; } = new("policy.termEnds", SectionReference.Of(158, 2), Rounding.None, Readings.FixedTermAt2025);

    /// <summary>§ 158(2): the last day of the extension.</summary>
    public static Rule ExtendedRule { get; } = new("policy.extendedTermEnds", SectionReference.Of(158, 2), Rounding.None, Readings.FixedTermAt2025);

    /// <summary>Whether a fixed-term policy can start on a day: until 31.12.2024.</summary>
    /// <param name="start">The first day of the policy.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016.</exception>
    public static bool IsAllowed(LocalDate start) => Guard.InTimeOfAct(start) <= PolicyLimits.FixedTerm.InForceUntil;

    /// <summary>The latest last day of a term: the day before a year is full.</summary>
    /// <param name="start">The first day of the policy, of the years 2016–2024.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another year.</exception>
    public static LocalDate Latest(LocalDate start) => LimitedDay.Of(PolicyLimits.FixedTerm, start);

    /// <summary>The latest last day of an extension: the day before twelve months are full after the term.</summary>
    /// <param name="termEnds">The last day of the agreed term, so that the extension begins in the years 2016–2024.</param>
    /// <exception cref="ArgumentOutOfRangeException">The extension begins in another year.</exception>
    public static LocalDate LatestExtended(LocalDate termEnds)
    {
        var limit = PolicyLimits.FixedTermExtension;
        return limit.LastDay(Guard.Date(termEnds, limit.FirstStart.PlusDays(-1), limit.LastStart.PlusDays(-1)).PlusDays(1));
    }

    /// <summary>What becomes of an extension.</summary>
    /// <param name="termEnds">The last day of the agreed term.</param>
    /// <param name="extension">The notice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The new last day is not after the agreed one.</exception>
    public static ExtensionOutcome Outcome(LocalDate termEnds, TermExtension extension)
    {
        Guard.NotNull(extension, nameof(extension));
        Guard.Date(extension.Ends, termEnds.PlusDays(1), Guard.LastDay, "extension.ends");
        Guard.InTimeOfAct(extension.NotifiedOn, "extension.notifiedOn");
        return extension switch
        {
            _ when !IsAllowed(termEnds.PlusDays(1)) => ExtensionOutcome.NoneFrom2025,
            { NotifiedOn: var day } when day > termEnds => ExtensionOutcome.NotifiedTooLate,
            { Ends: var ends } when ends > LatestExtended(termEnds) => ExtensionOutcome.ExtendedTwelveMonths,
            _ => ExtensionOutcome.Extended,
        };
    }

    /// <summary>The last day of a fixed-term policy, with its reasons.</summary>
    /// <param name="termEnds">The last day of the agreed term.</param>
    /// <param name="extension">The notice that the work goes on, if any.</param>
    /// <exception cref="ArgumentOutOfRangeException">The new last day is not after the agreed one.</exception>
    public static TermDecision Decide(Figure<CalendarDay> termEnds, TermExtension? extension)
    {
        var agreed = new Figure<CalendarDay>(termEnds.Value, LastDayRule, termEnds);
        if (extension is null)
        {
            return new(agreed, Extension: null);
        }

        var outcome = Outcome(termEnds.Value.Day, extension);
        var asked = new Figure<CalendarDay>(new(extension.Ends), PolicyFacts.ExtensionRule);
        return outcome switch
        {
            ExtensionOutcome.Extended => new(new(asked.Value, ExtendedRule, asked, termEnds), outcome),
            ExtensionOutcome.ExtendedTwelveMonths => new(new(new(LatestExtended(termEnds.Value.Day)), ExtendedRule, asked, termEnds), outcome),
            _ => new(agreed, outcome),
        };
    }
}
