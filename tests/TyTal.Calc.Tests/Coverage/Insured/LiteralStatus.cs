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

        return IsEmployee(p) ? ByPlace(p.Place) : Entrepreneur(p) ? InsuredStatus.Voluntary : InsuredStatus.Outside;
    }

    private static bool IsEmployee(InsuredPerson p)
    {
        var trader = p.Form == CompanyForm.SoleTrader;
        if (p.Role == CompanyRole.Partner || (trader && p.Role == CompanyRole.Owner))
        {
            return false;
        }

        var company = !trader && p.Form != CompanyForm.Household && p.Form != CompanyForm.PublicBody;
        if (company && p.LeadingPosition)
        {
            var own = p.Shares!.Own.Amount;
            var all = p.Shares.OwnAndFamily?.Amount ?? own;
            var votes = p.Shares.OwnVotes?.Amount ?? own;
            var allVotes = p.Shares.OwnAndFamilyVotes?.Amount ?? Math.Max(all, votes);
            var none = own == 0 && votes == 0;
            return p.WorksForPay && (none || (own <= 30 && votes <= 30 && all <= 50 && allVotes <= 50));
        }

        return p.Employed ?? p.Role is CompanyRole.Employee or CompanyRole.Shareholder or CompanyRole.Owner;
    }

    private static bool Entrepreneur(InsuredPerson p)
    {
        var insured = p.EntrepreneurInsured ?? (p.Role is CompanyRole.Owner or CompanyRole.Partner || (p.Role == CompanyRole.Shareholder && p.LeadingPosition));
        if (p.BirthDate is not { } born || born.PlusYears(18) > new LocalDate(2024, 6, 1))
        {
            return insured;
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
