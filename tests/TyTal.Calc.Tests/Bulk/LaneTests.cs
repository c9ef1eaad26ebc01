#if !NETSTANDARD_BUILD
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Bulk;
using TyTal.Calc.Bulk.Lanes;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Bulk;

public class LaneTests
{
    /// <summary>The quotient grows with the dividend (each step of it does), so that the ends of an interval of dividends prove all between them.</summary>
    [Theory]
    [InlineData(360, 1L << 31)]
    [InlineData(30, 1L << 50)]
    [InlineData(20, 1L << 50)]
    [InlineData(100_000, 1L << 50)]
    public void ShortDivisor_EndsOfIntervals_AreExact(int divisor, long most)
    {
        var ends = Quotients(most / divisor).SelectMany(quotient => new[] { (quotient * divisor) - (divisor / 2) - 1, (quotient * divisor) - (divisor / 2), quotient * divisor, (quotient * divisor) + (divisor / 2) - 1 })
            .Where(dividend => dividend >= 0 && dividend < most)
            .ToArray();
        ForEachWidth(
            () => ShortDivisions<Longs256>(ends, divisor),
            () => ShortDivisions<Longs512>(ends, divisor),
            quotients => Assert.Equal(ends.Select(dividend => (dividend + (divisor / 2)) / divisor), quotients));
    }

    [Theory]
    [InlineData(2, 1L << 44)]
    [InlineData(40_000_000L * 1000, long.MaxValue / 2)]
    [InlineData(480_000_000L * 2519, long.MaxValue / 2)]
    [InlineData(480_000_000L * 3077, long.MaxValue / 2)]
    [InlineData(480_000_000L * 200_000, long.MaxValue / 2)]
    public void Divisor_EndsOfIntervals_AreExact(long divisor, long most)
    {
        var ends = Quotients(most / divisor).Where(quotient => quotient < 1L << 45)
            .SelectMany(quotient => new[] { (quotient * divisor) - (divisor / 2) - 1, (quotient * divisor) - (divisor / 2), quotient * divisor, (quotient * divisor) + (divisor / 2) - 1 })
            .Where(dividend => dividend >= 0 && dividend < most)
            .ToArray();
        ForEachWidth(
            () => Divisions<Longs256>(ends, divisor),
            () => Divisions<Longs512>(ends, divisor),
            quotients => Assert.Equal(ends.Select(dividend => (dividend + (divisor / 2)) / divisor), quotients));
    }

