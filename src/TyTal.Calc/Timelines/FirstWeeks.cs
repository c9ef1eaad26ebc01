using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The full allowance of a day, what it stands on, the share that is paid of it, and the part of it that stands on insured work.</summary>
internal readonly record struct FullAmount(
    Reasoned<Money<PerDay>> Full, Basis Basis, Reasoned<Percentage> Share, Reasoned<Money<PerDay>>? InsuredPart = null);

/// <summary>The full allowance of the first 28 days after the claim date (§ 58): sick pay, earnings before the claim date, and insured work.</summary>
internal static class FirstWeeks
{
    private static readonly Reasoned<Percentage> SickPayInFull = InFull(
        new("dailyAllowance.sickPayInFull", SectionReference.Of(58, 1), Rounding.None, Readings.SickPayAndPartialIncapacity));

    private static readonly Reasoned<Percentage> SickPayAmongOthers = InFull(
        new("dailyAllowance.sickPayAmongOthers", SectionReference.Of(58, 3), Rounding.None, Readings.SeveralEmploymentsAndPartialIncapacity));

    /// <summary>The full amount of a stretch of days before § 60.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="from">The first day of the stretch.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="share">The share of incapacity.</param>
    /// <param name="isFull">Whether the person is wholly unable to work, or in rehabilitation.</param>
    /// <returns>The amount, and whether § 60 may lift it.</returns>
    internal static (FullAmount Amount, bool IsLifted) Of(in ClaimFacts facts, LocalDate from, LocalDate to, Reasoned<Percentage> share, bool isFull)
    {
        var pays = default(Addends<PerDay>);
        var others = default(Addends<PerDay>);
        for (var i = 0; i < facts.Claim.DecidedEmployments; i++)
        {
            if (EmploymentPay.FullPay(facts, i, from) is { } pay)
            {
                pays.Add(pay);
            }
            else
            {
                others.Add(EmploymentPay.EarningsBefore(facts, i) ?? throw MissingPay(from, to));
            }
        }

        if (facts.InsuredPerDay is { } insured)
        {
            others.Add(insured);
        }

        return isFull || pays.Count == 0 ? (InFull(facts, pays, others, share), true) : (BesideIncapacity(facts, pays, others, share), false);
    }

    private static FullAmount InFull(in ClaimFacts facts, Addends<PerDay> pays, in Addends<PerDay> others, Reasoned<Percentage> share)
    {
        var basis = facts.InsuredPerDay is not null || (pays.Count > 0 && others.Count > 0) ? Basis.Several
            : others.Count == 0 ? Basis.SickPay
            : Basis.EarningsBefore;
        pays.Add(others);
        return new(Sum(pays, basis), basis, share, facts.InsuredPerDay);
    }

    /// <summary>Partial incapacity on a day with sick pay (READING): the pay counts as it is, of the rest the share is taken.</summary>
    private static FullAmount BesideIncapacity(in ClaimFacts facts, Addends<PerDay> pays, in Addends<PerDay> others, Reasoned<Percentage> share)
    {
        if (others.Count == 0)
        {
            return new(Sum(pays, Basis.SickPay), Basis.SickPay, SickPayInFull);
        }

        pays.Add(ShareOf(Sum(others, Basis.Several), share));
        Reasoned<Money<PerDay>>? insured = facts.InsuredPerDay is { } part ? ShareOf(part, share) : null;
        return new(Sum(pays, Basis.Several), Basis.Several, SickPayAmongOthers, insured);
    }

    private static Reasoned<Money<PerDay>> ShareOf(Reasoned<Money<PerDay>> parts, Reasoned<Percentage> share) =>
        Reasoned.By(parts, share, SeveralEmployments.ShareBesideSickPay, SeveralEmployments.ShareBesideSickPay);

    private static Reasoned<Money<PerDay>> Sum(in Addends<PerDay> parts, Basis basis) =>
        basis == Basis.SickPay ? EmploymentPay.Sum(parts) : parts.Sum(SeveralEmployments.Sum);

    private static Reasoned<Percentage> InFull(Rule rule) => new(new Figure<Percentage>(Percentage.Hundred, rule));

    private static ArgumentException MissingPay(LocalDate from, LocalDate to) => Guard.Invalid(
        "earningsBefore",
        $"sickPay or earningsBefore is missing for {Guard.Iso(from)} to {Guard.Iso(to)}: the allowance of the first 28 days needs the full sick pay of those days, "
        + "or the earnings before the claim date, of every employment (§ 58).");
}
