using System.Globalization;
using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Timelines;

/// <summary>What employers receive of a pension, or of a rehabilitation allowance of its size, for the days of their pay (§ 139(1)).</summary>
/// <remarks>READING <see cref="Law.Readings.EmployersPartOfPension"/>.</remarks>
internal static class EmployersOfPension
{
    /// <summary>What all employers receive together of the days of a pension's size; 0 when nobody paid for any of them or employers have no right (§ 187(4)).</summary>
    internal static Money<Once> Part(Claim claim, ValueList<BenefitPeriod> periods)
    {
        var spells = Spells(claim).ToValueList();
        if (spells.Count == 0)
        {
            return default;
        }

        return new(TotalLines.Of(claim, periods)
            .Where(line => line.Kind is TotalKind.Months or TotalKind.PartOfMonth)
            .SelectMany(ByMonth)
            .Sum(month => OfMonth(claim, month, spells).Cents));
    }

    /// <inheritdoc cref="Part(Claim, ValueList{BenefitPeriod})"/>
    internal static Money<Once> Part(BenefitTimeline timeline) => Part(timeline.Claim, timeline.Periods);

    /// <summary>The pay that reaches into the pension's time and of which employers receive; none when they have no right.</summary>
    internal static IEnumerable<SickPaySpell> Spells(Claim claim)
    {
        var anniversary = PensionRight.FirstDay(claim.ClaimDate);
        return claim.EmployersHaveRight ? claim.AllSickPay.Where(spell => spell.To >= anniversary) : [];
    }

    /// <summary>The part of a month, or of a part of one: of each run of days with pay at most the pay, and in all at most what is paid for the month.</summary>
    private static Money<Once> OfMonth(Claim claim, TotalLine month, ValueList<SickPaySpell> spells)
    {
        var days = new DateInterval(month.From, month.To);
        var pays = spells.Select(spell => days.Intersection(new(spell.From, spell.To))).OfType<DateInterval>().ToList();
        if (pays.Count == 0)
        {
            return default;
        }

        var starts = pays.SelectMany(pay => new[] { pay.Start, pay.End.PlusDays(1) }).ToList();
        var times = Intervals.Merge(pays).SelectMany(run => run.Split(starts), (run, piece) => new CompensatedTime(piece.Start, piece.End, Pension(month, run, piece)));
        var part = Divide(claim, times.ToValueList(), spells);
        return part < month.Amount ? part : month.Amount;
    }

    /// <summary>The pension of some days of a run of days with pay, rounded from the run's first day on, so that days without pay play no part.</summary>
    private static Money<Once> Pension(TotalLine month, DateInterval run, DateInterval piece)
    {
        return Through(piece.End) - Through(piece.Start.PlusDays(-1));

        Money<Once> Through(LocalDate day) => Round.ToCent<Once>(month.RateCents * Thirty360.Count(run.Start, day), MonthParts.DaysOfMonth);
    }

    private static Money<Once> Divide(Claim claim, ValueList<CompensatedTime> times, ValueList<SickPaySpell> spells)
    {
        // Whether employers have a right at all is decided for the claim: here the compulsory insurance's way of dividing is meant, on whatever day.
        var divided = new EmployersCompensation
        {
            DecidedOn = claim.ClaimDate,
            Times = times,
            Pays = spells.Select((spell, i) => new EmployerPay(i.ToString(CultureInfo.InvariantCulture), spell.From, spell.To, spell.Amount)).ToValueList(),
        }.Divide();
        return divided.Amount - divided.ToInjuredPerson.Value;
    }

    /// <summary>A line of whole months as its months, one by one.</summary>
    private static IEnumerable<TotalLine> ByMonth(TotalLine line)
    {
        if (line.Kind == TotalKind.PartOfMonth)
        {
            yield return line;
            yield break;
        }

        for (LocalDate from = line.From, to; from <= line.To; from = to.PlusDays(1))
        {
            to = Days.EndOfMonth(from);
            yield return line with { From = from, To = to, Count = 1, Amount = new(line.RateCents) };
        }
    }
}
