using NodaTime;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Coverage.Insured;

public class InsuredPersonCheckTests
{
    private static readonly InsuredPerson Owner = WhoIsInsuredTests.Owner("10");
    private static readonly OwnershipShares Tenth = new(Percentage.Of(10));
    private static readonly LocalDate Day = new(2024, 1, 1);

    public static TheoryData<InsuredPerson, string> Persons() => new()
    {
        { null!, "person is missing." },
        { Owner with { Work = (WorkKind)9 }, "work is 9; allowed is Ordinary, Sport, Farming, Grant." },
        {
            Owner with { Form = (CompanyForm)9 },
            "companyForm is 9; allowed is SoleTrader, LimitedCompany, GeneralPartnership, LimitedPartnership, OtherEntity, Household, PublicBody, State."
        },
        { Owner with { Role = (CompanyRole)9 }, "role is 9; allowed is Employee, Owner, Shareholder, Partner, SilentPartner, FamilyMember." },
        { Owner with { Role = CompanyRole.Partner }, "role is partner; allowed is employee, owner, shareholder, familyMember (companyForm is limitedCompany)." },
        {
            Owner with { Relation = (WorkRelation)9 },
            "relation is 9; allowed is Employment, Seafarer, State, Municipal, Church, Parliament, HighOffice, AlandParliament, OtherPublicService."
        },
        { Owner with { Relation = WorkRelation.State }, "relation is state; allowed is employment, seafarer, otherPublicService (companyForm is limitedCompany)." },
        { Owner with { Shares = null }, "ownSharePercent is missing; a leading position is judged by it (§ 9(1))." },
        { Owner with { Shares = new(Percentage.Of(100.001m)) }, "ownSharePercent is 100.001; allowed is 0 to 100." },
        { Owner with { Shares = Tenth with { OwnAndFamily = Percentage.Of(9.999m) } }, "ownAndFamilySharePercent is 9.999; allowed is 10 to 100." },
        { Owner with { Shares = Tenth with { OwnVotes = Percentage.Of(100.001m) } }, "ownVotePercent is 100.001; allowed is 0 to 100." },
        { Owner with { Shares = Tenth with { OwnAndFamilyVotes = Percentage.Of(9.999m) } }, "ownAndFamilyVotePercent is 9.999; allowed is 10 to 100." },
        { Owner with { On = new LocalDate(2015, 12, 31) }, "on is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { Owner with { BirthDate = Day }, "on is missing; the age is counted on it." },
        { Owner with { On = Day, BirthDate = Day.PlusDays(1) }, "birthDate is 2024-01-02; allowed is 1900-01-01 to 2024-01-01." },
        { Owner with { On = Day, BirthDate = new LocalDate(1899, 12, 31) }, "birthDate is 1899-12-31; allowed is 1900-01-01 to 2024-01-01." },
        { Owner with { Place = null! }, "place is missing." },
    };

    public static TheoryData<WorkPlace, LocalDate?, string> Places() => new()
    {
        { new() { State = (WorkState)9 }, null, "place.state is 9; allowed is Finland, EuropeanUnion, AgreementState, ThirdState." },
        { new() { Legislation = (LegislationSource)9 }, null, "place.legislation is 9; allowed is EuRegulations, SocialSecurityAgreement, OtherInternationalAgreement." },
        { new() { Visit = (FinnishVisit)9 }, null, "place.visit is 9; allowed is None, RoadTransport, ShortVisit." },
        { new() { State = WorkState.ThirdState, Visit = FinnishVisit.ShortVisit }, null, "place.visit is shortVisit; allowed is none (state is thirdState)." },
        { new() { Posting = new() }, null, "place.posting is stated; a posting is to a thirdState, and state is finland." },
        { Posted(2024, 1, 1), null, "on is missing; the decision of insuranceEndFinalOn holds from a day on (§ 14(3))." },
        { Posted(2015, 12, 31), Day, "place.posting.insuranceEndFinalOn is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { Posted(2201, 1, 1), Day, "place.posting.insuranceEndFinalOn is 2201-01-01; allowed is 2016-01-01 to 2200-12-31." },
    };

    [Theory]
    [MemberData(nameof(Persons))]
    public void Of_FactsThatCannotBe_AreRefusedByName(InsuredPerson person, string message) => Refusal.Is(message, () => WhoIsInsured.Of(person));

    [Theory]
    [MemberData(nameof(Places))]
    public void Of_PlaceThatCannotBe_IsRefusedByName(WorkPlace place, LocalDate? on, string message) => Refusal.Is(message, () => WhoIsInsured.Of(Owner with { Place = place, On = on }));

    private static WorkPlace Posted(int year, int month, int day) => new() { State = WorkState.ThirdState, Posting = new(InsuranceEndFinalOn: new LocalDate(year, month, day)) };
}
