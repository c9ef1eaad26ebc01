using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>What a timeline pays, by receiver. The three parts add up to the gross amount.</summary>
/// <param name="Employer">What employers receive (§ 139(1)): of days with sick pay, pensions included, at most the pay; in the voluntary insurances see <see cref="Claim.DecidedOn"/>.</param>
/// <param name="EmployeePayments">The deduction of employee payments (§ 62).</param>
/// <param name="InjuredPerson">What the injured person receives, before tax.</param>
public readonly record struct ReceiverTotals(Money<Once> Employer, Money<Once> EmployeePayments, Money<Once> InjuredPerson)
{
    /// <summary>The gross amount.</summary>
    public Money<Once> Gross => Employer + EmployeePayments + InjuredPerson;

    /// <summary>The sums, receiver by receiver.</summary>
    public static ReceiverTotals operator +(ReceiverTotals left, ReceiverTotals right) =>
        new(left.Employer + right.Employer, left.EmployeePayments + right.EmployeePayments, left.InjuredPerson + right.InjuredPerson);

    /// <summary>The differences, receiver by receiver.</summary>
    public static ReceiverTotals operator -(ReceiverTotals left, ReceiverTotals right) =>
        new(left.Employer - right.Employer, left.EmployeePayments - right.EmployeePayments, left.InjuredPerson - right.InjuredPerson);

    /// <summary>The sums; the named form of +.</summary>
    /// <param name="other">What to add.</param>
    public ReceiverTotals Plus(ReceiverTotals other) => this + other;

    /// <summary>The differences; the named form of −.</summary>
    /// <param name="other">What to take off.</param>
    public ReceiverTotals Minus(ReceiverTotals other) => this - other;

    /// <summary>What a timeline pays in all, by receiver.</summary>
    /// <param name="timeline">The timeline.</param>
    public static ReceiverTotals Of(BenefitTimeline timeline) => Of(Guard.NotNull(timeline, nameof(timeline)).Claim, timeline.Periods);

    /// <summary>What a timeline pays through a day, by receiver.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="day">The last day that counts.</param>
    /// <remarks>A part of a month is rounded as if the payment ended on the day, and so is the pay of a sick-pay spell: amounts through two days differ by what the days between them bring.</remarks>
    public static ReceiverTotals Through(BenefitTimeline timeline, LocalDate day) =>
        Of(Guard.NotNull(timeline, nameof(timeline)).Claim, Clip(timeline.Periods, Guard.IsoDay(day)));

    /// <summary>The receivers of some periods. On days whose allowance is the sick pay itself, the pay of the spell is rounded once: the line of the total is the employer's,
    /// or where the employer has no right, the line less § 62 is the injured person's.</summary>
    internal static ReceiverTotals Of(Claim claim, ValueList<BenefitPeriod> periods)
    {
        var employersHaveRight = claim.EmployersHaveRight;
        var employers = EmployersOfPension.Part(claim, periods);
        var totals = new ReceiverTotals(employers, default, default(Money<Once>) - employers);
        foreach (var line in Timelines.TotalLines.Of(claim, periods).Where(line => line.Kind != TotalKind.Days))
        {
            totals += line.Kind == TotalKind.SickPay && employersHaveRight ? new(line.Amount, default, default) : new(default, default, line.Amount);
        }

        foreach (var period in periods.Where(period => period.Allowance is not null))
        {
            var (day, days) = (period.Allowance!, Days.Count(period.From, period.To));
            var payments = new Money<Once>(day.EmployeePaymentsPerDay.Value.Cents * days);
            totals += Timelines.TotalLines.IsSickPayItself(period)
                ? new(default, payments, default(Money<Once>) - payments)
                : new(new(day.EmployerPerDay.Value.Cents * days), payments, new(day.NetPerDay.Value.Cents * days));
        }

        return totals;
    }

    internal static ValueList<BenefitPeriod> Clip(ValueList<BenefitPeriod> periods, LocalDate last) => periods
        .Where(period => period.From <= last)
        .Select(period => period.To <= last ? period : period with { To = last })
        .ToValueList();
}
