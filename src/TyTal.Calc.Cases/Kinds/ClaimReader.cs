using TyTal.Calc.Benefits;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Reads the facts of a claim.</summary>
internal static class ClaimReader
{
    internal static Claim Read(JsonFacts facts)
    {
        var claim = new Claim
        {
            ClaimDate = facts.Date("claimDate"),
            BirthDate = facts.Date("birthDate"),
            AnnualEarnings = facts.Make("annualEarnings", Euros.PerYear),
            Through = facts.Date("through"),
            Insurance = OneOf(facts, "insurance", Insurance.Compulsory),
            DecidedOn = facts.DateOrNull("decidedOn"),
            Incapacity = facts.List("incapacity", Incapacity),
            SickPay = facts.List("sickPay", SickPay),
            EarningsBefore = ReadEarningsBefore(facts.ObjectOrNull("earningsBefore")),
            Employments = ReadEmployments(facts),
            InsuredWork = facts.List("insuredWork", InsuredWork),
            Rehabilitation = facts.List("rehabilitation", Rehabilitation),
            Interruptions = facts.List("interruptions", spell => new InterruptionSpell(spell.Date("from"), spell.Date("to"))),
            AfterTraining = facts.List("afterTraining", AfterTraining),
            Prison = facts.List("prison", Prison),
            Circumstance = OneOf(facts, "circumstance", Circumstance.Ordinary),
            StudiesUntil = facts.DateOrNull("studiesUntil"),
            Liability = OneOf(facts, "liability", Liability.Unlimited),
            ContributoryReduction = facts.MakeOrNull("contributoryReductionPercent", Percentage.Of) ?? default,
            ReceivesPension = facts.Flag("receivesPension", otherwise: false),
            PensionerWork = facts.Flag("pensionerWork", otherwise: false),
            LiabilityEnds = facts.DateOrNull("liabilityEnds"),
            LossPerYear = facts.MakeOrNull("lossPerYear", Euros.PerYear),
            SicknessAllowanceRight = facts.Flag("sicknessAllowanceRight", otherwise: true),
            SicknessAllowanceUntil = facts.DateOrNull("sicknessAllowanceUntil"),
            SicknessAllowanceDaysBefore = facts.Has("sicknessAllowanceDaysBefore") ? facts.Whole("sicknessAllowanceDaysBefore") : 0,
            OtherBenefits = facts.List("otherBenefits", OtherBenefit),
        };
        facts.Element("incapacity");
        facts.NoOthers();
        return claim;
    }

    /// <summary>A name of an enumeration as case files write it: with a small first letter.</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A value of an enumeration by its name in case files.</summary>
    internal static T OneOf<T>(JsonFacts facts, string name, T otherwise)
        where T : struct, Enum
    {
        var text = facts.TextOrNull(name) ?? Name(otherwise);
        foreach (var value in Enum.GetValues<T>())
        {
            if (Name(value) == text)
            {
                return value;
            }
        }

        throw new CaseFormatException(facts.PathOf(name), $"'{text}' is no {name}; there are {string.Join(", ", Enum.GetValues<T>().Select(Name))}");
    }

    private static IncapacitySpell Incapacity(JsonFacts facts) => new(
        facts.Date("from"), facts.DateOrNull("to"), facts.MakeOrNull("degree", IncapacityDegree.Of) ?? IncapacityDegree.Full);

    private static SickPaySpell SickPay(JsonFacts facts) => new(
        facts.Date("from"), facts.Date("to"), facts.Make("amount", Euros.Once), facts.Flag("partial", otherwise: false));

    private static RehabilitationSpell Rehabilitation(JsonFacts facts) => new(
        facts.Date("from"), facts.Date("to"), facts.Flag("preventsWork", otherwise: true));

    private static AfterTrainingSpell AfterTraining(JsonFacts facts) => new(
        facts.Date("trainingEnded"), facts.Date("from"), facts.Date("to"), facts.Make("earningsPerYear", Euros.PerYear));

    private static OtherBenefitSpell OtherBenefit(JsonFacts facts)
    {
        facts.Text("kind");
        return new(
            OneOf(facts, "kind", OtherBenefitKind.SicknessAllowance),
            facts.Date("from"),
            facts.DateOrNull("to"),
            facts.Make("perMonth", Euros.PerMonth),
            facts.Flag("sameEvent", otherwise: true));
    }

    private static PrisonSpell Prison(JsonFacts facts) => new(
        facts.Date("from"), facts.DateOrNull("to"), facts.Flag("paymentContinues", otherwise: false));

    private static InsuredWork InsuredWork(JsonFacts facts)
    {
        facts.Text("kind");
        return new(OneOf(facts, "kind", InsuredWorkKind.Entrepreneur), facts.Make("annualEarnings", Euros.PerYear));
    }

    private static ValueList<Employment> ReadEmployments(JsonFacts facts)
    {
        var employments = facts.List("employments", employment => new Employment(
            employment.List("sickPay", SickPay), ReadEarningsBefore(employment.ObjectOrNull("earningsBefore"))));
        return employments.Count == 0 && facts.Has("employments")
            ? throw new CaseFormatException(facts.PathOf("employments"), "employments is empty; allowed is one employment or more, or no such field")
            : employments;
    }

    private static EarningsBefore? ReadEarningsBefore(JsonFacts? facts)
    {
        if (facts is null)
        {
            return null;
        }

        var earnings = new EarningsBefore(facts.Make("amount", Euros.Once), facts.Whole("days"));
        facts.NoOthers();
        return earnings;
    }
}
