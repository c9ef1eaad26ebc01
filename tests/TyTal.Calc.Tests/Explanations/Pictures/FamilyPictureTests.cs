using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations.Pictures;

public sealed class FamilyPictureTests
{
    internal static readonly Family Widow = new()
    {
        ClaimDate = new(2018, 3, 1),
        DeathDate = new(2018, 5, 20),
        AnnualEarnings = Euros.PerYear(40_000m),
        Spouses = ValueList.Create(new Spouse { Income = Euros.PerYear(45_000m), Remarried = new(2026, 6, 13) }),
        Children = ValueList.Create(
            new Child { BirthDate = new(2003, 9, 10), Studies = ValueList.Create(new StudySpell(new(2022, 8, 15), new LocalDate(2025, 5, 31))) },
            new Child { BirthDate = new(2006, 2, 7) }),
        Funeral = new(new(2018, 6, 9)),
        Through = new(2026, 6, 30),
    };

    [Fact]
    public void Layout_WidowWithTwoChildren_ShowsTheirSharesAndEnds()
    {
        PictureChecks.AssertInEveryLanguage(language => Layout(Widow, language));
        var layout = Layout(Widow, Language.English);

        Assert.Subset(PictureChecks.Texts(layout).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "spouse", "child 1", "child 2", "€/month", "2019" });
        Assert.StartsWith("21 May 2018 – 31 December 2018, spouse: 1\u00a0000.00\u00a0€/month; child 1: 666.67\u00a0€/month; child 2: 666.67\u00a0€/month.", layout.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(12, 40)]
    [InlineData(100, 7)]
    public void Layout_ManyChildren_ShowsThoseBeyondFourTogether(int count, int monthsApart)
    {
        var children = Enumerable.Range(0, count).Select(i => new Child { BirthDate = new LocalDate(2000, 9, 10).PlusMonths(monthsApart * i % 210) });
        var family = Widow with { Children = children.ToValueList(), AnnualEarnings = Euros.PerYear(1_000_000_000m) };

        PictureChecks.AssertInEveryLanguage(language => Layout(family, language));
        Assert.Contains(Layout(family, Language.Swedish).Texts, text => text.Content.EndsWith(" andra barn", StringComparison.Ordinal));
    }

    [Fact]
    public void Layout_GeneratedFamilies_AreReadable()
    {
        var random = new Random(104);
        for (var i = 0; i < 120; i++)
        {
            var children = Enumerable.Range(0, random.Next(26)).Select(_ => new Child { BirthDate = new LocalDate(1994, 1, 1).PlusDays(random.Next(365 * 24)) });
            var family = Widow with
            {
                AnnualEarnings = Euros.PerYear(decimal.Round((decimal)Math.Pow(10, (random.NextDouble() * 11) - 2), 2)),
                Spouses = random.Next(3) == 0 ? default : ValueList.Create(new Spouse { Income = Euros.PerYear(random.Next(100_000)) }),
                Children = children.ToValueList(),
                Through = Widow.DeathDate.PlusDays(1 + (int)Math.Pow(10, random.NextDouble() * 4.5)),
            };

            PictureChecks.AssertReadable(FamilyPicture.Layout(FamilyTimeline.Of(family, PictureClaims.Supplied), title: null, (Language)(i % 3)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Layout_FirstDays_IsReadable(int days) => PictureChecks.AssertInEveryLanguage(
        language => Layout(Widow with { AnnualEarnings = Euros.PerYear(0.01m), Through = Widow.DeathDate.PlusDays(days) }, language));

    [Fact]
    public void Layout_HundredYears_IsReadable()
    {
        var family = Widow with { Spouses = ValueList.Create(new Spouse()), Through = new(2118, 5, 20) };

        PictureChecks.AssertInEveryLanguage(language => FamilyPicture.Layout(FamilyTimeline.Of(family, PictureClaims.Supplied), title: null, language));
    }

    [Fact]
    public void Layout_NobodyEntitled_SaysSoAndWhy()
    {
        var layout = Layout(Widow with { Spouses = default, Children = ValueList.Create(new Child { BirthDate = new(1990, 1, 1) }) }, Language.English);

        PictureChecks.AssertReadable(layout);
        Assert.Contains("No pension is due", PictureChecks.Texts(layout), StringComparer.Ordinal);
        Assert.StartsWith("No pension is due. child 1: ", layout.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Layout_OwnTitle_IsCutWhereItIsDrawn()
    {
        var layout = FamilyPicture.Layout(FamilyTimeline.Of(Widow, StatutoryParameters.Enacted), new string('<', 4_000), Language.English);

        PictureChecks.AssertReadable(layout);
        PictureChecks.AssertComplete(layout);
    }

    private static PictureLayout Layout(Family family, Language language) => FamilyPicture.Layout(FamilyTimeline.Of(family, StatutoryParameters.Enacted), title: null, language);
}
