using System.Diagnostics;

namespace TyTal.Calc.Benchmarks.Gate;

/// <summary>A process of this program that measures, whose code is compiled once and for good: with tiers, what a run costs, and even what it allocates, depends on
/// how far the compiler has come, which a busy machine delays. A process of its own each time, because where code and constants lie in memory differs by process.</summary>
internal static class SteadyProcess
{
    /// <summary>The command that such a process runs: a file for the measurements, and the names of what is measured.</summary>
    internal const string Command = "gate-measure";

    private const int Rounds = 200;

    /// <summary>Measures some items in a process of its own.</summary>
    /// <exception cref="GateException">The process failed, or measured nothing.</exception>
    internal static IReadOnlyDictionary<string, Measurement> Measure(IReadOnlyList<GateItem> items)
    {
        var file = Path.GetTempFileName();
        try
        {
            var program = Environment.ProcessPath ?? throw new GateException("The gate does not know the program that it runs in.");
            string[] library = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
            var start = new ProcessStartInfo(program, [.. library, Command, file, .. items.Select(item => item.Name)]) { Environment = { ["DOTNET_TieredCompilation"] = "0" } };
            using var process = Process.Start(start) ?? throw new GateException($"{program} cannot be started.");
            process.WaitForExit();
            return process.ExitCode == 0 ? BaselineFile.Read(file) : throw new GateException($"The process that measures ended with {process.ExitCode}.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the process does.</summary>
    internal static int Run(string file, IReadOnlyList<string> names)
    {
        var items = GateItems.All().Where(item => names.Contains(item.Name, StringComparer.Ordinal)).ToList();
        BaselineFile.Write(file, "measured just now", items.Where(item => item.Measure is not null).Select(item => (item.Name, item.Measure!(Rounds))));
        return 0;
    }
}
