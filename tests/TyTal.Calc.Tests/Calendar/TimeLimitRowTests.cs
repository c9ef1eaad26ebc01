using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Payments;
using TyTal.Calc.Policies;

namespace TyTal.Calc.Tests.Calendar;

/// <summary>Every row of the table, and that the rooms that use one agree with it.</summary>
public class TimeLimitRowTests
{
    [Theory]
    [InlineData("exposure", "2024-03-04", "2024-03-05")]
    [InlineData("worsening", "2023-08-31", "2024-02-29")]
    [InlineData("workMotionStrain", "2024-03-04", "2024-04-14")]
    [InlineData("stressSymptoms", "2024-08-31", "2025-02-28")]
    [InlineData("treatmentNotice", "2024-12-19", "2024-12-27")]
    [InlineData("householdHelp", "2024-02-29", "2025-02-27")]
    [InlineData("allowanceAfterTraining", "2024-06-01", "2024-11-30")]
    [InlineData("employerReport", "2024-12-12", "2024-12-27")]
    [InlineData("claimFiling", "2024-02-29", "2029-02-28")]
    [InlineData("diseaseFiling", "2018-12-24", "2023-12-27")]
    [InlineData("investigationStart", "2024-03-27", "2024-04-08")]
    [InlineData("rehabilitationNeed", "2023-11-30", "2024-02-29")]
    [InlineData("decision", "2024-05-22", "2024-06-24")]
    [InlineData("incomeAdjustmentDecision", "2023-06-21", "2024-06-24")]
    [InlineData("enforcement", "2024-03-15", "2024-04-02")]
    [InlineData("costClaim", "2023-03-29", "2024-04-02")]
    [InlineData("costClaimAfterObstacle", "2019-02-28", "2020-02-28")]
    [InlineData("entrepreneurReport", "2024-02-28", "2024-04-02")]
    [InlineData("leisureTimePause", "2024-03-01", "2024-03-30")]
    [InlineData("workAbroad", "2024-03-01", "2026-02-28")]
    [InlineData("workAbroad", "2024-02-29", "2026-02-28")]
    [InlineData("workAbroad", "2024-02-28", "2026-02-27")]
    [InlineData("fixedTerm", "2024-02-29", "2025-02-28")]
    [InlineData("fixedTerm", "2024-02-28", "2025-02-27")]
    [InlineData("fixedTerm", "2023-03-01", "2024-02-29")]
    [InlineData("fixedTermExtension", "2023-03-01", "2024-02-29")]
    [InlineData("fixedTermExtension", "2024-12-31", "2025-12-30")]
    [InlineData("policyInformation", "2024-04-17", "2024-05-02")]
    [InlineData("yearlyInformation", "2026-07-15", "2026-02-02")]
    [InlineData("changedInformation", "2024-11-06", "2024-12-09")]
    [InlineData("fixedTermInformation", "2024-12-31", "2025-01-30")]
    [InlineData("transferObstacle", "2021-12-10", "2021-12-27")]
    [InlineData("insurersBankruptcy", "2024-01-31", "2024-02-29")]
    [InlineData("statisticsForOffer", "2024-12-10", "2024-12-27")]
    [InlineData("statisticsAfterTransfer", "2024-12-31", "2025-01-14")]
    [InlineData("statisticsForExperienceRating", "2024-11-30", "2025-02-28")]
    [InlineData("interestOfReserves", "2024-02-10", "2024-04-02")]
    [InlineData("interestOfReserves", "2024-04-01", "2024-07-01")]
    [InlineData("interestOfReserves", "2024-09-30", "2024-09-30")]
    [InlineData("interestOfReserves", "2025-12-31", "2025-12-31")]
    [InlineData("adjustmentPremium", "2022-12-31", "2023-12-31")]
    [InlineData("premiumOrder", "2017-05-02", "2022-12-31")]
    [InlineData("premiumRefund", "2019-12-06", "2024-12-09")]
    [InlineData("terminatedPolicy", "2024-03-01", "2024-03-31")]
    [InlineData("contestedDecision", "2024-03-21", "2024-06-24")]
    [InlineData("poolRatio", "2025-01-01", "2025-06-02")]
    [InlineData("poolEstimate", "2020-12-31", "2020-06-01")]
    [InlineData("poolConfirmation", "2024-01-01", "2025-06-02")]
    [InlineData("insurersResults", "2025-05-01", "2028-05-02")]
    [InlineData("insurersResults", "2024-06-10", "2027-06-10")]
    [InlineData("basisAppeal", "2020-03-10", "2023-01-02")]
    [InlineData("appeal", "2024-02-21", "2024-04-02")]
    [InlineData("appealFromKnowledge", "2024-02-28", "2024-04-02")]
    [InlineData("leaveToAppeal", "2025-04-21", "2025-06-23")]
    [InlineData("appealForwarding", "2024-04-02", "2024-05-02")]
    [InlineData("appealForwardingAfterClarification", "2024-04-22", "2024-06-24")]
    [InlineData("removal", "2016-05-01", "2021-05-03")]
    [InlineData("recovery", "2016-02-29", "2026-03-02")]
    [InlineData("confirmedRecovery", "2020-06-24", "2025-06-24")]
    [InlineData("combinedData", "2020-02-29", "2025-02-28")]
    [InlineData("combinedData", "2016-03-05", "2021-03-05")]
    [InlineData("claimDocuments", "2024-02-29", "2124-02-29")]
    [InlineData("policyDocuments", "2016-01-01", "2116-01-01")]
    [InlineData("appealDocuments", "2024-02-29", "2074-02-28")]
    [InlineData("premiumDocuments", "2024-06-22", "2034-06-22")]
    [InlineData("recourseDocuments", "2024-06-24", "2034-06-24")]
    [InlineData("registerEntries", "2020-12-24", "2070-12-24")]
    [InlineData("otherDocuments", "2018-03-03", "2024-03-03")]
    [InlineData("statisticsForOffer", "2025-01-01", "2025-01-08")]
    [InlineData("statisticsAfterTransfer", "2025-01-01", "2025-01-08")]
    [InlineData("statisticsForExperienceRating", "2025-01-01", "2025-01-08")]
    [InlineData("transferNotice", "2025-06-30", "2025-03-31")]
    [InlineData("newInsurer", "2024-04-30", "2024-02-29")]
    public void LastDay_OfEveryRow_IsInTimeAndTheNextDayIsNot(string name, string from, string last)
    {
        var limit = TimeLimits.Find(name, Day(from));

        Assert.Equal(last, LocalDatePattern.Iso.Format(limit.LastDay(Day(from))));
        Assert.True(limit.IsInTime(Day(from), Day(last)));
        Assert.False(limit.IsInTime(Day(from), Day(last).PlusDays(1)));
    }

