using System.Globalization;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Earnings;

/// <summary>Refuses facts that cannot be: each error names the fact as case files do, its value and what is allowed.</summary>
internal static class AnnualEarningsCheck
{
    private const int MostPayRises = 3;

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
            CheckEmployment(facts.LookBack[i], FactName.Employment(i), eventDay, eventDay == facts.ClaimDate ? "claimDate" : "retiredOn");
        }

        CheckComparison(facts.Comparison, eventDay.Year);
        CheckJudged(facts);
    }

    private static void CheckDisease(DiseaseOnPension disease, AnnualEarningsFacts facts)
    {
        Guard.Date(disease.RetiredOn, Guard.EarliestBirth, facts.ClaimDate, "diseaseOnPension.retiredOn");
        Guard.Defined(disease.Pension, "diseaseOnPension.pension");
        const string Coefficient = "diseaseOnPension.coefficientOfRetirementYear";
        if (disease.CoefficientOfRetirementYear is { } coefficient)
        {
            Guard.Range(coefficient, WageLevel.Least, WageLevel.Most, Coefficient);
            Guard.Decimals(coefficient, WageLevel.Decimals, Coefficient);
        }
        else if (disease.RetiredOn.Year < FirstCoefficient && DiseasePath.Outcome(facts) == PathOutcome.Taken)
        {
            throw Guard.Invalid(Coefficient, $"{Coefficient} is missing; the wage coefficient of {Text(disease.RetiredOn.Year)} is not known.");
        }
    }

    private static void CheckEmployment(EmploymentEarnings employment, FactName name, LocalDate eventDay, string eventName)
    {
        name.NotNull(employment.Window, "window");
        for (var i = 0; i < employment.PayRises.Count; i++)
        {
            name.NotNull(employment.PayRises[i], "payRises", i);
        }

        CheckWindow(employment, name, eventDay, eventName);
        name.Money(employment.Earnings.Cents, "earnings");
        name.Money(employment.MonthlyBenefitsInKind.Cents, "monthlyBenefitsInKind");
        name.Money(employment.DailyBenefitsInKind.Cents, "dailyBenefitsInKind");
        name.Money(employment.HolidayBonusPaid.Cents, "holidayBonusPaid");
        name.Count(employment.BenefitDaysOfYear, UnpaidAbsence.WorkingDaysOfYear, "benefitDaysOfYear");
        name.Count(employment.UnpaidDays, LookBackWindow.Days(employment.Window).Count - 1, "unpaidDays");
        name.Count(employment.PayRises.Count, MostPayRises, "payRises");
        if (employment.HolidayPayInBonus is { } percent)
        {
            Guard.Range(percent.Amount, 0m, 100m, name.Field("holidayBonusPercent"));
        }

        var least = 0m;
        for (var i = 0; i < employment.PayRises.Count; i++)
        {
            var rise = employment.PayRises[i];
            least = Guard.Range(rise.EarningsBefore.Amount, least, employment.Earnings.Amount, name.Field("payRises", i, "earningsBefore"));
            Guard.Decimals(rise.Percent.Amount, 2, name.Field("payRises", i, "percent"));
        }
    }

    private static void CheckWindow(EmploymentEarnings employment, FactName name, LocalDate eventDay, string eventName)
    {
        var (from, to) = (employment.Window.Start, employment.Window.End);
        var began = Guard.Date(employment.EmploymentFrom, Guard.EarliestBirth, eventDay, name.EmploymentFrom);

        // The window of an employment that began on the event day is that day; every other one ends before it.
        var last = began == eventDay ? eventDay : eventDay.PlusDays(-1);
        if (to > last)
        {
            throw Guard.OutOfRange(name.Field("to"), Guard.Iso(to), $"{Guard.Iso(last)} or earlier ({eventName} is {Guard.Iso(eventDay)})");
        }

        if (from < began)
        {
            throw Guard.OutOfRange(name.Field("from"), Guard.Iso(from), $"{Guard.Iso(began)} (employmentFrom) or later");
        }

        var yearBefore = Days.Anniversary(eventDay, -1);
        if (from < yearBefore.PlusMonths(-1))
        {
            throw Guard.OutOfRange(
                name.Field("from"), Guard.Iso(from), $"{Guard.Iso(yearBefore.PlusMonths(-1))} or later: a year before {eventName} {Guard.Iso(eventDay)}, and a month for full pay periods");
        }

        if (from < yearBefore && to >= Days.Anniversary(from))
        {
            throw Guard.OutOfRange(name.Field("to"), Guard.Iso(to), $"{Guard.Iso(Days.Anniversary(from).PlusDays(-1))} or earlier: at most a year from {Guard.Iso(from)}");
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
            CheckYear(earlier, name with { Within = "lastWithEarnings" });
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

    /// <summary>The name of a fact as case files write it; put together only when the fact is refused.</summary>
    private readonly record struct FactName(string List, int? Index, string? Within = null)
    {
        private const long MostCents = (long)(Euros.Largest * 100m);

        internal string Field(string field) => List + (Index is { } index ? $"[{Text(index)}]." : ".") + (Within is null ? "" : Within + ".") + field;

        /// <summary>Case files keep the first employment in lookBack, with employmentFrom beside it, and the others in otherEmployments.</summary>
        internal string EmploymentFrom => Index is null ? "employmentFrom" : Field("employmentFrom");

        internal static FactName Employment(int position) => position == 0 ? new("lookBack", null) : new("otherEmployments", position - 1);

        internal string Field(string list, int index, string field) => Field($"{list}[{Text(index)}].{field}");

        internal void NotNull(object? value, string field, int? index = null)
        {
            if (value is null)
            {
                Guard.NotNull(value, Field(index is { } position ? $"{field}[{Text(position)}]" : field));
            }
        }

        internal void Money(long cents, string field)
        {
            if (cents is < 0 or > MostCents)
            {
                Guard.Range(cents / 100m, 0m, Euros.Largest, Field(field));
            }
        }

        internal void Count(int count, int most, string field)
        {
            if (count < 0 || count > most)
            {
                Guard.Range(count, 0, most, Field(field));
            }
        }
    }
}
