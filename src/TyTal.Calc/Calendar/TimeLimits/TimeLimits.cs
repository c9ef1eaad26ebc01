using NodaTime;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>The limits of time of the Act in one table, counted by act 150/1930 (laki säädettyjen määräaikain laskemisesta).</summary>
/// <remarks>Not here: periods by which a benefit is measured (the 28 days of § 58, the year of §§ 56, 66 and 99, § 67, § 68, § 100…), which are rules of that benefit;
/// how far back a payment reaches (§§ 150, 181); terms of office; and duties without a length ("without delay", "yearly").</remarks>
public static class TimeLimits
{
    /// <summary>The days after posting on the last of which a decision is held to have been received (§ 241(1)).</summary>
    public const int DaysFromPostingToService = 7;

    /// <summary>Every limit, by the order of the sections within claims, policies, appeals and documents. Two versions of an amended one follow each other.</summary>
    public static ValueList<TimeLimit> All { get; } = ClaimLimits.All.Concat(PolicyLimits.All).Concat(AppealLimits.All).Concat(KeepingLimits.All).ToValueList();

    /// <summary>The names, each once.</summary>
    public static ValueList<string> Names { get; } = All.Select(limit => limit.Name).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>The version of a limit that runs from a day.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="from">The day from which it runs.</param>
    /// <exception cref="ArgumentException">There is no such limit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit does not run from that day: the error names the days.</exception>
    public static TimeLimit Find(string name, LocalDate from)
    {
        var versions = All.Where(limit => limit.Name == Guard.NotNull(name, nameof(name))).ToList();
        if (versions.Count == 0)
        {
            throw Guard.Invalid(nameof(name), $"name is {name}; allowed is {string.Join(", ", Names)}.");
        }

        Guard.Date(from, versions[0].FirstStart, versions[versions.Count - 1].LastStart);
        return versions.FindLast(version => version.FirstStart <= from)!;
    }
}
