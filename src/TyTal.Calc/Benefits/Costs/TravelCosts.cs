using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>What a journey or a night is for.</summary>
public enum TravelPurpose
{
    /// <summary>Medical care (§ 50).</summary>
    MedicalCare,

    /// <summary>Vocational rehabilitation, the obtaining of an aid of § 94, or a relative's part in adaptation training (§ 98).</summary>
    Rehabilitation,
}

/// <summary>How a journey was made.</summary>
public enum TravelMeans
{
    /// <summary>By public transport.</summary>
    PublicTransport,

    /// <summary>By private car.</summary>
    PrivateCar,

    /// <summary>By another vehicle, e.g. a taxi.</summary>
    OtherVehicle,
}

/// <summary>Whose journey or night it is.</summary>
public enum Traveller
{
    /// <summary>The injured person.</summary>
    InjuredPerson,

    /// <summary>An escort who was necessary on the way.</summary>
    NecessaryEscort,

    /// <summary>An escort who was not.</summary>
    OtherEscort,
}

/// <summary>A journey there and back.</summary>
/// <param name="On">The day, from 1.1.2016; its year decides the kilometre allowance.</param>
/// <param name="Means">How it was made.</param>
public sealed record Journey(LocalDate On, TravelMeans Means) : ValueRecord
{
    /// <summary>What it is for.</summary>
    public TravelPurpose Purpose { get; init; }

    /// <summary>Whose it is.</summary>
    public Traveller Traveller { get; init; }

    /// <summary>What it cost: needed by public transport and by another vehicle.</summary>
    public Money<Once>? Cost { get; init; }

    /// <summary>How far it was there and back: needed by private car.</summary>
    public Kilometres? Distance { get; init; }

    /// <summary>Whether the place of treatment was farther than the nearest one, and not that of a payment commitment; counts in § 50 only.</summary>
    public bool FartherThanNearest { get; init; }

    /// <summary>What the same means would have cost to the nearest place: needed when the place was farther.</summary>
    public Money<Once>? CostToNearest { get; init; }

    /// <summary>How far the nearest place would have been there and back: needed when the place was farther.</summary>
    public Kilometres? DistanceToNearest { get; init; }

    /// <summary>Whether the injury, the illness or the traffic required the other vehicle.</summary>
    public bool VehicleRequired { get; init; }

    /// <summary>What public transport would have cost instead of the other vehicle; null when there was none.</summary>
    public Money<Once>? FareInstead { get; init; }
}

/// <summary>A night away on a compensated journey.</summary>
/// <param name="On">The day, from 1.1.2016.</param>
/// <param name="Cost">The necessary cost of lodging.</param>
/// <param name="Required">Whether the examination, the treatment, the rehabilitation or the traffic made the person stay overnight.</param>
/// <param name="Purpose">What the journey is for.</param>
/// <param name="Traveller">Whose night it is.</param>
public sealed record Night(
    LocalDate On, Money<Once> Cost, bool Required = true, TravelPurpose Purpose = TravelPurpose.MedicalCare, Traveller Traveller = Traveller.InjuredPerson) : ValueRecord;

/// <summary>Travel and lodging (matka- ja majoituskulut; §§ 50, 98).</summary>
public static class TravelCosts
{
    private const decimal LongestJourney = 20_000m;

    private static readonly Rule KilometresRule = Rule.Given("given.kilometres");

    /// <summary>§§ 50(1), 98(1): the fare.</summary>
    public static Rule FareRule { get; } = new("travel.fare", SectionReference.Of(50, 1));

    /// <summary>§ 50(1): the fare, at most that to the nearest place.</summary>
    public static Rule FareToNearestRule { get; } = new("travel.fareToNearest", SectionReference.Of(50, 1), Rounding.None, Readings.NearestPlaceOnly);

    /// <summary>§§ 50(1), 98(1): half of the tax-free kilometre allowance.</summary>
    public static Rule KilometreRule { get; } = new("travel.kilometres", SectionReference.Of(50, 1), Rounding.Cent);

