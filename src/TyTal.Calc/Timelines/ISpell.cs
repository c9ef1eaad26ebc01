using NodaTime;

namespace TyTal.Calc.Timelines;

/// <summary>Days of a claim for which a fact is stated.</summary>
internal interface ISpell
{
    LocalDate From { get; }

    /// <summary>The last day, the last one there is when the spell goes on.</summary>
    LocalDate End { get; }

    /// <summary>Whether the spell goes on.</summary>
    bool IsOpen { get; }
}
