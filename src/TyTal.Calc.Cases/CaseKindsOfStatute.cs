using System.Text;
using TyTal.Calc.Explanations.Statute;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases;

/// <summary>Which kinds of cases a section or a dated figure touches, as a test wrote it from the kinds' own code.</summary>
/// <remarks>A kind is touched when the functions that it calls reach a type that computes the section, or look the figure up: its results may change, they need not.</remarks>
public static class CaseKindsOfStatute
{
    private const string Resource = "StatuteKinds.txt";

    // A line: kind|act section or figure name|…
    private static readonly List<(string Kind, HashSet<string> Touched)> Lines = Read();

    /// <summary>The kinds that compute a section, in the order of the format page.</summary>
    /// <param name="section">A section of <see cref="StatuteMap"/>.</param>
    public static ValueList<string> KindsOf(StatuteSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return KindsOf($"{section.Act.Number}/{section.Act.Year} {section.Number}");
    }

    /// <summary>The kinds that use a figure, by itself or through one that follows from it.</summary>
    /// <param name="figure">The figure.</param>
    public static ValueList<string> KindsOf(StatutoryFigure figure) => KindsOf(figure.CaseName());

    private static ValueList<string> KindsOf(string name) => Lines.Where(line => line.Touched.Contains(name)).Select(line => line.Kind).ToValueList();

    private static List<(string Kind, HashSet<string> Touched)> Read()
    {
        using var reader = new StreamReader(typeof(CaseKindsOfStatute).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        var lines = new List<(string, HashSet<string>)>();
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('|');
            lines.Add((parts[0], parts.Skip(1).ToHashSet(StringComparer.Ordinal)));
        }

        return lines;
    }
}
