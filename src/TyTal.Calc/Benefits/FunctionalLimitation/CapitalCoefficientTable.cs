using System.Globalization;
using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>A row of a table of capital coefficients.</summary>
/// <param name="Age">The age on the birthday before the claim date; the coefficient is that of half a year more.</param>
/// <param name="Coefficient">The coefficient.</param>
public sealed record CapitalCoefficientRow(int Age, CapitalCoefficient Coefficient) : ValueRecord;

/// <summary>Capital coefficients by age, which the caller fills: the annexes of the decrees are not published with them.</summary>
/// <remarks>One table holds for the claim dates of one decree (<see cref="CapitalCoefficient.Interest"/> names it); where a decree has several birth-year classes, one table for each.</remarks>
public sealed record CapitalCoefficientTable
{
    /// <summary>The largest age that is taken.</summary>
    public const int OldestAge = 130;

    private static readonly Rule ClaimDateRule = Rule.Given("given.claimDate");
    private static readonly Rule BirthDateRule = Rule.Given("given.birthDate");

    private CapitalCoefficientTable(ValueList<CapitalCoefficientRow> rows) => Rows = rows;

    /// <summary>§ 87(3): the coefficient of a person, out of a table.</summary>
    public static Rule Rule { get; } = new("functionalLimitation.coefficientOfTable", SectionReference.Of(87, 3), Rounding.None, Readings.BirthdayBeforeClaimDate);

    /// <summary>The rows, by age without a gap.</summary>
    public ValueList<CapitalCoefficientRow> Rows { get; }

    /// <summary>A table of coefficients.</summary>
    /// <param name="rows">The rows in any order: ages 0 to 130 without a gap, each once.</param>
    /// <exception cref="ArgumentException">There is no row, or an age is missing or given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An age is outside its range, or a coefficient is the default value.</exception>
    public static CapitalCoefficientTable Of(IEnumerable<CapitalCoefficientRow> rows)
    {
        var ordered = Guard.Listed(rows, nameof(rows)).OrderBy(row => row.Age).ToArray();
        if (ordered.Length == 0)
        {
            throw Guard.Invalid(nameof(rows), "rows is empty; at least one age is needed.");
        }

        for (var i = 0; i < ordered.Length; i++)
        {
            Guard.Range(ordered[i].Age, 0, OldestAge, "age");
            ordered[i].Coefficient.Checked();
            if (i > 0 && ordered[i].Age != ordered[i - 1].Age + 1)
            {
                var problem = ordered[i].Age == ordered[i - 1].Age ? "is given twice" : "follows with a gap";
                throw Guard.Invalid(nameof(rows), $"age {ordered[i].Age.ToString(CultureInfo.InvariantCulture)} {problem}; each age is needed once, without a gap.");
            }
        }

        return new(ValueList<CapitalCoefficientRow>.Own(ordered));
    }

    /// <summary>The coefficient of an age.</summary>
    /// <param name="age">The age on the birthday before the claim date, one of the table's.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table does not hold the age.</exception>
    public CapitalCoefficient At(int age) => Rows[Guard.Range(age, Rows[0].Age, Rows[Rows.Count - 1].Age) - Rows[0].Age].Coefficient;

    /// <summary>The coefficient of a person, with its reasons.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="birthDate">The day of birth, before the claim date.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside its range, or the table does not hold the age.</exception>
    public Figure<CapitalCoefficient> Of(LocalDate claimDate, LocalDate birthDate) =>
        OfPerson(At(CapitalCoefficient.AgeAtBirthdayBefore(claimDate, birthDate)), Rule, claimDate, birthDate);

    /// <summary>The number of ages and their range.</summary>
    public override string ToString() => $"{Rows.Count} capital coefficients, ages {Rows[0].Age} to {Rows[Rows.Count - 1].Age}";

    internal static Figure<CapitalCoefficient> OfPerson(CapitalCoefficient coefficient, Rule rule, LocalDate claimDate, LocalDate birthDate, params Figure[] others) =>
        new(coefficient, rule, new Figure[] { new Figure<CalendarDay>(new(claimDate), ClaimDateRule), new Figure<CalendarDay>(new(birthDate), BirthDateRule) }.Concat(others).ToValueList());
}
