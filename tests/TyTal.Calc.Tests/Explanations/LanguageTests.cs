using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Explanations.Pictures;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

/// <summary>What holds for every explanation in every language.</summary>
public class LanguageTests
{
    /// <summary>Words that stand in almost every English explanation, and in no other.</summary>
    private static readonly Regex EnglishWords = new(@"\b(the|of|and|is|not|section|day|days|year|rounded|by|from)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    public static TheoryData<Language> All() => [.. Languages.All];

    /// <summary>Every kind of document.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        .. ExplanationTests.Documents(language),
        .. AnnualEarningsExplanationTests.Documents(language),
        .. CostExplanationTests.Documents(language),
        .. FamilyExplanationTests.Documents(language),
        .. InsuredExplanationTests.Documents(language),
        .. LimitationExplanationTests.Documents(language),
        .. MotorExplanationTests.Documents(language),
        .. PayersExplanationTests.Documents(language),
        .. PaymentExplanationTests.Documents(language),
        .. PolicyExplanationTests.Documents(language),
        .. RehabilitationExplanationTests.Documents(language),
        .. SuppositionTests.Documents(language),
        .. TimeLimitExplanationTests.Documents(language),
        .. Decisions.DecisionAttachmentTests.Documents(language),
    ];

    [Fact]
    public void ToText_OfEveryDocument_EnglishHasNoSectionSign() =>
        Assert.All(Documents(Language.English), document => Assert.DoesNotContain("§", document.ToText(), StringComparison.Ordinal));

    [Theory]
    [InlineData(Language.Finnish)]
    [InlineData(Language.Swedish)]
    public void ToText_OfEveryDocument_HasNoEnglishLeft(Language language) => Assert.All(Documents(language), document =>
    {
        var text = document.ToText();

        Assert.Equal("", string.Join("\n", text.Split('\n').Where(line => EnglishWords.IsMatch(line))));
        Assert.DoesNotMatch(new Regex(@"§ \d+\(", RegexOptions.None, TimeSpan.FromSeconds(5)), text);
        Assert.DoesNotMatch(new Regex(@"\d\.\d{2} €", RegexOptions.None, TimeSpan.FromSeconds(5)), text);
    });

    [Theory]
    [MemberData(nameof(All))]
    public void ToHtml_OfEveryDocument_IsWellFormedAndNeedsNothing(Language language) => Assert.All(Documents(language), document =>
    {
        var page = Html(document);

        Assert.Equal(language.Code(), page.Root!.Attribute("lang")!.Value);
        Assert.Single(page.Descendants("h1"));
        Assert.NotEmpty(page.Descendants("title").First().Value);
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "href" or "src" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(All))]
    public void EveryFormat_AnyCulture_TheSame(Language language)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Everything(language);
        foreach (var (separator, group, minus, months, digits) in new[] { (",", "\u00a0", "−", "tammi", "0123456789"), (",", ".", "-", "Oca", "0123456789"), ("٫", "٬", "\u061c-", "يناير", "٠١٢٣٤٥٦٧٨٩") })
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (separator, group, minus);
            culture.NumberFormat.NativeDigits = [.. digits.Select(digit => digit.ToString())];
            culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Range(1, 12).Select(month => months + month), ""];
            try
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
                Assert.Equal(expected, Everything(language));
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
            }
        }
    }

    [Fact]
    public void Of_UnknownLanguage_ErrorWithTheKnownOnes()
    {
        Assert.StartsWith("language is de; allowed is en, fi, sv.", Assert.Throws<ArgumentOutOfRangeException>("language", () => Languages.Of("de")).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "language is 7; allowed is English, Finnish, Swedish.",
            Assert.Throws<ArgumentOutOfRangeException>("language", () => Calc.Explanations.TimelineExplanation.Of(Carpenter.Timeline, (Language)7)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => TimelinePicture.Svg(Carpenter.Timeline, language: (Language)7));
    }

    [Theory]
    [InlineData(Language.Finnish, "Vahingon 4.3.2024 etuudet, vuosityöansio 27\u00a0000,00\u00a0€", "Vahinkopäivä, 4.3.2024", "€/pv")]
    [InlineData(Language.Swedish, "Förmåner för skadan 4.3.2024, årsarbetsinkomst 27\u00a0000,00\u00a0€", "Skadedag, 4.3.2024", "€/dag")]
    public void Layout_OfTheCarpenter_SpeaksTheLanguage(Language language, string title, string marker, string unit)
    {
        var layout = TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.Carpenter, StatutoryParameters.Enacted), title: null, language);

        Assert.Equal(title, layout.Title);
        Assert.Contains(marker, layout.Texts.Select(text => text.Content), StringComparer.Ordinal);
        Assert.Contains(unit, layout.Texts.Select(text => text.Content), StringComparer.Ordinal);
        Assert.DoesNotMatch(EnglishWords, layout.Description + string.Join(" ", layout.Texts.Select(text => text.Content)));
    }

    private static XDocument Html(Document document) => XDocument.Parse(document.ToHtml()
        .Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal)
        .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
        .Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "", StringComparison.Ordinal));

    private static string Everything(Language language) => string.Concat(
        Documents(language).Select(document => document.ToText() + document.ToMarkdown() + document.ToHtml()).Append(TimelinePicture.Svg(Carpenter.Timeline, language: language)));
}
