using NodaTime;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Asks the literal reference the same question and writes both answers alike.</summary>
internal static class LiteralComparison
{
    internal static LiteralFigures Figures(StatutoryParameters parameters)
    {
        Dictionary<int, decimal> Series(StatutoryFigure figure) => Enumerable.Range(2016, 45)
            .Append(2014)
            .Where(year => parameters.Find(figure, year) is not null)
            .ToDictionary(year => year, year => parameters.Get(figure, year).Amount);

        return new()
        {
            WageCoefficient = Series(StatutoryFigure.WageCoefficient),
            EarningsRelatedPensionIndex = Series(StatutoryFigure.EarningsRelatedPensionIndex),
            EmployeePaymentsPercent = Series(StatutoryFigure.EmployeePaymentsPercent),
        };
    }

    internal static string Literal(Claim claim, LiteralFigures figures)
    {
        try
        {
            var result = LiteralTimeline.Compute(Convert(claim), figures);
            var periods = result.Periods.Select(p => Line(
                p.From.ToLocalDate(), p.To.ToLocalDate(), $"{p.Benefit} {p.Basis}", p.SharePercent, p.FullPerDay, p.KelaDeductionPercent, p.PerDay, p.EmployerPerDay,
                p.EmployeePaymentsPerDay, p.NetPerDay, p.PensionPercent, p.BasePerYear, p.BasePerDay, p.OneTimeIncreasePercent, p.PerYear, p.PerMonth, p.OtherBenefitsPerMonth, p.PaidPerMonth));
            return Text(periods, result.Totals.DailyAllowance, result.Totals.RehabilitationAllowance, result.Totals.Pension);
        }
        catch (LiteralRefusal)
        {
            return "refused";
        }
    }

    internal static string Library(Claim claim, StatutoryParameters parameters)
    {
        try
        {
            return Library(BenefitTimeline.Of(claim, parameters));
        }
        catch (ArgumentException)
        {
            return "refused";
        }
    }

    internal static string Library(BenefitTimeline timeline)
    {
        var periods = timeline.Periods.Select(p => Line(
            p.From, p.To, $"{p.Benefit} {p.Basis}", p.SharePercent.Amount, p.Allowance?.FullPerDay.Amount, p.Allowance?.KelaDeductionPercent.Amount,
            p.Allowance?.PerDay.Amount, p.Allowance?.EmployerPerDay.Amount, p.Allowance?.EmployeePaymentsPerDay.Amount, p.Allowance?.NetPerDay.Amount,
            p.Pension?.PensionPercent.Amount, p.Pension?.BasePerYear.Amount, p.Pension?.BasePerDay.Amount, p.Pension?.OneTimeIncreasePercent.Amount,
            p.Pension?.PerYear.Amount, p.Pension?.PerMonth.Amount, p.Deducted?.OtherBenefitsPerMonth.Amount, p.Deducted?.PaidPerMonth.Amount));
        return Text(periods, timeline.Totals.DailyAllowance.Amount, timeline.Totals.RehabilitationAllowance.Amount, timeline.Totals.Pension.Amount);
    }

    private static string Line(LocalDate from, LocalDate to, string name, params decimal?[] amounts) =>
        $"{from:uuuu-MM-dd} {to:uuuu-MM-dd} {name} " + string.Join(' ', amounts.Select(amount => amount is { } a ? (a / 1.00000m).ToString("0.#####", null) : "-"));

    private static string Text(IEnumerable<string> periods, params decimal[] totals) =>
        string.Join('\n', periods) + "\ntotals " + string.Join(' ', totals.Select(total => total.ToString("0.00", null)));

