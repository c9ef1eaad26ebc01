using NodaTime;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.MotorLiability;

namespace TyTal.Calc.Tests.Explanations;

public class MotorExplanationTests
{
    private static readonly MotorClaim Monthly = MotorTimelineTests.Student with
    {
        FullCompensation = ValueList.Create(new DatedRate(new(2020, 6, 1), null, CompensationRate.Of(Euros.PerMonth(2100)))),
        ActualLoss = ValueList.Create(new DatedRate(new(2020, 8, 1), null, CompensationRate.Of(Euros.PerMonth(500)))),
        EarningsClaims = ValueList.Create(
            new AuthorityClaim(Authority.Municipality, SupportKind.Services, new(2020, 9, 1), new(2020, 9, 30), CompensationRate.Of(Euros.PerMonth(5000)), new Notice(new(2020, 10, 1)))),
        Costs = ValueList.Create(MotorTimelineTests.Student.Costs[0] with { Claims = ValueList.Create(new ServiceClaim(Authority.Municipality, Euros.Once(40), new Notice(new(2020, 10, 1)))) }),
        SharingGround = SharingGround.SameAccident,
    };

    /// <summary>Figures that use every rule of the room.</summary>
    internal static IEnumerable<Figure> EveryRule()
    {
        var moved = AppealTime.Of(new() { PostedOn = new(2022, 3, 3), Requests = ValueList.Create(new RecommendationRequest(new(2022, 3, 20), new LocalDate(2022, 9, 2))) });
        var shown = AppealTime.Of(new() { PostedOn = new(2022, 3, 3), NotifiedOn = new LocalDate(2022, 3, 4) });
        return MotorTimeline.Of(MotorTimelineTests.Student).Figures()
            .Concat(MotorTimeline.Of(MotorTimelineTests.Student with { WithoutIncome = true }).Figures())
            .Concat(MotorTimeline.Of(Monthly).Figures())
            .Concat(MotorTimeline.Of(Monthly with { WithoutIncome = true }).Figures())
            .Concat([moved.LastDay!, moved.LastDayWithoutRecommendation, shown.LastDay!])
            .Append(RehabilitationAccident.AnnualEarnings(new(Euros.PerYear(30_000), Rule.Given("given.annualEarnings"))));
    }

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        MotorExplanation.Of(MotorTimeline.Of(MotorTimelineTests.Student), language),
        MotorExplanation.Of(MotorTimeline.Of(MotorTimelineTests.Student with { Conditions = new() { ResidentInFinland = false } }), language),
        MotorExplanation.Of(AppealTime.Of(new() { PostedOn = new(2021, 4, 20), Requests = ValueList.Create(new RecommendationRequest(new(2021, 5, 10))) }), language),
    ];

    [Fact]
    public void ToText_OfAStudent_EveryPart()
    {
        var text = MotorExplanation.Of(MotorTimeline.Of(MotorTimelineTests.Student)).ToText();

        Assert.StartsWith("Rehabilitation after the traffic accident of 6 May 2019, through 30 June 2021\n", text, StringComparison.Ordinal);
        Assert.Contains("1 September 2020 – 30 September 2020: 80.00 €/day, in full, in a measure", text, StringComparison.Ordinal);
        Assert.Contains("For the period: 80.00 €/day × 30 days = 2 400.00 € (motor-liability rehabilitation act, section 8)", text, StringComparison.Ordinal);
        Assert.Contains("To the injured person: 2 400.00 € less what moves to authorities = 1 564.20 € (motor-liability rehabilitation act, section 10(1))", text, StringComparison.Ordinal);
        Assert.Contains("Borne by the insurer, by the consequences of its accident: 2 400.00 € × 66.667 % = 1 600.01 € (motor-liability rehabilitation act, section 13(2); READING largestRemainder)", text, StringComparison.Ordinal);
        Assert.Contains("1 March 2021 – 14 March 2021: interrupted or delayed by the person's own doing (motor-liability rehabilitation act, section 9)", text, StringComparison.Ordinal);
        Assert.Contains("lost earnings 26 800.00 €, costs 100.01 €, in all 26 900.01 €", text, StringComparison.Ordinal);
        Assert.Contains("  injured person: 26 064.21 €\n  Social Insurance Institution: 835.80 €\n", text, StringComparison.Ordinal);
        Assert.Contains("  largestRemainder: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("olderAccidentInterrupted", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_NothingDue_SaysWhy()
    {
        var text = MotorExplanation.Of(MotorTimeline.Of(MotorTimelineTests.Student with { Conditions = new() { ResidentInFinland = false } })).ToMarkdown();

        Assert.Contains("Nothing is compensated.", text, StringComparison.Ordinal);
        Assert.Contains("- neither living in Finland nor under an agreement that counts (motor-liability rehabilitation act, section 1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfAnAppeal_DaysAndRequests()
    {
        var text = MotorExplanation.Of(AppealTime.Of(new() { PostedOn = new(2021, 4, 20), Requests = ValueList.Create(new RecommendationRequest(new(2021, 5, 10), new LocalDate(2022, 6, 8))) })).ToText();

        Assert.StartsWith("Appeal to the Insurance Court by 8 July 2022", text, StringComparison.Ordinal);
        Assert.Contains("Presumed notice of the decision: 20 April 2021 + 7 days = 27 April 2021", text, StringComparison.Ordinal);
        Assert.Contains("10 May 2021: the appeal time stops and runs anew from the end of the handling (motor-liability rehabilitation act, section 16(4))", text, StringComparison.Ordinal);
        Assert.Contains("the time stands still", MotorExplanation.Of(AppealTime.Of(new() { PostedOn = new(2021, 4, 20), Requests = ValueList.Create(new RecommendationRequest(new(2021, 5, 10))) })).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_EveryValue_HasItsOwnWords()
    {
        AllDiffer(Enum.GetValues<DayOutcome>().Select(value => MotorExplanation.Reason(value)));
        AllDiffer(Enum.GetValues<CostRefusalReason>().Select(value => MotorExplanation.Reason(value)));
        AllDiffer(Enum.GetValues<TransferRefusalReason>().Select(value => MotorExplanation.Reason(value)));
        AllDiffer(Enum.GetValues<UnmetCondition>().Select(value => MotorExplanation.Reason(value)));
        AllDiffer(Enum.GetValues<RequestEffect>().Select(value => MotorExplanation.Effect(value)));
    }

    private static void AllDiffer(IEnumerable<string> words)
    {
        var all = words.ToList();
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
    }
}
