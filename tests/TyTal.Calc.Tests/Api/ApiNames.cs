using System.Globalization;
using System.Reflection;

namespace TyTal.Calc.Tests.Api;

/// <summary>Types and parameters as C# writes them, the project's own types with their rooms.</summary>
internal static class ApiNames
{
    private const string Project = "TyTal.Calc.";

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

    /// <summary>A type as C# writes it; with what is known of its nulls, their question marks, too.</summary>
    internal static string Of(Type type, NullabilityInfo? nulls = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nulls);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        var mark = !type.IsValueType && !type.IsGenericParameter && nulls is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : "";
        return (type.IsArray ? Of(type.GetElementType()!, nulls?.ElementType) + "[]" : Named(type, nulls)) + mark;
    }

    internal static string OfMethod(MethodInfo method) => method.Name + Arguments(method.GetGenericArguments(), null);

    internal static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters()
        .Where(parameter => !(method.IsSpecialName && parameter.Name == "value" && method.Name.StartsWith("set_", StringComparison.Ordinal)))
        .Select(parameter => Passing(parameter) + Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter)) + " " + parameter.Name + Default(parameter)));

    /// <summary>What the arguments of a generic type or method must be.</summary>
    internal static string Constraints(Type[] arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(argument =>
    {
        var flags = argument.GenericParameterAttributes;
        var demands = new List<string>();
        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            demands.Add("struct");
        }
        else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            demands.Add("class");
        }

        demands.AddRange(argument.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(constraint => Of(constraint)).OrderBy(text => text, StringComparer.Ordinal));
        return demands.Count == 0 ? "" : $" where {argument.Name}: {string.Join(", ", demands)}";
    }));

    internal static string Literal(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Named(Type type, NullabilityInfo? nulls)
    {
        if (Keywords.TryGetValue(type, out var keyword) || type.IsGenericParameter)
        {
            return keyword ?? type.Name;
        }

        var name = type.Name.IndexOf('`', StringComparison.Ordinal) is var tick and > 0 ? type.Name[..tick] : type.Name;
        var outer = type.DeclaringType is { } declaring ? Of(declaring) + "." : Room(type);
        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        return outer + name + Arguments(type.GetGenericArguments().Skip(inherited).ToArray(), nulls);
    }

    private static string Room(Type type) => type.Namespace is { } space && (space + ".").StartsWith(Project, StringComparison.Ordinal)
        ? (space + ".")[Project.Length..]
        : "";

    private static string Arguments(Type[] arguments, NullabilityInfo? nulls) => arguments.Length == 0 ? "" : "<" + string.Join(", ", arguments.Select((argument, position) =>
        Of(argument, nulls is not null && position < nulls.GenericTypeArguments.Length ? nulls.GenericTypeArguments[position] : null))) + ">";

    private static string Passing(ParameterInfo parameter) =>
        parameter.IsOut ? "out "
        : parameter.ParameterType.IsByRef ? parameter.CustomAttributes.Any(data => data.AttributeType.Name is "IsReadOnlyAttribute" or "InAttribute") ? "in " : "ref "
        : parameter.CustomAttributes.Any(data => data.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params "
        : "";

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? ""
        : parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default"
        : parameter.ParameterType.IsEnum ? $" = {Enum.ToObject(parameter.ParameterType, parameter.RawDefaultValue!)}"
        : $" = {Literal(parameter.RawDefaultValue)}";
}