    /// <summary>§ 50(1): the kilometres to the nearest place.</summary>
    public static Rule KilometresToNearestRule { get; } = new("travel.kilometresToNearest", SectionReference.Of(50, 1), Rounding.None, Readings.NearestPlaceOnly);

    /// <summary>§§ 50(2), 98(2): another vehicle that was required.</summary>
    public static Rule VehicleRule { get; } = new("travel.vehicle", SectionReference.Of(50, 2));

    /// <summary>§§ 50(1), 98(1): another vehicle that was not: the fare of public transport.</summary>
    public static Rule FareInsteadRule { get; } = new("travel.fareInstead", SectionReference.Of(50, 1), Rounding.None, Readings.FareInsteadOfVehicle);

    /// <summary>§§ 50(3), 98(3): lodging.</summary>
    public static Rule LodgingRule { get; } = new("travel.lodging", SectionReference.Of(50, 3));

    /// <summary>What a distance by private car gives: the kilometres × half of the allowance, rounded to the cent.</summary>
    /// <param name="distance">The distance there and back.</param>
    /// <param name="halfAllowance">Half of the tax-free kilometre allowance of the year.</param>
    public static Money<Once> ByCar(Kilometres distance, Money<PerKilometre> halfAllowance) =>
        Round.ToCent<Once>(Checked(distance, "kilometres").Amount * MoneyGuard.NotNegative(halfAllowance).Amount);

    /// <summary>What a distance by private car gives, with its reasons.</summary>
    /// <param name="distance">The distance there and back.</param>
    /// <param name="halfAllowance">Half of the tax-free kilometre allowance of the year.</param>
    public static Figure<Money<Once>> ByCar(Figure<Kilometres> distance, Figure<Money<PerKilometre>> halfAllowance) =>
        new(ByCar(distance.Value, halfAllowance.Value), KilometreRule, distance, halfAllowance);

    /// <summary>What is compensated of a journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    /// <exception cref="ArgumentException">A cost or a distance is needed and missing.</exception>
    /// <exception cref="MissingFigureException">The kilometre allowance of the year is needed and not known.</exception>
    public static CostDecision Decide(Journey journey, StatutoryParameters parameters)
    {
        Check(journey);
        Guard.NotNull(parameters, nameof(parameters));
        if (journey.Traveller == Traveller.OtherEscort)
        {
            return CostDecision.Refuse(CostReason.EscortNotNecessary, Section(journey.Purpose, 4));
        }

        var decision = journey.Means switch
        {
            TravelMeans.PublicTransport => Fare(journey, FareRule, CostReason.ConditionsMet),
            TravelMeans.PrivateCar => Car(journey, parameters),
            _ when journey.VehicleRequired => Fare(journey, VehicleRule, CostReason.VehicleRequired),
            _ => Unrequired(journey),
        };
        return At(decision, journey.Purpose);
    }

    /// <summary>What is compensated of a night (§§ 50(3), 98(3)).</summary>
    /// <param name="night">The night.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    public static CostDecision Decide(Night night)
    {
        Guard.InTimeOfAct(Guard.NotNull(night, nameof(night)).On, "on");
        var cost = CostFigure.Cost(night.Cost);
        Guard.Defined(night.Purpose, "purpose");
        return Guard.Defined(night.Traveller, "traveller") == Traveller.OtherEscort
            ? CostDecision.Refuse(CostReason.EscortNotNecessary, Section(night.Purpose, 4))
            : night.Required
                ? At(CostDecision.Pay(CostReason.ConditionsMet, new(cost.Value, LodgingRule, cost)), night.Purpose)
                : CostDecision.Refuse(CostReason.NightNotRequired, Section(night.Purpose, 3));
    }

