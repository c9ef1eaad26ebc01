using System.Reflection;
using TyTal.Calc.Tests.Api;

namespace TyTal.Calc.Tests.Explanations.Statute;

/// <summary>Which methods of the project's assemblies a method reaches, read from their instructions: calls, constructions, lambdas, and the initialisers of the types that it uses.</summary>
/// <remarks>Not followed: the texts of the law (Explanations, Law) and tables of whole chapters (the limits of time), which name everything.</remarks>
internal static class CallGraph
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The folder of the repository.</summary>
    internal static readonly string Repository = typeof(CallGraph).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static readonly string[] NotFollowed = ["TyTal.Calc.Explanations", "TyTal.Calc.Law"];

    private static readonly Dictionary<MethodBase, IReadOnlyList<MethodBase>> Known = [];

    /// <summary>Every method that some methods reach, themselves among them.</summary>
    internal static HashSet<MethodBase> Reach(params IEnumerable<MethodBase> roots)
    {
        var reached = new HashSet<MethodBase>();
        var open = new Stack<MethodBase>(roots);
        while (open.Count > 0)
        {
            if (open.Pop() is var method && reached.Add(method))
            {
                foreach (var called in Called(method))
                {
                    open.Push(called);
                }
            }
        }

        return reached;
    }

    /// <summary>The methods that a method calls, makes a delegate of, or starts by using their type.</summary>
    internal static IReadOnlyList<MethodBase> Called(MethodBase method)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(method, out var called))
            {
                Known.Add(method, called = Named(method).SelectMany(WithInitialiser).Where(IsFollowed).Select(Definition).Distinct().ToList());
            }

            return called;
        }
    }

    /// <summary>The name under which a method's member is documented: a property by its own name.</summary>
    internal static string MemberOf(MethodBase method) => method.Name.StartsWith("get_", StringComparison.Ordinal) ? method.Name.Substring(4) : method.Name;

    private static IEnumerable<MethodBase> WithInitialiser(MethodBase method)
    {
        yield return method;
        if (method.DeclaringType is { } type && type.Namespace is { } space && space.StartsWith("TyTal.Calc", StringComparison.Ordinal)
            && !space.StartsWith("TyTal.Calc.Cases", StringComparison.Ordinal) && space != "TyTal.Calc.Calendar.TimeLimits" && type.TypeInitializer is { } initialiser)
        {
            yield return initialiser;
        }
    }

    private static bool IsFollowed(MethodBase method) => method.DeclaringType is { } type
        && (type.Namespace ?? "").StartsWith("TyTal.Calc", StringComparison.Ordinal)
        && !NotFollowed.Any(space => type.Namespace!.StartsWith(space, StringComparison.Ordinal));

    /// <summary>The method of the generic type or method from which a constructed one comes.</summary>
    private static MethodBase Definition(MethodBase method)
    {
        var type = method.DeclaringType!;
        var definition = type is { IsGenericType: true, IsGenericTypeDefinition: false } ? type.GetGenericTypeDefinition() : type;
        return definition == type && method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericMethodDefinition()
            : definition == type ? method
            : definition.GetMembers(All).OfType<MethodBase>().First(member => member.MetadataToken == method.MetadataToken);
    }

    private static IEnumerable<MethodBase> Named(MethodBase method)
    {
        foreach (var (_, member) in Instructions.Of(method))
        {
            if (member is MethodBase named)
            {
                yield return named;
            }
            else if (member is FieldInfo { IsStatic: true, DeclaringType.TypeInitializer: { } initialiser } field && IsFollowed(initialiser) && field.DeclaringType!.Namespace != "TyTal.Calc.Calendar.TimeLimits")
            {
                yield return initialiser;
            }
        }
    }
}
