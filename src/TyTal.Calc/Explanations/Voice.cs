using System.Globalization;
using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>How a language writes numbers, dates, roundings and sections; the machine's culture takes no part.</summary>
internal sealed class Voice
{
    private static readonly Voice[] All = [.. Languages.All.Select(language => new Voice(language))];

    private readonly NumberFormatInfo _numbers;

    private Voice(Language language)
    {
        Language = language;
        _numbers = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = Say(".", ",", ","), NegativeSign = Say("-", "−", "−") };
    }

    internal Language Language { get; }

    /// <summary>The voice of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the known ones.</exception>
    internal static Voice Of(Language language) => All[(int)Guard.Defined(language)];

    /// <summary>The text of this language.</summary>
    internal string Say(string english, string finnish, string swedish) => new Phrase(english, finnish, swedish).In(Language);

    internal string Say(Phrase phrase) => phrase.In(Language);

    /// <summary>One or several: "1 day", "28 days".</summary>
    internal string Count(int count, Phrase one, Phrase several) => Number(count) + " " + Say(count == 1 ? one : several);

    internal string Days(int count) => Count(count, ("day", "päivä", "dag"), ("days", "päivää", "dagar"));

    internal string Months(int count) => Count(count, ("month", "kuukausi", "månad"), ("months", "kuukautta", "månader"));

    internal string Number(int number) => number.ToString("0", _numbers);

    internal string Date(LocalDate day) => day.ToString(Say("d MMMM uuuu", "d.M.uuuu", "d.M.uuuu"), CultureInfo.InvariantCulture);

    internal string Dates(LocalDate from, LocalDate to) => from == to ? Date(from) : $"{Date(from)} – {Date(to)}";

    internal string Quantity(Figure figure) => figure.Unit switch
    {
        Unit.Date => figure is Figure<CalendarDay> day ? Date(day.Value.Day) : figure.Amount.ToString(CultureInfo.InvariantCulture),
        Unit.Days => Days((int)figure.Amount),
        Unit.Kilometres => figure.Amount.ToString("#,##0.###", _numbers) + " km",
        Unit.Hours => figure.Amount.ToString("#,##0.##", _numbers) + " h",
        Unit.Years or Unit.Persons or Unit.Times or Unit.IndexPoints or Unit.Category => figure.Amount.ToString("0", _numbers),
        Unit.Factor => figure.Amount.ToString("0.000#######", _numbers),
        Unit.Percent => Percent(figure.Amount),
        _ => Money(figure.Amount, figure.Unit),
    };

    /// <summary>A number with a fixed count of decimals, e.g. "1 250.00".</summary>
    internal string Number(decimal number, int decimals) => number.ToString(decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals), _numbers);

    /// <summary>A number with the decimals that it has, e.g. "12.5".</summary>
    internal string Decimal(decimal number) => number.ToString("#,##0.############", _numbers);

    internal string Percent(decimal percent) => percent.ToString("0.############", _numbers) + " %";

    internal string Money(decimal euros, Unit unit) => euros.ToString("#,##0.00##########", _numbers) + unit switch
    {
        Unit.EurosPerYear => Say(" €/year", " €/v", " €/år"),
        Unit.EurosPerMonth => Say(" €/month", " €/kk", " €/mån"),
        Unit.EurosPerDay => Say(" €/day", " €/pv", " €/dag"),
        Unit.EurosPerKilometre => " €/km",
        _ => " €",
    };

    internal string Euros(Money<Once> amount) => Money(amount.Amount, Unit.Euros);

    /// <summary>Where a figure was rounded, as the end of a sentence; null when it was not.</summary>
    internal string? Rounded(Rounding rounding) => rounding switch
    {
        Rounding.Cent => Say("rounded to the cent", "pyöristetty senttiin", "avrundat till närmaste cent"),
        Rounding.TenEuros => Say("rounded to ten euros", "pyöristetty kymmeneen euroon", "avrundat till tio euro"),
        Rounding.HundredEuros => Say("rounded to a hundred euros", "pyöristetty sataan euroon", "avrundat till hundra euro"),
        Rounding.TwoDecimals => Say("rounded to two decimals", "pyöristetty kahteen desimaaliin", "avrundat till två decimaler"),
        Rounding.FivePercent => Say("rounded to the nearest five percent", "pyöristetty lähimpään viiteen prosenttiin", "avrundat till närmaste fem procent"),
        Rounding.WholeNumber => Say("rounded to the nearest whole number", "pyöristetty lähimpään kokonaislukuun", "avrundat till närmaste heltal"),
        Rounding.ThreeDecimals => Say("rounded to three decimals", "pyöristetty kolmeen desimaaliin", "avrundat till tre decimaler"),
        Rounding.TenDecimals => Say("rounded to ten decimals", "pyöristetty kymmeneen desimaaliin", "avrundat till tio decimaler"),
        _ => null,
    };

    /// <summary>A section as the language writes it: "section 62(1)", "62 § 1 mom.", with the act's name unless it is the Workers' Compensation Act.</summary>
    internal string Section(SectionReference section)
    {
        var place = Language == Language.English ? EnglishPlace(section) : NordicPlace(section);
        return section.Act == Act.WorkersCompensation ? place : $"{Say(section.Act.Name)}, {place}";
    }

    /// <summary>A section of the Workers' Compensation Act.</summary>
    internal string Section(int section, int? subsection = null, int? item = null) => Section(SectionReference.Of(section, subsection, item));

    /// <summary>Several sections of the Workers' Compensation Act: "sections 181, 182 and 184", "181, 182 ja 184 §".</summary>
    internal string Sections(params int[] sections)
    {
        var list = string.Join(", ", sections.Take(sections.Length - 1).Select(section => Number(section))) + And + Number(sections[sections.Length - 1]);
        return Language == Language.English ? "sections " + list : list + " §";
    }

    /// <summary>The word between the last two of several, with its spaces.</summary>
    internal string And => Say(" and ", " ja ", " och ");

    /// <summary>A birthday in English: "65th birthday", "71st birthday".</summary>
    internal string EnglishBirthday(int age)
    {
        var ending = (age % 10, age % 100) switch
        {
            (1, not 11) => "st",
            (2, not 12) => "nd",
            (3, not 13) => "rd",
            _ => "th",
        };
        return Number(age) + ending + " birthday";
    }

    /// <summary>A text whose first letter is a capital one.</summary>
    internal static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    internal string Source(StatutorySource source) => source.Status switch
    {
        FigureStatus.Enacted => SourceText.In(Language, source.Source),
        FigureStatus.Announced => Say("announced, not enacted: ", "julkistettu, ei säädetty: ", "meddelat, inte föreskrivet: ") + SourceText.In(Language, source.Source),
        FigureStatus.Projected => Projected(source),
        FigureStatus.Hypothetical => Say("hypothetical, ", "oletettu, ", "hypotetiskt, ") + Suppositions.InForce(source, this) + (source.Source.Length > 0 ? ": " + source.Source : ""),
        _ => Say("supplied, not enacted: ", "käyttäjän antama, ei säädetty: ", "angivet av användaren, inte föreskrivet: ") + source.Source,
    };

    /// <summary>From what and by how much a projected figure grew, or that it was kept.</summary>
    internal string Projected(StatutorySource source) => Say("projected, not enacted", "ennuste, ei säädetty", "prognos, inte föreskrivet")
        + (source.GrownFrom is { } year ? Grown(Number(year), source.Source.Replace(".", _numbers.NumberDecimalSeparator)) : "");

    /// <summary>A reading, by its name: "READING shareTiesGoUp".</summary>
    internal string Mark(Reading reading) => Say("READING ", "TULKINTA ", "TOLKNING ") + reading.Id;

    /// <summary>A reading in a list: its name, its section and what it says.</summary>
    internal string Line(Reading reading) => $"{reading.Id}: {Section(reading.Section)}: {Say(reading.Text)}";

    private string Grown(string year, string growth) => Say(
        $": grown from that of {year}, {growth} from the year before",
        $": kasvatettu vuoden {year} luvusta, {growth} edellisestä vuodesta",
        $": framräknat från talet för {year}, {growth} från året före");

    private static string EnglishPlace(SectionReference section)
    {
        var chapter = section.Chapter is { } c ? $"{c.ToString(CultureInfo.InvariantCulture)}:" : "";
        var subsection = section.Subsection is { } s ? $"({s.ToString(CultureInfo.InvariantCulture)})" : "";
        var item = section.Item is { } i ? $"({i.ToString(CultureInfo.InvariantCulture)})" : "";
        return $"section {chapter}{section.Section.ToString(CultureInfo.InvariantCulture)}{subsection}{item}";
    }

    private string NordicPlace(SectionReference section)
    {
        var chapter = section.Chapter is { } c ? Number(c) + Say("", " luvun ", " kap. ") : "";
        var subsection = section.Subsection is { } s ? $" {Number(s)} mom." : "";
        var item = section.Item is { } i ? Say("", $" {Number(i)} kohta", $" {Number(i)} punkten") : "";
        return $"{chapter}{Number(section.Section)} §{subsection}{item}";
    }
}
