using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Insured;

/// <summary>Whether the Act reaches an employee's work in Finland or abroad (alueellinen soveltamisala; §§ 13, 14), and the employer's voluntary insurance abroad (§ 204).</summary>
internal static class TerritorialScope
{
    /// <summary>§ 13(2): which sources can put an employee in Finland under another legislation.</summary>
    private static readonly DatedVersions<LegislationSource> LastSourceVersions = DatedVersions<LegislationSource>
        .Original(Act.WorkersCompensation, LegislationSource.SocialSecurityAgreement)
        .Amended(new LocalDate(2018, 1, 1), Act.Amendment1060, LegislationSource.OtherInternationalAgreement);

    internal static (InsuredStatus Status, ValueList<InsuredGround> Grounds) Decide(InsuredPerson person, InsuredGround employee)
    {
        if (person.Place.State != WorkState.Finland)
        {
            return Abroad(person, employee);
        }

        return InFinland(person.Place, person.On) is { } exception
            ? (InsuredStatus.Outside, ValueList.Create(employee, exception))
            : (InsuredStatus.Mandatory, ValueList.Create(employee));
    }

    /// <summary>§ 13: work in Finland is in the Act; what keeps it out.</summary>
    private static InsuredGround? InFinland(WorkPlace place, LocalDate? on)
    {
        if (place.UnderFinnishLegislation == false && place.Legislation <= LastSourceVersions.On(on ?? Guard.LastDay).Rule)
        {
            return new(InsuredReason.ForeignLegislation, SectionReference.Of(13, 2));
        }

        if (place.Visit == FinnishVisit.None || place.ResidentInFinland || place.EmployerInFinland || IsFinnishByRegulations(place))
        {
            return null;
        }

        return place.Visit == FinnishVisit.RoadTransport
            ? new(InsuredReason.ThirdStateTransport, SectionReference.Of(13, 3))
            : new(InsuredReason.ShortVisit, SectionReference.Of(13, 4));
    }

    /// <summary>§§ 13(3)(4), 13(4): the regulations alone count, not an agreement.</summary>
    private static bool IsFinnishByRegulations(WorkPlace place) => place is { UnderFinnishLegislation: true, Legislation: LegislationSource.EuRegulations };

    /// <summary>§ 14: work abroad is not in the Act; what brings it in.</summary>
    private static (InsuredStatus Status, ValueList<InsuredGround> Grounds) Abroad(InsuredPerson person, InsuredGround employee)
    {
        var place = person.Place;
        if (place is { UnderFinnishLegislation: true, Legislation: LegislationSource.EuRegulations or LegislationSource.SocialSecurityAgreement })
        {
            return (InsuredStatus.Mandatory, ValueList.Create(employee, new InsuredGround(InsuredReason.AbroadUnderFinnishLegislation, SectionReference.Of(14, 1))));
        }

        var ground = PostedGround(place, person.On);
        if (ground.Reason == InsuredReason.Posted)
        {
            return (InsuredStatus.Mandatory, ValueList.Create(employee, ground));
        }

        return place is { EmployerInFinland: true, PensionCanBeArranged: true }
            ? (InsuredStatus.Voluntary, ValueList.Create(employee, ground, new InsuredGround(InsuredReason.EmployersInsuranceAbroad, SectionReference.Of(204, 1))))
            : (InsuredStatus.Outside, ValueList.Create(employee, ground));
    }

    /// <summary>§ 14(2), (3): posted by a Finnish employer, as long as no final decision has ended the insurance.</summary>
    private static InsuredGround PostedGround(WorkPlace place, LocalDate? on)
    {
        if (place is not { EmployerInFinland: true, Posting: { SameEmployerOrGroup: true, EmploymentContinues: true, CoveredAtDeparture: true } posting })
        {
            return new(InsuredReason.AbroadOutsideAct, SectionReference.Of(14, place.State == WorkState.ThirdState ? 2 : 1));
        }

        return posting.InsuranceEndFinalOn is { } final && on is { } day && day.Year > final.Year
            ? new(InsuredReason.PostingInsuranceEnded, SectionReference.Of(14, 3))
            : new(InsuredReason.Posted, SectionReference.Of(14, 2));
    }
}
