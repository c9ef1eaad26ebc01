using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>An entrepreneur's right to a voluntary insurance of working time (yrittäjän vapaaehtoinen työajan vakuutus; §§ 188–190).</summary>
public static class EntrepreneurRight
{
    private const int Adult = 18;

    private static readonly DatedVersions<Func<LocalDate, LocalDate>> LastDayVersions = DatedVersions<Func<LocalDate, LocalDate>>
        .Original(Act.WorkersCompensation, DayBefore68)
        .Amended(new LocalDate(2017, 1, 1), Act.Amendment1273, EndOfInsuranceObligation);

    /// <summary>The last day before § 189 takes the place of § 188.</summary>
    /// <remarks>As enacted: the day before the 68th birthday. From 1.1.2017 (act 1273/2016): the last day of the month in which the age limit of the
    /// pension insurance obligation is reached (READING <see cref="Readings.EntrepreneurAgeLimit"/>).</remarks>
    /// <param name="birthDate">The day of birth.</param>
    /// <param name="on">The day by which the version goes, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016.</exception>
    public static LocalDate LastDay(LocalDate birthDate, LocalDate on) => LastDayVersions.On(on).Rule(Guard.IsoDay(birthDate));

    /// <summary>Whether a person who is no employee may have the voluntary insurance, and why.</summary>
    internal static (InsuredStatus Status, InsuredGround Ground) Of(InsuredPerson person)
    {
        if (person is { BirthDate: { } born, On: { } on })
        {
            if (Days.Age(born, on) < Adult)
            {
                return Answer(
                    MeetsConditions(person),
                    InsuredReason.EntrepreneurUnder18,
                    InsuredReason.Under18WithoutConditions,
                    SectionReference.Of(190, 1));
            }

            if (on > LastDay(born, on))
            {
                return Answer(
                    person.InsuredUntilAgeLimit,
                    InsuredReason.EntrepreneurOverAgeLimit,
                    InsuredReason.OverAgeLimitNotInsured,
                    SectionReference.Of(189),
                    Readings.EntrepreneurAgeLimit);
            }
        }

        return Answer(
            IsInsured(person), InsuredReason.EntrepreneurInsured, InsuredReason.EntrepreneurNotInsured, SectionReference.Of(188, 1));
    }

    /// <summary>§ 188(1): the pension insurance.</summary>
    internal static bool IsInsured(InsuredPerson person) => person.EntrepreneurInsured ?? IsEntrepreneur(person);

    /// <summary>§ 190(1): the conditions of that insurance but for the age, which keeps everyone under 18 out of it.</summary>
    internal static bool MeetsConditions(InsuredPerson person) =>
        person.MeetsEntrepreneurConditions ?? (person.EntrepreneurInsured == true || IsEntrepreneur(person));

    /// <summary>Whose own work is an entrepreneur's (§§ 9(1), (3), 10).</summary>
    private static bool IsEntrepreneur(InsuredPerson person) =>
        (person.Role, person.Form) is (CompanyRole.Partner, _) or (CompanyRole.Owner, CompanyForm.SoleTrader) || LeadingPosition.IsAboveLimits(person);

    private static (InsuredStatus Status, InsuredGround Ground) Answer(
        bool hasRight, InsuredReason right, InsuredReason none, SectionReference section, Reading? reading = null) => hasRight
        ? (InsuredStatus.Voluntary, new(right, section, reading))
        : (InsuredStatus.Outside, new(none, section, reading));

    /// <summary>§ 189 as enacted.</summary>
    private static LocalDate DayBefore68(LocalDate birthDate) => Days.Anniversary(birthDate, 68).PlusDays(-1);

    /// <summary>§ 189 by act 1273/2016.</summary>
    private static LocalDate EndOfInsuranceObligation(LocalDate birthDate) =>
        Days.EndOfMonth(Days.Anniversary(birthDate, PensionRight.InsuranceAgeLimit(birthDate.Year)));
}
