namespace TyTal.Calc.Tests.Reference;

/// <summary>Consecutive days with equal figures. A single day is a period whose ends are the same.</summary>
internal sealed record LiteralPeriod
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required LiteralBenefit Benefit { get; init; }

    public required LiteralBasis Basis { get; init; }

    public required decimal SharePercent { get; init; }

    public decimal? FullPerDay { get; init; }

    public decimal? KelaDeductionPercent { get; init; }

    public decimal? PerDay { get; init; }

    public decimal? EmployerPerDay { get; init; }

    public decimal? EmployeePaymentsPerDay { get; init; }

    public decimal? NetPerDay { get; init; }

    public decimal? PensionPercent { get; init; }

    public decimal? BasePerYear { get; init; }

    public decimal? BasePerDay { get; init; }

    public decimal? OneTimeIncreasePercent { get; init; }

    public decimal? PerYear { get; init; }

    public decimal? PerMonth { get; init; }

    /// <summary>§ 202.2-3: the other benefits of the days, uncapped; null when none counts.</summary>
    public decimal? OtherBenefitsPerMonth { get; init; }

    /// <summary>§ 202.2-3: what is paid after them; null when none counts.</summary>
    public decimal? PaidPerMonth { get; init; }

    /// <summary>Whether the figures are those of an allowance per day, and not of a pension's size.</summary>
    internal bool IsPerDay => PerDay is not null;

    /// <summary>§ 58.1: the day's allowance is the sick pay, neither lifted (§ 60) nor reduced (§§ 61, 202).</summary>
    internal bool IsThePayItself => Basis == LiteralBasis.SickPay && PerDay == FullPerDay;

    /// <summary>What days of one month pay of a pension's size: 30/360 days × the rounded monthly amount ÷ 30 (section 4 of the rules), after the other benefits of § 202.2-3 when there are any.</summary>
    internal decimal OfMonth => (LiteralFraction.Of(PaidPerMonth ?? PerMonth!.Value) * LiteralDates.Days30(From, To) / 30).ToCent();

    /// <summary>The days of each calendar month by themselves.</summary>
    internal IEnumerable<LiteralPeriod> ByMonth()
    {
        for (DateOnly from = From; from <= To;)
        {
            DateOnly to = LiteralDates.Earlier(To, LiteralDates.LastOfMonth(from));
            yield return this with { From = from, To = to };
            from = to.AddDays(1);
        }
    }

    internal bool HasTheFiguresOf(LiteralPeriod other) => this with { From = other.From, To = other.To } == other;
}
