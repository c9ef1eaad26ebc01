using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The amounts of days before the first anniversary of the claim date: what gives the full allowance (§§ 56(4), 58, 59, 70, 91, 197, 278), and who receives it.</summary>
internal static class AllowanceDays
{
    /// <summary>Decides what a stretch of days is paid from.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="share">The share that is paid.</param>
    /// <param name="isFull">Whether the full allowance is that of a person wholly unable to work: full incapacity, rehabilitation that prevents work, or the time after training.</param>
    /// <param name="from">The first day of the stretch.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="due">Where it goes; its benefit is known: the daily allowance, or the rehabilitation allowance of its size.</param>
    internal static void Decide(ref ClaimFacts facts, Reasoned<Percentage> share, bool isFull, LocalDate from, LocalDate to, ref Due due)
    {
        var amount = Full(ref facts, from, to, share, isFull);
        var claim = facts.Claim;
        due.IsPension = false;
        due.Basis = amount.Basis;
        due.Share = amount.Share;
        ref var day = ref due.Day;
        day.Full = amount.Full;
        day.Share = amount.Share;
        day.BearsKelaDeduction = claim.IsLeisureTime ? DayRange.AnyContains(facts.KelaDays, from) : null;
        day.Reduction = due.Benefit == Benefit.DailyAllowance ? facts.Reduction : null;
        day.PayPerDay = facts.EmployersHaveRight ? EmploymentPay.OnDay(facts, from) : null;
        day.InsuredPart = amount.InsuredPart;
        day.Exemption = Exemption(claim, amount.Basis);
        ref var period = ref due.Period;
        period = default;
        period.Benefit = due.Benefit;
        period.Basis = amount.Basis;
        period.SharePercent = amount.Share.Value;
        period.FullPerDay = amount.Full.Value;
    }

    private static FullAmount Full(ref ClaimFacts facts, LocalDate from, LocalDate to, Reasoned<Percentage> share, bool isFull)
    {
        if (facts.Claim.IsEntrepreneurs)
        {
            return new(Reasoned.By(facts.AnnualEarnings, FullAllowance.FromAnnualEarnings, FullAllowance.OfEntrepreneur), Basis.AnnualEarnings, share);
        }

        if (facts.Claim.Circumstance == Circumstance.Ordinary && from <= facts.LastOfFirstWeeks)
        {
            var (amount, isLifted) = FirstWeeks.Of(facts, from, to, share, isFull);
            return isLifted ? Lifted(ref facts, amount) : amount;
        }

        return Lifted(ref facts, new(ByAnnualEarnings(facts.Claim.Circumstance, facts.AnnualEarnings), Basis.AnnualEarnings, share, facts.InsuredPerDay));
    }

    private static Reasoned<Money<PerDay>> ByAnnualEarnings(Circumstance circumstance, Reasoned<Money<PerYear>> earnings) =>
        circumstance == Circumstance.Ordinary ? Reasoned.By(earnings, FullAllowance.FromAnnualEarnings, FullAllowance.FromAnnualEarnings)
        : earnings.Figure is { } figure ? new(CircumstanceAllowance.Of(circumstance, figure))
        : new(CircumstanceAllowance.Of(earnings.Value));

    /// <summary>§ 60, where it applies.</summary>
    private static FullAmount Lifted(ref ClaimFacts facts, in FullAmount amount)
    {
        var lifted = facts.Claim.HasMinimum
            ? Reasoned.By(amount.Full, Reasoned.Of(facts.Minimum()), FullAllowance.AtLeastMinimum, FullAllowance.AtLeastMinimum)
            : amount.Full;
        return lifted.Value == amount.Full.Value ? amount : new(lifted, Basis.Minimum, amount.Share);
    }

    private static PaymentsExemption Exemption(Claim claim, Basis basis) =>
        claim.IsEntrepreneurs ? PaymentsExemption.Entrepreneur
        : basis == Basis.Minimum ? PaymentsExemption.Minimum
        : PaymentsExemption.None;
}
