using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

/// <summary>What must hold for every divided payment; each says what is wrong, or null when nothing is.</summary>
internal static class PaymentInvariants
{
    /// <summary>Exactly what was granted is paid out, and of no time more than it brings.</summary>
    internal static string? AddsUp(ValueList<CompensatedTime> times, ValueList<PaidTime> divided, long toOthers, long toInjuredPerson)
    {
        var granted = times.Sum(time => time.Amount.Cents);
        return divided.Sum(time => time.Amount.Value.Cents) != granted || toOthers + toInjuredPerson != granted ? $"of {granted} cents {toOthers} and {toInjuredPerson} are paid"
            : divided.FirstOrDefault(time => time.ToInjuredPerson.Value.Cents is var cents && (cents < 0 || cents > time.Amount.Value.Cents))?.ToString();
    }

    /// <summary>A payment among the receivers of § 145 adds up.</summary>
    internal static string? AddsUp(RetroactivePayment payment, DividedPayment divided) =>
        AddsUp(payment.Times, divided.Times, divided.Receivers.Sum(receiver => receiver.Paid.Value.Cents), divided.ToInjuredPerson.Value.Cents);

    /// <summary>A compensation among employers adds up, and none gets more than the pay, nor anything without a right.</summary>
    internal static string? AddsUp(EmployersCompensation compensation, DividedCompensation divided) =>
        AddsUp(compensation.Times, divided.Times, divided.Employers.Sum(employer => employer.Paid.Value.Cents), divided.ToInjuredPerson.Value.Cents)
        ?? divided.Employers.FirstOrDefault(employer => employer.Paid.Value.Cents is var cents && (cents < 0 || cents > (employer.HasRight ? employer.Pay.Amount.Cents : 0)))?.ToString();

    /// <summary>Nobody gets more than demanded, nor more than was granted for the same days, nor anything without a right.</summary>
    internal static string? WithinDemands(DividedPayment divided) => divided.Receivers.FirstOrDefault(receiver => !IsWithin(receiver, divided))?.ToString();

    private static bool IsWithin(PaidDemand receiver, DividedPayment divided)
    {
        var paid = receiver.Paid.Value;
        var granted = receiver.Demand is { From: { } from, To: { } to }
            ? divided.Times.Where(time => from <= time.From && time.To <= to).Sum(time => time.Amount.Value.Cents)
            : paid.Cents;
        return paid.Cents >= 0 && paid.Cents <= receiver.Demand.Amount.Cents && paid.Cents <= granted && (receiver.HasRight || paid == default);
    }
}
