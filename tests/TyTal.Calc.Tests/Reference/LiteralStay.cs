namespace TyTal.Calc.Tests.Reference;

/// <summary>A stay at the place of study besides a home (decree 1467/2015, §§ 2–3).</summary>
internal sealed record LiteralStay
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public decimal Fare { get; init; }

    public bool FreeHousing { get; init; }

    public bool Temporary { get; init; }

    internal IEnumerable<DateOnly> Days()
    {
        for (DateOnly day = From; day <= To; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
