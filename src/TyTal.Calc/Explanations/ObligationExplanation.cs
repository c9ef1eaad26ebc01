using System.Text;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>An employer's obligation to insure in English: the answer, the days, the numbers, and readings.</summary>
public static class ObligationExplanation
{
    /// <summary>The obligation of a year as plain text.</summary>
    /// <param name="obligation">The obligation.</param>
    public static string ToText(InsuranceObligation obligation)
    {
        Guard.NotNull(obligation, nameof(obligation));
        var text = new StringBuilder($"{obligation.Year}: {Reason(obligation.Reason)} ({obligation.Section})\n");
        if (obligation.Difference is { } difference)
        {
            text.Append(What(difference)).Append('\n').Append(Explanation.Of(difference).ToText());
        }

        return text.Append(ReadingsOf(Figures(obligation))).ToString();
    }

    /// <summary>The obligation of a year with its running total as plain text.</summary>
    /// <param name="year">The obligation and its days.</param>
    public static string ToText(ObligationOfYear year)
    {
        var obligation = Guard.NotNull(year, nameof(year)).Obligation;
        var text = new StringBuilder($"{obligation.Year}: {Reason(obligation.Reason)} ({obligation.Section})\n");
        foreach (var day in year.Running)
        {
            text.Append($"  {EnglishFormat.Date(day.On)}: {EnglishFormat.Money(day.Added.Amount, Unit.Euros)}, in all {EnglishFormat.Money(day.Total.Amount, Unit.Euros)}");
            text.Append(day.Exceeds ? ", above the threshold\n" : "\n");
        }

        foreach (var payment in year.NotCounted)
        {
            text.Append($"  {EnglishFormat.Date(payment.On)}: {EnglishFormat.Money(payment.Amount.Amount, Unit.Euros)} does not count\n");
        }

        var figures = Figures(obligation).Concat(new Figure?[] { year.CrossedOn, year.InsuredFrom }.OfType<Figure>()).ToList();
        return text.Append(Explanation.Of(figures).ToText()).Append(ReadingsOf(figures)).ToString();
    }

    /// <summary>Who handles a claim as plain text.</summary>
    /// <param name="handling">The answer.</param>
    public static string ToText(ClaimHandling handling)
    {
        var handler = Guard.NotNull(handling, nameof(handling)).Handler switch
        {
            ClaimHandler.InsuranceCompany => "The insurance company handles the claim",
            ClaimHandler.StateTreasury => "The State Treasury handles the claim",
            _ => "The Workers' Compensation Center handles the claim",
        };
        var work = (handling.IsUninsuredWork, handling.IsNeglect) switch
        {
            (true, true) => ": uninsured work, the obligation was neglected (§§ 181, 182, 184)",
            (true, false) => ": uninsured work, there was no obligation",
            _ => "",
        };
        var reading = handling.Reading is null ? "" : $"  READING {handling.Reading.Id}: {handling.Reading}\n";
        return $"{handler} ({handling.Section}){work}\n{reading}";
    }

    /// <summary>Why there is an obligation or none, in English.</summary>
    /// <param name="reason">The reason.</param>
    public static string Reason(ObligationReason reason) => Guard.Defined(reason) switch
    {
        ObligationReason.AboveThreshold => "the employer must insure the employees, the wages exceed the threshold",
        ObligationReason.AtMostThreshold => "no obligation to insure, the wages do not exceed the threshold",
        _ => "the State has no obligation to insure, it pays compensation itself",
    };

    private static string What(Figure<Money<PerYear>> difference) => difference.Amount > 0m
        ? $"The wages are {EnglishFormat.Money(difference.Amount, Unit.Euros)} above the threshold."
        : $"{EnglishFormat.Money(-difference.Amount, Unit.Euros)} more may be paid in the year without an obligation.";

    private static IEnumerable<Figure> Figures(InsuranceObligation obligation) => obligation.Difference is { } difference ? [difference] : [];

    private static string ReadingsOf(IEnumerable<Figure> figures) => string.Concat(figures
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .OfType<Reading>()
        .Distinct()
        .Select(reading => $"  READING {reading.Id}: {reading}\n"));
}
