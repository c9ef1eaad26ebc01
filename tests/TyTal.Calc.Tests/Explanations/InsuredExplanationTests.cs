using NodaTime;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Coverage.Insured;

namespace TyTal.Calc.Tests.Explanations;

public class InsuredExplanationTests
{
    private static readonly ObligationOfYear Summer = ObligationOfYear.Of(
        new()
        {
            Year = 2024,
            WorkFrom = new LocalDate(2024, 6, 3),
            Payments = ValueList.Create(
                new WagePayment(new(2024, 6, 28), Euros.Once(1_400m)),
                new WagePayment(new(2024, 7, 12), Euros.Once(300m)),
                new WagePayment(new(2024, 7, 12), Euros.Once(5_000m)) { Status = InsuredStatus.Voluntary }),
        },
        StatutoryParameters.Enacted);

    private static readonly Ownership Chain = Ownership.Of(new()
    {
        Person = "Aino",
        Company = "Oy",
        Family = ValueList.Create(new Relative("Eino", FamilyRelation.Spouse)),
        Items = ValueList.Create(
            new Holding("Aino", "Oy", Percentage.Of(10)), new Holding("Aino", "Holding", Percentage.Of(60)), new Holding("Holding", "Oy", Percentage.Of(21)), new Holding("Eino", "Oy", Percentage.Of(5))),
    });

