using System.Globalization;

namespace TyTal.Calc.Portfolio;

/// <summary>Groups monthly differences by their size: narrow groups around nothing, wide ones far from it.</summary>
internal static class DifferenceSizes
{
    private const int Cents = 100;

    /// <summary>The limits in euros: a loss belongs to the group that ends with it, a gain to the group that begins with it, no difference to a group of its own.</summary>
    public static readonly int[] Limits = [5, 10, 15, 20, 25, 30, 40, 60, 100, 200, 400];

    /// <summary>The number of groups: losses, none, gains.</summary>
    public static int Count => (2 * (Limits.Length + 1)) + 1;

    /// <summary>The group of no difference.</summary>
    public static int None => Limits.Length + 1;

    /// <summary>The group of a difference in cents.</summary>
    public static int Of(long cents)
    {
        if (cents == 0)
        {
            return None;
        }

        var step = 1;
        foreach (var limit in Limits)
        {
            step += Math.Abs(cents) >= limit * Cents ? 1 : 0;
        }

        return cents < 0 ? None - step : None + step;
    }

    /// <summary>Where a group begins, seen from no difference, and where it ends, in euros, e.g. "+5–10".</summary>
    public static string Label(int group)
    {
        var step = Math.Abs(group - None);
        var sign = group < None ? "−" : "+";
        return step == 0 ? "0" : step > Limits.Length
            ? sign + Text(Limits[^1]) + "…"
            : $"{sign}{(step == 1 ? "0" : Text(Limits[step - 2]))}–{Text(Limits[step - 1])}";
    }

    private static string Text(int euros) => euros.ToString(CultureInfo.InvariantCulture);
}
