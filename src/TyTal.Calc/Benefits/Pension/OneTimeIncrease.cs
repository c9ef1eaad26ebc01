using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Pension;

/// <summary>The one-time increase of a pension in payment (kertakorotus; § 67).</summary>
/// <remarks>Its percentages and ages are constants that a caller may suppose to be others (<see cref="RuleConstants"/>); without them a function works with the enacted ones.</remarks>
public static class OneTimeIncrease
{
    private const int YearsAfterClaimYear = 6;

    private static readonly Rule ClaimDateRule = Rule.Given("given.claimDate");
    private static readonly Rule BirthDateRule = Rule.Given("given.birthDate");

    /// <summary>§ 67(2): the percentage by age.</summary>
    public static Rule Rule { get; } = new("pension.oneTimeIncrease", SectionReference.Of(67, 2), Rounding.None, Readings.IncreaseOfLaterPension);

    /// <summary>§ 67(2): the full percentage under 31.</summary>
    public static Rule FullRule { get; } = new("pension.fullIncrease", SectionReference.Of(67, 2), Rounding.None, Readings.IncreaseOfLaterPension);

    /// <summary>§ 67(1): from when.</summary>
    public static Rule FromRule { get; } = new("pension.increaseFrom", SectionReference.Of(67, 1));

    /// <summary>§ 67(2): the age that decides.</summary>
    public static Rule AgeRule { get; } = new("pension.ageAtIncrease", SectionReference.Of(67, 2));

    /// <summary>§ 67(3): none over 64.</summary>
    public static Rule NoneRule { get; } = new("pension.noIncrease", SectionReference.Of(67, 3));

    /// <summary>§ 67(2): the percentage by age, by constants that are supposed.</summary>
    public static Rule SupposedRule { get; } = new("pension.supposedIncrease", SectionReference.Of(67, 2), Rounding.None, Readings.IncreaseOfLaterPension);

    /// <summary>§ 67(2): the full percentage, by constants that are supposed.</summary>
    public static Rule SupposedFullRule { get; } = new("pension.supposedFullIncrease", SectionReference.Of(67, 2), Rounding.None, Readings.IncreaseOfLaterPension);

    /// <summary>§ 67(3): none over an age, by constants that are supposed.</summary>
    public static Rule SupposedNoneRule { get; } = new("pension.supposedNoIncrease", SectionReference.Of(67, 3));

    /// <summary>§ 67(1): nothing before the year of the increase.</summary>
    public static Rule NotYetRule { get; } = new("pension.noIncreaseYet", SectionReference.Of(67, 1));

    /// <summary>The day from which the increase is paid: 1 January when five calendar years have passed from the beginning of the year after the claim date (§ 67(1)).</summary>
    /// <param name="claimDate">The claim date.</param>
    public static LocalDate FirstDay(LocalDate claimDate) => new(claimDate.Year + YearsAfterClaimYear, 1, 1);

    /// <summary>The percentage of the increase by age on its first day (§ 67(2) and (3)).</summary>
    /// <param name="age">The age in full years on 1 January of the year of the increase.</param>
    /// <returns>16 % under 31; 0.457 points less for each year above 30; 0.462 % at 64; 0 above 64.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public static Percentage PercentAt(int age) => PercentAt(age, RuleConstants.Enacted);

    /// <summary>The percentage of the increase by age on its first day.</summary>
    /// <param name="age">The age in full years on 1 January of the year of the increase.</param>
    /// <param name="constants">The constants of the rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public static Percentage PercentAt(int age, RuleConstants constants)
    {
        Guard.Range(age, 0, int.MaxValue);
        var yearsAbove = Math.Max(0, age - Guard.NotNull(constants, nameof(constants)).OneTimeIncreaseOldestWithFull);
        return age > constants.OneTimeIncreaseOldest
            ? default
            : Percentage.OfThousandths(constants.OneTimeIncreaseFull.Thousandths - (constants.OneTimeIncreaseLessPerYear.Thousandths * yearsAbove));
    }

