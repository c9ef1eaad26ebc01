using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Tests.Coverage.Payers;

namespace TyTal.Calc.Tests.Explanations;

public class PayersExplanationTests
{
    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        PayersExplanation.Of(PayerOrder.Of(SlideCases.CyclistToWork), language),
        PayersExplanation.Of(PayerOrder.Of(SlideCases.Leisure with { PauseDays = null }), language),
        PayersExplanation.Of(PayerOrder.Of(SlideCases.Leisure with { Event = EventKind.Worsening }), language),
        PayersExplanation.Of(PayerOrder.Of(SlideCases.Nepal), language),
    ];

    [Fact]
    public void ToText_OfTheCommute_PayersReasonsAndReadings()
    {
        var text = PayersExplanation.Of(PayerOrder.Of(SlideCases.CyclistToWork)).ToText();

        Assert.StartsWith(
            """
            Which insurance pays

            Payers, the first one first
              1. compulsory workers' compensation insurance: in full (section 23(1))
              2. motor liability insurance of vehicle 1: the rest, and repayment to the insurer that paid first (section 270(1))

            Insurances that do not pay
              leisure-time insurance: it happened in circumstances of work (section 199(1)); a traffic accident (section 201(2)(4))

            Readings
              workInsurancePaysFirst: section 5: 
            """,
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Open questions", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_WithAnOpenQuestion_EachAnswerWithItsPayers()
    {
        var text = PayersExplanation.Of(PayerOrder.Of(SlideCases.Leisure with { PauseDays = null })).ToMarkdown();

        Assert.StartsWith("# Which insurance pays\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "## Open questions\n\n- How long had work and pay been interrupted? at most 30 days (presumed): leisure-time insurance in full, less the sickness allowance, pensions and treatment of other acts that section 202 deducts, health insurance (Kela) in full; over 30 days: health insurance (Kela) in full\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Line_LimitedLiability_SaysForHowLong()
    {
        Assert.Equal(
            "compulsory workers' compensation insurance: in full, for at most six weeks (section 33)",
            PayersExplanation.Line(PayerOrder.Of(SlideCases.AtWork with { Event = EventKind.Strain }).Payers[0]));
        Assert.Equal(
            "leisure-time insurance: in full, less the sickness allowance, pensions and treatment of other acts that section 202 deducts, for at most six months, as far as the accident is the cause (section 199(1))",
            PayersExplanation.Line(PayerOrder.Of(SlideCases.Leisure with { Event = EventKind.Worsening }).Payers[0]));
    }

    [Fact]
    public void Line_LiabilityAlone_NamesItsAct()
    {
        Assert.Equal("motor liability insurance of vehicle 1: in full (Motor Liability Insurance Act)", PayersExplanation.Line(PayerOrder.Of(SlideCases.CyclistAndCar).Payers[0]));
        Assert.Equal("patient insurance: in full (its own act)", PayersExplanation.Line(PayerOrder.Of(SlideCases.Leisure with { Event = EventKind.PatientInjury }).Payers[0]));
    }

    [Fact]
    public void Line_EveryReasonPayerAndExtent_HasItsOwnText()
    {
        var reasons = Enum.GetValues<ExclusionReason>().Select(reason => PayersExplanation.Line(new ExcludedPayer(PayerKind.Travel, ValueList.Create<Exclusion>(new Exclusion(reason, Section: null))))).ToList();
        Assert.Equal(reasons.Count, reasons.Distinct(StringComparer.Ordinal).Count());
        Assert.All(reasons, reason => Assert.EndsWith(" (its own conditions)", reason, StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<PayerKind>().Length, Enum.GetValues<PayerKind>().Select(kind => PayersExplanation.Name(kind)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Extent>().Length, Enum.GetValues<Extent>().Select(value => PayersExplanation.Extent(value)).Distinct(StringComparer.Ordinal).Count());
        var questions = Enum.GetValues<Question>().Select(question => PayersExplanation.Line(new OpenQuestion(question, default))).ToList();
        Assert.Equal(questions.Count, questions.Distinct(StringComparer.Ordinal).Count());
    }
}
