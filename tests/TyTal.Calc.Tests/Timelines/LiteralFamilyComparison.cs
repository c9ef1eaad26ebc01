using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Parameters;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Asks the literal reference for the pensions of a family and writes its answer and the library's alike.</summary>
internal static class LiteralFamilyComparison
{
    internal static string Literal(Family family, LiteralFigures figures)
    {
        try
        {
            return Text(LiteralFamilyTimeline.Compute(Convert(family), figures));
        }
        catch (LiteralRefusal)
        {
            return "refused";
        }
    }

    internal static string Library(Family family, StatutoryParameters parameters)
    {
        try
        {
            return Library(FamilyTimeline.Of(family, parameters));
        }
        catch (ArgumentException)
        {
            return "refused";
        }
    }

    internal static string Library(FamilyTimeline timeline)
    {
        var periods = timeline.Periods.Select(p => Line(
            p.From, p.To, $"{p.Level.SpousePercent.Amount} {p.Level.ChildrenPercent.Amount}", p.Level.SpousePerYear?.Amount, p.Level.IncomeReductionPerYear?.Amount ?? 0m,
            p.Pensions.Select(x => $"{x.Beneficiary} {Number(x.BasePerYear.Amount)} {Number(x.PerYear.Amount)} {Number(x.PerMonth.Amount)}")));
        var refused = timeline.Refusals.Select(refusal => (refusal.Beneficiary.ToString(), refusal.From, refusal.To));
        var totals = timeline.Totals;
        return Text(periods, refused, totals.Pensions.Select(total => $"{total.Beneficiary} {Number(total.Amount.Amount)}"), totals.LumpSum.Amount, totals.FuneralAssistance.Amount, totals.Total.Amount);
    }

    /// <summary>The reasons that the library gives for days on which, by the literal reference, they do not hold.</summary>
    internal static IEnumerable<string> ReasonsThatDoNotHold(FamilyTimeline timeline, LiteralFigures figures)
    {
        var literal = LiteralFamilyTimeline.Compute(Convert(timeline.Family), figures).Refusals;
        return timeline.Refusals
            .Where(refusal => literal.Any(days => days.Survivor.ToString() == refusal.Beneficiary.ToString()
                && days.From.ToLocalDate() <= refusal.To
                && refusal.From <= days.To.ToLocalDate()
                && !days.Reasons.Contains($"{refusal.Reason} {refusal.Section}", StringComparer.Ordinal)))
            .Select(refusal => $"{refusal} {refusal.Section}");
    }

    private static string Text(LiteralFamilyResult result)
    {
        var periods = result.Periods.Select(p => Line(
            p.From.ToLocalDate(), p.To.ToLocalDate(), $"{p.SpousePercent} {p.ChildrenPercent}", p.SpousePerYear, p.IncomeReductionPerYear,
            p.Pensions.Select(x => $"{x.Survivor} {Number(x.BasePerYear)} {Number(x.PerYear)} {Number(x.PerMonth)}")));
        var refused = result.Refusals.Select(refusal => (refusal.Survivor.ToString(), refusal.From.ToLocalDate(), refusal.To.ToLocalDate()));
        return Text(periods, refused, result.Pensions.Select(total => $"{total.Survivor} {Number(total.Amount)}"), result.LumpSum, result.FuneralAssistance, result.Total);
    }

    private static string Line(LocalDate from, LocalDate to, string percents, decimal? spousePerYear, decimal reduction, IEnumerable<string> pensions) =>
        $"{from:uuuu-MM-dd} {to:uuuu-MM-dd} {percents} {(spousePerYear is { } perYear ? Number(perYear) : "-")} {Number(reduction)} | {string.Join(" | ", pensions)}";

    private static string Text(IEnumerable<string> periods, IEnumerable<(string Who, LocalDate From, LocalDate To)> refused, IEnumerable<string> pensions, params decimal[] sums) =>
        string.Join('\n', periods.Concat(Joined(refused)).Concat(pensions)) + "\ntotals " + string.Join(' ', sums.Select(Number));

