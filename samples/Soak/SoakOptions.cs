using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TyTal.Calc.Soak;

/// <summary>What the command line asks for.</summary>
/// <param name="Seed">The seed: with it, the number of a case decides everything about the case.</param>
/// <param name="FirstCase">The first case, from 0.</param>
/// <param name="Cases">How many cases: as many as hold the claims asked for; one when only a first case is named.</param>
/// <param name="Time">When to stop, however many were made.</param>
/// <param name="Cores">How many cases are made at once.</param>
/// <param name="Spoiled">A case whose result is spoiled on purpose, to see that the soak finds it.</param>
/// <param name="SpoiledBy">What goes wrong in that case.</param>
/// <param name="CaseTime">How long a case may take.</param>
/// <param name="FailureFile">Where a broken case is written.</param>
internal sealed record SoakOptions(ulong Seed, long FirstCase, long Cases, TimeSpan Time, int Cores, long? Spoiled, Spoil SpoiledBy, TimeSpan CaseTime, string FailureFile)
{
    private const long MostClaims = 1_000_000_000;
    private const int MinutesOfAWeek = 7 * 24 * 60;

    private const string Usage = """
        Throws random claims, families, columns of rows, annual earnings, functional limitations and payments at the library and checks whatever must always hold.

          dotnet run -c Release --project samples/Soak -- [--seed N] [--claims N] [--minutes N] [--cores N]
          dotnet run -c Release --project samples/Soak -- --seed N --from-case N    one case again

          --seed N          the seed (1): the same seed makes the same cases, in any number of cores
          --claims N        how many claims (20000); with every seven claims come two families and one of each other kind
          --minutes N       stop after so long, e.g. 0.5 (no limit)
          --cores N         cases at once (all cores)
          --from-case N     the first case (0); it alone unless --claims is stated
          --failure FILE    where a broken case is written as a case file (soak-failure.json)
          --case-seconds N  how long a case may take before the soak ends and names it (60)
          --spoil N         spoil case N, to see that the soak finds it
          --spoil-by WHAT   how: its result (the default), its making, its writing, or a hang

        The first line of the result names the seed and the counts. Every line that begins with BROKEN names the seed, and the case where there is one.

        Exit code: 0 everything held, 1 something broke, did not end, or was never checked, 2 a wrong command line.
        """;

    /// <summary>Whether only some cases are looked at again.</summary>
    internal bool IsAgain => FirstCase > 0 || Cases < 1000;

    /// <summary>What goes wrong in a case on purpose.</summary>
    internal Spoil SpoilOf(long number) => number == Spoiled ? SpoiledBy : Spoil.Nothing;

    internal static bool TryRead(string[] args, [NotNullWhen(true)] out SoakOptions? options, [NotNullWhen(false)] out string? mistake)
    {
        options = null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            if (!values.TryAdd(args[i], args[i + 1]))
            {
                mistake = $"{args[i]} is given twice.";
                return false;
            }
        }

        string[] known = ["--seed", "--claims", "--minutes", "--cores", "--from-case", "--failure", "--case-seconds", "--spoil", "--spoil-by"];
        if (args.Length % 2 != 0 || values.Keys.Except(known, StringComparer.Ordinal).Any())
        {
            mistake = Usage;
            return false;
        }

        try
        {
            var first = Number(values, "--from-case", 0, MostClaims, 0);
            options = new(
                (ulong)Number(values, "--seed", 0, long.MaxValue, 1),
                first,
                values.ContainsKey("--from-case") && !values.ContainsKey("--claims") ? 1 : SoakRound.CasesOf(first, Number(values, "--claims", 1, MostClaims, 20_000)),
                TimeOf(values),
                (int)Number(values, "--cores", 1, 1024, Environment.ProcessorCount),
                values.ContainsKey("--spoil") ? Number(values, "--spoil", 0, MostClaims, 0) : null,
                SpoilBy(values),
                TimeSpan.FromSeconds(Number(values, "--case-seconds", 1, 3600, 60)),
                values.GetValueOrDefault("--failure", "soak-failure.json"));
            mistake = null;
            return true;
        }
        catch (FormatException error)
        {
            mistake = error.Message;
            return false;
        }
    }

    private static long Number(Dictionary<string, string> values, string name, long least, long most, long otherwise) =>
        !values.TryGetValue(name, out var text) ? otherwise
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new FormatException(FormattableString.Invariant($"{name} is '{text}'; allowed is a whole number from {least} to {most}."));

    private static Spoil SpoilBy(Dictionary<string, string> values) => values.GetValueOrDefault("--spoil-by", "result") switch
    {
        "result" => Spoil.Result,
        "making" => Spoil.Making,
        "writing" => Spoil.Writing,
        "hang" => Spoil.Hang,
        var other => throw new FormatException($"--spoil-by is '{other}'; allowed are result, making, writing and hang."),
    };

    private static TimeSpan TimeOf(Dictionary<string, string> values) =>
        !values.TryGetValue("--minutes", out var text) ? TimeSpan.MaxValue
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes) && minutes > 0 && minutes <= MinutesOfAWeek
            ? new TimeSpan((long)(minutes * TimeSpan.TicksPerMinute))
            : throw new FormatException($"--minutes is '{text}'; allowed is a number above 0, at most {MinutesOfAWeek}.");
}
