using System.Globalization;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>What was paid to the injured person for the same time.</summary>
public enum PaidByEmployer
{
    /// <summary>Pay by law or agreement (§ 139(1)).</summary>
    Pay,

    /// <summary>Pay of an apprenticeship that is compensated as rehabilitation (§ 139(2)).</summary>
    ApprenticeshipPay,

    /// <summary>A sickness fund's benefit in the place of pay (§ 139(3)).</summary>
    SicknessFundBenefit,
}

/// <summary>The insurance that pays the compensation, as far as it matters to employers (§ 187(4)).</summary>
public enum PayingInsurance
{
    /// <summary>The compulsory insurance.</summary>
    Compulsory,

    /// <summary>A voluntary insurance of working time (§§ 188–190, 204).</summary>
    VoluntaryWorkingTime,

    /// <summary>A voluntary insurance of leisure time (§§ 199, 200).</summary>
    LeisureTime,
}

/// <summary>Pay of one employer, or a sickness fund's benefit, for some days.</summary>
/// <param name="Name">Who paid.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Amount">What was paid for all these days; 0 or more.</param>
/// <param name="Kind">On what ground; pay unless stated.</param>
/// <param name="TookLeisureTimeInsurance">Whether this employer took the leisure-time insurance that pays.</param>
public sealed record EmployerPay(
    string Name, LocalDate From, LocalDate To, Money<Once> Amount, PaidByEmployer Kind = PaidByEmployer.Pay, bool TookLeisureTimeInsurance = false) : ValueRecord
{
    internal DateInterval Interval => new(From, To);
}

/// <summary>A compensation for loss of earnings that is divided between those who paid the injured person for the same time (§§ 139, 187(4)).</summary>
/// <remarks>READING <see cref="Readings.SameTimeByDays"/>, <see cref="Readings.CentsLeftOver"/>. Where an employer's own neglect delayed the matter, its part may be refused for that time
/// (§ 147, a judgement): then its pay of that time is left out.</remarks>
public sealed record EmployersCompensation : ValueRecord
{
    /// <summary>The compensation for loss of earnings, by times that do not overlap.</summary>
    public required ValueList<CompensatedTime> Times { get; init; }

    /// <summary>What employers and sickness funds paid; spells of several may overlap, those of one may not.</summary>
    public ValueList<EmployerPay> Pays { get; init; }

    /// <summary>The insurance that pays; compulsory unless stated.</summary>
    public PayingInsurance Insurance { get; init; }

    /// <summary>The day of the decision, which decides whether § 187(4) applies.</summary>
    public required LocalDate DecidedOn { get; init; }

    /// <summary>Divides the compensation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day or an amount is outside its range.</exception>
    /// <exception cref="ArgumentException">Times overlap, or spells of the same payer do.</exception>
    public DividedCompensation Divide()
    {
        Check();
        var paid = Pays.Select(_ => new List<Figure<Money<Once>>>()).ToArray();
        var rests = new List<PaidTime>();

        // Pay that gives no right bounds no days either: it moves nothing between the others.
        foreach (var (days, amount) in SameTime.Cut(Times, Pays.Where(HasRight).Select(pay => pay.Interval)))
        {
            var places = Enumerable.Range(0, Pays.Count).Where(i => Pays[i].Interval.Contains(days) && HasRight(Pays[i])).ToList();
            var pays = places.Select(i => SameTime.OfDays(new(Pays[i].Amount, PayRule), Pays[i].Interval, days, PayOfDaysRule)).ToValueList();
            var parts = SameRank.Pay(amount, pays, places.Select(i => SectionOf(Pays[i])).ToValueList());
            for (var i = 0; i < places.Count; i++)
            {
                paid[places[i]].Add(parts[i]);
            }

            rests.Add(new(days.Start, days.End, amount, SameRank.Left(amount, parts, SectionReference.Of(139, 1))));
        }

        var employers = Pays.Select((pay, i) => new PaidEmployer(pay, HasRight(pay), SectionOf(pay), SameRank.Sum(paid[i], "receivers.paid", SectionOf(pay))));
        return new(rests.ToValueList(), employers.ToValueList(), SameRank.Sum(rests.Select(time => time.ToInjuredPerson), "receivers.toInjuredPerson", SectionReference.Of(139, 1)));
    }

    private static Rule PayRule { get; } = Rule.Given("given.employersPay");

    private static Rule PayOfDaysRule { get; } = new("employersPay.ofDays", SectionReference.Of(139, 1), Rounding.Cent, Readings.SameTimeByDays);

    private bool HasRight(EmployerPay pay) => EmployerRight.Exists(Insurance, pay, DecidedOn);

    private SectionReference SectionOf(EmployerPay pay) => HasRight(pay)
        ? SectionReference.Of(139, pay.Kind switch { PaidByEmployer.Pay => 1, PaidByEmployer.ApprenticeshipPay => 2, _ => 3 })
        : SectionReference.Of(187, 4);

    private void Check()
    {
        SameTime.Check(Times);
        Guard.InTimeOfAct(DecidedOn, "decidedOn");
        Guard.Defined(Insurance, "insurance");
        Guard.NoNulls(Pays, "pays");
        for (var i = 0; i < Pays.Count; i++)
        {
            var name = NameOf(i);
            Guard.NotNull(Pays[i].Name, name + ".name");
            SameTime.CheckDays(Pays[i].From, Pays[i].To, name);
            MoneyGuard.NotNegative(Pays[i].Amount, name + ".amount");
            Guard.Defined(Pays[i].Kind, name + ".kind");
            for (var j = 0; j < i; j++)
            {
                if (Pays[i].Name == Pays[j].Name && Pays[i].Kind == Pays[j].Kind && Days.Overlap(Pays[i].From, Pays[i].To, Pays[j].From, Pays[j].To))
                {
                    throw Guard.Invalid(name, $"{name} and {NameOf(j)} are both of {Pays[i].Name} and overlap; state the days once.");
                }
            }
        }
    }

    private static string NameOf(int place) => $"pays[{place.ToString(CultureInfo.InvariantCulture)}]";
}

/// <summary>What one who paid the injured person receives.</summary>
/// <param name="Pay">What was paid.</param>
/// <param name="HasRight">Whether there is a right at all (§ 187(4)).</param>
/// <param name="Section">The section that gives it, or that takes it away.</param>
/// <param name="Paid">What is received.</param>
public sealed record PaidEmployer(EmployerPay Pay, bool HasRight, SectionReference Section, Figure<Money<Once>> Paid) : ValueRecord;

/// <summary>A compensation for loss of earnings divided between employers and the injured person.</summary>
/// <param name="Times">The days, in order.</param>
/// <param name="Employers">Those who paid, in the order in which they were stated.</param>
/// <param name="ToInjuredPerson">What is left for the injured person, before § 62.</param>
public sealed record DividedCompensation(ValueList<PaidTime> Times, ValueList<PaidEmployer> Employers, Figure<Money<Once>> ToInjuredPerson) : ValueRecord
{
    /// <summary>The whole compensation.</summary>
    public Money<Once> Amount => new(Times.Sum(time => time.Amount.Value.Cents));

    /// <summary>The amounts, with their reasons.</summary>
    public ValueList<Figure> Figures() => Employers.Select(employer => employer.Paid).Append(ToInjuredPerson).ToValueList<Figure>();
}
