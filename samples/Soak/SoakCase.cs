using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Tests.Bulk;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>One case: of ten, the first seven are claims, two families, and one is a column of pensions.</summary>
internal static class SoakCase
{
    private const int Kinds = 10;
    private const int FirstFamily = 7;
    private const int FirstColumn = 9;
    private const int MostSize = 100;
    private const ulong Golden = 0x9E3779B97F4A7C15;

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
    internal static IReadOnlyList<string> Checks { get; } = [.. ClaimChecks.Names, .. ClaimVariants.Names, .. FamilyChecks.Names, .. FamilyVariants.Names, .. RowChecks.Names];

    /// <summary>Makes a case and checks it; null when everything held. Whatever goes wrong, the failure has the number of the case.</summary>
    internal static SoakFailure? Run(SoakOptions options, long number, Invariants invariants)
    {
        var id = FormattableString.Invariant($"soak-{options.Seed}-{number}");
        return (int)(number % Kinds) switch
        {
            < FirstFamily => Run(RandomClaims.Any, options, number, (claim, isSpoiled) => ClaimChecks.Check(claim, number, invariants, isSpoiled), claim => CaseText.Of(claim, id, ClaimChecks.ExpectedTotals(claim))),
            < FirstColumn => Run(RandomFamilies.Any, options, number, (family, isSpoiled) => FamilyChecks.Check(family, number, invariants, isSpoiled), family => CaseText.Of(family, id)),
            _ => Run(RandomRows.Columns, options, number, (given, isSpoiled) => RowChecks.Check(given.Rows, given.Year, invariants, isSpoiled), _ => ""),
        };
    }

    private static SoakFailure? Run<T>(Gen<T> gen, SoakOptions options, long number, Action<T, bool> check, Func<T, string> write)
    {
        var spoil = options.SpoilOf(number);
        Func<string> written = () => "";
        try
        {
            Making(spoil);
            var made = gen.Sample(1, RandomOf(options.Seed, number), (int)(number / Kinds % MostSize) + 1).Single();
            written = () => spoil == Spoil.Writing ? throw new InvalidOperationException("The case is not to be written.") : write(made);
            check(made, spoil is Spoil.Result or Spoil.Writing);
            return null;
        }
        catch (BrokenInvariantException broken)
        {
            return Failure(number, broken.Check, broken.Message, written);
        }
#pragma warning disable CA1031 // Whatever else is thrown is what a soak looks for.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Failure(number, "nothing but the documented errors is thrown", error.ToString(), written);
        }
    }

    /// <summary>A failure with its case file: writing it asks the literal reference again, which may be what fails.</summary>
    private static SoakFailure Failure(long number, string check, string message, Func<string> write)
    {
        try
        {
            return new(number, check, message, write());
        }
#pragma warning disable CA1031 // A failure that cannot be written is told without its case file.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new(number, check, $"{message}\nIt cannot be written as a case file: {error}", CaseFile: "");
        }
    }

    private static void Making(Spoil spoil)
    {
        if (spoil == Spoil.Making)
        {
            throw new InvalidOperationException("The case is not to be made.");
        }

        if (spoil == Spoil.Hang)
        {
            Thread.Sleep(Timeout.Infinite);
        }
    }

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
