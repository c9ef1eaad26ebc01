using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>The sources of statutory figures in each language: acts by their names, decrees and decisions by their numbers, releases by their days; a source of the caller's own stays as it is.</summary>
internal static class SourceText
{
    private static readonly Phrase[] Kinds =
    [
        ("decree ", "asetus ", "förordning "),
        ("act of ", "laki vuodelta ", "lag från "),
        ("act ", "laki ", "lag "),
        ("decision ", "päätös ", "beslut "),
        ("ministry's release of ", "ministeriön tiedote ", "ministeriets meddelande "),
        ("pension centre's release of ", "Eläketurvakeskuksen tiedote ", "Pensionsskyddscentralens meddelande "),
        ("employment fund's release of ", "Työllisyysrahaston tiedote ", "Sysselsättningsfondens meddelande "),
        ("tax administration's release of ", "Verohallinnon tiedote ", "Skatteförvaltningens meddelande "),
        ("accountants' association's news of ", "Taloushallintoliiton uutinen ", "Ekonomiförvaltningsförbundets nyhet "),
        ("news of ", "uutinen ", "nyhet "),
        ("notice ", "ilmoitus ", "meddelande "),
    ];

    private static readonly Phrase[] Releases =
    [
        ("notice 518/2016, unchanged through 2022", "ilmoitus 518/2016, muuttumaton vuoteen 2022", "meddelande 518/2016, oförändrat till och med 2022"),
        ("act 395/2006, section 96(3)", "laki 395/2006, 96 § 3 mom.", "lag 395/2006, 96 § 3 mom."),
    ];

    /// <summary>A source in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="source">The source as the figure names it, in English.</param>
    internal static string In(Language language, string source)
    {
        foreach (var release in Releases)
        {
            if (release.English == source)
            {
                return release.In(language);
            }
        }

        foreach (var act in Act.All)
        {
            if (act.ToString() == source)
            {
                return act.In(language);
            }
        }

        return OfKind(language, source);
    }

    private static string OfKind(Language language, string source)
    {
        foreach (var kind in Kinds)
        {
            if (source.StartsWith(kind.English, StringComparison.Ordinal) && source.Length > kind.English.Length && source[kind.English.Length] is >= '0' and <= '9')
            {
                var number = source.Substring(kind.English.Length);
                return kind.In(language) + number;
            }
        }

        return source;
    }
}
