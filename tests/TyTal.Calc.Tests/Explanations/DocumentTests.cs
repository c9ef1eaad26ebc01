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