    /// <summary>The divisor of months, made from that of years, divides as one made on its own.</summary>
    [Theory]
    [InlineData(40_000_000L * 1000, 12)]
    [InlineData(40_000_000L * 2519, 12)]
    [InlineData(40_000_000L * 200_000, 12)]
    [InlineData(2, 360)]
    public void Divisor_Times_IsThatOfTheProduct(long divisor, int times)
    {
        var (product, most) = (divisor * times, long.MaxValue / 2);
        var ends = Quotients(most / product).Where(quotient => quotient < 1L << 45)
            .SelectMany(quotient => new[] { (quotient * product) - (product / 2) - 1, (quotient * product) - (product / 2), quotient * product, (quotient * product) + (product / 2) - 1 })
            .Where(dividend => dividend >= 0 && dividend < most)
            .ToArray();
        ForEachWidth(
            () => Map<Longs256>(ends, new Divisor<Longs256>(Longs256.Of(divisor)).Times(times).HalfUp),
            () => Map<Longs512>(ends, new Divisor<Longs512>(Longs512.Of(divisor)).Times(times).HalfUp),
            quotients => Assert.Equal(ends.Select(dividend => (dividend + (product / 2)) / product), quotients));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, false)]
    [InlineData(12, 13, false)]
    [InlineData(13, 13, true)]
    [InlineData(-1, 13, true)]
    [InlineData(int.MinValue, 13, true)]
    [InlineData(int.MaxValue, 13, true)]
    public void Outside_EndsOfTheRange_AreTold(int value, int count, bool isOutside)
    {
        var values = Enumerable.Repeat(value, 16).ToArray();
        ForEachWidth(
            () => Bits<Ints256, Longs256>(values, lanes => Ints256.Outside(lanes, Ints256.Of(count))),
            () => Bits<Ints512, Longs512>(values, lanes => Ints512.Outside(lanes, Ints512.Of(count))),
            bits => Assert.All(bits, bit => Assert.Equal(isOutside, bit)));
    }

    [Fact]
    public void Dates_EveryPackedNumberOfTheAct_AreDaysExceptLeapDays()
    {
        var numbers = Enumerable.Range(1899 << 9, 304 << 9).ToArray();
        ForEachWidth(
            () => Bits<Ints256, Longs256>(numbers, Dates.Odd<Ints256, Longs256>),
            () => Bits<Ints512, Longs512>(numbers, Dates.Odd<Ints512, Longs512>),
            odd =>
            {
                for (var i = 0; i < numbers.Length; i++)
                {
                    var day = PackedDate.FromPacked(numbers[i]);
                    Assert.Equal(day.IsDay && (day.Month, day.Day) != (2, 29), !odd[i]);
                }
            });
    }

    [Fact]
    public void Degrees_EveryDegree_HasTheShareOfTheRule()
    {
        var degrees = Enumerable.Range(0, PackedDegree.Most + 1).Concat(Enumerable.Repeat(0, 15)).ToArray();
        ForEachWidth(
            () => Map<Ints256, Longs256>(degrees, Degrees.Steps<Ints256, Longs256>),
            () => Map<Ints512, Longs512>(degrees, Degrees.Steps<Ints512, Longs512>),
            steps =>
            {
                for (var degree = 0; degree <= PackedDegree.Most; degree++)
                {
                    var rule = IncapacityDegree.Of(degree / 100m);
                    Assert.Equal(rule.GivesRight ? rule.Share : default, Percentage.Of(steps[degree] * 5));
                    Assert.Equal(rule.Share, Percentage.Of(PensionOnDay.ShareStepsOf(degree) * 5));
                }
            });
    }

    [Fact]
    public void Increase_EveryAgeBeforeAndAfterTheBirthday_IsThatOfTheRule()
    {
        var births = Enumerable.Range(1900, 120).SelectMany(year => new[] { (1, 1), (1, 2), (12, 31) }, (year, day) => PackedDate.Of(new LocalDate(year, day.Item1, day.Item2)).Packed).ToArray();
        var claim = new LocalDate(2019, 12, 31);
        ForEachWidth(
            () => Map<Ints256, Longs256>(births, lanes => PensionReader<Ints256, Longs256>.Increase(Ints256.Of(PackedDate.Of(claim).Packed), lanes)),
            () => Map<Ints512, Longs512>(births, lanes => PensionReader<Ints512, Longs512>.Increase(Ints512.Of(PackedDate.Of(claim).Packed), lanes)),
            increases =>
            {
                for (var i = 0; i < births.Length / 16 * 16; i++)
                {
                    Assert.Equal(OneTimeIncrease.Percent(claim, PackedDate.FromPacked(births[i]).ToLocalDate()).Thousandths, increases[i]);
                }
            });
    }

    /// <summary>All small quotients, those around powers of two, and some between.</summary>
    private static IEnumerable<long> Quotients(long most)
    {
        var random = new Random(3);
        return Enumerable.Range(0, 20_000).Select(quotient => (long)quotient)
            .Concat(Enumerable.Range(1, 50).SelectMany(power => Enumerable.Range(-100, 200), (power, near) => (1L << power) + near))
            .Concat(Enumerable.Range(0, 20_000).Select(_ => random.NextInt64(most + 1)))
            .Concat([most - 1, most])
            .Where(quotient => quotient >= 0 && quotient <= most);
    }

    private static long[] ShortDivisions<TLongs>(long[] dividends, int divisor)
        where TLongs : struct, ILongs<TLongs>
    {
        var by = new ShortDivisor<TLongs>(divisor);
        return Map<TLongs>(dividends, by.HalfUp);
    }

    private static long[] Divisions<TLongs>(long[] dividends, long divisor)
        where TLongs : struct, ILongs<TLongs>
    {
        var by = new Divisor<TLongs>(TLongs.Of(divisor));
        return Map<TLongs>(dividends, by.HalfUp);
    }

    private static long[] Map<TLongs>(long[] values, Func<TLongs, TLongs> function)
        where TLongs : struct, ILongs<TLongs>
    {
        var padded = values.Concat(new long[TLongs.Count]).ToArray();
        var results = new long[padded.Length];
        for (var i = 0; i + TLongs.Count <= padded.Length; i += TLongs.Count)
        {
            function(TLongs.Of(ref padded[0], (nuint)i)).Store(ref results[0], (nuint)i);
        }

        return results[..values.Length];
    }

    private static bool[] Bits<TInts, TLongs>(int[] values, Func<TInts, uint> function)
        where TInts : struct, IInts<TInts, TLongs>
        where TLongs : struct, ILongs<TLongs>
    {
        var bits = new bool[values.Length / TInts.Count * TInts.Count];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = ((function(TInts.Of(ref values[0], (nuint)(i / TInts.Count * TInts.Count))) >> (i % TInts.Count)) & 1) != 0;
        }

        return bits;
    }

    private static int[] Map<TInts, TLongs>(int[] values, Func<TInts, TInts> function)
        where TInts : struct, IInts<TInts, TLongs>
        where TLongs : struct, ILongs<TLongs>
    {
        var results = new int[values.Length];
        for (var i = 0; i + TInts.Count <= values.Length; i += TInts.Count)
        {
            function(TInts.Of(ref values[0], (nuint)i)).Store(ref results[0], (nuint)i);
        }

        return results;
    }

    private static void ForEachWidth<T>(Func<T[]> in256, Func<T[]> in512, Action<T[]> check)
    {
        if (LaneWidths.Widest >= LaneWidth.Bits256)
        {
            check(in256());
        }

        if (LaneWidths.Widest >= LaneWidth.Bits512)
        {
            check(in512());
        }
    }
}
#endif
