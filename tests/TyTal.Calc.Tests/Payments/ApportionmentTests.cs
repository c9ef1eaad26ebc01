using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class ApportionmentTests
{
    private static readonly DateInterval January = new(new(2024, 1, 1), new(2024, 1, 31));

    private static readonly Gen<ValueList<Money<Once>>> Weights =
        from weights in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(0, 100_000_000)))
        select weights.Select(weight => new Money<Once>(weight)).ToValueList();

    [Theory]
    [InlineData(100, 1, 1, 1, 34, 33, 33)]
    [InlineData(101, 1, 1, 1, 34, 34, 33)]
    [InlineData(100, 0, 3, 1, 0, 75, 25)]
    [InlineData(1, 1, 1, 2, 0, 0, 1)]
    [InlineData(0, 5, 5, 5, 0, 0, 0)]
    [InlineData(10, 1, 2, 4, 1, 3, 6)]
    [InlineData(10, 36, 9, 5, 7, 2, 1)]
    [InlineData(0, 0, 0, 0, 0, 0, 0)]
    public void InProportion_ToTheCent_LargestFractionsFirst(long amount, long first, long second, long third, long one, long two, long three) => Assert.Equal(
        ValueList.Create(new Money<Once>(one), new Money<Once>(two), new Money<Once>(three)),
        Apportionment.InProportion(new(amount), ValueList.Create(new Money<Once>(first), new Money<Once>(second), new Money<Once>(third))));

    [Fact]
    public void InProportion_RandomWeights_AddsUpAndStaysWithinACent() => Properties.Hold(
        from weights in Weights
        from amount in Gen.Choose(0, 2_000_000_000)
        select (weights, amount),
        drawn =>
        {
            var total = drawn.weights.Sum(weight => weight.Cents);
            if (total == 0)
            {
                return;
            }

            var parts = Apportionment.InProportion(new(drawn.amount), drawn.weights);

            Assert.Equal(drawn.amount, parts.Sum(part => part.Cents));
            for (var i = 0; i < parts.Count; i++)
            {
                var scaled = ((decimal)drawn.amount * drawn.weights[i].Cents) - ((decimal)parts[i].Cents * total);
                Assert.True(Math.Abs(scaled) < total, $"part {i} is a cent or more from its share");
                Assert.True(drawn.weights[i].Cents > 0 || parts[i].Cents == 0);
            }
        });

    [Fact]
    public void InProportion_NoWeight_Refused()
    {
        Assert.StartsWith("weights have no sum above 0", Assert.Throws<ArgumentException>(() => Apportionment.InProportion(new(1), ValueList.Create(default(Money<Once>)))).Message, StringComparison.Ordinal);
        Assert.StartsWith("weights[1] is -0.01", Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.InProportion(new(1), ValueList.Create(new Money<Once>(1), new Money<Once>(-1)))).Message, StringComparison.Ordinal);
        Assert.StartsWith("amount is -0.01", Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.InProportion(new(-1), default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfDays_PartsSideBySide_AddUp() => Properties.Hold(
        from amount in Gen.Choose(0, 1_000_000_000)
        from days in Gen.Choose(1, 400)
        from cut in Gen.Choose(0, 399)
        select (amount, days, cut),
        drawn =>
        {
            var whole = new DateInterval(new(2024, 1, 10), new LocalDate(2024, 1, 10).PlusDays(drawn.days - 1));
            var parts = whole.Split([whole.Start.PlusDays(drawn.cut), whole.Start.PlusDays(drawn.cut / 2)]);

            Assert.Equal(drawn.amount, parts.Sum(part => Apportionment.OfDays(new(drawn.amount), whole, part).Cents));
        });

    [Theory]
    [InlineData("2023-12-31", "2024-01-31", "part is 2023-12-31; allowed is 2024-01-01 to 2024-01-31.")]
    [InlineData("2024-01-01", "2024-02-01", "part is 2024-02-01; allowed is 2024-01-01 to 2024-01-31.")]
    public void OfDays_OutsideTheWhole_Refused(string from, string to, string message) => Refusal.Is(
        message, () => Apportionment.OfDays(new(1), January, new(LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value)));

    [Fact]
    public void OfDays_WithoutDays_Refused()
    {
        Refusal.Is("whole is missing.", () => Apportionment.OfDays(new(1), null!, January));
        Refusal.Is("part is missing.", () => Apportionment.OfDays(new(1), January, null!));
    }
}
