using System.Text.Json.Nodes;
using NodaTime;

namespace TyTal.Calc.Soak;

/// <summary>Facts as case files write them; those that are left out are what they are when absent.</summary>
internal static class Facts
{
    internal static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", null);

    internal static JsonNode? Day(LocalDate? day) => day is { } stated ? Day(stated) : null;

    internal static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    internal static JsonArray? List<T>(ValueList<T> items, Func<T, JsonObject> write) => items.Count == 0 ? null : new([.. items.Select(write)]);

    /// <summary>Only the fields that say something.</summary>
    internal static JsonObject Stated(params (string Name, JsonNode? Value)[] fields) =>
        new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
