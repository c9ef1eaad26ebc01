using System.Text;
using TyTal.Calc.Earnings;
using TyTal.Calc.Law;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>Annual earnings in English: the amount, the paths taken and not taken, every step, and the readings.</summary>
public static class AnnualEarningsExplanation
{
    /// <summary>The annual earnings as plain text.</summary>
    /// <param name="earnings">The annual earnings.</param>
    public static string ToText(AnnualEarnings earnings)
    {
        Guard.NotNull(earnings, nameof(earnings));
        var text = new StringBuilder();
        text.Append("Annual earnings ").Append(EnglishFormat.Quantity(earnings.Decided)).Append('\n');
        foreach (var path in earnings.Paths)
        {
            text.Append(path.Taken ? "  taken: " : "  not taken: ").Append(Name(path.Kind)).Append(" (").Append(path.Section).Append(')');
            text.Append(path.Taken ? "" : ", as " + Reason(path.Outcome)).Append('\n');
        }

        text.Append('\n').Append(Explanation.Of(Figures(earnings)).ToText());
        foreach (var reading in ReadingsOf(earnings))
        {
            text.Append("  READING ").Append(reading.Id).Append(": ").Append(reading).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What a path is, in English.</summary>
    /// <param name="kind">The path.</param>
    public static string Name(EarningsPathKind kind) => Guard.Defined(kind) switch
    {
        EarningsPathKind.LookBack => "earnings of the year before, brought to a year",
        EarningsPathKind.ComparisonMean => "mean with the three calendar years before",
        EarningsPathKind.PermanentChange => "current earnings after a permanent change",
        EarningsPathKind.AverageOfSimilarWork => "average of similar work, as the pay is by commission",
        EarningsPathKind.PensionerWork => "lasting earnings of work on an old-age pension",
        EarningsPathKind.DiseaseOnPension => "earnings at retirement, as the disease appeared on a pension",
        EarningsPathKind.EntrepreneurWork => "insured entrepreneur work added",
        EarningsPathKind.FarmerWork => "insured farmer work added",
        EarningsPathKind.ConfirmedIncome => "confirmed income in the comparison years",
        EarningsPathKind.VocationalStudy => "wage of the occupation studied for",
        EarningsPathKind.Pupil => "least annual earnings of a pupil",
        EarningsPathKind.YoungPerson => "wage of a young person after three years' work",
        EarningsPathKind.Minimum => "minimum annual earnings",
        EarningsPathKind.Rehabilitation => "annual earnings of the rehabilitated claim",
        EarningsPathKind.PensionRehabilitation => "benefit of the rehabilitation under the pension acts",
        _ => "annual earnings of the entrepreneur's insurance",
    };

    /// <summary>Why a path was not taken, in English.</summary>
    /// <param name="outcome">What became of it.</param>
    public static string Reason(PathOutcome outcome) => Guard.Defined(outcome) switch
    {
        PathOutcome.Taken => "it was taken",
        PathOutcome.NoComparisonYears => "no comparison years were stated",
        PathOutcome.DeviationUnderTwentyPercent => "the current earnings deviate less than 20 %",
        PathOutcome.ChangeIsPermanent => "the change is permanent",
        PathOutcome.ReplacedByAnotherSection => "another section determines the earnings instead",
        PathOutcome.NotInThisInsurance => "the section does not apply in this insurance",
        PathOutcome.NotYetInForce => "the section did not yet hold on the claim date",
        PathOutcome.WorkAtClaimEvent => "that work was done at the claim event",
        PathOutcome.StudiesEndedEarlier => "the studies ended more than a year before",
        PathOutcome.OwnEarningsNotLower => "the person's own earnings are not lower",
        PathOutcome.BasicEducationEndedEarlier => "basic education ended more than five years before",
        PathOutcome.EarningsEstablished => "the person had established earnings",
        PathOutcome.NotBelowLimit => "the earnings are not below it",
        PathOutcome.NoEmployment => "there was no employment at the claim event",
        _ => "the person got an old-age or a disability pension",
    };

    private static IEnumerable<Figure> Figures(AnnualEarnings earnings) => earnings.Compared.Prepend(earnings.Decided);

    private static IEnumerable<Reading> ReadingsOf(AnnualEarnings earnings) => Figures(earnings)
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .OfType<Reading>()
        .Distinct();
}
