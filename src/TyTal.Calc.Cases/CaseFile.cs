using System.Text.Json;

namespace TyTal.Calc.Cases;

/// <summary>Reads case files.</summary>
public static class CaseFile
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>The cases of a text: one case, or an array of cases.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The cases in order; each is checked when it is run. One whose id an earlier case has knows it by <see cref="WorkedCase.SameIdAs"/>.</returns>
    /// <exception cref="CaseFormatException">The text is not JSON, names a field twice, or holds something else than cases.</exception>
    public static ValueList<WorkedCase> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(() => JsonDocument.Parse(json, Options));
    }

    /// <summary>The cases of a file: one case, or an array of cases.</summary>
    /// <param name="utf8">The file as UTF-8, with or without a byte order mark.</param>
    /// <returns>The cases in order; each is checked when it is run. One whose id an earlier case has knows it by <see cref="WorkedCase.SameIdAs"/>.</returns>
    /// <exception cref="CaseFormatException">The file is not UTF-8 or not JSON, names a field twice, or holds something else than cases.</exception>
    public static ValueList<WorkedCase> Read(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(() => JsonDocument.Parse(utf8, Options));
    }

    private static ValueList<WorkedCase> Read(Func<JsonDocument> parse)
    {
        try
        {
            using var document = parse();
            var root = document.RootElement.Clone();
            CheckTexts(root);
            return root.ValueKind switch
            {
                JsonValueKind.Object => ValueList.Create(new WorkedCase(1, root)),
                JsonValueKind.Array => WithSameIds(root.EnumerateArray().Select((element, index) => new WorkedCase(index + 1, Object(element, index)))),
                _ => throw new CaseFormatException("$", $"a case file is a case or an array of cases, not {JsonFacts.Describe(root)}"),
            };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new CaseFormatException("$", "not readable as JSON: " + error.Message, error);
        }
    }

    /// <summary>Marks the cases whose id an earlier one has, so that none is lost.</summary>
    private static ValueList<WorkedCase> WithSameIds(IEnumerable<WorkedCase> cases)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        return cases
            .Select(worked => !worked.HasId || first.TryAdd(worked.Id, worked.Position) ? worked : worked with { SameIdAs = $"case {first[worked.Id]}" })
            .ToValueList();
    }

    /// <summary>Reads every text once: half of a character pair is JSON to the letter, but no text.</summary>
    private static void CheckTexts(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                element.EnumerateArray().ToList().ForEach(CheckTexts);
                break;
            case JsonValueKind.Object:
                foreach (var field in element.EnumerateObject())
                {
                    _ = field.Name;
                    CheckTexts(field.Value);
                }

                break;
            default:
                break;
        }
    }

    private static JsonElement Object(JsonElement element, int index) => element.ValueKind == JsonValueKind.Object
        ? element
        : throw new CaseFormatException($"$[{index}]", $"a case is an object, not {JsonFacts.Describe(element)}");
}
