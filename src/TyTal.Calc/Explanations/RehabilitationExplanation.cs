using System.Text;
using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Explanations;

/// <summary>A plan of vocational rehabilitation in English: its measures, warnings, days, costs with their reasons, dates of § 120, and readings.</summary>
public static class RehabilitationExplanation
{
    /// <summary>The plan as plain text.</summary>
    /// <param name="plan">The plan.</param>
    public static string ToText(CheckedPlan plan)
    {
        var facts = Guard.NotNull(plan, nameof(plan)).Plan;
        var text = new StringBuilder();
        text.Append($"Vocational rehabilitation after the claim of {EnglishFormat.Date(facts.ClaimDate)}\n");
        List(text, "Measures", facts.Measures.Select((measure, place) => $"{place + 1}. {Measure(measure)}"));
        List(text, "Warnings", plan.Warnings.Select(warning => Warning(warning, facts)));
        List(text, "Days of rehabilitation", plan.Spells.Select(
            spell => EnglishFormat.Dates(spell.From, spell.To) + (spell.PreventsWork ? "" : ", leaving room for suitable work")));
        List(text, "Insured against accidents in the rehabilitation (§ 91(1))", plan.InsuredSpells.Select(Days));
        List(text, "Costs", Costs(plan.Costs));
        List(text, "Need of rehabilitation to be assessed (§ 120)", plan.NeedDates.Select(NeedDate));
        if (plan.Costs.Measures.Count > 0)
        {
            text.Append("\nReasons\n").Append(Explanation.Of(plan.Costs.Figures()).ToText());
        }

        List(text, "Readings", ReadingsOf(plan).Select(reading => $"{reading.Id}: {reading}"));
        return text.ToString();
    }

    /// <summary>The dates of § 120 as plain text.</summary>
    /// <param name="dates">The dates.</param>
    public static string ToText(ValueList<NeedDate> dates)
    {
        Guard.NoNulls(dates, nameof(dates));
        var text = new StringBuilder("Need of rehabilitation to be assessed (§ 120)\n");
        foreach (var date in dates)
        {
            text.Append("  ").Append(NeedDate(date)).Append('\n');
        }

        return text.Append(dates.Count == 0 ? "  nothing is due\n" : "").ToString();
    }

    /// <summary>What a warning says, in English.</summary>
    /// <param name="warning">The warning.</param>
    public static string Reason(PlanWarning warning) => Guard.NotNull(warning, nameof(warning)).Reason switch
    {
        PlanWarningReason.NoGround => "the injury has not weakened the ability to work or earn, and probably will not",
        PlanWarningReason.NoMainLivelihood => "the new work is not said to give the main livelihood",
        PlanWarningReason.FactorNotConsidered => $"not said to have been considered: {Factor(warning.Factor)}",
        PlanWarningReason.NotCooperating => "the person does not take part in the assessment and the measures",
        PlanWarningReason.NoJustification => "the plan does not say how it helps to stay in or return to work",
        PlanWarningReason.NoAssessment => "nothing assesses need and possibilities",
        PlanWarningReason.BeforeAssessment => "it starts before the first assessment has ended",
        PlanWarningReason.ShorterThanUsual => "it is shorter than usual",
        PlanWarningReason.LongerThanUsual => "it is longer than usual",
        PlanWarningReason.TooLong => "it is longer than insurers support",
        PlanWarningReason.TrialAfterTraining => "the trial starts after the training that it should prepare",
        PlanWarningReason.AfterWorkTraining => "training follows work training, whose aim is employment at once",
        PlanWarningReason.BasicEducationAlone => "no training follows the basic education that should make it possible",
        PlanWarningReason.Overlap => "two measures take the same days",
        PlanWarningReason.Gap => "the days between measures count only if they are stated as waiting or assessment",
        PlanWarningReason.WaitingForNothing => "no measure follows the waiting",
        PlanWarningReason.BusinessNotViable => "the business is not said to have prospects",
        PlanWarningReason.FinancesNotInOrder => "the finances of the business are not said to be in order",
        PlanWarningReason.NotNecessary => "it is not said to be needed",
        _ => "in a third state without a special reason neither costs nor days count",
    };

