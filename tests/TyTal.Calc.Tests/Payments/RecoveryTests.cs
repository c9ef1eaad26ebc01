using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class RecoveryTests
{
    private static readonly Gen<(int ToRecover, ValueList<FutureInstalment> Instalments)> Plans =
        from toRecover in Gen.Choose(0, 500_000)
        from drawn in Gen.ArrayOf(
            from kind in Gen.Elements(Enum.GetValues<CompensationKind>())
            from gross in Gen.Choose(0, 200_000)
            from tax in Gen.Choose(0, 100)
            from consent in Gen.OneOf(Gen.Constant<int?>(null), Gen.Constant<int?>(null), Gen.Choose(0, 250_000).Select(cents => (int?)cents))
            select (kind, gross, tax, consent))
        select (toRecover, drawn.Select((one, i) => new FutureInstalment(
            new LocalDate(2024, 1, 2).PlusMonths(i), one.kind, new(one.gross), new((long)one.gross * one.tax / 100), one.consent is { } cents ? new Money<Once>(cents) : null)).ToValueList());

    [Fact]
    public void TakeOff_RandomPlans_NeverAboveASixthWithoutConsentNorFromProtectedBenefits() => Properties.Hold(Plans, plan =>
    {
        var left = (long)plan.ToRecover;
        foreach (var off in Recovery.TakeOff(new(plan.ToRecover), plan.Instalments))
        {
            var (taken, net) = (off.Taken.Value.Cents, off.Instalment.Gross.Cents - off.Instalment.TaxWithheld.Cents);
            var most = Math.Max(net / 6, Math.Min(net, off.Instalment.Consent?.Cents ?? 0));
            Assert.Equal(Math.Min(left, RecoveryOffset.IsProtected(off.Instalment.Kind) ? 0 : most), taken);
            left -= taken;
            Assert.Equal(left, off.LeftToRecover.Cents);
        }
    });

    [Fact]
    public void IsProtected_TheBenefitsOfSection276() => Assert.Equal(
        new[] { CompensationKind.CareAllowance, CompensationKind.ClothingSupplement, CompensationKind.FunctionalLimitation, CompensationKind.FuneralAssistance, CompensationKind.Costs },
        Enum.GetValues<CompensationKind>().Where(RecoveryOffset.IsProtected));

    [Theory]
    [InlineData(599, 99)]
    [InlineData(600, 100)]
    [InlineData(605, 100)]
    [InlineData(5, 0)]
    public void Sixth_IsCutToWholeCents(long net, long sixth) => Assert.Equal(sixth, RecoveryOffset.Sixth(new(net)).Cents);

    [Fact]
    public void FirstDayFromBank_AfterTheMonthOfDeath_From2017()
    {
        Assert.Equal(new LocalDate(2024, 3, 1), Recovery.FirstDayFromBank(new(2024, 2, 1), new(2024, 3, 1)));
        Assert.Equal(new LocalDate(2017, 1, 1), Recovery.FirstDayFromBank(new(2016, 12, 31), new(2017, 1, 1)));
        Assert.Null(Recovery.FirstDayFromBank(new(2016, 11, 30), new(2016, 12, 31)));
    }

    [Fact]
    public void Expiry_InterruptedOnItsLastDay_FiveMoreYears()
    {
        Assert.Equal(new LocalDate(2028, 5, 2), Recovery.Expiry(new(2018, 5, 2), ValueList.Create(new LocalDate(2023, 5, 2))));
        Assert.Equal(new LocalDate(2023, 5, 2), Recovery.Expiry(new(2018, 5, 2)));
    }

    /// <summary>8.6.2024 is a Saturday, 10.6.2029 a Sunday.</summary>
    [Fact]
    public void Expiry_OnASaturday_MovesAndCanBeInterruptedThroughMonday()
    {
        Assert.Equal(new LocalDate(2024, 6, 10), Recovery.Expiry(new(2019, 6, 8)));
        Assert.Equal(new LocalDate(2029, 6, 11), Recovery.Expiry(new(2019, 6, 8), ValueList.Create(new LocalDate(2024, 6, 10))));
        Refused("interruptions[0] is 2024-06-11; allowed is 2019-06-08 to 2024-06-10", () => Recovery.Expiry(new(2019, 6, 8), ValueList.Create(new LocalDate(2024, 6, 11))));
    }

    [Fact]
    public void TakeOff_WrongFacts_NamedInTheError()
    {
        var one = new FutureInstalment(new(2024, 5, 2), CompensationKind.Pension, new(100));
        Refused("instalments[1].due is 2024-05-01; allowed is 2024-05-02", () => Recovery.TakeOff(default, ValueList.Create(one, one with { Due = new(2024, 5, 1) })));
        Refused("instalments[0].consent is -0.01", () => Recovery.TakeOff(default, ValueList.Create(one with { Consent = new Money<Once>(-1) })));
        Refused("instalments[0].kind is 99", () => Recovery.TakeOff(default, ValueList.Create(one with { Kind = (CompensationKind)99 })));
        Refused("toRecover is -0.01", () => Recovery.TakeOff(new(-1), default));
        Refused("paidOn is 2015-12-31", () => Recovery.LastDay(new(2015, 12, 31)));
        Refused("liability is -0.01", () => Recourse.Of(default, new(-1), LiableParty.Other));
    }

    [Theory]
    [InlineData("2015-12-31")]
    [InlineData("2181-01-01")]
    public void FirstDayFromBank_DiedOutsideTheRange_Refused(string died) =>
        Refusal.Is($"died is {died}; allowed is 2016-01-01 to 2180-12-31.", () => Recovery.FirstDayFromBank(LocalDatePattern.Iso.Parse(died).Value, new(2024, 3, 1)));

    private static void Refused(string message, Action act) => Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);
}
