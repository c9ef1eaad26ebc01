using System.Runtime.CompilerServices;
using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.MotorLiability;

/// <summary>Days and sections of the motor-liability rehabilitation act 626/1991.</summary>
internal static class MotorAct
{
    /// <summary>The day on which the act came into force (§ 19); it reaches accidents before it, too.</summary>
    internal static readonly LocalDate FirstDay = new(1991, 10, 1);

    /// <summary>Accidents from this day on follow act 1361/2004.</summary>
    internal static readonly LocalDate Accidents2005 = new(2005, 1, 1);

    /// <summary>From this day on act 567/2022 holds.</summary>
    internal static readonly LocalDate From2023 = new(2023, 1, 1);

    internal static SectionReference Section(int section, int? subsection = null, int? item = null) => Act.MotorRehabilitation.Section(section, subsection, item);

    internal static LocalDate Accident(LocalDate day, [CallerArgumentExpression(nameof(day))] string name = "") =>
        Guard.Date(day, Guard.EarliestBirth, Guard.LastDay, name);

    internal static LocalDate InForce(LocalDate day, [CallerArgumentExpression(nameof(day))] string name = "") => Guard.Date(day, FirstDay, Guard.LastDay, name);
}
