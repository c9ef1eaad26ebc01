using System.Collections;
using System.Reflection;
using System.Text;
using NodaTime;

namespace TyTal.Calc.Tests.Api;

/// <summary>What makes a type of the library safe to keep, to share and to compare; each check names what is wrong, and nothing when all is well.</summary>
internal static class Shape
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Plain =
    [
        typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(char), typeof(decimal), typeof(string),
        typeof(LocalDate), typeof(DateInterval),
    ];

    /// <summary>The types that a program can see members of, static ones included; the values of an enumeration have no members.</summary>
    internal static IEnumerable<Type> Visible(params IEnumerable<Type> types) => types.Where(type => !type.IsEnum && !IsEnumerator(type));

    /// <summary>The types that a program can hold an instance of.</summary>
    internal static IEnumerable<Type> Instances(params IEnumerable<Type> types) => Visible(types).Where(type => !type.IsInterface && !(type.IsAbstract && type.IsSealed));

    /// <summary>The types whose instances are compared and written out.</summary>
    internal static IEnumerable<Type> Values(params IEnumerable<Type> types) => Instances(types)
        .Where(type => !type.IsByRefLike && !typeof(Exception).IsAssignableFrom(type) && !CallersMemory.Is(type));

    /// <summary>An enumerator walks: it is the one thing that changes, and lives on one stack.</summary>
    private static bool IsEnumerator(Type type) => type == typeof(ValueList<>.Enumerator);

    /// <summary>A struct is readonly; a class is sealed, or abstract with descendants in its own assembly only.</summary>
    internal static IEnumerable<string> Openness(Type type)
    {
        if (type.IsValueType ? !ApiText.IsReadOnly(type) : !type.IsSealed && !IsClosed(type))
        {
            yield return type.IsValueType ? $"{type} is not readonly" : $"{type} can be derived from";
        }
    }

    internal static IEnumerable<string> Writability(Type type)
    {
        foreach (var property in type.GetProperties(Own).Where(property => property.SetMethod is { } setter && ApiText.IsVisible(setter) && !ApiText.IsInit(setter)))
        {
            yield return $"{type}.{property.Name} can be set";
        }

        foreach (var field in type.GetFields(Own).Where(field => !field.IsStatic && !field.IsInitOnly))
        {
            yield return $"{type}.{field.Name} can be written";
        }
    }

    /// <summary>No member hands out a collection that its receiver could change, nor one of which only the maker knows whether it changes.</summary>
    internal static IEnumerable<string> Collections(Type type)
    {
        foreach (var property in type.GetProperties(Own).Where(property => property.GetMethod is { } getter && ApiText.IsVisible(getter) && !CallersMemory.IsColumn(type, property.PropertyType) && IsMutable(property.PropertyType)))
        {
            yield return $"{type}.{property.Name} is a {property.PropertyType.Name}";
        }

        foreach (var field in type.GetFields(Own).Where(field => field.IsPublic && IsMutable(field.FieldType)))
        {
            yield return $"{type}.{field.Name} is a {field.FieldType.Name}";
        }

        foreach (var method in type.GetMethods(Own).Where(method => !method.IsSpecialName && ApiText.IsVisible(method)))
        {
            foreach (var given in Given(method).Where(IsMutable))
            {
                yield return $"{type}.{method.Name} gives a {given.Name}";
            }
        }
    }

    /// <summary>What a method gives: as its result, unless that is a sequence, and in what it writes to.</summary>
    private static IEnumerable<Type> Given(MethodInfo method) => method.GetParameters().Where(parameter => parameter.IsOut).Select(parameter => Bare(parameter.ParameterType))
        .Concat(IsSequence(method.ReturnType) ? [] : [Bare(method.ReturnType)]);

    private static Type Bare(Type type) => type.IsByRef ? type.GetElementType()! : type;

    /// <summary>Equality by value: stated for the type itself, and holding for everything that the type holds.</summary>
    internal static IEnumerable<string> Equality(Type type)
    {
        if (!HasEquality(type))
        {
            yield return $"{type} is not equal by value";
        }

        // Who writes the comparison by hand has looked at the fields; a record compares them one by one.
        foreach (var field in InstanceFields(type).Where(field => IsComparedByRecord(type) && !IsValue(field.FieldType)))
        {
            yield return $"{type}.{field.Name} is a {field.FieldType.Name}, which is not equal by value";
        }
    }

    /// <summary>Nothing that is shared by threads changes: a static field is written once, by the initialiser of its type.</summary>
    internal static IEnumerable<string> SharedState(Type type) => type.GetFields(Own)
        .Where(field => field.IsStatic && !field.IsLiteral && (!field.IsInitOnly || field.CustomAttributes.Any(data => data.AttributeType == typeof(ThreadStaticAttribute))) && !IsLambdaCache(field))
        .Select(field => $"{type}.{field.Name} is shared and can be written");

    internal static IEnumerable<FieldInfo> InstanceFields(Type type)
    {
        for (var at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            foreach (var field in at.GetFields(Own).Where(field => !field.IsStatic))
            {
                yield return field;
            }
        }
    }

    internal static bool IsMutable(Type type)
    {
        var open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return type.IsArray || open == typeof(Span<>) || open == typeof(Memory<>) || type == typeof(StringBuilder)
            || (typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && open != typeof(ValueList<>) && type != typeof(DateInterval))
            || (type.IsGenericType && type.GetGenericArguments().Any(argument => !argument.IsGenericParameter && IsMutable(argument)));
    }

    /// <summary>What a method gives may be a sequence: it is made anew at every call.</summary>
    private static bool IsSequence(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IEnumerable<>) || type.GetGenericTypeDefinition() == typeof(IEnumerator<>));

    private static bool IsClosed(Type type) => type.IsAbstract && type.GetConstructors(Own)
        .Where(constructor => !constructor.IsStatic && !(constructor.GetParameters() is [var only] && only.ParameterType == type))
        .All(constructor => constructor.IsPrivate || constructor.IsFamilyAndAssembly || constructor.IsAssembly);

    private static bool IsValue(Type type) => Nullable.GetUnderlyingType(type) is { } underlying
        ? IsValue(underlying)
        : type.IsGenericParameter || type.IsEnum || Plain.Contains(type)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? IsValue(type.GetGenericArguments()[0]) : IsOfProject(type) && (HasEquality(type) || type.IsInterface));

    private static bool IsOfProject(Type type) => (type.Namespace ?? "").StartsWith("TyTal.Calc", StringComparison.Ordinal);

    private static bool HasEquality(Type type) => type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>) && contract.GetGenericArguments()[0] == type);

    private static bool IsComparedByRecord(Type type) => type.GetMethods(Own).Any(method => method.Name == "Equals" && method.GetParameters() is [var only] && only.ParameterType == type && ApiText.IsMadeByCompiler(method));

    /// <summary>The compiler keeps the delegate of a lambda that captures nothing; whoever writes it writes the same.</summary>
    private static bool IsLambdaCache(FieldInfo field) => field.Name.StartsWith('<') || field.DeclaringType!.Name.StartsWith('<');
}