    /// <summary>The percentage of the increase of a claim.</summary>
    /// <param name="claimDate">The claim date.</param>
    /// <param name="birthDate">The day of birth, not after the claim date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016, or the day of birth is after it.</exception>
    public static Percentage Percent(LocalDate claimDate, LocalDate birthDate) => Percent(claimDate, birthDate, RuleConstants.Enacted);

    /// <summary>The percentage of the increase of a claim.</summary>
    /// <param name="claimDate">The claim date.</param>
    /// <param name="birthDate">The day of birth, not after the claim date.</param>
    /// <param name="constants">The constants of the rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016, or the day of birth is after it.</exception>
    public static Percentage Percent(LocalDate claimDate, LocalDate birthDate, RuleConstants constants)
    {
        Check(claimDate, birthDate);
        return PercentAt(Days.Age(birthDate, FirstDay(claimDate)), constants);
    }

    /// <summary>The percentage of the increase of a claim, with its reasons.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="birthDate">The day of birth, not after the claim date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016, or the day of birth is after it.</exception>
    public static Figure<Percentage> Of(LocalDate claimDate, LocalDate birthDate) => Of(claimDate, birthDate, RuleConstants.Enacted);

    /// <summary>The percentage of the increase of a claim, with its reasons: supposed constants are among them, with those in force.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="birthDate">The day of birth, not after the claim date.</param>
    /// <param name="constants">The constants of the rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016, or the day of birth is after it.</exception>
    public static Figure<Percentage> Of(LocalDate claimDate, LocalDate birthDate, RuleConstants constants)
    {
        Check(claimDate, birthDate);
        var from = new Figure<CalendarDay>(new(FirstDay(claimDate)), FromRule, new Figure<CalendarDay>(new(claimDate), ClaimDateRule));
        var age = new Figure<AgeInYears>(
            new(Days.Age(birthDate, from.Value.Day)), AgeRule, from, new Figure<CalendarDay>(new(birthDate), BirthDateRule));
        var percent = PercentAt(age.Value.Years, constants);
        return IsEnacted(constants) ? new(percent, RuleAt(age.Value.Years), age) : Supposed(percent, age, constants);
    }

    private static Figure<Percentage> Supposed(Percentage percent, Figure<AgeInYears> age, RuleConstants constants)
    {
        if (age.Value.Years > constants.OneTimeIncreaseOldest)
        {
            return new(percent, SupposedNoneRule, age, ConstantFigures.OneTimeIncreaseOldest(constants));
        }

        var (full, oldest) = (ConstantFigures.OneTimeIncreaseFull(constants), ConstantFigures.OneTimeIncreaseOldestWithFull(constants));
        return age.Value.Years <= constants.OneTimeIncreaseOldestWithFull
            ? new(percent, SupposedFullRule, age, full, oldest)
            : new(percent, SupposedRule, age, full, ConstantFigures.OneTimeIncreaseLessPerYear(constants), oldest);
    }

    private static bool IsEnacted(RuleConstants constants) =>
        constants.OneTimeIncreaseFull == RuleConstants.Enacted.OneTimeIncreaseFull
        && constants.OneTimeIncreaseLessPerYear == RuleConstants.Enacted.OneTimeIncreaseLessPerYear
        && constants.OneTimeIncreaseOldestWithFull == RuleConstants.Enacted.OneTimeIncreaseOldestWithFull
        && constants.OneTimeIncreaseOldest == RuleConstants.Enacted.OneTimeIncreaseOldest;

    private static void Check(LocalDate claimDate, LocalDate birthDate)
    {
        Guard.InTimeOfAct(claimDate);
        Guard.Date(birthDate, Guard.EarliestBirth, claimDate);
    }

    private static Rule RuleAt(int age) =>
        age > RuleConstants.Enacted.OneTimeIncreaseOldest ? NoneRule : age > RuleConstants.Enacted.OneTimeIncreaseOldestWithFull ? Rule : FullRule;
}
