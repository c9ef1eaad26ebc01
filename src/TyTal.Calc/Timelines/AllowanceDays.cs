using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The amounts of days before the first anniversary of the claim date: what gives the full allowance (§§ 56(4), 58, 59, 70, 91, 197, 278), and who receives it.</summary>
internal sealed class AllowanceDays(ClaimFacts facts, StatutoryParameters parameters)
{
    private readonly FirstWeeks _firstWeeks = new(facts);

    /// <summary>The amounts of a stretch of days.</summary>
    /// <param name="benefit">The daily allowance, or the rehabilitation allowance of its size.</param>
    /// <param name="share">The share that is paid.</param>
    /// <param name="isFull">Whether the full allowance is that of a person wholly unable to work: full incapacity, rehabilitation that prevents work, or the time after training.</param>
    /// <param name="from">The first day of the stretch.</param>
    /// <param name="to">Its last day.</param>
    internal BenefitPeriod Period(Benefit benefit, Figure<Percentage> share, bool isFull, LocalDate from, LocalDate to)
    {
        var amount = Full(from, to, share, isFull);
        var day = new AllowanceBasis
        {
            Full = amount.Full,
            Share = amount.Share,
            BearsKelaDeduction = facts.Claim.IsLeisureTime ? facts.KelaDays.Any(days => days.Contains(from)) : null,
            Reduction = benefit == Benefit.DailyAllowance ? facts.Reduction : null,
            PayPerDay = facts.EmployersHaveRight ? EmploymentPay.Sum(facts.Employments.SelectMany(employment => employment.PaysOn(from)).ToValueList()) : null,
            InsuredPart = amount.InsuredPart,
            Exemption = Exemption(amount.Basis),
        };
        return new()
        {
            From = from,
            To = to,
            Benefit = benefit,
            Basis = amount.Basis,
            SharePercent = amount.Share,
            Allowance = AllowanceOfDay.Of(day, from.Year, parameters),
        };
    }

    private FullAmount Full(LocalDate from, LocalDate to, Figure<Percentage> share, bool isFull)
    {
        if (facts.Claim.IsEntrepreneurs)
        {
            return new(FullAllowance.OfEntrepreneur(facts.AnnualEarnings), Basis.AnnualEarnings, share);
        }

        if (facts.Claim.Circumstance == Circumstance.Ordinary && from <= facts.LastOfFirstWeeks)
        {
            var (amount, isLifted) = _firstWeeks.Of(from, to, share, isFull);
            return isLifted ? Lifted(amount) : amount;
        }

        var full = facts.Claim.Circumstance == Circumstance.Ordinary
            ? FullAllowance.FromAnnualEarnings(facts.AnnualEarnings)
            : CircumstanceAllowance.Of(facts.Claim.Circumstance, facts.AnnualEarnings);
        return Lifted(new(full, Basis.AnnualEarnings, share, facts.InsuredPerDay));
    }

    /// <summary>§ 60, where it applies.</summary>
    private FullAmount Lifted(FullAmount amount)
    {
        var lifted = facts.Claim.HasMinimum ? FullAllowance.AtLeastMinimum(amount.Full, facts.Minimum()) : amount.Full;
        return ReferenceEquals(lifted, amount.Full) ? amount : new(lifted, Basis.Minimum, amount.Share);
    }

    private PaymentsExemption Exemption(Basis basis) =>
        facts.Claim.IsEntrepreneurs ? PaymentsExemption.Entrepreneur
        : basis == Basis.Minimum ? PaymentsExemption.Minimum
        : PaymentsExemption.None;
}
