using NodaTime;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Coverage.Insured;

public class WhoIsInsuredTests
{
    /// <summary>The insurers' table of company forms: form, role, leading, own, with family, employed, pension insurance, status.</summary>
    [Theory]
    [InlineData(CompanyForm.SoleTrader, CompanyRole.Employee, false, 0, 0, null, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.SoleTrader, CompanyRole.Owner, false, 0, 0, null, null, InsuredStatus.Voluntary)]
    [InlineData(CompanyForm.SoleTrader, CompanyRole.FamilyMember, false, 0, 0, null, true, InsuredStatus.Voluntary)]
    [InlineData(CompanyForm.SoleTrader, CompanyRole.FamilyMember, false, 0, 0, true, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.LimitedCompany, CompanyRole.Employee, false, 0, 0, null, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.LimitedCompany, CompanyRole.Shareholder, true, 31, 31, null, null, InsuredStatus.Voluntary)]
    [InlineData(CompanyForm.LimitedCompany, CompanyRole.Shareholder, true, 30, 51, null, null, InsuredStatus.Voluntary)]
    [InlineData(CompanyForm.LimitedCompany, CompanyRole.Shareholder, true, 30, 50, null, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.LimitedCompany, CompanyRole.Shareholder, false, 100, 100, null, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.LimitedCompany, CompanyRole.FamilyMember, false, 0, 0, true, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.GeneralPartnership, CompanyRole.Employee, false, 0, 0, null, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.GeneralPartnership, CompanyRole.Partner, false, 0, 0, null, null, InsuredStatus.Voluntary)]
    [InlineData(CompanyForm.GeneralPartnership, CompanyRole.FamilyMember, false, 0, 0, true, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.LimitedPartnership, CompanyRole.Employee, false, 0, 0, null, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.LimitedPartnership, CompanyRole.Partner, false, 0, 0, null, null, InsuredStatus.Voluntary)]
    [InlineData(CompanyForm.LimitedPartnership, CompanyRole.SilentPartner, false, 0, 0, true, null, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.LimitedPartnership, CompanyRole.FamilyMember, false, 0, 0, true, null, InsuredStatus.Mandatory)]
    public void Of_TableOfCompanyForms_EveryLine(
        CompanyForm form, CompanyRole role, bool leading, int own, int together, bool? employed, bool? pension, InsuredStatus status) => Assert.Equal(
        status,
        WhoIsInsured.Of(new()
        {
            Form = form,
            Role = role,
            LeadingPosition = leading,
            Shares = new(Percentage.Of(own)) { OwnAndFamily = Percentage.Of(together) },
            Employed = employed,
            EntrepreneurInsured = pension,
        }).Status);

    /// <summary>A leading position without pay beside an employment: only the limits of § 9(1) take the employee out.</summary>
    [Theory]
    [InlineData(CompanyRole.Employee, null, "0", "0", InsuredReason.Employee)]
    [InlineData(CompanyRole.Employee, false, "0", "0", InsuredReason.LeadingWithoutPay)]
    [InlineData(CompanyRole.FamilyMember, true, "0", "100", InsuredReason.FamilyMemberEmployed)]
    [InlineData(CompanyRole.Shareholder, true, "30", "50", InsuredReason.ShareholderEmployed)]
    [InlineData(CompanyRole.Shareholder, null, "30", "50", InsuredReason.LeadingWithoutPay)]
    [InlineData(CompanyRole.Shareholder, true, "30.001", "50", InsuredReason.LeadingAboveLimits)]
    [InlineData(CompanyRole.Owner, true, "0.001", "50.001", InsuredReason.LeadingAboveLimits)]
    public void Of_UnpaidSeat_EmploymentDecides(CompanyRole role, bool? employed, string own, string together, InsuredReason reason) => Assert.Equal(
        reason,
        WhoIsInsured.Of(Owner(own) with { Role = role, Employed = employed, WorksForPay = false, Shares = new(Part(own)) { OwnAndFamily = Part(together) } }).Grounds[0].Reason);

