using System.Reflection;
using System.Reflection.Emit;

namespace TyTal.Calc.Tests.Api;

/// <summary>What an assembly's instructions do to memory that threads share, read from its code: the proof that it needs no lock.</summary>
internal static class SharedWrites
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Writes to static fields outside the initialiser of their type, and calls of anything that threads meet at.</summary>
    internal static IEnumerable<string> Faults(params IEnumerable<Type> types) => types
        .SelectMany(type => type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)))
        .SelectMany(Faults);

    private static IEnumerable<string> Faults(MethodBase method)
    {
        foreach (var (code, member) in Instructions.Of(method))
        {
            if (member is FieldInfo field && code == OpCodes.Stsfld && !IsInitialiser(method, field) && !field.DeclaringType!.Name.StartsWith('<') && !field.Name.StartsWith('<'))
            {
                yield return $"{method.DeclaringType}.{method.Name} writes {field.Name}";
            }

            if (member is MethodBase { DeclaringType: { } called } && IsMeetingPlace(called))
            {
                yield return $"{method.DeclaringType}.{method.Name} calls {called.Name}.{member.Name}";
            }

            if (code == OpCodes.Volatile)
            {
                yield return $"{method.DeclaringType}.{method.Name} has a volatile field";
            }
        }
    }

    private static bool IsInitialiser(MethodBase method, FieldInfo field) => method is ConstructorInfo { IsStatic: true } && method.DeclaringType == field.DeclaringType;

    /// <summary>Locks, atomic exchanges, things made by whoever comes first, collections that threads share.</summary>
    private static bool IsMeetingPlace(Type called) =>
        called.Namespace is "System.Threading" or "System.Threading.Tasks" or "System.Collections.Concurrent" || called.Name is "Lazy`1" or "ThreadLocal`1" or "ConditionalWeakTable`2";
}
