using System.Text.RegularExpressions;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.FunctionalLimitation.Classification;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation.Classification;

public class ImpairmentClassificationTests
{
    /// <summary>Words of almost every English sentence, and of no Finnish or Swedish one.</summary>
    private static readonly Regex EnglishWords = new(@"\b(the|of|and|is|not|with|without|by|one|both)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    /// <summary>The categories of every section of annex 1, in its order, as they stand in the decree (part 8 without the table of acuities).</summary>
    [Theory]
    [InlineData("1.1", "2 4 5 2 1 1 2 5 6 6 7 4 5 3 4 6 7 7 4 5 8 9 7 8 9 10")]
    [InlineData("1.2", "2 3–4 10 2–4 2 4 5–6 10 11 2 3 4–5 6 11 12 17 18 5 6 6 6 9 11 5 12")]
    [InlineData("1.3", "0–3 4–8 9–10 11–12")]
    [InlineData("1.4", "0–3 4–8 9–10 11–12")]
    [InlineData("2.1", "1 0 2 2 3 4 5 2 3 4 4 6 1 3 0 1–2 3 4 1–2 3–4 7–8 5 5–8 2 3–4 5–8 10 12 13 15 16 18 1–2 3 1–2 3 4 3–5 6 10")]
    [InlineData("2.2", "0–5 6–10 11–15 16–18")]
    [InlineData("2.3", "0–3 4–8 9–10 11–12")]
    [InlineData("3", "0–3 4–6 7–10")]
    [InlineData("4", "0–3 4–8 9–14")]
    [InlineData("5.1", "0")]
    [InlineData("5.2", "1 2–4 2–4 5–6 8 10 0–5 6–10 11–13 1–2 4 6")]
    [InlineData("5.3", "2–3")]
    [InlineData("5.4", "0–3 4–7 8–10")]
    [InlineData("5.5", "2 1–2 3 4–6 1–3 4–6 7–8 1–3")]
    [InlineData("6", "0–5 6–10 11–15 16–20")]
    [InlineData("7", "0–5 6–10 11–15 16–20")]
    [InlineData("8", "4 18 0 2 0 6 2 9 3 14 4 16 6–8 5 10 3–5 5 4 2 2–3 4–8 9–14 10 10 2–4 6 6 4 2 3 0 1–3 1 2–4 1–5")]
    [InlineData("9.1", "2 3 2 3 4 5 6 7 8 10")]
    [InlineData("9.2", "14–16")]
    [InlineData("9.3", "0–1 2–5 6–10")]
    [InlineData("9.4", "")]
    [InlineData("9.5", "20")]
    [InlineData("9.6", "2 6 10 14")]
    [InlineData("10.1", "0–5 6–10 11–14 15–18 0–5 6–10 11–15 16–18")]
    [InlineData("10.2", "0–1 2–3 4–8 9–14 15–18 0–1 2–4")]
    [InlineData("11", "0–5 6–10 11–14 15–18")]
    [InlineData("12", "1 1 0–3 4–8 9–13 13 3–5 3–5 10 1–3 4–6 2 4 10 2–4 5–7 8–10 6 2–4 1–5 6–10 5 3–4 1–2 3–4 5")]
    [InlineData("13.1", "0–2 3–5 6–10 11–15")]
    [InlineData("13.2", "1–2")]
    [InlineData("14", "0–5 6–10 11–14 15–18")]
    [InlineData("15", "0–2 3–5 6–7 8–10 11–12 13–15 16–17 18–20")]
    public void Items_OfASection_CategoriesOfTheAnnexInItsOrder(string section, string categories) => Assert.Equal(
        categories,
        string.Join(' ', OfSection(section).Where(item => item.Effect == ItemEffect.Category && !item.Group.English.StartsWith("Visual acuity", StringComparison.Ordinal)).Select(item => item.Range)));

    [Fact]
    public void Items_All_CountedBySectionAndEffect()
    {
        Assert.Equal(31, ImpairmentClassification.Sections.Count);
        Assert.Equal(298, ImpairmentClassification.Items.Count(item => item.Effect == ItemEffect.Category));
        Assert.Equal(8, ImpairmentClassification.Items.Count(item => item.Effect == ItemEffect.Raise));
        Assert.Equal(7, ImpairmentClassification.Items.Count(item => item.Effect == ItemEffect.AssessedElsewhere));
        Assert.Equal(313, ImpairmentClassification.Items.Count);
        Assert.Equal(ImpairmentClassification.Items.Count, ImpairmentClassification.Items.Distinct().Count());
        Assert.Equal(Enum.GetValues<BodyPart>(), ImpairmentClassification.Sections.Select(section => section.BodyPart).Distinct());
    }

    [Fact]
    public void Items_NumberOfTheSection_BeginsWithTheBodyPart() => Assert.All(
        ImpairmentClassification.Sections,
        section => Assert.Equal(((int)section.BodyPart).ToString(System.Globalization.CultureInfo.InvariantCulture), section.Number.Split('.')[0]));

    [Theory]
    [InlineData("5.2", "widest sideways movement", "1", null)]
    [InlineData("5.5", "moderate nerve pain", "1–2", null)]
    [InlineData("5.5", "severe nerve pain", "3–4", null)]
    [InlineData("5.5", "cornea", "1–2", null)]
    [InlineData("9.1", "35 dB", "1", null)]
    [InlineData("9.2", "unclear", "0–5", 12)]
    [InlineData("9.2", "with difficulty", "8", 14)]
    [InlineData("9.4", "tinnitus", "1", null)]
    public void Items_ThatRaise_ByHowManyAndToWhere(string section, string words, string raise, int? ceiling)
    {
        var item = Assert.Single(OfSection(section), item => item.Effect == ItemEffect.Raise && item.Finding.English.Contains(words, StringComparison.Ordinal));

        Assert.Equal((raise, ceiling), (item.Range.ToString(), item.Ceiling?.Number));
    }

    /// <summary>The table of visual acuities of part 8 as it stands in the decree.</summary>
    [Fact]
    public void VisualAcuity_AllCells_BothOrders()
    {
        string[] rows = ["0 0 0 1 2 2 3 4", "0 1 1 1 2 2 3 4", "0 1 1 1 2 2 3 4", "1 1 1 2 3 3 4 6", "2 2 2 3 4 5 7 9", "2 2 2 3 5 10 11 14", "3 3 3 4 7 11 15 16", "4 4 4 6 9 14 16 18"];
        for (var row = 0; row < 8; row++)
        {
            for (var column = 0; column < 8; column++)
            {
                var expected = int.Parse(rows[row].Split(' ')[column], System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(expected, VisualAcuityTable.Of((VisualAcuity)row, (VisualAcuity)column).Number);
            }
        }

        Assert.Equal(36, ImpairmentClassification.Find("visual acuity").Count);
        Assert.Equal("5", Assert.Single(ImpairmentClassification.Find("one eye 0.3 other 0.2")).Range.ToString());
    }

    [Fact]
    public void Of_BodyPart_ItsItemsOnly()
    {
        Assert.Equal(59, ImpairmentClassification.Of(BodyPart.Arm).Count);
        Assert.Equal(48, ImpairmentClassification.Of(BodyPart.Leg).Count);
        Assert.All(ImpairmentClassification.Of(BodyPart.Skin), item => Assert.StartsWith("13.", item.Section.Number, StringComparison.Ordinal));
        Assert.StartsWith("bodyPart is 0; allowed is Arm", Assert.Throws<ArgumentOutOfRangeException>(() => ImpairmentClassification.Of(default(BodyPart))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Category_ItemsWhoseRangeHoldsIt()
    {
        Assert.Equal("6; 7; 9.5; 15", string.Join("; ", ImpairmentClassification.Of(DisabilityCategory.Of(20)).Select(item => item.Section.Number)));
        Assert.Contains(ImpairmentClassification.Of(DisabilityCategory.Of(17)), item => item.Finding.English.Contains("both hands", StringComparison.Ordinal));
        Assert.All(ImpairmentClassification.Of(DisabilityCategory.Of(7)), item => Assert.True(item.Range.Least <= 7 && item.Range.Most >= 7 && item.Effect == ItemEffect.Category));
        Assert.All(ImpairmentClassification.Of(DisabilityCategory.None), item => Assert.Equal(0, item.Range.Least));
    }

    [Fact]
    public void Find_Words_EveryWordInAnyOrderAndCase()
    {
        Assert.Equal("6; 7; 7", string.Join("; ", ImpairmentClassification.Find("INDEX thumb loss").Select(item => item.Range.ToString())));
        Assert.Equal(4, ImpairmentClassification.Find("crps arm").Count);
        Assert.Empty(ImpairmentClassification.Find("thumb knee"));
        Assert.Empty(ImpairmentClassification.Find("  "));
        Assert.Throws<ArgumentNullException>(() => ImpairmentClassification.Find(null!));
    }

    [Fact]
    public void RangeOfWeakerSide_ArmsOnly_NotForBothArms()
    {
        Assert.Equal("5", Range("thumb and index finger"));
        Assert.Equal("1", Range("one of fingers III–V"));
        Assert.Equal("3–7", Range("strength clearly reduced"));
        Assert.Equal("17", Range("amputation of both hands"));
        Assert.Equal("10", Range("amputation of the thigh"));

        static string Range(string finding) =>
            ImpairmentClassification.Items.First(item => item.Finding.English.StartsWith(finding, StringComparison.Ordinal)).RangeOfWeakerSide.ToString();
    }

    [Fact]
    public void ToString_EachEffect_InOneLine()
    {
        Assert.Equal("1.1 Loss of one finger: thumb: 4", ImpairmentClassification.Items[1].ToString());
        Assert.Equal("9.2 speech unclear but easily understood: +0–5, at most 12", OfSection("9.2").First().ToString());
        Assert.Equal("5.5 II optic nerve: see part 8", OfSection("5.5").First(item => item.Effect == ItemEffect.AssessedElsewhere).ToString());
        Assert.Equal("1.2 Arm without the fingers", ImpairmentClassification.Sections[1].ToString());
    }

    [Fact]
    public void Texts_OfEverySectionAndItem_AreThereInEveryLanguageWithTheSameNumbers()
    {
        var texts = ImpairmentClassification.Sections.SelectMany(section => section.Notes.Prepend(section.Title))
            .Concat(ImpairmentClassification.Items.SelectMany(item => new[] { item.Group, item.Finding }.Where(text => text.English.Length > 0)))
            .Distinct()
            .ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.All(Languages.All, language =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.In(language)), text.English);
            Assert.Equal(Numbers(text.English), Numbers(text.In(language)));
        }));
        Assert.DoesNotContain(texts, text => EnglishWords.IsMatch($"{text.Finnish} {text.Swedish}"));
    }

    [Theory]
    [InlineData(Language.Finnish, "9.2 puhe epäselvää mutta helposti ymmärrettävää: +0–5, enintään 12")]
    [InlineData(Language.Swedish, "9.2 talet otydligt men lätt att förstå: +0–5, högst 12")]
    public void In_AnItemInALanguage_SaysSectionFindingAndCategory(Language language, string expected) => Assert.Equal(expected, OfSection("9.2").First().In(language));

    [Fact]
    public void In_VisualAcuity_WritesDecimalsAsTheLanguageDoes()
    {
        var item = Assert.Single(ImpairmentClassification.Find("one eye 0.3 other 0.2"));

        Assert.Equal("Näöntarkkuus, taittovika korjattuna: toinen silmä 0,3, toinen 0,2", item.FindingIn(Language.Finnish));
        Assert.Equal("8 Ögonen och synförmågan", item.Section.In(Language.Swedish));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => item.In((Language)9));
    }

    [Theory]
    [InlineData("peukalo ETUSORMI menetys", "Loss of two fingers: thumb and index finger")]
    [InlineData("förlust tummen pekfingret", "Loss of two fingers: thumb and index finger")]
    public void Find_WordsOfAnotherLanguage_FindsTheSameItems(string words, string finding) =>
        Assert.Equal(finding, ImpairmentClassification.Find(words)[0].FindingIn(Language.English));

    private static string Numbers(string text) => string.Join(" ", Regex.Matches(text, "[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value));

    private static IEnumerable<ClassificationItem> OfSection(string number) => ImpairmentClassification.Items.Where(item => item.Section.Number == number);
}
