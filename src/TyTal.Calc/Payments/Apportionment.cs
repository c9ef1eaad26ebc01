using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Payments;

/// <summary>Divides an amount to the cent, so that the parts always add up to it.</summary>
public static class Apportionment
{
    /// <summary>Divides an amount in proportion to weights. READING <see cref="Readings.CentsLeftOver"/>.</summary>
    /// <remarks>Each part is first the whole cents of its exact share; the cents left over go, one each, to the largest fractions of a cent, among equal ones to the earlier.</remarks>
    /// <param name="amount">The amount, 0 or more.</param>
    /// <param name="weights">The weights, each 0 or more; one of them above 0 unless the amount is 0.</param>
    /// <returns>The parts in the order of the weights; a weight of 0 gets nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount or a weight is negative.</exception>
    /// <exception cref="ArgumentException">There is no weight above 0 for an amount above 0.</exception>
    public static ValueList<Money<Once>> InProportion(Money<Once> amount, ValueList<Money<Once>> weights)
    {
        MoneyGuard.NotNegative(amount);
        var total = 0L;
        for (var i = 0; i < weights.Count; i++)
        {
            total += MoneyGuard.NotNegative(weights[i], $"weights[{i}]").Cents;
        }

        if (total == 0)
        {
            return amount.Cents == 0 ? weights : throw Guard.Invalid(nameof(weights), "weights have no sum above 0; the amount cannot be divided.");
        }

        var cents = new long[weights.Count];
        var fractions = new decimal[weights.Count];
        for (var i = 0; i < weights.Count; i++)
        {
            var exact = (decimal)amount.Cents * weights[i].Cents;
            cents[i] = decimal.ToInt64(decimal.Truncate(exact / total));
            fractions[i] = exact - ((decimal)cents[i] * total);
        }

        GiveLeftOver(amount.Cents - cents.Sum(), cents, fractions);
        return cents.Select(part => new Money<Once>(part)).ToValueList();
    }

    /// <summary>The part of an amount that belongs to some of its days, every calendar day bearing the same. READING <see cref="Readings.AmountOfSomeDays"/>.</summary>
    /// <param name="amount">The amount of all the days.</param>
    /// <param name="whole">All the days.</param>
    /// <param name="part">Some of them in a row.</param>
    /// <returns>The amount through the last day less the amount through the day before the first, each rounded to the cent: parts side by side add up to the amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie within the whole.</exception>
    public static Money<Once> OfDays(Money<Once> amount, DateInterval whole, DateInterval part)
    {
        Guard.NotNull(whole, nameof(whole));
        Guard.Date(Guard.NotNull(part, nameof(part)).Start, whole.Start, whole.End, nameof(part));
        Guard.Date(part.End, whole.Start, whole.End, nameof(part));
        var days = Days.Count(whole.Start, whole.End);
        return Through(Days.Count(whole.Start, part.End)) - Through(Days.Count(whole.Start, part.Start) - 1);

        Money<Once> Through(int count) => Round.ToCentInDecimals<Once>(amount.Amount, count, days);
    }

    private static void GiveLeftOver(long left, long[] cents, decimal[] fractions)
    {
        foreach (var place in Enumerable.Range(0, cents.Length).OrderByDescending(i => fractions[i]).ThenBy(i => i).Take((int)left))
        {
            cents[place]++;
        }
    }
}
