using TyTal.Calc.Benefits;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>Checks the facts of several employments and of insured work beside them (§ 58(3)).</summary>
internal static class EmploymentCheck
{
    internal static void Check(Claim claim)
    {
        Guard.NoNulls(claim.Employments, "employments");
        if (claim.Employments.Count > 0)
        {
            CompulsoryOnly(claim, "employments");
            if (claim.SickPay.Count > 0 || claim.EarningsBefore is not null)
            {
                throw Guard.Invalid("employments", "employments are stated beside sickPay or earningsBefore; allowed is either, as each employment states its own (§ 58(3)).");
            }

            CheckEmployments(claim.Employments);
        }

        if (claim.InsuredWork.Count > 0)
        {
            CompulsoryOnly(claim, "insuredWork");
            if (claim.Circumstance is Circumstance.Rehabilitation or Circumstance.PensionRehabilitation)
            {
                throw Guard.Invalid("insuredWork", $"insuredWork is stated and circumstance is {claim.Circumstance}; its annual earnings contain no insured work (§§ 91(2), 278(2)).");
            }

            CheckInsuredWork(claim);
        }
    }

    private static void CheckEmployments(ValueList<Employment> employments)
    {
        for (var i = 0; i < employments.Count; i++)
        {
            ClaimCheck.CheckSickPay(employments[i].SickPay, i);
            ClaimCheck.CheckEarningsBefore(employments[i].EarningsBefore, i);
        }
    }

    /// <summary>§ 75: the annual earnings contain those of insured work.</summary>
    private static void CheckInsuredWork(Claim claim)
    {
        var sum = 0m;
        for (var i = 0; i < claim.InsuredWork.Count; i++)
        {
            var work = Guard.Element(claim.InsuredWork[i], "insuredWork", i);
            var name = new FactName("insuredWork", i);
            name.Defined(work.Kind, "kind");
            name.Money(work.AnnualEarnings.Cents, "annualEarnings");
            sum += work.AnnualEarnings.Amount;
        }

        if (sum > claim.AnnualEarnings.Amount)
        {
            throw Guard.OutOfRange("insuredWork", Euros.PerYear(sum).ToString(), $"at most {claim.AnnualEarnings} (annualEarnings, which contain those of insured work, § 75)");
        }
    }

    private static void CompulsoryOnly(Claim claim, string name)
    {
        if (claim.Insurance != Insurance.Compulsory)
        {
            throw Guard.Invalid(name, $"{name} is stated and insurance is {claim.Insurance}; allowed is the compulsory insurance only (§ 58(3)).");
        }
    }
}
