using FsCheck.Fluent;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

public class CategoryTests
{
    /// <summary>Annex 2 of decree 768/2015: row A (the larger), column B from 1 to A.</summary>
    private static readonly string[] Annex2 =
    [
        "2",
        "3 4",
        "4 5 6",
        "5 6 6 7",
        "6 7 7 8 9",
        "7 7 8 9 10 10",
        "8 8 9 10 10 11 12",
        "9 9 10 10 11 12 12 13",
        "10 10 11 11 12 12 13 13 14",
        "11 11 12 12 13 13 14 14 15 15",
        "11 12 12 13 13 14 14 15 15 16 16",
        "12 13 13 14 14 14 15 15 16 16 16 17",
        "13 14 14 14 15 15 15 16 16 17 17 17 18",
        "14 15 15 15 16 16 16 16 17 17 17 18 18 18",
        "15 16 16 16 16 17 17 17 17 18 18 18 18 19 19",
        "16 16 17 17 17 17 17 18 18 18 18 18 19 19 19 19",
        "17 17 17 18 18 18 18 18 18 19 19 19 19 19 19 19 20",
        "18 18 18 18 19 19 19 19 19 19 19 19 19 19 20 20 20 20",
        "19 19 19 19 19 19 19 19 19 20 20 20 20 20 20 20 20 20 20",
        "20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20",
    ];

    [Fact]
    public void Combine_AllCellsOfAnnex2_BothOrders()
    {
        var cells = 0;
        for (var a = 1; a <= 20; a++)
        {
            var row = Annex2[a - 1].Split(' ');
            Assert.Equal(a, row.Length);
            for (var b = 1; b <= a; b++, cells++)
            {
                var expected = int.Parse(row[b - 1], System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(expected, CategoryCombination.Combine(Of(a), Of(b)).Number);
                Assert.Equal(expected, CategoryCombination.Combine(Of(b), Of(a)).Number);
            }
        }

        Assert.Equal(210, cells);
    }

    [Theory]
    [InlineData(new[] { 7 }, 7)]
    [InlineData(new[] { 2, 9, 5 }, 13)]
    [InlineData(new[] { 4, 1, 1, 1 }, 7)]
    [InlineData(new[] { 3, 6, 1, 6, 2 }, 13)]
    [InlineData(new[] { 20, 20, 20 }, 20)]
    public void Combine_Several_LargestFirstRoundedAfterEachStep(int[] categories, int combined) =>
        Assert.Equal(combined, CategoryCombination.Combine(categories.Select(Of).ToValueList()).Number);

    [Fact]
    public void Combine_AnyCategories_EqualsTheFormulaInFractionsAndTheFigure() => Properties.Hold(
        Gen.Choose(1, 20).ListOf().Where(list => list.Count is > 0 and < 8),
        numbers =>
        {
            LiteralFraction combined = numbers.Max();
            foreach (var next in numbers.OrderDescending().Skip(1))
            {
                combined = Math.Min(20m, (combined + next - (combined * next / 20)).Round(0));
            }

            var figure = CategoryCombination.Combine(numbers.Select(number => LimitationOfYear.Given(Of(number))).ToValueList());
            Assert.Equal(combined.Round(0), figure.Amount);
            Assert.Equal(figure.Value, CategoryCombination.Combine(numbers.Select(Of).ToValueList()));
        },
        times: 1000);

    [Fact]
    public void Combine_Figures_AStepForEachCategoryAfterTheFirst()
    {
        var combined = CategoryCombination.Combine(ValueList.Create(Given(2), Given(9), Given(5)));

        Assert.Equal([9m, 5m, 12m, 2m, 13m], combined.Steps().Select(step => step.Amount));
        Assert.Equal("§ 84(4)", combined.Rule.Section!.ToString());
        Assert.Equal(Rounding.WholeNumber, combined.Rule.Rounding);
    }

    [Fact]
    public void Combine_Nothing_ErrorNamesIt() =>
        Assert.StartsWith("categories is empty", Assert.Throws<ArgumentException>(() => CategoryCombination.Combine(default(ValueList<DisabilityCategory>))).Message, StringComparison.Ordinal);

    [Fact]
    public void Combine_None_Refused()
    {
        Assert.StartsWith("second is 0; allowed is 1 to 20.", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryCombination.Combine(Of(3), default)).Message, StringComparison.Ordinal);
        Assert.StartsWith("categories is 0", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryCombination.Combine(ValueList.Create(Of(3), default(DisabilityCategory)))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 4, 8)]
    [InlineData(10, 10, 20)]
    [InlineData(12, 9, 20)]
    public void Add_PairedOrgans_SumToTwenty(int first, int second, int sum)
    {
        Assert.Equal(sum, CategoryCombination.Add(Of(first), Of(second)).Number);
        Assert.Equal(sum, CategoryCombination.Add(LimitationOfYear.Given(Of(first)), LimitationOfYear.Given(Of(second))).Value.Number);
    }

