using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Reads the facts of rehabilitation after a traffic accident.</summary>
internal static class MotorReader
{
    internal static MotorClaim Read(JsonFacts facts)
    {
        var claim = new MotorClaim
        {
            AccidentDate = facts.Date("accidentDate"),
            Through = facts.Date("through"),
            Conditions = ReadConditions(facts.ObjectOrNull("conditions")),
            Measures = facts.List("measures", Measure),
            Waiting = facts.List("waiting", waiting => new WaitingSpell(
                ClaimReader.OneOf(waiting, "purpose", RehabilitationPurpose.WorkAbility), waiting.Date("from"), waiting.Date("to"), waiting.DateOrNull("reasonableUntil"))),
            Interruptions = facts.List("interruptions", Interval),
            FullCompensation = facts.List("fullCompensation", Rate),
            WithoutIncome = facts.Flag("withoutIncome", otherwise: false),
            ActualLoss = facts.List("actualLoss", Rate),
            EarningsClaims = facts.List("earningsClaims", EarningsClaim),
            Costs = facts.List("costs", Cost),
            Insurers = facts.List("insurers", insurer => new InsurersPercentage(insurer.Text("name"), insurer.Make("percent", Percentage.Of))),
            SharingGround = ClaimReader.OneOf(facts, "sharingGround", SharingGround.SeveralAccidents),
        };
        facts.NoOthers();
        return claim;
    }

    private static RehabilitationConditions ReadConditions(JsonFacts? facts)
    {
        if (facts is null)
        {
            return new();
        }

        var conditions = new RehabilitationConditions
        {
            ResidentInFinland = facts.Flag("residentInFinland", otherwise: true),
            UnderAgreement = facts.Flag("underAgreement", otherwise: false),
            ServesRehabilitation = facts.Flag("servesRehabilitation", otherwise: true),
            RightToCompensation = facts.Flag("rightToCompensation", otherwise: true),
            AbilityWeakened = facts.Flag("abilityWeakened", otherwise: true),
            LikelyToWeakenSubstantially = facts.Flag("likelyToWeakenSubstantially", otherwise: false),
        };
        facts.NoOthers();
        return conditions;
    }

    private static MeasureSpell Measure(JsonFacts facts)
    {
        facts.Element("kind");
        var kind = ClaimReader.OneOf(facts, "kind", MotorMeasureKind.Other);
        var usual = kind is MotorMeasureKind.Hospital or MotorMeasureKind.RehabilitationInstitution or MotorMeasureKind.Other ? RehabilitationPurpose.FunctionalAbility : RehabilitationPurpose.WorkAbility;
        return new(kind, ClaimReader.OneOf(facts, "purpose", usual), facts.Date("from"), facts.Date("to"), facts.Flag("preventsWork", otherwise: true))
        {
            Holidays = facts.List("holidays", Interval),
        };
    }

    private static DatedRate Rate(JsonFacts facts) => new(facts.Date("from"), facts.DateOrNull("to"), Amount(facts));

    /// <summary>perDay or perMonth, and not both.</summary>
    private static CompensationRate Amount(JsonFacts facts)
    {
        if (facts.Has("perDay") == facts.Has("perMonth"))
        {
            throw new CaseFormatException(facts.PathOf("perDay"), "one of perDay and perMonth is needed");
        }

        return facts.Has("perMonth")
            ? facts.Make("perMonth", perMonth => CompensationRate.Of(Euros.PerMonth(perMonth)))
            : facts.Make("perDay", perDay => CompensationRate.Of(Euros.PerDay(perDay)));
    }

    private static AuthorityClaim EarningsClaim(JsonFacts facts) => new(
        Authority(facts), ClaimReader.OneOf(facts, "kind", SupportKind.Services), facts.Date("from"), facts.Date("to"), Amount(facts), Notice(facts));

    private static RehabilitationCost Cost(JsonFacts facts) => new(
        ClaimReader.OneOf(facts, "purpose", RehabilitationPurpose.WorkAbility), facts.Whole("item"), facts.Date("on"), facts.Make("amount", Euros.Once))
    {
        PublicDuty = facts.Flag("publicDuty", otherwise: false),
        PaymentCommitment = facts.Flag("paymentCommitment", otherwise: true),
        HomeAlterations = facts.Flag("homeAlterations", otherwise: false),
        AlteredOn = facts.DateOrNull("alteredOn"),
        Disability = ClaimReader.OneOf(facts, "disability", Disability.Severe),
        WeightyReasons = facts.Flag("weightyReasons", otherwise: false),
        Claims = facts.List("claims", claim => new ServiceClaim(Authority(claim), claim.Make("amount", Euros.Once), Notice(claim))),
    };

    private static Authority Authority(JsonFacts facts)
    {
        facts.Element("authority");
        return ClaimReader.OneOf(facts, "authority", MotorLiability.Authority.Municipality);
    }

    private static Notice Notice(JsonFacts facts) => new(facts.Date("notifiedOn"), facts.DateOrNull("takenIntoAccountUntil"));

    private static DateInterval Interval(JsonFacts facts)
    {
        var (from, to) = (facts.Date("from"), facts.Date("to"));
        return to < from ? throw new CaseFormatException(facts.PathOf("to"), $"to is {Dates.Text(to)}; allowed is {Dates.Text(from)} (the start) or later.") : new(from, to);
    }
}
