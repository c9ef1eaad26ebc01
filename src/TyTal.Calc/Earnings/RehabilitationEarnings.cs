using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>The annual earnings of accidents that happen in vocational rehabilitation (§§ 91(2), 278(2)).</summary>
public static class RehabilitationEarnings
{
    /// <summary>§ 278(2): the full rehabilitation allowance of a year.</summary>
    public static Rule AllowanceRule { get; } = new("annualEarnings.rehabilitationAllowance", SectionReference.Of(278, 2), Rounding.None, Readings.RehabilitationWithoutMinimum);

    /// <summary>§ 278(2): disability pension and rehabilitation increase of a year.</summary>
    public static Rule PensionAndIncreaseRule { get; } = new("annualEarnings.pensionAndIncrease", SectionReference.Of(278, 2), Rounding.None, Readings.RehabilitationWithoutMinimum);

    /// <summary>An accident in rehabilitation that an earlier claim pays for: that claim's annual earnings at the level of the new claim date's year (§ 91(2)).</summary>
    /// <param name="annualEarnings">The annual earnings of the earlier claim at the level of its own claim date's year; 0 or more.</param>
    /// <param name="earlierClaimDate">The claim date of the earlier claim, not after the new one; before 2013 its year's wage coefficient must be supplied.</param>
    /// <param name="claimDate">The claim date of the accident in rehabilitation, from 1.1.2016.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date or the amount is outside its range.</exception>
    /// <exception cref="MissingFigureException">The wage coefficient of a year is not known.</exception>
    public static AnnualEarnings OfRehabilitation(Money<PerYear> annualEarnings, LocalDate earlierClaimDate, LocalDate claimDate, StatutoryParameters parameters)
    {
        Guard.InTimeOfAct(claimDate);
        Guard.Date(earlierClaimDate, Guard.EarliestBirth, claimDate);
        Guard.NotNull(parameters, nameof(parameters));
        var earlier = Given(annualEarnings, GivenEarnings.RehabilitatedClaim, nameof(annualEarnings));
        return Decided(EarningsPathKind.Rehabilitation, WageLevel.Lift(
            earlier, parameters.WageCoefficient(claimDate.Year), parameters.WageCoefficient(earlierClaimDate.Year), WageLevel.FromRehabilitatedClaimRule));
    }

    /// <summary>An accident in rehabilitation under the pension acts, on a rehabilitation allowance (§ 278(2)).</summary>
    /// <param name="fullAllowance">The rehabilitation allowance of a year; the full one, when a partial one was granted. 0 or more.</param>
    /// <param name="claimDate">The claim date of the accident, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or the amount is outside its range.</exception>
    public static AnnualEarnings OfPensionRehabilitation(Money<PerYear> fullAllowance, LocalDate claimDate)
    {
        Guard.InTimeOfAct(claimDate);
        return Decided(EarningsPathKind.PensionRehabilitation, Given(fullAllowance, AllowanceRule, nameof(fullAllowance)));
    }

    /// <summary>An accident in rehabilitation under the pension acts, on a disability pension with rehabilitation increase (§ 278(2)).</summary>
    /// <param name="disabilityPension">The disability pension of a year; 0 or more.</param>
    /// <param name="rehabilitationIncrease">The rehabilitation increase of a year; 0 or more.</param>
    /// <param name="claimDate">The claim date of the accident, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date or an amount is outside its range.</exception>
    public static AnnualEarnings OfPensionRehabilitation(Money<PerYear> disabilityPension, Money<PerYear> rehabilitationIncrease, LocalDate claimDate)
    {
        Guard.InTimeOfAct(claimDate);
        var pension = Given(disabilityPension, GivenEarnings.DisabilityPension, nameof(disabilityPension));
        var increase = Given(rehabilitationIncrease, GivenEarnings.RehabilitationIncrease, nameof(rehabilitationIncrease));
        return Decided(EarningsPathKind.PensionRehabilitation, CurrentEarnings.Add(pension, increase, PensionAndIncreaseRule));
    }

    private static Figure<Money<PerYear>> Given(Money<PerYear> amount, Rule rule, string name)
    {
        Guard.Range(amount.Amount, 0m, Euros.Largest, name);
        return new(amount, rule);
    }

    private static AnnualEarnings Decided(EarningsPathKind path, Figure<Money<PerYear>> decided) =>
        new(decided, decided, null, null, null, ValueList.Create(new EarningsPath(path, PathOutcome.Taken)), default);
}
