using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>How many of those who reach an age die before the next one: what a caller supplies to compute capital coefficients (§ 87(3); decrees, §§ 2–4).</summary>
/// <remarks>The decrees' own mortality stands in annexes that are not published with them. A coefficient is the value, half a year after the birthday before the claim date,
/// of a twelfth a month in advance until death, at the interest of the decree. Deaths are spread evenly over a year of age (READING).</remarks>
public sealed record MortalityTable
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfHalfYear = 6;

    private MortalityTable(int firstAge, ValueList<decimal> probabilities) => (FirstAge, Probabilities) = (firstAge, probabilities);

    /// <summary>§ 87(3) and § 4 of the decrees: the coefficient of a person, by mortality.</summary>
    public static Rule Rule { get; } =
        new("functionalLimitation.coefficientOfMortality", SectionReference.Of(87, 3), Rounding.TenDecimals, Readings.DeathsWithinYear);

    /// <summary>The first age of the table.</summary>
    public int FirstAge { get; }

    /// <summary>For each age from the first one, the probability of death within the year of age; the last is 1.</summary>
    public ValueList<decimal> Probabilities { get; }

    /// <summary>The last age of the table, whose year nobody survives.</summary>
    public int LastAge => FirstAge + Probabilities.Count - 1;

    /// <summary>A mortality table.</summary>
    /// <param name="firstAge">The first age, 0 to 130.</param>
    /// <param name="probabilities">For each age from the first one, the probability of death within the year of age: 0 to 1 with at most ten decimals, below 1 but for the last, which is 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first age or a probability is outside its range, or the table ends over 130.</exception>
    /// <exception cref="ArgumentException">There is no probability.</exception>
    public static MortalityTable Of(int firstAge, ValueList<decimal> probabilities)
    {
        Guard.Range(firstAge, 0, CapitalCoefficientTable.OldestAge);
        if (probabilities.Count == 0)
        {
            throw Guard.Invalid(nameof(probabilities), "probabilities is empty; at least one age is needed.");
        }

        Guard.Range(firstAge + probabilities.Count - 1, firstAge, CapitalCoefficientTable.OldestAge, "lastAge");
        for (var i = 0; i < probabilities.Count; i++)
        {
            CheckProbability(probabilities[i], isLast: i == probabilities.Count - 1, $"probabilities[{i}]");
        }

        return new(firstAge, probabilities);
    }

    /// <summary>The coefficient of an age, rounded to ten decimals.</summary>
    /// <remarks>The sum before the rounding is right to at least twenty decimals.</remarks>
    /// <param name="age">The age on the birthday before the claim date, one of the table's; half a year is added.</param>
    /// <param name="interest">The interest a year, 0 to 20 %: that of the decree (<see cref="CapitalCoefficient.Interest"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The table does not hold the age, or the interest is outside its range.</exception>
    public CapitalCoefficient At(int age, Percentage interest)
    {
        Guard.Range(age, FirstAge, LastAge);
        var factor = MonthlyDiscount.Factor(CapitalCoefficient.CheckedInterest(interest));
        var (sum, alive, discount) = (0m, 1m, 1m);
        for (var year = age; year <= LastAge; year++)
        {
            for (var month = year == age ? MonthsOfHalfYear : 0; month < MonthsOfYear; month++)
            {
                sum += discount * Survivors(year, month, alive);
                discount *= factor;
            }

            alive *= 1m - Probabilities[year - FirstAge];
        }

        var atStart = Survivors(age, MonthsOfHalfYear, alive: 1m);
        return CapitalCoefficient.Computed(Round.To(sum / (MonthsOfYear * atStart), Rounding.TenDecimals));
    }

    /// <summary>The coefficient of a person at the interest of the decree, with its reasons.</summary>
    /// <param name="claimDate">The claim date, 1.1.2016 to 31.12.2027.</param>
    /// <param name="birthDate">The day of birth, before the claim date.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside its range, or the table does not hold the age.</exception>
    public Figure<CapitalCoefficient> Of(LocalDate claimDate, LocalDate birthDate) => Of(claimDate, birthDate, CapitalCoefficient.InterestFigure(claimDate));

    /// <summary>The coefficient of a person at an interest that the caller states, with its reasons.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="birthDate">The day of birth, before the claim date.</param>
    /// <param name="interest">The interest a year: <see cref="CapitalCoefficient.GivenInterest"/> makes one of a number.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date or the interest is outside its range, or the table does not hold the age.</exception>
    public Figure<CapitalCoefficient> Of(LocalDate claimDate, LocalDate birthDate, Figure<Percentage> interest)
    {
        var coefficient = At(CapitalCoefficient.AgeAtBirthdayBefore(claimDate, birthDate), Guard.NotNull(interest, nameof(interest)).Value);
        return CapitalCoefficientTable.OfPerson(coefficient, Rule, claimDate, birthDate, interest);
    }

    /// <summary>The coefficients of all ages of this table.</summary>
    /// <param name="interest">The interest a year, 0 to 20 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interest is outside its range.</exception>
    public CapitalCoefficientTable Coefficients(Percentage interest) =>
        CapitalCoefficientTable.Of(Enumerable.Range(FirstAge, Probabilities.Count).Select(age => new CapitalCoefficientRow(age, At(age, interest))));

    /// <summary>The number of ages and their range.</summary>
    public override string ToString() => $"mortality of {Probabilities.Count} ages, {FirstAge} to {LastAge}";

    /// <summary>Of those alive at an age, how many are alive some months later: deaths are spread evenly over the year.</summary>
    private decimal Survivors(int age, int month, decimal alive) => alive * (1m - (Probabilities[age - FirstAge] * month / MonthsOfYear));

    private static void CheckProbability(decimal probability, bool isLast, string name)
    {
        Guard.Decimals(Guard.Range(probability, 0m, 1m, name), 10, name);
        if (probability == 1m != isLast)
        {
            throw Guard.OutOfRange(name, probability.ToString(System.Globalization.CultureInfo.InvariantCulture), isLast ? "1, as it is the last" : "below 1, as it is not the last");
        }
    }
}
