using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>What a cost of a plan is for.</summary>
public enum RehabilitationCostKind
{
    /// <summary>The measure itself (§ 89(1)).</summary>
    Measure,

    /// <summary>A grant for a business or a vehicle (§ 89(3)(5) and (7)).</summary>
    Grant,

    /// <summary>An interest-free loan for a business or a vehicle (§ 89(3)(5) and (7)); it is paid back, and no part of the total.</summary>
    Loan,

    /// <summary>Journeys (§ 98(1)).</summary>
    Travel,

    /// <summary>Nights on journeys (§ 98(3)).</summary>
    Lodging,

    /// <summary>The lump sums of studies (decree 1467/2015, § 1(1)).</summary>
    StudyLumpSum,

    /// <summary>Compulsory fees of studies (decree § 1(2)).</summary>
    StudyFees,

    /// <summary>Special equipment of studies (decree § 1(2)).</summary>
    StudyEquipment,

    /// <summary>The half-day allowance of two homes (decree § 2(1)).</summary>
    TwoHomesAllowance,

    /// <summary>Lodging of a temporary stay (decree § 2(2)).</summary>
    ExtraLodging,

    /// <summary>Daily travel at the place of study (decree § 3).</summary>
    DailyTravel,

    /// <summary>Journeys between home and the place of study (decree § 3).</summary>
    HomeJourneys,
}

/// <summary>A cost of a measure.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Amount">The amount with its reasons.</param>
public sealed record CostLine(RehabilitationCostKind Kind, Figure<Money<Once>> Amount) : ValueRecord;

/// <summary>The costs of a measure.</summary>
/// <param name="Place">The place of the measure in the plan, from 0.</param>
/// <param name="Lines">The costs; none of 0 € except those whose rule says so.</param>
/// <param name="Total">What is compensated of them: their sum, abroad as § 90 says; null when the measure has no costs but a loan.</param>
public sealed record MeasureCosts(int Place, ValueList<CostLine> Lines, Figure<Money<Once>>? Total) : ValueRecord;

/// <summary>The costs of a plan: those of each measure, their total, and the loans.</summary>
/// <param name="Measures">The measures that have costs, in the order of the plan.</param>
/// <param name="Total">What is compensated in all, without loans; null when there is nothing.</param>
public sealed record RehabilitationCosts(ValueList<MeasureCosts> Measures, Figure<Money<Once>>? Total) : ValueRecord
{
    /// <summary>§ 89(1): reasonable costs of a measure.</summary>
    public static Rule MeasureRule { get; } = new("rehabilitation.cost", SectionReference.Of(89, 1));

    /// <summary>§ 89(3)(5) and (7): a grant.</summary>
    public static Rule GrantRule { get; } = new("rehabilitation.grant", SectionReference.Of(89, 3));

    /// <summary>§ 89(3)(5) and (7): an interest-free loan.</summary>
    public static Rule LoanRule { get; } = new("rehabilitation.loan", SectionReference.Of(89, 3));

    /// <summary>§ 98(1): necessary journeys.</summary>
    public static Rule TravelRule { get; } = new("rehabilitation.travel", SectionReference.Of(98, 1));

    /// <summary>§ 98(3): necessary nights.</summary>
    public static Rule LodgingRule { get; } = new("rehabilitation.lodging", SectionReference.Of(98, 3));

    /// <summary>The sum of a measure.</summary>
    public static Rule OfMeasureRule { get; } = new("rehabilitation.costsOfMeasure", SectionReference.Of(89, 1));

    /// <summary>The sum of a plan.</summary>
    public static Rule OfPlanRule { get; } = new("rehabilitation.costsOfPlan", SectionReference.Of(89, 1));

    private static readonly Rule CostGiven = Rule.Given("given.measureCost");
    private static readonly Rule TravelGiven = Rule.Given("given.travel");
    private static readonly Rule LodgingGiven = Rule.Given("given.lodging");
    private static readonly Rule FeesGiven = Rule.Given("given.studyFees");
    private static readonly Rule EquipmentGiven = Rule.Given("given.studyEquipment");
    private static readonly Rule TrainingFromGiven = Rule.Given("given.trainingFrom");
    private static readonly Rule TrainingToGiven = Rule.Given("given.trainingTo");

    /// <summary>What is compensated in all, without loans.</summary>
    public Money<Once> TotalAmount => Total?.Value ?? default;

    /// <summary>The loans in all.</summary>
    public Money<Once> Loans => SumOf(RehabilitationCostKind.Loan);

    /// <summary>The costs of a kind in all, before § 90.</summary>
    /// <param name="kind">The kind.</param>
    public Money<Once> SumOf(RehabilitationCostKind kind)
    {
        var sum = default(Money<Once>);
        foreach (var line in Measures.SelectMany(measure => measure.Lines).Where(line => line.Kind == kind))
        {
            sum += line.Amount.Value;
        }

        return sum;
    }

