using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Explanations;

/// <summary>Days, amounts and sections as a language writes them; the machine's culture takes no part.</summary>
public static class Wording
{
    /// <summary>A day: "4 March 2024", "4.3.2024".</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Date(LocalDate day, Language language = Language.English) => Voice.Of(language).Date(day);

    /// <summary>An amount of money with its unit: "22 950.00 €/year", "22 950,00 €/v".</summary>
    /// <typeparam name="TPeriod">What the amount is for.</typeparam>
    /// <param name="amount">The amount.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Amount<TPeriod>(Money<TPeriod> amount, Language language = Language.English)
        where TPeriod : struct, IMoneyPeriod => Voice.Of(language).Money(amount.Amount, amount.Unit);

    /// <summary>A section: "section 66(1)", "66 § 1 mom.", with the act's name unless it is the Workers' Compensation Act.</summary>
    /// <param name="section">The section.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Section(SectionReference section, Language language = Language.English) => Voice.Of(language).Section(Guard.NotNull(section, nameof(section)));
}
