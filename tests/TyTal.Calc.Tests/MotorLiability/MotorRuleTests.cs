using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.MotorLiability;

public class MotorRuleTests
{
    [Theory]
    [InlineData("2004-12-31", false, true, UnmetCondition.Residence)]
    [InlineData("2005-01-01", false, true, null)]
    [InlineData("2005-01-01", false, false, UnmetCondition.Residence)]
    [InlineData("1985-06-01", true, false, null)]
    public void Unmet_ResidenceAndAgreement_ByTheVersionOfTheAccident(string accident, bool resident, bool agreement, UnmetCondition? expected) => Assert.Equal(
        expected is { } condition ? ValueList.Create(condition) : default,
        RehabilitationRight.Unmet(Day(accident), new RehabilitationConditions { ResidentInFinland = resident, UnderAgreement = agreement }));

    [Fact]
    public void Unmet_WeakenedOrLikelyTo_EitherIsEnough()
    {
        var accident = new LocalDate(2020, 5, 1);

        Assert.Equal([UnmetCondition.NotWeakened], RehabilitationRight.Unmet(accident, new() { AbilityWeakened = false }));
        Assert.Empty(RehabilitationRight.Unmet(accident, new() { AbilityWeakened = false, LikelyToWeakenSubstantially = true }));
        Assert.Equal(
            [UnmetCondition.NoRehabilitation, UnmetCondition.NoRightToCompensation],
            RehabilitationRight.Unmet(accident, new() { ServesRehabilitation = false, RightToCompensation = false }));
        Assert.Equal("motor-liability rehabilitation act, § 3", RehabilitationRight.SectionOf(UnmetCondition.NoRightToCompensation).ToString());
    }

