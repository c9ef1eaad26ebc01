namespace TyTal.Calc.Tests.Reference;

/// <summary>An amount for each day or each month of some time; without a last day it goes on.</summary>
internal sealed record LiteralMotorRate
{
    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required decimal Amount { get; init; }

    public bool IsPerMonth { get; init; }

    internal bool Covers(DateOnly day) => From <= day && !(To < day);

    /// <summary>Days times the amount; of each month its 30/360 days times a thirtieth, to the cent.</summary>
    internal decimal For(DateOnly from, DateOnly to)
    {
        decimal total = 0;
        for (DateOnly first = from; first <= to;)
        {
            DateOnly last = LiteralDates.Earlier(LiteralDates.LastOfMonth(first), to);
            total += IsPerMonth
                ? (LiteralFraction.Of(Amount) * LiteralDates.Days30(first, last) / 30).ToCent()
                : Amount * (last.DayNumber - first.DayNumber + 1);
            first = last.AddDays(1);
        }

        return total;
    }
}
