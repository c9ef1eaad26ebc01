using System.Globalization;
using System.Xml.Linq;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Explanations.Pictures;

/// <summary>What holds of every picture.</summary>
internal static class PictureChecks
{
    internal static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements =
        new(StringComparer.Ordinal) { "svg", "title", "desc", "defs", "pattern", "path", "circle", "g", "text" };

    internal static IEnumerable<string> Texts(PictureLayout layout) => layout.Texts.Select(text => text.Content);

    /// <summary>Texts stand apart, in the picture, and large enough to be read at half size; shapes stay in the picture.</summary>
    internal static void AssertReadable(PictureLayout layout)
    {
        var picture = new PictureBox(0m, 0m, PictureLayout.Width, PictureLayout.Height);
        for (var i = 0; i < layout.Texts.Count; i++)
        {
            var text = layout.Texts[i];
            Assert.True(picture.Contains(text.Box), $"{text} leaves the picture.");
            Assert.True(text.Size >= 14, $"{text} is too small.");
            for (var j = 0; j < i; j++)
            {
                Assert.False(text.Box.Overlaps(layout.Texts[j].Box), $"{text} overlaps {layout.Texts[j]}.");
            }
        }

        Assert.All(Coordinates(layout), number => Assert.InRange(number, 0m, PictureLayout.Width));
    }

    /// <summary>The picture is well-formed, loads nothing and has a text alternative.</summary>
    internal static XDocument AssertComplete(PictureLayout layout)
    {
        var document = XDocument.Parse(SvgWriter.Write(layout));
        var root = document.Root!;
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal(layout.Title, root.Element(Svg + "title")!.Value);
        Assert.NotEmpty(root.Element(Svg + "desc")!.Value.Trim());
        Assert.All(document.Descendants(), element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.DoesNotContain(document.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName is "href" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        return document;
    }

    /// <summary>In every language: readable, complete, and nothing of it cut.</summary>
    internal static void AssertInEveryLanguage(Func<Language, PictureLayout> draw, bool mayBeCut = false)
    {
        foreach (var language in Languages.All)
        {
            var layout = draw(language);
            AssertReadable(layout);
            AssertComplete(layout);
            if (!mayBeCut)
            {
                Assert.DoesNotContain(layout.Texts, text => text.Content.Contains('…', StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<decimal> Coordinates(PictureLayout layout) => layout.Shapes.Select(shape => shape.Path).Concat(layout.Tips.Select(tip => tip.Path))
        .SelectMany(path => path.Split(['M', 'L', 'H', 'V', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries))
        .Select(number => decimal.Parse(number, CultureInfo.InvariantCulture));
}
