using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using NodaTime;

namespace TyTal.Calc.Tests.Api;

/// <summary>What threads share by way of an object, internal types among them: whatever a static field or a public type can hold, however deep, is never written after it was made.</summary>
/// <remarks>What a computation makes for itself alone may keep what it worked out: no shared object reaches it. What a function captures is not looked into.</remarks>
internal static class SharedObjects
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The formats of numbers are set where they are made, and nowhere else.</summary>
    private static readonly Type[] Settled = [typeof(string), typeof(DateInterval), typeof(NumberFormatInfo)];

    private static readonly string[] Writers =
    [
        "set_Item", "Add", "TryAdd", "Append", "Insert", "Enqueue", "Push", "Remove", "Clear", "Dequeue", "Pop", "Sort", "Reverse", "Fill", "Copy", "UnionWith", "ExceptWith", "IntersectWith",
        "GetValueRefOr", "AsSpan",
    ];

    /// <summary>The fields that could be written, those of which it is not known, and the methods that write into a collection of a field, its maker aside.</summary>
    internal static IEnumerable<string> Faults(params IReadOnlyCollection<Type> types)
    {
        var held = Reached(types).SelectMany(Shape.InstanceFields).Where(field => types.Contains(Bare(field.DeclaringType!))).DistinctBy(Name, StringComparer.Ordinal).ToList();
        var collections = held.Concat(types.SelectMany(StaticFields)).Where(field => Shape.IsMutable(field.FieldType)).Select(Name).ToHashSet(StringComparer.Ordinal);
        // A struct is written only through what holds it.
        return held.Where(field => !field.IsInitOnly && !field.DeclaringType!.IsValueType).Select(field => $"{Name(field)} can be written")
            .Concat(held.Where(field => !IsSettled(field.FieldType)).Select(field => $"{Name(field)} is a {field.FieldType.Name}"))
            .Concat(types.SelectMany(type => type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own))).SelectMany(method => Writes(method, collections)));
    }

    /// <summary>The types, among those given, of which a shared object can hold an instance.</summary>
    internal static IReadOnlyCollection<Type> Reached(IReadOnlyCollection<Type> types)
    {
        var known = types.ToHashSet();
        var heirs = types.SelectMany(heir => Parents(heir).Select(Bare).Where(known.Contains).Select(parent => (Parent: parent, Heir: heir))).ToLookup(pair => pair.Parent, pair => pair.Heir);
        var seen = new HashSet<Type>();
        var open = new Stack<Type>(Shape.Instances(types.Where(type => type.IsVisible)).Where(type => !CallersMemory.Is(type)).Concat(types.SelectMany(StaticFields).Select(field => field.FieldType)));
        while (open.TryPop(out var type))
        {
            if (seen.Add(type))
            {
                foreach (var next in Arguments(type).Concat(heirs[Bare(type)]).Concat(known.Contains(Bare(type)) ? Shape.InstanceFields(type).Select(field => field.FieldType) : []))
                {
                    open.Push(next);
                }
            }
        }

        return [.. seen.Where(type => known.Contains(Bare(type)) && !type.IsEnum)];
    }

    /// <summary>What a type says that it holds; a function holds nothing of what it is given and gives.</summary>
    private static Type[] Arguments(Type type) => type switch
    {
        { HasElementType: true } => [type.GetElementType()!],
        { IsGenericParameter: true } => type.GetGenericParameterConstraints(),
        _ => typeof(Delegate).IsAssignableFrom(type) ? [] : type.GetGenericArguments(),
    };

    private static IEnumerable<Type> Parents(Type type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            yield return at;
        }

        foreach (var contract in type.GetInterfaces())
        {
            yield return contract;
        }
    }

    private static IEnumerable<FieldInfo> StaticFields(Type type) => type.GetFields(Own).Where(field => field.IsStatic && !field.IsLiteral);

    /// <summary>Whether what a field holds stays as it was made: a type of the library is looked into itself, and for an array its writes are looked for.</summary>
    private static bool IsSettled(Type type) => type.IsArray ? IsSettled(type.GetElementType()!)
        : type.IsGenericParameter || Settled.Contains(type) || typeof(Delegate).IsAssignableFrom(type)
            || (!Shape.IsMutable(type) && (type.IsValueType || (type.Namespace ?? "").StartsWith("TyTal.Calc", StringComparison.Ordinal)));

    private static IEnumerable<string> Writes(MethodBase method, HashSet<string> collections)
    {
        var code = Instructions.Of(method).ToList();
        return code.Select(at => Read(at.Member)).OfType<FieldInfo>()
            .Where(field => collections.Contains(Name(field)) && !(method is ConstructorInfo && Bare(method.DeclaringType!) == Bare(field.DeclaringType!)) && IsWritten(field.FieldType, code))
            .Select(field => $"{method.DeclaringType}.{method.Name} writes into {field.Name}")
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The field that an instruction names, or the one behind a property.</summary>
    private static FieldInfo? Read(MemberInfo? member) => member as FieldInfo
        ?? (member is MethodInfo { IsSpecialName: true, DeclaringType: { } type } ? type.GetField($"<{member.Name.Replace("get_", "", StringComparison.Ordinal)}>k__BackingField", Own) : null);

    /// <summary>Whether the instructions write an element of such a collection; of which, they do not say.</summary>
    private static bool IsWritten(Type collection, List<(OpCode Code, MemberInfo? Member)> code)
    {
        var names = code.Where(at => at.Member is null or Type or FieldInfo).Select(at => at.Code.Name!).ToHashSet(StringComparer.Ordinal);
        return (collection.IsArray && (names.Any(name => name.StartsWith("stelem", StringComparison.Ordinal) && name == "stelem.ref" != collection.GetElementType()!.IsValueType)
                || (names.Contains("ldelema") && names.Any(name => name.StartsWith("stind", StringComparison.Ordinal) || name is "stobj" or "stfld"))))
            || code.Exists(at => at.Member is MethodBase && (at.Member.DeclaringType == collection || at.Member.DeclaringType == typeof(Array) || at.Member.DeclaringType == typeof(CollectionsMarshal))
                && Writers.Any(writer => at.Member.Name.StartsWith(writer, StringComparison.Ordinal)));
    }

    private static Type Bare(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static string Name(FieldInfo field) => $"{Bare(field.DeclaringType!)}.{field.Name}";
}
