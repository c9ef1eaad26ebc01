using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.MotorLiability;

/// <summary>The facts of rehabilitation after a traffic accident, compensated by motor liability insurance (act 626/1991).</summary>
public sealed record MotorClaim
{
    /// <summary>The day of the traffic accident (liikennevahinko); also before the act came into force on 1.10.1991 (§ 19).</summary>
    public required LocalDate AccidentDate { get; init; }

    /// <summary>The last day that is computed.</summary>
    public required LocalDate Through { get; init; }

    /// <summary>The conditions of §§ 1–3; unless said otherwise they are met.</summary>
    public RehabilitationConditions Conditions { get; init; } = new();

    /// <summary>The measures, of which no two overlap.</summary>
    public ValueList<MeasureSpell> Measures { get; init; }

    /// <summary>Spells of assessing the need or waiting for the beginning (§ 8(3)), of which no two overlap.</summary>
    public ValueList<WaitingSpell> Waiting { get; init; }

    /// <summary>Days on which the person's own doing, that does not follow from the injury, interrupted or delayed rehabilitation (§ 9).</summary>
    public ValueList<DateInterval> Interruptions { get; init; }

    /// <summary>The compensation in full of the Motor Liability Insurance Act (the earnings that would have been, less others), or, <see cref="WithoutIncome"/>,
    /// the income that would have been available before the rehabilitation began. Every day that is compensated in full needs one.</summary>
    public ValueList<DatedRate> FullCompensation { get; init; }

    /// <summary>Whether the person had no income at the accident (§ 8(2)).</summary>
    public bool WithoutIncome { get; init; }

    /// <summary>What the Motor Liability Insurance Act gives for the actual loss on days that are not compensated in full.</summary>
    public ValueList<DatedRate> ActualLoss { get; init; }

    /// <summary>Claims of authorities to the compensation for lost earnings (§ 10).</summary>
    public ValueList<AuthorityClaim> EarningsClaims { get; init; }

    /// <summary>The costs of the rehabilitation that are to be compensated (§§ 6–7).</summary>
    public ValueList<RehabilitationCost> Costs { get; init; }

    /// <summary>The insurers that share what is compensated, and their shares (§ 13); none when one insurer pays.</summary>
    public ValueList<InsurersPercentage> Insurers { get; init; }

    /// <summary>Why several insurers share.</summary>
    public SharingGround SharingGround { get; init; }

    /// <summary>The accident, the measures and the last day in one line.</summary>
    public override string ToString() =>
        $"rehabilitation after the traffic accident of {Guard.Iso(AccidentDate)}: {string.Join(", ", Measures.Select(measure => $"{measure.Kind} {Guard.Iso(measure.From)} to {Guard.Iso(measure.To)}"))}, through {Guard.Iso(Through)}";
}

/// <summary>A measure.</summary>
/// <param name="Kind">Where the days are spent.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="From">The first day, from 1.10.1991 and not before the accident.</param>
/// <param name="To">The last day.</param>
/// <param name="PreventsWork">Whether it prevents suitable work (§ 8(1)).</param>
public sealed record MeasureSpell(MotorMeasureKind Kind, RehabilitationPurpose Purpose, LocalDate From, LocalDate To, bool PreventsWork = true) : ValueRecord
{
    /// <summary>Holidays in the programme, within the measure.</summary>
    public ValueList<DateInterval> Holidays { get; init; }
}

/// <summary>Days of assessing the need and the possibilities, or of waiting for the beginning (§ 8(3)).</summary>
/// <param name="Purpose">What the rehabilitation is for.</param>
/// <param name="From">The first day, from 1.10.1991 and not before the accident.</param>
/// <param name="To">The last day.</param>
/// <param name="ReasonableUntil">The last day of a reasonable time; null: all of it is reasonable.</param>
public sealed record WaitingSpell(RehabilitationPurpose Purpose, LocalDate From, LocalDate To, LocalDate? ReasonableUntil = null) : ValueRecord;

/// <summary>What an authority paid or gave for livelihood during rehabilitation, and claims from the compensation for lost earnings (§ 10).</summary>
/// <param name="Authority">Who claims.</param>
/// <param name="Kind">What it gave.</param>
/// <param name="From">The first day for which it gave it.</param>
/// <param name="To">The last day.</param>
/// <param name="Rate">The amount for each calendar day or month.</param>
/// <param name="Notice">When the insurer was told.</param>
public sealed record AuthorityClaim(Authority Authority, SupportKind Kind, LocalDate From, LocalDate To, CompensationRate Rate, Notice Notice) : ValueRecord;

/// <summary>A cost of rehabilitation.</summary>
/// <param name="Purpose">Of §§ 5–6, or of § 7.</param>
/// <param name="Item">The item of § 6(1) or § 7(2).</param>
/// <param name="On">The day on which it arose, from 1.10.1991 and not before the accident.</param>
/// <param name="Amount">The reasonable, necessary amount; 0 or more.</param>
public sealed record RehabilitationCost(RehabilitationPurpose Purpose, int Item, LocalDate On, Money<Once> Amount) : ValueRecord
{
    /// <summary>§ 7(1): whether it was a duty of the public health care.</summary>
    public bool PublicDuty { get; init; }

    /// <summary>§ 7(1), accidents from 2005: whether the insurer chose the place by a payment commitment.</summary>
    public bool PaymentCommitment { get; init; } = true;

    /// <summary>§ 7(2)(4): whether it is for alterations of the home, which are compensated once in five years.</summary>
    public bool HomeAlterations { get; init; }

    /// <summary>§ 7(2)(4): the day of the alterations to which the cost belongs: costs of one day are one project, however many invoices it has. Null: the day of the cost.</summary>
    public LocalDate? AlteredOn { get; init; }

    /// <summary>§ 6(1)(8)–(9), § 7(2)(4), (7), (8): how disabled the person is; severely, in the way that the item asks, unless said otherwise.</summary>
    public Disability Disability { get; init; } = Disability.Severe;

    /// <summary>§ 7(2)(4): whether there are especially weighty reasons for alterations within five years.</summary>
    public bool WeightyReasons { get; init; }

    /// <summary>What authorities gave for the same purpose and time (§ 10).</summary>
    public ValueList<ServiceClaim> Claims { get; init; }
}

/// <summary>A claim of an authority to the compensation of a cost (§ 10).</summary>
/// <param name="Authority">Who claims.</param>
/// <param name="Amount">What the services or the rehabilitation cost it; 0 or more.</param>
/// <param name="Notice">When the insurer was told.</param>
public sealed record ServiceClaim(Authority Authority, Money<Once> Amount, Notice Notice) : ValueRecord;
