using TyTal.Calc.Law;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Whether an accident is one of work (työtapaturma; §§ 20–25).</summary>
public static class WorkAccident
{
    /// <summary>The section that makes an accident in the situation one of work (§§ 21–24); § 20 for leisure time.</summary>
    /// <param name="situation">Where and when it happened.</param>
    public static SectionReference SectionOf(Situation situation) => Situations.SectionOf(Guard.Defined(situation));

    /// <summary>§ 19(1): that the accident had only a minor share in causing a worsening; none otherwise.</summary>
    /// <param name="facts">The circumstances.</param>
    public static ValueList<Exclusion> MinorShare(Circumstances facts) => Guard.NotNull(facts, nameof(facts)) is { Event: EventKind.Worsening, MinorShare: Answer.Yes }
        ? ValueList.Create(new Exclusion(ExclusionReason.SmallShareOfCause, SectionReference.Of(19, 1)))
        : default;

    /// <summary>Why the circumstances are not those of §§ 21–25; none when they are. What is unclear is presumed to be as the section asks.</summary>
    /// <param name="facts">The circumstances.</param>
    public static ValueList<Exclusion> OutsideCircumstances(Circumstances facts)
    {
        Guard.NotNull(facts, nameof(facts));
        var found = new List<Exclusion>();
        var section = SectionOf(facts.Situation);
        void Add(bool applies, ExclusionReason reason, SectionReference because)
        {
            if (applies)
            {
                found.Add(new(reason, because));
            }
        }

        Add(facts.Situation == Situation.Leisure, ExclusionReason.OutsideWork, section);
        Add(facts.UndefinedPlace && facts.Situation.IsAroundWorkplace(), ExclusionReason.UndefinedPlace, SectionReference.Of(25));
        Add(facts.UsualActivity == Answer.No, ExclusionReason.UnusualActivity, section);
        Add(facts.Detour == Detour.Large, ExclusionReason.LargeDetour, SectionReference.Of(23, null, 1));
        Add(facts.ApprovedByEmployer == Answer.No, ExclusionReason.NotByEmployer, section);
        Add(facts.CausedByConditions == Answer.No, ExclusionReason.NotByConditions, section);
        return found.ToValueList();
    }
}
