using System.Globalization;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>Refuses facts that cannot be: each error names the fact as case files do, its value and what is allowed.</summary>
internal static class AnnualEarningsCheck
{
    private const int MostPayRises = 3;

    private static readonly string[] ClaimEventNames = ["claimDate", "retiredOn"];

    internal static void Check(AnnualEarningsFacts facts)
    {
        Guard.NotNull(facts, nameof(facts));
        Guard.InTimeOfAct(facts.ClaimDate, "claimDate");
        Guard.Defined(facts.Insurance, "insurance");
        if (facts.DiseaseOnPension is { } disease)
        {
            Guard.Date(disease.RetiredOn, Guard.EarliestBirth, facts.ClaimDate, "retiredOn");
            Guard.Defined(disease.Pension, "pension");
        }

        var eventDay = DiseasePath.EventDay(facts);
        for (var i = 0; i < facts.LookBack.Count; i++)
        {
            CheckEmployment(Guard.NotNull(facts.LookBack[i], "lookBack"), facts.LookBack.Count == 1 ? "lookBack" : Indexed("lookBack", i), eventDay, ClaimEventNames[eventDay == facts.ClaimDate ? 0 : 1]);
        }

        CheckComparison(facts.Comparison, eventDay.Year);
        CheckJudged(facts);
    }

    private static void CheckEmployment(EmploymentEarnings employment, string name, LocalDate eventDay, string eventName)
    {
        Guard.NotNull(employment.Window, name);
        CheckWindow(employment, name, eventDay, eventName);
        Money(employment.Earnings.Amount, name + ".earnings");
        Money(employment.MonthlyBenefitsInKind.Amount, name + ".monthlyBenefitsInKind");
        Money(employment.DailyBenefitsInKind.Amount, name + ".dailyBenefitsInKind");
        Money(employment.HolidayBonusPaid.Amount, name + ".holidayBonusPaid");
        Guard.Range(employment.HolidayPayInBonus?.Amount ?? 0m, 0m, 100m, name + ".holidayBonusPercent");
        Guard.Range(employment.BenefitDaysOfYear, 0, UnpaidAbsence.WorkingDaysOfYear, name + ".benefitDaysOfYear");
        Guard.Range(employment.UnpaidDays, 0, LookBackWindow.Days(employment.Window).Count - 1, name + ".unpaidDays");
        Guard.Range(employment.PayRises.Count, 0, MostPayRises, name + ".payRises");
        var least = 0m;
        foreach (var rise in employment.PayRises)
        {
            Guard.NotNull(rise, name + ".payRises");
            least = Guard.Range(rise.EarningsBefore.Amount, least, employment.Earnings.Amount, name + ".payRises.earningsBefore");
            Guard.Decimals(rise.Percent.Amount, 2, name + ".payRises.percent");
        }
    }

    private static void CheckWindow(EmploymentEarnings employment, string name, LocalDate eventDay, string eventName)
    {
        var (from, to) = (employment.Window.Start, employment.Window.End);
        var began = Guard.Date(employment.EmploymentFrom, Guard.EarliestBirth, eventDay, "employmentFrom");

        // The window of an employment that began on the event day is that day; every other one ends before it.
        var last = began == eventDay ? eventDay : eventDay.PlusDays(-1);
        if (to > last)
        {
            throw Guard.OutOfRange(name + ".to", Guard.Iso(to), $"{Guard.Iso(last)} or earlier ({eventName} is {Guard.Iso(eventDay)})");
        }

        if (from < began)
        {
            throw Guard.OutOfRange(name + ".from", Guard.Iso(from), $"{Guard.Iso(began)} (employmentFrom) or later");
        }

        var earliest = Days.Anniversary(eventDay, -1).PlusMonths(-1);
        if (from < earliest)
        {
            throw Guard.OutOfRange(name + ".from", Guard.Iso(from), $"{Guard.Iso(earliest)} or later: a year before {eventName} {Guard.Iso(eventDay)}, and a month for full pay periods");
        }

        if (to >= Days.Anniversary(from) && from != Days.Anniversary(eventDay, -1))
        {
            throw Guard.OutOfRange(name + ".to", Guard.Iso(to), $"{Guard.Iso(Days.Anniversary(from).PlusDays(-1))} or earlier: at most a year from {Guard.Iso(from)}");
        }
    }

