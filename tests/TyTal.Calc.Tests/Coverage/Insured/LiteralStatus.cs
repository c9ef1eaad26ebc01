using NodaTime;
using TyTal.Calc.Coverage.Insured;

namespace TyTal.Calc.Tests.Coverage.Insured;

/// <summary>The status as a reader of the Act would tick it off, written apart from the library: for the day 1.6.2024 of <see cref="RandomPersons"/>.</summary>
internal static class LiteralStatus
{
    internal static InsuredStatus Of(InsuredPerson p)
    {
        if (p.Work != WorkKind.Ordinary)
        {
            return InsuredStatus.Outside;
        }

        if (!IsEmployee(p))
        {
            return HasRight(p) ? InsuredStatus.Voluntary : InsuredStatus.Outside;
        }

        var status = ByPlace(p.Place);
        var state = p.Form == CompanyForm.State || p.Relation is WorkRelation.State or WorkRelation.Parliament or WorkRelation.HighOffice;
        return state && status == InsuredStatus.Mandatory ? InsuredStatus.StateFunds : status;
    }

    private static bool IsEmployee(InsuredPerson p)
    {
        // §§ 9(3), 10: never an employee, whatever the contract.
        if (p.Role == CompanyRole.Partner || (p.Form == CompanyForm.SoleTrader && p.Role == CompanyRole.Owner))
        {
            return false;
        }

        // § 8(1): a contract of employment is enough, but for those above the limits of § 9. A silent partner has none.
        var contract = p.Employed ?? (p.Role == CompanyRole.Employee || (p.Role is CompanyRole.Shareholder or CompanyRole.Owner && !p.LeadingPosition));
        if (contract && (p.Role == CompanyRole.SilentPartner || !LeadsAboveLimits(p)))
        {
            return true;
        }

        // § 9(1): without a contract, a paid leading position within the limits.
        return Leads(p) && p.WorksForPay && !LeadsAboveLimits(p);
    }

    private static bool Leads(InsuredPerson p) => p.LeadingPosition
        && p.Form is not (CompanyForm.SoleTrader or CompanyForm.Household or CompanyForm.PublicBody or CompanyForm.State);

    private static bool LeadsAboveLimits(InsuredPerson p)
    {
        var own = p.Shares!.Own.Amount;
        var all = p.Shares.OwnAndFamily?.Amount ?? own;
        var votes = p.Shares.OwnVotes?.Amount ?? own;
        var allVotes = p.Shares.OwnAndFamilyVotes?.Amount ?? Math.Max(all, votes);
        var asked = p.Form != CompanyForm.LimitedCompany || own > 0 || votes > 0 || p.Shares.HoldsThroughEntity;
        return Leads(p) && asked && (own > 30 || votes > 30 || all > 50 || allVotes > 50);
    }

    private static bool HasRight(InsuredPerson p)
    {
        var entrepreneur = p.Role == CompanyRole.Partner || (p.Role == CompanyRole.Owner && p.Form == CompanyForm.SoleTrader) || LeadsAboveLimits(p);
        var insured = p.EntrepreneurInsured ?? entrepreneur;
        if (p.BirthDate is not { } born)
        {
            return insured;
        }

        if (born.PlusYears(18) > new LocalDate(2024, 6, 1))
        {
            return p.MeetsEntrepreneurConditions ?? (entrepreneur || p.EntrepreneurInsured == true);
        }

        // On 1 June 2024: those born until May 1956 are over 68; nobody can be over 69 or 70 that was not.
        return born < new LocalDate(1956, 6, 1) ? p.InsuredUntilAgeLimit : insured;
    }

    private static InsuredStatus ByPlace(WorkPlace place)
    {
        if (place.State == WorkState.Finland)
        {
            var visitor = place is { ResidentInFinland: false, EmployerInFinland: false } && place.Visit != FinnishVisit.None
                && !(place.UnderFinnishLegislation == true && place.Legislation == LegislationSource.EuRegulations);
            return place.UnderFinnishLegislation == false || visitor ? InsuredStatus.Outside : InsuredStatus.Mandatory;
        }

        if ((place.UnderFinnishLegislation == true && place.Legislation != LegislationSource.OtherInternationalAgreement)
            || (place.EmployerInFinland && place.Posting is { EmploymentContinues: true }))
        {
            return InsuredStatus.Mandatory;
        }

        return place is { EmployerInFinland: true, PensionCanBeArranged: true } ? InsuredStatus.Voluntary : InsuredStatus.Outside;
    }
}
