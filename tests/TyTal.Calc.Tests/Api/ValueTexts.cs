using System.Globalization;

namespace TyTal.Calc.Tests.Api;

/// <summary>Whether the text of a value says what it holds, and says it alike to everybody; each fault in words.</summary>
internal static class ValueTexts
{
    private static readonly CultureInfo Strange = StrangeCulture();

    /// <summary>Of two made-up instances.</summary>
    internal static IEnumerable<string> Faults(Type open)
    {
        var type = Specimen.Concrete(open);
        object one = Specimen.Of(type, 1)!, other = Specimen.Of(type, 2)!;
        var (text, otherText) = (Text(one, CultureInfo.InvariantCulture), Text(other, CultureInfo.InvariantCulture));
        var faults = FaultsOf(one).Union(FaultsOf(other), StringComparer.Ordinal);
        return text is not null && text == otherText && Shape.InstanceFields(type).Any() ? faults.Append($"{type} prints the same whatever it holds: {text}") : faults;
    }

    /// <summary>Of an instance as it is.</summary>
    internal static IEnumerable<string> FaultsOf(object value)
    {
        var text = Text(value, CultureInfo.InvariantCulture);
        if (text is null)
        {
            yield return $"{value.GetType()} has no text";
        }

        if (text is null || value.GetType().IsEnum)
        {
            yield break;
        }

        if (text.Length == 0 || text.Contains("TyTal.", StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal) || text.Contains('`'))
        {
            yield return $"{value.GetType()} prints the name of a type: {text}";
        }

        if (Text(value, Strange) is var strange && strange != text)
        {
            yield return $"{value.GetType()} prints otherwise in another culture: {text} and {strange}";
        }
    }

    private static string? Text(object value, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return value.ToString();
        }
        catch (Exception error) when (error is ArgumentException or OverflowException or InvalidOperationException or DivideByZeroException or NullReferenceException or KeyNotFoundException)
        {
            return null;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Other signs, other dates.</summary>
    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "‚";
        culture.NumberFormat.NegativeSign = "minus ";
        culture.NumberFormat.CurrencyDecimalSeparator = "‚";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.DateTimeFormat.ShortDatePattern = "'day' d/M/yy";
        culture.DateTimeFormat.LongDatePattern = "'the day' d/M/yyyy";
        culture.DateTimeFormat.DateSeparator = "~";
        return culture;
    }
}
