using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The full allowance of a day, what it stands on, the share that is paid of it, and the part of it that stands on insured work.</summary>
internal readonly record struct FullAmount(Figure<Money<PerDay>> Full, Basis Basis, Figure<Percentage> Share, Figure<Money<PerDay>>? InsuredPart = null);

/// <summary>The full allowance of the first 28 days after the claim date (§ 58): sick pay, earnings before the claim date, and insured work.</summary>
internal sealed class FirstWeeks(ClaimFacts facts)
{
    private static readonly Figure<Percentage> SickPayInFull = new(
        Percentage.Hundred, new("dailyAllowance.sickPayInFull", SectionReference.Of(58, 1), Rounding.None, Readings.SickPayAndPartialIncapacity));

    private static readonly Figure<Percentage> SickPayAmongOthers = new(
        Percentage.Hundred, new("dailyAllowance.sickPayAmongOthers", SectionReference.Of(58, 3), Rounding.None, Readings.SeveralEmploymentsAndPartialIncapacity));

    /// <summary>The full amount of a stretch of days before § 60.</summary>
    /// <param name="from">The first day of the stretch.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="share">The share of incapacity.</param>
    /// <param name="isFull">Whether the person is wholly unable to work, or in rehabilitation.</param>
    /// <returns>The amount, and whether § 60 may lift it.</returns>
    internal (FullAmount Amount, bool IsLifted) Of(LocalDate from, LocalDate to, Figure<Percentage> share, bool isFull)
    {
        var pays = new List<Figure<Money<PerDay>>>();
        var others = new List<Figure<Money<PerDay>>>();
        foreach (var employment in facts.Employments)
        {
            if (employment.FullPayOn(from) is { } pay)
            {
                pays.Add(pay);
            }
            else
            {
                others.Add(employment.EarningsBefore ?? throw MissingPay(from, to));
            }
        }

        if (facts.InsuredPerDay is { } insured)
        {
            others.Add(insured);
        }

        return isFull || pays.Count == 0 ? (InFull(pays, others, share), true) : (BesideIncapacity(pays, others, share), false);
    }

    private FullAmount InFull(List<Figure<Money<PerDay>>> pays, List<Figure<Money<PerDay>>> others, Figure<Percentage> share)
    {
        var basis = facts.InsuredPerDay is not null || (pays.Count > 0 && others.Count > 0) ? Basis.Several
            : others.Count == 0 ? Basis.SickPay
            : Basis.EarningsBefore;
        return new(Sum(pays.Concat(others), basis), basis, share, facts.InsuredPerDay);
    }

    /// <summary>Partial incapacity on a day with sick pay (READING): the pay counts as it is, of the rest the share is taken.</summary>
    private FullAmount BesideIncapacity(List<Figure<Money<PerDay>>> pays, List<Figure<Money<PerDay>>> others, Figure<Percentage> share)
    {
        if (others.Count == 0)
        {
            return new(Sum(pays, Basis.SickPay), Basis.SickPay, SickPayInFull);
        }

        var rest = SeveralEmployments.ShareBesideSickPay(Sum(others, Basis.Several), share);
        var insured = facts.InsuredPerDay is { } part ? SeveralEmployments.ShareBesideSickPay(part, share) : null;
        return new(Sum(pays.Append(rest), Basis.Several), Basis.Several, SickPayAmongOthers, insured);
    }

    private static Figure<Money<PerDay>> Sum(IEnumerable<Figure<Money<PerDay>>> parts, Basis basis) =>
        basis == Basis.SickPay ? EmploymentPay.Sum(parts.ToValueList())! : SeveralEmployments.Sum(parts.ToValueList());

    private static ArgumentException MissingPay(LocalDate from, LocalDate to) => Guard.Invalid(
        "earningsBefore",
        $"sickPay or earningsBefore is missing for {Guard.Iso(from)} to {Guard.Iso(to)}: the allowance of the first 28 days needs the full sick pay of those days, "
        + "or the earnings before the claim date, of every employment (§ 58).");
}
