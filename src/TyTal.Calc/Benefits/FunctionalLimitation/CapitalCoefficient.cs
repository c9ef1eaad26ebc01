using System.Globalization;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>A capital coefficient: how many yearly amounts the lump sum holds (pääomakerroin; § 87(3); decrees 1383/2016, 48/2019, 518/2022, 800/2024, § 4).</summary>
/// <remarks>Over 0 and, where it is stated, at most 50.6: what an endless monthly payment in advance would be worth at 2 % interest. The default value is no coefficient, and no lump sum takes it.</remarks>
public readonly record struct CapitalCoefficient : IQuantity
{
    /// <summary>The largest coefficient that a caller may state: at 2 % interest no payment that ends is worth more.</summary>
    public const decimal Largest = 50.6m;

    private const int Decimals = 10;

    private const decimal LargestInterest = 20m;

    private static readonly LocalDate LastOfDecrees = new(2027, 12, 31);

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

    /// <summary>The interest of the decree that holds for a claim date, with the decree: 2 % in all of them (decrees, §§ 2 and 5).</summary>
    /// <param name="claimDate">The claim date, 1.1.2016 to 31.12.2027: a decree covers three calendar years at most (§ 87(3)), and the newest known one began with 2025.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is outside the time of the decrees.</exception>
    public static DatedVersion<Percentage> Interest(LocalDate claimDate) => Guard.InTimeOfAct(claimDate) <= LastOfDecrees
        ? InterestVersions.On(claimDate)
        : throw Guard.OutOfRange(
            nameof(claimDate), Guard.Iso(claimDate), $"{Guard.Iso(Guard.FirstDay)} to {Guard.Iso(LastOfDecrees)}, the claim dates of the decrees; for a later one state the interest of its decree");

    /// <summary>The interest of the decree that holds for a claim date, with its reasons.</summary>
    /// <param name="claimDate">The claim date, 1.1.2016 to 31.12.2027.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is outside the time of the decrees.</exception>
    public static Figure<Percentage> InterestFigure(LocalDate claimDate)
    {
        var version = Interest(claimDate);
        return new(version.Rule, new("functionalLimitation.interest", version.Source.Section(2)), new Figure<CalendarDay>(new(claimDate), Rule.Given("given.claimDate")));
    }

    /// <summary>An interest that the caller states, e.g. that of a decree that this version does not know, as a figure.</summary>
    /// <param name="interest">0 to 20 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interest is outside its range.</exception>
    public static Figure<Percentage> GivenInterest(Percentage interest) => new(CheckedInterest(interest), Rule.Given("given.interest"));

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

    /// <summary>A coefficient that the library computed: at an interest below 2 % it may pass <see cref="Largest"/>.</summary>
    internal static CapitalCoefficient Computed(decimal capitalCoefficient) => new(capitalCoefficient);

    /// <summary>The same interest, refused when it is over 20 %.</summary>
    internal static Percentage CheckedInterest(Percentage interest)
    {
        Guard.Range(interest.Amount, 0m, LargestInterest, nameof(interest));
        return interest;
    }

    /// <summary>The same value, refused when it is the default.</summary>
    internal CapitalCoefficient Checked() => Amount > 0m ? this : throw OutOfRange(Amount);

    private static ArgumentOutOfRangeException OutOfRange(decimal value) => Guard.OutOfRange(
        "capitalCoefficient", value.ToString(CultureInfo.InvariantCulture), $"a number over 0, to {Largest.ToString(CultureInfo.InvariantCulture)}");
}
