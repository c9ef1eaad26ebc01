namespace TyTal.Calc.Tests.Reference;

/// <summary>The compensation for functional limitation, day by day (§§ 83.2, 86, 87).</summary>
internal sealed class LiteralLimitation
{
    /// <summary>§ 86: per cent of the basic amount by category; none for category 0.</summary>
    private static readonly decimal[] _percents =
        [0, 1.15m, 2.27m, 3.36m, 4.42m, 5.45m, 6.45m, 7.42m, 8.36m, 9.27m, 10.15m, 13, 16, 19, 22, 25, 32, 39, 46, 53, 60];

    private readonly LiteralLimitationClaim _claim;
    private readonly LiteralFigures _figures;
    private readonly List<LiteralCapital> _capitals = [];

    /// <summary>The category of each capital that a change was the first to follow or to be settled by.</summary>
    private readonly List<(int FromChange, int Category)> _paid = [];

    private LiteralLimitation(LiteralLimitationClaim claim, LiteralFigures figures) => (_claim, _figures) = (claim, figures);

    /// <summary>The capitals that fall due through the last day.</summary>
    internal IReadOnlyList<LiteralCapital> Capitals => _capitals;

    /// <summary>Each day with a continuing compensation, and its figures.</summary>
    internal SortedDictionary<DateOnly, LiteralLimitationMonth> Days { get; } = [];

    /// <summary>Capitals, whole months, and of a part of a month its 30ths (§ 135.2).</summary>
    internal decimal Total { get; private set; }

    internal static LiteralLimitation Compute(LiteralLimitationClaim claim, LiteralFigures figures)
    {
        LiteralLimitation limitation = new(claim, figures);
        foreach (LiteralPaidCapital paid in claim.Paid)
        {
            limitation._paid.Add((limitation.ChangeOf(paid), paid.Category));
        }

        for (DateOnly day = claim.Anniversary; day <= claim.Through; day = day.AddDays(1))
        {
            limitation.PayOn(day);
        }

        limitation.AddUp();
        return limitation;
    }

    private void PayOn(DateOnly day)
    {
        int change = _claim.InForceOn(day);
        if (change < 0 || _claim.Changes[change].Category == 0)
        {
            return;
        }

        // The person has to live to see the day from which there is a right.
        if (_claim.Died is { } died && _claim.FirstDayOf(change) > died)
        {
            return;
        }

        if (day == _claim.FirstDayOf(change))
        {
            PayCapital(day, change);
        }

        LiteralCategoryChange facts = _claim.Changes[change];
        if (day <= _claim.LastDay && facts.Category > (facts.SoonFatal ? 10 : 5))
        {
            // § 87.4 takes the capital off, but for the exception of § 87.2.
            Days.Add(day, MonthOf(facts.Category, facts.SoonFatal ? 0 : HighestPaid(change), day.Year));
        }
    }

    private void PayCapital(DateOnly day, int change)
    {
        // § 87.1: categories 1-5; § 87.2: category 10, whatever the category is at first.
        LiteralCategoryChange facts = _claim.Changes[change];
        int category = facts.SoonFatal ? 10 : facts.Category;
        int highest = HighestPaid(change);
        if ((facts.Category > 5 && !facts.SoonFatal) || highest >= category)
        {
            return;
        }

        _paid.Add((change + 1, category));
        DateOnly on = facts.CapitalPaidOn ?? day;
        if (on <= _claim.Through)
        {
            LiteralFraction amount = Year(category, highest, on.Year) * _claim.Coefficient;
            _capitals.Add(new() { DueFrom = day, On = on, Category = category, Percent = _percents[category] - _percents[highest], Amount = amount.ToCent() });
        }
    }

    /// <summary>The change that a paid capital was for: the first of its category that was in force by then; otherwise the next one to begin.</summary>
    private int ChangeOf(LiteralPaidCapital paid)
    {
        for (int i = 0; i < _claim.Changes.Count; i++)
        {
            if (_claim.HasItsFirstDay(i) && _claim.FirstDayOf(i) <= paid.On && Gives(_claim.Changes[i]) == paid.Category)
            {
                return i;
            }
        }

        for (int i = 0; i < _claim.Changes.Count; i++)
        {
            if (_claim.FirstDayOf(i) >= paid.On && (paid.Category <= 5 || _claim.Changes[i].SoonFatal))
            {
                return i;
            }
        }

        throw new LiteralRefusal("a capital that belongs to no change");
    }

    /// <summary>The category whose capital a change gives; none above 5.</summary>
    private static int? Gives(LiteralCategoryChange change)
    {
        if (change.Category == 0)
        {
            return null;
        }

        int category = change.SoonFatal ? 10 : change.Category;
        return change.SoonFatal || category <= 5 ? category : null;
    }

    /// <summary>The highest category for which a capital was paid when a change begins.</summary>
    private int HighestPaid(int change)
    {
        int highest = 0;
        foreach ((int fromChange, int category) in _paid)
        {
            if (fromChange <= change && category > highest)
            {
                highest = category;
            }
        }

        return highest;
    }

    /// <summary>§§ 86, 268: of the basic amount of the year of payment, not rounded.</summary>
    private LiteralFraction Year(int category, int paid, int year)
        => LiteralFraction.Of(LiteralAmounts.Of("functionalLimitationBasicAmount", year, _figures)) * (_percents[category] - _percents[paid]) / 100;

    private LiteralLimitationMonth MonthOf(int category, int paid, int year)
    {
        LiteralFraction exact = Year(category, paid, year);
        return new()
        {
            Category = category,
            Year = year,
            Percent = _percents[category] - _percents[paid],
            PerYear = exact.ToCent(),
            PerMonth = (exact / 12).ToCent(),
        };
    }

    private void AddUp()
    {
        foreach (LiteralCapital capital in _capitals)
        {
            Total += capital.Amount;
        }

        // Days of a month that follow each other with the same figures are paid together.
        int thirtieths = 0;
        foreach ((DateOnly day, LiteralLimitationMonth figures) in Days)
        {
            thirtieths += LiteralDates.Days30(day, day);
            bool goesOn = Days.TryGetValue(day.AddDays(1), out LiteralLimitationMonth? next) && next == figures;
            if (!goesOn || LiteralDates.IsLastOfMonth(day))
            {
                Total += (LiteralFraction.Of(figures.PerMonth) * thirtieths / 30).ToCent();
                thirtieths = 0;
            }
        }
    }
}
