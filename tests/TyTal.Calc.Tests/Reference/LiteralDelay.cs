namespace TyTal.Calc.Tests.Reference;

/// <summary>The increase for delay, day by day (§ 152; Interest Act 633/1982, 4.1 §).</summary>
internal sealed class LiteralDelay
{
    /// <summary>The rates as they were given out, each to the eve of the next; where none is known, none.</summary>
    private static readonly (DateOnly From, decimal? Percent)[] _rates =
    [
        (new(2016, 1, 1), 7.5m),
        (new(2016, 7, 1), 7.0m),
        (new(2023, 1, 1), 9.5m),
        (new(2023, 7, 1), 11.0m),
        (new(2024, 1, 1), 11.5m),
        (new(2025, 1, 1), 10.5m),
        (new(2025, 7, 1), null),
        (new(2026, 1, 1), 9.5m),
        (new(2026, 7, 1), null),
    ];

    private LiteralDelay(IReadOnlyList<decimal> increases, IReadOnlyList<int> days, bool isPaid) => (Increases, Days, IsPaid) = (increases, days, isPaid);

    /// <summary>The increase of each instalment, to the cent.</summary>
    internal IReadOnlyList<decimal> Increases { get; }

    internal IReadOnlyList<int> Days { get; }

    /// <summary>§ 152.4: one that is smaller than the smallest is not.</summary>
    internal bool IsPaid { get; }

    /// <param name="obstacles">§ 152.3: days on which nobody could have paid.</param>
    /// <param name="notBefore">§ 152.2-3: days before which nothing counts.</param>
    internal static LiteralDelay Compute(
        IReadOnlyList<LiteralLateInstalment> instalments, DateOnly paidOn, IReadOnlyList<(DateOnly From, DateOnly To)> obstacles, IReadOnlyList<DateOnly> notBefore, LiteralFigures figures)
    {
        List<decimal> increases = [];
        List<int> counts = [];
        foreach (LiteralLateInstalment instalment in instalments)
        {
            LiteralFraction increase = 0;
            int count = 0;
            for (DateOnly day = instalment.Due.AddDays(1); day <= paidOn && instalment.Amount > 0; day = day.AddDays(1))
            {
                if (notBefore.All(first => first <= day) && !obstacles.Any(spell => spell.From <= day && day <= spell.To))
                {
                    increase += LiteralFraction.Of(instalment.Amount) * RateOn(day) / 100 / 365;
                    count++;
                }
            }

            increases.Add(increase.ToCent());
            counts.Add(count);
        }

        bool isPaid = counts.Sum() > 0 && increases.Sum() >= LiteralAmounts.Of("smallestIncreaseForDelay", paidOn.Year, figures);
        return new(increases, counts, isPaid);
    }

    private static decimal RateOn(DateOnly day)
        => _rates.Last(rate => rate.From <= day).Percent ?? throw new LiteralRefusal("a day without a known rate");
}
