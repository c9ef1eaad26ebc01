namespace TyTal.Calc.Tests.Reference;

/// <summary>What is paid at once for days of one month (§ 135.2).</summary>
internal sealed record LiteralInstalment
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Like a pension; otherwise in arrears like the daily allowance.</summary>
    public required bool InAdvance { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>The day of the decision, before which nothing is due.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>§ 138: what was paid before the decision.</summary>
    public decimal Advance { get; init; }

    internal decimal ToPay => Amount - Advance;

    /// <summary>The first banking day of the month, or in arrears of the next month.</summary>
    internal DateOnly Due
    {
        get
        {
            DateOnly month = new(From.Year, From.Month, 1);
            DateOnly earliest = InAdvance ? month : month.AddMonths(1);
            return LiteralBankingDays.OnOrAfter(LiteralDates.Later(earliest, DecidedOn ?? earliest));
        }
    }
}
