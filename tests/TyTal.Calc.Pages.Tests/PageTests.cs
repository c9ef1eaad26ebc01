using TyTal.Calc.Law;

namespace TyTal.Calc.Pages.Tests;

/// <summary>Every page, in every language, on paper and on a phone.</summary>
public sealed class PageTests
{
    private static readonly int[] Widths = [Browser.Paper, Browser.Phone];

    private static readonly Lazy<Dictionary<string, List<Finding>>> Found = new(() => Browser.Look(
        from page in Pages.All
        from language in Languages.All
        let html = page.Value(language).ToHtml()
        from width in Widths
        select new Frame($"{page.Key}-{language.Code()}-{width}", language.Code(), width, html)));

    private static readonly Lazy<Dictionary<string, List<Finding>>> Defects = new(() => Browser.Look(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["overflow"] = "<h1>a</h1><p style=\"width:900px\">wide</p>",
            ["contrast"] = "<h1>a</h1><p style=\"color:#888\">pale</p>",
            ["picture contrast"] = "<h1>a</h1><svg role=\"img\" aria-labelledby=\"t d\" width=\"200\" height=\"50\"><title id=\"t\">t</title><desc id=\"d\">d</desc><path fill=\"#aaa\" d=\"M0 0H200V50H0Z\"/><text x=\"20\" y=\"30\" fill=\"#fff\">pale words</text></svg>",
            ["alternative"] = "<h1>a</h1><svg role=\"img\" width=\"20\" height=\"20\"></svg>",
            ["headings"] = "<h1>a</h1><h3>b</h3>",
            ["request"] = "<h1>a</h1><img alt=\"x\" src=\"http://example.invalid/x.png\">",
            ["language"] = "<h1>a</h1>",
            ["nothing"] = "<h1>a</h1><p>good</p>",
        }.Select(page => new Frame(page.Key, page.Key == "language" ? "sv" : "en", Browser.Paper, $"<!DOCTYPE html><html lang=\"en\"><body>{page.Value}</body></html>"))));

    public static TheoryData<string, string, int> All => new(
        from page in Pages.All.Keys
        from language in Languages.All
        from width in Widths
        select (page, language.Code(), width));

    [Theory]
    [MemberData(nameof(All))]
    public void Page_InABrowser_CanBeReadByEverybody(string page, string language, int width)
    {
        Assert.SkipWhen(Browser.Executable is null, Browser.Missing);

        Assert.Equal("", string.Join("\n", Found.Value[$"{page}-{language}-{width}"].Select(finding => $"{finding.Kind}: {finding.Words}")));
    }

    [Theory]
    [InlineData("overflow", "overflow")]
    [InlineData("contrast", "contrast")]
    [InlineData("picture contrast", "contrast")]
    [InlineData("alternative", "alternative")]
    [InlineData("headings", "headings")]
    [InlineData("request", "request")]
    [InlineData("language", "language")]
    [InlineData("nothing", "")]
    public void Checks_PageWithADefect_FindIt(string page, string kind)
    {
        Assert.SkipWhen(Browser.Executable is null, Browser.Missing);

        Assert.Equal(kind, string.Join(" ", Defects.Value[page].Select(finding => finding.Kind).Distinct(StringComparer.Ordinal)));
    }
}
