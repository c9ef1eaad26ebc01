using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;

namespace TyTal.Calc.Tests.Timelines;

public class ClaimCheckTests
{
    public static TheoryData<string, Claim> BadClaims => new()
    {
        { "claimDate is 2015-12-31; allowed is 2016-01-01 to 2200-12-31", Paid with { ClaimDate = new(2015, 12, 31) } },
        { "birthDate is 2024-03-05; allowed is 1900-01-01 to 2024-03-04", Paid with { BirthDate = new(2024, 3, 5) } },
        { "birthDate is 1899-12-31; allowed is 1900-01-01", Paid with { BirthDate = new(1899, 12, 31) } },
        { "through is 2024-03-03; allowed is 2024-03-04", Paid with { Through = new(2024, 3, 3) } },
        { "through is 2201-01-01; allowed is 2024-03-04 to 2200-12-31", Paid with { Through = new(2201, 1, 1) } },
        { "annualEarnings is -0.01; allowed is 0 to 1000000000", Paid with { AnnualEarnings = new Money<PerYear>(-1) } },
        { "insurance is 7; allowed is Compulsory, LeisureTime, Entrepreneur", Paid with { Insurance = (Insurance)7 } },
        { "contributoryReductionPercent is 50.001; allowed is 0 to 50", Paid with { ContributoryReduction = Percentage.Of(50.001m) } },
        { "incapacity[0].to is 2024-03-03; allowed is 2024-03-04", Paid with { Incapacity = Incapable(new(2024, 3, 4), new LocalDate(2024, 3, 3)) } },
        { "incapacity[0].from is 2015-12-31", Paid with { Incapacity = Incapable(new(2015, 12, 31)) } },
        { "incapacity: 2024-03-05 – 2024-03-09 and 2024-03-09 – 2024-03-12 overlap", Paid with { Incapacity = Two(new(2024, 3, 9), new LocalDate(2024, 3, 9)) } },
        { "incapacity: 2024-03-05 – open is open and 2024-03-10 – 2024-03-12 follows it", Paid with { Incapacity = Two(new(2024, 3, 10), null) } },
        { "incapacity[0].degree is 30 %; allowed is 0, 50 or 100", Paid with { Insurance = Insurance.Entrepreneur, Incapacity = Incapable(new(2024, 3, 4), degree: 30) } },
        { "sickPay[1].amount is -5", Paid with { SickPay = ValueList.Create(Paid.SickPay[0], new SickPaySpell(new(2024, 3, 5), new(2024, 3, 6), new Money<Once>(-500))) } },
        { "sickPay[0].to is 2024-03-01; allowed is 2024-03-05", Paid with { SickPay = ValueList.Create(new SickPaySpell(new(2024, 3, 5), new(2024, 3, 1), default)) } },
        { "earningsBefore.days is 0; allowed is 1 to 366", Paid with { EarningsBefore = new(default, 0) } },
        { "earningsBefore.amount is -1", Paid with { EarningsBefore = new(new Money<Once>(-100), 28) } },
        { "rehabilitation: 2024-05-01 – 2024-06-01 and 2024-06-01 – 2024-07-01 overlap", Paid with { Rehabilitation = TwoRehabilitations() } },
        { "liabilityEnds is 2024-03-03; allowed is 2024-03-04", Paid with { LiabilityEnds = new(2024, 3, 3) } },
        { "lossPerYear is -1", Paid with { LossPerYear = new Money<PerYear>(-100) } },
        { "sicknessAllowanceUntil is 2024-03-03; allowed is 2024-03-04", Paid with { SicknessAllowanceUntil = new(2024, 3, 3) } },
        { "pensionerWork is true; allowed is false", Paid with { PensionerWork = true, Insurance = Insurance.LeisureTime } },
        { "birthDate is a date of the Julian calendar; allowed is a date of the ISO calendar", Paid with { BirthDate = new(1980, 6, 2, CalendarSystem.Julian) } },
        { "incapacity[0].from is a date of the Julian calendar", Paid with { Incapacity = Incapable(new(2024, 3, 4, CalendarSystem.Julian)) } },
        { "sickPay or earningsBefore is missing for 2024-03-05 to 2024-04-01", Paid with { SickPay = default } },
    };

    [Theory]
    [MemberData(nameof(BadClaims), DisableDiscoveryEnumeration = true)]
    public void Of_BadFact_ErrorNamesFactValueAndRange(string expected, Claim claim) =>
        Assert.StartsWith(expected, Assert.ThrowsAny<ArgumentException>(() => Compute(claim)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_MissingPayOfDaysThatAreNotPaid_NoError()
    {
        var underTen = Paid with { SickPay = default, Incapacity = Incapable(new(2024, 3, 5), degree: 5) };
        var twoDays = Paid with { SickPay = default, Incapacity = Incapable(new(2024, 3, 5), new LocalDate(2024, 3, 6)) };
        var fromDay29 = Paid with { SickPay = default, Incapacity = Incapable(new(2024, 4, 2)) };

        Assert.False(Compute(underTen).Entitled);
        Assert.False(Compute(twoDays).Entitled);
        Assert.True(Compute(fromDay29).Entitled);
    }

    [Fact]
    public void Of_EntrepreneursDegreeAfterTheAnniversary_AnyDegree() =>
        Assert.True(Compute(Paid with { Insurance = Insurance.Entrepreneur, Incapacity = Incapable(new(2025, 3, 4), degree: 30) }).Entitled);

    [Fact]
    public void Of_Nothing_NamesTheArgument()
    {
        Assert.Equal("claim", Assert.Throws<ArgumentNullException>(() => Compute(null!)).ParamName);
        Assert.Equal("parameters", Assert.Throws<ArgumentNullException>(() => BenefitTimeline.Of(Paid, null!)).ParamName);
    }

    private static ValueList<IncapacitySpell> Two(LocalDate secondFrom, LocalDate? firstTo) => ValueList.Create(
        new IncapacitySpell(secondFrom, new(2024, 3, 12), IncapacityDegree.Full), new IncapacitySpell(new(2024, 3, 5), firstTo, IncapacityDegree.Full));

    private static ValueList<RehabilitationSpell> TwoRehabilitations() => ValueList.Create(
        new RehabilitationSpell(new(2024, 5, 1), new(2024, 6, 1)), new RehabilitationSpell(new(2024, 6, 1), new(2024, 7, 1)));
}
