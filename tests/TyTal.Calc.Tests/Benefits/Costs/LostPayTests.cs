using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Costs;

public class LostPayTests
{
    private static readonly Gen<ValueList<LostPayDay>> Days =
        from start in Gen.Choose(0, 3000)
        from gaps in Gen.Choose(1, 12).ListOf()
        from flags in Gen.Choose(0, 3).ListOf(gaps.Count)
        from pays in Gen.Frequency((4, Gen.Choose(0, 30_000)), (1, Gen.Constant(0))).ListOf(gaps.Count)
        select gaps.Select((_, i) => new LostPayDay(
            new LocalDate(2016, 1, 1).PlusDays(start + gaps.Take(i + 1).Sum()), new(pays[i]), new(pays[i] / 3), flags[i] == 0)).ToValueList();

    [Fact]
    public void Examination_AnyDays_TheFirstSevenOfThem() => Properties.Hold(
        Days,
        days =>
        {
            var pay = ExaminationPay.Of(days);
            Assert.Equal(days.Select((_, i) => days.Take(i + 1).Count(day => day.Pay.Cents > 0) <= 7), pay.Days.Select(day => day.IsCompensated));
            Assert.Equal(days.Where(day => day.Pay.Cents > 0).Take(7).Sum(day => day.Pay.Cents), (pay.ToPerson() + pay.ToEmployer()).Cents);
        });

    [Fact]
    public void Physiotherapy_AnyDays_ThirtyOfAYearWithoutLossOfEarnings() => Properties.Hold(
        Days,
        days =>
        {
            var pay = PhysiotherapyPay.Of(days);
            var paying = days.Where(day => day.Pay.Cents > 0).ToList();
            var expected = paying.Where(day => !day.LossOfEarningsCompensated).GroupBy(day => day.On.Year).SelectMany(year => year.Take(30)).ToList();
            Assert.Equal(expected.Select(day => day.On), pay.Days.Where(day => day.IsCompensated && paying.Exists(other => other.On == day.On)).Select(day => day.On));
            Assert.Equal(expected.Sum(day => day.PaidByEmployer.Cents), pay.ToEmployer().Cents);
        });

    [Fact]
    public void Physiotherapy_DayWithAllowance_RefusedAndUsesUpNone()
    {
        var days = Enumerable.Range(0, 32).Select(i => new LostPayDay(new LocalDate(2024, 1, 1).PlusDays(i), Euros.PerDay(60m), default, i == 0)).ToValueList();
        var pay = PhysiotherapyPay.Of(days);

        Assert.Equal((CostReason.LossOfEarningsCompensated, CostReason.DaysUsedUp, 30), (pay.Days[0].Reason, pay.Days[31].Reason, pay.DaysCompensated));
        Assert.Equal("§ 49", pay.Days[31].Section.ToString());
    }

    [Theory]
    [InlineData(100, 30, 70)]
    [InlineData(100, 100, 0)]
    [InlineData(30, 100, 0)]
    public void Deduct_LaterAllowance_LessWhatWasPaid(int allowance, int paid, int left) =>
        Assert.Equal(Euros.PerDay(left), ExaminationPay.Deduct(Euros.PerDay(allowance), Euros.PerDay(paid)));

    [Fact]
    public void Figures_OfTheDaysPaid_ToPersonAndEmployer()
    {
        var paid = new LostPayDay(new(2024, 5, 6), Euros.PerDay(100m), Euros.PerDay(30m));
        var refused = new LostPayDay(new(2024, 5, 7), Euros.PerDay(80m), LossOfEarningsCompensated: true);

        Assert.Equal(
            "70 physiotherapyPay.toPerson: given.payOfDay given.paidByEmployer; 30 physiotherapyPay.toEmployer: given.paidByEmployer",
            string.Join("; ", PhysiotherapyPay.Of(ValueList.Create(paid, refused)).Figures().Select(FigureText.Of)));
    }

    [Fact]
    public void Of_BadDays_ErrorsNameThem()
    {
        var day = new LostPayDay(new(2024, 5, 6), Euros.PerDay(100m));
        Refused("days[1].on is 2024-05-06; allowed is 2024-05-07", day, day);
        Refused("days[0].on is 2015-12-31", day with { On = new(2015, 12, 31) });
        Refused("days[0].pay is -1.00", day with { Pay = Euros.PerDay(-1m) });
        Refused("days[0].paidByEmployer is 100.01; allowed is 0 to 100", day with { PaidByEmployer = Euros.PerDay(100.01m) });
    }

    private static void Refused(string message, params LostPayDay[] days)
    {
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => ExaminationPay.Of(days.ToValueList())).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => PhysiotherapyPay.Of(days.ToValueList())).Message, StringComparison.Ordinal);
    }
}
