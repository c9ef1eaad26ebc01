using System.Text;

namespace TyTal.Calc.Explanations.Statute;

/// <summary>The references of the library's code to sections and figures, as a test wrote them from the code itself.</summary>
/// <remarks>A line of a section: act|section|+ or -|type|members; + where something is computed, - where a fact, a choice or a result names it.
/// A line of a figure: figure|name|+|type|members.</remarks>
internal static class StatuteReferences
{
    private const string Resource = "StatuteReferences.txt";
    private const string Figure = "figure";

    private static readonly Dictionary<(string Act, string Number, bool Computes), List<StatutePlace>> Places = Read();

    /// <summary>The places of a section, e.g. of "66" of "459/2015".</summary>
    internal static ValueList<StatutePlace> Of(string act, string number, bool computes) =>
        Places.TryGetValue((act, number, computes), out var places) ? places.ToValueList() : default;

    /// <summary>The public functions that use a figure, by its name in case files.</summary>
    internal static ValueList<StatutePlace> OfFigure(string name) => Of(Figure, name, computes: true);

    private static Dictionary<(string Act, string Number, bool Computes), List<StatutePlace>> Read()
    {
        var places = new Dictionary<(string, string, bool), List<StatutePlace>>();
        using var reader = new StreamReader(typeof(StatuteReferences).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('|');
            var key = (parts[0], parts[1], parts[2] == "+");
            if (!places.TryGetValue(key, out var list))
            {
                places.Add(key, list = []);
            }

            list.Add(new(parts[3], parts[4].Length == 0 ? default : parts[4].Split(' ').ToValueList()));
        }

        return places;
    }
}
