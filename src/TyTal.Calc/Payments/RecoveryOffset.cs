using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>A compensation from whose instalments something might be taken off.</summary>
public enum CompensationKind
{
    /// <summary>Daily allowance.</summary>
    DailyAllowance,

    /// <summary>Rehabilitation allowance.</summary>
    RehabilitationAllowance,

    /// <summary>Workers' compensation pension.</summary>
    Pension,

    /// <summary>Survivors' pension.</summary>
    SurvivorsPension,

    /// <summary>Care allowance.</summary>
    CareAllowance,

    /// <summary>Clothing supplement.</summary>
    ClothingSupplement,

    /// <summary>Compensation for functional limitation.</summary>
    FunctionalLimitation,

    /// <summary>Funeral assistance.</summary>
    FuneralAssistance,

    /// <summary>Compensation of costs.</summary>
    Costs,
}

/// <summary>A future instalment from which a recovery is taken off.</summary>
/// <param name="Due">The day on which it is due.</param>
/// <param name="Kind">The compensation.</param>
/// <param name="Gross">The instalment before tax; 0 or more.</param>
/// <param name="TaxWithheld">The tax that is withheld from it, at most the instalment.</param>
/// <param name="Consent">How much the receiver has agreed to; null when there is no consent.</param>
public sealed record FutureInstalment(LocalDate Due, CompensationKind Kind, Money<Once> Gross, Money<Once> TaxWithheld = default, Money<Once>? Consent = null) : ValueRecord;

/// <summary>Taking a recovery off future instalments (kuittaus; § 247(3)).</summary>
public static class RecoveryOffset
{
    private const int SixthDivisor = 6;

    /// <summary>What is left of an instalment after the withheld tax.</summary>
    public static Rule NetRule { get; } = new("offset.net", SectionReference.Of(247, 3));

    /// <summary>§ 247(3): at most a sixth of it.</summary>
    public static Rule SixthRule { get; } = new("offset.sixth", SectionReference.Of(247, 3), Rounding.None, Readings.SixthInWholeCents);

    /// <summary>§ 247(3): with consent as much as was agreed, at most the net instalment.</summary>
    public static Rule ConsentRule { get; } = new("offset.consent", SectionReference.Of(247, 3));

    /// <summary>§§ 247(3), 276(2): nothing from these benefits.</summary>
    public static Rule ProtectedRule { get; } = new("offset.protected", SectionReference.Of(276, 2));

    /// <summary>What is taken off: the most that may be, at most what is still to recover.</summary>
    public static Rule TakenRule { get; } = new("offset.taken", SectionReference.Of(247, 3));

    private static readonly Rule GrossRule = Rule.Given("given.instalment");
    private static readonly Rule TaxRule = Rule.Given("given.taxWithheld");
    private static readonly Rule AgreedRule = Rule.Given("given.consent");

    /// <summary>Whether nothing may be taken off a compensation: care allowance, clothing supplement, functional limitation, funeral assistance, costs (§ 276(2)).</summary>
    /// <param name="kind">The compensation.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the named ones.</exception>
    public static bool IsProtected(CompensationKind kind) => Guard.Defined(kind) is
        CompensationKind.CareAllowance or CompensationKind.ClothingSupplement or CompensationKind.FunctionalLimitation or CompensationKind.FuneralAssistance or CompensationKind.Costs;

    /// <summary>A sixth of a net instalment, in whole cents so that it is never more than a sixth.</summary>
    /// <param name="net">The instalment after the withheld tax; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instalment is negative.</exception>
    public static Money<Once> Sixth(Money<Once> net) => new(MoneyGuard.NotNegative(net).Cents / SixthDivisor);

    /// <summary>The most that may be taken off an instalment, with its reasons.</summary>
    /// <param name="instalment">The instalment.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is outside its range.</exception>
    public static Figure<Money<Once>> Most(FutureInstalment instalment)
    {
        Check(instalment, nameof(instalment));
        var gross = new Figure<Money<Once>>(instalment.Gross, GrossRule);
        if (IsProtected(instalment.Kind))
        {
            return new(default, ProtectedRule, gross);
        }

        var net = instalment.TaxWithheld == default ? gross : new(instalment.Gross - instalment.TaxWithheld, NetRule, gross, new Figure<Money<Once>>(instalment.TaxWithheld, TaxRule));
        var sixth = new Figure<Money<Once>>(Sixth(net.Value), SixthRule, net);
        return instalment.Consent is { } agreed && agreed > sixth.Value
            ? new(agreed < net.Value ? agreed : net.Value, ConsentRule, new Figure<Money<Once>>(agreed, AgreedRule), net)
            : sixth;
    }

    internal static void Check(FutureInstalment instalment, string name)
    {
        Guard.InTimeOfAct(Guard.NotNull(instalment, name).Due, name + ".due");
        Guard.Defined(instalment.Kind, name + ".kind");
        MoneyGuard.NotNegative(instalment.Gross, name + ".gross");
        Guard.Range(instalment.TaxWithheld.Amount, 0m, instalment.Gross.Amount, name + ".taxWithheld");
        MoneyGuard.NotNegative(instalment.Consent ?? default, name + ".consent");
    }
}
