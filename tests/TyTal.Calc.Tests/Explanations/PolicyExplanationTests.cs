using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Policies;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Explanations;

public class PolicyExplanationTests
{
    private static readonly Policy Employer = new() { ApplicationArrived = new LocalDate(2022, 5, 15), Through = new(2024, 12, 31) };

    private static readonly PremiumFacts Premiums = new() { PeriodEnds = new(2024, 12, 31), Revised = Euros.Once(1_234.56m), Collected = Euros.Once(1_000m) };

    private static readonly Neglect Neglected = new()
    {
        From = new(2017, 3, 1),
        DecidedOn = new(2024, 12, 31),
        Premiums = Enumerable.Range(2019, 6).Select(year => new NeglectYear(year, Euros.Once(100m + year))).ToValueList(),
        FeeMultiple = 0.5m,
        Events = ValueList.Create(new UninsuredEvent(new(2022, 5, 3), Euros.Once(18_200.55m)), new UninsuredEvent(new(2017, 2, 28), Euros.Once(1m))),
    };

    /// <summary>Figures that use every rule of the room.</summary>
    internal static IEnumerable<Figure> EveryRule() => Lives().SelectMany(policy => PolicyTimeline.Of(policy).Figures())
        .Concat(PremiumAdjustment.Of(Premiums).Figures())
        .Concat(PremiumAdjustment.Of(Premiums with { Smallest = Euros.Once(500m), ExperienceRated = true, AgreedLimit = new LocalDate(2027, 1, 1), DueOn = new LocalDate(2026, 1, 1) }).Figures())
        .Concat(NeglectDecision.Of(Neglected, StatutoryParameters.Enacted).Figures())
        .Append(WageSum.Of(ValueList.Create(new PayItem(PayKind.Wage, Euros.Once(1m))), new(2024, 12, 31)).Total)
        .Append(Premium.LastDayOfRefund(Fact(new(2020, 3, 15), "given.premiumPaidOn")))
        .Append(Premium.LastDayOfRefund(Fact(new(2020, 3, 15), "given.premiumPaidOn"), ValueList.Create(new LocalDate(2022, 1, 1))))
        .Concat(Enum.GetValues<StatisticsOccasion>().Select(occasion => StatisticsHistory.Due(occasion, Fact(new(2024, 9, 30), "given.statisticsFrom"))));

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        .. Lives().Select(policy => PolicyExplanation.Of(PolicyTimeline.Of(policy), language)),
        PolicyExplanation.Of(PremiumAdjustment.Of(Premiums), language),
        PolicyExplanation.Of(PremiumAdjustment.Of(Premiums with { Revised = Euros.Once(900m) }), language),
        PolicyExplanation.Of(PremiumAdjustment.Of(Premiums with { Revised = Euros.Once(1_000m) }), language),
        PolicyExplanation.Of(NeglectDecision.Of(Neglected, StatutoryParameters.Enacted), language),
        PolicyExplanation.Of(NeglectDecision.Of(Neglected with { NaturalPerson = true, Unreasonable = true }, StatutoryParameters.Enacted), language),
    ];

    [Fact]
    public void ToText_OfATransferredPolicy_LifeReasonsAndReadings()
    {
        const string Expected = """
            Compulsory policy from 15 May 2022 (section 157(1))
            Ends with 30 June 2024: it was transferred to another insurer (section 162(1))

            Insurance periods
              15 May 2022 – 31 December 2023
              1 January 2024 – 30 June 2024, cut by the end

            Transfer
              at the earliest to 31 December 2023, notice by 30 September 2023, later to each end of a quarter

            Notices of transfer
              to 30 June 2024: made (section 162(1))

            To be told to the insurer
              by 30 May 2022: the information for the premium, after the start (section 159(2))
              by 31 January 2023: the information for the premium, of the year before (section 160(1))
              by 31 January 2024: the information for the premium, of the year before (section 160(1))

            Reasons
              1. Arrival of the application: 15 May 2022 (given)
              2. First day of the policy: 15 May 2022 (section 157(1); READING policyDaysForMoments)
              3. Last day of the first period: the end of the year, or of the next one when the policy starts within a year, from 15 May 2022 = 31 December 2023 (section 158(1); READING firstPeriodAfterTransfer)
              4. Last day on which the notice of transfer may reach the old insurer: three calendar months before 31 December 2023 = 30 September 2023 (section 162(1); READING wholeCalendarMonths)
            """;
        var text = PolicyExplanation.Of(PolicyTimeline.Of(Employer with { Transfers = ValueList.Create(new TransferNotice(new(2024, 3, 1), new(2024, 3, 31), new(2024, 6, 30))) })).ToText();

        Assert.StartsWith(Expected, text, StringComparison.Ordinal);
        Assert.Contains("two weeks from 30 September 2023 = 14 October 2023 (decree on the transfer of policies, section 1(2); READING lastTransferDay)", text, StringComparison.Ordinal);
        Assert.Contains("the next working day after 14 October 2023 = 16 October 2023 (act on counting limits in time, section 5; READING lastDayMoves)", text, StringComparison.Ordinal);
        Assert.Contains("\n  informationAfterEnd: section 160(1): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfAPolicyThatGoesOn_EventsAndWork()
    {
        var text = PolicyExplanation.Of(PolicyTimeline.Of(Employer with
        {
            WorkFrom = new LocalDate(2022, 5, 1),
            Events = ValueList.Create(new PolicyEvent(PolicyEndReason.NoticeByPolicyholder, new(2024, 3, 4))),
        })).ToText();

        Assert.Contains("\nGoes on: nothing is stated that ends it\n", text, StringComparison.Ordinal);
        Assert.Contains("  4 March 2024, the policyholder gave notice: does not end a policy of this kind (section 194)\n", text, StringComparison.Ordinal);
        Assert.Contains("Work without this policy\n  1 May 2022 – 14 May 2022 (section 156(1))\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfAnExtendedTerm_SaysWhatBecameOfIt() => Assert.Contains(
        "Extension of the term\n  extended by twelve months, the most (section 158(2))\n",
        PolicyExplanation.Of(PolicyTimeline.Of(Employer with { FixedTermEnds = new LocalDate(2022, 8, 31), Extension = new(new(2022, 8, 31), new(2024, 1, 1)) })).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void ToText_OfAdjustments_WhichWayAndWhy()
    {
        Assert.StartsWith("Adjustment premium 234.56 € to collect, due on 31 December 2025\n", PolicyExplanation.Of(PremiumAdjustment.Of(Premiums)).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("Adjustment premium 1 000.00 € to return, due on 31 December 2025\n", PolicyExplanation.Of(PremiumAdjustment.Of(Premiums with { Revised = default })).ToText(), StringComparison.Ordinal);
        var small = PolicyExplanation.Of(PremiumAdjustment.Of(Premiums with { Smallest = Euros.Once(234.57m) })).ToText();
        Assert.StartsWith("No adjustment premium\n", small, StringComparison.Ordinal);
        Assert.Contains("1 234.56 € − 1 000.00 €, smaller than 234.57 € either way = 0.00 € (section 169(2); READING smallAdjustment)", small, StringComparison.Ordinal);
        Assert.Contains("1 234.56 € × 1.75 % = 21.60 €, rounded to the cent (section 233; READING safetyChargeOfRevised)", small, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfANeglect_ChargeFeeExcessAndYears()
    {
        var text = PolicyExplanation.Of(NeglectDecision.Of(Neglected, StatutoryParameters.Enacted)).ToText();

        Assert.StartsWith("Neglect from 1 March 2017: in all 24 653.50 €\n", text, StringComparison.Ordinal);
        Assert.Contains("Premium-like charge 12 729.00 € (2019–2024; section 181), decided by the State Treasury on the application of the Workers' Compensation Center (section 183)\n", text, StringComparison.Ordinal);
        Assert.Contains("Neglect fee: 6 364.50 €, as judged (section 182(1))\n", text, StringComparison.Ordinal);
        Assert.Contains("  3 May 2022: 5 560.00 € (section 184(1))\n  28 February 2017: none, not during the neglect (section 184(1))\n", text, StringComparison.Ordinal);
        Assert.Contains("Years too far back\n  2017 (section 181)\n  2018 (section 181)\n", text, StringComparison.Ordinal);
        Assert.Contains("18 200.55 €, at most 5 560.00 € = 5 560.00 € (section 184(1); READING excessOfEventYear)", text, StringComparison.Ordinal);
        Assert.Contains("12 729.00 € × 0.500 = 6 364.50 €, rounded to the cent (section 182(1))", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_FeeLeftOut_NamesTheReading()
    {
        var text = PolicyExplanation.Of(NeglectDecision.Of(Neglected with { NaturalPerson = true, Unreasonable = true }, StatutoryParameters.Enacted)).ToText();

        Assert.Contains("Neglect fee: none, left out for a natural person without intent, as unreasonable (section 182(3))\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  feeLeftOut: section 182(3): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_EveryReason_HasItsOwnWords()
    {
        Distinct(Enum.GetValues<PolicyEndReason>().Select(value => PolicyExplanation.Reason(value)));
        Distinct(Enum.GetValues<TransferOutcome>().Select(value => PolicyExplanation.Reason(value)));
        Distinct(Enum.GetValues<ExtensionOutcome>().Select(value => PolicyExplanation.Reason(value)));
        Distinct(Enum.GetValues<NeglectFeeOutcome>().Select(value => PolicyExplanation.Reason(value)));
        Distinct(Enum.GetValues<PolicyKind>().Select(value => PolicyExplanation.Name(value)));
        Distinct(Enum.GetValues<PolicyDutyKind>().Select(value => PolicyExplanation.Name(value)));
        Distinct(Enum.GetValues<NeglectAuthority>().Select(value => PolicyExplanation.Name(value)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyExplanation.Reason((PolicyEndReason)99));
    }

    private static void Distinct(IEnumerable<string> words)
    {
        var list = words.ToList();
        Assert.Equal(list.Count, list.Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<Policy> Lives()
    {
        var day = new LocalDate(2024, 3, 4);
        var main = new MainPolicy(new(2021, 1, 1), new LocalDate(2024, 12, 1));
        yield return Employer with { AgreedStart = new LocalDate(2022, 6, 1), Transfers = ValueList.Create(new TransferNotice(new(2024, 3, 1), new(2024, 3, 31), new(2024, 6, 30))) };
        yield return Employer with { ApplicationArrived = null, LastDayElsewhere = new LocalDate(2022, 3, 31) };
        yield return Employer with { FixedTermEnds = new LocalDate(2022, 8, 31) };
        yield return Employer with { FixedTermEnds = new LocalDate(2022, 8, 31), Extension = new(new(2022, 8, 31), new(2023, 1, 1)) };
        foreach (var kind in Enum.GetValues<PolicyKind>())
        {
            foreach (var reason in Enum.GetValues<PolicyEndReason>().Where(reason => reason < PolicyEndReason.Transferred))
            {
                yield return Employer with
                {
                    Kind = kind,
                    Main = kind is PolicyKind.LeisureTime or PolicyKind.EntrepreneurLeisureTime ? reason == PolicyEndReason.UnpaidPremium ? main : main with { To = null } : null,
                    Events = ValueList.Create(new PolicyEvent(reason, day) { Ends = reason is PolicyEndReason.NoticeByTerms or PolicyEndReason.NoticeByPolicyholder ? day.PlusDays(9) : null }),
                };
            }
        }
    }

    private static Figure<CalendarDay> Fact(LocalDate day, string id) => new(new(day), Rule.Given(id));
}
