using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Law;
using static TyTal.Calc.Tests.Coverage.Payers.SlideCases;

namespace TyTal.Calc.Tests.Coverage.Payers;

public class WorkInsuranceTests
{
    private static readonly Circumstances Farmer = Leisure with { Status = PersonStatus.Farmer, Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Farmers) };

    /// <summary>An employee who is something else, too, far off the way to work.</summary>
    private static readonly Circumstances Strayed = AtWork with
    {
        Situation = Situation.Commute,
        Detour = Detour.Large,
        OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Entrepreneur, PersonStatus.Farmer, PersonStatus.Athlete),
        Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.EntrepreneurWork, HeldPolicy.Farmers, HeldPolicy.Athletes),
    };

    /// <summary>§§ 21–25 say why this Act's insurances do not pay; the farmers' and the athletes' acts have their own conditions.</summary>
    [Theory]
    [InlineData(PayerKind.Compulsory, "LargeDetour § 23(1)")]
    [InlineData(PayerKind.EntrepreneurWork, "LargeDetour § 23(1), OtherCapacity § 8")]
    [InlineData(PayerKind.Farmers, "OtherCapacity § 8")]
    [InlineData(PayerKind.Athletes, "OtherCapacity § 8")]
    public void Of_AnotherCapacityOffTheWay_EachInsurancesOwnReasons(PayerKind kind, string reasons) => Assert.Equal(reasons, ReasonsOf(Strayed, kind));

    /// <summary>An act because of the work task is one of work wherever it happens (§ 34(1)).</summary>
    [Theory]
    [InlineData(null, "HealthInsurance InFull")]
    [InlineData(AssaultReason.Other, "HealthInsurance InFull")]
    [InlineData(AssaultReason.PrivateLife, "HealthInsurance InFull")]
    [InlineData(AssaultReason.WorkTask, "Farmers InFull")]
    public void Of_FarmersLeisureTime_PaidOnlyForTheWorkTask(AssaultReason? assault, string payers) => Assert.Equal(payers, PayersOf(Farmer with { Assault = assault }));

    /// <summary>An employee who is attacked at home because of the work task is there as an employee (§ 34(1)).</summary>
    [Fact]
    public void Of_EmployeesLeisureTimeForTheWorkTask_TheFarmersInsuranceIsOfAnotherCapacity()
    {
        var attacked = Leisure with { Assault = AssaultReason.WorkTask, OtherStatuses = ValueList.Create<PersonStatus>(PersonStatus.Farmer), Policies = ValueList.Create<HeldPolicy>(HeldPolicy.Compulsory, HeldPolicy.Farmers) };

        Assert.Equal("Compulsory InFull", PayersOf(attacked));
        Assert.Equal("OtherCapacity § 8", ReasonsOf(attacked, PayerKind.Farmers));
    }

    [Fact]
    public void Of_FarmersLeisureTime_LeftOutByTheirOwnAct() => Assert.Equal(
        new Exclusion(ExclusionReason.OutsideWork, SectionReference.Of(20), Readings.OtherActsByTheirOwnConditions),
        Assert.Single(Assert.Single(PayerOrder.Of(Farmer).Excluded).Exclusions));
}
