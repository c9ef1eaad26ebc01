using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>The English voice.</summary>
internal static class EnglishFormat
{
    private static readonly Voice Voice = Voice.Of(Language.English);

    internal static string Date(LocalDate day) => Voice.Date(day);

    internal static string Dates(LocalDate from, LocalDate to) => Voice.Dates(from, to);

    internal static string Quantity(Figure figure) => Voice.Quantity(figure);

    internal static string Money(decimal euros, Unit unit) => Voice.Money(euros, unit);

    internal static string? Rounded(Rounding rounding) => Voice.Rounded(rounding);

    internal static string Source(StatutorySource source) => Voice.Source(source);
}
