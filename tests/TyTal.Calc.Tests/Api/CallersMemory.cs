using TyTal.Calc.Bulk;

namespace TyTal.Calc.Tests.Api;

/// <summary>The types of a bulk run that are no values: what they hold is the caller's own memory, handed over for one run.</summary>
internal static class CallersMemory
{
    private static readonly Type[] Types =
    [
        typeof(AllowanceColumns), typeof(AllowanceRunColumns), typeof(KelaDeductionColumns), typeof(LimitationColumns), typeof(PensionColumns), typeof(PensionOfYearColumns), typeof(YearlyRunColumns),
        typeof(AllowanceMemory), typeof(AllowanceRunMemory), typeof(KelaDeductionMemory), typeof(LimitationMemory), typeof(PensionMemory), typeof(PensionOfYearMemory), typeof(YearlyRunMemory),
    ];

    private static readonly Type[] Columns = [typeof(Span<>), typeof(ReadOnlySpan<>), typeof(Memory<>), typeof(ReadOnlyMemory<>)];

    internal static bool Is(Type type) => Types.Contains(type);

    /// <summary>Whether a member of such a type is one of its columns.</summary>
    internal static bool IsColumn(Type holder, Type member) => Is(holder) && member.IsGenericType && Columns.Contains(member.GetGenericTypeDefinition());
}
