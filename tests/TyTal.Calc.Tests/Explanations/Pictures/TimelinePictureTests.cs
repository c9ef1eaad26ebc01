using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public sealed class TimelinePictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements =
        new(StringComparer.Ordinal) { "svg", "title", "desc", "defs", "pattern", "path", "circle", "g", "text" };

    public static TheoryData<string> Cases => [.. PictureClaims.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Svg_EachCase_IsWellFormedWithTextAlternative(string name)
    {
        var root = Draw(PictureClaims.All[name]).Root!;

        var title = root.Element(Svg + "title")!;
        var description = root.Element(Svg + "desc")!;
        Assert.Equal(Svg + "svg", root.Name);
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal("0 0 960 480", root.Attribute("viewBox")!.Value);
        Assert.Equal($"{title.Attribute("id")!.Value} {description.Attribute("id")!.Value}", root.Attribute("aria-labelledby")!.Value);
        Assert.StartsWith("Benefits of the claim of 4 March 2024", title.Value, StringComparison.Ordinal);
        Assert.NotEmpty(description.Value);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Svg_EachCase_LoadsNothing(string name)
    {
        var document = Draw(PictureClaims.All[name]);

        Assert.All(document.Descendants(), element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.DoesNotContain(document.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName is "href" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
            || (attribute.Value.Contains("url(", StringComparison.Ordinal) && !attribute.Value.StartsWith("url(#", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Layout_EachCase_KeepsTextsApartAndInPicture(string name) =>
        Assert.All(Languages.All, language => PictureChecks.AssertReadable(TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.All[name], PictureClaims.Supplied), title: null, language)));

    [Fact]
    public void Layout_ClaimsOfEveryKindAndLength_KeepsTextsApartAndInPicture()
    {
        var random = new Random(459_2015);
        for (var i = 0; i < 300; i++)
        {
            PictureChecks.AssertReadable(TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.Any(random), PictureClaims.Supplied), title: null, Languages.All[i % 3]));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Layout_EachCase_PutsShapesInPicture(string name)
    {
        var layout = TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.All[name], PictureClaims.Supplied));

        var numbers = layout.Shapes.Select(shape => shape.Path).Concat(layout.Tips.Select(tip => tip.Path))
            .SelectMany(path => path.Split(['M', 'L', 'H', 'V', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries))
            .Select(number => decimal.Parse(number, CultureInfo.InvariantCulture));
        Assert.All(numbers, number => Assert.InRange(number, 0m, PictureLayout.Width));
    }

    [Fact]
    public void Layout_Carpenter_ShowsAmountsNamesAndDays()
    {
        var texts = Texts(PictureClaims.Carpenter);

        Assert.Subset(texts, new HashSet<string>(StringComparer.Ordinal)
        {
            "80.36\u00a0€/day", "75.00", "64.59", "By sick pay", "Daily allowance", "Pension", "€/day", "0", "20", "40", "60", "80", "Apr", "2024", "2025",
            "Claim date, 4 March 2024", "Day 29, 2 April 2024", "First anniversary, 4 March 2025", "Part paid to the employer", "Deduction of employee payments",
        });
    }

    [Fact]
    public void Layout_ThroughAge68_ShowsIncreaseAndFallAt65()
    {
        var texts = Texts(PictureClaims.All["through age 68"]);

        Assert.Subset(texts, new HashSet<string>(StringComparer.Ordinal)
        {
            "First anniversary, 4 March 2025", "One-time increase of 7.317 %", "65th birthday: 85 % to 70 %", "2030", "2044",
        });
        Assert.DoesNotContain(texts, text => text.StartsWith("Day 29", StringComparison.Ordinal));
    }

    [Fact]
    public void Layout_FourDays_LabelsEachDay()
    {
        var texts = Texts(PictureClaims.All["four days"]);

        Assert.Subset(texts, new HashSet<string>(StringComparer.Ordinal) { "4", "5", "6", "7", "8", "March 2024", "100.00\u00a0€/day", "78.57" });
    }

    [Fact]
    public void Layout_Gaps_SplitTheArea()
    {
        var layout = TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.All["gap and rehabilitation"], PictureClaims.Supplied));

        var pensions = layout.Shapes.Where(shape => shape.Style == PictureStyle.Pension).ToList();
        const int Spells = 3;
        const int InLegend = 1;
        Assert.Equal(Spells + InLegend, pensions.Count);
    }

    [Fact]
    public void Layout_TinyAmounts_ShowsTheirDigits() => Assert.Contains("0.00086", Texts(PictureClaims.All["tiny"]));

    [Fact]
    public void Layout_HugeAmounts_LabelsAxisInMillions() => Assert.Contains("million €/day", Texts(PictureClaims.All["huge for a day"]));

    [Theory]
    [InlineData("the carpenter", true)]
    [InlineData("gap and rehabilitation", true)]
    [InlineData("many spells", false)]
    [InlineData("not entitled", false)]
    public void Svg_EmployersPart_IsHatchedOnlyWhenThereIsOne(string name, bool hatched)
    {
        var document = Draw(PictureClaims.All[name]);

        Assert.Equal(hatched, document.Descendants(Svg + "pattern").Any(pattern => pattern.Attribute("id")!.Value.EndsWith("-employer", StringComparison.Ordinal)));
        Assert.Equal(hatched, document.Descendants(Svg + "text").Any(text => text.Value == "Part paid to the employer"));
    }

    [Fact]
    public void Layout_Entrepreneur_HasNoBandOfEmployeePayments()
    {
        var layout = TimelinePicture.Layout(BenefitTimeline.Of(
            PictureClaims.Carpenter with { Insurance = Insurance.Entrepreneur, SickPay = default }, StatutoryParameters.Enacted));

        Assert.DoesNotContain(layout.Shapes, shape => shape.Style is PictureStyle.Payments or PictureStyle.Employer);
        Assert.DoesNotContain(layout.Texts, text => text.Content == "Deduction of employee payments");
    }

    [Fact]
    public void Svg_NotEntitled_SaysSoAndWhy()
    {
        var document = Draw(PictureClaims.All["not entitled"]);

        var texts = document.Descendants(Svg + "text").Select(text => text.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("No benefit is due", texts);
        Assert.Contains("4 March 2024: nothing is paid for the claim date itself (section 56(3)).", texts);
        Assert.Contains("1 August 2024 – 2 September 2024: the incapacity is under 10 % (section 56(2)).", texts);
        Assert.StartsWith("No benefit is due. 4 March 2024: nothing", document.Root!.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_NeitherBenefitNorRefusal_SaysThatThereWasNothing()
    {
        var texts = Texts(PictureClaims.Carpenter with { Incapacity = default, SickPay = default });

        Assert.Contains("No benefit is due", texts);
        Assert.Contains("There are no days of incapacity or rehabilitation after the claim date.", texts);
    }

    [Fact]
    public void Layout_ManyRefusals_CountsThoseThatItLeavesOut()
    {
        var spells = Enumerable.Range(0, 30).Select(i => new LocalDate(2024, 3, 10).PlusDays(7 * i))
            .Select(day => new IncapacitySpell(day, day, IncapacityDegree.Of(5m)));
        var layout = TimelinePicture.Layout(BenefitTimeline.Of(
            PictureClaims.Carpenter with { Incapacity = spells.ToValueList(), SickPay = default }, StatutoryParameters.Enacted));

        PictureChecks.AssertReadable(layout);
        Assert.Contains(layout.Texts, text => text.Content == "And 20 more.");
    }

    [Fact]
    public void Layout_FewPeriods_DescribesEach()
    {
        var layout = TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.Carpenter, StatutoryParameters.Enacted));

        Assert.StartsWith(
            "From 5 March 2024 to 1 April 2024: daily allowance by sick pay, 80.36\u00a0€/day, of which 80.36 to the employer. "
            + "From 2 April 2024 to 31 December 2024: daily allowance, 75.00\u00a0€/day, less ",
            layout.Description,
            StringComparison.Ordinal);
        Assert.EndsWith(" From 4 March 2025 to 31 March 2025: pension, 1\u00a0937.69\u00a0€/month.", layout.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Layout_ManyPeriods_DescribesTwelveAndCountsTheRest()
    {
        var timeline = BenefitTimeline.Of(PictureClaims.All["176 years"], PictureClaims.Supplied);
        var layout = TimelinePicture.Layout(timeline);

        Assert.Equal(13, layout.Description.Split(". ").Length);
        Assert.EndsWith($". And {timeline.Periods.Count - 12} more.", layout.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_OwnTitle_IsShownEscaped()
    {
        var document = XDocument.Parse(TimelinePicture.Svg(
            BenefitTimeline.Of(PictureClaims.Carpenter, StatutoryParameters.Enacted), "  <b>\"A & B's\"\n claim\u0001 \U0001F477</b> \ud83d "));

        const string Shown = "<b>\"A & B's\" claim\uFFFD \U0001F477</b> \uFFFD";
        Assert.Equal(Shown, document.Root!.Element(Svg + "title")!.Value);
        Assert.Equal(Shown, document.Root.Elements(Svg + "text").First().Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Layout_NoTitle_NamesClaimDateAndAnnualEarnings(string? title) => Assert.Equal(
        "Benefits of the claim of 4 March 2024, annual earnings 27\u00a0000.00\u00a0€",
        TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.Carpenter, StatutoryParameters.Enacted), title).Title);

    [Theory]
    [InlineData("W", 5000)]
    [InlineData("賠", 5000)]
    [InlineData("\U0001F477", 5000)]
    public void Layout_LongTitle_IsCutWhereItIsDrawn(string letter, int count)
    {
        var title = string.Concat(Enumerable.Repeat(letter, count));
        var layout = TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.Carpenter, StatutoryParameters.Enacted), title);

        PictureChecks.AssertReadable(layout);
        Assert.Equal(title, layout.Title);
        Assert.EndsWith("…", layout.Texts[0].Content, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', SvgWriter.Write(layout));
    }

    [Fact]
    public void Svg_SameTimeline_IsTheSame() => Assert.Equal(
        TimelinePicture.Svg(BenefitTimeline.Of(PictureClaims.Carpenter, StatutoryParameters.Enacted)),
        TimelinePicture.Svg(BenefitTimeline.Of(PictureClaims.Carpenter, StatutoryParameters.Enacted)));

    [Fact]
    public void Svg_DifferentTimelines_ShareNoIdentifier()
    {
        var one = Draw(PictureClaims.Carpenter).Descendants().Attributes("id").Select(id => id.Value);
        var other = Draw(PictureClaims.All["leisure time"]).Descendants().Attributes("id").Select(id => id.Value);

        Assert.Empty(one.Intersect(other, StringComparer.Ordinal));
    }

    [Fact]
    public void Svg_ForeignCulture_IsTheSame()
    {
        var timeline = BenefitTimeline.Of(PictureClaims.All["through age 68"], PictureClaims.Supplied);
        var expected = TimelinePicture.Svg(timeline);
        var before = CultureInfo.CurrentCulture;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NumberDecimalSeparator = ",";
        foreign.NumberFormat.NumberGroupSeparator = ".";
        foreign.NumberFormat.NegativeSign = "minus";
        foreign.DateTimeFormat.AbbreviatedMonthNames = ["t", "h", "m", "h", "t", "k", "h", "e", "s", "l", "m", "j", ""];
        try
        {
            CultureInfo.CurrentCulture = foreign;
            Assert.Equal(expected, TimelinePicture.Svg(timeline));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Svg_NoTimeline_Throws() => Assert.Throws<ArgumentNullException>("timeline", () => TimelinePicture.Svg(null!));

    private static XDocument Draw(Claim claim) => XDocument.Parse(TimelinePicture.Svg(BenefitTimeline.Of(claim, PictureClaims.Supplied)));

    private static HashSet<string> Texts(Claim claim) =>
        TimelinePicture.Layout(BenefitTimeline.Of(claim, PictureClaims.Supplied)).Texts.Select(text => text.Content).ToHashSet(StringComparer.Ordinal);
}
