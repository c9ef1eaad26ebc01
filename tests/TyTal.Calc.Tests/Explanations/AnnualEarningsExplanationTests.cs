using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Tests.Earnings;

namespace TyTal.Calc.Tests.Explanations;

public class AnnualEarningsExplanationTests
{
    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
        [AnnualEarningsExplanation.Of(EarningsCorners.Determine(EarningsCorners.Deviating), language)];

    [Fact]
    public void ToText_OfADeviation_PathsStepsAndReadings()
    {
        var text = AnnualEarningsExplanation.Of(EarningsCorners.Determine(EarningsCorners.Deviating)).ToText();

        Assert.StartsWith("Annual earnings 27 517.30 €/year\n  taken: earnings of the year before, brought to a year (section 71(1))\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  not taken: minimum annual earnings (section 79), as the earnings are not below it\n", text, StringComparison.Ordinal);
        Assert.Contains("20 000.00 €/year × 1.637 ÷ 1.465 = 22 348.12 €/year, rounded to the cent (section 71(3))", text, StringComparison.Ordinal);
        Assert.Contains("\n  meanOfFourValues: section 71(2): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_OfEveryPathAndOutcome_Differ()
    {
        Assert.Equal(Enum.GetValues<EarningsPathKind>().Length, Enum.GetValues<EarningsPathKind>().Select(value => AnnualEarningsExplanation.Name(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<PathOutcome>().Length, Enum.GetValues<PathOutcome>().Select(value => AnnualEarningsExplanation.Reason(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.StartsWith("kind is 99", Assert.Throws<ArgumentOutOfRangeException>(() => AnnualEarningsExplanation.Name((EarningsPathKind)99)).Message, StringComparison.Ordinal);
    }
}
