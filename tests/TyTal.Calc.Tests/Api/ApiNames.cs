using System.Globalization;
using System.Reflection;

namespace TyTal.Calc.Tests.Api;

/// <summary>Types and parameters as C# writes them, the project's own types with their rooms.</summary>
internal static class ApiNames
{
    private const byte NeverNull = 1;
    private const byte MayBeNull = 2;

    /// <summary>A type as C# writes it; with what is known of its nulls, their question marks, too, and with the member that states it, the names of its tuples.</summary>
    internal static string Of(Type type, NullabilityInfo? nulls = null, ICustomAttributeProvider? stated = null) => ApiTypeText.Of(type, nulls, stated);

    /// <summary>The result of a method, or the value of a property by its getter: what is handed out by reference says so.</summary>
    internal static string OfResult(MethodInfo method, NullabilityInfo nulls, ICustomAttributeProvider stated) => Reference(method.ReturnParameter) + Of(method.ReturnType, nulls, stated);

    internal static string OfMethod(MethodInfo method) => method.Name + (method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "");

    internal static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters()
        .Where(parameter => !(method.IsSpecialName && parameter.Name == "value" && method.Name.StartsWith("set_", StringComparison.Ordinal)))
        .Select(parameter => Passing(parameter) + Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter), parameter) + " " + parameter.Name + Default(parameter)));

    /// <summary>What the arguments of a generic type or method must be.</summary>
    internal static string Constraints(Type[] arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter)
        .Select(argument => (argument.Name, Demands: string.Join(", ", Demands(argument))))
        .Where(argument => argument.Demands.Length > 0)
        .Select(argument => $" where {argument.Name}: {argument.Demands}"));

    /// <summary>In the order in which C# wants them.</summary>
    private static IEnumerable<string> Demands(Type argument)
    {
        var flags = argument.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct)
        {
            yield return Has(argument, "IsUnmanagedAttribute") ? "unmanaged" : "struct";
        }
        else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return NullState(argument) == MayBeNull ? "class?" : "class";
        }
        else if (NullState(argument) == NeverNull)
        {
            yield return "notnull";
        }

        foreach (var constraint in argument.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(constraint => Of(constraint)).OrderBy(text => text, StringComparer.Ordinal))
        {
            yield return constraint;
        }

        if (!isStruct && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            yield return "new()";
        }

        if (flags.HasFlag(GenericParameterAttributes.AllowByRefLike))
        {
            yield return "allows ref struct";
        }
    }

    /// <summary>What the compiler wrote of the nulls of a type parameter: on itself, or once for all that is around it.</summary>
    private static byte NullState(Type argument)
    {
        if (Written(argument, "NullableAttribute") is { } own)
        {
            return own;
        }

        MemberInfo? around = argument.DeclaringMethod is { } method ? method : argument.DeclaringType;
        while (around is not null && Written(around, "NullableContextAttribute") is null)
        {
            around = around.DeclaringType;
        }

        return around is null ? (byte)0 : Written(around, "NullableContextAttribute")!.Value;
    }

    private static byte? Written(MemberInfo member, string attribute) =>
        member.CustomAttributes.SingleOrDefault(data => data.AttributeType.Name == attribute)?.ConstructorArguments[0].Value as byte?;

    private static bool Has(MemberInfo member, string attribute) => member.CustomAttributes.Any(data => data.AttributeType.Name == attribute);

    internal static string Literal(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Passing(ParameterInfo parameter) =>
        parameter.IsOut ? "out "
        : parameter.ParameterType.IsByRef ? Has(parameter, "RequiresLocationAttribute") ? "ref readonly " : Has(parameter, "IsReadOnlyAttribute") || Has(parameter, "InAttribute") ? "in " : "ref "
        : Has(parameter, "ParamArrayAttribute") || Has(parameter, "ParamCollectionAttribute") ? "params "
        : "";

    private static string Reference(ParameterInfo result) => !result.ParameterType.IsByRef ? "" : Has(result, "IsReadOnlyAttribute") ? "ref readonly " : "ref ";

    private static bool Has(ParameterInfo parameter, string attribute) => parameter.CustomAttributes.Any(data => data.AttributeType.Name == attribute);

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? ""
        : parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default"
        : parameter.ParameterType.IsEnum ? $" = {Enum.ToObject(parameter.ParameterType, parameter.RawDefaultValue!)}"
        : $" = {Literal(parameter.RawDefaultValue)}";
}