    [Theory]
    [InlineData(8, 0, 8)]
    [InlineData(8, 3, 11)]
    [InlineData(8, 19, 20)]
    public void RaiseForBoth_TheSum_ByTheRaise(int sum, int raise, int raised) => Assert.Equal(raised, CategoryCombination.RaiseForBoth(Of(sum), raise).Number);

    [Theory]
    [InlineData(-1)]
    [InlineData(20)]
    public void RaiseForBoth_OutsideItsRange_ErrorNamesIt(int raise) =>
        Assert.StartsWith($"raise is {raise}; allowed is 0 to 19.", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryCombination.RaiseForBoth(Of(8), raise)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(Pain.Moderate, 1, 6)]
    [InlineData(Pain.Moderate, 2, 7)]
    [InlineData(Pain.Severe, 1, 6)]
    [InlineData(Pain.Severe, 4, 9)]
    [InlineData(Pain.Severe, 19, 20)]
    public void ForPain_ByTheRaise_AtMostTwenty(Pain pain, int raise, int raised)
    {
        Assert.Equal(raised, CategoryRaise.ForPain(Of(5), pain, raise).Number);
        Assert.Equal(raised, CategoryRaise.ForPain(LimitationOfYear.Given(Of(5)), pain, raise).Value.Number);
    }