    /// <summary>Item 1 asks a shareholder, item 2 a person.</summary>
    [Theory]
    [InlineData(CompanyForm.LimitedCompany, CompanyRole.FamilyMember, "50.001", InsuredReason.LeadingWithoutShares, "leadingWithoutShares")]
    [InlineData(CompanyForm.OtherEntity, CompanyRole.FamilyMember, "50.001", InsuredReason.LeadingAboveLimits, "leadingOwnerLimits")]
    [InlineData(CompanyForm.OtherEntity, CompanyRole.FamilyMember, "50", InsuredReason.LeadingWithinLimits, "leadingOwnerLimits")]
    [InlineData(CompanyForm.GeneralPartnership, CompanyRole.FamilyMember, "100", InsuredReason.LeadingAboveLimits, "leadingOwnerLimits")]
    [InlineData(CompanyForm.LimitedPartnership, CompanyRole.SilentPartner, "100", InsuredReason.LeadingAboveLimits, "leadingOwnerLimits")]
    public void Of_NoOwnPart_TheFamilysDecidesOutsideLimitedCompanies(CompanyForm form, CompanyRole role, string together, InsuredReason reason, string reading)
    {
        var ground = WhoIsInsured.Of(Owner("0") with { Form = form, Role = role, Shares = new(Part("0")) { OwnAndFamily = Part(together) } }).Grounds[0];

        Assert.Equal((reason, reading), (ground.Reason, ground.Reading!.Id));
    }

    [Fact]
    public void Of_EmployedSilentPartner_ReadingOnlyInALeadingPosition()
    {
        var partner = new InsuredPerson { Form = CompanyForm.LimitedPartnership, Role = CompanyRole.SilentPartner, Employed = true };

        Assert.Null(WhoIsInsured.Of(partner).Grounds[0].Reading);
        Assert.Equal(Readings.SilentPartnerEmployed, WhoIsInsured.Of(partner with { LeadingPosition = true }).Grounds[0].Reading);
        Assert.Equal("ownSharePercent", Assert.Throws<ArgumentException>(() => WhoIsInsured.Of(partner with { LeadingPosition = true, Employed = false })).ParamName);
    }

    [Theory]
    [InlineData(CompanyForm.PublicBody, WorkRelation.Employment, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.PublicBody, WorkRelation.State, InsuredStatus.StateFunds)]
    [InlineData(CompanyForm.PublicBody, WorkRelation.Municipal, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.PublicBody, WorkRelation.Church, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.PublicBody, WorkRelation.Parliament, InsuredStatus.StateFunds)]
    [InlineData(CompanyForm.PublicBody, WorkRelation.HighOffice, InsuredStatus.StateFunds)]
    [InlineData(CompanyForm.PublicBody, WorkRelation.AlandParliament, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.PublicBody, WorkRelation.OtherPublicService, InsuredStatus.Mandatory)]
    [InlineData(CompanyForm.State, WorkRelation.Employment, InsuredStatus.StateFunds)]
    [InlineData(CompanyForm.State, WorkRelation.OtherPublicService, InsuredStatus.StateFunds)]
    public void Of_PublicService_TheStateTakesNoInsurance(CompanyForm form, WorkRelation relation, InsuredStatus status)
    {
        var decision = WhoIsInsured.Of(new() { Form = form, Role = CompanyRole.Employee, Relation = relation });

        Assert.Equal((status, status == InsuredStatus.StateFunds), (decision.Status, decision.Section == SectionReference.Of(3, 3)));
        Assert.Equal(WorkRelations.SectionOf(relation), decision.Grounds[0].Section);
    }

    [Theory]
    [InlineData("30", "50", "30", "50", true)]
    [InlineData("30.001", "50", "30", "50", false)]
    [InlineData("30", "50.001", "30", "50", false)]
    [InlineData("30", "50", "30.001", "50", false)]
    [InlineData("30", "50", "30", "50.001", false)]
    [InlineData("0", "0", "0", "0", true)]
    public void IsWithinLimits_EachOfTheFourLimits(string own, string together, string votes, string familyVotes, bool within) => Assert.Equal(
        within,
        LeadingPosition.IsWithinLimits(new(Part(own)) { OwnAndFamily = Part(together), OwnVotes = Part(votes), OwnAndFamilyVotes = Part(familyVotes) }));

