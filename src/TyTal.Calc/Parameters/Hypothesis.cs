using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>What a caller supposes instead of the law in force. A result that was computed under it carries it.</summary>
/// <param name="Constants">The constants of the rules, those that are supposed and those in force.</param>
/// <param name="Figures">Everything that differs from what is in force: constants, then figures of years in order; each with what is in force in its place.</param>
public sealed record Hypothesis(RuleConstants Constants, ValueList<Figure> Figures) : ValueRecord;
