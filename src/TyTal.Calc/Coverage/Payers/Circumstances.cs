using TyTal.Calc.LeisureTime;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>The circumstances of an injury, by which it is decided which insurance pays (vahingon olosuhteet).</summary>
/// <remarks>What needs a judgement is stated as a fact. A fact that is not known yet is stated as unclear: the result then tells whether the answer would change it.</remarks>
public sealed record Circumstances : ValueRecord
{
    /// <summary>What happened; an accident unless stated.</summary>
    public EventKind Event { get; init; }

    /// <summary>Where and when.</summary>
    public required Situation Situation { get; init; }

    /// <summary>In what capacity the person acted; in leisure time, the capacity in which the person is insured.</summary>
    public required PersonStatus Status { get; init; }

    /// <summary>What else the person is, beside <see cref="Status"/>.</summary>
    public ValueList<PersonStatus> OtherStatuses { get; init; }

    /// <summary>Whether the State is the employer (§ 3(3)): it does not insure, and pays from its own funds.</summary>
    public bool StateEmployer { get; init; }

    /// <summary>The insurances in force.</summary>
    public ValueList<HeldPolicy> Policies { get; init; }

    /// <summary>Whether the work is done at home, or outside the employer's premises in a place that the employer has not defined (§ 25): §§ 22 and 23 then do not apply.</summary>
    public bool UndefinedPlace { get; init; }

    /// <summary>How far a journey left its route.</summary>
    public Detour Detour { get; init; }

    /// <summary>Whether the activity belonged usually to being there (§§ 22, 23); yes unless stated.</summary>
    public Answer UsualActivity { get; init; } = Answer.Yes;

    /// <summary>Whether the employer arranged or approved the occasion as § 24(1)(1)–(3) and (6) ask; yes unless stated.</summary>
    public Answer ApprovedByEmployer { get; init; } = Answer.Yes;

    /// <summary>Whether the dangerous conditions of the accommodation caused the accident (§ 24(1)(8)); yes unless stated.</summary>
    public Answer CausedByConditions { get; init; } = Answer.Yes;

    /// <summary>Whether the accident had only a minor share in causing a worsening (§ 19(1)); no unless stated.</summary>
    public Answer MinorShare { get; init; }

    /// <summary>Of an occupational disease: whether something else than the exposure is the main cause (§ 26(1)). Of a strain: whether an earlier injury or disease,
    /// or tissue damage that only an accident can cause, is behind it (§ 33). No unless stated.</summary>
    public Answer OtherCause { get; init; }

    /// <summary>Whether the exposure to an occupational disease came from the work tasks, which is asked where the place is undefined (§ 26(1)); yes unless stated.</summary>
    public Answer ExposureFromTasks { get; init; } = Answer.Yes;

    /// <summary>Whether a mental shock reaction meets § 35(1)–(3): a listed reaction, symptoms in time, direct involvement; yes unless stated.</summary>
    public Answer ShockConditions { get; init; } = Answer.Yes;

    /// <summary>Why another person did it on purpose; null when nobody did.</summary>
    public AssaultReason? Assault { get; init; }

    /// <summary>The vehicles whose use caused the injury.</summary>
    public ValueList<Vehicle> Vehicles { get; init; }

    /// <summary>Whether it happened abroad.</summary>
    public Abroad Abroad { get; init; }

    /// <summary>Whether it happened outside the European Economic Area.</summary>
    public bool OutsideEea { get; init; }

    /// <summary>Whether it happened in a hobby sport.</summary>
    public bool HobbySport { get; init; }

    /// <summary>The days for which work and pay had both been interrupted, the accident day included (<see cref="EmploymentPause"/>); null when not known. 0 unless stated.</summary>
    public int? PauseDays { get; init; } = 0;

    /// <summary>Whether another act, not one named here, gives a right to a like compensation (§ 201(2)(2)), e.g. the Rescue Act; no unless stated.</summary>
    public Answer AnotherAct { get; init; }

    /// <summary>What the conditions of the leisure-time insurance leave out; null when there are no such conditions.</summary>
    public LeisureTimeConditions? Conditions { get; init; }
}
