using System.Globalization;
using System.Text.RegularExpressions;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Explanations.Statute;

/// <summary>The sections that a documentation text names, each with its act: "§§ 64, 66(1)", "Employees Pensions Act, § 96", "act 150/1930, § 5", "decree § 2", "§ 13 of act 626/1991".</summary>
internal static partial class DocumentedSections
{
    private const string LumpSums = "lump sums";

    /// <summary>The decree that "decree" means in a namespace.</summary>
    private static readonly (string Namespace, string Decree)[] Decrees =
    [
        ("TyTal.Calc.Benefits.Rehabilitation", "1467/2015"),
        ("TyTal.Calc.Benefits.FunctionalLimitation", "768/2015"),
        ("TyTal.Calc.Earnings", "1466/2015"),
        ("TyTal.Calc.Policies", "1589/2015"),
    ];

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Health Insurance Act"] = "1224/2004",
        ["Employees Pensions Act"] = "395/2006",
        ["Interest Act"] = "633/1982",
        ["Motor Liability Insurance Act"] = "460/2016",
        ["Motor Liability Insurance Act of 1959"] = "279/1959",
    };

    private static readonly string[] LumpSumDecrees = ["1383/2016", "48/2019", "518/2022", "800/2024"];

    internal static IEnumerable<(string Act, string Section)> In(string text, string member, bool ranges)
    {
        foreach (Match match in Chaptered().Matches(text))
        {
            yield return ("1224/2004", match.Groups["section"].Value);
            if (match.Groups["also"] is { Success: true } also)
            {
                yield return ("1224/2004", also.Value);
            }
        }

        foreach (Match match in Marked().Matches(text))
        {
            var sections = Numbers(match.Groups["list"].Value, ranges).ToList();
            foreach (var act in ActsOf(text.Substring(0, match.Index), text.Substring(match.Index + match.Length), member))
            {
                foreach (var section in sections)
                {
                    var inMotorAct = member.StartsWith("TyTal.Calc.MotorLiability.", StringComparison.Ordinal) && Lead(section) <= 19;
                    yield return (act ?? (inMotorAct ? "626/1991" : "459/2015"), section);
                }
            }
        }
    }

    /// <summary>The acts of a reference by the words before and after it; null when none is named, nothing when it is an act that the map does not hold.</summary>
    private static IEnumerable<string?> ActsOf(string before, string after, string member)
    {
        var (prefix, suffix) = (Before().Match(before), After().Match(after));
        var found = suffix.Success ? suffix.Groups["act"].Value : prefix.Success ? prefix.Groups["act"].Value : null;
        if (found is null)
        {
            return [null];
        }

        var numbered = Regex.Match(found, @"\d+/\d{4}", RegexOptions.None, TimeSpan.FromSeconds(1));
        if (numbered.Success)
        {
            var act = Act.All.FirstOrDefault(act => $"{act.Number}/{act.Year}" == numbered.Value);
            return act is null ? [] : act.Name.English.Contains("amending", StringComparison.Ordinal) ? [null] : [numbered.Value];
        }

        return found.EndsWith("decrees", StringComparison.OrdinalIgnoreCase) ? LumpSumDecrees
            : found.EndsWith("decree", StringComparison.OrdinalIgnoreCase) ? Decrees.Where(pair => member.StartsWith(pair.Namespace, StringComparison.Ordinal)).Select(pair => pair.Decree)
            : Names.TryGetValue(found, out var named) ? [named] : [];
    }

    /// <summary>The sections of a list. What lies between the ends of a range counts where a function names it; what a whole type says of a range tells only where it belongs.</summary>
    private static IEnumerable<string> Numbers(string list, bool ranges)
    {
        foreach (Match item in Item().Matches(list))
        {
            var first = item.Groups["first"].Value;
            var last = item.Groups["last"] is { Success: true } end ? int.Parse(end.Value, CultureInfo.InvariantCulture) : Lead(first);
            yield return first;
            for (var number = ranges ? Lead(first) + 1 : Math.Max(last, Lead(first) + 1); number <= last; number++)
            {
                yield return number.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static int Lead(string section) => int.Parse(section.Split(' ')[0], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Health Insurance Act,? (?<section>\d+:\d+)(\(\d+\))?(( and |, )(?<also>\d+:\d+)(\(\d+\))?)? §", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chaptered();

    // One section after §, a list after §§.
    [GeneratedRegex(@"§\s(?<list>\d+(?!\d|:\d)( [a-c](?!\w))?(\(\d+\))*(–\(\d+\))?(( and |, )\(\d+\))*)|§§\s(?<list>\d+(?!\d|:\d)( [a-c](?!\w))?(\(\d+\))*(–\(\d+\))?(( and |, )\(\d+\))*((, and |, | and | or |–)\d+( [a-c](?!\w))?(?![\w/.]| days| months| years| €)(\(\d+\))*(–\(\d+\))?(( and |, )\(\d+\))*)*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?<![\d(])(?<first>\d+( [a-c](?![\w]))?)(?!\))(\(\d+\))*(–(?<last>\d+))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<act>\d+/\d{4}|Health Insurance Act|Employees Pensions Act|Interest Act|Income Tax Act|Personnel Funds Act|Pay Security Act|Motor Liability Insurance Act( of 1959)?|decrees?)(, annex \d,)?,? $", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^ of (?<act>(the |an |its )?(act |decree |amended )*\d+/\d{4}|the decrees?|the Act on|its |the [A-Z][a-z]+ [A-Z][a-z]+ Act)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex After();
}
