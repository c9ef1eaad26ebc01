namespace TyTal.Calc.Law;

/// <content>The readings of vocational rehabilitation (§§ 88–92, 98, 120; decree 1467/2015).</content>
public static partial class Readings
{
    /// <summary>How long measures last in months.</summary>
    public static Reading LengthInMonths { get; } = new(
        "lengthInMonths",
        Act.RehabilitationCostsDecree.Section(1, 1),
        "Six months from 1 September end on the last day of February: months end on the day before the corresponding day, and where a month has no such day, on its last day, as limits do (act 150/1930, § 3): from 31 August, too, on the last day of February. "
        + "Over six months is at least a day more. A training is as long as it is stated, holidays included; in the lengths that a plan is warned of, measures of one kind that touch or overlap count as one.");

    /// <summary>Decree 1467/2015, § 1(1): euros a year.</summary>
    public static Reading StudyYearsBegun { get; } = new(
        "studyYearsBegun",
        Act.RehabilitationCostsDecree.Section(1, 1),
        "The lump sum is due in full for each year that begins in the training, counted from its first day: a training of seven months gets 250 € and not a part of it, "
        + "and so one of 18 months gets 500 € twice. The length of the whole training decides between 250 and 500 €.");

    /// <summary>Decree 1467/2015, § 1(2): the limit of equipment.</summary>
    public static Reading EquipmentOncePerTraining { get; } = new(
        "equipmentOncePerTraining",
        Act.RehabilitationCostsDecree.Section(1, 2),
        "The limit of 500 € for special equipment is one for a whole training, not one a year: the sentence names no year, unlike the one on the lump sum. "
        + "Fees and equipment are compensated in trainings of up to six months, too.");

    /// <summary>Decree 1467/2015, § 2(1): the days of the allowance.</summary>
    public static Reading HalfDayAllowanceEveryDay { get; } = new(
        "halfDayAllowanceEveryDay",
        Act.RehabilitationCostsDecree.Section(2, 1),
        "The half-day allowance is due for every calendar day of a stay, weekends, first and last day included, also of a temporary one; a holiday at home between two stays is no stay.");

    /// <summary>Decree 1467/2015, § 3: the journeys at the start and the end.</summary>
    public static Reading JourneysOfEachStay { get; } = new(
        "journeysOfEachStay",
        Act.RehabilitationCostsDecree.Section(3),
        "Each stay is an academic year, or a part of one, with a journey there at its start and a journey home at its end. A temporary stay has these two journeys only.");

    /// <summary>Decree 1467/2015, § 3: once a month, once a week.</summary>
    public static Reading JourneysByCalendar { get; } = new(
        "journeysByCalendar",
        Act.RehabilitationCostsDecree.Section(3),
        "Once a month is once in each calendar month that the stay touches, once a week once in each week from Monday to Sunday that it touches on days on which a child is under 18; "
        + "a month with such days has its weekly journeys only. The 18th birthday is the first day on which a child is not under 18.");

    /// <summary>§ 89(4): time between measures.</summary>
    public static Reading WaitingIsStated { get; } = new(
        "waitingIsStated",
        SectionReference.Of(89, 4),
        "Whether the measures cause the days between them is a human judgement: waiting and assessment count as rehabilitation when the plan states them as such, and other days between measures do not.");

    /// <summary>§ 90(2): a third state without a special reason.</summary>
    public static Reading ThirdStateDoesNotCount { get; } = new(
        "thirdStateDoesNotCount",
        SectionReference.Of(90, 2),
        "A measure in a third state without a special reason is no vocational rehabilitation of § 90: its costs are not compensated, and its days give no allowance (§ 69(1)).");

    /// <summary>§ 120: every three months.</summary>
    public static Reading NeedFromLastAssessment { get; } = new(
        "needFromLastAssessment",
        SectionReference.Of(120),
        "The three months run from the first day of incapacity and then from each assessment, or, where none is stated, from the same first day on. "
        + "The limit moves from a Saturday, a Sunday, a holiday, Christmas Eve or Midsummer Eve to the next working day (act 150/1930, § 5); the next three months do not move with it.");

    /// <summary>§ 120: how long.</summary>
    public static Reading NeedUntilRehabilitation { get; } = new(
        "needUntilRehabilitation",
        SectionReference.Of(120),
        "The need to start rehabilitation is assessed as long as the incapacity lasts, in part or in full, without a last date. Nothing is due while vocational rehabilitation goes on; "
        + "if the person is still unable to work after it, three months run anew from the day after its end.");

    private static Reading[] OfRehabilitation =>
    [
        LengthInMonths, StudyYearsBegun, EquipmentOncePerTraining, HalfDayAllowanceEveryDay, JourneysOfEachStay, JourneysByCalendar, WaitingIsStated,
        ThirdStateDoesNotCount, NeedFromLastAssessment, NeedUntilRehabilitation,
    ];
}
