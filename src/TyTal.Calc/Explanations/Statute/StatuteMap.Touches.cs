using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Statute;

/// <content>The reverse: what a changed section or a changed figure touches.</content>
public static partial class StatuteMap
{
    /// <summary>Whether a section took part in a timeline: in a rule, a reading or a dated figure of its reasons, in a refusal, or in a line of its totals.</summary>
    /// <param name="timeline">The benefits of a claim.</param>
    /// <param name="section">The section; with a subsection or an item, only that one and references to the whole section count.</param>
    public static bool Touches(BenefitTimeline timeline, SectionReference section)
    {
        Guard.NotNull(section, nameof(section));
        return Figures(timeline).Any(figure => IsOf(figure, section))
            || timeline.Refusals.Any(refusal => Covers(refusal.Section, section))
            || timeline.TotalLines().Any(line => IsOf(line.Reading, section));
    }

    /// <summary>Whether a dated figure of a year took part in a timeline, by itself or through a figure that follows from it.</summary>
    /// <remarks>A timeline that is not touched stays as it is, whatever the figure's value. One that is touched keeps its amounts or changes.</remarks>
    /// <param name="timeline">The benefits of a claim.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="year">The calendar year for which it holds.</param>
    public static bool Touches(BenefitTimeline timeline, StatutoryFigure figure, int year) => Touches(Figures(timeline), figure, year);

    /// <summary>Whether a section took part in a family's timeline: in a rule, a reading or a dated figure of its reasons, or in a refusal.</summary>
    /// <param name="timeline">The survivors' pensions of a family.</param>
    /// <param name="section">The section; with a subsection or an item, only that one and references to the whole section count.</param>
    public static bool Touches(FamilyTimeline timeline, SectionReference section)
    {
        Guard.NotNull(section, nameof(section));
        return Figures(timeline).Any(figure => IsOf(figure, section))
            || timeline.Refusals.Any(refusal => Covers(refusal.Section, section))
            || timeline.TotalLines().Any(line => IsOf(line.Reading, section));
    }

    /// <summary>Whether a dated figure of a year took part in a family's timeline, by itself or through a figure that follows from it.</summary>
    /// <param name="timeline">The survivors' pensions of a family.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="year">The calendar year for which it holds.</param>
    public static bool Touches(FamilyTimeline timeline, StatutoryFigure figure, int year) => Touches(Figures(timeline), figure, year);

    /// <summary>Whether a section took part in the compensation for functional limitation: in a rule, a reading or a dated figure of its reasons, or in a refusal.</summary>
    /// <param name="timeline">The compensation of a claim.</param>
    /// <param name="section">The section; with a subsection or an item, only that one and references to the whole section count.</param>
    public static bool Touches(LimitationTimeline timeline, SectionReference section)
    {
        Guard.NotNull(section, nameof(section));
        return Figures(timeline).Any(figure => IsOf(figure, section)) || timeline.Refusals.Any(refusal => Covers(refusal.Section, section));
    }

    /// <summary>Whether a dated figure of a year took part in the compensation for functional limitation, by itself or through a figure that follows from it.</summary>
    /// <param name="timeline">The compensation of a claim.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="year">The calendar year for which it holds.</param>
    public static bool Touches(LimitationTimeline timeline, StatutoryFigure figure, int year) => Touches(Figures(timeline), figure, year);

    private static bool Touches(IEnumerable<Figure> figures, StatutoryFigure figure, int year)
    {
        var name = Guard.Defined(figure).CaseName();
        Guard.Range(year, YearTable.FirstYearOf(figure), Guard.LastDay.Year);
        return figures.Any(step => IsOf(step, figure, name, year));
    }

    private static IEnumerable<Figure> Figures(BenefitTimeline timeline) => Guard.NotNull(timeline, nameof(timeline)).Periods
        .SelectMany(period => period.OtherReasons.Prepend(period))
        .SelectMany(period => period.Figures)
        .Concat(timeline.Compared)
        .Where(figure => figure.Rule != KelaDeduction.NotLeisureTimeRule)
        .SelectMany(figure => figure.Steps())
        .Distinct();

    private static IEnumerable<Figure> Figures(FamilyTimeline timeline) =>
        Guard.NotNull(timeline, nameof(timeline)).Figures().SelectMany(figure => figure.Steps()).Distinct();

    private static IEnumerable<Figure> Figures(LimitationTimeline timeline) =>
        Guard.NotNull(timeline, nameof(timeline)).Figures().SelectMany(figure => figure.Steps()).Distinct();

    private static bool IsOf(Figure step, SectionReference section) => Covers(step.Rule.Section, section) || IsOf(step.Rule.Reading, section);

    private static bool IsOf(Reading? reading, SectionReference section) => Covers(reading?.Section, section);

    /// <summary>Whether one reference is to the place of another, or one of them holds the other.</summary>
    private static bool Covers(SectionReference? one, SectionReference other) => one is not null
        && one.Act == other.Act && one.Section == other.Section && one.Chapter == other.Chapter
        && (one.Subsection is not { } subsection || other.Subsection is not { } otherSubsection || subsection == otherSubsection)
        && (one.Item is not { } item || other.Item is not { } otherItem || item == otherItem);

    /// <summary>Whether a step is the figure of a year: a row of it, or what follows for the year from another figure.</summary>
    private static bool IsOf(Figure step, StatutoryFigure figure, string name, int year) => step.Source is { } source
        ? source.Year == year && source.Name == name
        : step.Rule.Id == RuleOf(figure, name) && step.Steps().Any(below => below.Source?.Year == year);

    private static string RuleOf(StatutoryFigure figure, string name) => figure switch
    {
        StatutoryFigure.EmployeePaymentsPercent => EmployeePaymentsPercent.Rule.Id,
        StatutoryFigure.HalfKilometreAllowance => HalfKilometre.Rule.Id,
        StatutoryFigure.IncomeAdjustmentThreshold => IncomeAdjustment.Rule.Id,
        _ => "amount." + name,
    };
}
