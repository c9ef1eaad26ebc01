using System.Globalization;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Parameters;

public class ConstantFiguresTests
{
    /// <summary>Every constant another one than in the Act: 20 − 0.5 × 34 is not below 0, and no spouse and children get more than 75 % together.</summary>
    private static readonly RuleConstants Reform = new()
    {
        PensionPercentUntilChange = Percentage.Of(80),
        PensionPercentFromChange = Percentage.Of(65),
        PensionAgeOfChange = 67,
        OneTimeIncreaseFull = Percentage.Of(20),
        OneTimeIncreaseLessPerYear = Percentage.Of(0.5m),
        OneTimeIncreaseOldestWithFull = 31,
        OneTimeIncreaseOldest = 65,
        FunctionalLimitationPercents = Enumerable.Range(1, 20).Select(category => Percentage.Of(category + 0.5m)).ToValueList(),
        SpousesPercents = RandomReforms.Percents(39m, 34m, 29m, 19m, 14m),
        ChildrensPercents = RandomReforms.Percents(24m, 39m, 49m, 54m),
        OrphansAddition = Percentage.Of(14),
        SurvivorsMost = Percentage.Of(75),
    };

    private readonly ValueList<Figure> _figures = StatutoryParameters.Enacted.Hypothetically(Reform).Hypothesis!.Figures;

    [Theory]
    [InlineData("pensionPercentUntilChange", "§ 66(1)", null, "80", "85")]
    [InlineData("pensionPercentFromChange", "§ 66(1)", null, "65", "70")]
    [InlineData("pensionAgeOfChange", "§ 66(1)", null, "67", "65")]
    [InlineData("oneTimeIncreaseFull", "§ 67(2)", null, "20", "16")]
    [InlineData("oneTimeIncreaseLessPerYear", "§ 67(2)", null, "0.5", "0.457")]
    [InlineData("oneTimeIncreaseOldestWithFull", "§ 67(2)", null, "31", "30")]
    [InlineData("oneTimeIncreaseOldest", "§ 67(3)", null, "65", "64")]
    [InlineData(
        "functionalLimitationPercents",
        "§ 86",
        1,
        "1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 19.5 20.5",
        "1.15 2.27 3.36 4.42 5.45 6.45 7.42 8.36 9.27 10.15 13 16 19 22 25 32 39 46 53 60")]
    [InlineData("spousesPercents", "§ 104(2)", 0, "39 34 29 19 14", "40 35 30 20 15")]
    [InlineData("childrensPercents", "§ 104(4)", 1, "24 39 49 54", "25 40 50 55")]
    [InlineData("orphansAddition", "§ 104(5)", null, "14", "15")]
    [InlineData("survivorsMost", "§ 104(1)", null, "75", "70")]
    public void Supposed_AConstant_StandsInThePlaceOfTheEnactedOne(string name, string section, int? first, string supposed, string enacted)
    {
        var figures = _figures.Where(figure => figure.Source!.Name == name).ToList();

        Assert.Equal((supposed, enacted), (Text(figures), Text(figures.Select(figure => figure.Source!.InForce!))));
        for (var i = 0; i < figures.Count; i++)
        {
            var (figure, inForce) = (figures[i], figures[i].Source!.InForce!);
            Assert.Equal(("constant." + name, section), (figure.Rule.Id, figure.Rule.Section!.ToString()));
            Assert.Equal(new StatutorySource(name, Year: null, "", FigureStatus.Hypothetical) { InForce = inForce, Position = first + i }, figure.Source);
            Assert.Equal(new StatutorySource(name, Year: null, "Workers' Compensation Act (459/2015)", FigureStatus.Enacted) { Position = first + i }, inForce.Source);
            Assert.Equal(figure.Rule, inForce.Rule);
        }
    }

    [Fact]
    public void Supposed_EveryConstant_EachOnceInTheOrderOfTheAct()
    {
        Assert.Equal(
            "pensionPercentUntilChange pensionPercentFromChange pensionAgeOfChange oneTimeIncreaseFull oneTimeIncreaseLessPerYear oneTimeIncreaseOldestWithFull oneTimeIncreaseOldest "
            + "functionalLimitationPercents spousesPercents childrensPercents orphansAddition survivorsMost",
            string.Join(' ', _figures.Select(figure => figure.Source!.Name).Distinct(StringComparer.Ordinal)));
        Assert.Equal(7 + 20 + 5 + 4 + 2, _figures.Count);
    }

    [Fact]
    public void Of_AConstantAsEnacted_IsTheOneInForce()
    {
        Assert.Equal(_figures[0].Source!.InForce, ConstantFigures.PensionPercentUntilChange(RuleConstants.Enacted));
        Assert.Equal(_figures[26].Source!.InForce, ConstantFigures.FunctionalLimitationPercent(RuleConstants.Enacted, 20));
        Assert.Equal(_figures[29].Source!.InForce, ConstantFigures.SpousesPercent(RuleConstants.Enacted, 2));
        Assert.Equal(
            new Figure<Percentage>(
                Percentage.Of(55), new Rule("constant.childrensPercents", SectionReference.Of(104, 4)), new StatutorySource("childrensPercents", Year: null, Act.WorkersCompensation.ToString(), FigureStatus.Enacted) { Position = 4 }),
            ConstantFigures.ChildrensPercent(RuleConstants.Enacted, 4));
    }

    private static string Text(IEnumerable<Figure> figures) => string.Join(' ', figures.Select(figure => figure.Amount.ToString("0.###", CultureInfo.InvariantCulture)));
}
