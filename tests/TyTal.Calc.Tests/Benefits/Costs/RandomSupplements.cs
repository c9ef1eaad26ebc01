using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Costs;

namespace TyTal.Calc.Tests.Benefits.Costs;

/// <summary>Random facts of care allowance and clothing supplement, 29 February among their days.</summary>
internal static class RandomSupplements
{
    private static readonly LocalDate First = new(2016, 1, 1);

    internal static Gen<LocalDate> ClaimDates { get; } =
        Gen.Frequency((8, Gen.Choose(0, 2000).Select(First.PlusDays)), (2, Gen.Elements<LocalDate>(new(2016, 2, 29), new(2020, 2, 29), new(2019, 11, 30))));

    internal static Gen<CareAllowanceClaim> CareAllowance { get; } =
        from day in ClaimDates
        from delay in Gen.Choose(0, 300)
        from length in Gen.Choose(0, 1200)
        from gaps in Gen.Choose(1, 400).ListOf()
        from regularities in Gen.Choose(0, 4).ListOf(gaps.Count)
        from flags in Gen.Choose(0, 3).ListOf(gaps.Count)
        from stays in Gen.Choose(1, 90).ListOf()
        from blind in Gen.Frequency((4, Gen.Choose(-1000, 1000)), (1, Gen.Constant(0)))
        let start = day.PlusDays(delay)
        let end = start.PlusDays(length)
        select new CareAllowanceClaim
        {
            ClaimDate = day,
            From = start,
            To = end,
            Needs = gaps.Select((_, i) => new CareNeedChange(
                day.PlusDays(gaps.Take(i + 1).Sum()), new((CareRegularity)regularities[i], (flags[i] & 1) == 1, flags[i] > 1))).ToValueList(),
            BlindFrom = blind < 0 ? null : day.PlusDays(blind),
            Institution = Stays(stays, start, end).ToValueList(),
        };

    internal static Gen<ClothingSupplementClaim> Clothing { get; } =
        from day in ClaimDates
        from delay in Gen.Choose(0, 200)
        from length in Gen.Choose(0, 900)
        from starts in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(0, 700))).ListOf().Where(list => list.Count < 10)
        from lengths in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 200)), (9, Gen.Choose(87, 93))).ListOf(starts.Count)
        from aids in Gen.Choose(0, 8).ListOf(starts.Count)
        select new ClothingSupplementClaim
        {
            ClaimDate = day,
            From = day.PlusDays(delay),
            To = day.PlusDays(delay + length),
            Aids = starts.Select((start, i) => new WearingSpell(
                (WearingAid)aids[i], day.PlusDays(start), lengths[i] == 0 ? null : day.PlusDays(start + lengths[i]))).ToValueList(),
        };

    private static IEnumerable<InstitutionSpell> Stays(IEnumerable<int> lengths, LocalDate from, LocalDate to)
    {
        var next = from;
        foreach (var length in lengths)
        {
            var start = next.PlusDays(length % 7);
            next = start.PlusDays(length);
            if (next > to)
            {
                yield break;
            }

            yield return new(start, next.PlusDays(-1));
        }
    }
}
