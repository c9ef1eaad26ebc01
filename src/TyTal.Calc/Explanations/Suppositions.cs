using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>What an answer says of itself when it rests on figures that are not in force.</summary>
internal static class Suppositions
{
    /// <summary>The banners of an answer: that it is hypothetical, and what was supposed; that it is a projection. None when it is neither.</summary>
    internal static ValueList<Banner> Of(IReadOnlyCollection<Figure> figures, Voice voice)
    {
        var banners = new List<Banner>();
        if (figures.Hypotheses() is { Count: > 0 } supposed)
        {
            banners.Add(new(
                voice.Say(
                    "HYPOTHETICAL. Computed under figures that are not in force; no decision can rest on it.",
                    "OLETUSLASKELMA. Laskettu oletetuilla luvuilla, jotka eivät ole voimassa; päätöstä ei voi perustaa tähän.",
                    "HYPOTETISKT. Beräknat med tal som inte gäller; inget beslut kan grundas på detta."),
                supposed.Select(figure => Line(figure, voice)).ToValueList()));
        }

        if (figures.Any(figure => figure.IsProjected))
        {
            banners.Add(new(
                voice.Say(
                    "PROJECTION. Rests on figures of years to come that grow as was supposed; no decision.",
                    "ENNUSTE. Perustuu tulevien vuosien lukuihin, joiden kasvu on oletettu; ei päätös.",
                    "PROGNOS. Bygger på tal för kommande år som växer enligt antagande; inget beslut."),
                default));
        }

        return banners.ToValueList();
    }

    /// <summary>The same in one word, before a heading; empty when there is nothing to say.</summary>
    internal static string Prefix(bool isHypothetical, Voice voice) => isHypothetical ? voice.Say("Hypothetical: ", "Oletuslaskelma: ", "Hypotetiskt: ") : "";

    /// <summary>What is supposed, and what is in force: "Age of the change: 67, in force 65".</summary>
    internal static string Line(Figure supposed, Voice voice) => $"{RuleTexts.Title(supposed, voice)}: {voice.Quantity(supposed)}, {InForce(supposed.Source!, voice)}"
        + (supposed.Source!.Source.Length > 0 ? $" ({supposed.Source.Source})" : "");

    /// <summary>What is in force in the place of a hypothetical figure.</summary>
    internal static string InForce(StatutorySource source, Voice voice)
    {
        if (source.InForce is not { } figure)
        {
            return voice.Say("nothing in force is known", "voimassa olevaa ei tunneta", "inget gällande är känt");
        }

        var isAnnounced = figure.Steps().Any(step => step.Source is { Status: FigureStatus.Announced });
        return (isAnnounced ? voice.Say("announced ", "julkistettu ", "meddelat ") : voice.Say("in force ", "voimassa ", "gällande ")) + voice.Quantity(figure);
    }
}
