namespace TyTal.Calc.Tests.Reference;

/// <summary>The instalments of a continuous compensation, day by day (§ 135).</summary>
internal sealed record LiteralSchedule
{
    public required IReadOnlyList<LiteralInstalment> Instalments { get; init; }

    /// <summary>§ 138: what of an advance was more than was granted.</summary>
    public decimal AdvanceLeft { get; init; }

    /// <summary>A daily amount in arrears: each day pays it.</summary>
    internal static LiteralSchedule OfDays(DateOnly from, DateOnly to, decimal perDay, DateOnly? decidedOn)
        => Of(from, to, days => days.Sum(_ => perDay), inAdvance: false, decidedOn);

    /// <summary>A monthly amount in advance: each day is so many thirtieths of it as 30/360 counts for the day.</summary>
    internal static LiteralSchedule OfMonths(DateOnly from, DateOnly to, decimal perMonth, DateOnly? decidedOn)
        => Of(from, to, days => (LiteralFraction.Of(perMonth) * days.Sum(day => LiteralDates.Days30(day, day)) / 30).ToCent(), inAdvance: true, decidedOn);

    /// <summary>§ 138: the advance comes off what is paid first.</summary>
    internal LiteralSchedule Less(decimal advance)
    {
        List<LiteralInstalment> instalments = [];
        decimal earlier = 0;
        foreach (LiteralInstalment instalment in Instalments)
        {
            instalments.Add(instalment with { Advance = instalment.Advance + Math.Clamp(advance - earlier, 0, instalment.ToPay) });
            earlier += instalment.ToPay;
        }

        return new LiteralSchedule { Instalments = instalments, AdvanceLeft = AdvanceLeft + Math.Max(advance - earlier, 0) };
    }

    private static LiteralSchedule Of(DateOnly from, DateOnly to, Func<List<DateOnly>, decimal> amountOf, bool inAdvance, DateOnly? decidedOn)
    {
        List<LiteralInstalment> instalments = [];
        List<DateOnly> days = [];
        for (DateOnly day = from; day <= to; day = day.AddDays(1))
        {
            days.Add(day);
            if (day == to || LiteralDates.IsLastOfMonth(day))
            {
                instalments.Add(new LiteralInstalment { From = days[0], To = day, InAdvance = inAdvance, Amount = amountOf(days), DecidedOn = decidedOn });
                days.Clear();
            }
        }

        return new LiteralSchedule { Instalments = instalments };
    }
}