    internal static LiteralClaim Convert(Claim claim) => new()
    {
        ClaimDate = claim.ClaimDate.ToDateOnly(),
        BirthDate = claim.BirthDate.ToDateOnly(),
        AnnualEarnings = claim.AnnualEarnings.Amount,
        Through = claim.Through.ToDateOnly(),
        Insurance = (LiteralInsurance)Enum.Parse(typeof(LiteralInsurance), claim.Insurance.ToString()),
        DecidedOn = claim.DecidedOn?.ToDateOnly(),
        Incapacity = [.. claim.Incapacity.Select(s => new LiteralIncapacity { From = s.From.ToDateOnly(), To = s.To?.ToDateOnly(), Degree = s.Degree.Amount })],
        SickPay = SickPay(claim.SickPay),
        EarningsBefore = EarningsBefore(claim.EarningsBefore),
        Rehabilitation = [.. claim.Rehabilitation.Select(s => new LiteralRehabilitation { From = s.From.ToDateOnly(), To = s.To.ToDateOnly(), PreventsWork = s.PreventsWork })],
        ContributoryReductionPercent = claim.ContributoryReduction.Amount,
        ReceivesPension = claim.ReceivesPension,
        PensionerWork = claim.PensionerWork,
        LiabilityEnds = claim.LiabilityEnds?.ToDateOnly(),
        LossPerYear = claim.LossPerYear?.Amount,
        SicknessAllowanceRight = claim.SicknessAllowanceRight,
        SicknessAllowanceUntil = claim.SicknessAllowanceUntil?.ToDateOnly(),
        SicknessAllowanceDaysBefore = claim.SicknessAllowanceDaysBefore,
        OtherBenefits = [.. claim.OtherBenefits.Select(b => new LiteralOtherBenefit
        {
            Kind = (LiteralOtherBenefitKind)Enum.Parse(typeof(LiteralOtherBenefitKind), b.Kind.ToString()),
            From = b.From.ToDateOnly(),
            To = b.To?.ToDateOnly(),
            PerMonth = b.PerMonth.Amount,
            SameEvent = b.SameEvent,
        })],
        Circumstance = (LiteralCircumstance)Enum.Parse(typeof(LiteralCircumstance), claim.Circumstance.ToString()),
        StudiesUntil = claim.StudiesUntil?.ToDateOnly(),
        Employments = [.. claim.Employments.Select(e => new LiteralEmployment { SickPay = SickPay(e.SickPay), EarningsBefore = EarningsBefore(e.EarningsBefore) })],
        InsuredWork = [.. claim.InsuredWork.Select(w => new LiteralInsuredWork { Kind = (LiteralInsuredWorkKind)(int)w.Kind, AnnualEarnings = w.AnnualEarnings.Amount })],
        Liability = (LiteralLiability)Enum.Parse(typeof(LiteralLiability), claim.Liability.ToString()),
        AfterTraining = [.. claim.AfterTraining.Select(s => new LiteralAfterTraining
        {
            TrainingEnded = s.TrainingEnded.ToDateOnly(),
            From = s.From.ToDateOnly(),
            To = s.To.ToDateOnly(),
            EarningsPerYear = s.EarningsPerYear.Amount,
        })],
        Interruptions = [.. claim.Interruptions.Select(s => new LiteralInterruption { From = s.From.ToDateOnly(), To = s.To.ToDateOnly() })],
        Prison = [.. claim.Prison.Select(s => new LiteralPrison { From = s.From.ToDateOnly(), To = s.To?.ToDateOnly(), PaymentContinues = s.PaymentContinues })],
    };

    private static List<LiteralSickPay> SickPay(ValueList<SickPaySpell> spells) =>
        [.. spells.Select(s => new LiteralSickPay { From = s.From.ToDateOnly(), To = s.To.ToDateOnly(), Amount = s.Amount.Amount, Partial = s.Partial })];

    private static LiteralEarningsBefore? EarningsBefore(EarningsBefore? before) => before is null ? null : new() { Amount = before.Amount.Amount, Days = before.Days };


    internal static LocalDate ToLocalDate(this DateOnly day) => new(day.Year, day.Month, day.Day);

    internal static DateOnly ToDateOnly(this LocalDate day) => new(day.Year, day.Month, day.Day);
}
