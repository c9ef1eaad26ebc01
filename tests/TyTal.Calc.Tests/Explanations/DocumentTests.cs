using System.Xml.Linq;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Explanations;

public class DocumentTests
{
    private const string Hostile = "<script>alert('1 & 2')</script> \"q\" *b* [x](http://e) \u0000\u001b\u202e\u2066 \ud800 a\nb\r\n# c|d\t\u2028";
    private const string Cleaned = "<script>alert('1 & 2')</script> \"q\" *b* [x](http://e) \ufffd\ufffd\ufffd\ufffd \ufffd a b  # c|d  ";

    private static readonly string[] TagsOfText = ["p", "li", "td"];

    /// <summary>A document whose every text comes from a caller.</summary>
    private static readonly Document Whole = new(Language.English, ValueList.Create<Block>(
        new Heading(Hostile, 1),
        new Paragraph(Hostile),
        new Items(ValueList.Create(Hostile)),
        new Table(Hostile, ValueList.Create(new TableColumn(Hostile), new TableColumn("n", IsNumber: true)), ValueList.Create(ValueList.Create(Hostile, "1"))),
        new Picture(TimelinePicture.Svg(Carpenter.Timeline, Hostile), Hostile)));

    [Fact]
    public void ToText_HostileTexts_OneLineEachAndNothingHidden()
    {
        var text = Whole.ToText();

        Assert.Equal(5, text.Split('\n').Count(line => line.Contains("<script>", StringComparison.Ordinal)));
        Assert.StartsWith(Cleaned + "\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, letter => (char.IsControl(letter) && letter != '\n') || char.IsSurrogate(letter) || letter is '\u202e' or '\u2066');
    }

    /// <summary>Text leaves pictures out, and the heading above them where nothing else stands below it.</summary>
    [Theory]
    [InlineData("1p2P", "title\ntext\n")]
    [InlineData("1p2PP2p", "title\ntext\n\nheading\ntext\n")]
    [InlineData("12Pp", "title\n\nheading\ntext\n")]
    [InlineData("122P", "title\n\nheading\n")]
    [InlineData("1P2p", "title\n\nheading\ntext\n")]
    public void ToText_HeadingOfPicturesOnly_IsLeftOut(string blocks, string text)
    {
        var picture = new Picture(TimelinePicture.Svg(Carpenter.Timeline), "caption");
        var document = new Document(Language.English, blocks.Select(block => block switch
        {
            '1' => (Block)new Heading("title", 1),
            '2' => new Heading("heading", 2),
            'P' => picture,
            _ => new Paragraph("text"),
        }).ToValueList());

        Assert.Equal(text, document.ToText());
    }

    [Fact]
    public void ToText_HeadingOfPicturesOnly_IsLeftOutWithThem()
    {
        var picture = new Picture("<svg/>", "caption");
        string Text(params Block[] blocks) => new Document(Language.English, ValueList.Create(blocks)).ToText();

        Assert.Equal("a\nx\n\nb\ny\n", Text(new Heading("a", 1), new Paragraph("x"), new Heading("of pictures", 2), picture, picture, new Heading("b", 2), new Paragraph("y")));
        Assert.Equal("x\n", Text(new Paragraph("x"), new Heading("of pictures", 2), picture));
        Assert.Equal("a\nx\n", Text(new Heading("a", 1), picture, new Paragraph("x")));
        Assert.Equal("a\n\nb\n", Text(new Heading("a", 1), new Heading("b", 1)));
    }

    [Fact]
    public void ToMarkdown_HostileTexts_NoMarkupOfTheirs()
    {
        const string Escaped = "\\<script\\>alert('1 \\& 2')\\</script\\> \"q\" \\*b\\* \\[x\\](http\\://e) \ufffd\ufffd\ufffd\ufffd \ufffd a b  \\# c\\|d  ";
        var text = Whole.ToMarkdown();

        Assert.StartsWith($"# {Escaped}\n\n{Escaped}\n\n- {Escaped}\n\n| {Escaped} | n |\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text.Replace("\\<script", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- a", "\\- a")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("=== ", "\\=== ")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("12) a", "12\\) a")]
    [InlineData("    a", "a")]
    [InlineData("4.3.2024 a-b", "4.3.2024 a-b")]
    [InlineData("~~a~~ me@e.fi", "\\~\\~a\\~\\~ me\\@e.fi")]
    public void ToMarkdown_StartOfALine_BeginsNoListOrRule(string text, string escaped) =>
        Assert.Equal($"- {escaped}\n", new Document(Language.English, ValueList.Create<Block>(new Items(ValueList.Create(text)))).ToMarkdown());

    [Fact]
    public void ToHtml_HostileTexts_AreTextOnly()
    {
        var html = Whole.ToHtml();
        var page = XDocument.Parse(html[html.IndexOf("<main>", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)]);

        Assert.Equal(Cleaned, page.Root!.Element("h1")!.Value);
        Assert.Equal(Cleaned, page.Root.Element("p")!.Value);
        Assert.Equal(Cleaned, page.Descendants("td").First().Value);
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName == "script");
        Assert.DoesNotContain(html, letter => letter is '\u202e' or '\u2066' or '\0' || char.IsSurrogate(letter));
    }