    [Theory]
    [InlineData(Pain.Moderate, 0, "1 to 2")]
    [InlineData(Pain.Moderate, 3, "1 to 2")]
    [InlineData(Pain.Severe, 0, "1 to 19")]
    [InlineData(Pain.Severe, 20, "1 to 19")]
    public void ForPain_OutsideItsRange_ErrorNamesIt(Pain pain, int raise, string allowed) =>
        Assert.StartsWith($"raise is {raise}; allowed is {allowed}.", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryRaise.ForPain(Of(5), pain, raise)).Message, StringComparison.Ordinal);

    [Fact]
    public void ForImportantOrgan_ByTheRaise_ValidatedAndExplained()
    {
        Assert.Equal(18, CategoryRaise.ForImportantOrgan(Of(4), 14).Number);
        Assert.Equal([4m, 14m, 18m], CategoryRaise.ForImportantOrgan(LimitationOfYear.Given(Of(4)), 14).Steps().Select(step => step.Amount));
        Assert.StartsWith("raise is 0; allowed is 1 to 19.", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryRaise.ForImportantOrgan(Of(4), 0)).Message, StringComparison.Ordinal);
        Assert.StartsWith("category is 0", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryRaise.ForImportantOrgan(DisabilityCategory.None, 1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(12, 11)]
    public void WeakerArm_OneLower_ButNotBelowOne(int category, int weaker)
    {
        Assert.Equal(weaker, CategoryReduction.WeakerArm(Of(category)).Number);
        Assert.Equal(weaker, CategoryReduction.WeakerArm(LimitationOfYear.Given(Of(category))).Value.Number);
    }

    [Theory]
    [InlineData(0, 3, "0–2")]
    [InlineData(1, 2, "1")]
    [InlineData(4, 8, "3–7")]
    public void WeakerArm_Range_EachEndOneLower(int least, int most, string weaker) =>
        Assert.Equal(weaker, CategoryReduction.WeakerArm(CategoryRange.Of(least, most)).ToString());

    [Theory]
    [InlineData(FunctionalAid.MechanicalArmProsthesis, "1–2")]
    [InlineData(FunctionalAid.MyoelectricArmProsthesis, "2–3")]
    [InlineData(FunctionalAid.LowerLegProsthesisSlowWalking, "1")]
    [InlineData(FunctionalAid.LowerLegProsthesisVariedWalking, "2")]
    [InlineData(FunctionalAid.ThighProsthesisSlowWalking, "2")]
    [InlineData(FunctionalAid.ThighProsthesisVariedWalking, "3")]
    [InlineData(FunctionalAid.HearingAid, "1–2")]
    public void AllowedFor_EveryAid_AsTheAnnexSays(FunctionalAid aid, string allowed) => Assert.Equal(allowed, CategoryReduction.AllowedFor(aid).ToString());

    [Fact]
    public void ForAid_WithinTheRange_LowersOrRefuses()
    {
        Assert.Equal(7, CategoryReduction.ForAid(Of(10), FunctionalAid.ThighProsthesisVariedWalking, 3).Number);
        Assert.Equal(DisabilityCategory.None, CategoryReduction.ForAid(Of(2), FunctionalAid.HearingAid, 2));
        Assert.StartsWith("reduction is 4; allowed is 2 to 3.", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryReduction.ForAid(Of(10), FunctionalAid.MyoelectricArmProsthesis, 4)).Message, StringComparison.Ordinal);
        Assert.StartsWith("reduction is 1; allowed is 2 to 3.", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryReduction.ForAid(Of(10), FunctionalAid.MyoelectricArmProsthesis, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForAid_OfAFigure_NamesTheReductionAndTheDecree()
    {
        var lowered = CategoryReduction.ForAid(Given(10), FunctionalAid.ThighProsthesisSlowWalking, 2);

        Assert.Equal([10m, 2m, 8m], lowered.Steps().Select(step => step.Amount));
        Assert.Equal(("disabilityCategory.loweredForAid", 3), (lowered.Rule.Id, lowered.Rule.Section!.Subsection!.Value));
        Assert.Equal("prosthesisOfNamedAmputations", lowered.Rule.Reading!.Id);
    }

    [Fact]
    public void WeakerArm_None_StaysNone()
    {
        Assert.Equal(DisabilityCategory.None, CategoryReduction.WeakerArm(DisabilityCategory.None));
        Assert.Equal(1, CategoryReduction.WeakerArm(Of(1)).Number);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void Of_OutsideOneToTwenty_ErrorNamesIt(int category) =>
        Assert.StartsWith($"category is {category}; allowed is 1 to 20.", Assert.Throws<ArgumentOutOfRangeException>(() => Of(category)).Message, StringComparison.Ordinal);

    [Fact]
    public void Default_IsNoneAndNoCategory()
    {
        Assert.Equal(DisabilityCategory.None, default);
        Assert.False(default(DisabilityCategory).IsCategory);
        Assert.Equal(("none", "20"), (default(DisabilityCategory).ToString(), Of(20).ToString()));
        Assert.Equal((false, false), (Of(3) < Of(3), Of(3) > Of(3)));
        Assert.True(Of(2) < Of(3) && Of(3) > Of(2) && Of(3) >= Of(3) && Of(3) <= Of(3));
    }

    [Fact]
    public void Range_OfBadEnds_ErrorNamesThem()
    {
        Assert.StartsWith("least is -1; allowed is 0 to 20.", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryRange.Of(-1, 3)).Message, StringComparison.Ordinal);
        Assert.StartsWith("most is 2; allowed is 3 to 20.", Assert.Throws<ArgumentOutOfRangeException>(() => CategoryRange.Of(3, 2)).Message, StringComparison.Ordinal);
    }

    private static Figure<DisabilityCategory> Given(int number) => LimitationOfYear.Given(Of(number));

    private static DisabilityCategory Of(int number) => DisabilityCategory.Of(number);
}
