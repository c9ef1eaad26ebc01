using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>What each rule says in English: a title, and a formula whose {0}, {1}… are the figures that the rule started from.</summary>
internal static class EnglishRules
{
    /// <summary>The formula of a rule that adds all its figures.</summary>
    private const string Sum = "{+}";

    /// <summary>The formula of an amount that follows an index.</summary>
    private const string Indexed = "{0} × {1} ÷ {2}";

    private static readonly Dictionary<string, (string Title, string? Formula)> Templates = new(StringComparer.Ordinal)
    {
        ["given.claimDate"] = ("Claim date", null),
        ["given.birthDate"] = ("Day of birth", null),
        ["given.annualEarnings"] = ("Annual earnings", null),
        ["given.degree"] = ("Degree of incapacity", null),
        ["given.sickPay"] = ("Sick pay of the spell", null),
        ["given.sickPayDays"] = ("Calendar days of the spell", null),
        ["given.earningsBefore"] = ("Earnings before the claim date", null),
        ["given.earningsBeforeDays"] = ("Calendar days of those earnings", null),
        ["given.contributoryReduction"] = ("Reduction for the person's own contribution", null),
        ["given.perDay"] = ("Daily amount", null),
        ["given.lossPerYear"] = ("Loss of earnings per year", null),

        ["given.children"] = ("Children who count", null),
        ["given.orphans"] = ("Full orphans among them", null),
        ["given.spouseIncome"] = ("Spouse's income at the death", null),
        ["given.nationalPension"] = ("Basic amount of the child's national pension", null),
        ["given.earningsRelatedPension"] = ("Earnings-related survivor's pension that goes on", null),
        ["given.funeralCosts"] = ("Costs of the funeral", null),

        ["statutory.wageCoefficient"] = ("Wage coefficient", null),
        ["statutory.earningsRelatedPensionIndex"] = ("Earnings-related pension index", null),
        ["statutory.sicknessAllowanceContribution"] = ("Sickness daily-allowance contribution", null),
        ["statutory.employeesPensionContribution"] = ("Employee's earnings-related pension contribution", null),
        ["statutory.employeesUnemploymentContribution"] = ("Employee's unemployment insurance contribution", null),
        ["statutory.exemptPoints"] = ("Exempt points", null),
        ["statutory.employeePaymentsPercent"] = ("Percentage of the deduction of employee payments", null),
        ["statutory.kilometreAllowance"] = ("Tax-free kilometre allowance", null),
        ["statutory.halfKilometreAllowance"] = ("Half of the tax-free kilometre allowance", null),
        ["statutory.base"] = ("Base in the Act, at the level", null),

        ["amount.insuranceObligationThreshold"] = ("Insurance obligation threshold", Indexed),
        ["amount.privateTreatmentLimit"] = ("Private treatment without a payment commitment, at most", Indexed),
        ["amount.careAllowanceBasic"] = ("Basic care allowance", Indexed),
        ["amount.careAllowanceIncreased"] = ("Increased care allowance", Indexed),
        ["amount.careAllowanceMaximum"] = ("Maximum care allowance", Indexed),
        ["amount.clothingSupplement"] = ("Clothing supplement", Indexed),
        ["amount.clothingSupplementIncreased"] = ("Increased clothing supplement", Indexed),
        ["amount.minimumAnnualEarnings"] = ("Minimum annual earnings", Indexed),
        ["amount.functionalLimitationBasicAmount"] = ("Basic amount of compensation for functional limitation", Indexed),
        ["amount.assistedLivingPerDay"] = ("Assisted living, at most", Indexed),
        ["amount.funeralAssistance"] = ("Funeral assistance", Indexed),
        ["amount.smallestIncreaseForDelay"] = ("Smallest increase for delay", Indexed),
        ["amount.employersExcess"] = ("Employer's excess, at most", Indexed),
        ["lossOfEarnings.twentieth"] = ("A twentieth of the minimum annual earnings", "{0} ÷ 20"),
        ["incomeAdjustment.threshold"] = ("Income adjustment threshold", "2.15 × {0}"),
        ["kilometreAllowance.half"] = ("Half of the kilometre allowance", "{0} ÷ 2"),
        ["employeePayments.percent"] = ("Percentage of the deduction of employee payments", "60 % × ({0} + {1} + {2} − {3})"),

        ["given.lookBackFrom"] = ("First day of the look-back window", null),
        ["given.lookBackTo"] = ("Last day of the look-back window", null),
        ["given.lookBackEarnings"] = ("Earnings of the look-back window, without holiday bonus and benefits in kind", null),
        ["given.unpaidDays"] = ("Days without pay", null),
        ["given.earningsBeforePayRise"] = ("Earnings of the window from before the pay rise", null),
        ["given.payRisePercent"] = ("Pay rise", null),
        ["given.monthlyBenefitsInKind"] = ("Benefits in kind per month", null),
        ["given.dailyBenefitsInKind"] = ("Benefits in kind per working day", null),
        ["given.benefitDays"] = ("Working days of the year with these benefits", null),
        ["given.holidayBonusPaid"] = ("Holiday bonus that was paid", null),
        ["given.holidayBonusPercent"] = ("Holiday bonus with holiday pay inside, by the wage's own terms", null),
        ["given.comparisonEarnings"] = ("Earnings of a comparison year", null),
        ["given.confirmedIncome"] = ("Confirmed income of a comparison year", null),
        ["given.absentDays"] = ("Days of exceptional absence", null),
        ["given.unemployedDays"] = ("Days of unemployment", null),
        ["given.establishedUnemployment"] = ("Days of unemployment in every one of the three years", null),
        ["given.entrepreneurEarnings"] = ("Annual earnings of insured entrepreneur work", null),
        ["given.farmerEarnings"] = ("Annual earnings of insured farmer work", null),
        ["given.retirementCoefficient"] = ("Wage coefficient of the year of retirement", null),
        ["given.rehabilitatedAnnualEarnings"] = ("Annual earnings of the claim that pays for the rehabilitation", null),
        ["given.disabilityPension"] = ("Disability pension", null),
        ["given.rehabilitationIncrease"] = ("Rehabilitation increase", null),

        ["annualEarnings.lookBackDays"] = ("Days of the look-back window", "{0} – {1}, by 30/360"),
        ["annualEarnings.lookBackOfOneDay"] = ("Days of the look-back window, no fewer than one", "{0} – {1}, by 30/360"),
        ["annualEarnings.paidDays"] = ("Days with pay", "{0} − {1}"),
        ["annualEarnings.payRise"] = ("Earnings as if the pay rise had been paid from the start", "{0} + {1} × {2}"),
        ["annualEarnings.furtherPayRise"] = ("Earnings as if the further pay rise had been paid from the start", "{0} + ({1} + {0} − {3}) × {2}"),
        ["annualEarnings.annualised"] = ("Pay of a year", "{0} ÷ {1} × 360 days"),
        ["annualEarnings.annualisedWithoutHoliday"] = ("Pay of a year without the holiday", "{0} ÷ {1} × 330 days"),
        ["annualEarnings.holidayBonus"] = ("Computed holiday bonus", "{0} ÷ 24"),
        ["annualEarnings.holidayBonusByPercent"] = ("Computed holiday bonus with holiday pay inside", "{0} × {1}"),
        ["annualEarnings.holidayBonusPaid"] = ("Holiday bonus: the paid one", "{0}, not smaller than {1}"),
        ["annualEarnings.payAndBonus"] = ("Pay and holiday bonus of a year", "{0} + {1}"),
        ["annualEarnings.dailyBenefitsInKind"] = ("Daily benefits in kind of a year", "{0} × {1}"),
        ["annualEarnings.monthlyBenefitsInKind"] = ("Monthly benefits in kind of a year", "{0} × 12"),
        ["annualEarnings.withBenefitsInKind"] = ("Earnings with benefits in kind", "{0} + {1}"),
        ["annualEarnings.employments"] = ("Earnings of several employments", "{0} + {1}"),
        ["annualEarnings.exceptionalDays"] = ("Exceptional days of a comparison year", "{0} + {1} − {2}"),
        ["annualEarnings.comparisonYear"] = ("Comparison year at the level of the claim", "{0} × {1} ÷ {2}"),
        ["annualEarnings.comparisonYearScaled"] = ("Comparison year at the level of the claim, without exceptional absence", "{0} × 360 days ÷ (360 days − {3}) × {1} ÷ {2}"),
        ["annualEarnings.comparisonYearWithIncome"] = ("Comparison year at the level of the claim, with confirmed income", "({0} × 360 days ÷ (360 days − {3}) + {4}) × {1} ÷ {2}"),
        ["annualEarnings.comparisonYearOfEarlier"] = ("Comparison year without earnings: those of the last earlier year", "{0}"),
        ["annualEarnings.comparisonMean"] = ("Mean of the three comparison years", "({0} + {1} + {2}) ÷ 3"),
        ["annualEarnings.mean"] = ("Mean of the current earnings and the three comparison years", "({0} + {1} + {2} + {3}) ÷ 4"),
        ["annualEarnings.averageOfSimilarWork"] = ("Average earnings of similar work, judged", null),
        ["annualEarnings.pensionerWork"] = ("Lasting earnings of work on an old-age pension, judged", null),
        ["annualEarnings.fromRetirement"] = ("Earnings at retirement, at the level of the claim", "{0} × {1} ÷ {2}"),
        ["annualEarnings.withInsuredWork"] = ("Annual earnings with insured entrepreneur or farmer work", "{0} + {1}"),
        ["annualEarnings.vocationalStudy"] = ("Wage of the occupation after three years' work, judged", null),
        ["annualEarnings.pupil"] = ("Least annual earnings of a pupil", "2 × {0}"),
        ["annualEarnings.youngPerson"] = ("Wage of the work after three years' work, judged", null),
        ["annualEarnings.entrepreneursInsurance"] = ("Annual earnings of the entrepreneur's insurance", null),
        ["annualEarnings.fromRehabilitatedClaim"] = ("Annual earnings of the rehabilitated claim, at the level of the new one", "{0} × {1} ÷ {2}"),
        ["annualEarnings.rehabilitationAllowance"] = ("Full rehabilitation allowance of a year", null),
        ["annualEarnings.pensionAndIncrease"] = ("Disability pension and rehabilitation increase of a year", "{0} + {1}"),
        ["annualEarnings.liftedToMinimum"] = ("Annual earnings lifted to the minimum", "{0} is below {1}"),
        ["incapacity.share"] = ("Share that is paid", "{0}"),
        ["incapacity.shareOfTie"] = ("Share that is paid, a tie goes up", "{0}"),
        ["dailyAllowance.sickPay"] = ("Sick pay per day", "{0} ÷ {1}"),
        ["dailyAllowance.sickPaySum"] = ("Sick pay of several employers", Sum),
        ["dailyAllowance.sickPayInFull"] = ("Share that is paid of an allowance equal to sick pay", null),
        ["dailyAllowance.earningsBefore"] = ("Full daily allowance by the earnings before the claim date", "{0} ÷ {1}"),
        ["dailyAllowance.annualEarnings"] = ("Full daily allowance by the annual earnings", "{0} ÷ 360"),
        ["dailyAllowance.entrepreneur"] = ("Entrepreneur's full daily allowance", "{0} ÷ 360"),
        ["dailyAllowance.minimum"] = ("Full daily allowance lifted to the minimum", "{0} ÷ 360, as {1} is below it"),
        ["dailyAllowance.share"] = ("Daily allowance by the share of incapacity", "{0} × {1}"),
        ["contributoryReduction"] = ("Reduction for the person's own contribution", "{0} × {1}"),
        ["contributoryReduction.rest"] = ("Daily allowance after the reduction for own contribution", "{0} − {1}"),
        ["dailyAllowance.net"] = ("Paid to the injured person", "{0} − {1}"),
        ["kelaDeduction.notLeisureTime"] = ("Kela deduction: in the leisure-time insurance only", null),
        ["kelaDeduction.none"] = ("Kela deduction: none, as the day has no right to the sickness allowance", null),
        ["kelaDeduction.limit"] = ("Limit of a band of the Kela deduction", null),
        ["kelaDeduction.percent"] = ("Percentage of the Kela deduction", "{0} is in the band up to {1}:"),
        ["kelaDeduction.percentOfLastBand"] = ("Percentage of the Kela deduction", "{0} is above {1}:"),
        ["kelaDeduction"] = ("Kela deduction", "{0} × {1}"),
        ["kelaDeduction.rest"] = ("Daily allowance after the Kela deduction", "{0} − {1}"),
        ["employersPart.none"] = ("Employer's part: the employer paid nothing", null),
        ["employersPart"] = ("Employer's part", "the smaller of {0} and the pay {1}"),
        ["employersPart.rest"] = ("Left for the injured person", "{0} − {1}"),
        ["employeePayments.deduction"] = ("Deduction of employee payments", "{0} × {1}"),
        ["employeePayments.noneFromNothing"] = ("Deduction of employee payments: nothing to deduct from", null),
        ["employeePayments.noneFromEmployersPart"] = ("Deduction of employee payments: none, as nothing is left after the employer's part", null),
        ["employeePayments.noneFromEntrepreneur"] = ("Deduction of employee payments: none from an entrepreneur's allowance", null),
        ["employeePayments.noneFromMinimum"] = ("Deduction of employee payments: none from an allowance on the minimum annual earnings", null),
        ["rehabilitationAllowance.fullShare"] = ("Share that is paid while rehabilitation prevents work, whatever the degree", null),

        ["pension.sixtyFifthBirthday"] = ("65th birthday", "born {0}, 65 years later"),
        ["pension.percentUntil65"] = ("Percentage of the annual earnings until 65", "before {0}"),
        ["pension.percentFrom65"] = ("Percentage of the annual earnings from 65", "from {0}"),
        ["pension.base"] = ("Base, not rounded", "{0} × {1} × {2}"),
        ["pension.basePerYear"] = ("Base per year, at the level of the claim date's year", "{0}"),
        ["pension.basePerDay"] = ("Base per day, at the level of the claim date's year", "{0} ÷ 360"),
        ["pension.increaseFrom"] = ("First day of the one-time increase", "claim date {0}, six calendar years later"),
        ["pension.ageAtIncrease"] = ("Age on that day", "{0}, born {1}:"),
        ["pension.fullIncrease"] = ("One-time increase under 31", "age {0}:"),
        ["pension.oneTimeIncrease"] = ("One-time increase", "16 % − 0.457 % × ({0} − 30)"),
        ["pension.noIncrease"] = ("One-time increase: none over 64", "age {0}:"),
        ["pension.noIncreaseYet"] = ("One-time increase: not yet", null),
        ["pension.increasedBase"] = ("Base with the one-time increase, not rounded", "{0} × (100 % + {1})"),
        ["pension.perYear"] = ("Pension per year", "{0} × {1} ÷ {2}"),
        ["pension.perMonth"] = ("Pension per month", "{0} × {1} ÷ {2} ÷ 12"),

        ["given.disabilityCategory"] = ("Disability category", null),
        ["given.categoryRaise"] = ("Raise in categories", null),
        ["given.paidCategory"] = ("Disability category for which a lump sum was paid", null),
        ["given.capitalCoefficient"] = ("Capital coefficient", null),
        ["disabilityCategory.combined"] = ("Combined disability category", "{0} + {1} − {0} × {1} ÷ 20"),
        ["disabilityCategory.added"] = ("Disability category of organs that stand in for each other", "{0} + {1}, at most 20"),
        ["disabilityCategory.raisedForPain"] = ("Disability category raised for pain", "{0} + {1}, at most 20"),
        ["disabilityCategory.raisedForImportantOrgan"] = ("Disability category raised for an earlier injury", "{0} + {1}, at most 20"),
        ["disabilityCategory.raisedForBoth"] = ("Disability category raised to the whole limitation", "{0} + {1}, at most 20"),
        ["disabilityCategory.weakerArm"] = ("Disability category of the weaker arm", "one below {0}, not below 1"),
        ["functionalLimitation.quicklyFatal"] = ("Disability category of the lump sum in a disease that soon leads to death", null),
        ["functionalLimitation.percent"] = ("Percentage of the basic amount", "category {0}"),
        ["functionalLimitation.percentAfterLumpSum"] = ("Percentage after a paid lump sum", "{0} − {1}"),
        ["functionalLimitation.exactPerYear"] = ("Compensation for functional limitation per year, not rounded", "{0} × {1}"),
        ["functionalLimitation.perYear"] = ("Compensation for functional limitation per year", "{0}"),
        ["functionalLimitation.perMonth"] = ("Compensation for functional limitation per month", "{0} ÷ 12"),
        ["functionalLimitation.lumpSum"] = ("Lump sum of compensation for functional limitation", "{0} × {1}"),
        ["functionalLimitation.coefficientOfTable"] = ("Capital coefficient of the table", "half a year after the birthday before {0}, born {1}"),
        ["functionalLimitation.coefficientOfMortality"] = ("Capital coefficient by the mortality table, 2 % interest, monthly in advance", "half a year after the birthday before {0}, born {1}"),
        ["survivors.noSpouse"] = ("Spouse's percentage: no spouse has a right", null),
        ["survivors.spousePercent"] = ("Spouse's percentage of the annual earnings", "beside {0} children:"),
        ["survivors.childrenPercent"] = ("Percentage of the children together", "{0} children:"),
        ["survivors.orphansAddition"] = ("Addition for full orphans", "15 %, at most 70 % − {0} − {1}"),
        ["survivors.childrenPercentWithAddition"] = ("Percentage of the children with the addition", "{0} + {1}"),
        ["survivors.spouseBase"] = ("Spouse's pension, not rounded", "{0} × {1}"),
        ["survivors.childBase"] = ("Child's pension, not rounded", "{0} × {1} ÷ {2}"),
        ["survivors.orphanBase"] = ("Full orphan's pension, not rounded", "{0} × ({1} ÷ {2} + {3} ÷ {4})"),
        ["survivors.nationalPension"] = ("Basic amount a year at the level of the claim date's year, not rounded", "12 × {0} × {1} ÷ {2}"),
        ["survivors.lessNationalPension"] = ("Child's pension less that basic amount, not rounded", "{0} − {1}, at least 0"),
        ["survivors.incomeReduction"] = ("Reduction by the spouse's income, not rounded", "30 % × ({0} − {1})"),
        ["survivors.noIncomeReduction"] = ("Reduction by the spouse's income: none", "{0} is not above {1}"),
        ["survivors.incomeReductionPerYear"] = ("Reduction per year at the level of the year of the death", "{0}"),
        ["survivors.incomeReductionAtClaimYear"] = ("Reduction at the level of the claim date's year, not rounded", "{0} × {1} ÷ {2}"),
        ["survivors.adjustedBase"] = ("Spouse's pension after income adjustment, not rounded", "{0} − {1}, at least 0"),
        ["survivors.laterStudy"] = ("Spouse's pension while a child studies that started later, not rounded", "{0}, at most {1} × (70 % − {2})"),
        ["survivors.basePerYear"] = ("Pension per year, at the level of the claim date's year", "{0}"),
        ["survivors.perYear"] = ("Pension per year", "{0} × {1} ÷ {2}"),
        ["survivors.perMonth"] = ("Pension per month", "{0} × {1} ÷ {2} ÷ 12"),
        ["survivors.remarriageLumpSum"] = ("Lump sum at a new marriage", "36 × {0}"),
        ["survivors.remarriageLumpSumAbove"] = ("Lump sum at a new marriage, above the earnings-related pension", "36 × ({0} − {1}), at least 0"),
        ["funeralAssistance.toEstate"] = ("Funeral assistance to the estate", "{0}"),
        ["funeralAssistance.toOthers"] = ("Funeral assistance by the costs", "{0}, at most {1}"),
    };

    /// <summary>The ids of the rules that have a template.</summary>
    internal static IEnumerable<string> Ids => Templates.Keys;

    /// <summary>What the rule is about; a statutory figure with its year.</summary>
    internal static string Title(Figure figure)
    {
        var title = Of(figure).Title;
        return figure.Source is { } source ? $"{title} of {source.Year}" : title;
    }

    /// <summary>The formula with its numbers; null for a fact and a statutory figure.</summary>
    internal static string? Formula(Figure figure)
    {
        var formula = Of(figure).Formula;
        if (formula == Sum)
        {
            return string.Join(" + ", figure.Inputs.Select(EnglishFormat.Quantity));
        }

        for (var i = 0; formula is not null && i < figure.Inputs.Count; i++)
        {
            formula = formula.Replace("{" + (char)('0' + i) + "}", EnglishFormat.Quantity(figure.Inputs[i]));
        }

        return formula;
    }

    private static (string Title, string? Formula) Of(Figure figure) => Templates.TryGetValue(figure.Rule.Id, out var template)
        ? template
        : throw new ArgumentException($"rule {figure.Rule.Id} has no English text.", nameof(figure));
}
