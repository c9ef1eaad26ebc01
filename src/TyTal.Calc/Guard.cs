using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace TyTal.Calc;

/// <summary>The checks at the public edge: each refusal names the argument, its value and what is allowed.</summary>
internal static class Guard
{
    /// <summary>The first day of the Act (§ 281).</summary>
    internal static readonly LocalDate FirstDay = new(2016, 1, 1);

    /// <summary>The last day that the library computes.</summary>
    internal static readonly LocalDate LastDay = new(2200, 12, 31);

    /// <summary>The earliest day of birth that is taken for one.</summary>
    internal static readonly LocalDate EarliestBirth = new(1900, 1, 1);

    internal static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name, $"{name} is missing.");

    /// <summary>A name that things are looked up by: without one nothing is found.</summary>
    internal static string Named(string? name, string argument) =>
        string.IsNullOrWhiteSpace(name) ? throw Invalid(argument, $"{argument} is '{name}'; allowed is a name, not empty.") : name!;

    /// <summary>A list whose every element is there.</summary>
    internal static ValueList<T> NoNulls<T>(ValueList<T> list, string name)
        where T : class
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                throw Missing(name, i);
            }
        }

        return list;
    }

    /// <summary>The elements of a sequence, every one of them there.</summary>
    internal static List<T> Listed<T>(IEnumerable<T>? items, string name)
        where T : class
    {
        var list = NotNull(items, name).ToList();
        var missing = list.FindIndex(static item => item is null);
        return missing < 0 ? list : throw Missing(name, missing);
    }

    /// <summary>An element of a list that must be there.</summary>
    internal static T Element<T>(T? value, string list, int position)
        where T : class => value ?? throw Missing(list, position);

    internal static LocalDate Date(LocalDate value, LocalDate earliest, LocalDate latest, [CallerArgumentExpression(nameof(value))] string name = "") =>
        IsoDay(value, name) >= earliest && value <= latest ? value : throw DateOutOfRange(value, earliest, latest, name);

    /// <summary>A date in the time of the Act, 1.1.2016 to 31.12.2200.</summary>
    internal static LocalDate InTimeOfAct(LocalDate value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Date(value, FirstDay, LastDay, name);

    internal static void Interval(LocalDate from, LocalDate to, string toName)
    {
        if (to < from)
        {
            throw EndsBefore(from, to, toName);
        }
    }

    internal static decimal Range(decimal value, decimal least, decimal most, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= least && value <= most ? value : throw NumberOutOfRange(value, least, most, name);

    internal static int Range(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= least && value <= most ? value : throw IntegerOutOfRange(value, least, most, name);

    /// <summary>A number with no more decimals than <paramref name="decimals"/>.</summary>
    internal static decimal Decimals(decimal value, int decimals, [CallerArgumentExpression(nameof(value))] string name = "") =>
        decimal.Round(value, decimals) == value
            ? value
            : throw OutOfRange(name, Text(value), $"a number with at most {decimals.ToString(CultureInfo.InvariantCulture)} decimals");

    /// <summary>A day of the ISO calendar: the others count other years.</summary>
    internal static LocalDate IsoDay(LocalDate value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value.Calendar == CalendarSystem.Iso ? value : throw NotIso(value, name);

    internal static TEnum Defined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string name = "")
        where TEnum : struct, Enum => IsDefined(value) ? value : throw OutOfRange(name, value.ToString(), string.Join(", ", Enum.GetNames(typeof(TEnum))));

    internal static bool IsDefined<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
#if NET
        Enum.IsDefined(value);
#else
        Enum.IsDefined(typeof(TEnum), value);
#endif

    internal static ArgumentOutOfRangeException OutOfRange(string name, string value, string allowed) =>
        new(name, $"{name} is {value}; allowed is {allowed}.");

    /// <summary>A fact that does not fit the others.</summary>
    internal static ArgumentException Invalid(string name, string message) => new(message, name);

    internal static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    // The refusals stand apart from the checks, so that a check is short where it is compiled into its caller.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException DateOutOfRange(LocalDate value, LocalDate earliest, LocalDate latest, string name) =>
        OutOfRange(name, Iso(value), $"{Iso(earliest)} to {Iso(latest)}");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException EndsBefore(LocalDate from, LocalDate to, string toName) =>
        OutOfRange(toName, Iso(to), $"{Iso(from)} (the start) or later");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException NumberOutOfRange(decimal value, decimal least, decimal most, string name) =>
        OutOfRange(name, Text(value), $"{Text(least)} to {Text(most)}");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException IntegerOutOfRange(int value, int least, int most, string name) =>
        NumberOutOfRange(value, least, most, name);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException NotIso(LocalDate value, string name) =>
        OutOfRange(name, $"a date of the {value.Calendar.Name} calendar", "a date of the ISO calendar");

    private static ArgumentNullException Missing(string list, int position)
    {
        var name = FormattableString.Invariant($"{list}[{position}]");
        return new(name, $"{name} is missing.");
    }

    private static string Text(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);
}
