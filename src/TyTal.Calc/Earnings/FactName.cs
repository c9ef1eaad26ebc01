using System.Globalization;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>The name of a fact as case files write it; put together only when the fact is refused.</summary>
internal readonly record struct FactName(string List, int? Index, string? Within = null)
{
    private const long MostCents = (long)(Euros.Largest * 100m);

    /// <summary>Case files keep the first employment in lookBack, with employmentFrom beside it, and the others in otherEmployments.</summary>
    internal string EmploymentFrom => Index is null ? "employmentFrom" : Field("employmentFrom");

    internal static FactName Employment(int position) => position == 0 ? new("lookBack", null) : new("otherEmployments", position - 1);

    internal string Field(string field) => List + (Index is { } index ? $"[{Text(index)}]." : ".") + (Within is null ? "" : Within + ".") + field;

    internal string Field(string list, int index, string field) => Field($"{list}[{Text(index)}].{field}");

    internal void NotNull(object? value, string field, int? index = null)
    {
        if (value is null)
        {
            Guard.NotNull(value, Field(index is { } position ? $"{field}[{Text(position)}]" : field));
        }
    }

    internal void Money(long cents, string field)
    {
        if (cents is < 0 or > MostCents)
        {
            Guard.Range(cents / 100m, 0m, Euros.Largest, Field(field));
        }
    }

    internal void Defined<TEnum>(TEnum value, string field)
        where TEnum : struct, Enum
    {
        if (!Guard.IsDefined(value))
        {
            Guard.Defined(value, Field(field));
        }
    }

    internal void Count(int count, int most, string field, int least = 0)
    {
        if (count < least || count > most)
        {
            Guard.Range(count, least, most, Field(field));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
