using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

/// <summary>What must stand on the page of every timeline; each says what is missing, or null when nothing is.</summary>
internal static class PageInvariants
{
    /// <summary>Days and the figures that must be explained below their heading; all the page when there is no heading.</summary>
    internal sealed record Part(string Heading, IEnumerable<Figure> Figures);

    /// <summary>The parts of a claim's page.</summary>
    internal static IEnumerable<Part> PartsOf(BenefitTimeline timeline, Language language) => timeline.Periods.Select(period => new Part(
        Days(period.From, period.To, language), period.OtherReasons.Prepend(period).SelectMany(same => same.Figures)))
        .Append(new("", timeline.Compared));

    /// <summary>Every figure of a claim's timeline, with those that were only compared.</summary>
    internal static IEnumerable<Figure> FiguresOf(BenefitTimeline timeline) => PartsOf(timeline, Language.English).SelectMany(part => part.Figures);

    /// <summary>The parts of a family's page.</summary>
    internal static IEnumerable<Part> PartsOf(FamilyTimeline timeline, Language language) => timeline.Periods
        .Select(period => new Part(Days(period.From, period.To, language), period.OtherReasons.Prepend(period).SelectMany(same => same.Figures)))
        .Append(new("", new Figure?[] { timeline.LumpSum, timeline.FuneralAssistance }.OfType<Figure>().Concat(timeline.Compared)));

    /// <summary>Every figure that was rounded stands below the heading of its days, with its result and that it was rounded; and no place of a formula is left open.</summary>
    internal static string? Roundings(string text, IEnumerable<Part> parts, Language language)
    {
        if (text.IndexOf('{') is >= 0 and var open)
        {
            return $"a place is not filled in: {text.Substring(open, Math.Min(20, text.Length - open))}";
        }

        foreach (var part in parts)
        {
            if (SectionOf(text, part.Heading) is not { } lines)
            {
                return $"no heading '{part.Heading}'";
            }

            var said = new HashSet<Figure>();
            foreach (var step in part.Figures.SelectMany(figure => figure.Steps()).Where(step => step.Rule.Rounding != Rounding.None && said.Add(step)))
            {
                var (title, rounded) = (RuleTexts.Title(step, Voice.Of(language)) + ": ", Voice.Of(language).Quantity(step) + ", " + Rounded(language));
                if (!Array.Exists(lines, line => line.Contains(title, StringComparison.Ordinal) && line.Contains(rounded, StringComparison.Ordinal)))
                {
                    return $"'{part.Heading}' has no line '{title}… {rounded}…'";
                }
            }
        }

        return null;
    }

    /// <summary>The figures that are supplied, not enacted, are named by the answer and said on its page; a page without them says nothing of the kind.</summary>
    internal static string? Supplied(string text, IEnumerable<Figure> figures, ValueList<string> named, Language language)
    {
        var supplied = figures.SelectMany(figure => figure.Steps()).Select(step => step.Source).OfType<StatutorySource>()
            .Where(source => source.Status == FigureStatus.Supplied).Distinct().ToList();
        var names = supplied.Select(source => source.Name).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count != named.Count || names.Except(named, StringComparer.Ordinal).Any())
        {
            return $"supplied are {string.Join(", ", names)}; named are {named}";
        }

        var at = text.IndexOf("\n" + NotEnacted(language) + "\n", StringComparison.Ordinal);
        var lines = at < 0 ? [] : SectionOf(text, NotEnacted(language))!;
        return at >= 0 == (supplied.Count == 0) ? $"{supplied.Count} figures are supplied, and the page {(at < 0 ? "does not say" : "says")} so"
            : supplied.Find(source => !Array.Exists(lines, line => line.Contains(RuleTexts.Title(source, Voice.Of(language)) + " (" + By(language), StringComparison.Ordinal))) is { } unsaid ? $"the page does not say that {unsaid} is supplied"
            : null;
    }

    /// <summary>The lines from a heading to the empty line before the next; null when there is no such heading.</summary>
    private static string[]? SectionOf(string text, string heading)
    {
        if (heading.Length == 0)
        {
            return text.Split('\n');
        }

        var from = text.IndexOf("\n\n" + heading, StringComparison.Ordinal);
        var to = from < 0 ? -1 : text.IndexOf("\n\n", from + 2, StringComparison.Ordinal);
        return from < 0 ? null : text.Substring(from, (to < 0 ? text.Length : to) - from).Split('\n');
    }

    private static string Days(NodaTime.LocalDate from, NodaTime.LocalDate to, Language language) =>
        Wording.Date(from, language) + (from == to ? "" : " – " + Wording.Date(to, language)) + ": ";

    private static string Rounded(Language language) => In(language, "rounded ", "pyöristetty ", "avrundat ");

    private static string NotEnacted(Language language) =>
        In(language, "Figures that are not enacted", "Luvut, joita ei ole vahvistettu säädöksellä", "Tal som inte har fastställts genom författning");

    private static string By(Language language) => In(language, "supplied, not enacted: ", "käyttäjän antama, ei säädetty: ", "angivet av användaren, inte föreskrivet: ");

    private static string In(Language language, string english, string finnish, string swedish) => language switch
    {
        Language.English => english,
        Language.Finnish => finnish,
        _ => swedish,
    };
}
