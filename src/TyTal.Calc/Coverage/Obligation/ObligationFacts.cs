using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Money;

namespace TyTal.Calc.Coverage.Obligation;

/// <summary>Who the employer is, for the obligation to insure (§ 3).</summary>
public enum EmployerKind
{
    /// <summary>Every employer but the State: companies, municipalities, associations, persons.</summary>
    Private,

    /// <summary>A household: § 3 makes no difference to the others.</summary>
    Household,

    /// <summary>The State (§ 3(3)).</summary>
    State,
}

/// <summary>Wages (palkat, työansio) of a person who works for the employer, paid or agreed to be paid.</summary>
/// <param name="On">The day of the payment, or the day on which it is due, from 1.1.2016.</param>
/// <param name="Amount">The wages with their benefits in kind, 0 or more; a correction is taken off the payment that it corrects.</param>
public sealed record WagePayment(LocalDate On, Money<Once> Amount) : ValueRecord
{
    /// <summary>The day on which these wages were agreed, so that they were known before the payment; null: the day of the payment,
    /// and at the latest the last day of <see cref="WorkYear"/>, when the work was done.</summary>
    public LocalDate? AgreedOn { get; init; }

    /// <summary>The calendar year in which the work was done; null: the year of the payment.</summary>
    public int? WorkYear { get; init; }

    /// <summary>How the work of the one who gets the wages is insured: only an employee's wages count.</summary>
    public InsuredStatus Status { get; init; }

    /// <summary>The first day on which the wages are paid or agreed.</summary>
    internal LocalDate KnownOn => AgreedOn ?? (WorkYear is { } year ? Days.Earlier(On, new(year, 12, 31)) : On);

    /// <summary>Whether they are an employee's; the State's employees are some, too.</summary>
    internal bool IsOfEmployee => Status is InsuredStatus.Mandatory or InsuredStatus.StateFunds;
}

/// <summary>The wages of an employer by day.</summary>
public sealed record EmployerWages : ValueRecord
{
    /// <summary>Who the employer is.</summary>
    public EmployerKind Employer { get; init; }

    /// <summary>The calendar year asked about, from 2016.</summary>
    public required int Year { get; init; }

    /// <summary>The payments in any order.</summary>
    public required ValueList<WagePayment> Payments { get; init; }

    /// <summary>The first day of work of the year; null: 1 January, or the work had begun.</summary>
    public LocalDate? WorkFrom { get; init; }
}
