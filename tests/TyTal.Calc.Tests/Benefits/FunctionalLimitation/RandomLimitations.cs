using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

/// <summary>Claims of a functional limitation whose category changes now and then.</summary>
internal static class RandomLimitations
{
    /// <summary>The capital coefficient of every claim.</summary>
    internal const decimal Coefficient = 29.87654321m;

    internal static Gen<LimitationClaim> Any { get; } =
        from claimDate in Gen.Choose(0, 2500)
        from gaps in Gen.Choose(1, 700).ListOf().Where(list => list.Count is > 0 and < 6)
        from numbers in Gen.Choose(0, 20).ListOf(gaps.Count)
        from through in Gen.Choose(0, 2500)
        from fatalFrom in Gen.Choose(0, 12)
        let first = new LocalDate(2016, 1, 1).PlusDays(claimDate)
        select new LimitationClaim
        {
            ClaimDate = first,
            Through = Days.Earlier(first.PlusDays(through), new(2026, 12, 31)),
            Changes = gaps.Select((_, i) => new CategoryChange(first.PlusDays(gaps.Take(i + 1).Sum()), numbers[i] == 0 ? DisabilityCategory.None : DisabilityCategory.Of(numbers[i]), QuicklyFatalDisease: i >= fatalFrom)).ToValueList(),
            CapitalCoefficient = CapitalCoefficient.Given(Coefficient),
        };
}
