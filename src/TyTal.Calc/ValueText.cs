using System.Globalization;
using System.Text;

namespace TyTal.Calc;

/// <summary>Values as text that is the same for everybody: dates as 2024-03-04, numbers with a point.</summary>
internal static class ValueText
{
    /// <summary>The invariant culture with the dates of ISO 8601.</summary>
    private static readonly CultureInfo Plain = CreatePlain();

    /// <summary>A value with its members, as the compiler lists them: "Name { First = 1, Second = 2 }".</summary>
    /// <param name="type">The type.</param>
    /// <param name="members">The record's own PrintMembers.</param>
    internal static string Of(Type type, Func<StringBuilder, bool> members) => Written(text =>
    {
        text.Append(type.Name.Split('`')[0]).Append(" { ");
        text.Append(members(text) ? " }" : "}");
    });

    /// <summary>The elements of a list between brackets.</summary>
    internal static string Of<T>(ValueList<T> list) => Written(text =>
    {
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "[" : ", ").Append(list[i]);
        }

        text.Append(list.Count == 0 ? "[]" : "]");
    });

    /// <summary>Types of others know no culture but that of the thread: theirs is the plain one while they are written.</summary>
    private static string Written(Action<StringBuilder> write)
    {
#pragma warning disable RS0030 // The culture of the caller is put back; it takes no part in the text, which is what this is for.
        var callers = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Plain;
            var text = new StringBuilder();
            write(text);
            return text.ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = callers;
        }
#pragma warning restore RS0030
    }

    private static CultureInfo CreatePlain()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.LongDatePattern = "yyyy'-'MM'-'dd";
        return CultureInfo.ReadOnly(culture);
    }
}
