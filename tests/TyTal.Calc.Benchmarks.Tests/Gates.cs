using TyTal.Calc.Benchmarks.Gate;

namespace TyTal.Calc.Benchmarks.Tests;

/// <summary>A gate over measurements that a test states.</summary>
internal sealed class Gates : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gate").FullName;
    private readonly StringWriter _output = new();

    internal string Path => System.IO.Path.Combine(_folder, "gate.csv");

    internal string Output => _output.ToString();

    internal static Measurement Measured(double ratio, long bytes = 0) => new(ratio, ratio, bytes);

    /// <summary>An item that measures these, one after the other, and the last one from then on.</summary>
    internal static GateItem Item(string name, params Measurement[] measured)
    {
        var next = 0;
        return new(name, AllocatesNothing: false, _ => measured[Math.Min(next++, measured.Length - 1)]);
    }

    internal void Baseline(params string[] lines) => File.WriteAllLines(Path, ["# a remark", "name,best,paired,bytes", .. lines]);

    internal int Run(IReadOnlyList<GateItem> items, params string[] args) => new GateCommand(() => items, here => here.ToDictionary(item => item.Name, item => item.Measure!(1), StringComparer.Ordinal), _output).Run(["--baseline", Path, .. args]);

    public void Dispose()
    {
        _output.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
