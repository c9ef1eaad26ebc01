using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Payments;
using TyTal.Calc.Tests.Benefits.FunctionalLimitation;
using TyTal.Calc.Tests.Bulk;
using TyTal.Calc.Tests.Earnings;
using TyTal.Calc.Tests.Payments;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>One case: what is made, and what must hold for it.</summary>
internal static class SoakCase
{
    private const int MostSize = 100;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private static readonly Gen<(RetroactivePayment, EmployersCompensation)> Payments =
        from payment in RandomPayments.Any
        from employers in RandomPayments.Employers
        select (payment, employers);

    private static readonly Gen<Family> Families = Gen.OneOf(RandomFamilies.Any, DenseFamilies.Any);

    /// <summary>Every check that a whole soak must make.</summary>
    internal static IReadOnlyList<string> Checks { get; } = [.. ClaimChecks.Names, .. ClaimVariants.Names, .. FamilyChecks.Names, .. FamilyVariants.Names, .. RowChecks.Names, .. RoomChecks.Names];

    /// <summary>Makes a case and checks it; null when everything held. Whatever goes wrong, the failure has the number of the case.</summary>
    internal static SoakFailure? Run(SoakOptions options, long number, Invariants invariants)
    {
        var id = FormattableString.Invariant($"soak-{options.Seed}-{number}");
        return SoakRound.PlaceOf(number) switch
        {
            < SoakRound.Claims => Run(RandomClaims.Any, options, number, (claim, isSpoiled) => ClaimChecks.Check(claim, number, invariants, isSpoiled), claim => CaseText.Of(claim, id, ClaimChecks.ExpectedTotals(claim))),
            < SoakRound.Families => Run(Families, options, number, (family, isSpoiled) => FamilyChecks.Check(family, number, invariants, isSpoiled), family => CaseText.Of(family, id, FamilyChecks.ExpectedTotal(family))),
            < SoakRound.Columns => Run(RandomRows.Columns, options, number, (given, isSpoiled) => RowChecks.Check(given.Rows, given.Year, invariants, isSpoiled)),
            < SoakRound.Earnings => Run(RandomEarnings.Any, options, number, (facts, isSpoiled) => RoomChecks.Check(facts, number, invariants, isSpoiled)),
            < SoakRound.Limitations => Run(RandomLimitations.Any, options, number, (claim, isSpoiled) => RoomChecks.Check(claim, number, invariants, isSpoiled)),
            _ => Run(Payments, options, number, (payment, isSpoiled) => RoomChecks.Check(payment, number, invariants, isSpoiled)),
        };
    }

    private static SoakFailure? Run<T>(Gen<T> gen, SoakOptions options, long number, Action<T, bool> check, Func<T, string>? write = null)
    {
        var spoil = options.SpoilOf(number);
        Func<string> written = () => "";
        try
        {
            Making(spoil);
            var made = gen.Sample(1, RandomOf(options.Seed, number), (int)(number / SoakRound.Length % MostSize) + 1).Single();
            written = () => spoil == Spoil.Writing ? throw new InvalidOperationException("The case is not to be written.") : write?.Invoke(made) ?? "";
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
