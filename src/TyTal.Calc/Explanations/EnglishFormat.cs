using System.Globalization;
using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>Numbers, dates and roundings as English text; the machine's culture takes no part.</summary>
internal static class EnglishFormat
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "." };

    internal static string Date(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    internal static string Dates(LocalDate from, LocalDate to) => from == to ? Date(from) : $"{Date(from)} – {Date(to)}";

    internal static string Quantity(Figure figure) => figure.Unit switch
    {
        Unit.Date => figure is Figure<CalendarDay> day ? Date(day.Value.Day) : figure.Amount.ToString(CultureInfo.InvariantCulture),
        Unit.Days => figure.Amount == 1m ? "1 day" : figure.Amount.ToString("0", Numbers) + " days",
        Unit.Kilometres => figure.Amount.ToString("#,##0.###", Numbers) + " km",
        Unit.Hours => figure.Amount.ToString("#,##0.##", Numbers) + " h",
        Unit.Years or Unit.Persons or Unit.Times or Unit.IndexPoints or Unit.Category => figure.Amount.ToString("0", Numbers),
        Unit.Factor => figure.Amount.ToString("0.000#######", Numbers),
        Unit.Percent => figure.Amount.ToString("0.############", Numbers) + " %",
        _ => Money(figure.Amount, figure.Unit),
    };

    internal static string Money(decimal euros, Unit unit) => euros.ToString("#,##0.00##########", Numbers) + unit switch
    {
        Unit.EurosPerYear => " €/year",
        Unit.EurosPerMonth => " €/month",
        Unit.EurosPerDay => " €/day",
        Unit.EurosPerKilometre => " €/km",
        _ => " €",
    };

    /// <summary>Where a figure was rounded, as the end of a sentence.</summary>
    internal static string? Rounded(Rounding rounding) => rounding switch
    {
        Rounding.Cent => "rounded to the cent",
        Rounding.TenEuros => "rounded to ten euros",
        Rounding.HundredEuros => "rounded to a hundred euros",
        Rounding.TwoDecimals => "rounded to two decimals",
        Rounding.FivePercent => "rounded to the nearest five percent",
        Rounding.WholeNumber => "rounded to the nearest whole number",
        Rounding.TenDecimals => "rounded to ten decimals",
        _ => null,
    };

    internal static string Source(StatutorySource source) => source.Status switch
    {
        FigureStatus.Enacted => source.Source,
        FigureStatus.Announced => $"announced, not enacted: {source.Source}",
        _ => $"supplied, not enacted: {source.Source}",
    };
}
