using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>What <see cref="PensionLevel"/> is, with or without reasons.</summary>
/// <param name="Percent">85 or 70 % of the annual earnings.</param>
/// <param name="BasePerYear">The yearly base.</param>
/// <param name="BasePerDay">1/360 of it.</param>
/// <param name="OneTimeIncrease">The one-time increase.</param>
/// <param name="Increased">The exact base with the one-time increase.</param>
/// <param name="Exact">The same number, made ready for the years.</param>
/// <param name="Figures">The figures; null without reasons.</param>
internal readonly record struct LevelOfPension(
    Reasoned<Percentage> Percent,
    Reasoned<Money<PerYear>> BasePerYear,
    Reasoned<Money<PerDay>> BasePerDay,
    Reasoned<Percentage> OneTimeIncrease,
    Reasoned<Unrounded<PerYear>> Increased,
    ExactEuros Exact,
    PensionLevel? Figures);

/// <summary>The amounts of days from the first anniversary of the claim date on. What does not change from one stretch to the next is computed once.</summary>
internal struct PensionDays(StatutoryParameters parameters)
{
    private static readonly Reasoned<Percentage> NoIncreaseYet = new(new Figure<Percentage>(default, OneTimeIncrease.NotYetRule));

    private LevelOfPension? _level;
    private (bool Under65, bool IsIncreased) _conditions;
    private Reasoned<Percentage> _share;

    /// <summary>What a stretch of days is paid from.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="benefit">The pension, or the rehabilitation allowance of its size.</param>
    /// <param name="share">The share of incapacity that is paid.</param>
    /// <param name="from">The first day of the stretch.</param>
    internal Due Of(ref ClaimFacts facts, Benefit benefit, Reasoned<Percentage> share, LocalDate from) => new()
    {
        Benefit = benefit,
        Basis = facts.LiftedEarnings().Value == facts.AnnualEarnings.Value ? Basis.AnnualEarnings : Basis.Minimum,
        Share = share,
        Level = LevelOn(ref facts, from, share),
        OtherBenefits = facts.OtherBenefitsOn(from),
    };

    private LevelOfPension LevelOn(ref ClaimFacts facts, LocalDate day, Reasoned<Percentage> share)
    {
        var conditions = (day < facts.SixtyFifthBirthday.Value.Day, day >= facts.IncreaseFrom);
        if (_level is null || conditions != _conditions || share.Value != _share.Value || share.Figure != _share.Figure)
        {
            _level = LevelOf(ref facts, day, share);
            (_conditions, _share) = (conditions, share);
        }

        return _level.Value;
    }

    private static LevelOfPension LevelOf(ref ClaimFacts facts, LocalDate day, Reasoned<Percentage> share)
    {
        Reasoned<Percentage> percent = facts.SixtyFifthBirthday.Figure is { } birthday
            ? new(PensionAmount.PercentOn(birthday, day))
            : new(PensionAmount.PercentOn(facts.SixtyFifthBirthday.Value, day));
        var exact = Reasoned.By(facts.LiftedEarnings(), percent, share, PensionAmount.Base, PensionAmount.Base);
        var increase = day >= facts.IncreaseFrom ? facts.Increase : NoIncreaseYet;
        var perYear = Reasoned.By(exact, PensionAmount.BasePerYear, PensionAmount.BasePerYear);
        var perDay = Reasoned.By(exact, PensionAmount.BasePerDay, PensionAmount.BasePerDay);
        var increased = increase.Value == default ? exact : Reasoned.By(exact, increase, PensionAmount.Increased, PensionAmount.Increased);
        return new(percent, perYear, perDay, increase, increased, new(increased.Value.Amount), Figures());

        PensionLevel? Figures() => increased.Figure is { } figure
            ? new(percent.Figure!, perYear.Figure!, perDay.Figure!, increase.Figure!, figure)
            : null;
    }

    /// <summary>The pension of a year.</summary>
    internal readonly DueOfYear InYear(in Due due, int claimYear, int year)
    {
        var level = due.Level!.Value;
        var claimYearIndex = parameters.PensionIndex(claimYear);
        var (perYear, perMonth) = PensionAmount.InYear(level.Increased, level.Exact, parameters.PensionIndex(year), claimYearIndex);
        return new()
        {
            PerYear = perYear,
            PerMonth = perMonth,
            Paid = due.OtherBenefits is { } others ? Reasoned.By(perMonth, others, LeisureTime.PensionDeduction.Rest, LeisureTime.PensionDeduction.Rest) : perMonth,
        };
    }
}
