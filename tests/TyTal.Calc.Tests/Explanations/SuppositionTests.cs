using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

/// <summary>What explanations, attachments and pictures say when figures are supposed or projected.</summary>
public class SuppositionTests
{
    private static readonly StatutoryParameters Reform = ReformTests.Parameters.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2024, 3000, "path B");

    /// <summary>Every constant another than the enacted one.</summary>
    private static readonly RuleConstants Others = new()
    {
        PensionPercentUntilChange = Percentage.Of(80),
        PensionPercentFromChange = Percentage.Of(65),
        PensionAgeOfChange = 67,
        OneTimeIncreaseFull = Percentage.Of(20),
        OneTimeIncreaseLessPerYear = Percentage.Of(0.5m),
        OneTimeIncreaseOldestWithFull = 29,
        OneTimeIncreaseOldest = 60,
        FunctionalLimitationPercents = Enumerable.Range(1, 20).Select(category => Percentage.Of(2 * category)).ToValueList(),
        SpousesPercents = RandomReforms.Percents(41m, 36m, 31m, 21m, 16m),
        ChildrensPercents = RandomReforms.Percents(26m, 41m, 51m, 56m),
        OrphansAddition = Percentage.Of(16),
        SurvivorsMost = Percentage.Of(90),
    };

    private static BenefitTimeline Timeline => BenefitTimeline.Of(Carpenter.Paid, Reform);

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language)
    {
        var lasting = Carpenter.Paid with { Through = new(2048, 12, 31) };
        yield return TimelineExplanation.Of(BenefitTimeline.Of(lasting, Reform), language);
        yield return FamilyExplanation.Of(FamilyTimeline.Of(CornerFamilies.Orphans, RandomClaims.Parameters.Hypothetically(Others)), language);
        yield return DifferenceExplanation.Of(TimelineDifference.Of(Carpenter.Timeline, Timeline), language);
        yield return DecisionAttachment.Of(Timeline, language, notes: null, Reform);
        yield return DecisionAttachment.Of(FamilyTimeline.Of(CornerFamilies.LaterStudies, RandomClaims.Parameters.Hypothetically(Others)), language);
        yield return DecisionAttachment.Of(TimelineDifference.Of(Carpenter.Timeline, Timeline), language);
        yield return CashFlowExplanation.Of(ClaimCashFlow.Of(Carpenter.Paid, 2048, Reform), language);
        yield return CashFlowExplanation.Of(ClaimCashFlow.Of(Carpenter.Unpaid with { Incapacity = default }, 2030, StatutoryParameters.Enacted), language);
    }

    /// <summary>Figures that reach every rule of supposed constants.</summary>
    internal static IEnumerable<Figure> EveryRule()
    {
        var parameters = RandomClaims.Parameters.Hypothetically(Others);
        return CornerClaims.All.SelectMany(claim => BenefitTimeline.Of(claim, parameters).Periods).SelectMany(period => period.OtherReasons.Prepend(period)).SelectMany(period => period.Figures)
            .Concat(CornerFamilies.All.SelectMany(family => FamilyTimeline.Of(family, parameters).Figures()))
            .Append(LimitationOfYear.Of(LimitationOfYear.Given(DisabilityCategory.Of(3)), 2024, parameters).PerYear)
            .Concat(parameters.Hypothesis!.Figures);
    }

    [Fact]
    public void ToText_OfAReform_BannerAndWhatIsInForceBelowTheTitle()
    {
        const string Expected = """
            Benefits of the claim of 4 March 2024, through 31 March 2025
            *** HYPOTHETICAL. Computed under figures that are not in force; no decision can rest on it.
            ***   Pension, percentage until the age of the change: 80 %, in force 85 %
            ***   Age at which the percentage of a pension changes: 67, in force 65
            ***   Earnings-related pension index of 2024: 3000, in force 3037 (path B)

            """;
        var text = TimelineExplanation.Of(Timeline).ToText();

        Assert.StartsWith(Expected, text, StringComparison.Ordinal);
        Assert.Contains("Pension, percentage until the age of the change: 80 % (section 66(1); hypothetical, in force 85 %)\n", text, StringComparison.Ordinal);
        Assert.Contains("Birthday at which the percentage changes: born 15 June 1980, 67 years later = 15 June 2047 (section 66(1); READING sixtyFifthBirthday)\n", text, StringComparison.Ordinal);
        Assert.Contains("Earnings-related pension index of 2024: 3000 (Employees Pensions Act, section 98; hypothetical, in force 3037: path B)\n", text, StringComparison.Ordinal);
        Assert.Contains("pensionPercentUntilChange (hypothetical, in force 85 %)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "HYPOTHETICAL. ", "80 %, in force 85 %")]
    [InlineData(Language.Finnish, "OLETUSLASKELMA. ", "80 %, voimassa 85 %")]
    [InlineData(Language.Swedish, "HYPOTETISKT. ", "80 %, gällande 85 %")]
    public void EveryFormat_OfEveryAnswer_HasTheBanner(Language language, string banner, string inForce)
    {
        foreach (var document in Documents(language).Take(7))
        {
            Assert.Equal(1, Count(document.ToText(), "*** " + banner));
            Assert.Equal(1, Count(document.ToMarkdown(), "\n> **" + banner));
            Assert.Equal(1, Count(document.ToHtml(), "<aside class=\"notice\" role=\"note\">\n<p>" + banner));
            Assert.Equal(1, Count(document.ToHtml(), "aside.notice { border"));
            Assert.Contains(inForce, document.ToText(), StringComparison.Ordinal);
            Assert.Contains("> - ", document.ToMarkdown(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryFormat_OfEnactedFigures_NoBanner()
    {
        var enacted = TimelineExplanation.Of(Carpenter.Timeline);

        Assert.DoesNotContain(enacted.Blocks, block => block is Banner);
        Assert.DoesNotContain("notice", enacted.ToHtml(), StringComparison.Ordinal);
        Assert.Empty(Explanation.Of(Carpenter.Timeline.Periods[2]).Banners);
    }

    [Fact]
    public void Explanation_OfOneFigure_BannerBeforeTheSteps()
    {
        var explanation = Explanation.Of(Timeline.Periods[^1].Pension!.PerMonth);

        Assert.StartsWith("*** HYPOTHETICAL. ", explanation.ToText(), StringComparison.Ordinal);
        Assert.StartsWith("> **HYPOTHETICAL. ", explanation.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(1, Count(explanation.ToDocument("A month").ToText(), "HYPOTHETICAL"));
        Assert.StartsWith("A month\n*** HYPOTHETICAL. ", explanation.ToDocument("A month").ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfAProjection_SaysSoWithGrowthAndReading()
    {
        var text = TimelineExplanation.Of(BenefitTimeline.Of(Carpenter.Paid with { Through = new(2027, 12, 31) }, ReformTests.Projected)).ToText();

        Assert.Contains("\n*** PROJECTION. Rests on figures of years to come that grow as was supposed; no decision.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("HYPOTHETICAL", text, StringComparison.Ordinal);
        Assert.Contains(
            "Earnings-related pension index of 2027: 3151, rounded to the nearest whole number (Employees Pensions Act, section 98; projected, not enacted: grown from that of 2026, +1.5 % from the year before; READING projectedFigures)\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("projectedFigures: Employees Pensions Act, section 98: ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "(Employees Pensions Act, section 98; projected, not enacted: grown from that of 2027, +1.5 % from the year before; READING")]
    [InlineData(Language.Finnish, "(työntekijän eläkelaki, 98 §; ennuste, ei säädetty: kasvatettu vuoden 2027 luvusta, +1,5 % edellisestä vuodesta; TULKINTA")]
    [InlineData(Language.Swedish, "(lagen om pension för arbetstagare, 98 §; prognos, inte föreskrivet: framräknat från talet för 2027, +1,5 % från året före; TOLKNING")]
    public void Explanation_GrownFromASupposedFigure_IsHypotheticalAndNamesIt(Language language, string source)
    {
        var index = ReformTests.Projected.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, 2027, 3300).PensionIndex(2028);
        var explanation = Explanation.Of(index, language);

        Assert.Equal(2, explanation.Steps.Count);
        Assert.Equal(2, explanation.Banners.Count);
        Assert.Contains("3300", Assert.Single(explanation.Banners[0].Lines), StringComparison.Ordinal);
        Assert.Contains(source, explanation.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, ">Hypothetical: Cash flow", "HYPOTHETICAL. Computed", "PROJECTION. ")]
    [InlineData(Language.Finnish, ">Oletuslaskelma: Kassavirta", "OLETUSLASKELMA. Laskettu", "ENNUSTE. ")]
    [InlineData(Language.Swedish, ">Hypotetiskt: Kassaflöde", "HYPOTETISKT. Beräknat", "PROGNOS. ")]
    public void Picture_OfAPortfolio_SaysWhatItsYearsRestOn(Language language, string title, string hypothetical, string projection)
    {
        var (known, years) = (ReformTests.Projected, ValueList.Create(new CashFlowYear(2026, Euros.Once(100m)), new CashFlowYear(2027, Euros.Once(90m))));
        var past = ValueList.Create(new CashFlowYear(2025, Euros.Once(100m)));

        Check(CashFlowPicture.OfPortfolio(past, known, language: language), false, false, false);
        Check(CashFlowPicture.OfPortfolio(years, known, language: language), false, false, true);
        Check(CashFlowPicture.OfPortfolio(years, ReformTests.Parameters, language: language), true, true, true);
        Check(CashFlowPicture.OfPortfolio(past, known, past, ReformTests.Parameters, language: language), false, true, false);
        Check(CashFlowPicture.OfPortfolio(past, StatutoryParameters.Enacted, years, known, language: language), false, false, true);
        Assert.Equal(CashFlowPicture.Svg(past, language: language), CashFlowPicture.OfPortfolio(past, known, language: language));
        Assert.Contains("whatIfParameters is missing", Assert.Throws<ArgumentException>("whatIfParameters", () => CashFlowPicture.OfPortfolio(years, known, years)).Message, StringComparison.Ordinal);

        void Check(string svg, params bool[] expected) =>
            Assert.Equal(expected, new[] { title, hypothetical, projection }.Select(text => svg.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Difference_OfAReform_NamesWhatWasInForce() => Assert.Contains(
        "Pension, percentage until the age of the change: 85 % → 80 %", DifferenceExplanation.Of(TimelineDifference.Of(Carpenter.Timeline, BenefitTimeline.Of(Carpenter.Paid, ReformTests.Parameters))).ToText(), StringComparison.Ordinal);

    [Fact]
    public void Attachment_OfAReform_LimitsAreThoseOfTheReform()
    {
        var text = DecisionAttachment.Of(Timeline, Language.English, notes: null, Reform).ToText();

        Assert.Contains("15 June 2047: 67th birthday, from which a pension is 70 % of the annual earnings instead of 80 % (section 66(1))", text, StringComparison.Ordinal);
        Assert.Contains("hypothetical, in force 85 %", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2045", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CashFlow_InWords_YearsTotalsAndWhatIsProjected()
    {
        var text = CashFlowExplanation.Of(ClaimCashFlow.Of(Carpenter.Paid, 2027, ReformTests.Projected)).ToText();

        Assert.StartsWith("Paid by calendar year, claim of 4 March 2024\n*** PROJECTION. ", text, StringComparison.Ordinal);
        Assert.Contains("  2024  22 800.00  2 250.00  772.68  19 777.32\n", Squeezed(text), StringComparison.Ordinal);
        Assert.Contains("  2027  23 811.48  0.00  0.00  23 811.48  projected\n", Squeezed(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "Hypothetical: ", "HYPOTHETICAL. Computed")]
    [InlineData(Language.Finnish, "Oletuslaskelma: ", "OLETUSLASKELMA. Laskettu")]
    [InlineData(Language.Swedish, "Hypotetiskt: ", "HYPOTETISKT. Beräknat")]
    public void Pictures_OfAReform_SayItInTitleAndDescription(Language language, string title, string description)
    {
        var timeline = BenefitTimeline.Of(Carpenter.Paid with { Through = new(2048, 12, 31) }, Reform);
        var family = FamilyTimeline.Of(CornerFamilies.Widow, RandomClaims.Parameters.Hypothetically(Others));
        var flow = ClaimCashFlow.Of(timeline);
        foreach (var svg in new[]
        {
            TimelinePicture.Svg(timeline, title: null, language),
            TimelinePicture.Svg(BenefitTimeline.Of(Carpenter.Paid with { Incapacity = default }, Reform), title: null, language),
            FamilyPicture.Svg(family, title: null, language),
            CashFlowPicture.OfClaim(flow, language: language),
        })
        {
            Assert.Contains(">" + title, svg, StringComparison.Ordinal);
            Assert.Contains(description, svg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Picture_OfAReform_MarksTheSupposedBirthday()
    {
        var svg = TimelinePicture.Svg(BenefitTimeline.Of(Carpenter.Paid with { Through = new(2052, 12, 31) }, Reform));

        Assert.Contains("67th birthday: 80 % to 70 %", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("65th birthday", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_OfTwoCashFlows_AColumnAndALine()
    {
        var (flow, other) = (ClaimCashFlow.Of(Carpenter.Paid, 2060, ReformTests.Projected), ClaimCashFlow.Of(Carpenter.Paid, 2060, Reform));
        var svg = CashFlowPicture.OfClaim(flow, other, "The carpenter");

        Assert.Contains(">The carpenter<", svg, StringComparison.Ordinal);
        Assert.Contains("HYPOTHETICAL. ", svg, StringComparison.Ordinal);
        Assert.Contains("PROJECTION. ", svg, StringComparison.Ordinal);
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    /// <summary>Columns two spaces apart.</summary>
    private static string Squeezed(string text) => string.Join("\n", text.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(
        line, " {2,}", "  ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))));
}