    private static void CheckComparison(ValueList<ComparisonYear> comparison, int eventYear)
    {
        if (comparison.Count == 0)
        {
            return;
        }

        var first = eventYear - ComparisonEarnings.Years;
        for (var i = 0; i < comparison.Count; i++)
        {
            var name = Indexed("comparison", i);
            var year = Guard.NotNull(comparison[i], name);
            Guard.Range(year.Year, first, eventYear - 1, name + ".year");
            CheckYear(year, name);
            for (var j = 0; j < i; j++)
            {
                if (comparison[j].Year == year.Year)
                {
                    throw Guard.Invalid("comparison", $"comparison holds {Text(year.Year)} twice; needed is each of {Text(first)} to {Text(eventYear - 1)} once.");
                }
            }
        }

        for (var year = first; year < eventYear; year++)
        {
            if (comparison.All(stated => stated.Year != year))
            {
                throw Guard.Invalid("comparison", $"comparison lacks {Text(year)}; needed is each of {Text(first)} to {Text(eventYear - 1)} once.");
            }
        }
    }

    private static void CheckYear(ComparisonYear year, string name)
    {
        Money(year.Earnings.Amount, name + ".earnings");
        Money(year.EntrepreneurIncome.Amount, name + ".entrepreneurIncome");
        Money(year.FarmerIncome.Amount, name + ".farmerIncome");
        var most = year.Earnings.Cents == 0 ? CurrentEarnings.DaysOfYear : CurrentEarnings.DaysOfYear - 1;
        Guard.Range(year.AbsentDays, 0, most, name + ".absentDays");
        Guard.Range(year.UnemployedDays, 0, CurrentEarnings.DaysOfYear, name + ".unemployedDays");
        if (year.EmployedWithoutEarnings)
        {
            Guard.Range(year.Earnings.Amount, 0m, 0m, name + ".earnings");
        }

        if (year.LastWithEarnings is { } earlier)
        {
            Guard.Range(earlier.Year, Guard.EarliestBirth.Year, year.Year - 1, name + ".lastWithEarnings.year");
            CheckYear(earlier, name + ".lastWithEarnings");
        }
    }

    private static void CheckJudged(AnnualEarningsFacts facts)
    {
        Money(facts.AverageOfSimilarWork?.Amount, "averageOfSimilarWork");
        if (facts.AverageOfSimilarWork is not null && !facts.PermanentChange)
        {
            throw Guard.Invalid("averageOfSimilarWork", "averageOfSimilarWork is stated without permanentChange (§ 72(2)).");
        }

        Money(facts.PensionerWork?.Amount, "pensionerWork");
        Money(facts.EntrepreneurWork?.Amount, "entrepreneurWork");
        Money(facts.FarmerWork?.Amount, "farmerWork");
        Money(facts.VocationalStudy?.JudgedEarnings.Amount, "vocationalStudy.judgedEarnings");
        Money(facts.YoungPerson?.JudgedEarnings.Amount, "youngPerson.judgedEarnings");
        if (facts.VocationalStudy?.EndedOn is { } ended)
        {
            Guard.Date(ended, Guard.EarliestBirth, Guard.LastDay, "vocationalStudy.endedOn");
        }

        if (facts.YoungPerson is { } young)
        {
            Guard.Date(young.BasicEducationEnded, Guard.EarliestBirth, facts.ClaimDate, "youngPerson.basicEducationEnded");
        }
    }

    private static void Money(decimal? euros, string name) => Guard.Range(euros ?? 0m, 0m, Euros.Largest, name);

    private static string Indexed(string name, int index) => $"{name}[{Text(index)}]";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
