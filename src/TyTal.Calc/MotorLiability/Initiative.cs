using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.MotorLiability;

/// <summary>Who may take the initiative in rehabilitation besides the insurer (§ 11(2)).</summary>
public enum Initiator
{
    /// <summary>The injured person.</summary>
    InjuredPerson,

    /// <summary>The employer.</summary>
    Employer,

    /// <summary>An institution of medical care.</summary>
    CareInstitution,

    /// <summary>A labour authority.</summary>
    LabourAuthority,

    /// <summary>Another person who looks into the rehabilitation.</summary>
    OtherInvestigator,
}

/// <summary>What § 11 asks of the insurer.</summary>
public enum InsurersDutyKind
{
    /// <summary>To raise § 5 rehabilitation of its own accord, without delay, and to see to the assessment and to guidance (§ 11(1)).</summary>
    RaiseByItself,

    /// <summary>To find out, where needed, the need and the possibilities before a permanent pension is granted (§ 11(1)).</summary>
    AssessBeforePermanentPension,

    /// <summary>To act on an initiative without delay (§ 11(2)).</summary>
    ActOnInitiative,

    /// <summary>After a refusal, to guide the person to other rehabilitation or services as needed (§ 11(3), until 30.9.2003).</summary>
    GuideElsewhere,

    /// <summary>After a refusal, to see that the person is told of other rehabilitation and guided to it, in cooperation with those that arrange it (§ 11(3), from 1.10.2003).</summary>
    InformAndGuideInCooperation,

    /// <summary>To follow the act on cooperation in rehabilitation services: 604/1991, from 1.10.2003 act 497/2003 (§ 11(4), until 2014).</summary>
    FollowCooperationAct,
}

/// <summary>A duty of the insurer on a day.</summary>
/// <param name="Kind">The duty.</param>
/// <param name="Section">The subsection that sets it.</param>
/// <param name="Source">The act that gives the version.</param>
public sealed record InsurersDuty(InsurersDutyKind Kind, SectionReference Section, Act Source) : ValueRecord;

/// <summary>What a matter of rehabilitation has come to (§ 11).</summary>
public sealed record InitiativeFacts : ValueRecord
{
    /// <summary>Whether the injury causes long restrictions of the ability to work and function and of the chances to earn.</summary>
    public bool LongRestrictions { get; init; }

    /// <summary>Whether a permanent pension is about to be granted.</summary>
    public bool PermanentPension { get; init; }

    /// <summary>Who took the initiative; null when nobody did.</summary>
    public Initiator? By { get; init; }

    /// <summary>Whether the initiative was refused.</summary>
    public bool Refused { get; init; }
}

/// <summary>Raising a matter of rehabilitation (kuntoutusasian vireille saattaminen; § 11 of act 626/1991).</summary>
public static class Initiative
{
    private static readonly LocalDate From2003 = new(2003, 10, 1);

    private static readonly DatedVersions<InsurersDutyKind> AfterRefusal = DatedVersions<InsurersDutyKind>
        .Original(MotorAct.FirstDay, Act.MotorRehabilitation, InsurersDutyKind.GuideElsewhere)
        .Amended(From2003, Act.MotorAmendment507, InsurersDutyKind.InformAndGuideInCooperation);

    private static readonly DatedVersions<bool> Cooperation = DatedVersions<bool>
        .Original(MotorAct.FirstDay, Act.MotorRehabilitation, rule: true)
        .Amended(From2003, Act.MotorAmendment507, rule: true)
        .Amended(new(2015, 1, 1), Act.MotorAmendment1224, rule: false);

    /// <summary>The insurer's duties on a day.</summary>
    /// <param name="day">The day, from 1.10.1991.</param>
    /// <param name="facts">What the matter has come to.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside its range, or the initiator is none of the named ones.</exception>
    public static ValueList<InsurersDuty> Duties(LocalDate day, InitiativeFacts facts)
    {
        MotorAct.InForce(day);
        Guard.NotNull(facts, nameof(facts));
        var duties = new List<InsurersDuty>();
        void Add(bool applies, InsurersDutyKind kind, int subsection, Act source)
        {
            if (applies)
            {
                duties.Add(new(kind, MotorAct.Section(11, subsection), source));
            }
        }

        Add(facts.LongRestrictions, InsurersDutyKind.RaiseByItself, 1, Act.MotorRehabilitation);
        Add(facts.LongRestrictions && facts.PermanentPension, InsurersDutyKind.AssessBeforePermanentPension, 1, Act.MotorRehabilitation);
        Add(facts.By is { } by && Guard.Defined(by) == by, InsurersDutyKind.ActOnInitiative, 2, Act.MotorRehabilitation);
        var refused = AfterRefusal.On(day);
        Add(facts.Refused, refused.Rule, 3, refused.Source);
        var cooperation = Cooperation.On(day);
        Add(cooperation.Rule, InsurersDutyKind.FollowCooperationAct, 4, cooperation.Source);
        return duties.ToValueList();
    }
}
