using System.Reflection;

namespace TyTal.Calc.Tests.Api;

/// <summary>The names under which the compiler writes the documentation of members.</summary>
internal static class DocIds
{
    internal static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        MethodBase method => $"M:{Name(method.DeclaringType!)}.{(method.IsConstructor ? "#ctor" : method.Name)}{Arity(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
        _ => throw new ArgumentException($"{member} has no documentation.", nameof(member)),
    };

    private static string Arity(MethodBase method) => method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "";

    private static string Conversion(MethodBase method) => method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? "~" + Argument(conversion.ReturnType) : "";

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : "(" + string.Join(",", parameters.Select(parameter => Argument(parameter.ParameterType))) + ")";

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Argument(Type type) =>
        type.IsByRef ? Argument(type.GetElementType()!) + "@"
        : type.IsArray ? Argument(type.GetElementType()!) + "[]"
        : type.IsGenericParameter ? (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition
        : type.IsGenericType ? Constructed(type)
        : Name(type);

    private static string Constructed(Type type)
    {
        var arguments = "{" + string.Join(",", type.GetGenericArguments().Select(Argument)) + "}";
        var name = Name(type);
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return name[..tick] + arguments + name[(tick + 2)..];
    }
}
