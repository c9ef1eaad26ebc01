using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

/// <summary>The costs of studies and of two homes, by the library and by the literal reference.</summary>
public class LiteralStudyProperties
{
    private static readonly Gen<AbroadFacts?> Abroad =
        from state in Gen.Elements(RehabilitationState.EuropeanUnion, RehabilitationState.Third)
        from special in Gen.Elements(true, false)
        from cents in Gen.Choose(0, 2_000_000).ListOf(2)
        from inFinland in Gen.Elements(true, true, true, false)
        select inFinland ? null : new AbroadFacts(state, special, new(cents[0]), new(cents[1] / 4));

    /// <summary>A training with stays, each with its own fare, or one whose length is close to a number of months; a child that is born or grows up about the last stay.</summary>
    private static readonly Gen<RehabilitationPlan> Trainings =
        from life in HomeJourneysTests.Lives
        from fares in Gen.Choose(0, 10_000).ListOf(life.Stays.Count)
        from kinds in Gen.Choose(0, 4).ListOf(life.Stays.Count)
        from costs in Gen.Choose(0, 80_000).ListOf(5)
        from around in Gen.Choose(0, 300).ListOf(2)
        from months in Gen.Elements(0, 0, 6, 12, 24)
        from days in Gen.Choose(-1, 2)
        from abroad in Abroad
        from child in Gen.Choose(-3, 12)
        from age in Gen.Elements(0, 18, 40)
        let stays = months > 0 ? default : life.Stays.Select((stay, i) => Stay(stay, fares[i], kinds[i])).ToValueList()
        let first = life.Stays[0].From.PlusDays(-around[0])
        let last = months > 0 ? first.PlusMonths(months).PlusDays(days - 1) : life.Stays[^1].To.PlusDays(around[1])
        select Plans.Of(Plans.Training(first, last) with
        {
            Study = new StudyFacts(new(costs[0]), new(costs[1]), stays),
            Cost = new(costs[2]),
            Travel = new(costs[3]),
            Lodging = new(costs[4]),
            Abroad = abroad,
        }) with
        {
            ClaimDate = new(2023, 1, 1),
            Children = life.Children.Append(life.Stays[^1].From.PlusDays(child).PlusYears(-age)).ToValueList(),
            HalfDayAllowances = Enumerable.Range(2023, 10).Select(year => new HalfDayAllowance(year, new(HalfDayCents(year)))).ToValueList(),
        };

    [Fact]
    public void Costs_RandomTrainings_EqualTheLiteralReference() => Properties.Hold(
        Trainings,
        plan =>
        {
            var (literal, costs) = (Literal(plan), CheckedPlan.Of(plan).Costs);
            Assert.Equal(literal.LumpSum(), costs.SumOf(RehabilitationCostKind.StudyLumpSum).Amount);
            Assert.Equal(literal.CompensatedEquipment(), costs.SumOf(RehabilitationCostKind.StudyEquipment).Amount);
            Assert.Equal(literal.TwoHomes(), costs.SumOf(RehabilitationCostKind.TwoHomesAllowance).Amount);
            Assert.Equal(
                literal.Journeys(),
                costs.Measures[0].Lines.Where(line => line.Kind == RehabilitationCostKind.HomeJourneys).Select(line => line.Amount.Amount));
            Assert.Equal(literal.Total(), costs.TotalAmount.Amount);
        },
        times: 2000);

    [Fact]
    public void RandomTrainings_ReachWhatDecides()
    {
        var (weeklyAndMonthly, sharedMonths, lumpSums, abroad) = (0, 0, new HashSet<decimal>(), 0);
        Properties.Hold(
            Trainings,
            plan =>
            {
                var (stays, training) = (plan.Measures[0].Study!.Stays, plan.Measures[0]);
                var counts = HomeJourneys.Count(stays, plan.Children);
                weeklyAndMonthly += counts.Any(count => count.Weekly.Count > 0) && counts.Any(count => count.Monthly.Count > 0) ? 1 : 0;
                sharedMonths += stays.Zip(stays.Skip(1), (one, next) => !one.Temporary && !next.Temporary && (one.To.Year, one.To.Month) == (next.From.Year, next.From.Month)).Any(shares => shares) ? 1 : 0;
                lumpSums.Add(Literal(plan).LumpSum());
                abroad += training.Abroad is null ? 0 : 1;
            },
            times: 2000);
        Properties.Reached(weeklyAndMonthly > 50 && sharedMonths > 50 && lumpSums.Count > 3 && abroad > 50, $"{weeklyAndMonthly} weekly and monthly, {sharedMonths} with a month of two stays, {lumpSums.Count} lump sums, {abroad} abroad");
    }

    private static StudyStay Stay(StudyStay stay, int fare, int kind) => stay with
    {
        Fare = new(fare),
        FreeHousing = kind == 1,
        DailyTravel = new(kind * 111),
        ExtraLodging = new(stay.Temporary && kind != 1 ? kind * 999 : 0),
    };

    private static LiteralStudyCosts Literal(RehabilitationPlan plan)
    {
        var training = plan.Measures[0];
        var study = training.Study!;
        return new()
        {
            From = training.From.ToDateOnly(),
            To = training.To!.Value.ToDateOnly(),
            Equipment = study.Equipment.Amount,
            OtherCosts = study.Fees.Amount + training.Cost.Amount + training.Travel.Amount + training.Lodging.Amount
                + study.Stays.Sum(stay => stay.DailyTravel.Amount + stay.ExtraLodging.Amount),
            Stays = [.. study.Stays.Select(stay => new LiteralStay
            {
                From = stay.From.ToDateOnly(),
                To = stay.To.ToDateOnly(),
                Fare = stay.Fare.Amount,
                FreeHousing = stay.FreeHousing,
                Temporary = stay.Temporary,
            })],
            Children = [.. plan.Children.Select(day => day.ToDateOnly())],
            HalfDayAllowance = year => HalfDayCents(year) / 100m,
            IsNotCompensated = training.Abroad is { State: RehabilitationState.Third, SpecialReason: false },
            MostInFinland = training.Abroad?.CostInFinland.Amount,
            PaidAbroad = training.Abroad?.PaidAbroad.Amount ?? 0,
        };
    }

    private static int HalfDayCents(int year) => 2_200 + ((year - 2020) * 77);
}
