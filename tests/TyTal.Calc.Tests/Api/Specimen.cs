using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

/// <summary>Makes an instance of any type of the library, field by field, without its constructors: two of the same seed are equal and share no object, two of different seeds differ in every field.</summary>
/// <remarks>The instances mean nothing. They are there to be compared and written as text.</remarks>
internal static class Specimen
{
    private const int Deepest = 4;
    private const int DeepestOfAll = 12;

    private static readonly ConcurrentDictionary<FieldInfo, bool> Nulls = new();

    /// <summary>What stands for an open or abstract type.</summary>
    private static readonly Dictionary<Type, Type> Closed = new()
    {
        [typeof(Figure)] = typeof(Figure<DayCount>),
        [typeof(Figure<>)] = typeof(Figure<DayCount>),
        [typeof(Block)] = typeof(Paragraph),
        [typeof(ValueRecord)] = typeof(SickPaySpell),
        [typeof(Money<>)] = typeof(Money<PerDay>),
        [typeof(Unrounded<>)] = typeof(Unrounded<PerDay>),
        [typeof(ValueList<>)] = typeof(ValueList<int>),
    };

    /// <summary>A type of which instances can be made: itself, or the one that stands for it.</summary>
    internal static Type Concrete(Type type) => Closed.TryGetValue(type, out var closed) ? closed
        : type.IsGenericTypeDefinition ? type.MakeGenericType(type.GetGenericArguments().Select(Argument).ToArray())
        : type;

    internal static object? Of(Type type, int seed) => Of(type, seed, depth: 0);

    private static object? Of(Type type, int seed, int depth) => Nullable.GetUnderlyingType(type) is { } underlying
        ? Of(underlying, seed, depth)
        : Simple(type, seed) ?? Whole(Concrete(type), seed, depth);

    /// <summary>Deep down lists are empty, and what may be null is; deeper still, where a type holds its like, nothing is.</summary>
    private static object? Content(FieldInfo field, int seed, int depth) =>
        field.FieldType.IsClass && depth > (MayBeNull(field) ? Deepest : DeepestOfAll) ? null : Of(field.FieldType, seed, depth);

    private static bool MayBeNull(FieldInfo field) => Nulls.GetOrAdd(field, static field => new NullabilityInfoContext().Create(field).ReadState != NullabilityState.NotNull);

    /// <summary>A copy with one field of another seed.</summary>
    internal static object With(object specimen, FieldInfo field, int seed)
    {
        var copy = Of(specimen.GetType(), 1)!;
        field.SetValue(copy, Of(field.FieldType, seed));
        return copy;
    }

    private static Type Argument(Type parameter) => parameter.GetGenericParameterConstraints() switch
    {
        var all when all.Contains(typeof(IMoneyPeriod)) => typeof(PerDay),
        var all when all.Contains(typeof(IQuantity)) => typeof(DayCount),
        _ => typeof(int),
    };

    private static object? Simple(Type type, int seed) => type switch
    {
        _ when type == typeof(bool) => seed % 2 == 1,
        _ when type == typeof(string) => new string([.. "text "]) + seed,
        _ when type == typeof(decimal) => seed + 0.5m,
        _ when type == typeof(LocalDate) => new LocalDate(2024, 1, 1).PlusDays(seed),
        _ when type == typeof(DateInterval) => new DateInterval(new LocalDate(2024, 1, 1).PlusDays(seed), new LocalDate(2024, 6, 1)),
        _ when type == typeof(JsonElement) => JsonElement.Parse($$"""{"title": "text {{seed}}"}"""),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(seed % Enum.GetValues(type).Length),
        _ when type.IsPrimitive => Convert.ChangeType(seed, type, System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    private static object? Whole(Type type, int seed, int depth)
    {
        if (type.IsArray)
        {
            var items = Array.CreateInstance(type.GetElementType()!, depth > Deepest ? 0 : 1);
            if (items.Length > 0)
            {
                items.SetValue(Of(type.GetElementType()!, seed, depth + 1), 0);
            }

            return items;
        }

        if (type.IsInterface || type.IsAbstract || !(type.Namespace ?? "").StartsWith("TyTal.Calc", StringComparison.Ordinal))
        {
            return null;
        }

        var whole = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in Shape.InstanceFields(type))
        {
            field.SetValue(whole, Content(field, seed, depth + 1));
        }

        return whole;
    }
}