    /// <summary>The total and the loans, with their reasons.</summary>
    public ValueList<Figure> Figures() => Measures.SelectMany(measure => measure.Lines)
        .Where(line => line.Kind == RehabilitationCostKind.Loan)
        .Select(line => (Figure)line.Amount)
        .Concat(Total is { } total ? [total] : [])
        .ToValueList();

    /// <summary>The costs of a plan whose facts have been checked.</summary>
    internal static RehabilitationCosts OfChecked(RehabilitationPlan plan)
    {
        var measures = plan.Measures.Select((measure, place) => OfMeasure(measure, place, plan)).Where(costs => costs.Lines.Count > 0).ToValueList();
        return new(measures, Sum(measures.Select(measure => measure.Total).OfType<Figure<Money<Once>>>(), OfPlanRule));
    }

    private static MeasureCosts OfMeasure(PlannedMeasure measure, int place, RehabilitationPlan plan)
    {
        var lines = Direct(measure).Concat(measure.Measure.IsTraining ? OfStudies(measure, plan) : []).ToValueList();
        var total = Sum(lines.Where(line => line.Kind != RehabilitationCostKind.Loan).Select(line => line.Amount), OfMeasureRule);
        return new(place, lines, total is not null && measure.Abroad is { } abroad ? AbroadCosts.Of(total, abroad) : total);
    }

    private static IEnumerable<CostLine> Direct(PlannedMeasure measure)
    {
        var (kind, rule) = measure.Kind switch
        {
            MeasureKind.BusinessGrant or MeasureKind.VehicleGrant => (RehabilitationCostKind.Grant, GrantRule),
            MeasureKind.BusinessLoan or MeasureKind.VehicleLoan => (RehabilitationCostKind.Loan, LoanRule),
            _ => (RehabilitationCostKind.Measure, MeasureRule),
        };
        return Stated(kind, measure.Cost, CostGiven, rule)
            .Concat(Stated(RehabilitationCostKind.Travel, measure.Travel, TravelGiven, TravelRule))
            .Concat(Stated(RehabilitationCostKind.Lodging, measure.Lodging, LodgingGiven, LodgingRule));
    }

    private static IEnumerable<CostLine> OfStudies(PlannedMeasure training, RehabilitationPlan plan)
    {
        var study = training.Study ?? new StudyFacts();
        var days = training.Days;
        yield return new(RehabilitationCostKind.StudyLumpSum, StudyCosts.LumpSum(
            new Figure<CalendarDay>(new(days.Start), TrainingFromGiven), new Figure<CalendarDay>(new(days.End), TrainingToGiven)));
        if (study.Fees > default(Money<Once>))
        {
            yield return new(RehabilitationCostKind.StudyFees, StudyCosts.Fees(new(study.Fees, FeesGiven)));
        }

        if (study.Equipment > default(Money<Once>))
        {
            yield return new(RehabilitationCostKind.StudyEquipment, StudyCosts.Equipment(new Figure<Money<Once>>(study.Equipment, EquipmentGiven)));
        }

        foreach (var line in OfStays(study.Stays, plan))
        {
            yield return line;
        }
    }

    private static IEnumerable<CostLine> OfStays(ValueList<StudyStay> stays, RehabilitationPlan plan)
    {
        var inOrder = HomeJourneys.InOrder(stays).ToList();
        return inOrder.SelectMany(stay => TwoHomes.Of(stay, plan.HalfDayAllowances)).Select(amount => new CostLine(RehabilitationCostKind.TwoHomesAllowance, amount))
            .Concat(inOrder.Where(stay => stay.ExtraLodging > default(Money<Once>)).Select(stay => new CostLine(RehabilitationCostKind.ExtraLodging, TwoHomes.ExtraLodging(stay))))
            .Concat(inOrder.Where(stay => stay.DailyTravel > default(Money<Once>)).Select(stay => new CostLine(RehabilitationCostKind.DailyTravel, HomeJourneys.DailyTravel(stay))))
            .Concat(HomeJourneys.Costs(stays, plan.Children).Select(amount => new CostLine(RehabilitationCostKind.HomeJourneys, amount)));
    }

    private static IEnumerable<CostLine> Stated(RehabilitationCostKind kind, Money<Once> amount, Rule given, Rule rule) => amount > default(Money<Once>)
        ? [new CostLine(kind, new(amount, rule, new Figure<Money<Once>>(amount, given)))]
        : [];

    private static Figure<Money<Once>>? Sum(IEnumerable<Figure<Money<Once>>> amounts, Rule rule)
    {
        var all = amounts.ToList();
        var sum = default(Money<Once>);
        foreach (var amount in all)
        {
            sum += amount.Value;
        }

        return all.Count == 0 ? null : new(sum, rule, all.ToValueList<Figure>());
    }
}
