using System.Text.Json;

namespace TyTal.Calc.Cases;

/// <summary>Reads case files.</summary>
public static class CaseFile
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>The cases of a text: one case, or an array of cases.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The cases in order; each is checked when it is run.</returns>
    /// <exception cref="CaseFormatException">The text is not JSON, names a field twice, or holds something else than cases.</exception>
    public static ValueList<WorkedCase> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = Parse(json);
        var root = document.RootElement.Clone();
        return root.ValueKind switch
        {
            JsonValueKind.Object => ValueList.Create(new WorkedCase(1, root)),
            JsonValueKind.Array => root.EnumerateArray().Select((element, index) => new WorkedCase(index + 1, Object(element, index))).ToValueList(),
            _ => throw new CaseFormatException("$", $"a case file is a case or an array of cases, not {JsonFacts.Describe(root)}"),
        };
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException error)
        {
            throw new CaseFormatException("$", "not readable as JSON: " + error.Message, error);
        }
    }

    private static JsonElement Object(JsonElement element, int index) => element.ValueKind == JsonValueKind.Object
        ? element
        : throw new CaseFormatException($"$[{index}]", $"a case is an object, not {JsonFacts.Describe(element)}");
}
