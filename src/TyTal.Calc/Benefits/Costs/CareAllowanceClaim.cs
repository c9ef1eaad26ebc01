using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>The facts of care allowance over an interval (§ 51).</summary>
public sealed record CareAllowanceClaim
{
    /// <summary>The claim date (vahinkopäivä), from 1.1.2016.</summary>
    public required LocalDate ClaimDate { get; init; }

    /// <summary>The first day that is computed, not before the claim date.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day that is computed.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The need, and each later change of it, in order of the days, none before the claim date; each holds until the next.</summary>
    public ValueList<CareNeedChange> Needs { get; init; }

    /// <summary>The day of becoming blind; null for a person who sees.</summary>
    public LocalDate? BlindFrom { get; init; }

    /// <summary>Care in a hospital or another institution: spells within the interval, in order, none overlapping another.</summary>
    public ValueList<InstitutionSpell> Institution { get; init; }

    /// <summary>The claim date and the interval in one line.</summary>
    public override string ToString() => $"care allowance of the claim of {Guard.Iso(ClaimDate)}, {Guard.Iso(From)} to {Guard.Iso(To)}";

    /// <summary>The care allowance of these facts over the interval.</summary>
    /// <param name="parameters">The dated figures, e.g. <see cref="StatutoryParameters.Enacted"/>.</param>
    /// <returns>Periods with an amount per day, and days without: in an institution (§ 51(3)), or without a need that gives one (§ 51(1)). A day in an institution counts as such.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="MissingFigureException">The amount of a year is needed and not known.</exception>
    public SupplementTimeline Timeline(StatutoryParameters parameters)
    {
        Check();
        Guard.NotNull(parameters, nameof(parameters));
        var changes = Needs.Select(need => need.From)
            .Concat(Institution.SelectMany(spell => new[] { spell.From, spell.To.PlusDays(1) }))
            .Concat(BlindFrom is { } blind ? [blind, CareAllowance.HalfFrom(blind)] : Array.Empty<LocalDate>());
        return SupplementDays.Build(From, To, changes, day => Of(day, parameters));
    }

    private SupplementDay Of(LocalDate day, StatutoryParameters parameters)
    {
        foreach (var spell in Institution)
        {
            if (spell.From <= day && day <= spell.To)
            {
                return new(null, CostReason.InInstitution, SectionReference.Of(51, 3));
            }
        }

        var byNeed = CareAllowance.PerDay(CareAllowance.LevelOf(NeedOn(day)), day.Year, parameters);
        var blind = BlindFrom is { } from && from <= day ? CareAllowance.OfBlindPerson(from, day, parameters) : null;
        var perDay = byNeed is not null && blind is not null ? CareAllowance.Larger(byNeed, blind) : byNeed ?? blind;
        return perDay is null ? new(null, CostReason.NoNeed, SectionReference.Of(51, 1)) : new(perDay);
    }

    private CareNeed NeedOn(LocalDate day)
    {
        var current = default(CareNeed);
        foreach (var change in Needs)
        {
            current = change.From <= day ? change.Need : current;
        }

        return current;
    }

    private void Check()
    {
        Guard.NoNulls(Needs, "needs");
        Guard.NoNulls(Institution, "institution");
        Guard.InTimeOfAct(ClaimDate, "claimDate");
        Guard.Date(From, ClaimDate, Guard.LastDay, "from");
        Guard.Date(To, From, Guard.LastDay, "to");
        for (var i = 0; i < Needs.Count; i++)
        {
            Guard.Date(Needs[i].From, i == 0 ? ClaimDate : Needs[i - 1].From.PlusDays(1), Guard.LastDay, $"needs[{i}].from");
            Guard.Defined(Needs[i].Need.Regularity, $"needs[{i}].regularity");
        }

        if (BlindFrom is { } blind)
        {
            Guard.Date(blind, ClaimDate, Guard.LastDay, "blindFrom");
        }

        var earliest = From;
        for (var i = 0; i < Institution.Count; i++)
        {
            Guard.Date(Institution[i].From, earliest, To, $"institution[{i}].from");
            Guard.Date(Institution[i].To, Institution[i].From, To, $"institution[{i}].to");
            earliest = Institution[i].To.PlusDays(1);
        }
    }
}

/// <summary>A need of care from a day on, until the next change.</summary>
/// <param name="From">The first day; a change counts from the day from which it was reliably shown (§ 137).</param>
/// <param name="Need">The need.</param>
public sealed record CareNeedChange(LocalDate From, CareNeed Need) : ValueRecord;

/// <summary>Care in a hospital or another institution; the days of coming and of leaving belong to it (READING).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record InstitutionSpell(LocalDate From, LocalDate To) : ValueRecord;
