using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Law;
using TyTal.Calc.Policies;

namespace TyTal.Calc.Tests.Policies;

public class PolicyTimelineTests
{
    private static readonly Policy Employer = new() { ApplicationArrived = new LocalDate(2022, 5, 15), Through = new(2024, 12, 31) };

    [Fact]
    public void Of_NoEnd_PeriodsToTheLastDayAskedAbout()
    {
        var timeline = PolicyTimeline.Of(Employer);

        Assert.Equal(
            ValueList.Create(new PolicyPeriod(new(2022, 5, 15), new(2023, 12, 31), IsCut: false), new PolicyPeriod(new(2024, 1, 1), new(2024, 12, 31), IsCut: false)),
            timeline.Periods);
        Assert.Null(timeline.End);
        Assert.Equal(new LocalDate(2023, 9, 30), timeline.LastDayOfNotice!.Value.Day);
        Assert.Same(Readings.PolicyDaysForMoments, timeline.Start.Rule.Reading);
    }

    [Fact]
    public void IsInForce_BothEndsOfThePolicy_BelongToIt()
    {
        var timeline = PolicyTimeline.Of(With(PolicyEndReason.WorkEnded, new(2024, 2, 29)));

        Assert.Equal(
            [false, true, true, false],
            new LocalDate[] { new(2022, 5, 14), new(2022, 5, 15), new(2024, 2, 29), new(2024, 3, 1) }.Select(timeline.IsInForce));
        Assert.Contains("day is 2025-01-01", Assert.Throws<ArgumentOutOfRangeException>(() => timeline.IsInForce(new(2025, 1, 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TwoEndsOnADay_TheReasonNamedFirst()
    {
        var policy = Employer with
        {
            Transfers = ValueList.Create(new TransferNotice(new(2024, 1, 2), new(2024, 1, 3), new(2024, 6, 30))),
            Events = ValueList.Create(new PolicyEvent(PolicyEndReason.WorkEnded, new(2024, 6, 30)), new PolicyEvent(PolicyEndReason.PolicyholdersBankruptcy, new(2024, 7, 1))),
        };

        var timeline = PolicyTimeline.Of(policy);

        Assert.Equal(PolicyEndReason.PolicyholdersBankruptcy, timeline.End!.Reason);
        Assert.Equal(TransferOutcome.Made, timeline.Transfers[0].Outcome);
    }

    [Fact]
    public void Of_EndBeforeTheTransfer_TheTransferIsNotMade()
    {
        var policy = With(PolicyEndReason.WorkEnded, new(2024, 6, 29)) with
        {
            Transfers = ValueList.Create(new TransferNotice(new(2024, 1, 2), new(2024, 1, 3), new(2024, 6, 30))),
        };

        var timeline = PolicyTimeline.Of(policy);

        Assert.Equal(TransferOutcome.EndedBefore, timeline.Transfers[0].Outcome);
        Assert.Equal(new LocalDate(2024, 6, 29), timeline.End!.LastDay.Value.Day);
    }

    [Fact]
    public void Of_SameNoticeTwice_OneOfThemIsMade()
    {
        var notice = new TransferNotice(new(2024, 1, 2), new(2024, 1, 3), new(2024, 6, 30));
        var timeline = PolicyTimeline.Of(Employer with { Transfers = ValueList.Create(notice, notice with { ReachedOldInsurer = new(2024, 1, 4) }) });

        Assert.Equal([TransferOutcome.Made, TransferOutcome.AnotherWasFirst], timeline.Transfers.Select(decision => decision.Outcome));
    }

    [Fact]
    public void Of_EndInFirstPeriod_NoTransferIsOffered()
    {
        var timeline = PolicyTimeline.Of(With(PolicyEndReason.WorkEnded, new(2023, 12, 30)));

        Assert.Null(timeline.FirstTransfer);
        Assert.Null(timeline.LastDayOfNotice);
        Assert.Equal(new PolicyPeriod(new(2022, 5, 15), new(2023, 12, 30), IsCut: true), Assert.Single(timeline.Periods));
    }

    [Fact]
    public void Duties_AfterTheEnd_OneMoreJanuary() => Assert.Equal(
        [new LocalDate(2022, 5, 30), new(2023, 1, 31), new(2024, 1, 31)],
        PolicyTimeline.Of(With(PolicyEndReason.WorkEnded, new(2023, 4, 30))).Duties.Select(duty => duty.LastDay));

    [Theory]
    [InlineData("2024-01-31", "2024-03-01")]
    [InlineData("2024-11-06", "2024-12-09")]
    [InlineData("2024-11-24", "2024-12-27")]
    public void OfChange_ADay_ThirtyDaysLaterOrTheNextWorkingDay(string changedOn, string lastDay)
    {
        var duty = PolicyDuties.OfChange(Day(changedOn));

        Assert.Equal((PolicyDutyKind.Change, Day(lastDay), SectionReference.Of(160, 2)), (duty.Kind, duty.LastDay, duty.Section));
    }

    [Fact]
    public void Duties_OnClosedDays_MoveToTheNextWorkingDay()
    {
        Assert.Equal(new LocalDate(2026, 2, 2), PolicyDuties.OfYear(2026).LastDay);
        Assert.Equal(new LocalDate(2024, 4, 2), PolicyDuties.AfterTerm(new(2024, 2, 28)).LastDay);
        Assert.Equal(new LocalDate(2024, 5, 2), PolicyDuties.AtStart(new(2024, 4, 17)).LastDay);
    }

    /// <summary>January asks while the term runs on 31 January, whichever working day it moves to.</summary>
    [Fact]
    public void Duties_TermThatEndsOnTheMovedDay_YearlyInformationToo()
    {
        var term = Employer with { ApplicationArrived = new LocalDate(2020, 3, 1), Through = new(2021, 12, 31) };

        Assert.Equal(3, PolicyTimeline.Of(term with { FixedTermEnds = new LocalDate(2021, 1, 31) }).Duties.Count);
        Assert.Equal(2, PolicyTimeline.Of(term with { FixedTermEnds = new LocalDate(2021, 1, 30) }).Duties.Count);
    }

    [Theory]
    [InlineData("start is 2015-12-31; allowed is 2016-01-01", "start")]
    [InlineData("year is 2015; allowed is 2016", "year")]
    [InlineData("changedOn is 2015-12-31; allowed is 2016-01-01", "change")]
    [InlineData("lastDay is 2025-01-01; allowed is 2016-01-01 to 2024-12-31", "term")]
    public void Duties_OutsideTheLimit_ErrorNamesTheArgument(string message, string duty)
    {
        Func<PolicyDuty> act = duty switch
        {
            "start" => () => PolicyDuties.AtStart(new(2015, 12, 31)),
            "year" => () => PolicyDuties.OfYear(2015),
            "change" => () => PolicyDuties.OfChange(new(2015, 12, 31)),
            _ => () => PolicyDuties.AfterTerm(new(2025, 1, 1)),
        };

        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => act()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-04-03", PolicyEventOutcome.PaidInTime)]
    [InlineData("2024-04-04", PolicyEventOutcome.Ends)]
    public void Decide_PremiumOfWorkAbroadPaid_WithinThirtyDaysKeepsThePolicy(string paidOn, PolicyEventOutcome outcome)
    {
        var decision = PolicyEndings.Decide(Employer with { Kind = PolicyKind.WorkAbroad }, new(PolicyEndReason.UnpaidPremium, new(2024, 3, 4)) { PaidOn = Day(paidOn) });

        Assert.Equal(outcome, decision.Outcome);
    }

    [Theory]
    [InlineData(PolicyEndReason.UnpaidPremium, PolicyKind.Entrepreneur, PolicyEventOutcome.Ends, "§ 192(2)")]
    [InlineData(PolicyEndReason.UnpaidPremium, PolicyKind.Compulsory, PolicyEventOutcome.NotForThisKind, "§ 192(2)")]
    [InlineData(PolicyEndReason.ActivityEnded, PolicyKind.Entrepreneur, PolicyEventOutcome.Ends, "§ 193(1)")]
    [InlineData(PolicyEndReason.ActivityEnded, PolicyKind.EntrepreneurLeisureTime, PolicyEventOutcome.NotForThisKind, "§ 193(1)")]
    [InlineData(PolicyEndReason.NoticeByPolicyholder, PolicyKind.Compulsory, PolicyEventOutcome.NotForThisKind, "§ 194")]
    [InlineData(PolicyEndReason.NoticeByPolicyholder, PolicyKind.WorkAbroad, PolicyEventOutcome.Ends, "§ 204(1)")]
    [InlineData(PolicyEndReason.UnpaidPremium, PolicyKind.WorkAbroad, PolicyEventOutcome.Ends, "§ 192(2)")]
    [InlineData(PolicyEndReason.FalseInformation, PolicyKind.WorkAbroad, PolicyEventOutcome.Ends, "§ 192(2)")]
    [InlineData(PolicyEndReason.UnpaidPremium, PolicyKind.LeisureTime, PolicyEventOutcome.NotForThisKind, "§ 192(2)")]
    [InlineData(PolicyEndReason.PensionInsuranceEnded, PolicyKind.WorkAbroad, PolicyEventOutcome.NotForThisKind, "§ 193(1)")]
    [InlineData(PolicyEndReason.NoticeByPolicyholder, PolicyKind.EntrepreneurLeisureTime, PolicyEventOutcome.Ends, "§ 200(3)")]
    [InlineData(PolicyEndReason.NoticeByPolicyholder, PolicyKind.LeisureTime, PolicyEventOutcome.Ends, "§ 199(3)")]
    [InlineData(PolicyEndReason.WorkEnded, PolicyKind.Entrepreneur, PolicyEventOutcome.NotForThisKind, "§ 158(1)")]
    [InlineData(PolicyEndReason.WorkEnded, PolicyKind.WorkAbroad, PolicyEventOutcome.Ends, "§ 158(1)")]
    [InlineData(PolicyEndReason.InsurersInsolvency, PolicyKind.LeisureTime, PolicyEventOutcome.Ends, "§ 165")]
    [InlineData(PolicyEndReason.ObstacleCertificate, PolicyKind.Entrepreneur, PolicyEventOutcome.Ends, "§ 163")]
    public void Decide_AnEvent_ByTheKindOfPolicy(PolicyEndReason reason, PolicyKind kind, PolicyEventOutcome outcome, string section)
    {
        var decision = PolicyEndings.Decide(Employer with { Kind = kind }, new(reason, new(2024, 3, 4)));

        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(section, decision.Section.ToString());
    }

    [Fact]
    public void Decide_NoticeByTermsWithoutDay_IsRefused() => Assert.Contains(
        "policyEvent.ends is missing",
        Assert.Throws<ArgumentException>(() => PolicyEndings.Decide(Employer, new(PolicyEndReason.NoticeByTerms, new(2024, 3, 4)))).Message,
        StringComparison.Ordinal);

    public static TheoryData<string, string> Refused() => new()
    {
        { "kind", "kind is 9" },
        { "agreedWithTransfer", "agreedStart does not go with lastDayElsewhere" },
        { "termWithTransfer", "fixedTermEnds does not go with lastDayElsewhere" },
        { "extension", "extension needs fixedTermEnds" },
        { "extensionEarly", "extension.ends is 2022-08-31; allowed is 2022-09-01" },
        { "main", "main does not go with the kind Compulsory" },
        { "group", "groupOf does not go with the kind Compulsory" },
        { "continued", "continuedBeyondAgeLimit does not go with the kind Compulsory" },
        { "workTo", "workFrom is missing" },
        { "workEarly", "workTo is 2022-05-31; allowed is 2022-06-01" },
        { "workOfEntrepreneur", "workFrom does not go with the kind Entrepreneur" },
        { "ends", "events[0].ends is 2024-02-01; WorkEnded has no such day" },
        { "paidEarly", "events[0].paidOn is 2024-01-31; allowed is 2024-02-01" },
        { "through", "through is 2181-01-01; allowed is 2022-05-15 to 2180-12-31" },
        { "mainEndsEarly", "main.to is 2021-12-31" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Of_ContradictingFacts_ErrorNamesThem(string facts, string message)
    {
        var day = new LocalDate(2024, 2, 1);
        var policy = facts switch
        {
            "kind" => Employer with { Kind = (PolicyKind)9 },
            "agreedWithTransfer" => Employer with { ApplicationArrived = null, LastDayElsewhere = new LocalDate(2022, 3, 31), AgreedStart = day },
            "termWithTransfer" => Employer with { ApplicationArrived = null, LastDayElsewhere = new LocalDate(2022, 3, 31), FixedTermEnds = day },
            "extension" => Employer with { Extension = new(day, day) },
            "extensionEarly" => Employer with { FixedTermEnds = new LocalDate(2022, 8, 31), Extension = new(day, new(2022, 8, 31)) },
            "main" => Employer with { Main = new(day) },
            "group" => Employer with { GroupOf = 3 },
            "continued" => Employer with { ContinuedBeyondAgeLimit = true },
            "workTo" => Employer with { WorkTo = day },
            "workEarly" => Employer with { WorkFrom = new LocalDate(2022, 6, 1), WorkTo = new LocalDate(2022, 5, 31) },
            "workOfEntrepreneur" => Employer with { Kind = PolicyKind.Entrepreneur, WorkFrom = day },
            "ends" => Employer with { Events = ValueList.Create(new PolicyEvent(PolicyEndReason.WorkEnded, day) { Ends = day }) },
            "paidEarly" => Employer with { Kind = PolicyKind.Entrepreneur, Events = ValueList.Create(new PolicyEvent(PolicyEndReason.UnpaidPremium, day) { PaidOn = day.PlusDays(-1) }) },
            "through" => Employer with { Through = new(2181, 1, 1) },
            _ => Employer with { Kind = PolicyKind.LeisureTime, Main = new(new(2022, 1, 1), new LocalDate(2021, 12, 31)) },
        };

        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => PolicyTimeline.Of(policy)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PolicyKind.Compulsory, true, true, true, true, "§ 157(1)")]
    [InlineData(PolicyKind.WorkAbroad, false, false, true, false, "§ 191(2)")]
    [InlineData(PolicyKind.WorkAbroad, true, true, false, true, "§ 157(1)")]
    [InlineData(PolicyKind.Entrepreneur, false, false, false, true, "§ 157(1)")]
    [InlineData(PolicyKind.Entrepreneur, false, true, true, false, "§ 191(1)")]
    [InlineData(PolicyKind.EntrepreneurLeisureTime, false, false, false, false, "§ 200(3)")]
    public void Decide_Granting_ByKindAndFacts(PolicyKind kind, bool income, bool age, bool debts, bool must, string section)
    {
        var decision = GrantingDuty.Decide(kind, income, age, debts);

        Assert.Equal((must, section), (decision.MustGrant, decision.Section.ToString()));
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static Policy With(PolicyEndReason reason, LocalDate on) => Employer with { Events = ValueList.Create(new PolicyEvent(reason, on)) };
}
