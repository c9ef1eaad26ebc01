using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Explanations.Pictures;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Decisions;

public class DecisionAttachmentTests
{
    private static readonly StatutoryParameters Enacted = StatutoryParameters.Enacted;

    private static readonly BenefitTimeline Carpenter = BenefitTimeline.Of(PictureClaims.Carpenter, Enacted);

    private static readonly BenefitTimeline LeisureTime = BenefitTimeline.Of(
        PictureClaims.All["leisure time"] with { AnnualEarnings = Euros.PerYear(43_300m), LossPerYear = Euros.PerYear(9_000m) }, Enacted);

    private static readonly FamilyTimeline Family = FamilyTimeline.Of(FamilyPictureTests.Widow, Enacted);

    private static readonly TimelineDifference Difference = TimelineDifference.Of(
        Carpenter, BenefitTimeline.Of(PictureClaims.Carpenter with { AnnualEarnings = Euros.PerYear(28_500m), Incapacity = Until(new(2024, 5, 12)) }, Enacted));

    private static readonly string[] ToldOfTheCarpenter =
    [
        "  Incapacity for work: from 4 March 2024 on: 100 %\n", "  Sick pay: 5 March 2024 – 1 April 2024: 2 250.00 €\n", "  Gross              29 193.92 €\n",
        "  Earnings-related pension index of 2025 ", "enacted\n",
        "  1 January 2026: the pension index of the new year (section 268(2)): 1 954.69 €/month\n",
        "  1 January 2030: the one-time increase of 7.317 % begins (section 67)\n",
        "  15 June 2045: 65th birthday, from which a pension is 70 % of the annual earnings instead of 85 % (section 66(1))\n",
        "  The degree of incapacity is 100 % and the share 100 %: under 97.5 % it is 95 %.\n",
        "  sixtyFifthBirthday: section 66(1): ",
    ];

