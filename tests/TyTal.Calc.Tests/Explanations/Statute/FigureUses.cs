using System.Reflection;
using System.Text.RegularExpressions;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Statute;

/// <summary>Which methods look a dated figure up, and which public functions reach them.</summary>
internal static partial class FigureUses
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(Claim).Assembly;

    /// <summary>The figures that the source of a type names, by the type's name.</summary>
    private static readonly Dictionary<string, StatutoryFigure[]> NamedIn = Directory
        .EnumerateFiles(Path.Combine(CallGraph.Repository, "src", "TyTal.Calc"), "*.cs", SearchOption.AllDirectories)
        .Select(file => (Type: Path.GetFileNameWithoutExtension(file), Figures: Named().Matches(File.ReadAllText(file)).Select(match => Enum.Parse<StatutoryFigure>(match.Groups["figure"].Value)).Distinct().ToArray()))
        .Where(pair => pair.Figures.Length > 0)
        .GroupBy(pair => pair.Type, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.SelectMany(pair => pair.Figures).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>The figures that some methods look up, and those from which these follow.</summary>
    internal static IReadOnlyList<StatutoryFigure> In(IEnumerable<MethodBase> methods) => methods.SelectMany(LookedUpBy).Distinct().SelectMany(Behind).Distinct().OrderBy(figure => figure).ToList();

    /// <summary>The public functions that take dated figures, or a coefficient or an index itself, each with the figures that it uses.</summary>
    internal static IEnumerable<(StatutoryFigure Figure, string Type, string Member)> OfFunctions() =>
        from type in Library.GetExportedTypes()
        where type.Namespace is { } space && !space.StartsWith("TyTal.Calc.Explanations", StringComparison.Ordinal) && !space.StartsWith("TyTal.Calc.Parameters", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(StatutoryParameters))
        from figure in In(CallGraph.Reach(method))
        select (figure, type.FullName!.Substring("TyTal.Calc.".Length), method.Name);

    private static IEnumerable<StatutoryFigure> LookedUpBy(MethodBase method)
    {
        if (method.DeclaringType == typeof(StatutoryParameters))
        {
            return method.Name switch
            {
                nameof(StatutoryParameters.WageCoefficient) or "FindWageCoefficient" => [StatutoryFigure.WageCoefficient],
                nameof(StatutoryParameters.PensionIndex) => [StatutoryFigure.EarningsRelatedPensionIndex],
                nameof(StatutoryParameters.EmployeePaymentsPercent) => [StatutoryFigure.EmployeePaymentsPercent],
                nameof(StatutoryParameters.MinimumAnnualEarnings) => [StatutoryFigure.MinimumAnnualEarnings],
                _ => [],
            };
        }

        var owner = method.DeclaringType!;
        owner = owner is { IsNested: true, DeclaringType: { } outer } && owner.Name.StartsWith('<') ? outer : owner;
        return !CallGraph.Called(method).Any(called => called.DeclaringType == typeof(StatutoryParameters) && called.Name == nameof(StatutoryParameters.Get)) ? []
            : method.Module.Assembly != Library ? StatutoryFigureNames.All
            : NamedIn.TryGetValue(owner.Name, out var figures) ? figures
            : [];
    }

    /// <summary>A figure and those from which it follows, e.g. the minimum annual earnings and the wage coefficient.</summary>
    private static IEnumerable<StatutoryFigure> Behind(StatutoryFigure figure) => StatutoryParameters.Enacted.Get(figure, 2024).Steps()
        .Select(step => step.Source?.Name ?? step.Rule.Id.Split('.').Last())
        .Select(StatutoryFigureNames.Find)
        .OfType<StatutoryFigure>()
        .Prepend(figure);

    [GeneratedRegex(@"\bStatutoryFigure\.(?<figure>[A-Z]\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
