using System.Reflection;

namespace TyTal.Calc.Tests.Api;

/// <summary>The checked-in text of a public API. It is written anew only with TYTAL_WRITE_API=1 in the environment; then read the difference before committing it.</summary>
internal static class ApiFile
{
    private const int Shown = 40;

    internal static readonly string Repository = typeof(ApiFile).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    internal static string PathOf(Assembly assembly, string target) =>
        Path.Combine(Repository, "tests", assembly.GetName().Name + ".Tests", "Api", $"{assembly.GetName().Name}.{target}.txt");

    internal static void Compare(Assembly assembly, string target)
    {
        var path = PathOf(assembly, target);
        var lines = ApiText.Of(assembly);
        if (WrittenAnew.IsAsked("TYTAL_WRITE_API"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllLines(path, lines);
        }

        var difference = Difference(path, lines);
        Assert.True(difference.Length == 0, difference);
    }

    /// <summary>What differs between the checked-in text and the API, line by line; empty when nothing does.</summary>
    internal static string Difference(string path, IReadOnlyList<string> lines)
    {
        if (!File.Exists(path))
        {
            return $"There is no {path}: the public API has no text to be compared with. Write it with TYTAL_WRITE_API=1.";
        }

        var known = File.ReadAllLines(path);
        var changes = known.Except(lines, StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(lines.Except(known, StringComparer.Ordinal).Select(line => "+ " + line))
            .OrderBy(line => line.Substring(2), StringComparer.Ordinal)
            .ToList();
        return changes.Count > 0
            ? $"The public API is not that of {path} (write it with TYTAL_WRITE_API=1):\n" + string.Join("\n", changes.Take(Shown)) + (changes.Count > Shown ? $"\n… and {changes.Count - Shown} more" : "")
            : known.SequenceEqual(lines, StringComparer.Ordinal) ? "" : $"{path} has the lines of the public API in another order, or one of them twice.";
    }
}
