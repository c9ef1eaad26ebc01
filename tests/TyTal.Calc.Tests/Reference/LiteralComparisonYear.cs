namespace TyTal.Calc.Tests.Reference;

/// <summary>One of the three calendar years before (§ 71.2-3; decree 1466/2015, 7 §).</summary>
internal sealed record LiteralComparisonYear
{
    public required int Year { get; init; }

    public required decimal Earnings { get; init; }

    public int AbsentDays { get; init; }

    public int UnemployedDays { get; init; }

    /// <summary>Decree 7.3 §: no earnings for an exceptional reason, though employed all the year.</summary>
    public bool EmployedWithoutEarnings { get; init; }

    /// <summary>Decree 7.3 §: the last year with earnings before the three.</summary>
    public LiteralComparisonYear? LastWithEarnings { get; init; }

    public decimal EntrepreneurIncome { get; init; }

    public decimal FarmerIncome { get; init; }

    /// <summary>Earnings as they would be without the exceptional days; those of settled unemployment are none (§ 71.3).</summary>
    internal LiteralFraction WithoutExceptionalDays(int settledUnemployment)
    {
        int exceptional = AbsentDays + Math.Max(0, UnemployedDays - settledUnemployment);
        if (exceptional > 360 || (exceptional == 360 && Earnings > 0))
        {
            throw new LiteralRefusal("a year of more than 360 exceptional days");
        }

        return exceptional == 360 ? 0 : LiteralFraction.Of(Earnings) * 360 / (360 - exceptional);
    }
}
