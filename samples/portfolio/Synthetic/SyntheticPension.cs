namespace TyTal.Calc.Portfolio;

/// <summary>One made-up pension in payment at the end of 2025.</summary>
/// <param name="ClaimDate">The claim date: of 2016 to 2024, every year alike; one in a hundred of 2025, whose pension begins in 2026.</param>
/// <param name="BirthDate">The day of birth: 18 to 66 years before, most about 42.</param>
/// <param name="EarningsCents">The annual earnings: a product of five even factors, and so log-normal in shape, with a median of 29 000 €.</param>
/// <param name="Degree">The degree of incapacity: seven of ten full, the others 10 to 95 in steps of five.</param>
/// <param name="Insurance">The position of the insurance's name: 97 of 100 compulsory.</param>
/// <param name="Ends">The projected last day: the end of a life of 70 to 96 years, most about 83, and not before the middle of 2026.</param>
internal readonly record struct SyntheticPension(DateOnly ClaimDate, DateOnly BirthDate, long EarningsCents, int Degree, int Insurance, DateOnly Ends)
{
    private const int MedianCents = 2_900_000;
    private const int FirstYear = 2016;
    private const int YearsInPayment = 9;

    private static readonly DateOnly EarliestEnd = new(2026, 6, 30);

    /// <summary>The pension of a row: the same for the same seed on every machine, in integers throughout.</summary>
    public static SyntheticPension Of(ulong seed, long row)
    {
        var random = SplitMix.OfRow(seed, row);
        var year = random.Below(100) == 0 ? FirstYear + YearsInPayment : FirstYear + random.Below(YearsInPayment);
        var claim = new DateOnly(year, 1, 1).AddDays(random.Below(365));
        var birth = claim.AddYears(-(18 + random.Below(24) + random.Below(25))).AddDays(-random.Below(365));
        var degree = random.Below(10) < 7 ? 100 : 10 + (5 * random.Below(18));
        var insurance = random.Below(1000) switch { < 970 => 0, < 975 => 1, < 995 => 2, < 998 => 3, _ => 4 };
        return new(claim, birth, Earnings(ref random), degree, insurance, End(ref random, birth));
    }

    private static long Earnings(ref SplitMix random)
    {
        long cents = MedianCents;
        for (var i = 0; i < 5; i++)
        {
            cents = cents * (700 + random.Below(641)) / 1000;
        }

        return cents;
    }

    private static DateOnly End(ref SplitMix random, DateOnly birth)
    {
        var end = birth.AddYears(70 + random.Below(14) + random.Below(14)).AddDays(random.Below(365));
        return end >= EarliestEnd ? end : EarliestEnd.AddDays(random.Below(3650));
    }
}
