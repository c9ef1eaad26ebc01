using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio;

/// <summary>What the command line supposes in the place of what is in force: "--index", "--percent-until", "--percent-from", "--age".</summary>
internal static class Reform
{
    public static readonly string[] Names = ["--percent-until", "--percent-from", "--age"];

    /// <summary>The figures under the reform; the known ones stay as they are.</summary>
    public static StatutoryParameters Of(Options options, StatutoryParameters known)
    {
        if (!options.Has("--index") && !Array.Exists(Names, options.Has))
        {
            throw new UsageException("What to suppose is missing: --index, --percent-until, --percent-from or --age, e.g. --index 2025=3150 or --percent-until 80.");
        }

        var enacted = RuleConstants.Enacted;
        var supposed = Indexes.Supposing(known, "--index", options.All("--index")).Hypothetically(new RuleConstants
        {
            PensionPercentUntilChange = Percent(options, "--percent-until", enacted.PensionPercentUntilChange),
            PensionPercentFromChange = Percent(options, "--percent-from", enacted.PensionPercentFromChange),
            PensionAgeOfChange = (int)options.Number("--age", 18, 100, enacted.PensionAgeOfChange),
        });
        return supposed.IsHypothetical ? supposed : throw new UsageException("What is supposed is what is in force; there is nothing to compare.");
    }

    /// <summary>That it is hypothetical, and what was supposed, a line each.</summary>
    public static IEnumerable<string> Lines(StatutoryParameters supposed) =>
        Explanation.Of(supposed.Hypothesis!.Figures).Banners.SelectMany(notice => notice.Lines.Select(line => "  " + line).Prepend(notice.Text));

    private static Percentage Percent(Options options, string name, Percentage enacted)
    {
        var percent = options.Decimal(name, 0m, 100m, enacted.Amount);
        return decimal.Round(percent, 3) == percent ? Percentage.Of(percent) : throw new UsageException($"{name} is '{options.Text(name)}'; allowed is a number with at most three decimals.");
    }
}