    /// <summary>The refused days of each survivor, whatever the reasons.</summary>
    private static IEnumerable<string> Joined(IEnumerable<(string Who, LocalDate From, LocalDate To)> refused)
    {
        foreach (var survivor in refused.GroupBy(days => days.Who, StringComparer.Ordinal).OrderBy(survivor => survivor.Key, StringComparer.Ordinal))
        {
            var (from, to) = (default(LocalDate?), default(LocalDate));
            foreach (var days in survivor.OrderBy(days => days.From))
            {
                if (from is { } first && to.PlusDays(1) != days.From)
                {
                    yield return $"refused {survivor.Key} {first:uuuu-MM-dd} {to:uuuu-MM-dd}";
                    from = null;
                }

                (from, to) = (from ?? days.From, days.To);
            }

            yield return $"refused {survivor.Key} {from:uuuu-MM-dd} {to:uuuu-MM-dd}";
        }
    }

    private static string Number(decimal amount) => amount.ToString("0.00", null);

    private static LiteralFamily Convert(Family family) => new()
    {
        ClaimDate = family.ClaimDate.ToDateOnly(),
        DeathDate = family.DeathDate.ToDateOnly(),
        AnnualEarnings = family.AnnualEarnings.Amount,
        Through = family.Through.ToDateOnly(),
        Insurance = (LiteralInsurance)Enum.Parse(typeof(LiteralInsurance), family.Insurance.ToString()),
        Spouses = [.. family.Spouses.Select(Convert)],
        Children = [.. family.Children.Select(Convert)],
        ReceivesPension = family.ReceivesPension,
        PensionerWork = family.PensionerWork,
        BirthDate = family.BirthDate?.ToDateOnly(),
        Cause = (LiteralCauseOfDeath)Enum.Parse(typeof(LiteralCauseOfDeath), family.Cause.ToString()),
        DisabilityCategory = family.DisabilityCategory,
        Missing = family.Missing,
        Funeral = family.Funeral is { } funeral ? new() { On = funeral.On.ToDateOnly(), PaidByEstate = funeral.PaidByEstate, Costs = funeral.Costs is { } costs ? costs.Amount : null } : null,
    };

    private static LiteralSpouse Convert(Spouse spouse) => new()
    {
        Union = (LiteralUnion)Enum.Parse(typeof(LiteralUnion), spouse.Union.ToString()),
        Since = spouse.Since?.ToDateOnly(),
        CommonChild = spouse.CommonChild,
        MaintenanceContract = spouse.MaintenanceContract,
        DivorcePending = spouse.DivorcePending,
        Income = spouse.Income.Amount,
        Remarried = spouse.Remarried?.ToDateOnly(),
        EarningsRelatedPension = spouse.EarningsRelatedPension.Amount,
        OtherPensions = Convert(spouse.OtherPensions),
        Died = spouse.Died?.ToDateOnly(),
        CausedDeath = spouse.CausedDeath,
    };

    private static LiteralChild Convert(Child child) => new()
    {
        BirthDate = child.BirthDate.ToDateOnly(),
        OfSpouse = child.OfSpouse,
        Studies = [.. child.Studies.Select(study => new LiteralStudies { From = study.From.ToDateOnly(), To = study.To?.ToDateOnly() })],
        Unable = child.Unable,
        UnableUntil = child.UnableUntil?.ToDateOnly(),
        FullOrphanFrom = child.FullOrphanFrom?.ToDateOnly(),
        InSpousesCare = child.InSpousesCare,
        Adopted = child.Adopted?.ToDateOnly(),
        Replaced = child.Replaced?.ToDateOnly(),
        Died = child.Died?.ToDateOnly(),
        NationalPension = child.NationalPension is { } pension ? new() { BasicAmount = pension.BasicAmount.Amount, To = pension.To?.ToDateOnly() } : null,
        OtherPensions = Convert(child.OtherPensions),
        CausedDeath = child.CausedDeath,
    };

    private static List<LiteralOtherPension> Convert(ValueList<OtherSurvivorsPension> others) =>
        [.. others.Select(other => new LiteralOtherPension { PerMonth = other.PerMonth.Amount, From = other.From.ToDateOnly(), To = other.To?.ToDateOnly() })];
}