    /// <summary>Where a line may not end stands "_".</summary>
    [Theory]
    [InlineData("Pension (section 66(1)) from sections 181, 182 and 184", "Pension (section_66(1)) from sections_181, 182 and 184")]
    [InlineData("Section 62, § 8:7 and § 66(1)", "Section_62, §_8:7 and §_66(1)")]
    [InlineData("Eläke (66 § 1 mom. 2 kohta) 1.1.2030", "Eläke (66_§_1_mom._2_kohta) 1.1.2030")]
    [InlineData("sairausvakuutuslain 8 luvun 7 § 1 mom.; laki 459/2015", "sairausvakuutuslain 8_luvun_7_§_1_mom.; laki 459/2015")]
    [InlineData("56 §:n 2 momentti, 61 ja 202 § sekä 74 b § 3 mom.", "56_§:n_2_momentti, 61 ja 202_§ sekä 74_b_§_3_mom.")]
    [InlineData("8 kap. 7 § 2 mom. 3 punkten i lagen", "8_kap._7_§_2_mom._3_punkten i lagen")]
    [InlineData("27 000,00 €/v, 85 % 2 024 € ja 7 pv 3 mies", "27_000,00_€/v, 85_% 2_024_€ ja 7 pv 3 mies")]
    [InlineData("inspection 3 of 12 344 items", "inspection 3 of 12_344 items")]
    [InlineData("(57 §), 61 §:n mukaan (60 §): 25,00 €/pv", "(57_§), 61_§:n mukaan (60_§): 25,00_€/pv")]
    [InlineData("§", "§")]
    [InlineData(" § ", " § ")]
    [InlineData("  1 ", "  1 ")]
    [InlineData("1 §", "1_§")]
    [InlineData("1 mom", "1_mom")]
    public void ToHtml_ReferencesAndNumbers_AreNotCutByALine(string text, string kept)
    {
        var document = new Document(Language.English, ValueList.Create<Block>(new Paragraph(text), new Items(ValueList.Create(text)), new Table("t", ValueList.Create(new TableColumn("c")), ValueList.Create(ValueList.Create(text)))));
        var html = document.ToHtml();
        var page = XDocument.Parse(html[html.IndexOf("<main>", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)], LoadOptions.PreserveWhitespace);

        Assert.All(TagsOfText, tag => Assert.Equal(kept, Assert.Single(page.Descendants(tag)).Value.Replace('\u00a0', '_')));
        Assert.DoesNotContain('\u00a0', document.ToText());
        Assert.DoesNotContain('\u00a0', document.ToMarkdown());
    }

    [Fact]
    public void EveryFormat_PairsOfSurrogates_Stay()
    {
        var document = new Document(Language.English, ValueList.Create<Block>(new Heading("\U0001F477 Åsa", 1)));

        Assert.Equal("\U0001F477 Åsa\n", document.ToText());
        Assert.Equal("# \U0001F477 Åsa\n", document.ToMarkdown());
        Assert.Contains("<h1>\U0001F477 Åsa</h1>", document.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_NamesOfCallers_StandUnchangedInEveryLanguage() => Assert.All(Languages.All, language => Assert.Contains(
        "\nElo: ", PaymentExplanationTests.Documents(language).First().ToText(), StringComparison.Ordinal));

    [Fact]
    public void Then_AnotherDocument_StandsBelow()
    {
        var one = Explanation.Of(Carpenter.Timeline.Periods[1].Allowance!.NetPerDay).ToDocument("One");
        var both = one.Then(one with { Blocks = one.Blocks.Select(block => block is Heading heading ? heading with { Text = "Two" } : block).ToValueList() });

        Assert.Contains("# One\n", both.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("\n## Two\n", both.ToMarkdown(), StringComparison.Ordinal);
        Assert.StartsWith(
            "next.language is fi; allowed is en", Assert.Throws<ArgumentException>("next", () => one.Then(one with { Language = Language.Finnish })).Message, StringComparison.Ordinal);
    }
}
