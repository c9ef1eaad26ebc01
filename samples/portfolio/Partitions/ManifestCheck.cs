using System.Globalization;

namespace TyTal.Calc.Portfolio;

/// <summary>Whether the parts of a run are there, each exactly once, and of one run.</summary>
internal static class ManifestCheck
{
    /// <summary>The manifests in the order of their parts.</summary>
    /// <param name="manifests">The manifests, in any order.</param>
    /// <param name="input">The SHA-256 of the portfolio that the parts must be of.</param>
    /// <exception cref="RunFailedException">Something does not agree; the message says what.</exception>
    public static Manifest[] InOrder(IReadOnlyCollection<Manifest> manifests, string input)
    {
        var first = manifests.First().Settings;
        foreach (var manifest in manifests)
        {
            var settings = manifest.Settings;
            Same(manifest, "the number of parts", settings.Partitions, first.Partitions);
            Same(manifest, "the year", settings.Year, first.Year);
            Same(manifest, "the supplied indexes", settings.Indexes, first.Indexes);
            Same(manifest, "the input's SHA-256", settings.Input, input);
        }

        var doubled = Numbers(manifests.GroupBy(manifest => manifest.Settings.Partition).Where(group => group.Count() > 1).Select(group => group.Key));
        var missing = Numbers(Enumerable.Range(0, first.Partitions).Except(manifests.Select(manifest => manifest.Settings.Partition)));
        var foreign = Numbers(manifests.Select(manifest => manifest.Settings.Partition).Except(Enumerable.Range(0, first.Partitions)));
        return doubled.Length + missing.Length + foreign.Length == 0
            ? [.. manifests.OrderBy(manifest => manifest.Settings.Partition)]
            : throw new RunFailedException(string.Join(' ', new[]
            {
                missing.Length > 0 ? $"Missing of {first.Partitions} parts: {missing}." : "",
                doubled.Length > 0 ? $"There more than once: {doubled}." : "",
                foreign.Length > 0 ? $"No part of {first.Partitions}: {foreign}." : "",
            }.Where(sentence => sentence.Length > 0)));
    }

    private static void Same<T>(Manifest manifest, string what, T value, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(value, expected))
        {
            throw new RunFailedException($"{manifest.Output}: {what} is {value}, not {expected}.");
        }
    }

    private static string Numbers(IEnumerable<int> numbers) => string.Join(", ", numbers.Order().Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
