using NodaTime;

namespace TyTal.Calc.Law;

/// <summary>The versions of a rule that amendments made, each with the first day from which it holds.</summary>
/// <typeparam name="T">What a version is: a value, or a function.</typeparam>
public sealed record DatedVersions<T> : ValueRecord
{
    private DatedVersions(ValueList<DatedVersion<T>> versions) => Versions = versions;

    /// <summary>The versions, the oldest first.</summary>
    public ValueList<DatedVersion<T>> Versions { get; }

    /// <summary>The version that came into force with the Act on 1 January 2016.</summary>
    /// <param name="source">The act that gives it.</param>
    /// <param name="rule">The version.</param>
    public static DatedVersions<T> Original(Act source, T rule) =>
        new(ValueList.Create(new DatedVersion<T>(Guard.FirstDay, source, rule)));

    /// <summary>The first version of a rule of another act, from the day on which it came into force.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="source">The act that gives it.</param>
    /// <param name="rule">The version.</param>
    public static DatedVersions<T> Original(LocalDate from, Act source, T rule) =>
        new(ValueList.Create(new DatedVersion<T>(Guard.Date(from, Guard.EarliestBirth, Guard.LastDay), source, rule)));

    /// <summary>These versions and one more that replaces the newest from a day on.</summary>
    /// <param name="from">The first day of the new version, after that of the newest.</param>
    /// <param name="source">The amending act.</param>
    /// <param name="rule">The new version.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not after the first day of the newest version.</exception>
    public DatedVersions<T> Amended(LocalDate from, Act source, T rule)
    {
        Guard.Date(from, Versions[Versions.Count - 1].From.PlusDays(1), Guard.LastDay);
        return new(Versions.Append(new DatedVersion<T>(from, source, rule)).ToValueList());
    }

    /// <summary>The version in force on a day.</summary>
    /// <param name="day">The day that the commencement clause goes by: as a rule the claim date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first version.</exception>
    public DatedVersion<T> On(LocalDate day)
    {
        Guard.Date(day, Versions[0].From, Guard.LastDay);
        var found = Versions[0];
        foreach (var version in Versions)
        {
            if (version.From <= day)
            {
                found = version;
            }
        }

        return found;
    }
}

/// <summary>One version of a rule.</summary>
/// <param name="From">The first day from which it holds.</param>
/// <param name="Source">The act that gives it.</param>
/// <param name="Rule">The version itself.</param>
/// <typeparam name="T">What a version is.</typeparam>
public sealed record DatedVersion<T>(LocalDate From, Act Source, T Rule) : ValueRecord;