    /// <summary>A step that carries a statutory figure names an act, a decree or another source after its section.</summary>
    private static readonly Regex Sourced = new(@"^ *[0-9]+\. [^\n]* of 20[0-9]{2}: [^\n]*; [^\n]*\)$", RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    public static TheoryData<Language> All => new(Languages.All);

    [Theory]
    [MemberData(nameof(All))]
    public void Of_EveryKind_IsOneWellFormedPageWithItsHeadingsInOrder(Language language) => Assert.All(Documents(language), document =>
    {
        var page = Page(document);
        var levels = page.Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3").Select(element => element.Name.LocalName[1] - '0').ToList();

        Assert.Equal(language.Code(), page.Root!.Attribute("lang")!.Value);
        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.DoesNotContain(Enumerable.Range(1, levels.Count - 1), i => levels[i] > levels[i - 1] + 1);
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.NotEmpty(page.Descendants("dl"));
    });

    /// <summary>Every attachment says what would change the outcome; and where a statutory figure stands behind it, that figure with its source and status.</summary>
    [Fact]
    public void Of_EveryKind_TellsWhatWouldChangeTheOutcomeAndItsFigures() => Assert.All(Documents(Language.English), document =>
    {
        var text = document.ToText();

        Assert.Contains("\nWhat would change the outcome\n  ", text, StringComparison.Ordinal);
        Assert.Equal(Sourced.IsMatch(text), text.Contains("\nFigures used\n", StringComparison.Ordinal));
        Assert.True(text.Contains("\nReadings\n", StringComparison.Ordinal) || !text.Contains("READING ", StringComparison.Ordinal));
        Assert.DoesNotContain("\nPicture", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Of_NothingNear_SaysThatOnlyOtherFactsWouldChangeIt() => Assert.Contains(
        "\nWhat would change the outcome\n  No day and no limit lies near these facts: only other facts would change the outcome.\n",
        DecisionAttachment.Of(BenefitTimeline.Of(PictureClaims.Carpenter with { Incapacity = default, SickPay = default }, Enacted)).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void Of_RefusedSurvivors_TellsWhatWouldGiveTheRight()
    {
        var child = new Child { BirthDate = new(1997, 1, 1) };
        var cohabitant = new Spouse { Union = Union.Cohabitation };
        var timeline = FamilyTimeline.Of(FamilyPictureTests.Widow with { Spouses = ValueList.Create(cohabitant), Children = ValueList.Create(child), Funeral = null }, Enacted);

        var text = DecisionAttachment.Of(timeline, Language.Finnish).ToText();
        Assert.Contains("  Yhteinen lapsi tai julkisen notaarin oikeaksi todistama sopimus keskinäisestä elatuksesta antaisi avopuolisolle oikeuden (100 § 2 mom.).\n", text, StringComparison.Ordinal);
        Assert.Contains("  Päätoiminen opiskelu ennen 25 vuoden ikää antaisi oikeuden opiskelun ajaksi (101 § 1 mom.).\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Cost_TellsFactsFiguresAndWhatStandsInTheWay()
    {
        var text = DecisionAttachment.Of(CostExplanationTests.Treatment, Language.Swedish).ToText();

        Assert.StartsWith("Bilaga till beslutet om en kostnad\n\nUppgifter\n  Kostnad: 400,00 €\n  Klientavgift inom den offentliga hälso- och sjukvården: 51,90 €\n  Beslut: Ersätts 51,90 €: ", text, StringComparison.Ordinal);
        Assert.Contains("\nAnvända tal\n", text, StringComparison.Ordinal);
        Assert.Contains("\nVad som skulle ändra utfallet\n  Utfallet skulle vara ett annat om detta inte gällde: undersökningen kostar mer än årets belopp", text, StringComparison.Ordinal);
        Assert.Contains("\nTolkningar\n  limitOfOneExamination: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Supplement_TellsPeriodsRefusalsAndTheNextYear()
    {
        var text = DecisionAttachment.Of(CostExplanationTests.Care).ToText();

        Assert.Contains("\nTotal: 70.11 €\n", text, StringComparison.Ordinal);
        Assert.Contains("  17 March 2024: care in an institution (section 51(3))\n", text, StringComparison.Ordinal);
        Assert.Contains("  1 January 2025: the amount of the new year (section 268(1))\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Rehabilitation_TellsMeasuresDaysCostsAndWarnings()
    {
        var text = DecisionAttachment.Of(RehabilitationExplanationTests.Everything).ToText();

        Assert.StartsWith("Attachment to the decision on rehabilitation, claim of 8 May 2023\n\nFacts\n  Claim date: 8 May 2023\n  Measure 1: 8 January 2024 – 31 January 2024: assessment (section 89(3)(1))\n", text, StringComparison.Ordinal);
        Assert.Matches("\n  1 February 2024 – 15 March 2024 +no\n", text);
        Assert.Contains("  This warning would fall away if this were no longer so: 2. work trial, 1 February 2024 – 15 March 2024: it is shorter than usual (insurers' practice).\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Carpenter_TellsFactsPeriodsTotalsFiguresAndLimits()
    {
        var text = DecisionAttachment.Of(Carpenter, Language.English, notes: null, Enacted).ToText();

        Assert.StartsWith("Attachment to the decision on the claim of 4 March 2024\n\nFacts\n  Claim date: 4 March 2024\n  Date of birth: 15 June 1980\n", text, StringComparison.Ordinal);
        Assert.All(
            ToldOfTheCarpenter,
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_NoParameters_LeavesTheNextYearsAmountOut()
    {
        var text = DecisionAttachment.Of(Carpenter, Language.Finnish).ToText();

        Assert.Contains("  1.1.2026: uuden vuoden työeläkeindeksi (268 § 2 mom.)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FiguresOfNextYearUnknown_LeavesTheAmountOut()
    {
        var timeline = BenefitTimeline.Of(PictureClaims.Carpenter with { Through = new(2026, 12, 31) }, KnownFigures.Announced);

        Assert.Contains("  1.1.2027: det nya årets arbetspensionsindex (268 § 2 mom.)\n", DecisionAttachment.Of(timeline, Language.Swedish, notes: null, KnownFigures.Announced).ToText(), StringComparison.Ordinal);
        Assert.Contains("announced, not enacted", DecisionAttachment.Of(timeline).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LeisureTime_TellsTheCliffsNearAndTheTwentieth()
    {
        var document = DecisionAttachment.Of(LeisureTime);
        var text = document.ToText();

        Assert.Contains(
            "  Of 120.28 €/day the Kela deduction leaves 48.11 €/day; at the limit of 120.00 €/day it leaves 42.00 €/day, a cent above it 48.00 €/day (section 202(1)).\n", text, StringComparison.Ordinal);
        Assert.Contains("  The loss of earnings is 9 000.00 €/year: under 829.50 €/year nothing is paid (section 56(2)).\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("at the limit of 150.00", text, StringComparison.Ordinal);
        Assert.Equal(2, document.Blocks.OfType<Picture>().Count());
    }

    [Theory]
    [InlineData("9", "The degree of incapacity is 9 %: from 10 % on there is a right (section 56(2)).")]
    [InlineData("9.99", "The degree of incapacity is 9.99 %: from 10 % on there is a right (section 56(2)).")]
    [InlineData("10", "The degree of incapacity is 10 %: under 10 % nothing is paid (section 56(2)).\n  From a degree of 12.5 % on the share is 15 %.")]
    [InlineData("12.49", "The degree of incapacity is 12.49 %: under 10 % nothing is paid (section 56(2)).\n  From a degree of 12.5 % on the share is 15 %.")]
    [InlineData("12.5", "The degree of incapacity is 12.5 % and the share 15 %: under 12.5 % it is 10 %.\n  From a degree of 17.5 % on the share is 20 %.")]
    [InlineData("40", "The degree of incapacity is 40 % and the share 40 %: under 37.5 % it is 35 %.\n  From a degree of 42.5 % on the share is 45 %.")]
    public void Of_AnyDegree_TellsTheDegreesAroundIt(string degree, string lines)
    {
        var of = IncapacityDegree.Of(decimal.Parse(degree, System.Globalization.CultureInfo.InvariantCulture));
        var timeline = BenefitTimeline.Of(
            PictureClaims.Carpenter with { Through = new(2024, 9, 30), SickPay = default, EarningsBefore = new(Euros.Once(2_100m), 28), Incapacity = ValueList.Create(new IncapacitySpell(new(2024, 3, 5), null, of)) }, Enacted);

        Assert.Contains("  " + lines + "\n", DecisionAttachment.Of(timeline).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ThreeDaysMissing_TellsWhatWouldOpenTheRight()
    {
        var text = DecisionAttachment.Of(BenefitTimeline.Of(PictureClaims.All["not entitled"], Enacted)).ToText();

        Assert.Contains("No benefit is due.", text, StringComparison.Ordinal);
        Assert.Contains("Three consecutive days of incapacity after the claim date would open the right (section 56(3)).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Family_TellsSharesReceiversAndTheThreshold()
    {
        var text = DecisionAttachment.Of(Family, Language.Finnish, notes: null, Enacted).ToText();

        Assert.Contains("leski: 1 000,00; lapsi 1: 666,67; lapsi 2: 666,67", text, StringComparison.Ordinal);
        Assert.Matches("\n  Lapsi 2 +49 832,78 €\n", text);
        Assert.Contains("  Lesken tulo on 45 000,00 €/v: vain määrän 30 315,00 €/v ylittävä osa pienentää eläkettä (107 § 1 mom.).\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FamilyInPayment_TellsTheNextBirthdaysAndTheIndex()
    {
        var timeline = FamilyTimeline.Of(FamilyPictureTests.Widow with { Through = new(2018, 12, 31) }, Enacted);

        var text = DecisionAttachment.Of(timeline, Language.English, notes: null, Enacted).ToText();
        Assert.Contains("  1 January 2019: the pension index of the new year (section 268(2)): spouse: 1 014.52 €/month; child 1: 676.35 €/month; child 2: 676.35 €/month\n", text, StringComparison.Ordinal);
        Assert.Contains("  1 June 2019: the spouse's income may reduce the pension (section 108(1))\n", text, StringComparison.Ordinal);
        Assert.Contains("  10 September 2021: child 1 turns 18, and only full-time studies or inability keep the right (section 101(1))\n", text, StringComparison.Ordinal);
        Assert.Contains("  7 February 2031: child 2 turns 25, and the right ends (section 101(1))\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Difference_TellsWhatChangedAndWhy()
    {
        var text = DecisionAttachment.Of(Difference, Language.Swedish).ToText();

        Assert.StartsWith("Vad som ändrades och varför: skadan 4.3.2024\n", text, StringComparison.Ordinal);
        Assert.Contains("  Årsarbetsinkomst: 27 000,00 €/år → 28 500,00 €/år\n", text, StringComparison.Ordinal);
        Assert.Matches("\n  Arbetsoförmåga +från och med 4.3.2024: 100 % +4.3.2024 – 12.5.2024: 100 %\n", text);
        Assert.Equal(2, DecisionAttachment.Of(Difference).Blocks.OfType<Picture>().Count());
    }

    [Theory]
    [InlineData(Language.English, "-", '.')]
    [InlineData(Language.Finnish, "−", ',')]
    [InlineData(Language.Swedish, "−", ',')]
    public void Of_LessPaid_HasTheMinusSignOfTheLanguage(Language language, string minus, char comma) => Assert.Matches(
        $"{minus}[1-9][0-9 ]*{comma}[0-9]{{2}} €", DecisionAttachment.Of(Difference, language).ToText());

    [Fact]
    public void Of_EmptyDifference_SaysSo() => Assert.Contains(
        "Nothing differs on any day.", DecisionAttachment.Of(TimelineDifference.Of(Carpenter, Carpenter)).ToText(), StringComparison.Ordinal);

    [Fact]
    public void Of_HostileNotes_AreTextOnly()
    {
        const string Hostile = "</dl><script>alert(1)</script>\n& \"x\" <b onclick='y'>";
        var notes = new DecisionNotes { Person = Hostile, Reference = Hostile, Note = Hostile };

        Assert.All(new[] { DecisionAttachment.Of(Carpenter, Language.English, notes), DecisionAttachment.Of(Family, Language.English, notes), DecisionAttachment.Of(Difference, Language.English, notes) }, document =>
        {
            var page = Page(document);
            Assert.Equal(3, page.Descendants("dd").Count(element => element.Value == Hostile.Replace('\n', ' ')));
            Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "b");
        });
    }

    [Fact]
    public void Of_BlankNotes_AreLeftOut() => Assert.DoesNotContain(
        "Note", DecisionAttachment.Of(Carpenter, Language.English, new() { Note = " \n", Person = null }).ToText(), StringComparison.Ordinal);

    [Fact]
    public void Of_HundredYearsAndLargestAmounts_Renders()
    {
        var claim = PictureClaims.Carpenter with { AnnualEarnings = Euros.PerYear(1_000_000_000m), Through = new(2124, 3, 31) };

        Assert.All(Languages.All, language => Page(DecisionAttachment.Of(BenefitTimeline.Of(claim, PictureClaims.Supplied), language, notes: null, PictureClaims.Supplied)));
    }

    [Fact]
    public void Of_UnknownLanguage_ErrorWithTheKnownOnes() => Assert.StartsWith(
        "language is 9; allowed is English, Finnish, Swedish.", Assert.Throws<ArgumentOutOfRangeException>("language", () => DecisionAttachment.Of(Carpenter, (Language)9)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_NoTimeline_Throws()
    {
        Assert.Throws<ArgumentNullException>("timeline", () => DecisionAttachment.Of((BenefitTimeline)null!));
        Assert.Throws<ArgumentNullException>("timeline", () => DecisionAttachment.Of((FamilyTimeline)null!));
        Assert.Throws<ArgumentNullException>("difference", () => DecisionAttachment.Of((TimelineDifference)null!));
    }

    /// <summary>Every kind of attachment.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        DecisionAttachment.Of(Carpenter, language, notes: null, Enacted), DecisionAttachment.Of(LeisureTime, language), DecisionAttachment.Of(Difference, language),
        DecisionAttachment.Of(Family, language, notes: null, Enacted), DecisionAttachment.Of(FamilyTimeline.Of(FamilyPictureTests.Widow with { Through = new(2018, 12, 31) }, Enacted), language, notes: null, Enacted),
        DecisionAttachment.Of(CostExplanationTests.Treatment, language), DecisionAttachment.Of(CostExplanationTests.Care, language),
        DecisionAttachment.Of(CostDecision.Refuse(CostReason.NotOnList, SectionReference.Of(54)), language),
        DecisionAttachment.Of(RehabilitationExplanationTests.Everything, language),
        .. CornerClaims.All.Select(claim => DecisionAttachment.Of(BenefitTimeline.Of(claim, RandomClaims.Parameters), language)),
        .. CornerFamilies.All.Select(family => DecisionAttachment.Of(FamilyTimeline.Of(family, RandomClaims.Parameters), language)),
    ];

    private static ValueList<IncapacitySpell> Until(LocalDate to) => ValueList.Create(new IncapacitySpell(new(2024, 3, 4), to, IncapacityDegree.Full));

    private static XDocument Page(Document document) => XDocument.Parse(document.ToHtml()
        .Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal)
        .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
        .Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "", StringComparison.Ordinal));
}
