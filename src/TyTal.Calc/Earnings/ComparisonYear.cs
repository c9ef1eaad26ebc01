using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>A calendar year before the claim event with its earnings (vertailuaika; § 71(2)–(3)).</summary>
/// <remarks>Immutable; checked when annual earnings are made of it.</remarks>
/// <param name="Year">The calendar year.</param>
/// <param name="Earnings">The earnings of the year at its own level, holiday bonus and benefits in kind included; 0 or more. Which kinds of pay count: see <see cref="PayKinds"/>.</param>
public sealed record ComparisonYear(int Year, Money<PerYear> Earnings) : ValueRecord
{
    /// <summary>The days of exceptional absence other than unemployment: the paid days of the benefit, otherwise calendar days by 30/360 (decree 1466/2015, § 7(2)); 0 to 360.</summary>
    public int AbsentDays { get; init; }

    /// <summary>The days of unemployment, counted the same way. The smallest number found in all three years is not exceptional (§ 71(3)); 0 to 360.</summary>
    public int UnemployedDays { get; init; }

    /// <summary>Whether the year had no earnings at all for an exceptional reason while the employment lasted the whole year: then it takes those of the last earlier year with earnings (decree § 7(3)).</summary>
    public bool EmployedWithoutEarnings { get; init; }

    /// <summary>The last earlier year with earnings, for a year <see cref="EmployedWithoutEarnings"/> when no comparison year is such a year;
    /// stated with one year it serves the others, too. Confirmed income is never taken from it.</summary>
    public ComparisonYear? LastWithEarnings { get; init; }

    /// <summary>The confirmed income of an entrepreneur with voluntary working-time insurance, in force at the end of the year (§ 75(3)); 0 when none.
    /// For 2015 the annual earnings of the insurance of act 608/1948, § 57(1) (act 1060/2017).</summary>
    public Money<PerYear> EntrepreneurIncome { get; init; }

    /// <summary>The annual earnings of a farmer's insurance (act 873/2015), in force at the end of the year (§ 75(3)); 0 when none.</summary>
    public Money<PerYear> FarmerIncome { get; init; }
}