    /// <summary>The name of a measure in English.</summary>
    /// <param name="kind">The kind of the measure.</param>
    public static string Name(MeasureKind kind) => kind switch
    {
        MeasureKind.Assessment => "assessment",
        MeasureKind.WorkTrial => "work trial",
        MeasureKind.TrainingTrial => "training trial",
        MeasureKind.WorkTraining => "work training",
        MeasureKind.VocationalTraining => "training",
        MeasureKind.BasicEducation => "basic education",
        MeasureKind.BusinessGrant => "grant for a business",
        MeasureKind.BusinessLoan => "loan for a business",
        MeasureKind.WorkAid => "aid at work",
        MeasureKind.VehicleGrant => "grant for a vehicle",
        MeasureKind.VehicleLoan => "loan for a vehicle",
        MeasureKind.AssessmentTime => "time of assessment",
        MeasureKind.Waiting => "waiting",
        _ => throw Guard.OutOfRange(nameof(kind), kind.ToString(), string.Join(", ", Enum.GetNames(typeof(MeasureKind)))),
    };

    private static string Measure(PlannedMeasure measure) =>
        $"{EnglishFormat.Dates(measure.From, measure.To ?? measure.From)}: {Name(measure.Kind)} ({RehabilitationMeasure.Of(measure.Kind).Section})";

    private static string Warning(PlanWarning warning, RehabilitationPlan plan)
    {
        var measures = string.Join(" and ", warning.Measures.Select(place => $"{place + 1}. {Name(plan.Measures[place].Kind)}"));
        var days = warning.Days is { } found ? $", {Days(found)}" : "";
        var start = measures.Length == 0 ? "" : $"{measures}{days}: ";
        return $"{start}{Reason(warning)} ({warning.Section?.ToString() ?? "insurers' practice"})";
    }

    private static string Factor(NeedFactor? factor) => factor switch
    {
        NeedFactor.Age => "the age",
        NeedFactor.Occupation => "the occupation",
        NeedFactor.EarlierActivity => "earlier activity",
        NeedFactor.Education => "the education",
        NeedFactor.Housing => "the housing conditions",
        NeedFactor.Limitations => "the limitations that the injury causes",
        _ => "the chances of finding work afterwards",
    };

    private static IEnumerable<string> Costs(RehabilitationCosts costs)
    {
        foreach (var measure in costs.Measures.Where(measure => measure.Total is not null))
        {
            yield return $"{measure.Place + 1}. measure: {EnglishFormat.Quantity(measure.Total!)}";
        }

        if (costs.Total is { } total)
        {
            yield return $"in all {EnglishFormat.Quantity(total)}";
        }

        if (costs.Loans > default(Money<Once>))
        {
            yield return $"interest-free loans {EnglishFormat.Money(costs.Loans.Amount, Unit.Euros)}";
        }
    }

    private static string NeedDate(NeedDate date)
    {
        var due = EnglishFormat.Date(date.Due) + (date.LastDay == date.Due ? "" : $", at the latest on {EnglishFormat.Date(date.LastDay)}");
        return due + (date.AssessedOn is { } day ? $": assessed on {EnglishFormat.Date(day)}{(date.IsLate ? ", late" : "")}" : "");
    }

    private static IEnumerable<Reading> ReadingsOf(CheckedPlan plan) => plan.Costs.Figures()
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .Concat(plan.Warnings.Select(warning => warning.Reason switch
        {
            PlanWarningReason.ShorterThanUsual or PlanWarningReason.LongerThanUsual or PlanWarningReason.TooLong => Readings.LengthInMonths,
            PlanWarningReason.Gap => Readings.WaitingIsStated,
            PlanWarningReason.ThirdStateWithoutReason => Readings.ThirdStateDoesNotCount,
            _ => null,
        }))
        .Concat(plan.NeedDates.Count == 0 ? [] : [Readings.NeedFromLastAssessment, Readings.NeedUntilRehabilitation])
        .OfType<Reading>()
        .Distinct();

    private static string Days(DateInterval days) => EnglishFormat.Dates(days.Start, days.End);

    private static void List(StringBuilder text, string heading, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            text.Append('\n').Append(heading).Append('\n');
            lines.ForEach(line => text.Append("  ").Append(line).Append('\n'));
        }
    }
}