    [Fact]
    public void All_EveryRow_IsTestedWithBothEnds()
    {
        var tested = typeof(TimeLimitRowTests).GetMethod(nameof(LastDay_OfEveryRow_IsInTimeAndTheNextDayIsNot))!.CustomAttributes
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => ((IEnumerable<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!).Select(argument => (string)argument.Value!).ToList())
            .Select(row => TimeLimits.Find(row[0], Day(row[1])));

        Assert.Equal(63, TimeLimits.All.Count);
        Assert.Empty(TimeLimits.All.Except(tested));
    }

    [Fact]
    public void All_TheTextsOfEveryRow_AreThereInEachLanguage() => Assert.All(
        TimeLimits.All.SelectMany(limit => new[] { limit.Task, limit.RunsFrom, limit.Extension?.Condition, limit.Extension?.RunsFrom }).OfType<Phrase>(),
        phrase => Assert.Equal(3, Languages.All.Select(phrase.In).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void All_Versions_FollowEachOtherWithoutAGap() => Assert.All(
        TimeLimits.All.GroupBy(limit => limit.Name, StringComparer.Ordinal),
        versions => Assert.All(
            versions.Zip(versions.Skip(1)), pair => Assert.Equal(pair.First.InForceUntil, pair.Second.FirstStart.PlusDays(-1))));

    [Fact]
    public void All_RepealedLimits_AreTheThreeOfFixedTerms() => Assert.Equal(
        "fixedTerm fixedTermExtension fixedTermInformation",
        string.Join(' ', TimeLimits.Names.Where(name => TimeLimits.All.Last(limit => limit.Name == name).InForceUntil is not null)));

    [Fact]
    public void All_LimitsInWeekdays_AreThreeAndShareTheReading()
    {
        var weekdays = TimeLimits.All.Where(limit => limit.Length.Unit == TimeLimitUnit.Weekdays).ToList();

        Assert.Equal("treatmentNotice employerReport investigationStart", string.Join(' ', weekdays.Select(limit => limit.Name)));
        Assert.All(weekdays, limit => Assert.Equal(Readings.WeekdaysOfLimits, limit.Reading));
    }

    [Fact]
    public void All_LimitsOfSection167_TheReadingOfTheDayFromWhichTheyRun() => Assert.Equal(
        [Readings.LimitOfItsStart, Readings.LastTransferDay, Readings.LimitOfItsStart],
        TimeLimits.All.Where(limit => limit.Section.Section == 167 && limit.InForceUntil is null && limit.Name.StartsWith("statistics", StringComparison.Ordinal)).Select(limit => limit.Reading));

    [Fact]
    public void All_Extensions_AreWhereTheActGivesThem() => Assert.Equal(
        "worsening treatmentNotice claimFiling diseaseFiling costClaim adjustmentPremium premiumRefund terminatedPolicy basisAppeal appeal appealFromKnowledge leaveToAppeal appealForwarding removal confirmedRecovery",
        string.Join(' ', TimeLimits.All.Where(limit => limit.Extension is not null).Select(limit => limit.Name)));

    [Theory]
    [InlineData(TimeLimitKind.Act, true)]
    [InlineData(TimeLimitKind.Expiry, true)]
    [InlineData(TimeLimitKind.End, false)]
    [InlineData(TimeLimitKind.Event, false)]
    [InlineData(TimeLimitKind.Before, false)]
    [InlineData(TimeLimitKind.Keeping, false)]
    public void Moves_EveryKind_OnlyWhereSomebodyMustAct(TimeLimitKind kind, bool moves)
    {
        var limits = TimeLimits.All.Where(limit => limit.Kind == kind).ToList();

        Assert.NotEmpty(limits);
        Assert.All(limits, limit => Assert.Equal(moves, limit.Moves));
    }

    /// <summary>§ 275(2): compensation from pendency, insurance from arrival.</summary>
    [Fact]
    public void Keeping_OfItem3_RecourseFromPendencyAndPremiumsFromArrival()
    {
        Assert.Equal("the day on which the claim became pending", KeepingLimits.RecourseDocuments.RunsFrom.English);
        Assert.Equal("the day on which the document arrived", KeepingLimits.PremiumDocuments.RunsFrom.English);
        Assert.Equal(KeepingLimits.PremiumDocuments.Section, KeepingLimits.RecourseDocuments.Section);
        Assert.Equal("the day on which the claim became pending, or, in a matter of insurance, the document arrived", KeepingLimits.AppealDocuments.RunsFrom.English);
    }

    [Fact]
    public void Rows_OfOtherRooms_GiveTheSameDays()
    {
        for (var day = new LocalDate(2023, 1, 1); day.Year < 2026; day = day.PlusDays(1))
        {
            Assert.Equal(LiabilityTime.LastDay(Liability.Worsening, day), ClaimLimits.Worsening.LastDay(day));
            Assert.Equal(LiabilityTime.LastDay(Liability.WorkMotionStrain, day), ClaimLimits.WorkMotionStrain.LastDay(day));
            Assert.Equal(HouseholdHelp.LastDay(day), ClaimLimits.HouseholdHelp.LastDay(day));
            Assert.Equal(AfterTrainingAllowance.LastDay(day), ClaimLimits.AllowanceAfterTraining.LastDay(day.PlusDays(1)));
            Assert.Equal(CostClaimTime.LastDay(new(Calc.Benefits.Costs.CostKind.Travel, day))!.Value.Day, ClaimLimits.CostClaim.LastDay(day));
            Assert.Equal(
                NeedOfRehabilitation.Dates(ValueList.Create(new DateInterval(day, day.PlusMonths(4))))[0].LastDay, ClaimLimits.RehabilitationNeed.LastDay(day));
            Assert.Equal(Recovery.LastDay(day), AppealLimits.Recovery.LastDay(day));
            Assert.Equal(Recovery.Expiry(day), AppealLimits.ConfirmedRecovery.LastDay(day));
            Assert.Equal(30, Days.Count(day, ClaimLimits.LeisureTimePause.LastDay(day)));
        }
    }

    [Fact]
    public void Rows_OfPolicies_GiveTheSameDays()
    {
        for (var day = new LocalDate(2023, 1, 1); day.Year < 2026; day = day.PlusDays(1))
        {
            Assert.Equal(PolicyDuties.AtStart(day).LastDay, PolicyLimits.PolicyInformation.LastDay(day));
            Assert.Equal(PolicyDuties.OfChange(day).LastDay, PolicyLimits.ChangedInformation.LastDay(day));
            Assert.Equal(PolicyDuties.OfYear(day.Year).LastDay, PolicyLimits.YearlyInformation.LastDay(day));
            Assert.Equal(PolicyTransfer.ObstacleDue(day), PolicyLimits.TransferObstacle.LastDay(day));
            Assert.Equal(Premium.LatestDue(day), PolicyLimits.AdjustmentPremium.LastDay(day));
            Assert.Equal(Premium.LastDayToImpose(day), PolicyLimits.PremiumOrder.LastDay(day));
            Assert.Equal(Premium.LastDayOfRefund(day), PolicyLimits.PremiumRefund.LastDay(day));
            Assert.Equal(StatisticsHistory.Due(StatisticsOccasion.Offer, day), TimeLimits.Find("statisticsForOffer", day).LastDay(day));
            Assert.Equal(StatisticsHistory.Due(StatisticsOccasion.Transfer, day), TimeLimits.Find("statisticsAfterTransfer", day).LastDay(day));
            Assert.Equal(StatisticsHistory.Due(StatisticsOccasion.AfterTransfer, day), TimeLimits.Find("statisticsForExperienceRating", day).LastDay(day));
            Assert.Equal(EndOf(PolicyEndReason.FalseInformation, day), PolicyLimits.TerminatedPolicy.LastDay(day));
            Assert.Equal(EndOf(PolicyEndReason.InsurersInsolvency, day), PolicyLimits.InsurersBankruptcy.LastDay(day));
            if (PolicyTransfer.IsTransferDay(day))
            {
                Assert.Equal(PolicyTransfer.LastDayOfNotice(day), PolicyLimits.TransferNotice.LastDay(day));
            }

            if (day.Year < 2025)
            {
                Assert.Equal(PolicyDuties.AfterTerm(day).LastDay, PolicyLimits.FixedTermInformation.LastDay(day));
                Assert.Equal(FixedTerm.Latest(day), PolicyLimits.FixedTerm.LastDay(day));
                Assert.Equal(FixedTerm.LatestExtended(day.PlusDays(-1)), PolicyLimits.FixedTermExtension.LastDay(day));
            }
        }
    }

    private static LocalDate EndOf(PolicyEndReason reason, LocalDate on) =>
        PolicyEndings.Decide(new() { Kind = PolicyKind.Entrepreneur, Through = on }, new(reason, on)).LastDay!.Value.Day;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
