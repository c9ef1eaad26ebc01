using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Whether sudden pain without an accident is a work-motion strain (työliikekipeytyminen; § 33).</summary>
public static class WorkMotionStrain
{
    private static readonly SectionReference Section = SectionReference.Of(33);

    /// <summary>Why it is not compensated; none when it is.</summary>
    /// <param name="situation">Where and when it happened.</param>
    /// <param name="otherCause">Whether an earlier injury or disease, or tissue damage that only an accident can cause, is behind it.</param>
    public static ValueList<Exclusion> Exclusions(Situation situation, Answer otherCause)
    {
        var atWork = Guard.Defined(situation).IsWork() || situation == Situation.ExerciseInWorkingTime;
        return new[] { (!atWork, ExclusionReason.StrainOutsideWork), (otherCause == Answer.Yes, ExclusionReason.StrainOfOtherCause) }
            .Where(test => test.Item1)
            .Select(test => new Exclusion(test.Item2, Section))
            .ToValueList();
    }
}

/// <summary>Whether a disease is an occupational one by where the exposure was (ammattitauti; § 26(1)).</summary>
public static class OccupationalDisease
{
    private static readonly SectionReference Section = SectionReference.Of(26, 1);

    /// <summary>Why it is not compensated; none when it is.</summary>
    /// <param name="situation">Where the exposure was.</param>
    /// <param name="undefinedPlace">Whether the work is done at home or in a place not defined: the exposure must then come from the work tasks.</param>
    /// <param name="otherCause">Whether something else than the exposure is the main cause.</param>
    /// <param name="fromTasks">Whether the exposure came from the work tasks; it is asked only where the place is undefined.</param>
    public static ValueList<Exclusion> Exclusions(Situation situation, bool undefinedPlace, Answer otherCause, Answer fromTasks = Answer.Yes)
    {
        var exposed = Guard.Defined(situation).IsWork() || situation == Situation.Training || (situation == Situation.WorkplaceArea && !undefinedPlace);
        return new[]
        {
            (!exposed, ExclusionReason.NoExposureAtWork),
            (undefinedPlace && fromTasks == Answer.No, ExclusionReason.ExposureNotFromTasks),
            (otherCause == Answer.Yes, ExclusionReason.DiseaseOfOtherCause),
        }
            .Where(test => test.Item1)
            .Select(test => new Exclusion(test.Item2, Section))
            .ToValueList();
    }
}

/// <summary>Whether a mental shock reaction is compensated (henkinen järkytysreaktio; § 35).</summary>
public static class MentalShock
{
    /// <summary>Why § 35 leaves it out, beside §§ 21–25 and 34; none when it does not.</summary>
    /// <param name="situation">Where and when it happened.</param>
    /// <param name="conditions">Whether § 35(1)–(3) are met.</param>
    /// <param name="assault">Why another person did it on purpose; null when nobody did.</param>
    public static ValueList<Exclusion> Exclusions(Situation situation, Answer conditions, AssaultReason? assault)
    {
        var left = Guard.Defined(situation).IsBreakOrActivity() && situation != Situation.DangerousAccommodation && assault != AssaultReason.WorkTask;
        return new[]
        {
            (conditions == Answer.No, new Exclusion(ExclusionReason.ShockConditions, SectionReference.Of(35, 3))),
            (left, new Exclusion(ExclusionReason.ShockInBreakOrActivity, SectionReference.Of(35, 4))),
        }
            .Where(test => test.Item1)
            .Select(test => test.Item2)
            .ToValueList();
    }
}
