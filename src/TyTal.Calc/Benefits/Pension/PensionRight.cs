using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.Pension;

/// <summary>When there is a right to the workers' compensation pension (tapaturmaeläke; §§ 63, 68).</summary>
public static class PensionRight
{
    private const int YearsAfterPensionersClaim = 3;

    private static readonly DatedVersions<Func<LocalDate, LocalDate>> AgeLimitVersions = DatedVersions<Func<LocalDate, LocalDate>>
        .Original(Act.WorkersCompensation, DayBefore68)
        .Amended(new LocalDate(2017, 1, 1), Act.Amendment1273, EndOfMonthOfInsuranceAgeLimit);

    /// <summary>The first day of the right: the first anniversary of the claim date (§ 63(1)).</summary>
    /// <param name="claimDate">The claim date.</param>
    public static LocalDate FirstDay(LocalDate claimDate) => Days.Anniversary(claimDate);

    /// <summary>The last day of the right when the claim event happened in work that was done on an old-age pension begun at 63 or later (§ 68).</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="birthDate">The day of birth.</param>
    /// <returns>The day before three years have passed from the claim date, or earlier: for claim dates of 2016 the day before the 68th birthday,
    /// from 2017 the last day of the month in which the age limit of the pension insurance obligation is reached
    /// (68 for those born by 1957, 69 for 1958–1961, 70 from 1962). May lie before the first day of the right: then there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016.</exception>
    public static LocalDate LastDayOfPensionerWork(LocalDate claimDate, LocalDate birthDate) => Days.Earlier(
        Days.Anniversary(claimDate, YearsAfterPensionersClaim).PlusDays(-1),
        AgeLimitVersions.On(claimDate).Rule(birthDate));

    /// <summary>The age at which the obligation to take pension insurance ends.</summary>
    /// <param name="yearOfBirth">The year of birth.</param>
    public static int InsuranceAgeLimit(int yearOfBirth) => yearOfBirth switch
    {
        <= 1957 => 68,
        <= 1961 => 69,
        _ => 70,
    };

    /// <summary>§ 68 as enacted.</summary>
    private static LocalDate DayBefore68(LocalDate birthDate) => Days.Anniversary(birthDate, 68).PlusDays(-1);

    /// <summary>§ 68 by act 1273/2016.</summary>
    private static LocalDate EndOfMonthOfInsuranceAgeLimit(LocalDate birthDate) =>
        Days.EndOfMonth(Days.Anniversary(birthDate, InsuranceAgeLimit(birthDate.Year)));
}
