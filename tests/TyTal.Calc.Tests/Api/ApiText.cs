using System.Reflection;
using System.Runtime.CompilerServices;

namespace TyTal.Calc.Tests.Api;

/// <summary>The public API of an assembly, one line for each type and member: what a program that uses it can see, and nothing else.</summary>
/// <remarks>The lines of a type and of its members begin with its full name, so that a difference says by itself where it stands.
/// Equality, text and copying of a record follow from the word "record" and have no lines of their own, unless they are written by hand.</remarks>
internal static class ApiText
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "ObsoleteAttribute", "FlagsAttribute", "CollectionBuilderAttribute", "ExtensionAttribute", "EditorBrowsableAttribute", "SetsRequiredMembersAttribute",
        "ExperimentalAttribute", "RequiresUnreferencedCodeAttribute", "RequiresDynamicCodeAttribute", "RequiresAssemblyFilesAttribute",
    };

    internal static IReadOnlyList<string> Of(Assembly assembly) => Of(assembly.GetExportedTypes());

    internal static IReadOnlyList<string> Of(params IEnumerable<Type> types) => types.SelectMany(Lines).OrderBy(line => line, StringComparer.Ordinal).ToList();

    private static IEnumerable<string> Lines(Type type)
    {
        var name = ApiNames.Of(type);
        yield return $"{name}: {Kind(type)}{ApiNames.Constraints(type.GetGenericArguments())}{Attributes(type)}";
        foreach (var line in type.IsEnum ? Values(type) : Fields(type).Concat(Constructors(type)).Concat(Properties(type)).Concat(Events(type)).Concat(Methods(type)))
        {
            yield return $"{name}.{line}";
        }
    }

    private static string Kind(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum " + ApiNames.Of(Enum.GetUnderlyingType(type)),
            { IsInterface: true } => "interface",
            { IsValueType: true } => (IsReadOnly(type) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (IsRecord(type) ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + (IsRecord(type) ? "record" : "class"),
        };
        var bases = Bases(type).ToList();
        return bases.Count == 0 ? kind : $"{kind}, {string.Join(", ", bases)}";
    }

    /// <summary>The base and the interfaces that the type states; those that every record and enumeration has say nothing.</summary>
    private static IEnumerable<string> Bases(Type type)
    {
        if (type is { IsClass: true, BaseType: { } above } && above != typeof(object))
        {
            yield return ApiNames.Of(above);
        }

        if (!type.IsEnum)
        {
            var own = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []);
            foreach (var shown in own.Where(contract => contract.IsVisible && !(IsRecord(type) && contract.Name == "IEquatable`1")).Select(contract => ApiNames.Of(contract)).OrderBy(text => text, StringComparer.Ordinal))
            {
                yield return shown;
            }
        }
    }

    private static IEnumerable<string> Values(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}{Attributes(field)}");

    private static IEnumerable<string> Fields(Type type) => type.GetFields(Own).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(field =>
        $"{field.Name}: {(field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : ""))}"
        + ApiNames.Of(field.FieldType, new NullabilityInfoContext().Create(field), field) + (field.IsLiteral ? $" = {ApiNames.Literal(field.GetRawConstantValue())}" : "") + Attributes(field));

    private static IEnumerable<string> Constructors(Type type) => type.GetConstructors(Own)
        .Where(constructor => IsVisible(constructor) && !constructor.IsStatic && !IsMadeByCompiler(constructor))
        .Select(constructor => $"new({ApiNames.Parameters(constructor)}){Access(constructor)}{Attributes(constructor)}");

    private static IEnumerable<string> Properties(Type type) => type.GetProperties(Own)
        .Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract")
        .Select(property =>
        {
            var index = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{ApiNames.Parameters(property.GetMethod!)}]";
            var nulls = new NullabilityInfoContext().Create(property);
            var value = property.GetMethod is { } getter ? ApiNames.OfResult(getter, nulls, property) : ApiNames.Of(property.PropertyType, nulls, property);
            return $"{index}: {Modifiers(property.GetAccessors(nonPublic: true).First(IsVisible))}{(Has(property, "RequiredMemberAttribute") ? "required " : "")}"
                + $"{value} {{ {Accessors(property)}}}{Attributes(property)}";
        });

    private static IEnumerable<string> Events(Type type) => type.GetEvents(Own)
        .Where(raised => IsVisible(raised.AddMethod!))
        .Select(raised => $"{raised.Name}: event {Modifiers(raised.AddMethod!)}{ApiNames.Of(raised.EventHandlerType!, new NullabilityInfoContext().Create(raised), raised)}{Access(raised.AddMethod!)}{Attributes(raised)}");

    private static string Accessors(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && IsVisible(getter) ? $"get{Access(getter)}; " : "";
        var set = property.SetMethod is { } setter && IsVisible(setter) ? $"{(IsInit(setter) ? "init" : "set")}{Access(setter)}; " : "";
        return get + set;
    }

    private static IEnumerable<string> Methods(Type type) => type.GetMethods(Own)
        .Where(method => IsVisible(method) && !IsAccessor(method) && (!IsMadeByCompiler(method) || method.Name == "Deconstruct") && method.Name != "<Clone>$")
        .Select(method => $"{ApiNames.OfMethod(method)}({ApiNames.Parameters(method)}): {Modifiers(method)}"
            + ApiNames.OfResult(method, new NullabilityInfoContext().Create(method.ReturnParameter), method.ReturnParameter)
            + $"{ApiNames.Constraints(method.GetGenericArguments())}{Access(method)}{Attributes(method)}");

    private static string Modifiers(MethodBase method) =>
        (method.IsStatic ? "static " : "") + (method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : "")
        + (method is MethodInfo { IsVirtual: true, IsAbstract: false } info && info.GetBaseDefinition() != info ? "override " : "");

    internal static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    internal static bool IsRecord(Type type) => type.IsValueType
        ? type.GetMethod("PrintMembers", Own) is { } print && IsMadeByCompiler(print)
        : type.GetMethod("<Clone>$", Own) is not null;

    internal static bool IsReadOnly(Type type) => Has(type, "IsReadOnlyAttribute");

    internal static bool IsMadeByCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>Whether a program outside sees it; a protected member, where it can derive.</summary>
    internal static bool IsVisible(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Access(MethodBase method) => method.IsPublic ? "" : " protected";

    /// <summary>By name: the .NET Standard build has attributes of its own.</summary>
    private static bool Has(MemberInfo member, string attribute) => member.CustomAttributes.Any(data => data.AttributeType.Name == attribute);

    /// <summary>The attributes that change what a caller may do; those of a property's accessors are the property's.</summary>
    private static string Attributes(MemberInfo member) => string.Concat(member.CustomAttributes
        .Concat(member is PropertyInfo property ? property.GetAccessors(nonPublic: true).Where(IsVisible).SelectMany(accessor => accessor.CustomAttributes) : [])
        .Where(data => Telling.Contains(data.AttributeType.Name))
        .Where(data => !(member is Type && data.AttributeType.Name == "ExtensionAttribute"))
        // The compiler marks what an older compiler must not use; that is not said by the library.
        .Where(data => !(data.AttributeType.Name == "ObsoleteAttribute" && Has(member, "CompilerFeatureRequiredAttribute")))
        .Select(data => data.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal) + Content(data))
        .OrderBy(text => text, StringComparer.Ordinal)
        .Select(text => $" [{text}]"));

    /// <summary>What of an attribute a build stops or goes on by: the name under which it is switched off, and whether its use is an error.</summary>
    private static string Content(CustomAttributeData data) => (data.AttributeType.Name, data.ConstructorArguments) switch
    {
        ("ExperimentalAttribute", [{ Value: string id }]) => $"({id})",
        ("ObsoleteAttribute", [_, { Value: true }]) => "(error)",
        _ => "",
    };
}
