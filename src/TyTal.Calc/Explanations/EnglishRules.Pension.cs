namespace TyTal.Calc.Explanations;

internal static partial class EnglishRules
{
    /// <summary>Workers' compensation pension (§§ 63–68).</summary>
    private static (string Id, string Title, string? Formula)[] Pension =>
    [
        ("pension.sixtyFifthBirthday", "65th birthday", "born {0}, 65 years later"),
        ("pension.percentUntil65", "Percentage of the annual earnings until 65", "before {0}"),
        ("pension.percentFrom65", "Percentage of the annual earnings from 65", "from {0}"),
        ("pension.base", "Base, not rounded", "{0} × {1} × {2}"),
        ("pension.basePerYear", "Base per year, at the level of the claim date's year", "{0}"),
        ("pension.basePerDay", "Base per day, at the level of the claim date's year", "{0} ÷ 360"),
        ("pension.increaseFrom", "First day of the one-time increase", "claim date {0}, six calendar years later"),
        ("pension.ageAtIncrease", "Age on that day", "{0}, born {1}:"),
        ("pension.fullIncrease", "One-time increase under 31", "age {0}:"),
        ("pension.oneTimeIncrease", "One-time increase", "16 % − 0.457 % × ({0} − 30)"),
        ("pension.noIncrease", "One-time increase: none over 64", "age {0}:"),
        ("pension.noIncreaseYet", "One-time increase: not yet", null),
        ("pension.increasedBase", "Base with the one-time increase, not rounded", "{0} × (100 % + {1})"),
        ("pension.perYear", "Pension per year", "{0} × {1} ÷ {2}"),
        ("pensionDeduction.sum", "Other benefits that are deducted", Sum),
        ("pensionDeduction.rest", "Paid after the deduction of other benefits", "{0} − {1}, at least 0"),
        ("pension.perMonth", "Pension per month", "{0} × {1} ÷ {2} ÷ 12"),
    ];
}
