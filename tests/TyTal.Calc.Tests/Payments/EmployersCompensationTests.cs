using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class EmployersCompensationTests
{
    private static readonly LocalDate First = new(2024, 2, 1);
    private static readonly LocalDate Last = new(2024, 2, 29);
    private static readonly EmployerPay Pay = new("A", First, Last, Euros.Once(300m));

    private static readonly EmployersCompensation Compensation = new()
    {
        DecidedOn = new(2024, 5, 2),
        Times = ValueList.Create(new CompensatedTime(First, Last, Euros.Once(2_900m))),
    };

    public static TheoryData<EmployersCompensation, string> Mistakes() => new()
    {
        { Compensation with { DecidedOn = new(2015, 12, 31) }, "decidedOn is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { Compensation with { DecidedOn = new(2201, 1, 1) }, "decidedOn is 2201-01-01; allowed is 2016-01-01 to 2200-12-31." },
        { Compensation with { Insurance = (PayingInsurance)99 }, "insurance is 99; allowed is Compulsory, VoluntaryWorkingTime, LeisureTime." },
        { With(Pay, null!), "pays[1] is missing." },
        { With(Pay with { Name = null! }), "pays[0].name is missing." },
        { With(Pay with { From = new(2015, 12, 31) }), "pays[0].from is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { With(Pay with { To = new(2201, 1, 1) }), "pays[0].to is 2201-01-01; allowed is 2016-01-01 to 2200-12-31." },
        { With(Pay with { To = new(2024, 1, 31) }), "pays[0].to is 2024-01-31; allowed is 2024-02-01 (the start) or later." },
        { With(Pay with { Amount = new(-1) }), "pays[0].amount is -0.01; allowed is 0 or more." },
        { With(Pay, Pay with { Name = "B", Kind = (PaidByEmployer)99 }), "pays[1].kind is 99; allowed is Pay, ApprenticeshipPay, SicknessFundBenefit." },
        { With(Pay, Pay with { From = Last, To = new(2024, 3, 5) }), "pays[1] and pays[0] are both of A and overlap; state the days once." },
        { With(Pay, Pay with { From = new(2024, 1, 1), To = First }), "pays[1] and pays[0] are both of A and overlap; state the days once." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Divide_WrongFacts_RefusedByName(EmployersCompensation compensation, string message) => Refusal.Is(message, () => compensation.Divide());

    /// <summary>Days side by side, and pay beside apprenticeship pay of the same days, are two of one employer.</summary>
    [Fact]
    public void Divide_OneEmployerTwice_NotOfTheSameDaysAndGround()
    {
        var divided = With(Pay with { To = new(2024, 2, 14) }, Pay with { From = new(2024, 2, 15) }, Pay with { Kind = PaidByEmployer.ApprenticeshipPay }).Divide();

        Assert.Equal(ValueList.Create("§ 139(1)", "§ 139(1)", "§ 139(2)"), divided.Employers.Select(employer => employer.Section.ToString()).ToValueList());
        Assert.Equal(Euros.Once(2_000m), divided.ToInjuredPerson.Value);
        Assert.Equal((2, Euros.Once(2_900m)), (divided.Times.Count, divided.Amount));
    }

    [Theory]
    [InlineData(289_999, "receivers.inFull", "receivers.toInjuredPerson")]
    [InlineData(290_000, "receivers.inFull", "receivers.nothing")]
    [InlineData(290_001, "receivers.whatIsLeft", "receivers.nothing")]
    public void Divide_OneEmployer_AtMostTheWhole(long pay, string rule, string ruleOfRest)
    {
        var divided = With(Pay with { Amount = new(pay) }).Divide();
        var paid = divided.Employers[0].Paid;

        Assert.Equal((Math.Min(pay, 290_000), "receivers.paid", "§ 139(1)"), (paid.Value.Cents, paid.Rule.Id, $"{paid.Rule.Section}"));
        Assert.Equal((rule, "given.employersPay"), (paid.Inputs[0].Rule.Id, paid.Inputs[0].Inputs[0].Rule.Id));
        Assert.Equal((290_000 - paid.Value.Cents, ruleOfRest, "§ 139(1)"), (divided.ToInjuredPerson.Value.Cents, divided.ToInjuredPerson.Rule.Id, $"{divided.ToInjuredPerson.Rule.Section}"));
    }

    [Fact]
    public void Divide_PayAlsoOfOtherDays_ThePayOfTheSameDays()
    {
        var paid = With(Pay with { From = First.PlusDays(-1) }).Divide().Employers[0].Paid;

        Assert.Equal((290m, "employersPay.ofDays"), (paid.Amount, paid.Inputs[0].Inputs[0].Rule.Id));
    }

    [Fact]
    public void Figures_EmployersAsStatedThenTheInjuredPerson() => Assert.Equal(
        ValueList.Create(300m, 200m, 2_400m),
        With(Pay, Pay with { Name = "B", Amount = Euros.Once(200m) }).Divide().Figures().Select(figure => figure.Amount).ToValueList());

    /// <summary>30.01 of 30 days, and pay of 31.01 for 31: through the 15th, where the pay of an employer without a right ends, the cents would round apart and one be lost.</summary>
    [Fact]
    public void Divide_EmployerWithoutRight_MovesNoCentOfTheOther()
    {
        var compensation = new EmployersCompensation
        {
            DecidedOn = new(2025, 2, 10),
            Insurance = PayingInsurance.VoluntaryWorkingTime,
            Times = ValueList.Create(new CompensatedTime(new(2025, 1, 1), new(2025, 1, 30), Euros.Once(30.01m))),
            Pays = ValueList.Create(
                new EmployerPay("A", new(2025, 1, 1), new(2025, 1, 31), Euros.Once(31.01m), PaidByEmployer.ApprenticeshipPay),
                new EmployerPay("B", new(2025, 1, 1), new(2025, 1, 15), Euros.Once(15m))),
        };

        Assert.Equal([30.01m, 0m], compensation.Divide().Employers.Select(employer => employer.Paid.Amount));
    }

    private static EmployersCompensation With(params EmployerPay[] pays) => Compensation with { Pays = pays.ToValueList() };
}
