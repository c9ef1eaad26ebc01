using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits.Pension;

public class SupposedPensionTests
{
    private const string AgeOf = "pension.ageAtIncrease";

    private static readonly LocalDate ClaimDate = new(2016, 5, 2);

    private static readonly Figure<CalendarDay> BirthDate = new(new(new(1956, 9, 17)), Rule.Given("given.birthDate"));

    [Fact]
    public void FirstDayAtLowerPercentage_AgeAsEnactedOrNot_RestsOnItOnlyWhereSupposed()
    {
        Assert.Equal("20210917 pension.sixtyFifthBirthday: given.birthDate", FigureText.Of(PensionAmount.FirstDayAtLowerPercentage(BirthDate, RuleConstants.Enacted)));
        Assert.Equal(
            "20230917 pension.changeOfPercentage: given.birthDate constant.pensionAgeOfChange",
            FigureText.Of(PensionAmount.FirstDayAtLowerPercentage(BirthDate, new() { PensionAgeOfChange = 67 })));
    }

    [Theory]
    [InlineData("2021-09-16", 65, 85, 70, "85 pension.percentUntil65: pension.sixtyFifthBirthday")]
    [InlineData("2021-09-17", 65, 85, 70, "70 pension.percentFrom65: pension.sixtyFifthBirthday")]
    [InlineData("2021-09-16", 65, 80, 60, "80 pension.percentUntil65: pension.sixtyFifthBirthday constant.pensionPercentUntilChange")]
    [InlineData("2021-09-17", 65, 80, 60, "60 pension.percentFrom65: pension.sixtyFifthBirthday constant.pensionPercentFromChange")]
    [InlineData("2023-09-16", 67, 85, 70, "85 pension.percentUntilChange: pension.changeOfPercentage")]
    [InlineData("2023-09-17", 67, 85, 70, "70 pension.percentFromChange: pension.changeOfPercentage")]
    [InlineData("2023-09-16", 67, 80, 60, "80 pension.percentUntilChange: pension.changeOfPercentage constant.pensionPercentUntilChange")]
    [InlineData("2023-09-17", 67, 80, 60, "60 pension.percentFromChange: pension.changeOfPercentage constant.pensionPercentFromChange")]
    public void PercentOn_AroundTheChange_RuleOfTheSideAndWhatIsSupposed(string on, int age, int until, int from, string figure)
    {
        var constants = new RuleConstants { PensionAgeOfChange = age, PensionPercentUntilChange = Percentage.Of(until), PensionPercentFromChange = Percentage.Of(from) };
        var change = PensionAmount.FirstDayAtLowerPercentage(BirthDate, constants);

        Assert.Equal(figure, FigureText.Of(PensionAmount.PercentOn(change, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, constants)));
    }

    [Fact]
    public void Increased_ByNothing_TheBaseItself()
    {
        var given = new Figure<Unrounded<PerYear>>(new Unrounded<PerYear>(22_950m), Rule.Given("given.base"));

        Assert.Same(given, PensionAmount.Increased(given, new(default, OneTimeIncrease.NoneRule)));
        Assert.Equal("26622 pension.increasedBase: given.base pension.fullIncrease", FigureText.Of(PensionAmount.Increased(given, new(Percentage.Of(16), OneTimeIncrease.FullRule))));
    }

    [Theory]
    [InlineData(30, "16 pension.fullIncrease: pension.ageAtIncrease")]
    [InlineData(31, "15.543 pension.oneTimeIncrease: pension.ageAtIncrease")]
    [InlineData(64, "0.462 pension.oneTimeIncrease: pension.ageAtIncrease")]
    [InlineData(65, "0 pension.noIncrease: pension.ageAtIncrease")]
    public void Of_AsEnacted_RestsOnTheAgeAlone(int age, string figure)
    {
        Assert.Equal(figure, FigureText.Of(OneTimeIncrease.Of(ClaimDate, BornAt(age), RuleConstants.Enacted)));
        Assert.Equal(OneTimeIncrease.Of(ClaimDate, BornAt(age)).Value, OneTimeIncrease.Percent(ClaimDate, BornAt(age)));
    }

    [Theory]
    [InlineData(35, $"20 pension.supposedFullIncrease: {AgeOf} constant.oneTimeIncreaseFull constant.oneTimeIncreaseOldestWithFull")]
    [InlineData(36, $"19.6 pension.supposedIncrease: {AgeOf} constant.oneTimeIncreaseFull constant.oneTimeIncreaseLessPerYear constant.oneTimeIncreaseOldestWithFull")]
    [InlineData(60, $"10 pension.supposedIncrease: {AgeOf} constant.oneTimeIncreaseFull constant.oneTimeIncreaseLessPerYear constant.oneTimeIncreaseOldestWithFull")]
    [InlineData(61, $"0 pension.supposedNoIncrease: {AgeOf} constant.oneTimeIncreaseOldest")]
    public void Of_AllSupposed_RestsOnTheAgeAndWhatDecides(int age, string figure)
    {
        var constants = new RuleConstants
        {
            OneTimeIncreaseFull = Percentage.Of(20),
            OneTimeIncreaseLessPerYear = Percentage.Of(0.4m),
            OneTimeIncreaseOldestWithFull = 35,
            OneTimeIncreaseOldest = 60,
        };

        Assert.Equal(figure, FigureText.Of(OneTimeIncrease.Of(ClaimDate, BornAt(age), constants)));
        Assert.Equal(OneTimeIncrease.Of(ClaimDate, BornAt(age), constants).Value, OneTimeIncrease.Percent(ClaimDate, BornAt(age), constants));
    }

    [Fact]
    public void Of_OneConstantSupposed_SaysSo()
    {
        Supposed("15.43", new() { OneTimeIncreaseFull = Percentage.Of(20) });
        Supposed("12", new() { OneTimeIncreaseLessPerYear = Percentage.Of(0.4m) });
        Supposed("13.715", new() { OneTimeIncreaseOldestWithFull = 35 });
        Supposed("11.43", new() { OneTimeIncreaseOldest = 60 });

        static void Supposed(string percent, RuleConstants constants) => Assert.Equal(
            $"{percent} pension.supposedIncrease: {AgeOf} constant.oneTimeIncreaseFull constant.oneTimeIncreaseLessPerYear constant.oneTimeIncreaseOldestWithFull",
            FigureText.Of(OneTimeIncrease.Of(ClaimDate, BornAt(40), constants)));
    }

    [Fact]
    public void Percent_BadDatesOrAge_Refused()
    {
        Refusal.Is("claimDate is 2015-05-02; allowed is 2016-01-01 to 2200-12-31.", () => OneTimeIncrease.Percent(new(2015, 5, 2), new(1980, 1, 1)));
        Refusal.Is("birthDate is 2016-05-03; allowed is 1900-01-01 to 2016-05-02.", () => OneTimeIncrease.Percent(ClaimDate, new(2016, 5, 3)));
        Refusal.Is("age is -1; allowed is 0 to 2147483647.", () => OneTimeIncrease.PercentAt(-1));
    }

    /// <summary>The day of birth of a person who reaches an age on the day of the increase, 1.1.2022.</summary>
    private static LocalDate BornAt(int age) => new(2022 - age, 1, 1);
}
