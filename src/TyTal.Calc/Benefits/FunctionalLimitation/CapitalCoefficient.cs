using System.Globalization;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>A capital coefficient: how many yearly amounts the lump sum holds (pääomakerroin; § 87(3); decrees 1383/2016, 48/2019, 518/2022, 800/2024, § 4).</summary>
/// <remarks>Over 0 and at most 50.6: what an endless monthly payment in advance would be worth at 2 % interest. The default value is no coefficient, and no lump sum takes it.</remarks>
public readonly record struct CapitalCoefficient : IQuantity
{
    /// <summary>The largest coefficient that is taken: no payment that ends is worth more.</summary>
    public const decimal Largest = 50.6m;

    private const int Decimals = 10;

    private static readonly DatedVersions<Percentage> InterestVersions = DatedVersions<Percentage>
        .Original(Act.LumpSumDecree1383, Percentage.Of(2))
        .Amended(new LocalDate(2019, 1, 1), Act.LumpSumDecree48, Percentage.Of(2))
        .Amended(new LocalDate(2022, 1, 1), Act.LumpSumDecree518, Percentage.Of(2))
        .Amended(new LocalDate(2025, 1, 1), Act.LumpSumDecree800, Percentage.Of(2));

    private CapitalCoefficient(decimal amount) => Amount = amount;

    /// <inheritdoc/>
    public decimal Amount { get; }

    /// <inheritdoc/>
    public Unit Unit => Unit.Factor;

    /// <summary>A capital coefficient.</summary>
    /// <param name="capitalCoefficient">Over 0, at most 50.6, with at most ten decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range or has more decimals.</exception>
    public static CapitalCoefficient Of(decimal capitalCoefficient) => capitalCoefficient > 0m && capitalCoefficient <= Largest
        ? new(Guard.Decimals(capitalCoefficient, Decimals))
        : throw OutOfRange(capitalCoefficient);

    /// <summary>A coefficient that the caller states, as a figure.</summary>
    /// <param name="capitalCoefficient">Over 0, at most 50.6, with at most ten decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range or has more decimals.</exception>
    public static Figure<CapitalCoefficient> Given(decimal capitalCoefficient) => new(Of(capitalCoefficient), Rule.Given("given.capitalCoefficient"));

    /// <summary>The interest of the decree that holds for a claim date, with the decree: 2 % in all of them (§ 2).</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016.</exception>
    public static DatedVersion<Percentage> Interest(LocalDate claimDate) => InterestVersions.On(claimDate);

    /// <summary>The age on the last birthday before the claim date (decrees, § 4; READING). The coefficient is that of half a year more.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="birthDate">The day of birth, before the claim date.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside its range.</exception>
    public static int AgeAtBirthdayBefore(LocalDate claimDate, LocalDate birthDate)
    {
        Guard.InTimeOfAct(claimDate);
        var dayBefore = claimDate.PlusDays(-1);
        return Days.Age(Guard.Date(birthDate, Guard.EarliestBirth, dayBefore), dayBefore);
    }

    /// <summary>The coefficient with its decimals, e.g. "34.43055".</summary>
    public override string ToString() => Amount.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>The same value, refused when it is the default.</summary>
    internal CapitalCoefficient Checked() => Amount > 0m ? this : throw OutOfRange(Amount);

    private static ArgumentOutOfRangeException OutOfRange(decimal value) => Guard.OutOfRange(
        "capitalCoefficient", value.ToString(CultureInfo.InvariantCulture), $"a number over 0, to {Largest.ToString(CultureInfo.InvariantCulture)}");
}
