using System.Globalization;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits;

/// <summary>A figure in one line: "85 pension.percentUntil65: pension.sixtyFifthBirthday", its amount, its rule, and the rules of its inputs.</summary>
internal static class FigureText
{
    internal static string Of(Figure figure) =>
        figure.Amount.ToString("0.######", CultureInfo.InvariantCulture) + $" {figure.Rule.Id}: {string.Join(" ", figure.Inputs.Select(input => input.Rule.Id))}";
}
