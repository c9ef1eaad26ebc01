using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public sealed class AnnualEarningsPictureTests
{
    [Fact]
    public void Layout_Deviation_ShowsYearsMeansMinimumAndDecision()
    {
        var layout = AnnualEarningsPicture.Layout(Of(30_000m, 20_000m, 21_000m, 26_000m), title: null, Language.English);

        var texts = PictureChecks.Texts(layout).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(texts, new HashSet<string>(StringComparer.Ordinal)
        {
            "Comparison year 2021, lifted", "Comparison year 2022, lifted", "Comparison year 2023, lifted", "within 20 % of the mean of the years", "16\u00a0590.00",
        });
        Assert.StartsWith("Annual earnings ", layout.Title, StringComparison.Ordinal);
        Assert.Single(layout.Shapes, shape => shape.Style == PictureStyle.Pension);
    }

    [Theory]
    [InlineData("0", "0", "0", "0")]
    [InlineData("0.01", "0.02", "0.01", "0.01")]
    [InlineData("1000000000", "1", "1", "1")]
    [InlineData("1", "900000000", "900000000", "900000000")]
    [InlineData("36000", "36000", "36000", "36000")]
    public void Layout_ExtremeEarnings_AreReadable(string current, string first, string second, string third) => PictureChecks.AssertInEveryLanguage(
        language => AnnualEarningsPicture.Layout(Of(Parse(current), Parse(first), Parse(second), Parse(third)), title: null, language), mayBeCut: true);

    [Fact]
    public void Layout_GeneratedEarnings_AreReadable()
    {
        var random = new Random(71);
        for (var i = 0; i < 150; i++)
        {
            decimal Amount() => decimal.Round((decimal)Math.Pow(10, (random.NextDouble() * 10) - 1.1), 2);
            PictureChecks.AssertReadable(AnnualEarningsPicture.Layout(Of(Amount(), Amount(), Amount(), Amount()), new string('W', i), (Language)(i % 3)));
        }
    }

    [Fact]
    public void Layout_NoComparisonYears_ShowsCurrentEarningsAndMinimum()
    {
        var layout = AnnualEarningsPicture.Layout(AnnualEarnings.Of(Facts(12_000m), StatutoryParameters.Enacted), "<own>", Language.Finnish);

        PictureChecks.AssertReadable(layout);
        Assert.Equal("<own>", layout.Title);
        Assert.DoesNotContain(layout.Shapes, shape => shape.Style == PictureStyle.Zone);
    }

    private static AnnualEarnings Of(decimal current, decimal first, decimal second, decimal third) => AnnualEarnings.Of(
        Facts(current) with
        {
            Comparison = ValueList.Create(new ComparisonYear(2021, Euros.PerYear(first)), new ComparisonYear(2022, Euros.PerYear(second)), new ComparisonYear(2023, Euros.PerYear(third))),
        },
        StatutoryParameters.Enacted);

    private static AnnualEarningsFacts Facts(decimal current) => new()
    {
        ClaimDate = new(2024, 4, 1),
        LookBack = ValueList.Create(new EmploymentEarnings
        {
            EmploymentFrom = new(2019, 8, 1),
            Window = new(new(2023, 4, 1), new(2024, 3, 31)),
            Earnings = Euros.Once(current),
        }),
    };

    private static decimal Parse(string amount) => decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
}
