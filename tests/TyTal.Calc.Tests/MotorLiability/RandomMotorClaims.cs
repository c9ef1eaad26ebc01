using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;

namespace TyTal.Calc.Tests.MotorLiability;

/// <summary>Random rehabilitation over the turn of 2023, with several of everything.</summary>
internal static class RandomMotorClaims
{
    private static readonly LocalDate First = MotorTimelineProperties.First;

    private static readonly Gen<bool> Seldom = Gen.Frequency((1, Gen.Constant(true)), (12, Gen.Constant(false)));

    private static readonly Gen<RehabilitationPurpose> Purpose = Gen.Elements(RehabilitationPurpose.WorkAbility, RehabilitationPurpose.WorkAbility, RehabilitationPurpose.FunctionalAbility);

    private static readonly Gen<RehabilitationConditions> Conditions =
        from abroad in Seldom
        from agreement in Gen.Elements(true, false)
        from serves in Seldom
        from right in Seldom
        from weakened in Seldom
        from likely in Gen.Elements(true, false)
        select new RehabilitationConditions
        {
            ResidentInFinland = !abroad,
            UnderAgreement = agreement,
            ServesRehabilitation = !serves,
            RightToCompensation = !right,
            AbilityWeakened = !weakened,
            LikelyToWeakenSubstantially = likely,
        };

    /// <summary>Up to three spells, of which some follow each other at once.</summary>
    private static readonly Gen<List<DateInterval>> Spells =
        from lengths in (from gap in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 120)) from length in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 150)) select (gap, length)).ListOf()
        select lengths.Take(3).Aggregate(new List<DateInterval>(), (spells, next) =>
        {
            var start = (spells.Count == 0 ? First : spells[^1].End.PlusDays(1)).PlusDays(next.gap);
            spells.Add(new(start, start.PlusDays(next.length)));
            return spells;
        });

    private static readonly Gen<ValueList<MeasureSpell>> Measures =
        from spells in Spells
        from kinds in Gen.Elements(Enum.GetValues<MotorMeasureKind>().Append(MotorMeasureKind.VocationalEducation).ToArray()).ListOf(3)
        from purpose in Purpose
        from prevents in Gen.Elements(true, true, false).ListOf(3)
        from holidays in MotorTimelineProperties.Spell.ListOf()
        select spells.Select((days, i) => new MeasureSpell(kinds[i], purpose, days.Start, days.End, prevents[i])
        {
            Holidays = holidays.Take(2).Select(holiday => holiday.Intersection(days)).OfType<DateInterval>().ToValueList(),
        }).ToValueList();

    private static readonly Gen<ValueList<WaitingSpell>> Waiting =
        from spells in Spells
        from purpose in Purpose
        from reasonable in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(-1, 100).Select(days => (int?)days))
        select spells.Select(days => new WaitingSpell(purpose, days.Start, days.End, reasonable is { } until ? days.Start.PlusDays(until) : null)).ToValueList();

    /// <summary>The second amount is often the first one again; few days have none.</summary>
    private static readonly Gen<ValueList<DatedRate>> Rates =
        from one in MotorTimelineProperties.Rate
        from other in Gen.OneOf(Gen.Constant(one), MotorTimelineProperties.Rate)
        from change in Gen.Choose(0, 300)
        from gap in Seldom
        select ValueList.Create(new DatedRate(First, First.PlusDays(change), one), new DatedRate(First.PlusDays(change + (gap ? 60 : 1)), null, other));

    private static readonly Gen<ServiceClaim> CostClaim =
        from authority in Gen.Elements(Enum.GetValues<Authority>())
        from cents in Gen.Choose(0, 200_000)
        from late in Gen.Elements<int?>(null, -1, 0, 1)
        select new ServiceClaim(authority, new Money<Once>(cents), new Notice(First, late is { } days ? First.PlusDays(days) : null));

    private static readonly Gen<LocalDate> CostDay =
        from turn in Gen.Elements<LocalDate>(new(2022, 12, 31), new(2024, 12, 31), new(2027, 12, 31), new(2020, 2, 29), new(2025, 2, 27))
        from after in Gen.OneOf(Gen.Choose(0, 1), Gen.Choose(0, 300))
        select turn.PlusDays(after);

    private static readonly Gen<RehabilitationCost> AnyCost =
        from purpose in Purpose
        from item in Gen.OneOf(Gen.Choose(1, 9), Gen.Elements(7, 8))
        from day in CostDay
        from cents in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 300_000))
        from duty in Seldom
        from commitment in Gen.Elements(true, true, true, false)
        from disability in Gen.Elements(Disability.None, Disability.Disabled, Disability.Severe, Disability.Severe)
        from claims in CostClaim.ListOf()
        select new RehabilitationCost(purpose, item, day, new Money<Once>(cents))
        {
            PublicDuty = duty,
            PaymentCommitment = commitment,
            Disability = disability,
            Claims = claims.Take(3).ToValueList(),
        };

    private static readonly Gen<RehabilitationCost> HomeCost =
        from cost in AnyCost
        from altered in Gen.Elements<LocalDate?>(null, new(2020, 2, 29), new(2025, 2, 28), new(2025, 2, 27))
        from weighty in Gen.Elements(true, false, false)
        select cost with { Purpose = RehabilitationPurpose.FunctionalAbility, Item = 4, HomeAlterations = true, AlteredOn = altered, WeightyReasons = weighty };

    private static readonly Gen<RehabilitationCost> Cost = Gen.OneOf(AnyCost, HomeCost);

    private static readonly Gen<ValueList<InsurersPercentage>> Insurers =
        from cuts in Gen.OneOf(Gen.Choose(0, 100_000), Gen.Elements(33_333, 66_667, 50_000)).ListOf()
        let edges = cuts.Take(3).Order().Prepend(0).Append(100_000).ToList()
        select cuts.Count == 0 ? default : Enumerable.Range(1, edges.Count - 1).Select(i => new InsurersPercentage($"insurer {i}", Percentage.Of((edges[i] - edges[i - 1]) / 1000m))).ToValueList();

    internal static Gen<MotorClaim> Any { get; } =
        from accident in Gen.Elements<LocalDate>(new(2004, 12, 31), new(2005, 1, 1), new(1985, 6, 1), new(2019, 5, 6))
        from conditions in Conditions
        from measures in Measures
        from waiting in Waiting
        from interruptions in MotorTimelineProperties.Spell.ListOf()
        from full in Rates
        from actual in Rates
        from without in Gen.Elements(true, false)
        from claims in MotorTimelineProperties.EarningsClaim.ListOf()
        from costs in Cost.ListOf()
        from insurers in Insurers
        from ground in Gen.Elements(Enum.GetValues<SharingGround>())
        from through in Gen.Choose(0, 500)
        let onlyThrough = First.PlusDays(through)
        select new MotorClaim
        {
            AccidentDate = accident,
            Through = costs.Count == 0 ? onlyThrough : new(2028, 12, 31),
            Conditions = conditions,
            Measures = measures,
            Waiting = waiting,
            Interruptions = interruptions.Take(2).ToValueList(),
            FullCompensation = full,
            ActualLoss = actual,
            WithoutIncome = without,
            EarningsClaims = claims.Take(3).ToValueList(),
            Costs = costs.Take(6).ToValueList(),
            Insurers = insurers,
            SharingGround = ground,
        };
}
