using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>An employer's obligation to insure in words: the answer, the days, the numbers, and readings.</summary>
public static class ObligationExplanation
{
    /// <summary>The obligation of a year in words.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(InsuranceObligation obligation, Language language = Language.English)
    {
        Guard.NotNull(obligation, nameof(obligation));
        var voice = Voice.Of(language);
        var page = Start(voice, obligation);
        if (obligation.Difference is { } difference)
        {
            page.Line(What(voice, difference));
        }

        page.Reasons(Figures(obligation));
        return page.ToDocument();
    }

    /// <summary>The obligation of a year with its running total in words.</summary>
    /// <param name="year">The obligation and its days.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(ObligationOfYear year, Language language = Language.English)
    {
        var obligation = Guard.NotNull(year, nameof(year)).Obligation;
        var voice = Voice.Of(language);
        var page = Start(voice, obligation);
        page.Items(year.Running.Select(day =>
        {
            var (added, total) = (voice.Euros(day.Added), voice.Euros(day.Total));
            return $"{voice.Date(day.On)}: " + voice.Say($"{added}, in all {total}", $"{added}, yhteensä {total}", $"{added}, sammanlagt {total}")
                + (day.Exceeds ? voice.Say(", above the threshold", ", yli rajan", ", över gränsen") : "");
        }).Concat(year.NotCounted.Select(payment =>
            $"{voice.Date(payment.On)}: {voice.Euros(payment.Amount)} {voice.Say("does not count", "ei lasketa mukaan", "räknas inte med")}")));
        page.Reasons(Figures(obligation).Concat(new Figure?[] { year.CrossedOn, year.InsuredFrom }.OfType<Figure>()));
        return page.ToDocument();
    }

    /// <summary>Who handles a claim in words.</summary>
    /// <param name="handling">The answer.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(ClaimHandling handling, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var handler = Guard.NotNull(handling, nameof(handling)).Handler switch
        {
            ClaimHandler.InsuranceCompany => voice.Say("The insurance company handles the claim", "Vakuutusyhtiö käsittelee vahingon", "Försäkringsbolaget handlägger skadan"),
            ClaimHandler.StateTreasury => voice.Say("The State Treasury handles the claim", "Valtiokonttori käsittelee vahingon", "Statskontoret handlägger skadan"),
            _ => voice.Say("The Workers' Compensation Center handles the claim", "Tapaturmavakuutuskeskus käsittelee vahingon", "Olycksfallsförsäkringscentralen handlägger skadan"),
        };
        var sections = voice.Sections(181, 182, 184);
        var work = (handling.IsUninsuredWork, handling.IsNeglect) switch
        {
            (true, true) => voice.Say(
                $": uninsured work, the obligation was neglected ({sections})",
                $": vakuuttamaton työ, vakuuttamisvelvollisuus laiminlyötiin ({sections})",
                $": oförsäkrat arbete, försäkringsskyldigheten försummades ({sections})"),
            (true, false) => voice.Say(
                ": uninsured work, there was no obligation", ": vakuuttamaton työ, vakuuttamisvelvollisuutta ei ollut", ": oförsäkrat arbete, det fanns ingen försäkringsskyldighet"),
            _ => "",
        };
        var page = new Page(voice);
        page.Heading($"{handler} ({voice.Section(handling.Section)}){work}", 1);
        page.Readings([handling.Reading]);
        return page.ToDocument();
    }

    /// <summary>Why there is an obligation or none.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(ObligationReason reason, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(reason) switch
        {
            ObligationReason.AboveThreshold => voice.Say(
                "the employer must insure the employees, the wages exceed the threshold",
                "työnantajan on vakuutettava työntekijänsä, palkat ylittävät rajan",
                "arbetsgivaren ska försäkra arbetstagarna, lönerna överstiger gränsen"),
            ObligationReason.AtMostThreshold => voice.Say(
                "no obligation to insure, the wages do not exceed the threshold",
                "ei vakuuttamisvelvollisuutta, palkat eivät ylitä rajaa",
                "ingen försäkringsskyldighet, lönerna överstiger inte gränsen"),
            _ => voice.Say(
                "the State has no obligation to insure, it pays compensation itself",
                "valtiolla ei ole vakuuttamisvelvollisuutta, se maksaa korvaukset itse",
                "staten har ingen försäkringsskyldighet, den betalar själv ersättningarna"),
        };
    }

    private static Page Start(Voice voice, InsuranceObligation obligation)
    {
        var page = new Page(voice);
        page.Heading($"{voice.Number(obligation.Year)}: {Reason(obligation.Reason, voice.Language)} ({voice.Section(obligation.Section)})", 1);
        return page;
    }

    private static string What(Voice voice, Figure<Money<PerYear>> difference)
    {
        var amount = voice.Money(Math.Abs(difference.Amount), Unit.Euros);
        return difference.Amount > 0m
            ? voice.Say($"The wages are {amount} above the threshold.", $"Palkat ylittävät rajan, erotus {amount}.", $"Lönerna är {amount} över gränsen.")
            : voice.Say(
                $"{amount} more may be paid in the year without an obligation.",
                $"Vuoden aikana voidaan maksaa vielä {amount} ilman vakuuttamisvelvollisuutta.",
                $"Ytterligare {amount} får betalas under året utan försäkringsskyldighet.");
    }

    private static IEnumerable<Figure> Figures(InsuranceObligation obligation) => obligation.Difference is { } difference ? [difference] : [];
}
