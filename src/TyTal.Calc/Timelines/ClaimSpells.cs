using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>A spell of incapacity for work with one degree.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null when it goes on.</param>
/// <param name="Degree">The degree of incapacity.</param>
public sealed record IncapacitySpell(LocalDate From, LocalDate? To, IncapacityDegree Degree) : ValueRecord, ISpell
{
    /// <summary>The last day, the last one there is when the spell goes on.</summary>
    internal LocalDate End => To ?? Guard.LastDay;

    LocalDate ISpell.End => End;

    bool ISpell.IsOpen => To is null;
}

/// <summary>Sick pay that an employer paid for a spell of calendar days.</summary>
/// <param name="From">The first day of the spell.</param>
/// <param name="To">The last day of the spell.</param>
/// <param name="Amount">The pay of the whole spell; 0 or more.</param>
/// <param name="Partial">Whether only a part of the pay was paid, or pay for shortened hours (§ 58(2)): then the earnings before the claim date decide the allowance,
/// and the pay is the employer's part.</param>
public sealed record SickPaySpell(LocalDate From, LocalDate To, Money<Once> Amount, bool Partial = false) : ValueRecord, ISpell
{
    LocalDate ISpell.End => To;

    bool ISpell.IsOpen => false;
}

/// <summary>The earnings before the claim date that decide the allowance of the first 28 days (§ 58(2)).</summary>
/// <param name="Amount">The earnings of those days; 0 or more.</param>
/// <param name="Days">The number of those calendar days, from 1.</param>
public sealed record EarningsBefore(Money<Once> Amount, int Days) : ValueRecord;

/// <summary>A spell of vocational rehabilitation (§§ 69, 89).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="PreventsWork">Whether it prevents suitable work: then the allowance is full whatever the degree, and no incapacity is needed on its days.</param>
public sealed record RehabilitationSpell(LocalDate From, LocalDate To, bool PreventsWork = true) : ValueRecord, ISpell
{
    LocalDate ISpell.End => To;

    bool ISpell.IsOpen => false;
}

/// <summary>A spell on which the person's own doing interrupted rehabilitation or delayed its start, not as a consequence of the injury (§ 149).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record InterruptionSpell(LocalDate From, LocalDate To) : ValueRecord, ISpell
{
    LocalDate ISpell.End => To;

    bool ISpell.IsOpen => false;
}

/// <summary>Time after vocational training with smaller earnings than the annual earnings (§ 92).</summary>
/// <param name="TrainingEnded">The last day of the training; before <paramref name="From"/>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; paid are at most the six months after the training.</param>
/// <param name="EarningsPerYear">What the person then earns in a year; 0 or more.</param>
public sealed record AfterTrainingSpell(LocalDate TrainingEnded, LocalDate From, LocalDate To, Money<PerYear> EarningsPerYear) : ValueRecord, ISpell
{
    LocalDate ISpell.End => To;

    bool ISpell.IsOpen => false;
}

/// <summary>A prison sentence that is served (§ 144).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The day of release; null when the sentence goes on.</param>
/// <param name="PaymentContinues">Whether the payment goes on, as the sentence does not prevent work.</param>
public sealed record PrisonSpell(LocalDate From, LocalDate? To, bool PaymentContinues = false) : ValueRecord, ISpell
{
    /// <summary>The last day, the last one there is when the sentence goes on.</summary>
    internal LocalDate End => To ?? Guard.LastDay;

    LocalDate ISpell.End => End;

    bool ISpell.IsOpen => To is null;
}

/// <summary>A benefit under another act, paid for some time (§ 202(2)).</summary>
/// <param name="Kind">The benefit.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null when it goes on.</param>
/// <param name="PerMonth">What is paid a month; 0 or more.</param>
/// <param name="SameEvent">Whether it is paid because of the claim event; from 1.1.2018 nothing else is deducted.</param>
public sealed record OtherBenefitSpell(OtherBenefitKind Kind, LocalDate From, LocalDate? To, Money<PerMonth> PerMonth, bool SameEvent = true) : ValueRecord, ISpell
{
    LocalDate ISpell.End => To ?? Guard.LastDay;

    bool ISpell.IsOpen => To is null;
}

/// <summary>One of several employments at the claim date (§ 58(3)).</summary>
/// <param name="SickPay">Its sick pay: spells in any order; overlapping ones add up.</param>
/// <param name="EarningsBefore">Its earnings before the claim date; needed for days D+1…D+28 without its full sick pay.</param>
public sealed record Employment(ValueList<SickPaySpell> SickPay, EarningsBefore? EarningsBefore) : ValueRecord;

/// <summary>What work is insured beside the employment.</summary>
public enum InsuredWorkKind
{
    /// <summary>Entrepreneur's work with a voluntary working-time insurance (§§ 188–190).</summary>
    Entrepreneur,

    /// <summary>Farmer's work, insured under the farmers' act (873/2015).</summary>
    Farmer,
}

/// <summary>Insured work done beside the employment at the claim date (§§ 58(3), 75).</summary>
/// <param name="Kind">Whose work.</param>
/// <param name="AnnualEarnings">The annual earnings of its insurance at the claim date; 0 or more.</param>
public sealed record InsuredWork(InsuredWorkKind Kind, Money<PerYear> AnnualEarnings) : ValueRecord;
