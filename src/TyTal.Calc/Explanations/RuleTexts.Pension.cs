namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Workers' compensation pension (§§ 63–68).</summary>
    private static RuleText[] Pension =>
    [
        new("pension.sixtyFifthBirthday", ("65th birthday", "", ""), ("born {0}, 65 years later", "", "")),
        new("pension.percentUntil65", ("Percentage of the annual earnings until 65", "", ""), ("before {0}", "", "")),
        new("pension.percentFrom65", ("Percentage of the annual earnings from 65", "", ""), ("from {0}", "", "")),
        new("pension.base", ("Base, not rounded", "", ""), "{0} × {1} × {2}"),
        new("pension.basePerYear", ("Base per year, at the level of the claim date's year", "", ""), "{0}"),
        new("pension.basePerDay", ("Base per day, at the level of the claim date's year", "", ""), "{0} ÷ 360"),
        new("pension.increaseFrom", ("First day of the one-time increase", "", ""), ("claim date {0}, six calendar years later", "", "")),
        new("pension.ageAtIncrease", ("Age on that day", "", ""), ("{0}, born {1}:", "", "")),
        new("pension.fullIncrease", ("One-time increase under 31", "", ""), ("age {0}:", "", "")),
        new("pension.oneTimeIncrease", ("One-time increase", "", ""), "16 % − 0.457 % × ({0} − 30)"),
        new("pension.noIncrease", ("One-time increase: none over 64", "", ""), ("age {0}:", "", "")),
        new("pension.noIncreaseYet", ("One-time increase: not yet", "", "")),
        new("pension.increasedBase", ("Base with the one-time increase, not rounded", "", ""), "{0} × (100 % + {1})"),
        new("pension.perYear", ("Pension per year", "", ""), "{0} × {1} ÷ {2}"),
        new("pensionDeduction.sum", ("Other benefits that are deducted", "", ""), Sum),
        new("pensionDeduction.rest", ("Paid after the deduction of other benefits", "", ""), ("{0} − {1}, at least 0", "", "")),
        new("pension.perMonth", ("Pension per month", "", ""), "{0} × {1} ÷ {2} ÷ 12"),
    ];
}