    [Fact]
    public void Unmet_BadDay_ErrorNamesIt() => Assert.StartsWith(
        "accidentDate is 1899-12-31; allowed is 1900-01-01 to 2200-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationRight.Unmet(new(1899, 12, 31), new())).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-12-31", "additional costs of service housing", true)]
    [InlineData("2025-01-01", "additional costs of supported living of a disabled person", false)]
    public void Find_ItemSevenOfSectionSeven_ByTheDay(string day, string text, bool severe)
    {
        var item = CostItems.Find(RehabilitationPurpose.FunctionalAbility, 7, Day(day));

        Assert.Equal(text, item.Text.English);
        Assert.Equal(severe, item.SevereDisability);
        Assert.Equal("motor-liability rehabilitation act, § 7(2)(7)", item.Section.ToString());
    }

    [Theory]
    [InlineData("1991-10-01")]
    [InlineData("2024-12-31")]
    [InlineData("2025-01-01")]
    [InlineData("2200-12-31")]
    public void On_AnyDay_TenAndNineItems(string day)
    {
        var items = CostItems.On(Day(day));

        Assert.Equal(Enumerable.Range(1, 10), items.Where(item => item.Purpose == RehabilitationPurpose.WorkAbility).Select(item => item.Number));
        Assert.Equal(Enumerable.Range(1, 9), items.Where(item => item.Purpose == RehabilitationPurpose.FunctionalAbility).Select(item => item.Number));
    }

    [Fact]
    public void Items_GrantsAndSevereDisability_AsTheSectionsSay()
    {
        var day = new LocalDate(2020, 1, 1);

        Assert.Equal([6, 8], CostItems.On(day).Where(item => item.Form == CostForm.GrantOrLoan).Select(item => item.Number));
        Assert.Equal("§ 6(1)(8) § 6(1)(9) § 7(2)(4) § 7(2)(7) § 7(2)(8)", string.Join(' ', CostItems.On(day).Where(item => item.SevereDisability).Select(item => item.Section.ToString().Split(", ")[1])));
        Assert.Equal([8], CostItems.Search("VEHICLE work", day).Select(item => item.Number));
        Assert.Throws<ArgumentOutOfRangeException>(() => CostItems.Find(RehabilitationPurpose.FunctionalAbility, 10, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => CostItems.On(new(1991, 9, 30)));
    }

    [Theory]
    [InlineData("2004-12-31", "2024-06-01", 1991)]
    [InlineData("2005-01-01", "2011-04-30", 2005)]
    [InlineData("2005-01-01", "2011-05-01", 2011)]
    [InlineData("2010-01-01", "2022-12-31", 2011)]
    [InlineData("2010-01-01", "2023-01-01", 2023)]
    public void Terms_OfFunctionalAbility_ByAccidentAndDay(string accident, string day, int year) => Assert.Equal(year, FunctionalAbilityTerms.Of(Day(accident), Day(day)).From.Year);

    [Theory]
    [InlineData("2004-12-31", false, false, null)]
    [InlineData("2005-01-01", false, false, CostRefusalReason.NoPaymentCommitment)]
    [InlineData("2005-01-01", false, true, null)]
    [InlineData("2005-01-01", true, true, CostRefusalReason.PublicDuty)]
    public void Refusal_OfACostOfSectionSeven_ByTheVersion(string accident, bool duty, bool commitment, CostRefusalReason? expected) =>
        Assert.Equal(expected, FunctionalAbilityRight.Refusal(Day(accident), new(2012, 1, 1), duty, commitment));

    [Theory]
    [InlineData("2025-02-27", false, false)]
    [InlineData("2025-02-28", false, true)]
    [InlineData("2024-02-29", true, true)]
    public void HomeAlterations_FiveYearsAfter29February_On28February(string day, bool weighty, bool allowed)
    {
        Assert.Equal(allowed, FunctionalAbilityRight.HomeAlterations(new(2020, 2, 29), Day(day), weighty));
        Assert.True(FunctionalAbilityRight.HomeAlterations(null, Day(day), weighty));
        Assert.Throws<ArgumentOutOfRangeException>(() => FunctionalAbilityRight.HomeAlterations(new(2020, 2, 29), new(2020, 2, 28), weighty));
    }

    [Theory]
    [InlineData("2019-12-31", InsuredMeasure.WorkTrial, false)]
    [InlineData("2020-01-01", InsuredMeasure.WorkTrial, true)]
    [InlineData("2020-01-01", InsuredMeasure.PracticalTraining, true)]
    [InlineData("2020-01-01", InsuredMeasure.Other, false)]
    public void IsInsured_AccidentInRehabilitation_From2020(string day, InsuredMeasure measure, bool insured) => Assert.Equal(insured, RehabilitationAccident.IsInsured(Day(day), measure));

    [Fact]
    public void DailyAllowance_OfAYearsCompensation_A360th()
    {
        var earnings = RehabilitationAccident.AnnualEarnings(new(Euros.PerYear(30_000.10m), Rule.Given("given.annualEarnings")));

        Assert.Equal(30_000.10m, earnings.Amount);
        Assert.Equal(83.33m, RehabilitationAccident.DailyAllowance(earnings).Amount);
        Assert.Equal("accidentInMotorRehabilitation", earnings.Rule.Reading!.Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationAccident.AnnualEarnings(new(Euros.PerYear(-1), Rule.Given("given.annualEarnings"))));
    }

    [Theory]
    [InlineData(MotorMeasureKind.WorkTrial, true, DayOutcome.Measure)]
    [InlineData(MotorMeasureKind.Hospital, true, DayOutcome.Measure)]
    [InlineData(MotorMeasureKind.VocationalEducation, false, DayOutcome.WorkNotPrevented)]
    [InlineData(MotorMeasureKind.Other, true, DayOutcome.MeasureNotNamed)]
    public void OfMeasure_KindAndWork_DecideTheDay(MotorMeasureKind kind, bool prevents, DayOutcome expected) => Assert.Equal(expected, LostEarnings.OfMeasure(kind, prevents));

    [Fact]
    public void OfHolidayAndWaiting_OnlyOfSectionFive()
    {
        Assert.Equal(DayOutcome.Holiday, LostEarnings.OfHoliday(RehabilitationPurpose.WorkAbility, MotorMeasureKind.VocationalEducation, preventsWork: true));
        Assert.Equal(DayOutcome.WorkNotPrevented, LostEarnings.OfHoliday(RehabilitationPurpose.WorkAbility, MotorMeasureKind.VocationalEducation, preventsWork: false));
        Assert.Equal(DayOutcome.HolidayOfOtherRehabilitation, LostEarnings.OfHoliday(RehabilitationPurpose.FunctionalAbility, MotorMeasureKind.Hospital, preventsWork: true));
        Assert.Equal(DayOutcome.HolidayOutsideProgramme, LostEarnings.OfHoliday(RehabilitationPurpose.WorkAbility, MotorMeasureKind.WorkTrial, preventsWork: true));
        Assert.Equal(DayOutcome.HolidayOutsideProgramme, LostEarnings.OfHoliday(RehabilitationPurpose.WorkAbility, MotorMeasureKind.Hospital, preventsWork: true));
        Assert.Equal(DayOutcome.AssessmentOrWaiting, LostEarnings.OfWaiting(RehabilitationPurpose.WorkAbility, reasonableTime: true));
        Assert.Equal(DayOutcome.BeyondReasonableTime, LostEarnings.OfWaiting(RehabilitationPurpose.WorkAbility, reasonableTime: false));
        Assert.Equal(DayOutcome.OtherRehabilitationAwaited, LostEarnings.OfWaiting(RehabilitationPurpose.FunctionalAbility, reasonableTime: true));
    }

    [Theory]
    [InlineData("2004-12-31", DayOutcome.Measure, DayOutcome.Interrupted)]
    [InlineData("2004-12-31", DayOutcome.AssessmentOrWaiting, DayOutcome.Interrupted)]
    [InlineData("2004-12-31", DayOutcome.Holiday, DayOutcome.Holiday)]
    [InlineData("2005-01-01", DayOutcome.Holiday, DayOutcome.Interrupted)]
    [InlineData("2005-01-01", DayOutcome.WorkNotPrevented, DayOutcome.WorkNotPrevented)]
    public void WhenInterrupted_BothVersions_ByTheAccident(string accident, DayOutcome otherwise, DayOutcome expected) => Assert.Equal(expected, LostEarnings.WhenInterrupted(Day(accident), otherwise));

    [Fact]
    public void Full_NotInFull_IsRefused() => Assert.StartsWith(
        "outcome is Interrupted; allowed is Measure, Holiday, AssessmentOrWaiting",
        Assert.Throws<ArgumentOutOfRangeException>(() => LostEarnings.Full(DayOutcome.Interrupted, new Figure<Money<PerDay>>(Euros.PerDay(80), Rule.Given("given.motorCompensation")))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2020-01-01", "2020-01-31", "3000.00")]
    [InlineData("2020-02-01", "2020-02-29", "3000.00")]
    [InlineData("2020-02-01", "2020-02-28", "2800.00")]
    [InlineData("2020-01-15", "2020-03-10", "5600.00")]
    public void For_AmountPerMonth_MonthsAndThirtieths(string from, string to, string total)
    {
        Assert.Equal(total, CompensationRate.Of(Euros.PerMonth(3000)).For(Day(from), Day(to)).Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("3000.00 € a month", CompensationRate.Of(Euros.PerMonth(3000)).ToString());
        Assert.Equal(80m, CompensationRate.Of(Euros.PerDay(80)).For(Day(from), Day(from)).Amount);
    }

    [Fact]
    public void For_NegativeOrBackwards_Refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CompensationRate.Of(Euros.PerDay(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompensationRate.Of(Euros.PerMonth(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CompensationRate.Of(Euros.PerDay(1)).For(new(2020, 1, 2), new(2020, 1, 1)));
    }

    [Theory]
    [InlineData(Authority.Municipality, SupportKind.Services, "2022-12-31", null)]
    [InlineData(Authority.Municipality, SupportKind.Services, "2023-01-01", TransferRefusalReason.AuthorityNotNamed)]
    [InlineData(Authority.Municipality, SupportKind.RehabilitationAllowance, "2022-12-31", TransferRefusalReason.AllowanceNotNamed)]
    [InlineData(Authority.WellbeingServicesCounty, SupportKind.Services, "2022-12-31", TransferRefusalReason.AuthorityNotNamed)]
    [InlineData(Authority.WellbeingServicesCounty, SupportKind.Services, "2023-01-01", null)]
    [InlineData(Authority.AlandMunicipality, SupportKind.Services, "2022-12-31", null)]
    [InlineData(Authority.AlandMunicipality, SupportKind.RehabilitationAllowance, "2022-12-31", TransferRefusalReason.AllowanceNotNamed)]
    [InlineData(Authority.AlandMunicipality, SupportKind.Services, "2023-01-01", null)]
    [InlineData(Authority.SocialInsuranceInstitution, SupportKind.RehabilitationAllowance, "2022-12-31", null)]
    [InlineData(Authority.SocialInsuranceInstitution, SupportKind.RehabilitationAllowance, "2023-01-01", TransferRefusalReason.AllowanceNotNamed)]
    [InlineData(Authority.SocialInsuranceInstitution, SupportKind.Services, "2023-01-01", null)]
    public void Refusal_OfAClaim_ByTheVersionOfTheDay(Authority authority, SupportKind kind, string day, TransferRefusalReason? expected) =>
        Assert.Equal(expected, ClaimTransfer.Refusal(authority, kind, Day(day), new(new(2024, 1, 1))));

    [Theory]
    [InlineData("2020-03-15", null)]
    [InlineData("2020-03-16", TransferRefusalReason.LateNotice)]
    public void Refusal_Notice_LateFromTheDayAfter(string notice, TransferRefusalReason? expected) => Assert.Equal(
        expected, ClaimTransfer.Refusal(Authority.Municipality, SupportKind.Services, new(2020, 2, 1), new(Day(notice), new LocalDate(2020, 3, 15))));

    [Fact]
    public void Split_ClaimsWithinAndOver_AsTheyAreOrInProportion()
    {
        Assert.Equal(Once(30, 50), ClaimTransfer.Split(Euros.Once(100), Once(30, 50)));
        Assert.Equal(Once(100), ClaimTransfer.Split(Euros.Once(100), Once(250)));
        Assert.Equal(Once(33.34m, 33.33m, 33.33m), ClaimTransfer.Split(Euros.Once(100), Once(70, 70, 70)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimTransfer.Split(Euros.Once(100), Once(-1)));
    }

    [Fact]
    public void Split_Percentages_ToTheCentByTheLargestRemainder()
    {
        Assert.Equal(Once(0.04m, 0.03m, 0.03m), CostSharing.Split(Euros.Once(0.10m), Shares(33.334m, 33.333m, 33.333m)));
        Assert.Equal(Once(0.01m, 0), CostSharing.Split(Euros.Once(0.01m), Shares(50, 50)));
        Assert.Equal(Once(666.67m, 333.33m), CostSharing.Split(Euros.Once(1000), Shares(66.667m, 33.333m)));
        Assert.Equal(Once(1_000_000_000m, 0), CostSharing.Split(Euros.Once(1_000_000_000m), Shares(100, 0)));
        Assert.StartsWith("shares is 99.999 % together; allowed is 100 % together", Assert.Throws<ArgumentOutOfRangeException>(() => CostSharing.Split(Euros.Once(1), Shares(50, 49.999m))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CostSharing.Split(Euros.Once(-1), Shares(100)));
    }

    [Theory]
    [InlineData("2016-12-31", "Motor Liability Insurance Act of 1959, § 14")]
    [InlineData("2017-01-01", "Motor Liability Insurance Act, § 51")]
    public void JointLiability_ByTheDay_TheActInForce(string day, string section) => Assert.Equal(section, CostSharing.JointLiability(Day(day)).ToString());

    [Fact]
    public void Deciding_SeveralAccidents_TheLatestUnlessPending()
    {
        var accidents = ValueList.Create(new CompensatedAccident("A", new(2015, 1, 1)), new CompensatedAccident("B", new(2019, 1, 1)));

        Assert.Equal("B", DecidingInsurer.Of(accidents));
        Assert.Equal("A", DecidingInsurer.Of(accidents, "A"));
        Assert.Contains("allowed is A, B", Assert.Throws<ArgumentException>(() => DecidingInsurer.Of(accidents, "C")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DecidingInsurer.Of(default));
        Assert.StartsWith("accidents[1].date", Assert.Throws<ArgumentOutOfRangeException>(() => DecidingInsurer.Of(accidents.Reverse().ToValueList())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2003-09-30", "ActOnInitiative GuideElsewhere FollowCooperationAct")]
    [InlineData("2003-10-01", "ActOnInitiative InformAndGuideInCooperation FollowCooperationAct")]
    [InlineData("2014-12-31", "ActOnInitiative InformAndGuideInCooperation FollowCooperationAct")]
    [InlineData("2015-01-01", "ActOnInitiative InformAndGuideInCooperation")]
    public void Duties_AfterARefusedInitiative_ByTheDay(string day, string expected) => Assert.Equal(
        expected, string.Join(' ', Initiative.Duties(Day(day), new() { By = Initiator.Employer, Refused = true }).Select(duty => duty.Kind)));

    [Fact]
    public void Duties_LongRestrictionsBeforeAPension_RaiseAndAssess() => Assert.Equal(
        [InsurersDutyKind.RaiseByItself, InsurersDutyKind.AssessBeforePermanentPension],
        Initiative.Duties(new(2020, 1, 1), new() { LongRestrictions = true, PermanentPension = true }).Select(duty => duty.Kind));

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static ValueList<Money<Once>> Once(params decimal[] euros) => euros.Select(Euros.Once).ToValueList();

    private static ValueList<Percentage> Shares(params decimal[] percent) => percent.Select(Percentage.Of).ToValueList();
}
