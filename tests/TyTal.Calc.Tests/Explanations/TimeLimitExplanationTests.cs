using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Tests.Explanations;

public class TimeLimitExplanationTests
{
    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
        TimeLimits.All.Select(limit => TimeLimitExplanation.Of(limit.Of(limit.FirstStart), language)).Append(TimeLimitExplanation.Of(AppealLimits.Appeal.Of(new(2024, 2, 21)), language));

    [Fact]
    public void ToText_OfAnAppeal_ServiceMovementAndExtension() => Assert.Equal(
        """
        Appeal against a decision (section 241(1)): last day 2 April 2024
          a party of the matter, 30 days from the seventh day after the posting of the decision
          posted on 21 February 2024, received on 28 February 2024 (section 241(1)), which is not counted itself (act on counting limits in time, section 2)
          the time has run on 29 March 2024 (act on counting limits in time, section 2)
          29 March 2024 is a holiday
          30 March 2024 is a Saturday
          31 March 2024 is a Sunday
          1 April 2024 is a holiday
          so the last day moves to 2 April 2024 (act on counting limits in time, section 5)
          longer if a weighty reason made it late (section 243)

        """.ReplaceLineEndings("\n"),
        TimeLimitExplanation.Of(AppealLimits.Appeal.Of(new(2024, 2, 21))).ToText());

    [Fact]
    public void ToText_OfALimitInWeekdays_TheReading()
    {
        var text = TimeLimitExplanation.Of(ClaimLimits.EmployerReport.Of(new(2024, 3, 4))).ToText();

        Assert.StartsWith(
            "Report the claim event to the insurer (section 111(1)): last day 15 March 2024\n  the employer, 10 weekdays from the day on which the employer learned of it\n  4 March 2024 is not counted itself (",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\nReadings\n  weekdaysOfLimits: section 111(1): A limit in weekdays counts Saturdays and eves", text, StringComparison.Ordinal);
        Assert.DoesNotContain("moves to", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfALastDayThatStays_SaysWhyItCouldHaveMoved()
    {
        var text = TimeLimitExplanation.Of(ClaimLimits.WorkMotionStrain.Of(new(2024, 3, 4))).ToText();

        Assert.StartsWith("Compensation of a work-motion strain ends (section 33): last day 14 April 2024\n  6 weeks from the strain\n  4 March 2024 is the first day of the time\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  it is a Sunday, but the last day stays\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  lastDayMoves: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfOtherStarts_SaysWhereTheCountingStarts()
    {
        Assert.Contains("  counted from the end of 31 December 2025\n", TimeLimitExplanation.Of(PolicyLimits.YearlyInformation.Of(new(2026, 7, 15))).ToText(), StringComparison.Ordinal);
        Assert.Contains("  counted from the end of 30 September 2025\n", TimeLimitExplanation.Of(PolicyLimits.InterestOfReserves.Of(new(2025, 12, 31))).ToText(), StringComparison.Ordinal);
        Assert.Contains("  counted from the end of 31 December 2020\n", TimeLimitExplanation.Of(AppealLimits.BasisAppeal.Of(new(2020, 3, 10))).ToText(), StringComparison.Ordinal);
        Assert.Contains(
            "  the insurer, 3 whole calendar months before the last day of the policy\n  counted back from 30 June 2025 (act on counting limits in time, section 4)\n  the time has run on 31 March 2025 (act on counting limits in time, section 4)\n",
            TimeLimitExplanation.Of(PolicyLimits.TransferNotice.Of(new(2025, 6, 30))).ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfExtensions_TheirLengths()
    {
        Assert.Contains("  longer if a weighty reason kept from claiming: 1 year from the end of the obstacle (section 128(2))\n", TimeLimitExplanation.Of(ClaimLimits.CostClaim.Of(new(2024, 3, 4))).ToText(), StringComparison.Ordinal);
        Assert.Contains("  longer if the appeal calls for more clarification: 60 days (section 242(3))\n", TimeLimitExplanation.Of(AppealLimits.AppealForwarding.Of(new(2024, 3, 4))).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfATerminatedPolicy_PaymentKeepsIt() => Assert.EndsWith(
        "  longer if the overdue premium that was the ground of the notice is paid before the time is over: the policy goes on (section 192(2))\n",
        TimeLimitExplanation.Of(PolicyLimits.TerminatedPolicy.Of(new(2024, 3, 4))).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void ToText_EveryRow_NoGap() => Assert.All(TimeLimits.All, limit =>
    {
        var text = TimeLimitExplanation.Of(limit.Of(limit.FirstStart)).ToText();

        Assert.Contains($" ({Wording.Section(limit.Section)}): last day ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  ,", text, StringComparison.Ordinal);
        Assert.Contains(TimeLimitExplanation.Length(limit), text, StringComparison.Ordinal);
    });

    [Fact]
    public void Names_EveryPartyReasonAndUnit_HaveTheirOwn()
    {
        Assert.Equal(10, Enum.GetValues<TimeLimitParty>().Select(value => TimeLimitExplanation.Party(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(5, Enum.GetValues<ClosedDay>().Select(value => TimeLimitExplanation.Name(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimitExplanation.Party((TimeLimitParty)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimitExplanation.Name((ClosedDay)99));
        Assert.Equal("1 day", TimeLimitExplanation.Length(TimeLimitLength.Days(1)));
        Assert.Equal("2 weeks", TimeLimitExplanation.Length(TimeLimitLength.Weeks(2)));
        Assert.Equal("5 months", TimeLimitExplanation.Length(TimeLimitLength.Months(5)));
    }
}
