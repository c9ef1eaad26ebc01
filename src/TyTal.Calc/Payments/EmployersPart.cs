using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>The part of a compensation for loss of earnings that is paid to the employer who paid the injured person for the same time (§ 139(1)).</summary>
public static class EmployersPart
{
    /// <summary>§ 139(1): as much as the employer paid, at most the whole.</summary>
    public static Rule Rule { get; } = new("employersPart", SectionReference.Of(139, 1));

    /// <summary>What is left for the injured person.</summary>
    public static Rule RestRule { get; } = new("employersPart.rest", SectionReference.Of(139, 1));

    /// <summary>The employer paid nothing for the day.</summary>
    public static Figure<Money<PerDay>> None { get; } = new(default, new Rule("employersPart.none", SectionReference.Of(139, 1)));

    /// <summary>The employer's part of a day.</summary>
    /// <param name="perDay">The daily amount after §§ 57, 202 and 61.</param>
    /// <param name="payPerDay">What the employer paid for the day.</param>
    public static Money<PerDay> Of(Money<PerDay> perDay, Money<PerDay> payPerDay) => payPerDay < perDay ? payPerDay : perDay;

    /// <summary>The employer's part of a day, with its reasons.</summary>
    /// <param name="perDay">The daily amount after §§ 57, 202 and 61.</param>
    /// <param name="payPerDay">What the employer paid for the day; null when nothing.</param>
    public static Figure<Money<PerDay>> Of(Figure<Money<PerDay>> perDay, Figure<Money<PerDay>>? payPerDay) =>
        payPerDay is null ? None : new(Of(perDay.Value, payPerDay.Value), Rule, perDay, payPerDay);

    /// <summary>What is left of a day for the injured person.</summary>
    /// <param name="perDay">The daily amount after §§ 57, 202 and 61.</param>
    /// <param name="employersPart">The employer's part.</param>
    public static Money<PerDay> Rest(Money<PerDay> perDay, Money<PerDay> employersPart) => perDay - employersPart;

    /// <summary>What is left of a day for the injured person, with its reasons.</summary>
    /// <param name="perDay">The daily amount after §§ 57, 202 and 61.</param>
    /// <param name="employersPart">The employer's part.</param>
    public static Figure<Money<PerDay>> Rest(Figure<Money<PerDay>> perDay, Figure<Money<PerDay>> employersPart) =>
        employersPart.Value == default ? perDay : new(Rest(perDay.Value, employersPart.Value), RestRule, perDay, employersPart);
}
