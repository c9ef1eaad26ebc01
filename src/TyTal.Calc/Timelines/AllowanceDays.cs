using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The amounts of days before the first anniversary of the claim date: which of §§ 58, 59 and 197 gives the full allowance, and who receives it.</summary>
internal sealed class AllowanceDays(ClaimFacts facts, StatutoryParameters parameters)
{
    private static readonly Figure<Percentage> SickPayInFull = new(
        Percentage.Hundred, new("dailyAllowance.sickPayInFull", SectionReference.Of(58, 1), Rounding.None, Readings.SickPayAndPartialIncapacity));

    /// <summary>A spell of nothing is no sick pay: the earnings before decide.</summary>
    private readonly (SickPaySpell Spell, Figure<Money<PerDay>> PerDay)[] _sickPay =
        facts.Claim.SickPay.Where(spell => spell.Amount > default(Money<Once>)).Select(spell => (spell, ClaimFacts.PerDay(spell))).ToArray();

    /// <summary>The amounts of a stretch of days.</summary>
    /// <param name="benefit">The daily allowance, or the rehabilitation allowance of its size.</param>
    /// <param name="share">The share of incapacity that is paid.</param>
    /// <param name="isFull">Whether the person is wholly unable to work, or in rehabilitation that prevents work.</param>
    /// <param name="from">The first day of the stretch.</param>
    /// <param name="to">Its last day.</param>
    internal BenefitPeriod Period(Benefit benefit, Figure<Percentage> share, bool isFull, LocalDate from, LocalDate to)
    {
        var pay = facts.Claim.Insurance == Insurance.Entrepreneur ? null : PayOn(from);
        var (full, basis, paidShare) = Full(from, to, share, isFull, pay);
        var day = new AllowanceBasis
        {
            Full = full,
            Share = paidShare,
            BearsKelaDeduction = facts.Claim.Insurance == Insurance.LeisureTime ? facts.KelaDays.Any(days => days.Contains(from)) : null,
            Reduction = benefit == Benefit.DailyAllowance ? facts.Reduction : null,
            PayPerDay = pay,
            Exemption = Exemption(basis),
        };
        return new()
        {
            From = from,
            To = to,
            Benefit = benefit,
            Basis = basis,
            SharePercent = paidShare,
            Allowance = AllowanceOfDay.Of(day, from.Year, parameters),
        };
    }

    private (Figure<Money<PerDay>> Full, Basis Basis, Figure<Percentage> Share) Full(
        LocalDate from, LocalDate to, Figure<Percentage> share, bool isFull, Figure<Money<PerDay>>? pay)
    {
        if (facts.Claim.Insurance == Insurance.Entrepreneur)
        {
            return (FullAllowance.OfEntrepreneur(facts.AnnualEarnings), Basis.AnnualEarnings, share);
        }

        if (from > facts.LastOfFirstWeeks)
        {
            return Lifted(FullAllowance.FromAnnualEarnings(facts.AnnualEarnings), Basis.AnnualEarnings, share);
        }

        if (pay is not null && !IsPartialOn(from))
        {
            return isFull ? Lifted(pay, Basis.SickPay, share) : (pay, Basis.SickPay, SickPayInFull);
        }

        return Lifted(facts.EarningsBefore ?? throw MissingPay(from, to), Basis.EarningsBefore, share);
    }

    /// <summary>§ 60, where it applies.</summary>
    private (Figure<Money<PerDay>> Full, Basis Basis, Figure<Percentage> Share) Lifted(Figure<Money<PerDay>> full, Basis basis, Figure<Percentage> share)
    {
        var lifted = facts.Claim.HasMinimum ? FullAllowance.AtLeastMinimum(full, facts.Minimum()) : full;
        return (lifted, ReferenceEquals(lifted, full) ? basis : Basis.Minimum, share);
    }

    private PaymentsExemption Exemption(Basis basis) =>
        facts.Claim.Insurance == Insurance.Entrepreneur ? PaymentsExemption.Entrepreneur
        : basis == Basis.Minimum ? PaymentsExemption.Minimum
        : PaymentsExemption.None;

    /// <summary>The sick pay of a day; that of several employers added up.</summary>
    private Figure<Money<PerDay>>? PayOn(LocalDate day)
    {
        var pays = _sickPay.Where(pay => pay.Spell.From <= day && day <= pay.Spell.To).Select(pay => pay.PerDay).ToValueList();
        return pays.Count switch
        {
            0 => null,
            1 => pays[0],
            _ => FullAllowance.SickPayOfAll(pays),
        };
    }

    private bool IsPartialOn(LocalDate day) => _sickPay.Any(pay => pay.Spell.Partial && pay.Spell.From <= day && day <= pay.Spell.To);

    private static ArgumentException MissingPay(LocalDate from, LocalDate to) => Guard.Invalid(
        "earningsBefore",
        $"sickPay or earningsBefore is missing for {Guard.Iso(from)} to {Guard.Iso(to)}: the allowance of the first 28 days needs the full sick pay of those days, "
        + "or the earnings before the claim date (§ 58).");
}
