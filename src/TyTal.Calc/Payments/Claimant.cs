using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Payments;

/// <summary>Who may receive a compensation in the place of the person to whom it was granted (§ 145), and on what ground.</summary>
public enum Claimant
{
    /// <summary>The insurer, for a compensation that it paid without ground (§ 247).</summary>
    InsurerRecovery,

    /// <summary>Kela, by 12:2 § of the Health Insurance Act or § 22 of its rehabilitation act 566/2005.</summary>
    KelaSicknessOrRehabilitation,

    /// <summary>The Farmers' Social Insurance Institution, for the waiting period of a farmer (§ 142 a; § 145 points to § 142), from 1.1.2021.</summary>
    FarmersInstitution,

    /// <summary>An employer or a sickness fund (§ 139).</summary>
    EmployerOrSicknessFund,

    /// <summary>The State, for pay security (Pay Security Act, § 16).</summary>
    PaySecurity,

    /// <summary>An unemployment fund (§ 141).</summary>
    UnemploymentFund,

    /// <summary>Kela, for unemployment benefits and pensions (§§ 141, 142).</summary>
    KelaUnemploymentOrPension,

    /// <summary>A pension institution (§ 140).</summary>
    PensionInstitution,

    /// <summary>Kela, for social assistance paid in advance (§ 143(3)), from 1.1.2017.</summary>
    KelaSocialAssistance,

    /// <summary>A municipality, from 1.1.2023 an authority responsible for arranging social and health care (§ 143).</summary>
    MunicipalityOrAuthority,

    /// <summary>Kela, by § 28 of the Act on Financial Aid for Students.</summary>
    KelaStudentAid,

    /// <summary>The enforcement authority (Enforcement Code, 4:2 §).</summary>
    Enforcement,
}

/// <summary>The order of those who may receive a compensation in the place of the injured person (etusijajärjestys; § 145).</summary>
/// <remarks>Four versions. READING <see cref="Readings.OrderByDayOfPayment"/>.</remarks>
public static class PaymentOrder
{
    /// <summary>The versions of § 145(1): its items in order, each with those who share it.</summary>
    public static DatedVersions<ValueList<ValueList<Claimant>>> Versions { get; } = DatedVersions<ValueList<ValueList<Claimant>>>
        .Original(Act.WorkersCompensation, Items(farmers: false, socialAssistance: false))
        .Amended(new LocalDate(2017, 1, 1), Act.Amendment1273, Items(farmers: false, socialAssistance: true))
        .Amended(new LocalDate(2021, 1, 1), Act.Amendment1161, Items(farmers: true, socialAssistance: true))
        .Amended(new LocalDate(2023, 1, 1), Act.Amendment570, Items(farmers: true, socialAssistance: true));

    /// <summary>The item of § 145(1) in which a claimant of §§ 139–142, 142 a, 143 or 247 stands.</summary>
    /// <param name="claimant">Who it is.</param>
    /// <param name="paidOn">The day of payment, from 1.1.2016.</param>
    /// <returns>The item, from 1; null when the claimant has no place on that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The claimant is not one of the named ones, or the day is before 2016.</exception>
    public static int? ItemOf(Claimant claimant, LocalDate paidOn)
    {
        Guard.Defined(claimant);
        var items = Versions.On(paidOn).Rule;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Contains(claimant))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>Whether a claimant receives only of the same days for which it paid itself; the insurer's recovery and an enforcement are not tied to days.</summary>
    /// <param name="claimant">Who it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claimant is not one of the named ones.</exception>
    public static bool IsTiedToDays(Claimant claimant) => Guard.Defined(claimant) is not (Claimant.InsurerRecovery or Claimant.Enforcement);

    private static ValueList<ValueList<Claimant>> Items(bool farmers, bool socialAssistance) => new[]
    {
        ValueList.Create(Claimant.InsurerRecovery),
        ValueList.Create(Claimant.KelaSicknessOrRehabilitation),
        farmers ? ValueList.Create(Claimant.FarmersInstitution) : default,
        ValueList.Create(Claimant.EmployerOrSicknessFund, Claimant.PaySecurity),
        ValueList.Create(Claimant.UnemploymentFund, Claimant.KelaUnemploymentOrPension),
        ValueList.Create(Claimant.PensionInstitution),
        socialAssistance ? ValueList.Create(Claimant.KelaSocialAssistance) : default,
        ValueList.Create(Claimant.MunicipalityOrAuthority),
        ValueList.Create(Claimant.KelaStudentAid),
        ValueList.Create(Claimant.Enforcement),
    }.Where(item => item.Count > 0).ToValueList();
}