    [Fact]
    public void IsWithinLimits_VotesNotStated_FollowTheShares()
    {
        Assert.False(LeadingPosition.IsWithinLimits(new(Part("31"))));
        Assert.False(LeadingPosition.IsWithinLimits(new(Part("10")) { OwnAndFamily = Part("51"), OwnVotes = Part("10") }));
        Assert.True(LeadingPosition.IsWithinLimits(new(Part("10")) { OwnVotes = Part("30") }));
    }

    [Theory]
    [InlineData(WorkRelation.Employment, "§ 8(1)(1)")]
    [InlineData(WorkRelation.Seafarer, "§ 8(1)(2)")]
    [InlineData(WorkRelation.State, "§ 8(1)(3)")]
    [InlineData(WorkRelation.Municipal, "§ 8(1)(4)")]
    [InlineData(WorkRelation.Church, "§ 8(1)(5)")]
    [InlineData(WorkRelation.Parliament, "§ 8(1)(6)")]
    [InlineData(WorkRelation.HighOffice, "§ 8(1)(7)")]
    [InlineData(WorkRelation.AlandParliament, "§ 8(1)(7)")]
    [InlineData(WorkRelation.OtherPublicService, "§ 8(1)(8)")]
    public void SectionOf_EveryRelation_ItsItem(WorkRelation relation, string section) => Assert.Equal(section, WorkRelations.SectionOf(relation).ToString());

    [Theory]
    [InlineData("1948-02-29", "2016-06-01", "2016-02-28")]
    [InlineData("1949-05-10", "2016-12-31", "2017-05-09")]
    [InlineData("1949-05-10", "2017-01-01", "2017-05-31")]
    [InlineData("1957-12-31", "2020-01-01", "2025-12-31")]
    [InlineData("1958-01-01", "2020-01-01", "2027-01-31")]
    [InlineData("1961-12-31", "2020-01-01", "2030-12-31")]
    [InlineData("1962-01-01", "2020-01-01", "2032-01-31")]
    public void LastDay_OfTheEntrepreneursRight_ByVersionAndYearOfBirth(string born, string on, string last) =>
        Assert.Equal(Day(last), EntrepreneurRight.LastDay(Day(born), Day(on)));

    [Fact]
    public void Of_LeadingPartnerOrTrader_LeadingPlaysNoPart()
    {
        Assert.Equal(InsuredReason.PersonallyLiablePartner, WhoIsInsured.Of(new() { Form = CompanyForm.OtherEntity, Role = CompanyRole.Partner, LeadingPosition = true }).Grounds[0].Reason);
        Assert.Equal(InsuredReason.SoleTrader, WhoIsInsured.Of(new() { Form = CompanyForm.SoleTrader, Role = CompanyRole.Owner, LeadingPosition = true, Employed = true }).Grounds[0].Reason);
        Assert.Equal(InsuredReason.Employee, WhoIsInsured.Of(new() { Form = CompanyForm.PublicBody, Role = CompanyRole.Employee, LeadingPosition = true }).Reason);
    }

    [Fact]
    public void Of_LeadingOwner_ReasonCarriesTheReading() =>
        Assert.Equal(Readings.LeadingOwnerLimits, WhoIsInsured.Of(Owner("10")).Grounds[0].Reading);

    [Theory]
    [InlineData(CompanyForm.SoleTrader, "employee, owner, familyMember")]
    [InlineData(CompanyForm.LimitedCompany, "employee, owner, shareholder, familyMember")]
    [InlineData(CompanyForm.GeneralPartnership, "employee, partner, familyMember")]
    [InlineData(CompanyForm.Household, "employee, familyMember")]
    [InlineData(CompanyForm.PublicBody, "employee")]
    [InlineData(CompanyForm.OtherEntity, "employee, owner, shareholder, partner, familyMember")]
    public void Of_RoleThatTheFormDoesNotKnow_RefusedWithThoseItKnows(CompanyForm form, string known) => Assert.StartsWith(
        $"role is silentPartner; allowed is {known} (companyForm is ",
        Assert.Throws<ArgumentOutOfRangeException>(() => WhoIsInsured.Of(new() { Form = form, Role = CompanyRole.SilentPartner })).Message,
        StringComparison.Ordinal);

    internal static InsuredPerson Owner(string own) =>
        new() { Form = CompanyForm.LimitedCompany, Role = CompanyRole.Owner, LeadingPosition = true, Shares = new(Part(own)) };

    private static Percentage Part(string percent) => Percentage.Of(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
