using System.Reflection;
using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Law;

public class LawTests
{
    private static readonly DatedVersions<int> Versions = DatedVersions<int>
        .Original(Act.WorkersCompensation, 1)
        .Amended(new LocalDate(2020, 1, 1), Act.Amendment1275, 2);

    [Theory]
    [InlineData("2016-01-01", 1)]
    [InlineData("2019-12-31", 1)]
    [InlineData("2020-01-01", 2)]
    [InlineData("2200-12-31", 2)]
    public void On_ADay_TheVersionInForce(string day, int version) => Assert.Equal(version, Versions.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Rule);

    [Fact]
    public void On_BeforeTheAct_ErrorNamesTheDay() =>
        Assert.StartsWith("day is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => Versions.On(new(2015, 12, 31))).Message, StringComparison.Ordinal);

    [Fact]
    public void Amended_NotAfterTheNewest_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Versions.Amended(new LocalDate(2020, 1, 1), Act.Amendment1525, 3));

    [Fact]
    public void ToString_OfAReference_AsItIsWritten()
    {
        Assert.Equal("§ 62(1)", SectionReference.Of(62, 1).ToString());
        Assert.Equal("§ 44(1)(2)", SectionReference.Of(44, 1, 2).ToString());
        Assert.Equal("§ 79", SectionReference.Of(79).ToString());
        Assert.Equal("Employees Pensions Act, § 96", Act.EmployeesPensions.Section(96).ToString());
        Assert.Equal("Health Insurance Act, § 8:7", new SectionReference(Act.HealthInsurance, 7, Chapter: 8).ToString());
        Assert.Equal("Workers' Compensation Act (459/2015)", Act.WorkersCompensation.ToString());
    }

    [Fact]
    public void All_Acts_EveryDeclaredOne() => Assert.Equal(
        typeof(Act).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Act)).Select(property => (Act)property.GetValue(null)!).OrderBy(act => act.ToString(), StringComparer.Ordinal),
        Act.All.OrderBy(act => act.ToString(), StringComparer.Ordinal));
}
