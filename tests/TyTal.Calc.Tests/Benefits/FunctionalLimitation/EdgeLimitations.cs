using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.FunctionalLimitation;

namespace TyTal.Calc.Tests.Benefits.FunctionalLimitation;

/// <summary>Valid claims of every kind, crowded around the anniversary, the turns of months and years, the changes and the death.</summary>
internal static class EdgeLimitations
{
    private static readonly int[] PaidOtherwise = [1, 4, 5, 5];
    private static readonly int[] PaidInFatalDisease = [1, 4, 5, 5, 10];

    private static readonly Gen<DisabilityCategory> Category =
        Gen.Frequency((2, Gen.Elements(0, 1, 4, 5, 6, 9, 10, 11, 20)), (1, Gen.Choose(0, 20))).Select(number => number == 0 ? DisabilityCategory.None : DisabilityCategory.Of(number));

    internal static Gen<LimitationClaim> Any { get; } =
        from claimDate in ClaimDate
        from gaps in Gap.ListOf().Where(list => list.Count is > 0 and < 7)
        let days = gaps.Select((_, i) => claimDate.PlusDays(gaps.Take(i + 1).Sum() + i)).ToArray()
        from categories in Category.ListOf(days.Length)
        from paidOn in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Elements(0, 1, 30, 365, 1200).Select(late => (int?)late))).ListOf(days.Length)
        from fatalFrom in Gen.Choose(0, 14)
        from died in Gen.Frequency((2, Gen.Constant<LocalDate?>(null)), (1, Near(days, claimDate).Select(day => (LocalDate?)day)))
        from through in Gen.OneOf(Near(days, claimDate), Gen.Choose(0, 3000).Select(claimDate.PlusDays))
        from paid in Paid(days, claimDate, fatalFrom < days.Length)
        from coefficient in Gen.Choose(1, 506_000)
        select new LimitationClaim
        {
            ClaimDate = claimDate,
            Through = through,
            Changes = days.Select((day, i) => new CategoryChange(
                day, categories[i], paidOn[i] is { } late ? Later(day, claimDate.PlusYears(1)).PlusDays(late) : null, QuicklyFatalDisease: i >= fatalFrom)).ToValueList(),
            PaidLumpSums = paid.ToValueList(),
            Died = died,
            CapitalCoefficient = CapitalCoefficient.Given(coefficient / 10_000m),
        };

    private static Gen<LocalDate> ClaimDate => Gen.OneOf(
        Gen.Choose(0, 3300).Select(new LocalDate(2016, 1, 1).PlusDays),
        Gen.Elements(new LocalDate(2016, 2, 29), new(2019, 2, 28), new(2020, 2, 29), new(2018, 12, 31), new(2021, 1, 1), new(2022, 1, 30), new(2017, 1, 31)));

    private static Gen<int> Gap => Gen.Frequency((2, Gen.Choose(0, 3)), (2, Gen.Choose(360, 370)), (1, Gen.Choose(27, 32)), (2, Gen.Choose(0, 800)));

    /// <summary>A day beside the anniversary, a change, or the turn of a month after it.</summary>
    private static Gen<LocalDate> Near(LocalDate[] days, LocalDate claimDate) =>
        from day in Gen.Elements(days.Append(claimDate.PlusYears(1)).SelectMany(day => new[] { day, day.With(DateAdjusters.EndOfMonth), day.With(DateAdjusters.StartOfMonth) }).ToArray())
        from step in Gen.Choose(-1, 1)
        select Later(day.PlusDays(step), claimDate);

    private static Gen<List<PaidLumpSum>> Paid(LocalDate[] days, LocalDate claimDate, bool fatal) => Gen.Frequency(
        (2, Gen.Constant(new List<PaidLumpSum>())),
        (1, (from day in Near(days, claimDate)
             from late in Gen.Elements(0, 0, 40, 700)
             from category in Gen.Elements(fatal ? PaidInFatalDisease : PaidOtherwise)
             select new PaidLumpSum(Later(day, claimDate.PlusYears(1)).PlusDays(late), DisabilityCategory.Of(category))).ListOf().Where(list => list.Count < 4).Select(list => list.ToList())));

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;
}
