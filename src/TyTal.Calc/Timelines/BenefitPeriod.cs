using NodaTime;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>A compensation for loss of earnings (ansionmenetyskorvaus; § 55).</summary>
public enum Benefit
{
    /// <summary>Daily allowance (päiväraha).</summary>
    DailyAllowance,

    /// <summary>Rehabilitation allowance (kuntoutusraha).</summary>
    RehabilitationAllowance,

    /// <summary>Workers' compensation pension (tapaturmaeläke).</summary>
    Pension,
}

/// <summary>What a benefit stands on.</summary>
public enum Basis
{
    /// <summary>The sick pay of the day (§ 58(1)).</summary>
    SickPay,

    /// <summary>The earnings before the claim date (§ 58(2)).</summary>
    EarningsBefore,

    /// <summary>The annual earnings (§§ 59, 66).</summary>
    AnnualEarnings,

    /// <summary>The minimum annual earnings (§§ 60, 79).</summary>
    Minimum,

    /// <summary>A sum of different kinds: sick pay, earnings before, insured work (§ 58(3)).</summary>
    Several,
}

/// <summary>Days in a row with one benefit and constant amounts, each with its reasons.</summary>
/// <remarks>Either <see cref="Allowance"/> or <see cref="Pension"/> is there: the first for a daily allowance and a rehabilitation allowance of its size,
/// the second for a pension and a rehabilitation allowance of a pension's size.</remarks>
public sealed record BenefitPeriod : IPeriod<BenefitPeriod>, IPaidPeriod
{
    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The benefit.</summary>
    public required Benefit Benefit { get; init; }

    /// <summary>What it stands on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The rounded share that is paid of the full amount.</summary>
    public required Figure<Percentage> SharePercent { get; init; }

    /// <summary>The amounts per day; null when the benefit is of a pension's size.</summary>
    public AllowanceOfDay? Allowance { get; init; }

    /// <summary>The amounts per year and month; null when the benefit is of an allowance's size.</summary>
    public PensionOfYear? Pension { get; init; }

    /// <summary>The pension after the deduction of other benefits (§ 202(2)); null when none are deducted.</summary>
    public DeductedPension? Deducted { get; init; }

    /// <summary>What is paid a month of a benefit of a pension's size; null for one of an allowance's size.</summary>
    public Money<PerMonth>? PaidPerMonth => Deducted?.PaidPerMonth.Value ?? Pension?.PerMonth.Value;

    /// <summary>Parts of the period whose equal amounts have other reasons, e.g. the figures of another year; empty as a rule.</summary>
    public ValueList<BenefitPeriod> OtherReasons { get; init; }

    /// <summary>The amounts of the period without their reasons.</summary>
    public PeriodAmounts Amounts
    {
        get
        {
            var fields = new PeriodFields { From = From, To = To, Benefit = Benefit, Basis = Basis, SharePercent = SharePercent.Value };
            SetAllowance(ref fields);
            SetPension(ref fields);
            return new(fields);
        }
    }

    PaidDays IPaidPeriod.Paid => ((IPaidPeriod)Amounts).Paid;

    /// <summary>The amounts of the period, each with its reasons.</summary>
    public ValueList<Figure> Figures => Allowance is { } day
        ? ValueList.Create<Figure>(SharePercent, day.FullPerDay, day.KelaDeductionPercent, day.PerDay, day.EmployerPerDay, day.EmployeePaymentsPerDay, day.NetPerDay)
        : Pension is { } year
            ? PensionFigures(year)
            : default;

    private ValueList<Figure> PensionFigures(PensionOfYear year) => Deducted is { } deducted
        ? ValueList.Create<Figure>(
            SharePercent, year.PensionPercent, year.BasePerYear, year.BasePerDay, year.OneTimeIncreasePercent, year.PerYear, year.PerMonth, deducted.OtherBenefitsPerMonth, deducted.PaidPerMonth)
        : ValueList.Create<Figure>(SharePercent, year.PensionPercent, year.BasePerYear, year.BasePerDay, year.OneTimeIncreasePercent, year.PerYear, year.PerMonth);

    /// <summary>The days, the benefit and its amount in one line.</summary>
    public override string ToString() => $"{Guard.Iso(From)} – {Guard.Iso(To)}: {Benefit}, "
        + (Allowance is { } day ? $"{day.PerDay.Value} a day" : $"{PaidPerMonth} a month");

    bool IPeriod<BenefitPeriod>.Continues(BenefitPeriod earlier) => HasAmountsOf(earlier);

    bool IPeriod<BenefitPeriod>.SharesReasonsWith(BenefitPeriod earlier) => HasReasonsOf(earlier);

    BenefitPeriod IPeriod<BenefitPeriod>.Until(LocalDate to, ValueList<BenefitPeriod> otherReasons) => this with { To = to, OtherReasons = otherReasons };

    /// <summary>Whether another period has the same benefit, basis and amounts, whatever their reasons.</summary>
    internal bool HasAmountsOf(BenefitPeriod other) => Amounts.HasAmountsOf(other.Amounts);

    /// <summary>Whether another period has the same reasons, too.</summary>
    internal bool HasReasonsOf(BenefitPeriod other) =>
        SharePercent == other.SharePercent && Allowance == other.Allowance && Pension == other.Pension && Deducted == other.Deducted;

    private void SetAllowance(ref PeriodFields fields)
    {
        if (Allowance is { } day)
        {
            fields.KelaDeductionPercent = day.KelaDeductionPercent.Value;
            fields.FullPerDay = day.FullPerDay.Value;
            fields.PerDay = day.PerDay.Value;
            fields.EmployerPerDay = day.EmployerPerDay.Value;
            fields.EmployeePaymentsPerDay = day.EmployeePaymentsPerDay.Value;
            fields.NetPerDay = day.NetPerDay.Value;
        }
    }

    private void SetPension(ref PeriodFields fields)
    {
        if (Pension is { } year)
        {
            fields.IsPension = true;
            fields.PensionPercent = year.PensionPercent.Value;
            fields.OneTimeIncreasePercent = year.OneTimeIncreasePercent.Value;
            fields.BasePerYear = year.BasePerYear.Value;
            fields.BasePerDay = year.BasePerDay.Value;
            fields.PerYear = year.PerYear.Value;
            fields.PerMonth = year.PerMonth.Value;
            fields.IsDeducted = Deducted is not null;
            fields.OtherBenefitsPerMonth = Deducted?.OtherBenefitsPerMonth.Value ?? default;
            fields.PaidPerMonth = PaidPerMonth.GetValueOrDefault();
        }
    }
}
