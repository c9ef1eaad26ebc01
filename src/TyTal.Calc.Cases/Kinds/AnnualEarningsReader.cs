using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>Reads the facts of annual earnings.</summary>
internal static class AnnualEarningsReader
{
    internal static AnnualEarningsFacts Read(JsonFacts facts)
    {
        var read = new AnnualEarningsFacts
        {
            ClaimDate = facts.Date("claimDate"),
            Insurance = ClaimReader.OneOf(facts, "insurance", EarningsInsurance.Compulsory),
            Comparison = facts.List("comparison", Year),
            PermanentChange = facts.Flag("permanentChange", otherwise: false),
            AverageOfSimilarWork = facts.MakeOrNull("averageOfSimilarWork", Euros.PerYear),
            ReceivesPension = facts.Flag("receivesPension", otherwise: false),
            PensionerWork = facts.MakeOrNull("pensionerWork", Euros.PerYear),
            DiseaseOnPension = facts.ReadOrNull("diseaseOnPension", Disease),
            EntrepreneurWork = facts.MakeOrNull("entrepreneurWork", Euros.PerYear),
            FarmerWork = facts.MakeOrNull("farmerWork", Euros.PerYear),
            VocationalStudy = facts.ReadOrNull("vocationalStudy", study => new VocationalStudy(study.Make("judgedEarnings", Euros.PerYear), study.DateOrNull("endedOn"))),
            Pupil = facts.Flag("pupil", otherwise: false),
            YoungPerson = facts.ReadOrNull("youngPerson", Young),
        };
        read = read with { LookBack = Employments(facts, new(read.ClaimDate, read.EventDay)) };
        facts.NoOthers();
        return read;
    }

    /// <summary>An accident in rehabilitation (§§ 91(2), 278(2)): no other fact than the claim date stands beside it.</summary>
    internal static AnnualEarnings OfRehabilitation(JsonFacts facts, StatutoryParameters parameters)
    {
        var claimDate = facts.Date("claimDate");
        var rehabilitation = facts.ObjectOrNull("rehabilitation");
        var underPensionActs = rehabilitation is null ? facts.Object("pensionRehabilitation") : null;
        facts.NoOthers();
        var determined = rehabilitation is null
            ? UnderPensionActs(underPensionActs!, claimDate)
            : rehabilitation.Told(() => RehabilitationEarnings.OfRehabilitation(
                rehabilitation.Make("annualEarnings", Euros.PerYear), rehabilitation.Date("earlierClaimDate"), claimDate, parameters));
        (rehabilitation ?? underPensionActs!).NoOthers();
        return determined;
    }

    private static AnnualEarnings UnderPensionActs(JsonFacts facts, LocalDate claimDate) => facts.Told(() => facts.MakeOrNull("fullAllowance", Euros.PerYear) is { } full
        ? RehabilitationEarnings.OfPensionRehabilitation(full, claimDate)
        : RehabilitationEarnings.OfPensionRehabilitation(facts.Make("disabilityPension", Euros.PerYear), facts.Make("rehabilitationIncrease", Euros.PerYear), claimDate));

    private static ValueList<EmploymentEarnings> Employments(JsonFacts facts, EmploymentReader reader)
    {
        var others = facts.List("otherEmployments", reader.Read);
        if (facts.ObjectOrNull("lookBack") is { } lookBack)
        {
            return facts.Flag("noEmployment", otherwise: false)
                ? throw new CaseFormatException(facts.PathOf("noEmployment"), "noEmployment stands beside lookBack")
                : others.Prepend(reader.Read(lookBack, facts)).ToValueList();
        }

        if (facts.Flag("noEmployment", otherwise: false) && !facts.Has("employmentFrom") && others.Count == 0)
        {
            return default;
        }

        return !facts.Has("employmentFrom") && others.Count == 0 && Elsewhere.Any(facts.Has)
            ? default
            : throw new CaseFormatException(facts.PathOf("lookBack"), "the field is missing; it can be left out with noEmployment, or where another fact determines the earnings, and without employmentFrom and otherEmployments");
    }

    /// <summary>The facts that determine annual earnings without an employment.</summary>
    private static readonly string[] Elsewhere = ["pensionerWork", "entrepreneurWork", "farmerWork", "vocationalStudy", "pupil", "youngPerson"];

    private static DiseaseOnPension Disease(JsonFacts facts) => new(
        facts.Date("retiredOn"), ClaimReader.OneOf(facts, "pension", RetirementKind.OldAgeOrDisability), facts.NumberOrNull("coefficientOfRetirementYear"));

    private static YoungPerson Young(JsonFacts facts) => new(
        facts.Make("judgedEarnings", Euros.PerYear), facts.Date("basicEducationEnded"), facts.Flag("earningsEstablished", otherwise: false));

    /// <summary>Version 1 of the format says of an employed year without earnings only that it has exceptional absence, so such a year takes those of the last earlier one,
    /// unless the case says otherwise (decree 1466/2015, § 7(3)); beside unemployment nothing is taken for granted.</summary>
    private static ComparisonYear Year(JsonFacts facts)
    {
        var year = Own(facts);
        return year with
        {
            EmployedWithoutEarnings = facts.Flag("employedWithoutEarnings", otherwise: year is { Earnings.Cents: 0, AbsentDays: > 0, UnemployedDays: 0 }),
            LastWithEarnings = facts.ReadOrNull("lastWithEarnings", Own),
        };
    }

    private static ComparisonYear Own(JsonFacts facts) => new(facts.Whole("year"), facts.Make("earnings", Euros.PerYear))
    {
        AbsentDays = facts.WholeOrNull("absentDays") ?? 0,
        UnemployedDays = facts.WholeOrNull("unemployedDays") ?? 0,
        EntrepreneurIncome = facts.MakeOrNull("entrepreneurIncome", Euros.PerYear) ?? default,
        FarmerIncome = facts.MakeOrNull("farmerIncome", Euros.PerYear) ?? default,
    };
}