    private static CostDecision Fare(Journey journey, Rule rule, CostReason reason)
    {
        var cost = CostFigure.Cost(CostFigure.Needed(journey.Cost, "cost", "a journey by public transport or another vehicle needs it"));
        if (!IsTooFar(journey))
        {
            return CostDecision.Pay(reason, new(cost.Value, rule, cost));
        }

        return CostDecision.Pay(CostReason.NearestPlaceOnly, AtMostToNearest(journey, cost));
    }

    private static Figure<Money<Once>> AtMostToNearest(Journey journey, Figure<Money<Once>> cost) => CostFigure.AtMost(
        cost, CostFigure.Reasonable(CostFigure.Needed(journey.CostToNearest, "costToNearest", "the place was farther than the nearest one"), "costToNearest"), FareToNearestRule);

    private static CostDecision Car(Journey journey, StatutoryParameters parameters)
    {
        var half = (Figure<Money<PerKilometre>>)parameters.Get(StatutoryFigure.HalfKilometreAllowance, journey.On.Year);
        var driven = new Figure<Kilometres>(CostFigure.Needed(journey.Distance, "kilometres", "a journey by private car needs them"), KilometresRule);
        if (!IsTooFar(journey))
        {
            return CostDecision.Pay(CostReason.ConditionsMet, ByCar(driven, half));
        }

        var nearest = new Figure<Kilometres>(
            CostFigure.Needed(journey.DistanceToNearest, "kilometresToNearest", "the place was farther than the nearest one"), KilometresRule);
        var counted = driven.Value.Amount < nearest.Value.Amount ? driven.Value : nearest.Value;
        return CostDecision.Pay(CostReason.NearestPlaceOnly, ByCar(new Figure<Kilometres>(counted, KilometresToNearestRule, driven, nearest), half));
    }

    private static CostDecision Unrequired(Journey journey)
    {
        var cost = CostFigure.Cost(CostFigure.Needed(journey.Cost, "cost", "a journey by public transport or another vehicle needs it"));
        if (journey.FareInstead is not { } fare)
        {
            return CostDecision.Refuse(CostReason.VehicleNotRequired, SectionReference.Of(50, 2));
        }

        var instead = CostFigure.AtMost(cost, CostFigure.Reasonable(fare, "fareInstead"), FareInsteadRule);
        return CostDecision.Pay(CostReason.VehicleNotRequired, IsTooFar(journey) ? AtMostToNearest(journey, instead) : instead);
    }

    private static bool IsTooFar(Journey journey) => journey is { FartherThanNearest: true, Purpose: TravelPurpose.MedicalCare };

    /// <summary>§ 98 says the same as § 50 in the same subsections.</summary>
    private static CostDecision At(CostDecision decision, TravelPurpose purpose)
    {
        var section = Section(purpose, decision.Section.Subsection!.Value);
        return decision.Amount is not { } amount || section == decision.Section
            ? decision with { Section = section }
            : new(decision.Reason, section, new Figure<Money<Once>>(amount.Value, amount.Rule with { Section = section }, amount.Inputs));
    }

    private static SectionReference Section(TravelPurpose purpose, int subsection) => SectionReference.Of(purpose == TravelPurpose.MedicalCare ? 50 : 98, subsection);

    private static void Check(Journey journey)
    {
        Guard.InTimeOfAct(Guard.NotNull(journey, nameof(journey)).On, "on");
        Guard.Defined(journey.Means, "means");
        Guard.Defined(journey.Purpose, "purpose");
        Guard.Defined(journey.Traveller, "traveller");
        MoneyGuard.NotNegative(journey.Cost ?? default, "cost");
        MoneyGuard.NotNegative(journey.CostToNearest ?? default, "costToNearest");
        MoneyGuard.NotNegative(journey.FareInstead ?? default, "fareInstead");
        Checked(journey.Distance ?? default, "kilometres");
        Checked(journey.DistanceToNearest ?? default, "kilometresToNearest");
    }

    private static Kilometres Checked(Kilometres distance, string name)
    {
        Guard.Range(distance.Amount, 0m, LongestJourney, name);
        Guard.Decimals(distance.Amount, 3, name);
        return distance;
    }
}
