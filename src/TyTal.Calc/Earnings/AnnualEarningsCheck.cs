using System.Globalization;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Earnings;

/// <summary>Refuses facts that cannot be: each error names the fact as case files do, its value and what is allowed.</summary>
internal static class AnnualEarningsCheck
{
    private static readonly int FirstCoefficient = YearTable.FirstYearOf(StatutoryFigure.WageCoefficient);

    internal static void Check(AnnualEarningsFacts facts)
    {
        Guard.NotNull(facts, nameof(facts));
        Guard.InTimeOfAct(facts.ClaimDate, "claimDate");
        Guard.Defined(facts.Insurance, "insurance");
        if (facts.DiseaseOnPension is { } disease)
        {
            CheckDisease(disease, facts);
        }

        Guard.NoNulls(facts.LookBack, "lookBack");
        var eventDay = DiseasePath.EventDay(facts);
        for (var i = 0; i < facts.LookBack.Count; i++)
        {
            LookBackCheck.Check(facts.LookBack[i], FactName.Employment(i), facts.ClaimDate, eventDay);
        }

        CheckComparison(facts.Comparison, eventDay.Year);
        CheckJudged(facts);
    }

    private static void CheckDisease(DiseaseOnPension disease, AnnualEarningsFacts facts)
    {
        Guard.Date(disease.RetiredOn, Guard.EarliestBirth, facts.ClaimDate, "diseaseOnPension.retiredOn");
        Guard.Defined(disease.Pension, "diseaseOnPension.pension");
        if (disease.CoefficientOfRetirementYear is { } coefficient)
        {
            Guard.Range(coefficient, WageLevel.Least, WageLevel.Most, DiseasePath.CoefficientName);
            Guard.Decimals(coefficient, WageLevel.Decimals, DiseasePath.CoefficientName);
        }

        if (facts.PensionerWork is not null)
        {
            throw Guard.Invalid("pensionerWork", "pensionerWork stands beside diseaseOnPension; work on a pension (§ 73) and exposure before it (§ 74) exclude each other.");
        }
    }

    private static void CheckComparison(ValueList<ComparisonYear> comparison, int eventYear)
    {
        Guard.NoNulls(comparison, "comparison");
        var first = eventYear - ComparisonEarnings.Years;
        var least = Math.Max(first, FirstCoefficient);
        for (var i = 0; i < comparison.Count; i++)
        {
            var name = new FactName("comparison", i);
            var year = comparison[i];
            if (year.Year < least || year.Year >= eventYear)
            {
                Guard.Range(year.Year, least, eventYear - 1, name.Field("year"));
            }

            CheckYear(year, name);
            for (var j = 0; j < i; j++)
            {
                if (comparison[j].Year == year.Year)
                {
                    throw Guard.Invalid("comparison", $"comparison holds {Text(year.Year)} twice; needed is each of {Text(first)} to {Text(eventYear - 1)} once.");
                }
            }
        }

        if (comparison.Count is > 0 and < ComparisonEarnings.Years)
        {
            var missing = Enumerable.Range(first, ComparisonEarnings.Years).First(year => comparison.All(stated => stated.Year != year));
            throw Guard.Invalid("comparison", $"comparison lacks {Text(missing)}; needed is each of {Text(first)} to {Text(eventYear - 1)} once.");
        }
    }

    private static void CheckYear(ComparisonYear year, FactName name)
    {
        name.Money(year.Earnings.Cents, "earnings");
        name.Money(year.EntrepreneurIncome.Cents, "entrepreneurIncome");
        name.Money(year.FarmerIncome.Cents, "farmerIncome");
        name.Count(year.AbsentDays, year.Earnings.Cents == 0 ? CurrentEarnings.DaysOfYear : CurrentEarnings.DaysOfYear - 1, "absentDays");
        name.Count(year.UnemployedDays, CurrentEarnings.DaysOfYear, "unemployedDays");
        if (year.EmployedWithoutEarnings && year.Earnings.Cents != 0)
        {
            Guard.Range(year.Earnings.Amount, 0m, 0m, name.Field("earnings"));
        }

        if (year.LastWithEarnings is { } earlier)
        {
            Guard.Range(earlier.Year, FirstCoefficient, year.Year - 1, name.Field("lastWithEarnings.year"));
            Guard.Range(earlier.Earnings.Amount, 0.01m, Euros.Largest, name.Field("lastWithEarnings.earnings"));
            var within = name with { Within = "lastWithEarnings" };
            CheckYear(earlier, within);

            // Confirmed income is that of the comparison year itself (§ 75(3)).
            Guard.Range(earlier.EntrepreneurIncome.Amount, 0m, 0m, within.Field("entrepreneurIncome"));
            Guard.Range(earlier.FarmerIncome.Amount, 0m, 0m, within.Field("farmerIncome"));
        }
    }

    private static void CheckJudged(AnnualEarningsFacts facts)
    {
        Money(facts.AverageOfSimilarWork, "averageOfSimilarWork");
        if (facts.AverageOfSimilarWork is not null && !facts.PermanentChange)
        {
            throw Guard.Invalid("averageOfSimilarWork", "averageOfSimilarWork is stated without permanentChange (§ 72(2)).");
        }

        Money(facts.PensionerWork, "pensionerWork");
        Money(facts.EntrepreneurWork, "entrepreneurWork");
        Money(facts.FarmerWork, "farmerWork");
        Money(facts.VocationalStudy?.JudgedEarnings, "vocationalStudy.judgedEarnings");
        Money(facts.YoungPerson?.JudgedEarnings, "youngPerson.judgedEarnings");
        if (facts.VocationalStudy?.EndedOn is { } ended)
        {
            Guard.Date(ended, Guard.EarliestBirth, Guard.LastDay, "vocationalStudy.endedOn");
        }

        if (facts.YoungPerson is { } young)
        {
            Guard.Date(young.BasicEducationEnded, Guard.EarliestBirth, facts.ClaimDate, "youngPerson.basicEducationEnded");
        }
    }

    private static void Money(Money<PerYear>? amount, string name)
    {
        if (amount is { } stated)
        {
            Guard.Range(stated.Amount, 0m, Euros.Largest, name);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
