using System.Globalization;
using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>Refuses facts of a plan that cannot be or that contradict each other; the names in its errors are those of the case files.</summary>
internal static class PlanFactCheck
{
    internal static void Check(RehabilitationPlan plan)
    {
        Guard.NotNull(plan, nameof(plan));
        Guard.InTimeOfAct(plan.ClaimDate, "claimDate");
        Guard.Defined(plan.Ground, "ground");
        Guard.Defined(plan.Aim, "aim");
        Guard.NotNull(plan.Justification, "justification");
        if (plan.Measures.Count == 0)
        {
            throw Guard.Invalid("measures", "measures are none; a plan needs at least one.");
        }

        for (var i = 0; i < plan.Measures.Count; i++)
        {
            CheckMeasure(Guard.Element(plan.Measures[i], "measures", i), plan.ClaimDate, $"measures[{i}]");
        }

        CheckPerson(plan);
        CheckAllowances(plan.HalfDayAllowances);
    }

    private static void CheckPerson(RehabilitationPlan plan)
    {
        foreach (var factor in plan.Considered)
        {
            Guard.Defined(factor, "considered");
        }

        for (var i = 0; i < plan.Children.Count; i++)
        {
            Guard.Date(plan.Children[i], Guard.EarliestBirth, Guard.LastDay, $"children[{i}]");
        }

        for (var i = 0; i < plan.Incapacity.Count; i++)
        {
            Guard.Date(Guard.Element(plan.Incapacity[i], "incapacity", i).Start, plan.ClaimDate, Guard.LastDay, $"incapacity[{i}].from");
            Guard.InTimeOfAct(plan.Incapacity[i].End, $"incapacity[{i}].to");
        }

        for (var i = 0; i < plan.NeedAssessed.Count; i++)
        {
            Guard.Date(plan.NeedAssessed[i], plan.ClaimDate, Guard.LastDay, $"needAssessed[{i}]");
        }
    }

    private static void CheckAllowances(ValueList<HalfDayAllowance> allowances)
    {
        var years = new HashSet<int>();
        for (var i = 0; i < allowances.Count; i++)
        {
            Guard.Range(allowances[i].Year, Guard.FirstDay.Year, Guard.LastDay.Year, $"halfDayAllowances[{i}].year");
            Guard.Range(allowances[i].PerDay.Amount, 0m, Euros.Largest, $"halfDayAllowances[{i}].perDay");
            if (!years.Add(allowances[i].Year))
            {
                var year = allowances[i].Year.ToString(CultureInfo.InvariantCulture);
                throw Guard.Invalid("halfDayAllowances", $"halfDayAllowances names {year} twice; a year has one allowance.");
            }
        }
    }

    private static void CheckMeasure(PlannedMeasure measure, LocalDate claimDate, string name)
    {
        Guard.Defined(measure.Kind, name + ".kind");
        Guard.Date(measure.From, claimDate, Guard.LastDay, name + ".from");
        if (measure.To is { } to)
        {
            RefuseUnless(measure.TakesTime, name + ".to", measure, "a measure that takes time");
            Guard.Date(to, Guard.FirstDay, Guard.LastDay, name + ".to");
            Guard.Interval(measure.From, to, name + ".to");
        }
        else if (measure.TakesTime)
        {
            throw Guard.Invalid(name + ".to", $"{name}.to is missing; {measure.Kind} takes time and needs a last day.");
        }

        NotNegative(measure.Cost, name + ".cost");
        NotNegative(measure.Travel, name + ".travel");
        NotNegative(measure.Lodging, name + ".lodging");
        CheckConditions(measure, name);
        CheckPractice(measure, name);
        if (measure.Study is { } study)
        {
            RefuseUnless(measure.Measure.IsTraining, name + ".study", measure, "training");
            CheckStudy(study, measure, name + ".study");
        }

        if (measure.Abroad is { } abroad)
        {
            RefuseUnless(measure.TakesTime, name + ".abroad", measure, "a measure that takes time");
            Guard.Defined(abroad.State, name + ".abroad.state");
            NotNegative(abroad.CostInFinland, name + ".abroad.costInFinland");
            NotNegative(abroad.PaidAbroad, name + ".abroad.paidAbroad");
        }
    }

    private static void CheckConditions(PlannedMeasure measure, string name)
    {
        var business = measure.Measure.IsBusinessSupport;
        RefuseUnless(business || !measure.ViableBusiness, name + ".viableBusiness", measure, "support for a business");
        RefuseUnless(business || !measure.FinancesInOrder, name + ".financesInOrder", measure, "support for a business");
        RefuseUnless(!measure.Necessary || (!business && !measure.TakesTime), name + ".necessary", measure, "an aid or a vehicle");
    }

    private static void CheckPractice(PlannedMeasure measure, string name)
    {
        Guard.NoNulls(measure.Practice, name + ".practice");
        RefuseUnless(measure.Practice.Count == 0 || measure.Measure.IsTraining, name + ".practice", measure, "training");
        for (var i = 0; i < measure.Practice.Count; i++)
        {
            Within(measure.Practice[i].Start, measure.Practice[i].End, measure.Days, $"{name}.practice[{i}]");
        }
    }

    private static void CheckStudy(StudyFacts study, PlannedMeasure measure, string name)
    {
        NotNegative(study.Fees, name + ".fees");
        NotNegative(study.Equipment, name + ".equipment");
        for (var i = 0; i < study.Stays.Count; i++)
        {
            CheckStay(Guard.Element(study.Stays[i], name + ".stays", i), measure.Days, $"{name}.stays[{i}]");
        }

        var inOrder = study.Stays.OrderBy(stay => stay.From).ToList();
        for (var i = 1; i < inOrder.Count; i++)
        {
            if (inOrder[i].From <= inOrder[i - 1].To)
            {
                throw Guard.Invalid(name + ".stays", $"{name}.stays: those from {Guard.Iso(inOrder[i - 1].From)} and {Guard.Iso(inOrder[i].From)} overlap; they must be apart.");
            }
        }
    }

    private static void CheckStay(StudyStay stay, DateInterval training, string name)
    {
        Within(stay.From, stay.To, training, name);
        NotNegative(stay.Fare, name + ".fare");
        NotNegative(stay.DailyTravel, name + ".dailyTravel");
        NotNegative(stay.ExtraLodging, name + ".extraLodging");
        if (stay.ExtraLodging > default(Money<Once>) && !stay.Temporary)
        {
            throw Guard.Invalid(name + ".extraLodging", $"{name}.extraLodging is {stay.ExtraLodging}; it belongs to a temporary stay (decree 1467/2015, § 2(2)).");
        }

        if (stay.ExtraLodging > default(Money<Once>) && stay.FreeHousing)
        {
            throw Guard.Invalid(name + ".freeHousing", $"{name}.freeHousing is true and extraLodging {stay.ExtraLodging}; free housing leaves no lodging to pay.");
        }
    }

    private static void Within(LocalDate from, LocalDate to, DateInterval bounds, string name)
    {
        Guard.Date(from, bounds.Start, bounds.End, name + ".from");
        Guard.Interval(from, to, name + ".to");
        Guard.Date(to, bounds.Start, bounds.End, name + ".to");
    }

    private static void RefuseUnless(bool allowed, string name, PlannedMeasure measure, string owner)
    {
        if (!allowed)
        {
            throw Guard.Invalid(name, $"{name} is given for {measure.Kind}; it belongs to {owner}.");
        }
    }

    private static void NotNegative(Money<Once> money, string name) => Guard.Range(money.Amount, 0m, Euros.Largest, name);
}
