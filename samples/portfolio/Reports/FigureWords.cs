using TyTal.Calc.Reasons;

namespace TyTal.Calc.Portfolio;

/// <summary>How sure the figures of a run are, in words: a report says it whatever it is.</summary>
internal static class FigureWords
{
    public static string Line(FigureStatus status) => status switch
    {
        FigureStatus.Hypothetical => "HYPOTHETICAL: computed under figures that are not in force; no decision can rest on it.",
        FigureStatus.Projected => "PROJECTION: rests on figures of years to come that grow as was supposed; no decision.",
        FigureStatus.Supplied => "Rests on figures that were supplied and are not enacted.",
        FigureStatus.Announced => "Rests on figures that are announced and not enacted.",
        _ => "Rests on enacted figures.",
    };

    public static FigureStatus Weightier(FigureStatus one, FigureStatus other) => one > other ? one : other;
}
