namespace TyTal.Calc.Explanations;

internal static partial class RuleTexts
{
    /// <summary>Survivors' pensions and funeral assistance (§§ 99–109).</summary>
    private static RuleText[] Survivors =>
    [
        new("given.children", ("Children who count", "", "")),
        new("given.orphans", ("Full orphans among them", "", "")),
        new("given.spouseIncome", ("Spouse's income at the death", "", "")),
        new("given.nationalPension", ("Basic amount of the child's national pension", "", "")),
        new("given.earningsRelatedPension", ("Earnings-related survivor's pension that goes on", "", "")),
        new("given.spouseEarnings", ("Spouse's earnings from work", "", "")),
        new("given.spousePension", ("Spouse's pensions of one group", "", "")),
        new("given.otherSurvivorsPension", ("Another act's survivor's pension for the same event", "", "")),
        new("given.daysBeforeFixedEnd", ("Days before the fixed end of the right, 30 a month", "", "")),
        new("given.funeralCosts", ("Costs of the funeral", "", "")),
        new("survivors.noSpouse", ("Spouse's percentage: no spouse has a right", "", "")),
        new("survivors.spousePercent", ("Spouse's percentage of the annual earnings", "", ""), ("beside {0} children:", "", "")),
        new("survivors.childrenPercent", ("Percentage of the children together", "", ""), ("{0} children:", "", "")),
        new("survivors.orphansAddition", ("Addition for full orphans", "", ""), ("15 %, at most 70 % − {0} − {1}", "", "")),
        new("survivors.childrenPercentWithAddition", ("Percentage of the children with the addition", "", ""), "{0} + {1}"),
        new("survivors.spouseBase", ("Spouse's pension, not rounded", "", ""), "{0} × {1}"),
        new("survivors.childBase", ("Child's pension, not rounded", "", ""), "{0} × {1} ÷ {2}"),
        new("survivors.orphanBase", ("Full orphan's pension, not rounded", "", ""), "{0} × ({1} ÷ {2} + {3} ÷ {4})"),
        new("survivors.nationalPension", ("Basic amount a year at the level of the claim date's year, not rounded", "", ""), "12 × {0} × {1} ÷ {2}"),
        new("survivors.lessNationalPension", ("Child's pension less that basic amount, not rounded", "", ""), ("{0} − {1}, at least 0", "", "")),
        new("survivors.incomeReduction", ("Reduction by the spouse's income, not rounded", "", ""), "30 % × ({0} − {1})"),
        new("survivors.noIncomeReduction", ("Reduction by the spouse's income: none", "", ""), ("{0} is not above {1}", "", "")),
        new("survivors.incomeReductionPerYear", ("Reduction per year at the level of the year of the death", "", ""), "{0}"),
        new("survivors.incomeReductionAtClaimYear", ("Reduction at the level of the claim date's year, not rounded", "", ""), "{0} × {1} ÷ {2}"),
        new("survivors.adjustedBase", ("Spouse's pension after income adjustment, not rounded", "", ""), ("{0} − {1}, at least 0", "", "")),
        new("survivors.laterStudy", ("Spouse's pension while a child studies that started later, not rounded", "", ""), ("{0}, at most {1} × (70 % − {2})", "", "")),
        new("survivors.basePerYear", ("Pension per year, at the level of the claim date's year", "", ""), "{0}"),
        new("survivors.perYear", ("Pension per year", "", ""), "{0} × {1} ÷ {2}"),
        new("survivors.perMonth", ("Pension per month", "", ""), "{0} × {1} ÷ {2} ÷ 12"),
        new("survivors.remarriageLumpSum", ("Lump sum at a new marriage", "", ""), "36 × {0}"),
        new("survivors.remarriageLumpSumAbove", ("Lump sum at a new marriage, above the earnings-related pension", "", ""), ("36 × ({0} − {1}), at least 0", "", "")),
        new("survivors.remarriageLumpSumWithinEnd", ("Lump sum at a new marriage, up to the fixed end of the right", "", ""), "{0} × {1} ÷ 30"),
        new("survivors.remarriageLumpSumAboveWithinEnd", ("Lump sum at a new marriage, above the earnings-related pension, up to the fixed end of the right", "", ""), ("({0} − {1}) × {2} ÷ 30, at least 0", "", "")),
        new("survivors.lessOtherPensionPerYear", ("Pension per year less another act's", "", ""), ("{0} − 12 × {1}, at least 0", "", "")),
        new("survivors.lessOtherPensionPerMonth", ("Pension per month less another act's", "", ""), ("{0} − {1}, at least 0", "", "")),
        new("survivors.spouseIncome", ("Spouse's income: earnings or pensions", "", ""), ("the larger of {0} and {1}", "", "")),
        new("survivors.spouseIncomeBeside", ("Spouse's income: earnings beside a pension", "", ""), ("{0} + the larger of {1} and {2}", "", "")),
        new("survivors.spousePensions", ("Spouse's pensions together", "", ""), "{0} + {1}"),
        new("funeralAssistance.toEstate", ("Funeral assistance to the estate", "", ""), "{0}"),
        new("funeralAssistance.toOthers", ("Funeral assistance by the costs", "", ""), ("{0}, at most {1}", "", "")),
    ];
}
