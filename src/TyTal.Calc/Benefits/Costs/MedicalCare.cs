using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>An item of the medical care that is compensated.</summary>
/// <param name="Id">A short name that stays the same, e.g. "medicines".</param>
/// <param name="Section">The item's place in the Act.</param>
/// <param name="Name">What it is.</param>
/// <param name="ClaimedWithinYear">Whether it must be claimed within a year (§ 128(1)).</param>
public sealed record MedicalCareItem(string Id, SectionReference Section, string Name, bool ClaimedWithinYear = false) : ValueRecord;

/// <summary>The medical care that is compensated (korvattava sairaanhoito; §§ 36–38), as data, and the aids of medical rehabilitation.</summary>
public static class MedicalCare
{
    /// <summary>§ 37(3): an aid of the usual level.</summary>
    public static Rule UsualAidRule { get; } = new("medicalAid.usual", SectionReference.Of(37, 3));

    /// <summary>§ 37(3): a better aid that the person needs.</summary>
    public static Rule BetterAidRule { get; } = new("medicalAid.better", SectionReference.Of(37, 3));

    /// <summary>§ 37(3): of another better aid what a usual one costs.</summary>
    public static Rule UsualAidOnlyRule { get; } = new("medicalAid.usualOnly", SectionReference.Of(37, 3), Rounding.None, Readings.BetterAidAsUsualOne);

    /// <summary>Every item of §§ 37 and 38, in the order of the Act.</summary>
    public static ValueList<MedicalCareItem> Items { get; } = ValueList.Create(
        Of("treatment", 37, 1, 1, "first aid, examination, diagnosis and treatment by, or ordered by, a doctor or dentist, or by another licensed professional within their competence"),
        Of("medicines", 37, 1, 2, "medicines and care supplies") with { ClaimedWithinYear = true },
        Of("medicalRehabilitation", 37, 1, 3, "medical rehabilitation that is given as medical care"),
        Of("guidance", 37, 2, 1, "rehabilitation advice and guidance"),
        Of("assessment", 37, 2, 2, "assessment of functional capacity, of work ability and of the need of rehabilitation"),
        Of("rehabilitationExamination", 37, 2, 3, "examination of the possibilities of rehabilitation"),
        Of("therapies", 37, 2, 4, "therapies that improve or keep up functional capacity, and other measures that further rehabilitation"),
        Of("aids", 37, 2, 5, "aids with their fitting, alteration, trial, teaching, follow-up, upkeep and repair, and their transport for good reason"),
        Of("adaptationTraining", 37, 2, 6, "adaptation training"),
        Of("rehabilitationPeriods", 37, 2, 7, "rehabilitation periods of such measures, in an institution or as outpatient care"),
        Of("examinationOfClaim", 38, 1, null, "a doctor's visit and examination needed to clarify the injury or illness, even if it proves not to be compensable"),
        Of("workConditions", 38, 1, null, "obtaining facts on working conditions, needed to clarify whether an illness comes from work"));

    /// <summary>What is compensated of an aid of medical rehabilitation (§ 37(3)).</summary>
    /// <param name="cost">The cost of the aid.</param>
    /// <param name="usualCost">The cost of an aid of the usual level; null when the aid is one itself.</param>
    /// <param name="restoresWorkAbility">Whether the better aid makes the return of work ability possible.</param>
    /// <param name="lessensNeedOfHelp">Whether the better aid lessens the need of personal help materially.</param>
    /// <exception cref="ArgumentOutOfRangeException">A cost is negative.</exception>
    public static CostDecision Aid(Money<Once> cost, Money<Once>? usualCost = null, bool restoresWorkAbility = false, bool lessensNeedOfHelp = false)
    {
        var given = CostFigure.Cost(cost);
        if (usualCost is not { } usual)
        {
            return CostDecision.Pay(CostReason.ConditionsMet, new(given.Value, UsualAidRule, given));
        }

        var limit = CostFigure.Reasonable(usual, nameof(usualCost));
        return restoresWorkAbility || lessensNeedOfHelp
            ? CostDecision.Pay(CostReason.BetterAidNeeded, new(given.Value, BetterAidRule, given))
            : CostDecision.Pay(CostReason.UsualAidOnly, CostFigure.AtMost(given, limit, UsualAidOnlyRule));
    }

    private static MedicalCareItem Of(string id, int section, int subsection, int? item, string name) => new(id, SectionReference.Of(section, subsection, item), name);
}
