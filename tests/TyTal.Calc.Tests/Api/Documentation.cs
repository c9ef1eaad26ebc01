using System.Reflection;
using System.Xml.Linq;

namespace TyTal.Calc.Tests.Api;

/// <summary>Whether every public member of an assembly is documented in the file that goes into the package; each gap in words.</summary>
internal static class Documentation
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    internal static IReadOnlyDictionary<string, XElement> Of(Assembly assembly) => Read(Path.ChangeExtension(assembly.Location, ".xml"));

    internal static IReadOnlyDictionary<string, XElement> Read(string path) => File.Exists(path)
        ? XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
        : throw new FileNotFoundException($"There is no documentation to check: {path}.");

    internal static IEnumerable<string> Gaps(IReadOnlyDictionary<string, XElement> docs, params IEnumerable<Type> types) => types.SelectMany(type => Members(type).SelectMany(member => GapsOf(docs, member)));

    private static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Own)
        .Where(member => member switch
        {
            FieldInfo field => field.IsPublic && !field.IsSpecialName,
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(ApiText.IsVisible) && property.Name != "EqualityContract",
            // A record's primary constructor is documented by its parameters, which its type has.
            MethodBase method => ApiText.IsVisible(method) && !ApiText.IsMadeByCompiler(method) && !(method is MethodInfo { IsSpecialName: true } && !method.Name.StartsWith("op_", StringComparison.Ordinal))
                && !method.Name.StartsWith('<') && !(method is ConstructorInfo { IsStatic: true }) && !IsImplicit(method),
            _ => false,
        })
        .Prepend(type);

    /// <summary>A constructor that nobody wrote.</summary>
    private static bool IsImplicit(MethodBase method) => method is ConstructorInfo && method.GetParameters().Length == 0;

    private static IEnumerable<string> GapsOf(IReadOnlyDictionary<string, XElement> docs, MemberInfo member)
    {
        var id = DocIds.Of(member);
        if (!docs.TryGetValue(id, out var doc))
        {
            yield return $"{id} is not documented";
            yield break;
        }

        if (doc.Element("inheritdoc") is { } inherited)
        {
            if (inherited.Attribute("cref")?.Value is { } source ? !docs.TryGetValue(source, out var other) || !HasText(other.Element("summary")) : !Ancestors(member).Any(above => IsDocumented(docs, above)))
            {
                yield return $"{id} inherits documentation that is not there";
            }
        }
        else if (!HasText(doc.Element("summary")))
        {
            yield return $"{id} has no summary";
        }

        foreach (var part in doc.Elements().Where(part => part.Name.LocalName is "param" or "typeparam" or "returns" or "exception" or "remarks" && !HasText(part)))
        {
            yield return $"{id}: its {part.Name} {part.Attribute("name")?.Value ?? part.Attribute("cref")?.Value} says nothing";
        }
    }

    private static bool HasText(XElement? part) => part is not null && (part.Value.Trim().Length > 0 || part.HasElements);

    /// <summary>What a member overrides or implements.</summary>
    private static IEnumerable<MemberInfo> Ancestors(MemberInfo member) => member.DeclaringType is not { } type ? [] : type.GetInterfaces()
        .Concat(Bases(type))
        .SelectMany(above => above.GetMember(member.Name, Own))
        .Where(above => above.MemberType == member.MemberType);

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            yield return at;
        }

        yield return typeof(object);
    }

    private static bool IsDocumented(IReadOnlyDictionary<string, XElement> docs, MemberInfo above)
    {
        var type = above.DeclaringType!;
        if (!(type.Namespace ?? "").StartsWith("TyTal.Calc", StringComparison.Ordinal))
        {
            return true;
        }

        var open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return open.GetMember(above.Name, Own).Any(original => docs.TryGetValue(DocIds.Of(original), out var doc) && HasText(doc.Element("summary")));
    }
}