    /// <summary>Figures that use every rule of the rooms.</summary>
    internal static IEnumerable<Figure> EveryRule() => Chain.Figures.Append(Summer.InsuredFrom!).Append(Summer.Obligation.Difference!).Append(
        InsuranceObligation.Of(EmployerKind.Private, 2024, Euros.PerYear(1m), StatutoryParameters.Enacted).Difference!);

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        ObligationExplanation.Of(Summer, language),
        ObligationExplanation.Of(Summer.Obligation, language),
        .. Enum.GetValues<EmployerKind>().Select(employer => ObligationExplanation.Of(InsuranceObligation.Of(employer, 2024, Euros.PerYear(820m), StatutoryParameters.Enacted), language)),
        ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.Private, mustBeInsured: true, isInsured: false), language),
        ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.Household, mustBeInsured: false, isInsured: true), language),
        ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.Private, mustBeInsured: false, isInsured: false), language),
        ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.State, mustBeInsured: false, isInsured: false), language),
        InsuredExplanation.Of(WhoIsInsured.Of(WhoIsInsuredTests.Owner("40")), language),
        InsuredExplanation.Of(Chain, language),
    ];

    [Fact]
    public void ToText_OfAYear_DaysNumbersAndReadings()
    {
        var text = ObligationExplanation.Of(Summer).ToText();

        Assert.StartsWith("2024: the employer must insure the employees, the wages exceed the threshold (section 3(1))\n  28 June 2024: 1 400.00 €, in all 1 400.00 €\n  12 July 2024: 300.00 €, in all 1 700.00 €, above the threshold\n  12 July 2024: 5 000.00 € does not count\n", text, StringComparison.Ordinal);
        Assert.Contains("Wages paid or agreed for the year's work: 1 400.00 € + 300.00 € = 1 700.00 €/year", text, StringComparison.Ordinal);
        Assert.Contains("Wages less the insurance obligation threshold: 1 700.00 €/year − 1 500.00 €/year = 200.00 €/year (section 3(2); READING wagesOfEmployees)", text, StringComparison.Ordinal);
        Assert.Contains("Threshold crossed: 1 700.00 €/year exceeds 1 500.00 €/year = 12 July 2024 (section 3(2); READING obligationFromCrossing)", text, StringComparison.Ordinal);
        Assert.Contains("Insurance must be in force from: the later of 12 July 2024 and 3 June 2024 = 12 July 2024 (section 156(1); READING obligationFromCrossing)", text, StringComparison.Ordinal);
        Assert.Contains("\nReadings\n  wagesOfEmployees: section 3(2): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfAnObligation_SaysHowMuchMoreOrHowMuchAbove()
    {
        Assert.Contains("\n680.00 € more may be paid in the year without an obligation.\n", Text(EmployerKind.Household, 820m), StringComparison.Ordinal);
        Assert.Contains("\nThe wages are 0.01 € above the threshold.\n", Text(EmployerKind.Private, 1_500.01m), StringComparison.Ordinal);
        Assert.Equal("2024: the State has no obligation to insure, it pays compensation itself (section 3(3))\n", Text(EmployerKind.State, 1m));
    }

    [Fact]
    public void ToText_OfAHandling_WhoAndWhy()
    {
        Assert.Equal("The Workers' Compensation Center handles the claim (section 6(2)): uninsured work, the obligation was neglected (sections 181, 182 and 184)\n", ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.Private, mustBeInsured: true, isInsured: false)).ToText());
        Assert.Equal("The Workers' Compensation Center handles the claim (section 6(2)): uninsured work, there was no obligation\n", ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.Private, mustBeInsured: false, isInsured: false)).ToText());
        Assert.Equal("The State Treasury handles the claim (section 207)\n", ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.State, mustBeInsured: false, isInsured: false)).ToText());
        Assert.StartsWith("The insurance company handles the claim (section 6(1))\n\nReadings\n  insuredWithoutObligation: ", ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.Household, mustBeInsured: false, isInsured: true)).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfADecision_ReasonsChangesReadings() => Assert.StartsWith(
        """
        No compulsory insurance; a voluntary one can be had
          because the person leads the company and holds more than the limits (section 9(1)(1))
          because the entrepreneur's pension insurance gives the right to a voluntary insurance (section 188(1))
          leadingPosition false → compulsory
          ownSharePercent at most 30 % → compulsory
          entrepreneurInsured false → outside

        Readings
          leadingOwnerLimits: section 9(1): 
        """.ReplaceLineEndings("\n"),
        InsuredExplanation.Of(WhoIsInsured.Of(WhoIsInsuredTests.Owner("40"))).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void ToText_OfAnEmployeeOfTheState_WhoPaysAndBySections() => Assert.StartsWith(
        """
        No insurance is taken: the State Treasury pays compensation from the State's funds
          because the work is done in a relationship that makes an employee (section 8(1)(3))
          because the State has no obligation to insure its employees, and the State Treasury pays by section 207 (section 3(3))
          employed false → outside
          underFinnishLegislation false → outside
        
        Readings
          stateEmployees: section 3(3): 
        """.ReplaceLineEndings("\n"),
        InsuredExplanation.Of(WhoIsInsured.Of(new() { Form = CompanyForm.PublicBody, Role = CompanyRole.Employee, Relation = WorkRelation.State })).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void ToText_OfAnOwnership_EntitiesPartsReadings()
    {
        var text = InsuredExplanation.Of(Chain).ToText();

        Assert.StartsWith("Holdings\n  Holding counts: the person alone controls over half of it (60 % of the shares and 60 % of the votes count)\n", text, StringComparison.Ordinal);
        Assert.Contains("Own part of the shares: 10 % + 21 % = 31 % (section 9(5); READING indirectHoldingInFull)", text, StringComparison.Ordinal);
        Assert.Contains("Part of the shares with the family: 10 % + 5 % + 21 % = 36 %", text, StringComparison.Ordinal);
        Assert.Contains("\n  controlThroughChains: section 9(5): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_EveryOne_HasItsOwnText()
    {
        Assert.Equal(Enum.GetValues<InsuredReason>().Length, Enum.GetValues<InsuredReason>().Select(value => InsuredExplanation.Reason(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(3, Enum.GetValues<ObligationReason>().Select(value => ObligationExplanation.Reason(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(4, Enum.GetValues<InsuredStatus>().Select(value => InsuredExplanation.Status(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => InsuredExplanation.Reason((InsuredReason)99));
    }

    [Fact]
    public void Change_EveryKind_HasItsOwnText() => Assert.Equal(
        ["fact above 30 %", "fact at most 30 %", "fact true", "fact false", "fact ordinary"],
        Enum.GetValues<FactChange>().Select(change => InsuredExplanation.Change(new("fact", change, 30m, InsuredStatus.Outside))),
        StringComparer.Ordinal);

    private static string Text(EmployerKind employer, decimal wages) =>
        ObligationExplanation.Of(InsuranceObligation.Of(employer, 2024, Euros.PerYear(wages), StatutoryParameters.Enacted)).ToText();
}
