using System.Globalization;
using TyTal.Calc.Benefits;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Which insurance pays, in English: the payers in order, the insurances that do not pay with every reason, the open questions and the readings.</summary>
public static class PayersExplanation
{
    /// <summary>The result as plain text.</summary>
    /// <param name="order">The result.</param>
    public static string ToText(PayerOrder order) => Write(order, markdown: false);

    /// <summary>The result as Markdown.</summary>
    /// <param name="order">The result.</param>
    public static string ToMarkdown(PayerOrder order) => Write(order, markdown: true);

    /// <summary>A payer, how much and why, in one line, e.g. "motor liability insurance of vehicle 1: the rest (Motor Liability Insurance Act, § 36)".</summary>
    /// <param name="payer">The payer.</param>
    public static string Line(Payer payer)
    {
        Guard.NotNull(payer, nameof(payer));
        var limit = payer.Liability switch
        {
            Liability.WorkMotionStrain => ", for at most six weeks",
            Liability.Worsening => ", for at most six months, as far as the accident is the cause",
            _ => "",
        };
        return $"{Name(payer.Kind, payer.Vehicle)}: {Extent(payer.Extent)}{limit} ({Ground(payer)})";
    }

    /// <summary>An insurance that does not pay, and every reason, in one line.</summary>
    /// <param name="excluded">The insurance.</param>
    public static string Line(ExcludedPayer excluded)
    {
        Guard.NotNull(excluded, nameof(excluded));
        return $"{Name(excluded.Kind, excluded.Vehicle)}: {string.Join("; ", excluded.Exclusions.Select(exclusion => $"{ExclusionTexts.Of(exclusion.Reason)} ({Ground(exclusion.Section)})"))}";
    }

    /// <summary>An open question with its answers, in one line.</summary>
    /// <param name="question">The question.</param>
    public static string Line(OpenQuestion question)
    {
        Guard.NotNull(question, nameof(question));
        return $"{Text(question.Question)} {string.Join("; ", question.Answers.Select(answer => Answer(question.Question, answer)))}";
    }

    /// <summary>The name of a payer in English; a vehicle is counted from 1.</summary>
    /// <param name="kind">The payer.</param>
    /// <param name="vehicle">The position of the vehicle, from 0.</param>
    public static string Name(PayerKind kind, int? vehicle = null) => Guard.Defined(kind) switch
    {
        PayerKind.Compulsory => "compulsory workers' compensation insurance",
        PayerKind.WorkersCompensationCenter => "Workers' Compensation Center (work not insured)",
        PayerKind.StateTreasury => "State Treasury (the State's own funds)",
        PayerKind.ForeignWork => "voluntary insurance for work abroad",
        PayerKind.EntrepreneurWork => "entrepreneur's insurance of working time",
        PayerKind.Farmers => "farmers' accident insurance",
        PayerKind.Athletes => "athletes' accident insurance",
        PayerKind.MotorLiability => "motor liability insurance" + OfVehicle(vehicle),
        PayerKind.RailLiability => "rail traffic liability" + OfVehicle(vehicle),
        PayerKind.PatientInsurance => "patient insurance",
        PayerKind.AnotherAct => "compensation by another act",
        PayerKind.Travel => "travel insurance",
        PayerKind.LeisureTime => "leisure-time insurance",
        PayerKind.EntrepreneurLeisureTime => "entrepreneur's leisure-time insurance",
        _ => "health insurance (Kela)",
    };

    /// <summary>How much a payer pays, in English.</summary>
    /// <param name="extent">How much.</param>
    public static string Extent(Extent extent) => Guard.Defined(extent) switch
    {
        Coverage.Payers.Extent.InFull => "in full",
        Coverage.Payers.Extent.TheRest => "the rest",
        Coverage.Payers.Extent.TheRestAndRecourse => "the rest, and repayment to the insurer that paid first",
        Coverage.Payers.Extent.LessOtherBenefits => "in full, less the sickness allowance, pensions and treatment of other acts that § 202 deducts",
        _ => "first aid and repatriation",
    };

    private static string Write(PayerOrder order, bool markdown)
    {
        Guard.NotNull(order, nameof(order));
        var page = new EnglishPage(markdown);
        page.Heading("Which insurance pays", 1);
        page.List("Payers, the first one first", order.Payers.Select((payer, i) => $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {Line(payer)}"));
        page.List("Insurances that do not pay", order.Excluded.Select(Line));
        page.List("Open questions", order.Questions.Select(Line));
        page.List("Readings", order.Readings.Select(reading => $"{reading.Id}: {reading}"));
        return page.ToString();
    }

    private static string Answer(Question question, PossibleAnswer answer)
    {
        var said = question == Question.PauseDays ? (answer.Presumed ? "at most 30 days" : "over 30 days") : answer.Answer;
        return $"{said}{(answer.Presumed ? " (presumed)" : "")}: {string.Join(", ", answer.Payers.Select(payer => $"{Name(payer.Kind, payer.Vehicle)} {Extent(payer.Extent)}"))}";
    }

    private static string Text(Question question) => question switch
    {
        Question.Assault => "Why was it done?",
        Question.Detour => "How far and why did the journey leave its route?",
        Question.UsualActivity => "Did the activity belong usually to being there?",
        Question.ApprovedByEmployer => "Did the employer arrange or approve the occasion?",
        Question.CausedByConditions => "Did the conditions of the accommodation cause it?",
        Question.MinorShare => "Had the accident only a minor share in causing the worsening?",
        Question.OtherCause => "Is something else the main cause of the disease, or an earlier injury or disease behind the strain?",
        Question.ExposureFromTasks => "Did the exposure come from the work tasks?",
        Question.ShockConditions => "Does the mental shock reaction meet the conditions of § 35?",
        Question.Area => "Was the vehicle in traffic or in a place isolated from it?",
        Question.PauseDays => "How long had work and pay been interrupted?",
        _ => "Does another act give a like compensation?",
    };

    /// <summary>The section by which a payer pays; its own act, or its conditions, where no section is cited.</summary>
    private static string Ground(Payer payer) => payer switch
    {
        { Section: { } section } => section.ToString(),
        { Kind: PayerKind.MotorLiability } => Act.MotorLiabilityInsurance.Name.English,
        { Kind: PayerKind.RailLiability or PayerKind.PatientInsurance or PayerKind.AnotherAct } => "its own act",
        _ => Ground(payer.Section),
    };

    private static string Ground(SectionReference? section) => section?.ToString() ?? "its own conditions";

    private static string OfVehicle(int? vehicle) => vehicle is { } position ? $" of vehicle {(position + 1).ToString(CultureInfo.InvariantCulture)}" : "";
}
