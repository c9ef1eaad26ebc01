using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.LeisureTime;

/// <summary>The leisure-time rules on their own: refusals, both ends of each comparison, and the sickness allowance day by day.</summary>
public class LeisureTimeEdgeTests
{
    private static readonly Rule Stated = new("given.perMonth", SectionReference.Of(202, 2));

    [Fact]
    public void Of_AnySpells_TheDaysOfTheLiteralReference() => Properties.Hold(
        from claimDate in Gen.Choose(0, 3600).Select(new LocalDate(2016, 1, 1).PlusDays)
        from spells in (from gap in Gen.OneOf(Gen.Choose(2, 40), Gen.Choose(28, 34)) from length in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(20, 60), Gen.Choose(250, 400)) select (gap, length)).ListOf()
        from before in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 300)))
        from until in Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 300).Select(days => (int?)days)))
        from entrepreneur in Gen.Elements(false, true)
        select (ClaimDate: claimDate, Spells: Chain(claimDate, spells), Before: before, Until: until is { } days ? claimDate.PlusDays(days) : (LocalDate?)null, entrepreneur),
        x =>
        {
            var right = new LiteralKelaRight(new()
            {
                ClaimDate = Day(x.ClaimDate),
                BirthDate = new(1980, 6, 15),
                AnnualEarnings = 27_000m,
                Through = Day(x.ClaimDate).AddYears(1),
                Insurance = x.entrepreneur ? LiteralInsurance.EntrepreneurLeisureTime : LiteralInsurance.LeisureTime,
                Incapacity = [.. x.Spells.Select(spell => new LiteralIncapacity { From = Day(spell.Start), To = Day(spell.End), Degree = 100m })],
                SicknessAllowanceUntil = x.Until is { } until ? Day(until) : null,
                SicknessAllowanceDaysBefore = x.Before,
            });

            var payable = SicknessAllowanceTime.Of(x.Spells.ToValueList(), x.Until, x.Before, x.entrepreneur);

            for (var day = x.ClaimDate; day < x.ClaimDate.PlusYears(1); day = day.PlusDays(1))
            {
                var at = day;
                Assert.Equal((at, right.HasRightOn(Day(at))), (at, payable.Any(days => days.Contains(at))));
            }
        },
        times: 400);

    [Theory]
    [InlineData(1000, 0, 1000)]
    [InlineData(1000, 400, 600)]
    [InlineData(1000, 1000, 0)]
    [InlineData(1000, 1001, 0)]
    public void Rest_OfAPension_NeverBelowZero(long perMonth, long others, long rest)
    {
        Assert.Equal(rest, PensionDeduction.Rest(new Money<PerMonth>(perMonth), new Money<PerMonth>(others)).Cents);
        Assert.Equal(rest, PensionDeduction.Of(Figure(perMonth), ValueList.Create(Figure(others))).PaidPerMonth.Value.Cents);
        Assert.Equal(rest, TreatmentDeduction.Rest(new Money<Once>(perMonth), new Money<Once>(others)).Cents);
    }

    [Fact]
    public void Sum_OfBenefits_TheOneItselfOrTheSumOfAll()
    {
        Assert.Equal("given.perMonth 4.00", Text(PensionDeduction.Sum(ValueList.Create(Figure(400)))));
        Assert.Equal("pensionDeduction.sum 10.00", Text(PensionDeduction.Sum(ValueList.Create(Figure(400), Figure(500), Figure(100)))));
        Assert.Equal("pensionDeduction.sum 0.00", Text(PensionDeduction.Sum(default)));
        Assert.Equal("pensionDeduction.rest 6.00", Text(PensionDeduction.Of(Figure(1000), ValueList.Create(Figure(400))).PaidPerMonth));

        static string Text(Figure figure) => FormattableString.Invariant($"{figure.Rule.Id} {figure.Amount:0.00}");
    }

    [Fact]
    public void PercentOf_TheLastBand_NamesTheLimitBelowIt()
    {
        var percent = KelaDeduction.PercentOf(new Figure<Money<PerDay>>(Euros.PerDay(600m), Stated));

        Assert.Equal(("kelaDeduction.percentOfLastBand", 30m), (percent.Rule.Id, percent.Amount));
        Assert.Equal([600m, 500m], percent.Inputs.Select(input => input.Amount));
        Assert.Equal([500m, 500m], KelaDeduction.PercentOf(new Figure<Money<PerDay>>(Euros.PerDay(500m), Stated)).Inputs.Select(input => input.Amount));
    }

    [Theory]
    [InlineData("2024-01-31", "2024-03-01", true)]
    [InlineData("2024-01-31", "2024-03-02", false)]
    public void IsRelapse_ThirtyDays_AndNoMore(string paid, string from, bool relapse) => Assert.Equal(
        relapse, KelaWaitingPeriod.IsRelapse(NodaTime.Text.LocalDatePattern.Iso.Parse(paid).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value));

    [Fact]
    public void EveryRule_FactsThatCannotBe_AreRefusedByName()
    {
        var (early, day) = (new LocalDate(2015, 12, 31), new LocalDate(2024, 3, 4));
        var missing = new DateInterval[] { null! }.ToValueList();
        var some = ValueList.Create(new DateInterval(day, day));

        Assert.All(
            new (string Name, Action Call)[]
            {
                ("work[0]", () => EmploymentPause.DaysByEmployment(missing, some, day)),
                ("pay[0]", () => EmploymentPause.DaysByEmployment(some, missing, day)),
                ("accidentDay", () => EmploymentPause.DaysByEmployment(some, some, early)),
                ("workInterrupted[0]", () => EmploymentPause.DaysByInterruptions(missing, some, day)),
                ("payInterrupted[0]", () => EmploymentPause.DaysByInterruptions(some, missing, day)),
                ("accidentDay", () => EmploymentPause.DaysByInterruptions(some, some, early)),
                ("incapacityFrom", () => KelaWaitingPeriod.LastDay(early)),
                ("facts", () => LeisureTimeExclusions.Of(null!)),
                ("kind", () => PensionDeduction.IsDeducted((OtherBenefitKind)9, sameEvent: true, day)),
                ("perMonth", () => PensionDeduction.Of(null!, default)),
                ("costs", () => TreatmentDeduction.Rest(Euros.Once(-0.01m), Euros.Once(0m))),
                ("healthInsurance", () => TreatmentDeduction.Rest(Euros.Once(0m), Euros.Once(-0.01m))),
            },
            pair => Assert.Equal(pair.Name, Assert.ThrowsAny<ArgumentException>(pair.Call).ParamName));
    }

    private static Figure<Money<PerMonth>> Figure(long cents) => new(new(cents), Stated);

    private static List<DateInterval> Chain(LocalDate claimDate, IEnumerable<(int Gap, int Length)> spells)
    {
        var chain = new List<DateInterval>();
        var from = claimDate;
        foreach (var (gap, length) in spells.Take(5))
        {
            var start = chain.Count == 0 ? from : from.PlusDays(gap);
            chain.Add(new(start, start.PlusDays(length - 1)));
            from = start.PlusDays(length - 1);
        }

        return chain;
    }

    private static DateOnly Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
