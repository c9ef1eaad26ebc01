using System.Text.Json;
using System.Text.Json.Nodes;

namespace TyTal.Calc.Cases;

/// <summary>Compares what a case expects with a result: only the fields that it names, and those exactly.</summary>
internal static class Expectation
{
    internal static void Compare(JsonElement expected, JsonNode? got, string field, List<Mismatch> mismatches)
    {
        switch (expected.ValueKind, got)
        {
            case (JsonValueKind.Object, JsonObject fields):
                CompareFields(expected, fields, field, mismatches);
                break;
            case (JsonValueKind.Array, JsonArray items):
                CompareItems(expected, items, field, mismatches);
                break;
            default:
                if (!AreEqual(expected, got))
                {
                    mismatches.Add(new(field, expected.GetRawText(), Text(got)));
                }

                break;
        }
    }

    private static void CompareFields(JsonElement expected, JsonObject got, string field, List<Mismatch> mismatches)
    {
        foreach (var property in expected.EnumerateObject())
        {
            var name = field.Length == 0 ? property.Name : $"{field}.{property.Name}";
            if (got.TryGetPropertyValue(property.Name, out var value))
            {
                Compare(property.Value, value, name, mismatches);
            }
            else
            {
                mismatches.Add(new(name, property.Value.GetRawText(), "no such field; there are: " + string.Join(", ", got.Select(pair => pair.Key))));
            }
        }
    }

    private static void CompareItems(JsonElement expected, JsonArray got, string field, List<Mismatch> mismatches)
    {
        if (expected.GetArrayLength() != got.Count)
        {
            mismatches.Add(new(field, $"{expected.GetArrayLength()} elements", $"{got.Count}: {Text(got)}"));
            return;
        }

        // A list of names has no order.
        var names = got.Count > 0 && got.All(item => item is JsonValue value && value.GetValueKind() == JsonValueKind.String);
        var expectedItems = expected.EnumerateArray().ToList();
        var gotItems = got.ToList();
        if (names && expectedItems.TrueForAll(item => item.ValueKind == JsonValueKind.String))
        {
            expectedItems = [.. expectedItems.OrderBy(item => item.GetString(), StringComparer.Ordinal)];
            gotItems = [.. gotItems.OrderBy(item => item!.GetValue<string>(), StringComparer.Ordinal)];
        }

        for (var i = 0; i < gotItems.Count; i++)
        {
            Compare(expectedItems[i], gotItems[i], $"{field}[{i}]", mismatches);
        }
    }

    private static bool AreEqual(JsonElement expected, JsonNode? got) => (expected.ValueKind, got?.GetValueKind()) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => JsonFacts.Exact(expected) == got!.GetValue<decimal>(),
        (JsonValueKind.String, JsonValueKind.String) => expected.GetString() == got!.GetValue<string>(),
        (JsonValueKind.True, JsonValueKind.True) or (JsonValueKind.False, JsonValueKind.False) => true,
        (JsonValueKind.Null, null or JsonValueKind.Null) => true,
        _ => false,
    };

    private static string Text(JsonNode? node) => node is null ? "nothing" : node.ToJsonString();
}
