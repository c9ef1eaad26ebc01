using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>A measure in a plan: what, when, and what it costs.</summary>
/// <remarks>Immutable. The facts are checked when the plan is.</remarks>
public sealed record PlannedMeasure
{
    /// <summary>Which measure.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>The first day; the day on which a grant, a loan or an aid is given. Not before the claim date.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day of a measure that takes time, holidays in the programme of a training included (§ 69(3)); null for a grant, a loan and an aid.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether it prevents suitable work (§ 69(2)); true unless stated. A trial on part-time hours may leave room for work.</summary>
    public bool PreventsWork { get; init; } = true;

    /// <summary>The reasonable costs of the measure itself, or the amount of the grant or loan; 0 or more.</summary>
    public Money<Once> Cost { get; init; }

    /// <summary>The necessary travel costs (§ 98(1)–(2) and (4)); those of two homes are stated in <see cref="Study"/>. 0 or more.</summary>
    public Money<Once> Travel { get; init; }

    /// <summary>The necessary costs of staying overnight on such journeys (§ 98(3)–(4)); 0 or more.</summary>
    public Money<Once> Lodging { get; init; }

    /// <summary>The costs of studies (§ 89(3)(8)); only of a training. A training without them still has its lump sum.</summary>
    public StudyFacts? Study { get; init; }

    /// <summary>The practical training at a workplace within a training (työharjoittelu; § 91(1)).</summary>
    public ValueList<DateInterval> Practice { get; init; }

    /// <summary>Support for a business: whether the business has prospects. False unless stated.</summary>
    public bool ViableBusiness { get; init; }

    /// <summary>Support for a business: whether its finances are in order. False unless stated.</summary>
    public bool FinancesInOrder { get; init; }

    /// <summary>Aids: whether the tasks at work need them (§ 89(3)(6)). Vehicles: whether the injury limits the use of public transport (§ 89(3)(7)). False unless stated.</summary>
    public bool Necessary { get; init; }

    /// <summary>Where it takes place when that is not Finland (§ 90); null in Finland.</summary>
    public AbroadFacts? Abroad { get; init; }

    /// <summary>The kind and the days in one line.</summary>
    public override string ToString() => $"{Kind} {Guard.Iso(From)}" + (To is { } to ? $" – {Guard.Iso(to)}" : "");

    /// <summary>The measure as the Act names it.</summary>
    internal RehabilitationMeasure Measure => RehabilitationMeasure.Of(Kind);

    /// <summary>Whether it takes time.</summary>
    internal bool TakesTime => Measure.Form == MeasureForm.Time;

    /// <summary>Whether it counts as vocational rehabilitation: in a third state only for a special reason (§ 90(2)).</summary>
    internal bool Counts => Abroad is not { State: RehabilitationState.Third, SpecialReason: false };

    /// <summary>The days of a checked measure that takes time.</summary>
    internal DateInterval Days => new(From, To!.Value);
}

/// <summary>In which kind of state a measure takes place.</summary>
public enum RehabilitationState
{
    /// <summary>Another member state of the European Union (§ 90(1)).</summary>
    EuropeanUnion,

    /// <summary>A third state (§ 90(2)).</summary>
    Third,
}

/// <summary>A measure abroad (§ 90).</summary>
/// <param name="State">Where.</param>
/// <param name="SpecialReason">Third states: whether it could not be given in Finland, or another special reason calls for it (§ 90(2)).</param>
/// <param name="CostInFinland">What would have been compensated for it in Finland: the most that is (§ 90(3)); 0 or more.</param>
/// <param name="PaidAbroad">What was got abroad for the same costs (§ 90(3)); 0 or more.</param>
public sealed record AbroadFacts(RehabilitationState State, bool SpecialReason, Money<Once> CostInFinland, Money<Once> PaidAbroad = default) : ValueRecord;

/// <summary>The costs of studies in a training (§ 89(3)(8); decree 1467/2015).</summary>
/// <param name="Fees">The compulsory fees for terms, courses and qualifications (decree § 1(2)); 0 or more.</param>
/// <param name="Equipment">Special devices, materials and programs that the training needs (decree § 1(2)); 0 or more, and at most 500 € is compensated.</param>
/// <param name="Stays">The stays at the place of study of a person who lives there and at home (decree §§ 2–3); in any order, apart, within the training.</param>
public sealed record StudyFacts(Money<Once> Fees = default, Money<Once> Equipment = default, ValueList<StudyStay> Stays = default) : ValueRecord;

/// <summary>A stay at the place of study, away from a home that is kept (decree 1467/2015, §§ 2–3): an academic year, or a part of one.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Fare">The cost of one journey, one way, between home and the place of study, as § 98(1) compensates it; 0 or more.</param>
/// <param name="FreeHousing">Whether the studies include free housing: then there is no half-day allowance (decree § 2(1)).</param>
/// <param name="DailyTravel">The cost of daily travel at the place of study (decree § 3); 0 or more.</param>
/// <param name="Temporary">Whether the stay is temporary: then necessary and reasonable lodging is compensated (decree § 2(2)).</param>
/// <param name="ExtraLodging">That lodging; 0 or more, and 0 unless the stay is temporary.</param>
public sealed record StudyStay(
    LocalDate From,
    LocalDate To,
    Money<Once> Fare = default,
    bool FreeHousing = false,
    Money<Once> DailyTravel = default,
    bool Temporary = false,
    Money<Once> ExtraLodging = default) : ValueRecord;
