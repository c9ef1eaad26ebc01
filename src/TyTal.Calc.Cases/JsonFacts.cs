using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace TyTal.Calc.Cases;

/// <summary>A JSON object that is read field by field: it knows where it stands, and which of its fields nobody asked for.</summary>
internal sealed class JsonFacts
{
    private const int MostDigits = 28;
    private const int MostDecimals = 28;

    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    internal JsonFacts(JsonElement element, string path)
    {
        Path = path;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new CaseFormatException(path, $"an object is needed, not {Describe(element)}");
        }

        foreach (var field in element.EnumerateObject())
        {
            _fields.Add(field.Name, field.Value);
        }
    }

    private JsonFacts(string path, Dictionary<string, JsonElement> fields) => (Path, _fields) = (path, fields);

    internal string Path { get; }

    internal IEnumerable<string> Names => _fields.Keys;

    internal bool Has(string name) => Find(name) is not null;

    internal JsonElement Element(string name) => Find(name) ?? throw new CaseFormatException(PathOf(name), "the field is missing");

    internal JsonFacts Object(string name) => new(Element(name), PathOf(name));

    internal JsonFacts? ObjectOrNull(string name) => Find(name) is { } element ? new(element, PathOf(name)) : null;

    internal string Text(string name) => OfKind(name, Element(name), JsonValueKind.String, "a text").GetString()!;

    internal string? TextOrNull(string name) => Find(name) is null ? null : Text(name);

    internal decimal Number(string name)
    {
        var element = OfKind(name, Element(name), JsonValueKind.Number, "a number");
        return Exact(element) ?? throw new CaseFormatException(PathOf(name), $"{element.GetRawText()} is outside the range of numbers, or has more than 28 digits or decimals");
    }

    internal decimal? NumberOrNull(string name) => Has(name) ? Number(name) : null;

    /// <summary>A number as it is written; null when a decimal cannot hold all its digits.</summary>
    internal static decimal? Exact(JsonElement number)
    {
        var text = number.GetRawText();
        var end = text.AsSpan().IndexOfAny('e', 'E');
        var digits = end < 0 ? text : text[..end];
        var significant = digits.Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count();
        if (significant == 0)
        {
            return 0m;
        }

        return significant <= MostDigits && HoldsDecimals(digits, end < 0 ? "0" : text[(end + 1)..]) && number.TryGetDecimal(out var value) ? value : null;
    }

    /// <summary>Whether the last digit but noughts stands where a decimal has a place for it: it would be rounded away otherwise.</summary>
    private static bool HoldsDecimals(string digits, string exponent)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = digits.TrimEnd('0').Length - (point < 0 ? digits.Length : point + 1);
        return int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) && (long)decimals - power <= MostDecimals;
    }

    internal int Whole(string name)
    {
        var number = Number(name);
        return decimal.Truncate(number) == number && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : throw new CaseFormatException(PathOf(name), $"{Element(name).GetRawText()} is no whole number");
    }

    internal int? WholeOrNull(string name) => Has(name) ? Whole(name) : null;

    /// <summary>As <see cref="Make{T}"/>, of a whole number.</summary>
    internal T MakeWhole<T>(string name, Func<int, T> make)
    {
        var number = Whole(name);
        return Make(name, _ => make(number));
    }

    /// <summary>A list of whole numbers, each as for <see cref="MakeWhole{T}"/>.</summary>
    internal ValueList<T> Wholes<T>(string name, Func<int, T> make)
    {
        Element(name);
        return Values(name, (list, item) => list.MakeWhole(item, make));
    }

    /// <summary>A list of plain values, e.g. dates, each read by its name in the list, e.g. "children[0]"; empty when the field is absent.</summary>
    internal ValueList<T> Values<T>(string name, Func<JsonFacts, string, T> read)
    {
        if (Find(name) is not { } element)
        {
            return default;
        }

        var items = Items(name, element)
            .Select((item, index) => (Name: $"{name}[{index}]", Item: item))
            .ToList();
        var list = new JsonFacts(Path, items.ToDictionary(pair => pair.Name, pair => pair.Item, StringComparer.Ordinal));
        return items.Select(pair => read(list, pair.Name)).ToValueList();
    }

    internal bool Flag(string name, bool otherwise) => Find(name) switch
    {
        null => otherwise,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } other => throw new CaseFormatException(PathOf(name), $"true or false is needed, not {Describe(other)}"),
    };

    internal LocalDate Date(string name)
    {
        var text = Text(name);
        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day
            : throw new CaseFormatException(PathOf(name), $"'{text}' is no date; a date is written yyyy-mm-dd");
    }

    internal LocalDate? DateOrNull(string name) => Find(name) is null ? null : Date(name);

    internal ValueList<T> List<T>(string name, Func<JsonFacts, T> read)
    {
        if (Find(name) is not { } element)
        {
            return default;
        }

        return Items(name, element)
            .Select((item, index) =>
            {
                var facts = new JsonFacts(item, $"{PathOf(name)}[{index}]");
                var value = read(facts);
                facts.NoOthers();
                return value;
            })
            .ToValueList();
    }

    /// <summary>A value that the library makes and may refuse; its refusal is told with the path.</summary>
    internal T Make<T>(string name, Func<decimal, T> make)
    {
        var number = Number(name);
        try
        {
            return make(number);
        }
        catch (ArgumentException error)
        {
            throw new CaseFormatException(PathOf(name), error.Message, error);
        }
    }

    /// <summary>As <see cref="Make{T}"/>, but the field may be absent.</summary>
    internal T? MakeOrNull<T>(string name, Func<decimal, T> make)
        where T : struct => Find(name) is null ? null : Make(name, make);

    /// <summary>An object that is read whole; null when the field is absent.</summary>
    internal T? ReadOrNull<T>(string name, Func<JsonFacts, T> read)
        where T : class
    {
        if (ObjectOrNull(name) is not { } facts)
        {
            return null;
        }

        var value = read(facts);
        facts.NoOthers();
        return value;
    }

    /// <summary>A value that the library makes of several fields: a refusal of one of these is told with its path, any other one goes on.</summary>
    internal T Told<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException error) when (error.ParamName is { Length: > 0 } name && _fields.ContainsKey(name.Split('[', '.')[0]))
        {
            throw new CaseFormatException(PathOf(error.ParamName), error.Message, error);
        }
    }

    /// <summary>Refuses fields that nobody asked for.</summary>
    internal void NoOthers()
    {
        foreach (var name in _fields.Keys)
        {
            if (!_asked.Contains(name))
            {
                throw new CaseFormatException(PathOf(name), $"unknown field; known here: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
            }
        }
    }

    internal string PathOf(string name) => $"{Path}.{name}";

    internal static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => element.GetRawText(),
    };

    /// <summary>The value of a field; null when it is absent or written as null.</summary>
    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;
    }

    private JsonElement.ArrayEnumerator Items(string name, JsonElement element)
    {
        var count = OfKind(name, element, JsonValueKind.Array, "a list").GetArrayLength();
        return count <= CaseFile.MostElements
            ? element.EnumerateArray()
            : throw new CaseFormatException(PathOf(name), $"{count} elements; a list holds at most {CaseFile.MostElements}");
    }

    private JsonElement OfKind(string name, JsonElement element, JsonValueKind kind, string needed) => element.ValueKind == kind
        ? element
        : throw new CaseFormatException(PathOf(name), $"{needed} is needed, not {Describe(element)}");
}
