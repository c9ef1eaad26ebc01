namespace TyTal.Calc.Tests.Reference;

/// <summary>The costs of a training (§§ 89.3(8), 90; decree 1467/2015), day by day.</summary>
internal sealed record LiteralStudyCosts
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public decimal Equipment { get; init; }

    /// <summary>What is compensated in full: fees, the training itself, travel, daily travel, lodging.</summary>
    public decimal OtherCosts { get; init; }

    /// <summary>In their order in time.</summary>
    public IReadOnlyList<LiteralStay> Stays { get; init; } = [];

    /// <summary>Their days of birth.</summary>
    public IReadOnlyList<DateOnly> Children { get; init; } = [];

    public required Func<int, decimal> HalfDayAllowance { get; init; }

    /// <summary>§ 90.2: a third state without a special reason.</summary>
    public bool IsNotCompensated { get; init; }

    /// <summary>§ 90.3: what would have been compensated in Finland.</summary>
    public decimal? MostInFinland { get; init; }

    public decimal PaidAbroad { get; init; }

    internal decimal Total()
    {
        decimal sum = LumpSum() + CompensatedEquipment() + TwoHomes() + Journeys().Sum() + OtherCosts;
        return IsNotCompensated ? 0 : Math.Max(0, Math.Min(sum, MostInFinland ?? sum) - PaidAbroad);
    }

    /// <summary>Decree § 1.1: for each year that begins in the training.</summary>
    internal decimal LumpSum()
    {
        decimal perYear = IsOver(12) ? 500 : IsOver(6) ? 250 : 0;
        decimal sum = perYear;
        for (int years = 1; IsOver(12 * years); years++)
        {
            sum += perYear;
        }

        return sum;
    }

    /// <summary>Decree § 1.2.</summary>
    internal decimal CompensatedEquipment() => Math.Min(Equipment, 500);

    /// <summary>Decree § 2.1: every day the half-day allowance of its year.</summary>
    internal decimal TwoHomes() => Stays.Where(stay => !stay.FreeHousing).SelectMany(stay => stay.Days()).Sum(day => HalfDayAllowance(day.Year));

    /// <summary>Decree § 3, of each stay: there and home again; between, once a month, or in a month with days on which a child is under 18 once a week with such days.</summary>
    internal List<decimal> Journeys()
    {
        List<DateOnly> ordinary = [.. Stays.Where(stay => !stay.Temporary).SelectMany(stay => stay.Days())];
        HashSet<DateOnly> monthsWithChild = [.. ordinary.Where(HasChild).Select(LiteralDates.LastOfMonth)];
        (HashSet<DateOnly> months, HashSet<DateOnly> sundays) = ([], []);
        List<decimal> costs = [];
        foreach (LiteralStay stay in Stays)
        {
            int returns = 0;
            foreach (DateOnly day in stay.Days().Where(_ => !stay.Temporary))
            {
                DateOnly month = LiteralDates.LastOfMonth(day);
                returns += !monthsWithChild.Contains(month) && months.Add(month) ? 1 : 0;
                returns += HasChild(day) && sundays.Add(day.AddDays((7 - (int)day.DayOfWeek) % 7)) ? 1 : 0;
            }

            costs.Add(stay.Fare * (2 + (2 * returns)));
        }

        return costs;
    }

    private bool HasChild(DateOnly day) => Children.Any(birth => birth <= day && LiteralDates.AgeOn(birth, day) < 18);

    private bool IsOver(int months) => To > LiteralDates.LastOfMonths(From, months);
}
