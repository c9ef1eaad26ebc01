using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Reads the facts of a plan of vocational rehabilitation.</summary>
internal static class RehabilitationReader
{
    internal static RehabilitationPlan Read(JsonFacts facts)
    {
        facts.Element("measures");
        var plan = new RehabilitationPlan
        {
            ClaimDate = facts.Date("claimDate"),
            Measures = facts.List("measures", Measure),
            Ground = ClaimReader.OneOf(facts, "ground", RehabilitationGround.None),
            Aim = ClaimReader.OneOf(facts, "aim", RehabilitationAim.FormerWork),
            MainLivelihood = facts.Flag("mainLivelihood", otherwise: false),
            Considered = facts.Values("considered", (list, item) => ClaimReader.OneOf(list, item, NeedFactor.Age)),
            Justification = facts.TextOrNull("justification") ?? "",
            Cooperates = facts.Flag("cooperates", otherwise: true),
            Children = facts.Values("children", (list, item) => list.Date(item)),
            HalfDayAllowances = facts.List("halfDayAllowances", allowance => new HalfDayAllowance(allowance.Whole("year"), allowance.Make("perDay", Euros.PerDay))),
            Incapacity = facts.List("incapacity", Interval),
            NeedAssessed = facts.Values("needAssessed", (list, item) => list.Date(item)),
        };
        facts.NoOthers();
        return plan;
    }

    internal static DateInterval Interval(JsonFacts facts)
    {
        var (from, to) = (facts.Date("from"), facts.Date("to"));
        return from <= to
            ? new(from, to)
            : throw new CaseFormatException(facts.PathOf("to"), $"to is {Dates.Text(to)}; allowed is {Dates.Text(from)} (the start) or later");
    }

    private static PlannedMeasure Measure(JsonFacts facts)
    {
        facts.Element("kind");
        return new()
        {
            Kind = ClaimReader.OneOf(facts, "kind", MeasureKind.Assessment),
            From = facts.Date("from"),
            To = facts.DateOrNull("to"),
            PreventsWork = facts.Flag("preventsWork", otherwise: true),
            Cost = Amount(facts, "cost"),
            Travel = Amount(facts, "travel"),
            Lodging = Amount(facts, "lodging"),
            Study = Study(facts.ObjectOrNull("study")),
            Practice = facts.List("practice", Interval),
            ViableBusiness = facts.Flag("viableBusiness", otherwise: false),
            FinancesInOrder = facts.Flag("financesInOrder", otherwise: false),
            Necessary = facts.Flag("necessary", otherwise: false),
            Abroad = Abroad(facts.ObjectOrNull("abroad")),
        };
    }

    private static StudyFacts? Study(JsonFacts? facts)
    {
        if (facts is null)
        {
            return null;
        }

        var study = new StudyFacts(Amount(facts, "fees"), Amount(facts, "equipment"), facts.List("stays", Stay));
        facts.NoOthers();
        return study;
    }

    private static StudyStay Stay(JsonFacts facts) => new(
        facts.Date("from"),
        facts.Date("to"),
        Amount(facts, "fare"),
        facts.Flag("freeHousing", otherwise: false),
        Amount(facts, "dailyTravel"),
        facts.Flag("temporary", otherwise: false),
        Amount(facts, "extraLodging"));

    private static AbroadFacts? Abroad(JsonFacts? facts)
    {
        if (facts is null)
        {
            return null;
        }

        facts.Element("state");
        var abroad = new AbroadFacts(
            ClaimReader.OneOf(facts, "state", RehabilitationState.EuropeanUnion),
            facts.Flag("specialReason", otherwise: false),
            facts.Make("costInFinland", Euros.Once),
            Amount(facts, "paidAbroad"));
        facts.NoOthers();
        return abroad;
    }

    private static Money<Once> Amount(JsonFacts facts, string name) => facts.MakeOrNull(name, Euros.Once) ?? default;
}
