using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public class PictureWordsTests
{
    /// <summary>The largest annual earnings for as long as there are years, at an index that grows by 3 %, and the ordinary case beside it.</summary>
    [Theory]
    [InlineData(Language.English, "Gross €/day. In all ", " through 31 December 2200. Not all figures enacted.", "Gross €/day; a pension 1/360 of a year. In all ")]
    [InlineData(Language.Finnish, "Brutto €/pv. Yhteensä ", ", 31.12.2200 saakka. Osaa luvuista ei ole säädetty.", "Brutto €/pv; eläke 1/360 vuodesta. Yhteensä ")]
    [InlineData(Language.Swedish, "Brutto €/dag. Sammanlagt ", " t.o.m. 31.12.2200. Alla tal är inte föreskrivna.", "Brutto €/dag; pension 1/360 av året. Sammanlagt ")]
    public void Layout_LargestTotal_SubtitleIsWhole(Language language, string start, string end, string ordinary)
    {
        var parameters = StatutoryParameters.Enacted.Projected(new IndexProjection { Through = 2200, PensionIndex = new(2m), WageCoefficient = new(2m), EmployeePaymentsPercent = Percentage.Of(4m) });
        var claim = PictureClaims.Carpenter with { AnnualEarnings = Euros.PerYear(1_000_000_000m), SickPay = default, EarningsBefore = new(Euros.Once(1_000_000_000m), 28), Through = new(2200, 12, 31) };
        var timeline = BenefitTimeline.Of(claim, parameters);
        var layout = TimelinePicture.Layout(timeline, language: language);

        Assert.True(timeline.Totals.Total.Amount > 1e12m, $"{timeline.Totals.Total}");
        Assert.Equal(start + new PictureWords(Voice.Of(language)).Euros(timeline.Totals.Total.Amount) + end, layout.Texts[1].Content);
        PictureChecks.AssertReadable(layout);
        Assert.StartsWith(ordinary, TimelinePicture.Layout(BenefitTimeline.Of(PictureClaims.Carpenter, StatutoryParameters.Enacted), language: language).Texts[1].Content, StringComparison.Ordinal);
    }
}
