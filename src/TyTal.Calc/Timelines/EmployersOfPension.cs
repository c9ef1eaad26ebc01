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
        if (!claim.EmployersHaveRight)
        {
            return default;
        }

        var anniversary = PensionRight.FirstDay(claim.ClaimDate);
        var spells = claim.AllSickPay.Where(spell => spell.To >= anniversary).ToValueList();
        if (spells.Count == 0)
        {
            return default;
        }

        var months = TotalLines.Of(claim, periods)
            .Where(line => line.Kind is TotalKind.Months or TotalKind.PartOfMonth)
            .SelectMany(ByMonth)
            .Where(month => spells.Any(spell => spell.From <= month.To && month.From <= spell.To))
            .ToValueList();
        return months.Count == 0 ? default : Divide(claim, months, spells);
    }

    /// <inheritdoc cref="Part(Claim, ValueList{BenefitPeriod})"/>
    internal static Money<Once> Part(BenefitTimeline timeline) => Part(timeline.Claim, timeline.Periods);

    private static Money<Once> Divide(Claim claim, ValueList<CompensatedTime> months, ValueList<SickPaySpell> spells)
    {
        var divided = new EmployersCompensation
        {
            DecidedOn = claim.ClaimDate,
            Times = months,
            Pays = spells.Select((spell, i) => new EmployerPay(i.ToString(CultureInfo.InvariantCulture), spell.From, spell.To, spell.Amount)).ToValueList(),
        }.Divide();
        return divided.Amount - divided.ToInjuredPerson.Value;
    }

    /// <summary>A line of whole months as its months, one by one.</summary>
    private static IEnumerable<CompensatedTime> ByMonth(TotalLine line)
    {
        if (line.Kind == TotalKind.PartOfMonth)
        {
            yield return new(line.From, line.To, line.Amount);
            yield break;
        }

        for (LocalDate from = line.From, to; from <= line.To; from = to.PlusDays(1))
        {
            to = Days.EndOfMonth(from);
            yield return new(from, to, new(line.RateCents));
        }
    }
}
