using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;

namespace TyTal.Calc.Explanations;

/// <summary>A plan of vocational rehabilitation in words: its measures, warnings, days, costs with their reasons, dates of § 120, and readings.</summary>
public static class RehabilitationExplanation
{
    /// <summary>The plan in words.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(CheckedPlan plan, Language language = Language.English)
    {
        var facts = Guard.NotNull(plan, nameof(plan)).Plan;
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var claimDate = voice.Date(facts.ClaimDate);
        page.Heading(voice.Say(
            $"Vocational rehabilitation after the claim of {claimDate}", $"Ammatillinen kuntoutus vahingon {claimDate} jälkeen", $"Yrkesinriktad rehabilitering efter skadan {claimDate}"), 1);
        page.List(voice.Say("Measures", "Toimenpiteet", "Åtgärder"), facts.Measures.Select((measure, place) => $"{voice.Number(place + 1)}. {Measure(voice, measure)}"));
        page.List(voice.Say("Warnings", "Varoitukset", "Varningar"), plan.Warnings.Select(warning => Warning(voice, warning, facts)));
        page.List(voice.Say("Days of rehabilitation", "Kuntoutuspäivät", "Rehabiliteringsdagar"), plan.Spells.Select(
            spell => voice.Dates(spell.From, spell.To) + (spell.PreventsWork ? "" : voice.Say(", leaving room for suitable work", ", sopiva työ mahdollista", ", lämpligt arbete är möjligt"))));
        var insured = voice.Say("Insured against accidents in the rehabilitation", "Vakuutettu kuntoutuksessa sattuvien tapaturmien varalta", "Försäkrad mot olycksfall under rehabiliteringen");
        page.List($"{insured} ({voice.Section(91, 1)})", plan.InsuredSpells.Select(days => voice.Dates(days.Start, days.End)));
        page.List(voice.Say("Costs", "Kustannukset", "Kostnader"), Costs(voice, plan.Costs));
        page.List(Need(voice), plan.NeedDates.Select(date => Line(voice, date)));
        page.Reasons(plan.Costs.Measures.Count > 0 ? plan.Costs.Figures() : [], ReadingsOf(plan));
        return page.ToDocument();
    }

    /// <summary>The dates of § 120 in words.</summary>
    /// <param name="dates">The dates.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(ValueList<NeedDate> dates, Language language = Language.English)
    {
        Guard.NoNulls(dates, nameof(dates));
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading(Need(voice), 1);
        page.Items(dates.Count == 0 ? [voice.Say("nothing is due", "ei arvioitavaa", "ingenting att bedöma")] : dates.Select(date => Line(voice, date)));
        return page.ToDocument();
    }

    /// <summary>What a warning says.</summary>
    /// <param name="warning">The warning.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(PlanWarning warning, Language language = Language.English) => PlanWarningTexts.Of(Guard.NotNull(warning, nameof(warning)), Voice.Of(language));

