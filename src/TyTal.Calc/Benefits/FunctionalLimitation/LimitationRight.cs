using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>How compensation for functional limitation is paid (§ 87(1)).</summary>
public enum PaymentForm
{
    /// <summary>Once, as a capital: categories 1–5.</summary>
    LumpSum,

    /// <summary>Every month, for as long as the limitation lasts: categories 6–20.</summary>
    Continuing,
}

/// <summary>When and in which form compensation for functional limitation is paid (§§ 83(2), 87).</summary>
public static class LimitationRight
{
    private const int LargestLumpSumCategory = 5;
    private const int CategoryOfQuicklyFatalDisease = 10;

    /// <summary>§ 87(2): the category of the lump sum in a disease that soon leads to death.</summary>
    public static Rule QuicklyFatalRule { get; } =
        new("functionalLimitation.quicklyFatal", SectionReference.Of(87, 2), Rounding.None, Readings.QuicklyFatalLumpSum);

    /// <summary>The category whose lump sum is paid in a disease that soon leads to death, and above which the compensation continues besides: 10 (§ 87(2)).</summary>
    public static DisabilityCategory QuicklyFatalCategory { get; } = DisabilityCategory.Of(CategoryOfQuicklyFatalDisease);

    /// <summary>The first day from which a limitation can be permanent: the first anniversary of the claim date (§ 83(2); READING limitationFromAnniversary).</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is outside the time of the Act.</exception>
    public static LocalDate FirstDay(LocalDate claimDate) => Days.Anniversary(Guard.InTimeOfAct(claimDate));

    /// <summary>Lump sum or continuing, by category (§ 87(1)); a disease that soon leads to death follows § 87(2) instead.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category.</exception>
    public static PaymentForm FormOf(DisabilityCategory category) =>
        category.Checked(nameof(category)).Number <= LargestLumpSumCategory ? PaymentForm.LumpSum : PaymentForm.Continuing;
}
