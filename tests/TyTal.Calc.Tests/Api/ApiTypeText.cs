using System.Reflection;
using System.Runtime.CompilerServices;

namespace TyTal.Calc.Tests.Api;

/// <summary>One type as C# writes it where a member states it: the project's own types with their rooms, tuples with the names of their elements.</summary>
/// <remarks>The compiler writes the names of all tuples inside a type in one list, in the order in which this class meets them.</remarks>
internal sealed class ApiTypeText
{
    private const string Project = "TyTal.Calc.";

    /// <summary>A tuple of more elements holds the rest of them in a tuple of their own.</summary>
    private const int OfOneTuple = 7;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
    };

    private readonly Queue<string?> _names;

    private ApiTypeText(IEnumerable<string?> names) => _names = new(names);

    /// <summary>A type as C# writes it.</summary>
    /// <param name="type">The type; a reference to it is written without "ref".</param>
    /// <param name="nulls">What is known of its nulls, for the question marks.</param>
    /// <param name="stated">The member, parameter or result that states the type and carries the names of its tuples.</param>
    internal static string Of(Type type, NullabilityInfo? nulls, ICustomAttributeProvider? stated)
    {
        var names = stated?.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false).Cast<TupleElementNamesAttribute>().SingleOrDefault();
        return new ApiTypeText(names?.TransformNames ?? []).Of(type, nulls);
    }

    private string Of(Type type, NullabilityInfo? nulls)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nulls);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value, nulls) + "?";
        }

        var mark = !type.IsValueType && !type.IsGenericParameter && nulls is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : "";
        return (type.IsArray ? Of(type.GetElementType()!, nulls?.ElementType) + "[]" : Named(type, nulls)) + mark;
    }

    private string Named(Type type, NullabilityInfo? nulls)
    {
        if (Keywords.TryGetValue(type, out var keyword) || type.IsGenericParameter)
        {
            return keyword ?? type.Name;
        }

        if (IsTuple(type))
        {
            return $"({string.Join(", ", Elements(type, nulls, Names(type)))})";
        }

        var name = type.Name.IndexOf('`', StringComparison.Ordinal) is var tick and > 0 ? type.Name[..tick] : type.Name;
        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var outer = type.DeclaringType is { } declaring ? Of(inherited == 0 ? declaring : declaring.MakeGenericType(type.GetGenericArguments()[..inherited]), nulls: null) + "." : Room(type);
        return outer + name + Arguments(type.GetGenericArguments().Skip(inherited).ToArray(), nulls);
    }

    private static bool IsTuple(Type type) => type is { IsGenericType: true, IsGenericTypeDefinition: false, Namespace: "System" } && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    private List<string> Elements(Type tuple, NullabilityInfo? nulls, string?[] names)
    {
        var texts = new List<string>();
        foreach (var (element, position) in tuple.GetGenericArguments().Select((element, position) => (element, position)))
        {
            if (position == OfOneTuple)
            {
                Names(element);
                texts.AddRange(Elements(element, Inner(nulls, position), names[OfOneTuple..]));
            }
            else
            {
                texts.Add(Of(element, Inner(nulls, position)) + (names[position] is { } name ? " " + name : ""));
            }
        }

        return texts;
    }

    /// <summary>The names of a tuple's elements, those of its rest among them.</summary>
    private string?[] Names(Type tuple) => Enumerable.Range(0, Count(tuple)).Select(_ => _names.Count > 0 ? _names.Dequeue() : null).ToArray();

    private static int Count(Type tuple) => tuple.GetGenericArguments() is { Length: > OfOneTuple } elements ? OfOneTuple + Count(elements[OfOneTuple]) : tuple.GetGenericArguments().Length;

    private static string Room(Type type) => type.Namespace is { } space && (space + ".").StartsWith(Project, StringComparison.Ordinal)
        ? (space + ".")[Project.Length..]
        : "";

    private string Arguments(Type[] arguments, NullabilityInfo? nulls) =>
        arguments.Length == 0 ? "" : "<" + string.Join(", ", arguments.Select((argument, position) => Of(argument, Inner(nulls, position)))) + ">";

    private static NullabilityInfo? Inner(NullabilityInfo? nulls, int position) => nulls is not null && position < nulls.GenericTypeArguments.Length ? nulls.GenericTypeArguments[position] : null;
}
