using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Bulk;

/// <summary>The results of a row by the path of the single claim.</summary>
internal static class SingleClaims
{
    internal static YearlyRunRow YearlyRun(RowColumns columns, int row, int year, StatutoryParameters parameters)
    {
        var (before, first) = (new LocalDate(year - 1, 12, 31), new LocalDate(year, 1, 1));
        var timeline = Timeline(columns, row, before, first, parameters, out var status);
        if (timeline is null || status != RowStatus.Computed)
        {
            return new(0, 0, ChangeCause.None, status);
        }

        var (old, now) = (PeriodOn(timeline, before), PeriodOn(timeline, first));
        return now is null ? new(0, 0, ChangeCause.None, RowStatus.BeforePension)
            : new(old?.PaidPerMonth?.Cents ?? 0, now.PaidPerMonth!.Value.Cents, Causes(old?.Pension, now.Pension!, timeline.Claim.BirthDate, year, parameters), status);
    }

    private static ChangeCause Causes(PensionOfYear? old, PensionOfYear now, LocalDate birthDate, int year, StatutoryParameters parameters)
    {
        var at65 = birthDate.PlusYears(parameters.Constants.PensionAgeOfChange);
        var later = at65.Year == year && at65 > new LocalDate(year, 1, 1) ? ChangeCause.Age65LaterInYear : ChangeCause.None;
        return old is null ? ChangeCause.NewPension | later
            : later
            | (parameters.PensionIndex(year).Value == parameters.PensionIndex(year - 1).Value ? ChangeCause.None : ChangeCause.Index)
            | (at65 == new LocalDate(year, 1, 1) ? ChangeCause.Age65 : ChangeCause.None)
            | (old.OneTimeIncreasePercent.Value == now.OneTimeIncreasePercent.Value ? ChangeCause.None : ChangeCause.OneTimeIncrease);
    }

    internal static (long PerYear, long PerMonth, long Total, RowStatus Status) PensionOfYear(RowColumns columns, int row, int year, StatutoryParameters parameters)
    {
        var timeline = Timeline(columns, row, new(year, 1, 1), new(year, 12, 31), parameters, out var status);
        return timeline is null || status != RowStatus.Computed
            ? (0, 0, 0, status)
            : (timeline.Periods[0].Pension!.PerYear.Value.Cents, timeline.Periods[0].Pension!.PerMonth.Value.Cents, timeline.Totals.Pension.Cents, status);
    }

    /// <summary>What the timeline of a row to its end pays in a year; nothing where there is none, or the end is no day.</summary>
    internal static long PaidToEnd(RowColumns columns, int row, PackedDate end, int year, StatutoryParameters parameters)
    {
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        if (end != default)
        {
            last = end.IsDay && end.ToLocalDate() < last ? end.ToLocalDate() : last;
            if (!end.IsDay || last < first)
            {
                return 0;
            }
        }

        var timeline = Timeline(columns, row, first, last, parameters, out var status);
        return status == RowStatus.Computed ? timeline!.Totals.Pension.Cents : 0;
    }

    /// <summary>The timeline of the days, or what keeps it from being made.</summary>
    private static BenefitTimeline? Timeline(RowColumns columns, int row, LocalDate from, LocalDate through, StatutoryParameters parameters, out RowStatus status)
    {
        status = Fault(columns, row);
        if (status != RowStatus.Computed)
        {
            return null;
        }

        var claimDate = columns.ClaimDates[row].ToLocalDate();
        if (claimDate > through)
        {
            status = columns.Degrees[row].ToDegree().GivesRight ? RowStatus.BeforePension : RowStatus.UnderTenPercent;
            return null;
        }

        try
        {
            var timeline = BenefitTimeline.Of(RowClaim.OfPension(columns.Pensions, row, from, through), parameters);
            var isUnderTen = !columns.Degrees[row].ToDegree().GivesRight;
            status = isUnderTen ? RowStatus.UnderTenPercent : timeline.Entitled ? RowStatus.Computed : RowStatus.BeforePension;
            if (isUnderTen && timeline.Refusals.Count > 0)
            {
                Assert.Equal(RefusalReason.UnderTenPercent, Assert.Single(timeline.Refusals).Reason);
            }

            return timeline;
        }
        catch (MissingFigureException)
        {
            status = RowStatus.MissingFigure;
            return null;
        }
    }

    /// <summary>The first fault that the single claim names.</summary>
    private static RowStatus Fault(RowColumns columns, int row)
    {
        try
        {
            var claimDate = columns.ClaimDates[row].ToLocalDate("claimDate");
            _ = claimDate >= Guard.FirstDay && claimDate <= Guard.LastDay ? columns.BirthDates[row].ToLocalDate("birthDate") : default;
            BenefitTimeline.Of(
                new Claim
                {
                    ClaimDate = claimDate,
                    BirthDate = claimDate > Guard.LastDay || claimDate < Guard.FirstDay ? claimDate : columns.BirthDates[row].ToLocalDate(),
                    AnnualEarnings = columns.Earnings[row],
                    Through = claimDate,
                    Insurance = columns.Insurances[row],
                },
                StatutoryParameters.Enacted);
            columns.Degrees[row].ToDegree();
            return RowStatus.Computed;
        }
        catch (ArgumentOutOfRangeException error)
        {
            return error.ParamName switch
            {
                "claimDate" => RowStatus.InvalidClaimDate,
                "birthDate" => RowStatus.InvalidBirthDate,
                "insurance" => RowStatus.InvalidInsurance,
                "annualEarnings" => RowStatus.InvalidAnnualEarnings,
                "degree" => RowStatus.InvalidDegree,
                _ => throw new InvalidOperationException($"a fault of {error.ParamName}", error),
            };
        }
    }

    private static BenefitPeriod? PeriodOn(BenefitTimeline timeline, LocalDate day) =>
        timeline.Periods.SingleOrDefault(period => period.From <= day && day <= period.To);
}
