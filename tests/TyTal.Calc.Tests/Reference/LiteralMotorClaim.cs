namespace TyTal.Calc.Tests.Reference;

/// <summary>The facts of rehabilitation after a traffic accident (act 626/1991), and what each day is.</summary>
internal sealed record LiteralMotorClaim
{
    /// <summary>§ 8.1, in its order.</summary>
    private static readonly string[] _named = ["WorkTrial", "TrainingTrial", "WorkClinic", "WorkCoaching", "VocationalEducation", "Hospital", "RehabilitationInstitution"];

    public required DateOnly Accident { get; init; }

    public required DateOnly Through { get; init; }

    public required bool LivesInFinland { get; init; }

    public bool IsUnderAgreement { get; init; }

    /// <summary>§ 2.</summary>
    public required bool IsRehabilitation { get; init; }

    public required bool HasRight { get; init; }

    public required bool IsWeakened { get; init; }

    public bool IsLikelyToWeaken { get; init; }

    public IReadOnlyList<LiteralMotorMeasure> Measures { get; init; } = [];

    public IReadOnlyList<LiteralMotorMeasure> Waiting { get; init; } = [];

    public IReadOnlyList<(DateOnly From, DateOnly To)> Interruptions { get; init; } = [];

    public IReadOnlyList<LiteralMotorRate> Full { get; init; } = [];

    public IReadOnlyList<LiteralMotorRate> ActualLoss { get; init; } = [];

    public IReadOnlyList<LiteralMotorDemand> Demands { get; init; } = [];

    public IReadOnlyList<LiteralMotorCost> Costs { get; init; } = [];

    /// <summary>The percentages of the insurers (§ 13).</summary>
    public IReadOnlyList<(string Name, decimal Percent)> Insurers { get; init; } = [];

    /// <summary>§ 1, by act 1361/2004 also under an agreement; §§ 2-3.</summary>
    internal bool MeetsConditions => (LivesInFinland || (IsUnderAgreement && Accident.Year >= 2005)) && IsRehabilitation && HasRight && (IsWeakened || IsLikelyToWeaken);

    internal static bool IsInFull(string outcome) => outcome is "Measure" or "Holiday" or "AssessmentOrWaiting";

    /// <summary>What a day is, compensated in full or why not; null when it is no day of rehabilitation.</summary>
    internal string? OutcomeOn(DateOnly day)
    {
        // Both may be on one day; each gives its right by itself.
        string? ofMeasure = Measures.FirstOrDefault(spell => spell.Covers(day)) is { } measure ? WhenInterrupted(day, OfMeasure(measure, day)) : null;
        string? ofWaiting = Waiting.FirstOrDefault(spell => spell.Covers(day)) is { } waiting ? WhenInterrupted(day, OfWaiting(waiting, day)) : null;
        return ofMeasure is null || (ofWaiting is not null && IsInFull(ofWaiting) && !IsInFull(ofMeasure)) ? ofWaiting : ofMeasure;
    }

    /// <summary>§ 8.1; § 8.4 of a holiday.</summary>
    private static string OfMeasure(LiteralMotorMeasure measure, DateOnly day)
    {
        bool isHoliday = measure.Holidays.Any(holiday => holiday.From <= day && day <= holiday.To);
        if (isHoliday && !measure.IsOfSection5)
        {
            return "HolidayOfOtherRehabilitation";
        }

        if (!_named.Contains(measure.Kind, StringComparer.Ordinal))
        {
            return "MeasureNotNamed";
        }

        if (!measure.PreventsWork)
        {
            return "WorkNotPrevented";
        }

        return !isHoliday ? "Measure" : measure.Kind == "VocationalEducation" ? "Holiday" : "HolidayOutsideProgramme";
    }

    /// <summary>§ 8.3.</summary>
    private static string OfWaiting(LiteralMotorMeasure waiting, DateOnly day)
    {
        if (!waiting.IsOfSection5)
        {
            return "OtherRehabilitationAwaited";
        }

        return day > waiting.ReasonableUntil ? "BeyondReasonableTime" : "AssessmentOrWaiting";
    }

    /// <summary>§ 9: in an accident before 2005 § 8.1 and 8.3 only, from 2005 (act 1361/2004) all of § 8.</summary>
    private string WhenInterrupted(DateOnly day, string outcome)
    {
        bool isReached = IsInFull(outcome) && (Accident.Year >= 2005 || outcome != "Holiday");
        return isReached && Interruptions.Any(spell => spell.From <= day && day <= spell.To) ? "Interrupted" : outcome;
    }
}
