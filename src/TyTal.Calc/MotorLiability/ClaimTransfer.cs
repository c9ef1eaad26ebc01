using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>Who may have a right to the compensation instead of the injured person (§ 10).</summary>
public enum Authority
{
    /// <summary>A municipality (kunta), until the end of 2022.</summary>
    Municipality,

    /// <summary>From 2023 the authority that arranges social welfare and health care: a wellbeing services county (hyvinvointialue) or the like.</summary>
    WellbeingServicesCounty,

    /// <summary>A municipality in Åland: until the end of 2022 as any municipality, from 2023 for services of social welfare (§ 10(4)).</summary>
    AlandMunicipality,

    /// <summary>The Social Insurance Institution (Kela; § 10(3)).</summary>
    SocialInsuranceInstitution,
}

/// <summary>What an authority gave for the same purpose and the same time.</summary>
public enum SupportKind
{
    /// <summary>Services, support or rehabilitation that it gave or arranged.</summary>
    Services,

    /// <summary>A rehabilitation allowance (kuntoutusraha) that the Social Insurance Institution paid.</summary>
    RehabilitationAllowance,
}

/// <summary>When the insurer was told of the support (§ 10(2)).</summary>
/// <param name="On">The day on which it was told.</param>
/// <param name="TakenIntoAccountUntil">The last day on which it could still take a notice into account before it paid the injured person; null when it has not paid.</param>
public sealed record Notice(LocalDate On, LocalDate? TakenIntoAccountUntil = null) : ValueRecord;

/// <summary>Why the right does not move to an authority.</summary>
public enum TransferRefusalReason
{
    /// <summary>The notice came too late to be taken into account (§ 10(2)).</summary>
    LateNotice,

    /// <summary>The version of the day does not name the authority (§ 10(1), (4)).</summary>
    AuthorityNotNamed,

    /// <summary>The version of the day does not name an allowance, or not of this authority (§ 10(3)).</summary>
    AllowanceNotNamed,
}

/// <summary>The claims of authorities to the compensation (§ 10 of act 626/1991).</summary>
public static class ClaimTransfer
{
    /// <summary>§ 10: what moves to an authority.</summary>
    public static Rule TransferredRule { get; } = new("motor.transferred", MotorAct.Section(10, 1));

    /// <summary>§ 10: what moves when the claims are more than the compensation.</summary>
    public static Rule InProportionRule { get; } = new("motor.transferredInProportion", MotorAct.Section(10, 1), Rounding.None, Readings.ClaimsOverCompensation);

    /// <summary>§ 10: what is left for the injured person.</summary>
    public static Rule RestRule { get; } = new("motor.injuredPersonsRest", MotorAct.Section(10, 1));

    private static readonly DatedVersions<Func<Authority, SupportKind, bool>> Named = DatedVersions<Func<Authority, SupportKind, bool>>
        .Original(MotorAct.FirstDay, Act.MotorRehabilitation, static (authority, kind) => authority == Authority.SocialInsuranceInstitution || (authority is Authority.Municipality or Authority.AlandMunicipality && kind == SupportKind.Services))
        .Amended(MotorAct.From2023, Act.MotorAmendment567, static (authority, kind) => authority != Authority.Municipality && kind == SupportKind.Services);

    /// <summary>Why the right does not move; null when it does.</summary>
    /// <param name="authority">Who claims.</param>
    /// <param name="kind">What it gave.</param>
    /// <param name="day">The day for which it gave it, from 1.10.1991; it chooses the version (READINGS motorVersions, kelaAllowanceFrom2023).</param>
    /// <param name="notice">When the insurer was told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside its range, or the authority or the kind is none of the named ones.</exception>
    public static TransferRefusalReason? Refusal(Authority authority, SupportKind kind, LocalDate day, Notice notice)
    {
        Guard.NotNull(notice, nameof(notice));
        if (!Named.On(MotorAct.InForce(day)).Rule(Guard.Defined(authority), Guard.Defined(kind)))
        {
            return kind == SupportKind.RehabilitationAllowance ? TransferRefusalReason.AllowanceNotNamed : TransferRefusalReason.AuthorityNotNamed;
        }

        return IsLate(notice) ? TransferRefusalReason.LateNotice : null;
    }

    /// <summary>Whether a notice came so late that the insurer could not take it into account when it paid (§ 10(2)).</summary>
    /// <param name="notice">The notice.</param>
    public static bool IsLate(Notice notice) => Guard.NotNull(notice, nameof(notice)).TakenIntoAccountUntil is { } until && notice.On > until;

    /// <summary>The section of a refusal.</summary>
    /// <param name="reason">The reason.</param>
    public static SectionReference SectionOf(TransferRefusalReason reason) => Guard.Defined(reason) switch
    {
        TransferRefusalReason.LateNotice => MotorAct.Section(10, 2),
        TransferRefusalReason.AllowanceNotNamed => MotorAct.Section(10, 3),
        _ => MotorAct.Section(10, 1),
    };

    /// <summary>What moves to each claimant: its claim or, when the claims are more than the compensation, its part in proportion, in whole cents (READING claimsOverCompensation).</summary>
    /// <param name="compensation">The compensation of the same purpose and time; 0 or more.</param>
    /// <param name="claims">What each claimant gave for it; 0 or more.</param>
    /// <returns>The parts in the order of the claims; the rest is the injured person's.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static ValueList<Money<Once>> Split(Money<Once> compensation, ValueList<Money<Once>> claims)
    {
        MoneyGuard.NotNegative(compensation);
        var claimed = claims.Sum(claim => MoneyGuard.NotNegative(claim, nameof(claims)).Cents);
        return claimed <= compensation.Cents ? claims : LargestRemainder.Split(compensation, claims.Select(claim => claim.Cents).ToArray());
    }

    /// <summary>What each receiver gets, with reasons: the injured person first.</summary>
    /// <param name="compensation">The compensation; 0 or more.</param>
    /// <param name="claims">The claims whose right moves.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static ValueList<ReceiversPart> Split(Figure<Money<Once>> compensation, ValueList<ReceiversClaim> claims)
    {
        Guard.NotNull(compensation, nameof(compensation));
        Guard.NoNulls(claims, nameof(claims));
        if (claims.Count == 0)
        {
            return ValueList.Create(new ReceiversPart(null, compensation));
        }

        var parts = Split(compensation.Value, claims.Select(claim => claim.Amount.Value).ToValueList());
        var figures = claims.Select((claim, i) => parts[i] == claim.Amount.Value
            ? new Figure<Money<Once>>(parts[i], TransferredRule, claim.Amount)
            : new Figure<Money<Once>>(parts[i], InProportionRule, compensation, claim.Amount)).ToList();
        var rest = new Money<Once>(compensation.Value.Cents - parts.Sum(part => part.Cents));
        var person = new Figure<Money<Once>>(rest, RestRule, figures.Prepend<Figure>(compensation).ToValueList());
        return figures.Select((figure, i) => new ReceiversPart(claims[i].Authority, figure)).Prepend(new(null, person)).ToValueList();
    }
}

/// <summary>A claim of an authority that takes part in a sum.</summary>
/// <param name="Authority">Who claims.</param>
/// <param name="Amount">What it gave for the same purpose and time.</param>
public sealed record ReceiversClaim(Authority Authority, Figure<Money<Once>> Amount) : ValueRecord;

/// <summary>What someone gets of a sum.</summary>
/// <param name="Authority">The authority; null: the injured person.</param>
/// <param name="Amount">The part, in whole cents.</param>
public sealed record ReceiversPart(Authority? Authority, Figure<Money<Once>> Amount) : ValueRecord;
