using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>What bound a spouse to the deceased.</summary>
public enum Union
{
    /// <summary>Marriage (§ 100(1)).</summary>
    Marriage,

    /// <summary>Living together like spouses without marriage (§ 100(2)).</summary>
    Cohabitation,
}

/// <summary>The facts of a surviving spouse (leski): married to the deceased, or living with the deceased like a spouse.</summary>
/// <remarks>Immutable. The facts are checked when a timeline is made of them.</remarks>
public sealed record Spouse : ValueRecord
{
    /// <summary>Marriage unless stated.</summary>
    public Union Union { get; init; }

    /// <summary>The day of the wedding, or on which the cohabitation began; needed when it is after the claim date (§ 102), null for before. Each form counts from its own day (READING unionOfOneForm).</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Whether the two have or had a child together, also one born after the death (§ 100(2)); of a union begun after the claim date, a child of that union (§ 102(1); READING childOfUnion).</summary>
    public bool CommonChild { get; init; }

    /// <summary>Whether a cohabitant has an agreement on mutual maintenance that a notary public certified (§ 100(2)).</summary>
    public bool MaintenanceContract { get; init; }

    /// <summary>Whether the spouses lived apart and a divorce was pending, so that a cohabitant may take the spouse's place (§ 100(3)).</summary>
    public bool DivorcePending { get; init; }

    /// <summary>The confirmed income from work or pensions at the death, per year, at the level of the year of the death (§ 107(3)–(5)); 0 or more. <see cref="SpouseIncome"/> makes it of its items.</summary>
    public Money<PerYear> Income { get; init; }

    /// <summary>The day of a new marriage, or on which a new cohabitation has come to meet § 100(2): a common child or a certified agreement; without either the right goes on (§ 103(2)).
    /// After the death; it is the first day without a right (READING).</summary>
    public LocalDate? Remarried { get; init; }

    /// <summary>The survivor's pension of the Employees Pensions Act for the same death that goes on after a new marriage, per month (§ 106); 0 when none does.</summary>
    public Money<PerMonth> EarningsRelatedPension { get; init; }

    /// <summary>Survivors' pensions that another act pays for the same event, deducted in the leisure-time insurance only (§ 202(2)); those of the same days add up.</summary>
    public ValueList<OtherSurvivorsPension> OtherPensions { get; init; }

    /// <summary>The day of the spouse's own death, after that of the deceased; the month is still paid (READING lastDayOfSurvivorsRight).</summary>
    public LocalDate? Died { get; init; }

    /// <summary>Whether the spouse caused the death on purpose (§ 105(1)).</summary>
    public bool CausedDeath { get; init; }
}
