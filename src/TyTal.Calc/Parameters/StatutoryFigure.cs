namespace TyTal.Calc.Parameters;

/// <summary>The dated figures that the Act works with. Their names in case files are the same with a small first letter.</summary>
public enum StatutoryFigure
{
    /// <summary>Wage coefficient of a year (palkkakerroin; § 268(1)).</summary>
    WageCoefficient,

    /// <summary>Earnings-related pension index of a year (työeläkeindeksi; § 268(1) and (2)).</summary>
    EarningsRelatedPensionIndex,

    /// <summary>The insured person's sickness daily-allowance contribution of a year, in percent (sairausvakuutuksen päivärahamaksu; § 62(1)).</summary>
    SicknessAllowanceContribution,

    /// <summary>The employee's earnings-related pension contribution of a year, in percent, at the basic rate (§ 62(1)).</summary>
    EmployeesPensionContribution,

    /// <summary>The employee's unemployment insurance contribution of a year, in percent (§ 62(1)).</summary>
    EmployeesUnemploymentContribution,

    /// <summary>The points that are taken off the sum of the three contributions (§ 62(1), act 1525/2016).</summary>
    ExemptPoints,

    /// <summary>Deduction of employee payments, in percent with two decimals (palkansaajamaksujen vähennys; § 62(1)).</summary>
    EmployeePaymentsPercent,

    /// <summary>The tax-free kilometre allowance of a year, in euros a kilometre.</summary>
    KilometreAllowance,

    /// <summary>Half of the tax-free kilometre allowance, in euros a kilometre (§ 50).</summary>
    HalfKilometreAllowance,

    /// <summary>Insurance obligation threshold: wages of a calendar year (§ 3(2)).</summary>
    InsuranceObligationThreshold,

    /// <summary>The highest cost of a minor examination in private treatment without a payment commitment (§ 44(1)(2)).</summary>
    PrivateTreatmentLimit,

    /// <summary>Basic care allowance per day (§ 51(1)).</summary>
    CareAllowanceBasic,

    /// <summary>Increased care allowance per day (§ 51(1)).</summary>
    CareAllowanceIncreased,

    /// <summary>Maximum care allowance per day (§ 51(1), act 1650/2015).</summary>
    CareAllowanceMaximum,

    /// <summary>Clothing supplement per day (§ 52(1)).</summary>
    ClothingSupplement,

    /// <summary>Increased clothing supplement per day (§ 52(2)).</summary>
    ClothingSupplementIncreased,

    /// <summary>Minimum annual earnings (vähimmäisvuosityöansio; § 79).</summary>
    MinimumAnnualEarnings,

    /// <summary>Basic amount of compensation for functional limitation, per year (perusmäärä; § 86).</summary>
    FunctionalLimitationBasicAmount,

    /// <summary>Assisted living, per day at most (§ 93, act 1650/2015).</summary>
    AssistedLivingPerDay,

    /// <summary>Funeral assistance (§ 109(1)).</summary>
    FuneralAssistance,

    /// <summary>The smallest increase for delay that is paid (§ 152(4)).</summary>
    SmallestIncreaseForDelay,

    /// <summary>Employer's excess, per claim event at most (§ 184(1)).</summary>
    EmployersExcess,

    /// <summary>Income adjustment threshold, per year: 2.15 times the minimum annual earnings (§ 107(2)).</summary>
    IncomeAdjustmentThreshold,
}

/// <summary>The names of the figures in case files and errors.</summary>
public static class StatutoryFigureNames
{
    /// <summary>The name of a figure in case files, e.g. "wageCoefficient".</summary>
    /// <param name="figure">The figure.</param>
    public static string CaseName(this StatutoryFigure figure)
    {
        var name = Guard.Defined(figure).ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>The figure of a name, or null when no figure has it.</summary>
    /// <param name="caseName">The name in case files, e.g. "wageCoefficient".</param>
    public static StatutoryFigure? Find(string caseName)
    {
        foreach (var figure in All)
        {
            if (figure.CaseName() == caseName)
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>Every figure, in the order in which the enumeration names them.</summary>
    public static ValueList<StatutoryFigure> All { get; } =
        Enumerable.Range(0, (int)StatutoryFigure.IncomeAdjustmentThreshold + 1).Select(number => (StatutoryFigure)number).ToValueList();

    /// <summary>The figures that acts and decrees give for each year; all others follow from them.</summary>
    public static ValueList<StatutoryFigure> Yearly { get; } = ValueList.Create(
        StatutoryFigure.WageCoefficient,
        StatutoryFigure.EarningsRelatedPensionIndex,
        StatutoryFigure.SicknessAllowanceContribution,
        StatutoryFigure.EmployeesPensionContribution,
        StatutoryFigure.EmployeesUnemploymentContribution,
        StatutoryFigure.KilometreAllowance);
}
