namespace TyTal.Calc.Portfolio;

/// <summary>One made-up claim event of a year.</summary>
internal static class SyntheticEvent
{
    private const ulong OtherNumbers = 0xE7E27;

    /// <summary>The event of a row: a pension's facts, but the claim date is in the year, and the last day is that of the incapacity, which in more than half of the events ends within three days
    /// and in three of a hundred lasts longer than four months.</summary>
    public static SyntheticPension Of(ulong seed, long row, int year)
    {
        var person = SyntheticPension.Of(seed ^ OtherNumbers, row);
        var random = SplitMix.OfRow(seed + OtherNumbers, row);
        var claim = new DateOnly(year, 1, 1).AddDays(random.Below(365));
        var days = random.Below(100) switch
        {
            < 55 => 1 + random.Below(3),
            < 80 => 4 + random.Below(25),
            < 97 => 29 + random.Below(92),
            _ => 121 + random.Below(400),
        };

        // The person is as old as the pensioner was at the claim; an entrepreneur's degree is full.
        var birth = person.BirthDate.AddYears(year - person.ClaimDate.Year);
        return person with
        {
            ClaimDate = claim,
            BirthDate = birth < claim ? birth : birth.AddYears(-1),
            Degree = person.Insurance is 2 or 3 || random.Below(10) < 8 ? 100 : person.Degree,
            Ends = claim.AddDays(days),
        };
    }
}
