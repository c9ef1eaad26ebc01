using TyTal.Calc.Law;

namespace TyTal.Calc.Policies;

/// <summary>Who acts in a matter of neglect.</summary>
public enum NeglectAuthority
{
    /// <summary>The Workers' Compensation Center (Tapaturmavakuutuskeskus).</summary>
    WorkersCompensationCenter,

    /// <summary>The State Treasury (Valtiokonttori).</summary>
    StateTreasury,

    /// <summary>The Employment Accidents Appeal Board (tapaturma-asioiden muutoksenhakulautakunta).</summary>
    AppealBoard,
}

/// <summary>What is done in a matter of neglect.</summary>
public enum NeglectTask
{
    /// <summary>Supervising that employers insure (§ 177(1)).</summary>
    Supervise,

    /// <summary>Taking a policy at the employer's cost when the neglect is not put right in time (§ 177(2)).</summary>
    TakePolicy,

    /// <summary>Applying for the charge and the fee (§ 183(1)).</summary>
    Apply,

    /// <summary>Deciding on the neglect, the charge and the fee (§ 183(2)).</summary>
    Decide,

    /// <summary>Getting the charge and the fee (§ 183(2)).</summary>
    Receive,

    /// <summary>Hearing appeals against the decision (§ 183(2)).</summary>
    HearAppeal,

    /// <summary>Collecting the excess (§ 184(1)).</summary>
    CollectExcess,
}

/// <summary>Who does what in a matter of neglect (§§ 177, 183, 184).</summary>
public static class NeglectAuthorities
{
    /// <summary>Who does a task.</summary>
    /// <param name="task">The task.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such task.</exception>
    public static NeglectAuthority Of(NeglectTask task) => Guard.Defined(task) switch
    {
        NeglectTask.Decide => NeglectAuthority.StateTreasury,
        NeglectTask.HearAppeal => NeglectAuthority.AppealBoard,
        _ => NeglectAuthority.WorkersCompensationCenter,
    };

    /// <summary>The section that gives the task to its authority.</summary>
    /// <param name="task">The task.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such task.</exception>
    public static SectionReference SectionOf(NeglectTask task) => Guard.Defined(task) switch
    {
        NeglectTask.Supervise => SectionReference.Of(177, 1),
        NeglectTask.TakePolicy => SectionReference.Of(177, 2),
        NeglectTask.Apply => SectionReference.Of(183, 1),
        NeglectTask.CollectExcess => SectionReference.Of(184, 1),
        _ => SectionReference.Of(183, 2),
    };
}
