namespace TyTal.Calc.Parameters;

/// <summary>By how many percent a figure grows from one calendar year to the next: the same in every year, but for the years that are stated.</summary>
/// <param name="Percent">The growth in percent of a year that is not stated; −50 to 50.</param>
/// <param name="Years">The growth of single years, in any order, each once; it leads to the year that it names.</param>
public sealed record AnnualGrowth(decimal Percent, ValueList<GrowthOfYear> Years = default) : ValueRecord
{
    private const decimal Most = 50m;

    /// <summary>The growth that leads to a year from the year before.</summary>
    /// <param name="year">The calendar year.</param>
    public decimal In(int year)
    {
        foreach (var stated in Years)
        {
            if (stated.Year == year)
            {
                return stated.Percent;
            }
        }

        return Percent;
    }

    /// <summary>Refuses a growth outside its range and a year that stands twice.</summary>
    internal void Check(string name)
    {
        Guard.Range(Percent, -Most, Most, name + ".percent");
        var seen = new HashSet<int>();
        for (var i = 0; i < Years.Count; i++)
        {
            Guard.Range(Years[i].Percent, -Most, Most, $"{name}.years[{i}].percent");
            Guard.Range(Years[i].Year, Guard.FirstDay.Year, Guard.LastDay.Year, $"{name}.years[{i}].year");
            if (!seen.Add(Years[i].Year))
            {
                throw Guard.Invalid($"{name}.years", $"{name}.years[{i}].year is {Years[i].Year}; allowed is each year once.");
            }
        }
    }
}

/// <summary>The growth of one year.</summary>
/// <param name="Year">The calendar year to which it leads.</param>
/// <param name="Percent">The growth in percent; −50 to 50.</param>
public readonly record struct GrowthOfYear(int Year, decimal Percent)
{
    /// <summary>The year and the growth, e.g. "2030: 1.5 %".</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Percent} %");
}
