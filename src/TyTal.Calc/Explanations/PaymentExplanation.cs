using System.Globalization;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Explanations;

/// <summary>Payments in English: who receives what and why, instalments, increases for delay, recoveries.</summary>
public static class PaymentExplanation
{
    private const string NoRightOfEmployer = ", no right of an employer who did not take the leisure-time insurance";

    private static readonly SectionReference NotOfThisEmployer = SectionReference.Of(187, 4);

    /// <summary>A retroactive payment as plain text.</summary>
    /// <param name="payment">The divided payment.</param>
    public static string ToText(DividedPayment payment)
    {
        var page = new Page(markdown: false);
        page.Heading($"{Euros(Guard.NotNull(payment, nameof(payment)).Amount)} among the receivers of § 145", 1);
        foreach (var receiver in payment.Receivers)
        {
            var unpaid = receiver.Unpaid == default ? "" : $", {Euros(receiver.Unpaid)} of the demand are not paid";
            page.Line($"{receiver.Demand.Name}: {EnglishFormat.Quantity(receiver.Paid)}{(receiver.HasRight ? unpaid : WithoutRight(receiver))} ({receiver.Section})");
        }

        page.Line($"Injured person: {EnglishFormat.Quantity(payment.ToInjuredPerson)}");
        return End(page, payment.Figures(), DividedPayment.Readings
            .Concat(payment.Receivers.Any(receiver => receiver.Demand.Claimant == Claimant.InsurerRecovery) ? [Readings.RecoveryFromPayment] : [])
            .Concat(payment.Receivers.Any(receiver => receiver.Section == NotOfThisEmployer) ? [Readings.LeisureTimeEmployers] : [])
            .Concat(payment.Receivers.Any(receiver => receiver.Demand.Claimant is Claimant.KelaSicknessOrRehabilitation or Claimant.PaySecurity or Claimant.KelaStudentAid) ? [Readings.RightsByOtherActs] : [])
            .ToValueList());
    }

    /// <summary>A compensation divided between employers as plain text.</summary>
    /// <param name="compensation">The divided compensation.</param>
    public static string ToText(DividedCompensation compensation)
    {
        var page = new Page(markdown: false);
        page.Heading($"{Euros(Guard.NotNull(compensation, nameof(compensation)).Amount)} between those who paid", 1);
        foreach (var employer in compensation.Employers)
        {
            page.Line($"{employer.Pay.Name}: {EnglishFormat.Quantity(employer.Paid)}{(employer.HasRight ? "" : NoRightOfEmployer)} ({employer.Section})");
        }

        page.Line($"Injured person: {EnglishFormat.Quantity(compensation.ToInjuredPerson)}");
        var limited = compensation.Employers.Any(employer => !employer.HasRight);
        return End(page, compensation.Figures(), limited ? ValueList.Create(Readings.SameTimeByDays, Readings.LeisureTimeEmployers) : ValueList.Create(Readings.SameTimeByDays));
    }

    /// <summary>An increase for delay as plain text.</summary>
    /// <param name="increase">The increase.</param>
    public static string ToText(DelayIncrease increase)
    {
        var page = new Page(markdown: false);
        page.Heading($"Increase for delay {Euros(Guard.NotNull(increase, nameof(increase)).Paid)}: {Reason(increase.Outcome)} ({increase.Section})", 1);
        foreach (var instalment in increase.Instalments)
        {
            page.Line($"{Euros(instalment.Instalment.Amount)} due on {EnglishFormat.Date(instalment.Instalment.Due)}: "
                + $"{(instalment.Days == 1 ? "1 day" : instalment.Days.ToString(CultureInfo.InvariantCulture) + " days")}, {EnglishFormat.Quantity(instalment.Amount)}");
        }

        return End(page, increase.Figures(), increase.Smallest is null ? default : ValueList.Create(Readings.SmallestIncrease));
    }

    /// <summary>A schedule of instalments as plain text.</summary>
    /// <param name="schedule">The schedule.</param>
    public static string ToText(PaymentSchedule schedule)
    {
        var page = new Page(markdown: false);
        page.Heading($"{Euros(Guard.NotNull(schedule, nameof(schedule)).Total)} in instalments (§ 135(2))", 1);
        foreach (var instalment in schedule.Instalments)
        {
            var advance = instalment.Advance == default ? "" : $", of which {Euros(instalment.Advance)} were paid as an advance (§ 138)";
            page.Line($"{EnglishFormat.Dates(instalment.From, instalment.To)}: {Euros(instalment.Amount)}{advance}, due on {EnglishFormat.Date(instalment.Due)}");
        }

        if (schedule.AdvanceLeft != default)
        {
            page.Line($"{Euros(schedule.AdvanceLeft)} of the advance are more than was granted (§ 247)");
        }

        return End(page, [], ValueList.Create(Readings.DueDates, Readings.BankingDay));
    }

    /// <summary>A recovery from future instalments as plain text.</summary>
    /// <param name="taken">The instalments.</param>
    public static string ToText(ValueList<TakenOff> taken)
    {
        var page = new Page(markdown: false);
        page.Heading("Recovery from future instalments (§ 247(3))", 1);
        foreach (var off in Guard.NoNulls(taken, nameof(taken)))
        {
            page.Line($"{EnglishFormat.Date(off.Instalment.Due)}: {EnglishFormat.Quantity(off.Taken)} of {Euros(off.Instalment.Gross)}, left to recover {Euros(off.LeftToRecover)}");
        }

        return End(page, taken.Select(off => off.Taken), default);
    }

    /// <summary>A right of recourse as plain text.</summary>
    /// <param name="recourse">The right.</param>
    public static string ToText(Recourse recourse)
    {
        var reason = Guard.NotNull(recourse, nameof(recourse)).Outcome switch
        {
            RecourseOutcome.Exists => "there is a right of recourse",
            RecourseOutcome.InsuringEmployer => "none against the insuring employer without intent or gross negligence",
            _ => "none against a natural person without intent or gross negligence",
        };
        return $"Recourse {EnglishFormat.Quantity(recourse.Amount)}: {reason} ({recourse.Section})\n{Explanation.Of(recourse.Amount).ToText()}";
    }

    /// <summary>Why an increase for delay is paid or not, in English.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Reason(DelayOutcome outcome) => outcome switch
    {
        DelayOutcome.Paid => "it is paid",
        DelayOutcome.NoDelay => "no day of delay counts",
        DelayOutcome.UnderSmallest => "it is smaller than the smallest amount of the year",
        _ => "a payment between insurers bears none",
    };

    private static string WithoutRight(PaidDemand receiver) => receiver switch
    {
        _ when receiver.Section == NotOfThisEmployer => NoRightOfEmployer,
        { Demand.Claimant: Claimant.InsurerRecovery or Claimant.Enforcement } => ", nothing may be taken off this benefit",
        _ => ", no section gives this claimant a right to this benefit, which is personal",
    };

    private static string Euros(Money<Once> amount) => EnglishFormat.Money(amount.Amount, Unit.Euros);

    private static string End(Page page, IEnumerable<Figure> figures, ValueList<Reading> readings)
    {
        var list = figures.ToList();
        page.Block(Explanation.Of(list), asMarkdown: false);
        page.List("Readings", readings
            .Concat(list.SelectMany(figure => figure.Steps()).Select(step => step.Rule.Reading).OfType<Reading>())
            .Distinct()
            .Select(reading => $"{reading.Id}: {reading}"));
        return page.ToString();
    }
}
