using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Tests.Bulk;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>One case: of ten, the first seven are claims, two families, and one is a column of pensions.</summary>
internal static class SoakCase
{
    private const int Kinds = 10;
    private const int FirstFamily = 7;
    private const int FirstColumn = 9;
    private const int MostSize = 100;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private static readonly Gen<Family> Families = Gen.OneOf(RandomFamilies.Any, DenseFamilies.Any);

    /// <summary>How many cases from the first on hold so many claims.</summary>
    internal static long CasesOf(long first, long claims)
    {
        var missing = claims + Before(first, 0, FirstFamily) - 1;
        return (missing / FirstFamily * Kinds) + (missing % FirstFamily) + 1 - first;
    }

    /// <summary>How many claims, families and columns of rows so many cases from the first on are.</summary>
    internal static (long Claims, long Families, long Columns) Counts(long first, long cases)
    {
        return (Of(0, FirstFamily), Of(FirstFamily, FirstColumn), Of(FirstColumn, Kinds));

        long Of(int from, int to) => Before(first + cases, from, to) - Before(first, from, to);
    }

    /// <summary>How many cases before a number have a last digit of a kind.</summary>
    private static long Before(long number, int from, int to) => (number / Kinds * (to - from)) + Math.Clamp((number % Kinds) - from, 0, to - from);

    /// <summary>Every check that a whole soak must make.</summary>
    internal static IReadOnlyList<string> Checks { get; } = [.. ClaimChecks.Names, .. FamilyChecks.Names, .. RowChecks.Names];

    /// <summary>Makes a case and checks it; null when everything held.</summary>
    internal static SoakFailure? Run(ulong seed, long number, Invariants invariants, bool isSpoiled) => (int)(number % Kinds) switch
    {
        < FirstFamily => Run(RandomClaims.Any, seed, number, claim => ClaimChecks.Check(claim, number, invariants, isSpoiled), claim => CaseText.Of(claim, Id(seed, number), ClaimChecks.ExpectedTotals(claim))),
        < FirstColumn => Run(Families, seed, number, family => FamilyChecks.Check(family, number, invariants, isSpoiled), family => CaseText.Of(family, Id(seed, number), FamilyChecks.ExpectedTotal(family))),
        _ => Run(RandomRows.Columns, seed, number, given => RowChecks.Check(given.Rows, given.Year, invariants, isSpoiled), _ => ""),
    };

    private static SoakFailure? Run<T>(Gen<T> gen, ulong seed, long number, Action<T> check, Func<T, string> write)
    {
        var made = gen.Sample(1, RandomOf(seed, number), (int)(number / Kinds % MostSize) + 1).Single();
        try
        {
            check(made);
            return null;
        }
        catch (BrokenInvariantException broken)
        {
            return new(number, broken.Check, broken.Message, write(made));
        }
#pragma warning disable CA1031 // Whatever else is thrown is what a soak looks for.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new(number, "nothing but the documented errors is thrown", error.ToString(), write(made));
        }
    }

    private static string Id(ulong seed, long number) => $"soak-{seed}-{number}";

    /// <summary>The random numbers of a case: those of another case do not depend on them.</summary>
    private static Rnd RandomOf(ulong seed, long number) => unchecked(new(Mix(seed + (((ulong)number + 1) * Golden)), Mix(seed ^ ((ulong)number << 1)) | 1));

    /// <summary>The bits of a number, mixed so that every bit depends on every other (SplitMix64).</summary>
    private static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
