using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Statute;

/// <summary>One place where the library's code or its documentation names a section.</summary>
/// <param name="Act">The act, e.g. "459/2015".</param>
/// <param name="Section">The section, e.g. "66", "142 a", "8:7".</param>
/// <param name="Computes">Whether something is computed there; otherwise a fact is stated or a result is named.</param>
/// <param name="Type">The public type, without "TyTal.Calc.".</param>
/// <param name="Member">The member; empty for the type as a whole.</param>
internal readonly record struct CodeReference(string Act, string Section, bool Computes, string Type, string Member);

/// <summary>Every reference of the public code to a section: rules, limits and other section references as values, calls that make one, and the documentation.</summary>
internal static partial class CodeReferences
{
    private const string Root = "TyTal.Calc.";
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] OfEveryRecord = ["ToString", "Equals", "GetHashCode", "Deconstruct", "CompareTo", "<Clone>$"];

    /// <summary>Sections that code names without computing them: a default that stands for "no limit", and provisions that another section merely points to.</summary>
    private static readonly (string Section, string Type)[] Passing =
    [
        ("16", "Benefits.LiabilityTime"), ("124", "Policies.NeglectRules"), ("172", "Policies.NeglectRules"), ("174", "Policies.NeglectRules"), ("176", "Policies.NeglectRules"),
    ];

    private static readonly Assembly Library = typeof(Claim).Assembly;

    /// <summary>The rooms that speak of the law but neither compute it nor state its facts.</summary>
    private static readonly string[] Silent = ["Law", "Reasons", "Explanations", "Bulk"];

    /// <summary>The public types that compute or state.</summary>
    private static readonly Dictionary<string, Type> Types = Library.GetExportedTypes()
        .Where(type => type.Namespace is { } space && space != "TyTal.Calc" && !Silent.Contains(space.Split('.')[2], StringComparer.Ordinal))
        .ToDictionary(type => type.FullName!.Replace('+', '.'), StringComparer.Ordinal);

    internal static IReadOnlyList<CodeReference> All() => Values().Concat(OfFigures()).Concat(Documented()).Concat(Written())
        .Where(reference => reference.Act != "459/2015" || !Passing.Contains((reference.Section, reference.Type)))
        .Distinct()
        .OrderBy(reference => reference.Act, StringComparer.Ordinal)
        .ThenBy(reference => Order(reference.Section))
        .ThenBy(reference => reference.Section, StringComparer.Ordinal)
        .ThenBy(reference => reference.Type, StringComparer.Ordinal)
        .ThenBy(reference => reference.Member, StringComparer.Ordinal)
        .ToList();

    private static int Order(string section) => section.Split(':', ' ').Where(part => char.IsAsciiDigit(part[0])).Aggregate(0, (sum, part) => (sum * 1000) + int.Parse(part, CultureInfo.InvariantCulture));

    /// <summary>The static properties that are rules, limits, section references, or lists of rows with one.</summary>
    private static IEnumerable<CodeReference> Values() =>
        from type in Types.Values
        where !type.ContainsGenericParameters
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.GetIndexParameters().Length == 0 && type != typeof(TimeLimits)
        from section in SectionsOf(property.GetValue(null), 2)
        select new CodeReference(ActOf(section.Act), NumberOf(section), Computes: true, Name(type), property.Name == "All" ? "" : property.Name);

    /// <summary>The sections by which the dated figures of a year come about.</summary>
    private static IEnumerable<CodeReference> OfFigures() =>
        from figure in StatutoryFigureNames.All
        from step in StatutoryParameters.Enacted.Get(figure, 2024).Steps()
        where step.Rule.Section is not null
        select new CodeReference(ActOf(step.Rule.Section!.Act), NumberOf(step.Rule.Section), Computes: true, Name(typeof(StatutoryParameters)), nameof(StatutoryParameters.Get));

    private static IEnumerable<SectionReference> SectionsOf(object? value, int depth) => value switch
    {
        null or string => [],
        SectionReference section => [section],
        Rule rule => SectionsOf(rule.Section, 0),
        IEnumerable rows => depth == 0 ? [] : rows.Cast<object?>().SelectMany(row => SectionsOf(row, depth - 1)),
        _ when depth == 0 || value.GetType().Assembly != Library => [],
        _ => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && (property.PropertyType == typeof(SectionReference) || property.PropertyType == typeof(Rule) || property.PropertyType == typeof(TimeLimitExtension)))
            .SelectMany(property => SectionsOf(property.GetValue(value), 1)),
    };

    /// <summary>The sections that the summaries, parameters and results of public members name.</summary>
    private static IEnumerable<CodeReference> Documented()
    {
        foreach (var member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, "TyTal.Calc.xml")).Descendants("member"))
        {
            var id = member.Attribute("name")!.Value;
            var full = id.Substring(2).Split('(', '`')[0];
            var (typeName, name) = id[0] == 'T' ? (full, "") : (full.Substring(0, full.LastIndexOf('.')), full.Substring(full.LastIndexOf('.') + 1));
            if (name == "#ctor" || !Types.TryGetValue(typeName, out var type) || (name.Length > 0 && !IsPublic(type, name)))
            {
                continue;
            }

            var text = string.Join(" \n ", member.Elements().Where(part => part.Name.LocalName is "summary" or "param" or "returns").Select(part => part.Value));
            foreach (var (act, section) in DocumentedSections.In(Regex.Replace(text, @"[^\S\n]+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)), typeName, ranges: name.Length > 0))
            {
                yield return new(act, section, Computes(type, name), Name(type), name);
            }
        }
    }

    private static bool IsPublic(Type type, string name) => type.GetMember(name, Declared).Length > 0;

    /// <summary>Static members compute, and so do properties that nobody can set; a type computes when it is made of functions.</summary>
    private static bool Computes(Type type, string name) => type == typeof(StatutoryFigure) || (type.IsEnum ? false : name.Length == 0
        ? IsStatic(type) || type.GetMethods(Declared).Any(method => !method.IsSpecialName && !OfEveryRecord.Contains(method.Name))
        : type.GetMember(name, Declared).Any(member => member switch
        {
            MethodInfo => true,
            PropertyInfo property => property.GetMethod is { IsStatic: true } || property.SetMethod is null,
            _ => false,
        }));

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    /// <summary>The section references that the sources of public types make, e.g. SectionReference.Of(56, 2).</summary>
    private static IEnumerable<CodeReference> Written()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CallGraph.Repository, "src", "TyTal.Calc"), "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var space = Namespace().Match(text).Groups["name"].Value;
            var types = TypeNames().Matches(text).Select(match => (match.Index, FullName: $"{space}.{match.Groups["name"].Value}")).ToList();
            foreach (Match match in Made().Matches(text))
            {
                var owner = types.LastOrDefault(type => type.Index < match.Index).FullName;
                if (owner is not null && Types.TryGetValue(owner, out var type))
                {
                    var act = match.Groups["act"] is { Success: true } named ? ActOf((Act)typeof(Act).GetProperty(named.Value)!.GetValue(null)!) : match.Groups["motor"].Success ? "626/1991" : "459/2015";
                    yield return new(act, match.Groups["section"].Value, Computes: true, Name(type), "");
                }
            }
        }
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.').Substring(Root.Length).Split('`')[0];

    private static string ActOf(Act act) => $"{act.Number}/{act.Year}";

    private static string NumberOf(SectionReference section) => section.Chapter is { } chapter ? $"{chapter}:{section.Section}" : section.Section.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(public|internal) [a-z ]*(class|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeNames();

    [GeneratedRegex(@"(SectionReference\.Of|Act\.(?<act>\w+)\.Section|(?<motor>MotorAct)\.Section)\((?<section>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Made();
}
