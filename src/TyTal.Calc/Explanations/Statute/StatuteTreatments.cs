using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Statute;

/// <summary>Why the sections from one to another are not computed.</summary>
/// <param name="Act">The act.</param>
/// <param name="From">The first section.</param>
/// <param name="To">The last section, in the order of the act.</param>
/// <param name="Treatment"><see cref="Treatment.Input"/> or <see cref="Treatment.Outside"/>.</param>
/// <param name="Reason">Why.</param>
internal sealed record TreatmentRow(Act Act, string From, string To, Treatment Treatment, Phrase Reason)
{
    /// <summary>Whether a section is among them: by its number, then by its letter, which may be none.</summary>
    internal bool Holds(Act act, string number) => act == Act && Compare(From, number) <= 0 && Compare(number, To) <= 0;

    // "8:4" and "236 b": numbers by their size, letters by the alphabet; no section stands before one with a letter.
    private static int Compare(string one, string other)
    {
        string[] left = one.Split(':', ' '), right = other.Split(':', ' ');
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = left[i].Length != right[i].Length ? left[i].Length - right[i].Length : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }
}

/// <summary>The sections that no code computes, by ranges: the only part of the map that is judged by hand.</summary>
internal static partial class StatuteTreatments
{
    internal static TreatmentRow[] All { get; } = [.. OfTheAct, .. OfOtherActs];

    /// <summary>The row of a section; null when it is computed.</summary>
    internal static TreatmentRow? Find(Act act, string number) => All.FirstOrDefault(row => row.Holds(act, number));

    private static TreatmentRow Of(string from, string to, Treatment treatment, Phrase reason) => new(Act.WorkersCompensation, from, to, treatment, reason);

    private static TreatmentRow Of(string section, Treatment treatment, Phrase reason) => Of(section, section, treatment, reason);
}
