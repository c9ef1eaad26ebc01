using System.Text.Json.Nodes;

namespace TyTal.Calc.Cases.Tests.Hostile;

/// <summary>Changes of what a case says: the result is JSON still, and mostly no case any more.</summary>
internal static class StructureMutation
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "-0.0", "1", "2", "0.005", "1e2", "1e-30", "1e28", "-1e28", "1e400", "79228162514264337593543950335", "2147483647", "2147483648",
        "100000000000", "9223372036854775808", "0.0000000000000000000000000001", "12.500000000000000000000000000000", "\"\"", "\"NaN\"", "\"0\"", "\"2024-02-30\"", "\"0001-01-01\"",
        "\"9999-12-31\"", "\"10000-01-01\"", "\"-0001-01-01\"", "\"2016-01-01\"", "\"2015-12-31\"", "\"2200-12-31\"", "\"2201-01-01\"", "\"2024-02-29\"", "\"1900-01-01\"", "\"2024-3-4\"",
        "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"<script>\"", "[]", "{}", "[[]]", "[null]", "[{}]", "{\"\": 0}", "{\"from\": \"2024-03-05\"}", "[{\"from\": \"2024-03-05\"}]",
    ];

    /// <summary>A case with one to three changes, as JSON text.</summary>
    internal static string Of(JsonNode worked, Random random)
    {
        var root = new JsonArray(worked.DeepClone());
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            Change(root, random);
        }

        return root.ToJsonString();
    }

    private static void Change(JsonArray root, Random random)
    {
        var places = Places(root).ToList();
        if (places.Count == 0)
        {
            return;
        }

        var (parent, key) = places[random.Next(places.Count)];
        switch (random.Next(6))
        {
            case 0:
                Remove(parent, key);
                break;
            case 1 when parent is JsonObject fields:
                Rename(fields, (string)key, random);
                break;
            case 2:
                var (otherParent, otherKey) = places[random.Next(places.Count)];
                Set(parent, key, Get(otherParent, otherKey)?.DeepClone());
                break;
            case 3 when Get(parent, key) is JsonArray { Count: > 0 } items:
                Grow(items, random);
                break;
            default:
                Set(parent, key, JsonNode.Parse(Values[random.Next(Values.Length)]));
                break;
        }
    }

    private static void Rename(JsonObject fields, string name, Random random)
    {
        var value = fields[name];
        fields.Remove(name);
        fields[random.Next(2) == 0 ? name.ToUpperInvariant() : "colour"] = value;
    }

    private static void Grow(JsonArray items, Random random)
    {
        for (var more = random.Next(1, 60); more > 0; more--)
        {
            items.Add(items[random.Next(items.Count)]?.DeepClone());
        }
    }

    /// <summary>Every place of a tree: the node above and the name or the position in it.</summary>
    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode node) => node switch
    {
        JsonObject fields => fields.ToList().SelectMany(field => Below(fields, field.Key, field.Value)),
        JsonArray items => Enumerable.Range(0, items.Count).SelectMany(index => Below(items, index, items[index])),
        _ => [],
    };

    private static IEnumerable<(JsonNode Parent, object Key)> Below(JsonNode parent, object key, JsonNode? value) =>
        (value is null ? [] : Places(value)).Prepend((parent, key));

    private static JsonNode? Get(JsonNode parent, object key) => parent is JsonObject fields ? fields[(string)key] : parent[(int)key];

    private static void Set(JsonNode parent, object key, JsonNode? value)
    {
        if (parent is JsonObject fields)
        {
            fields[(string)key] = value;
        }
        else
        {
            parent[(int)key] = value;
        }
    }

    private static void Remove(JsonNode parent, object key)
    {
        if (parent is JsonObject fields)
        {
            fields.Remove((string)key);
        }
        else
        {
            parent.AsArray().RemoveAt((int)key);
        }
    }
}
