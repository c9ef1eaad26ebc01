using System.Globalization;
using TyTal.Calc.Money;
using TyTal.Calc.Policies;
using TyTal.Calc.Tests.Api.Specimens;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

/// <summary>What a value prints says what it holds, and says it alike to everybody.</summary>
public class ValueTextTests
{
    private static readonly CultureInfo Strange = StrangeCulture();

    private static IEnumerable<Type> Values => Shape.Values(typeof(Claim).Assembly.GetExportedTypes());

    public static TheoryData<string> Computations() => [.. Results.Computations.Keys];

    [Fact]
    public void ToString_EveryPublicType_SaysWhatItHolds() => Assert.Empty(Values.SelectMany(type => Faults(type)));

    [Theory]
    [MemberData(nameof(Computations))]
    public void ToString_EveryPartOfAResult_IsTheSameInEveryCulture(string computation)
    {
        var result = Results.Computations[computation]();
        Assert.Empty(Results.Pairs(result, result).SelectMany(pair => FaultsOf(pair.One)));
    }

    [Theory]
    [InlineData(typeof(Nameless), "prints the name of a type")]
    [InlineData(typeof(OfCulture), "prints otherwise in another culture")]
    [InlineData(typeof(Silent), "prints the same whatever it holds")]
    [InlineData(typeof(HoldsArray), "prints the name of a type")]
    public void Faults_BadType_AreFound(Type bad, string fault) => Assert.Contains(Faults(bad), found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void FaultsOf_PartOfAResultThatThrows_IsFound() => Assert.Equal([$"{typeof(Throwing)} has no text"], FaultsOf(new Throwing(1)), StringComparer.Ordinal);

    [Fact]
    public void ToString_OfARecord_HasItsDatesAmountsAndListsInPlainForm() => Assert.Equal(
        "Neglect { From = 2024-01-01, To = , DecidedOn = 2025-03-04, Premiums = [NeglectYear { Year = 2024, Premium = 1500.50 € }], FeeMultiple = 1.5, "
        + "NaturalPerson = False, Intentional = False, Unreasonable = False, CriminalMatter = False, Events = [] }",
        new Neglect
        {
            From = new(2024, 1, 1),
            DecidedOn = new(2025, 3, 4),
            Premiums = ValueList.Create(new NeglectYear(2024, Euros.Once(1_500.5m))),
            FeeMultiple = 1.5m,
        }.ToString());

    /// <summary>Some members cannot be computed of made-up fields, e.g. those of an empty list of periods; the results have them. They stay few.</summary>
    [Fact]
    public void ToString_OfSpecimens_IsThereForNearlyAll()
    {
        var silent = Values.Where(type => Text(Specimen.Of(Specimen.Concrete(type), 1)!, CultureInfo.InvariantCulture) is null).Select(type => type.Name).ToList();
        Assert.True(silent.Count <= Values.Count() / 8, $"no text of {string.Join(", ", silent)}");
    }

    /// <summary>Of made-up instances; a text that the made-up content cannot have is seen in the results.</summary>
    private static IEnumerable<string> Faults(Type open)
    {
        var type = Specimen.Concrete(open);
        object one = Specimen.Of(type, 1)!, other = Specimen.Of(type, 2)!;
        if (Text(one, CultureInfo.InvariantCulture) is not { } text || Text(other, CultureInfo.InvariantCulture) is not { } otherText)
        {
            return [];
        }

        return text == otherText && Shape.InstanceFields(type).Any() ? FaultsOf(one).Append($"{type} prints the same whatever it holds: {text}") : FaultsOf(one);
    }

    private static IEnumerable<string> FaultsOf(object value)
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
