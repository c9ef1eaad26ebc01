using System.Text;
using System.Text.Json;

namespace TyTal.Calc.Cases;

/// <summary>Reads case files. What is larger or deeper than the limits below is refused before it costs memory or time.</summary>
public static class CaseFile
{
    /// <summary>The most bytes of a case file: 4 MiB.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The most levels of objects and lists within each other, the outermost one included.</summary>
    public const int MostDepth = 32;

    /// <summary>The most cases of a file.</summary>
    public const int MostCases = 20_000;

    /// <summary>The most elements of a list of facts.</summary>
    public const int MostElements = 1_000;

    private const int BlockBytes = 64 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MostDepth };

    /// <summary>The cases of a text: one case, or an array of cases.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The cases in order; each is checked when it is run. One whose id an earlier case has knows it by <see cref="WorkedCase.SameIdAs"/>.</returns>
    /// <exception cref="CaseFormatException">The text is not JSON, states a field twice, holds something else than cases, or passes a limit.</exception>
    public static ValueList<WorkedCase> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Length <= MostBytes && Encoding.UTF8.GetByteCount(json) <= MostBytes ? Read(() => JsonDocument.Parse(json, Options)) : throw TooLarge();
    }

    /// <summary>The cases of a file: one case, or an array of cases.</summary>
    /// <param name="utf8">The file as UTF-8, with or without a byte order mark. At most <see cref="MostBytes"/> and a block more are read of it.</param>
    /// <returns>The cases in order; each is checked when it is run. One whose id an earlier case has knows it by <see cref="WorkedCase.SameIdAs"/>.</returns>
    /// <exception cref="CaseFormatException">The file is not UTF-8 or not JSON, states a field twice, holds something else than cases, or passes a limit.</exception>
    public static ValueList<WorkedCase> Read(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var copy = Copy(utf8);
        return Read(() => JsonDocument.Parse(copy, Options));
    }

    /// <summary>Copies a stream, but nothing of one that states its length and is too long.</summary>
    private static MemoryStream Copy(Stream utf8)
    {
        if (utf8.CanSeek && utf8.Length - utf8.Position > MostBytes)
        {
            throw TooLarge();
        }

        var copy = new MemoryStream();
        var block = new byte[BlockBytes];
        for (int read; (read = utf8.Read(block, 0, block.Length)) > 0;)
        {
            if (copy.Length + read > MostBytes)
            {
                throw TooLarge();
            }

            copy.Write(block, 0, read);
        }

        copy.Position = 0;
        return copy;
    }

    private static ValueList<WorkedCase> Read(Func<JsonDocument> parse)
    {
        try
        {
            using var document = parse();
            var root = document.RootElement.Clone();
            CheckTexts(root, place: null);
            return root.ValueKind switch
            {
                JsonValueKind.Object => ValueList.Create(new WorkedCase(1, root)),
                JsonValueKind.Array => WithSameIds(Cases(root)),
                _ => throw new CaseFormatException("$", $"a case file is a case or an array of cases, not {JsonFacts.Describe(root)}"),
            };
        }
        catch (JsonException error)
        {
            throw new CaseFormatException("$", "not readable as JSON" + Place(error), error);
        }
        catch (ArgumentException error)
        {
            throw new CaseFormatException("$", "not readable as JSON: " + error.Message, error);
        }
    }

    /// <summary>Where the file stops to be JSON, lines and bytes counted from 1, and why.</summary>
    private static string Place(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = end < 0 ? error.Message : error.Message[..end];
        return error is { LineNumber: { } line, BytePositionInLine: { } at } ? FormattableString.Invariant($" at line {line + 1}, byte {at + 1}: {message}") : $": {message}";
    }

    private static IEnumerable<WorkedCase> Cases(JsonElement root) => root.GetArrayLength() <= MostCases
        ? root.EnumerateArray().Select((element, index) => new WorkedCase(index + 1, Object(element, index)))
        : throw new CaseFormatException("$", $"{root.GetArrayLength()} cases; a file holds at most {MostCases}");

    private static CaseFormatException TooLarge() => new("$", $"the file is larger than {MostBytes} bytes (4 MiB); divide it");

    /// <summary>Marks the cases whose id an earlier one has, so that none is lost.</summary>
    private static ValueList<WorkedCase> WithSameIds(IEnumerable<WorkedCase> cases)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        return cases
            .Select(worked => !worked.HasId || first.TryAdd(worked.Id, worked.Position) ? worked : worked with { SameIdAs = $"case {first[worked.Id]}" })
            .ToValueList();
    }

    /// <summary>Reads every text once: half of a character pair is JSON to the letter, but no text; and a field that stands twice would be lost once.</summary>
    private static void CheckTexts(JsonElement element, Step? place)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                Read(static text => text.GetString(), element, place);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    CheckItem(item, place, index++);
                }

                break;
            case JsonValueKind.Object:
                var names = element.GetPropertyCount() > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
                foreach (var field in element.EnumerateObject())
                {
                    CheckField(field, place, names);
                }

                break;
            default:
                break;
        }
    }

    private static void CheckField(JsonProperty field, Step? place, HashSet<string>? names)
    {
        var name = Read(static named => named.Name, field, place)!;
        var step = new Step(place, "." + name);
        if (names?.Add(name) == false)
        {
            throw new CaseFormatException("$" + step, "the field stands twice in one object");
        }

        CheckTexts(field.Value, step);
    }

    /// <summary>An element of a list; numbers and the like hold no text.</summary>
    private static void CheckItem(JsonElement item, Step? place, int index)
    {
        if (item.ValueKind is JsonValueKind.String or JsonValueKind.Array or JsonValueKind.Object)
        {
            CheckTexts(item, new(place, FormattableString.Invariant($"[{index}]")));
        }
    }

    private static string? Read<T>(Func<T, string?> read, T from, Step? place)
    {
        try
        {
            return read(from);
        }
        catch (InvalidOperationException error)
        {
            throw new CaseFormatException("$" + place, "not readable as text: half of a character pair", error);
        }
    }

    private static JsonElement Object(JsonElement element, int index) => element.ValueKind == JsonValueKind.Object
        ? element
        : throw new CaseFormatException($"$[{index}]", $"a case is an object, not {JsonFacts.Describe(element)}");

    /// <summary>A step of a path: the path is only written for an error, for long names would make all of them long.</summary>
    private sealed record Step(Step? Outer, string Name)
    {
        public override string ToString() => Outer + Name;
    }
}
