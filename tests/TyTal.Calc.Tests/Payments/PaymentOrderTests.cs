using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Law;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class PaymentOrderTests
{
    [Theory]
    [InlineData("2016-01-01", 8, null, null, 3, 6)]
    [InlineData("2016-12-31", 8, null, null, 3, 6)]
    [InlineData("2017-01-01", 9, null, 6, 3, 7)]
    [InlineData("2020-12-31", 9, null, 6, 3, 7)]
    [InlineData("2021-01-01", 10, 3, 7, 4, 8)]
    [InlineData("2022-12-31", 10, 3, 7, 4, 8)]
    [InlineData("2023-01-01", 10, 3, 7, 4, 8)]
    public void ItemOf_OnBothSidesOfEachVersion_ItsItems(string on, int last, int? farmers, int? assistance, int? employer, int? municipality)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;

        Assert.Equal(last, PaymentOrder.ItemOf(Claimant.Enforcement, day));
        Assert.Equal(farmers, PaymentOrder.ItemOf(Claimant.FarmersInstitution, day));
        Assert.Equal(assistance, PaymentOrder.ItemOf(Claimant.KelaSocialAssistance, day));
        Assert.Equal(employer, PaymentOrder.ItemOf(Claimant.EmployerOrSicknessFund, day));
        Assert.Equal(employer, PaymentOrder.ItemOf(Claimant.PaySecurity, day));
        Assert.Equal(municipality, PaymentOrder.ItemOf(Claimant.MunicipalityOrAuthority, day));
        Assert.Equal(1, PaymentOrder.ItemOf(Claimant.InsurerRecovery, day));
        Assert.Equal(2, PaymentOrder.ItemOf(Claimant.KelaSicknessOrRehabilitation, day));
        Assert.Equal(employer + 1, PaymentOrder.ItemOf(Claimant.UnemploymentFund, day));
        Assert.Equal(employer + 1, PaymentOrder.ItemOf(Claimant.KelaUnemploymentOrPension, day));
        Assert.Equal(employer + 2, PaymentOrder.ItemOf(Claimant.PensionInstitution, day));
        Assert.Equal(last - 1, PaymentOrder.ItemOf(Claimant.KelaStudentAid, day));
    }

    [Fact]
    public void Versions_Four_WithTheirActs() => Assert.Equal(
        ValueList.Create(Act.WorkersCompensation, Act.Amendment1273, Act.Amendment1161, Act.Amendment570),
        PaymentOrder.Versions.Versions.Select(version => version.Source).ToValueList());

    [Fact]
    public void IsTiedToDays_AllButRecoveryAndEnforcement() => Assert.Equal(
        new[] { Claimant.InsurerRecovery, Claimant.Enforcement },
        Enum.GetValues<Claimant>().Where(claimant => !PaymentOrder.IsTiedToDays(claimant)));

    [Fact]
    public void ItemOf_BeforeTheActOrNobody_Refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentOrder.ItemOf(Claimant.Enforcement, new(2015, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentOrder.ItemOf((Claimant)99, new(2020, 1, 1)));
    }

    [Theory]
    [InlineData("2024-01-01", "2024-01-02")]
    [InlineData("2024-05-01", "2024-05-02")]
    [InlineData("2024-06-01", "2024-06-03")]
    [InlineData("2023-04-07", "2023-04-11")]
    [InlineData("2024-06-21", "2024-06-24")]
    [InlineData("2024-12-24", "2024-12-27")]
    [InlineData("2024-12-31", "2024-12-31")]
    [InlineData("2024-04-30", "2024-04-30")]
    public void OnOrAfter_HolidayWeekendOrEve_NextBankingDay(string day, string banking)
    {
        Assert.Equal(LocalDatePattern.Iso.Parse(banking).Value, BankingDays.OnOrAfter(LocalDatePattern.Iso.Parse(day).Value));
        Assert.Equal(day == banking, BankingDays.IsBankingDay(LocalDatePattern.Iso.Parse(day).Value));
    }

    [Fact]
    public void FirstOfMonth_EveryMonthOfTwentyYears_NoWeekendAndAtMostTheFourth()
    {
        for (var month = new LocalDate(2016, 1, 31); month.Year < 2036; month = month.PlusMonths(1))
        {
            var first = BankingDays.FirstOfMonth(month);
            Assert.True(BankingDays.IsBankingDay(first) && first.Month == month.Month && first.Day <= 6, $"{first}");
        }
    }
}