    /// <summary>The name of a measure.</summary>
    /// <param name="kind">The kind of the measure.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(MeasureKind kind, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return kind switch
        {
            MeasureKind.Assessment => voice.Say("assessment", "tutkimus", "undersökning"),
            MeasureKind.WorkTrial => voice.Say("work trial", "työkokeilu", "arbetsprövning"),
            MeasureKind.TrainingTrial => voice.Say("training trial", "koulutuskokeilu", "utbildningsprövning"),
            MeasureKind.WorkTraining => voice.Say("work training", "työhönvalmennus", "arbetsträning"),
            MeasureKind.VocationalTraining => voice.Say("training", "koulutus", "utbildning"),
            MeasureKind.BasicEducation => voice.Say("basic education", "peruskoulutus", "grundutbildning"),
            MeasureKind.BusinessGrant => voice.Say("grant for a business", "elinkeinoavustus", "näringsunderstöd"),
            MeasureKind.BusinessLoan => voice.Say("loan for a business", "elinkeinolaina", "näringslån"),
            MeasureKind.WorkAid => voice.Say("aid at work", "työn apuväline", "hjälpmedel i arbetet"),
            MeasureKind.VehicleGrant => voice.Say("grant for a vehicle", "kulkuneuvoavustus", "fordonsunderstöd"),
            MeasureKind.VehicleLoan => voice.Say("loan for a vehicle", "kulkuneuvolaina", "fordonslån"),
            MeasureKind.AssessmentTime => voice.Say("time of assessment", "selvittelyaika", "utredningstid"),
            MeasureKind.Waiting => voice.Say("waiting", "odotusaika", "väntetid"),
            _ => throw Guard.OutOfRange(nameof(kind), kind.ToString(), string.Join(", ", Enum.GetNames(typeof(MeasureKind)))),
        };
    }

    internal static string Need(Voice voice) =>
        $"{voice.Say("Need of rehabilitation to be assessed", "Kuntoutustarve arvioitava", "Rehabiliteringsbehovet ska bedömas")} ({voice.Section(120)})";

    internal static string Measure(Voice voice, PlannedMeasure measure) =>
        $"{voice.Dates(measure.From, measure.To ?? measure.From)}: {Name(measure.Kind, voice.Language)} ({voice.Section(RehabilitationMeasure.Of(measure.Kind).Section)})";

    internal static string Warning(Voice voice, PlanWarning warning, RehabilitationPlan plan)
    {
        var measures = string.Join(voice.And, warning.Measures.Select(place => $"{voice.Number(place + 1)}. {Name(plan.Measures[place].Kind, voice.Language)}"));
        var days = warning.Days is { } found ? $", {voice.Dates(found.Start, found.End)}" : "";
        var start = measures.Length == 0 ? "" : $"{measures}{days}: ";
        var ground = warning.Section is { } section ? voice.Section(section) : voice.Say("insurers' practice", "vakuutuslaitosten käytäntö", "försäkringsanstalternas praxis");
        return $"{start}{PlanWarningTexts.Of(warning, voice)} ({ground})";
    }

    internal static IEnumerable<string> Costs(Voice voice, RehabilitationCosts costs)
    {
        foreach (var measure in costs.Measures.Where(measure => measure.Total is not null))
        {
            yield return $"{voice.Say("measure", "toimenpide", "åtgärd")} {voice.Number(measure.Place + 1)}: {voice.Quantity(measure.Total!)}";
        }

        if (costs.Total is { } total)
        {
            yield return $"{voice.Say("in all", "yhteensä", "sammanlagt")}: {voice.Quantity(total)}";
        }

        if (costs.Loans > default(Money<Once>))
        {
            yield return $"{voice.Say("interest-free loans", "korottomat lainat", "räntefria lån")}: {voice.Euros(costs.Loans)}";
        }
    }

    internal static string Line(Voice voice, NeedDate date)
    {
        var last = voice.Date(date.LastDay);
        var due = voice.Date(date.Due) + (date.LastDay == date.Due ? "" : voice.Say($", at the latest on {last}", $", viimeistään {last}", $", senast {last}"));
        if (date.AssessedOn is not { } assessed)
        {
            return due;
        }

        var day = voice.Date(assessed);
        var late = date.IsLate ? voice.Say(", late", ", myöhässä", ", för sent") : "";
        return $"{due}: {voice.Say($"assessed on {day}", $"arvioitu {day}", $"bedömt {day}")}{late}";
    }

    internal static IEnumerable<Reading?> ReadingsOf(CheckedPlan plan) => plan.Warnings
        .Select(warning => warning.Reason switch
        {
            PlanWarningReason.ShorterThanUsual or PlanWarningReason.LongerThanUsual or PlanWarningReason.TooLong => Readings.LengthInMonths,
            PlanWarningReason.Gap => Readings.WaitingIsStated,
            PlanWarningReason.ThirdStateWithoutReason => Readings.ThirdStateDoesNotCount,
            _ => null,
        })
        .Concat(plan.NeedDates.Count == 0 ? [] : [Readings.NeedFromLastAssessment, Readings.NeedUntilRehabilitation]);
}
