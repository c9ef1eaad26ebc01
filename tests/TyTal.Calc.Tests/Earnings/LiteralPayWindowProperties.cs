using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Earnings;

/// <summary>The days whose earnings count, and what they paid, by the library and by the literal reference.</summary>
public class LiteralPayWindowProperties
{
    /// <summary>An employment and its pay periods from before the year before to after the claim date, in rhythms of every length.</summary>
    private static readonly Gen<(LocalDate ClaimDate, LocalDate From, PayPeriod[] Periods)> Employments =
        from claimDate in Gen.OneOf(
            Gen.Choose(0, 3000).Select(new LocalDate(2020, 1, 1).PlusDays),
            Gen.Elements<LocalDate>(new(2019, 12, 31), new(2020, 1, 1), new(2020, 2, 29), new(2020, 3, 1), new(2021, 2, 28), new(2021, 3, 1), new(2024, 2, 29)))
        from length in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(355, 375), Gen.Choose(0, 500))
        from rhythm in Gen.Elements(0, 0, 7, 14, 15, 28, 1)
        from shift in Gen.Choose(0, 27)
        let days = Periods(claimDate, rhythm, shift).ToArray()
        from cents in Gen.Choose(0, 500_000).ListOf(days.Length)
        from unpaid in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 31))).ListOf(days.Length)
        select (claimDate, claimDate.PlusDays(-length), days.Select((period, i) => new PayPeriod(period, new(cents[i]), Math.Min(unpaid[i], period.Length))).ToArray());

    [Fact]
    public void Window_RandomEmployments_EqualsTheLiteralReference() => Properties.Hold(
        Employments,
        x =>
        {
            var literal = LiteralPayWindow.OfFirst28Days(x.ClaimDate.ToDateOnly(), x.From.ToDateOnly(), Literal(x.Periods));
            var library = FirstWeeksEarnings.Window(x.ClaimDate, x.From, x.Periods.Select(period => period.Days).ToValueList());

            Assert.Equal((literal.From, literal.To), (library.Start.ToDateOnly(), library.End.ToDateOnly()));
        },
        times: 1500);

    [Fact]
    public void OfPayPeriods_RandomEmployments_EqualsTheLiteralReference()
    {
        var computed = 0;
        Properties.Hold(
            Employments,
            x =>
            {
                if (Library(x.ClaimDate, x.From, x.Periods) is not { } library)
                {
                    return;
                }

                computed++;
                var literal = LiteralPayWindow.OfYear(x.ClaimDate.ToDateOnly(), x.From.ToDateOnly(), Literal(x.Periods));

                Assert.Equal(
                    (literal.From, literal.To, literal.Earnings, literal.UnpaidDays),
                    (library.Window.Start.ToDateOnly(), library.Window.End.ToDateOnly(), library.Earnings.Amount, library.UnpaidDays));
            },
            times: 1500);
        Properties.Reached(computed > 700, $"{computed} computed");
    }

    /// <summary>Null where a period would have to be cut, as before 2020.</summary>
    private static EmploymentEarnings? Library(LocalDate claimDate, LocalDate from, PayPeriod[] periods)
    {
        try
        {
            return EmploymentEarnings.OfPayPeriods(claimDate, from, periods.ToValueList());
        }
        catch (ArgumentException refusal) when (refusal.Message.Contains("cut it there", StringComparison.Ordinal) || from == claimDate)
        {
            return null;
        }
    }

    /// <summary>Months and half months; rhythm 1: months from the 10th on; others: so many days.</summary>
    private static IEnumerable<DateInterval> Periods(LocalDate claimDate, int rhythm, int shift)
    {
        var start = claimDate.PlusDays(-440).With(DateAdjusters.StartOfMonth);
        start = rhythm switch { 0 or 15 => start, 1 => start.PlusDays(9), _ => start.PlusDays(shift % rhythm) };
        while (start <= claimDate)
        {
            var next = rhythm switch
            {
                0 or 1 => start.PlusMonths(1),
                15 => start.Day == 1 ? start.PlusDays(15) : start.PlusDays(-15).PlusMonths(1),
                _ => start.PlusDays(rhythm),
            };
            yield return new(start, next.PlusDays(-1));
            start = next;
        }
    }

    private static LiteralPayPeriod[] Literal(PayPeriod[] periods) =>
        [.. periods.Select(period => new LiteralPayPeriod { From = period.Days.Start.ToDateOnly(), To = period.Days.End.ToDateOnly(), Earnings = period.Earnings.Amount, UnpaidDays = period.UnpaidDays })];
}
