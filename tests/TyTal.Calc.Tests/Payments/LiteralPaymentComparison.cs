using NodaTime;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Payments;

/// <summary>Asks the literal reference the same questions about payments and writes both answers alike.</summary>
internal static class LiteralPaymentComparison
{
    internal static string Literal(RetroactivePayment payment) => OrRefused(() =>
    {
        var shares = LiteralWaterfall.Compute(Convert(payment));
        return Text(shares.Paid, shares.Left);
    });

    internal static string Library(RetroactivePayment payment) => OrRefused(() => Library(payment, payment.Divide()));

    internal static string Library(RetroactivePayment payment, DividedPayment divided) =>
        Text(divided.Receivers.Select(receiver => receiver.Paid.Amount), LeftOf(payment.Times, divided.Times));

    internal static string Literal(EmployersCompensation compensation)
    {
        var shares = LiteralWaterfall.OfEmployers(Convert(compensation));
        return Text(shares.Paid, shares.Left);
    }

    internal static string Library(EmployersCompensation compensation)
    {
        var divided = compensation.Divide();
        return Text(divided.Employers.Select(employer => employer.Paid.Amount), LeftOf(compensation.Times, divided.Times));
    }

    internal static string Literal(DelayedPayment payment, LiteralFigures figures) => OrRefused(() =>
    {
        var notBefore = new[] { payment.ReceiversObstacleEnded, payment.OrderedFrom }.OfType<LocalDate>().Select(day => day.ToDateOnly()).ToList();
        var delay = LiteralDelay.Compute(
            payment.BetweenInsurers ? [] : [.. payment.Instalments.Select(instalment => new LiteralLateInstalment { Amount = instalment.Amount.Amount, Due = instalment.Due.ToDateOnly() })],
            payment.PaidOn.ToDateOnly(),
            [.. payment.Obstacles.Select(obstacle => (obstacle.From.ToDateOnly(), obstacle.To.ToDateOnly()))],
            notBefore,
            figures);
        return Text(delay.Increases, delay.Days.Select(days => (decimal)days).Append(delay.Increases.Sum()).Append(delay.IsPaid ? delay.Increases.Sum() : 0m));
    });

    internal static string Library(DelayedPayment payment, LatePaymentRates rates, StatutoryParameters parameters) =>
        OrRefused(() => Library(DelayIncrease.Of(payment, rates, parameters)));

    internal static string Library(DelayIncrease increase) => Text(
        increase.Instalments.Select(instalment => instalment.Amount.Amount),
        increase.Instalments.Select(instalment => (decimal)instalment.Days).Append(increase.Increase.Amount).Append(increase.Paid.Amount));

    /// <summary>What is left of each granted time, over the parts into which it was cut.</summary>
    private static IEnumerable<decimal> LeftOf(ValueList<CompensatedTime> times, ValueList<PaidTime> parts) =>
        times.Select(time => parts.Where(part => time.From <= part.From && part.To <= time.To).Sum(part => part.ToInjuredPerson.Amount));

    private static string OrRefused(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (Exception refusal) when (refusal is LiteralRefusal or ArgumentException)
        {
            return "refused";
        }
    }

    private static string Text(IEnumerable<decimal> one, IEnumerable<decimal> other) => $"{Text(one)}; {Text(other)}";

    private static string Text(IEnumerable<decimal> amounts) => string.Join(' ', amounts.Select(amount => amount.ToString("0.00", null)));

    private static LiteralRetroactivePayment Convert(RetroactivePayment payment) => new()
    {
        PaidOn = payment.PaidOn.ToDateOnly(),
        DecidedOn = (payment.DecidedOn ?? payment.PaidOn).ToDateOnly(),
        Kind = (LiteralCompensationKind)Enum.Parse(typeof(LiteralCompensationKind), payment.Kind.ToString()),
        Voluntary = payment.Insurance != PayingInsurance.Compulsory,
        LeisureTime = payment.Insurance == PayingInsurance.LeisureTime,
        TaxWithheld = payment.TaxWithheld.Amount,
        Consent = payment.Consent?.Amount,
        Times = [.. payment.Times.Select(Convert)],
        Demands = [.. payment.Demands.Select(demand => new LiteralDemand
        {
            Claimant = (LiteralClaimant)Enum.Parse(typeof(LiteralClaimant), demand.Claimant.ToString()),
            Amount = demand.Amount.Amount,
            From = demand.From is { } from ? from.ToDateOnly() : null,
            To = demand.To is { } to ? to.ToDateOnly() : null,
            ApprenticeshipPay = demand.Kind == PaidByEmployer.ApprenticeshipPay,
            FundsBenefit = demand.Kind == PaidByEmployer.SicknessFundBenefit,
            TookLeisureTimeInsurance = demand.TookLeisureTimeInsurance,
        })],
    };

    private static LiteralRetroactivePayment Convert(EmployersCompensation compensation) => new()
    {
        PaidOn = compensation.DecidedOn.ToDateOnly(),
        DecidedOn = compensation.DecidedOn.ToDateOnly(),
        Voluntary = compensation.Insurance != PayingInsurance.Compulsory,
        LeisureTime = compensation.Insurance == PayingInsurance.LeisureTime,
        Times = [.. compensation.Times.Select(Convert)],
        Demands = [.. compensation.Pays.Select(pay => new LiteralDemand
        {
            Claimant = LiteralClaimant.EmployerOrSicknessFund,
            Amount = pay.Amount.Amount,
            From = pay.From.ToDateOnly(),
            To = pay.To.ToDateOnly(),
            ApprenticeshipPay = pay.Kind == PaidByEmployer.ApprenticeshipPay,
            FundsBenefit = pay.Kind == PaidByEmployer.SicknessFundBenefit,
            TookLeisureTimeInsurance = pay.TookLeisureTimeInsurance,
        })],
    };

    private static LiteralGranted Convert(CompensatedTime time) => new() { From = time.From.ToDateOnly(), To = time.To.ToDateOnly(), Amount = time.Amount.Amount };
}
