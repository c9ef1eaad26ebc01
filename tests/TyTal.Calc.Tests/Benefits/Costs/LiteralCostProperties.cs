using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Benefits.Costs;

/// <summary>Lost pay and journeys, by the library and by the literal reference. Of care allowance, clothing supplement and assisted living see <see cref="LiteralSupplementProperties"/>.</summary>
public class LiteralCostProperties
{
    /// <summary>Days close to each other over the turn of a year, more of them than any limit allows.</summary>
    private static readonly Gen<ValueList<LostPayDay>> Days =
        from count in Gen.Elements(0, 1, 6, 7, 8, 9, 29, 30, 31, 32, 75)
        from first in Gen.Choose(-70, 5)
        from gaps in Gen.Frequency((9, Gen.Constant(1)), (1, Gen.Choose(1, 20))).ListOf(count)
        from pays in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 30_000))).ListOf(count)
        from parts in Gen.Elements(0, 0, 1, 50, 100).ListOf(count)
        from compensated in Gen.Choose(0, 9).ListOf(count)
        select Enumerable.Range(0, count).Select(i => new LostPayDay(
            new LocalDate(2024, 1, 1).PlusDays(first + gaps.Take(i + 1).Sum()), new(pays[i]), new(pays[i] * parts[i] / 100), compensated[i] == 0)).ToValueList();

    private static readonly Gen<Journey> Journeys =
        from year in Gen.Choose(2016, 2025)
        from means in Gen.Elements(TravelMeans.PublicTransport, TravelMeans.PrivateCar, TravelMeans.PrivateCar, TravelMeans.OtherVehicle)
        from purpose in Gen.Elements(TravelPurpose.MedicalCare, TravelPurpose.MedicalCare, TravelPurpose.Rehabilitation)
        from traveller in Gen.Elements(Traveller.InjuredPerson, Traveller.NecessaryEscort, Traveller.NecessaryEscort, Traveller.OtherEscort)
        from flags in Gen.Choose(0, 3)
        from cents in Gen.Frequency((9, Gen.Choose(0, 20_000).Select(cents => (long?)cents)), (1, Gen.Constant<long?>(null))).ListOf(3)
        from metres in Gen.Frequency((9, Gen.Choose(0, 200_000).Select(metres => (decimal?)metres / 100m)), (1, Gen.Constant<decimal?>(null))).ListOf(2)
        select new Journey(new(year, flags > 1 ? 1 : 12, flags > 1 ? 1 : 31), means)
        {
            Purpose = purpose,
            Traveller = traveller,
            FartherThanNearest = (flags & 1) == 1,
            VehicleRequired = flags > 1,
            Cost = Euro(cents[0]),
            CostToNearest = Euro(cents[1]),
            FareInstead = Euro(cents[2]),
            Distance = Distance(metres[0]),
            DistanceToNearest = Distance(metres[1]),
        };

    [Fact]
    public void ExaminationPay_RandomDays_EqualsTheLiteralReference() => Properties.Hold(
        Days, days => Assert.Equal(LiteralLostPay.Examination(Literal(days)), Paid(ExaminationPay.Of(days))), times: 500);

    [Fact]
    public void PhysiotherapyPay_RandomDays_EqualsTheLiteralReference() => Properties.Hold(
        Days, days => Assert.Equal(LiteralLostPay.Physiotherapy(Literal(days)), Paid(PhysiotherapyPay.Of(days))), times: 500);

    [Fact]
    public void Journey_RandomFacts_EqualsTheLiteralReference()
    {
        var (refused, paid, nothing) = (0, 0, 0);
        Properties.Hold(
            Journeys,
            journey =>
            {
                var compensated = Library(journey);
                Assert.Equal(Literal(journey), compensated);
                refused += compensated is null ? 1 : 0;
                paid += compensated > 0 ? 1 : 0;
                nothing += compensated == 0 ? 1 : 0;
            },
            times: 2000);
        Assert.All([refused, paid, nothing], times => Properties.Reached(times > 50, $"{refused} refused, {paid} paid, {nothing} nothing"));
    }

    private static IEnumerable<(DateOnly On, decimal Pay, decimal Paid, bool Compensated)> Literal(ValueList<LostPayDay> days) =>
        days.Select(day => (new DateOnly(day.On.Year, day.On.Month, day.On.Day), day.Pay.Amount, day.PaidByEmployer.Amount, day.LossOfEarningsCompensated));

    private static IEnumerable<(decimal ToPerson, decimal ToEmployer)> Paid(LostPay pay) =>
        pay.Days.Select(day => (day.ToPerson?.Amount ?? 0m, day.ToEmployer?.Amount ?? 0m));

    private static decimal? Library(Journey journey)
    {
        try
        {
            return TravelCosts.Decide(journey, StatutoryParameters.Enacted).Paid.Amount;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static decimal? Literal(Journey journey)
    {
        try
        {
            return new LiteralJourney
            {
                Year = journey.On.Year,
                ByCar = journey.Means == TravelMeans.PrivateCar,
                ByOtherVehicle = journey.Means == TravelMeans.OtherVehicle,
                ToRehabilitation = journey.Purpose == TravelPurpose.Rehabilitation,
                UnnecessaryEscort = journey.Traveller == Traveller.OtherEscort,
                Farther = journey.FartherThanNearest,
                VehicleRequired = journey.VehicleRequired,
                Cost = journey.Cost?.Amount,
                CostToNearest = journey.CostToNearest?.Amount,
                FareInstead = journey.FareInstead?.Amount,
                Kilometres = journey.Distance?.Amount,
                KilometresToNearest = journey.DistanceToNearest?.Amount,
            }.Compensated();
        }
        catch (LiteralRefusal)
        {
            return null;
        }
    }

    private static Money<Once>? Euro(long? cents) => cents is { } amount ? new Money<Once>(amount) : null;

    private static Kilometres? Distance(decimal? kilometres) => kilometres is { } amount ? new Kilometres(amount) : null;
}
