using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>The amounts of days from the first anniversary of the claim date on. What does not change from one stretch to the next is computed once.</summary>
internal sealed class PensionDays(ClaimFacts facts, StatutoryParameters parameters)
{
    private static readonly Figure<Percentage> NoIncreaseYet = new(default, OneTimeIncrease.NotYetRule);

    private Figure<PensionIndex>? _claimYearIndex;
    private PensionLevel? _level;
    private (bool Under65, bool IsIncreased, Figure<Percentage>? Share) _conditions;

    /// <summary>The amounts of a stretch of days within one calendar year.</summary>
    /// <param name="benefit">The pension, or the rehabilitation allowance of its size.</param>
    /// <param name="share">The share of incapacity that is paid.</param>
    /// <param name="from">The first day of the stretch.</param>
    /// <param name="to">Its last day.</param>
    internal BenefitPeriod Period(Benefit benefit, Figure<Percentage> share, LocalDate from, LocalDate to)
    {
        var level = LevelOn(from, share);
        _claimYearIndex ??= parameters.PensionIndex(facts.Claim.ClaimDate.Year);
        var (perYear, perMonth) = PensionAmount.InYear(level.Increased, parameters.PensionIndex(from.Year), _claimYearIndex);
        return new()
        {
            From = from,
            To = to,
            Benefit = benefit,
            Basis = ReferenceEquals(facts.LiftedEarnings(), facts.AnnualEarnings) ? Basis.AnnualEarnings : Basis.Minimum,
            SharePercent = share,
            Pension = new(level, perYear, perMonth),
            Deducted = facts.Deducted(perMonth, from),
        };
    }

    private PensionLevel LevelOn(LocalDate day, Figure<Percentage> share)
    {
        var conditions = (day < facts.SixtyFifthBirthday.Value.Day, day >= facts.IncreaseFrom, share);
        if (_level is null || conditions != _conditions)
        {
            var percent = PensionAmount.PercentOn(facts.SixtyFifthBirthday, day);
            var exact = PensionAmount.Base(facts.LiftedEarnings(), percent, share);
            var increase = day >= facts.IncreaseFrom ? facts.Increase : NoIncreaseYet;
            _level = new(percent, PensionAmount.BasePerYear(exact), PensionAmount.BasePerDay(exact), increase, PensionAmount.Increased(exact, increase));
            _conditions = conditions;
        }

        return _level;
    }
}
