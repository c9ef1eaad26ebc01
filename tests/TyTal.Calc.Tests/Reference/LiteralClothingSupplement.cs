namespace TyTal.Calc.Tests.Reference;

/// <summary>Clothing supplement (§ 52), day by day.</summary>
internal sealed record LiteralClothingSupplement
{
    /// <summary>Those of § 52.2 wear much, those of § 52.1 less; without an end the use goes on.</summary>
    public IReadOnlyList<(bool WearsMuch, DateOnly From, DateOnly? To)> Aids { get; init; } = [];

    internal IEnumerable<LiteralSupplementDay> Days(DateOnly from, DateOnly to, LiteralFigures figures)
    {
        bool isLong = false;
        for (DateOnly day = from; day <= to; day = day.AddDays(1))
        {
            bool begins = day == from || !IsUsed(day.AddDays(-1), wearsMuch: false);
            isLong = IsUsed(day, wearsMuch: false) && (begins ? LastsThreeMonths(day) : isLong);
            yield return IsUsed(day, wearsMuch: true) ? new(day, LiteralAmounts.Of("clothingSupplementIncreased", day.Year, figures))
                : isLong ? new(day, LiteralAmounts.Of("clothingSupplement", day.Year, figures))
                : new(day, 0, "NoWearOfClothes");
        }
    }

    /// <summary>§ 52.1: whether the use that a day belongs to lasts three months without a break.</summary>
    private bool LastsThreeMonths(DateOnly day)
    {
        while (IsUsed(day.AddDays(-1), wearsMuch: false))
        {
            day = day.AddDays(-1);
        }

        DateOnly last = LiteralDates.LastOfMonths(day, 3);
        while (day <= last && IsUsed(day, wearsMuch: false))
        {
            day = day.AddDays(1);
        }

        return day > last;
    }

    private bool IsUsed(DateOnly day, bool wearsMuch)
        => Aids.Any(aid => aid.WearsMuch == wearsMuch && aid.From <= day && (aid.To is null || day <= aid.To));
}
