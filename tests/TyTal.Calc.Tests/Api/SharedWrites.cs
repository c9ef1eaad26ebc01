using System.Reflection;
using System.Reflection.Emit;

namespace TyTal.Calc.Tests.Api;

/// <summary>What an assembly's instructions do to memory that threads share, read from its code: the proof that it needs no lock.</summary>
internal static class SharedWrites
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Writes to static fields outside the initialiser of their type, and calls of anything that threads meet at.</summary>
    internal static IEnumerable<string> Faults(params IEnumerable<Type> types) => types
        .SelectMany(type => type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)))
        .SelectMany(Faults);

    private static IEnumerable<string> Faults(MethodBase method)
    {
        foreach (var (code, member) in Instructions(method))
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

    private static IEnumerable<(OpCode Code, MemberInfo? Member)> Instructions(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var opcode = Codes[code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at]];
            at += opcode.Size;
            var names = opcode.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok;
            yield return (opcode, names ? method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod) : null);
            at += opcode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
