using System.Text;
using TyTal.Calc.Bulk;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio;

/// <summary>The words that the files use for insurances, causes and statuses: the names of the library's enums, beginning small.</summary>
internal static class FieldNames
{
    private const int Bytes = 256;

    private static readonly byte[][] Insurances = [.. Enum.GetValues<Insurance>().Select(value => Encoding.ASCII.GetBytes(Small(value.ToString())))];
    private static readonly Dictionary<string, Insurance> InsuranceOfName = Enum.GetValues<Insurance>().ToDictionary(value => Small(value.ToString()), StringComparer.Ordinal);
    private static readonly byte[][] Statuses = [.. Enumerable.Range(0, Bytes).Select(value => Encoding.ASCII.GetBytes(Small(((RowStatus)value).ToString())))];
    private static readonly byte[][] Causes = [.. Enumerable.Range(0, Bytes).Select(value => Encoding.ASCII.GetBytes(Joined((ChangeCause)value)))];

    public static ReadOnlySpan<byte> Of(Insurance insurance) => Insurances[(int)insurance];

    public static ReadOnlySpan<byte> Of(RowStatus status) => Statuses[(int)status];

    /// <summary>The causes joined by "+"; nothing when there are none.</summary>
    public static ReadOnlySpan<byte> Of(ChangeCause causes) => Causes[(int)causes];

    /// <summary>The insurance of a name; null when there is none.</summary>
    public static Insurance? InsuranceOf(string name) => InsuranceOfName.TryGetValue(name, out var insurance) ? insurance : null;

    /// <summary>An enum's name in words, e.g. "under ten percent".</summary>
    public static string Words(Enum value)
    {
        var words = new StringBuilder();
        foreach (var character in value.ToString())
        {
            words.Append(char.IsUpper(character) && words.Length > 0 && words[^1] != ' ' ? " " : "").Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }

    /// <summary>What changes a pension, in words, e.g. "index + one-time increase".</summary>
    public static string Words(ChangeCause causes) => causes == ChangeCause.None
        ? "nothing changes"
        : string.Join(" + ", Enum.GetValues<ChangeCause>().Where(cause => cause != ChangeCause.None && causes.HasFlag(cause)).Select(cause => cause switch
        {
            ChangeCause.Index => "index",
            ChangeCause.Age65 => "age 65",
            ChangeCause.OneTimeIncrease => "one-time increase",
            ChangeCause.Age65LaterInYear => "age 65 later in the year",
            ChangeCause.NewPension => "new pension",
            _ => cause.ToString(),
        }));

    private static string Joined(ChangeCause causes) =>
        causes == ChangeCause.None ? "" : string.Join('+', causes.ToString().Split(", ").Select(Small));

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
