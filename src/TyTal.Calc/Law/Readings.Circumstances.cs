namespace TyTal.Calc.Law;

/// <content>Readings on claims in special circumstances and on several employments.</content>
public static partial class Readings
{
    /// <summary>§ 70: a student's loss is not compared with a twentieth of the minimum.</summary>
    public static Reading StudentsLossNotCompared { get; } = new(
        "studentsLossNotCompared",
        SectionReference.Of(70, 1),
        "Studying that is prevented, not earnings that are lost, gives a student the right: the loss is not compared with a twentieth of the minimum annual earnings. "
        + "Three consecutive days are needed and the minimums apply as for others. From the day after the studies would have ended, the degree of incapacity decides the share; the full amount stays 1/360 of the annual earnings.");

    /// <summary>§ 58(3): partial incapacity with sick pay from one employment of several.</summary>
    public static Reading SeveralEmploymentsAndPartialIncapacity { get; } = new(
        "severalEmploymentsAndPartialIncapacity",
        SectionReference.Of(58, 3),
        "On a day of partial incapacity with sick pay from one employment and none from another, the sick pay counts as it is, the share of incapacity is taken of the rest, "
        + "and § 60 lifts nothing. The total of days with a sum of different kinds is the decided daily amount × days.");

    /// <summary>§ 62(2)(2): the part of an allowance that stands on insured work.</summary>
    public static Reading InsuredWorkBearsNoPayments { get; } = new(
        "insuredWorkBearsNoPayments",
        SectionReference.Of(62, 2, 2),
        "The part of a daily allowance that stands on insured entrepreneur's or farmer's work is 1/360 of its annual earnings as a part of the full amount; "
        + "the employer's part is taken from the other part first.");

    /// <summary>§ 92: what is compared after training.</summary>
    public static Reading AfterTraining { get; } = new(
        "afterTraining",
        SectionReference.Of(92, 1),
        "The six months begin on the day after the training. The annual earnings are lifted to the year in which the earnings after training begin. A loss that rounds to 0 % gives nothing. The allowance takes the place of the daily allowance "
        + "and the pension of the same days, unless the degree of incapacity gives more: then they are paid.");

    /// <summary>§§ 19(2), 33: the last day of liability.</summary>
    public static Reading EndOfLiability { get; } = new(
        "endOfLiability",
        SectionReference.Of(33),
        "The claim date is the first day of the six weeks of a work-motion strain and of the six months of a worsening, as it is of the year of § 56(1); where the corresponding day does not exist, the time ends on the last day of the month (act 150/1930, § 3).");

    /// <summary>§ 149: what is paid during an interruption.</summary>
    public static Reading InterruptedRehabilitation { get; } = new(
        "interruptedRehabilitation",
        SectionReference.Of(149),
        "On days on which a person's own doing interrupts or delays rehabilitation there is no rehabilitation allowance; the daily allowance or pension by the degree of incapacity is paid, if there is one.");

    /// <summary>§ 144(1): when a sentence has lasted a month.</summary>
    public static Reading MonthOfPrison { get; } = new(
        "monthOfPrison",
        SectionReference.Of(144, 1),
        "A sentence (spells that touch are one) has lasted a month on the corresponding day of the next month, and where there is none, after its last day (act 150/1930, § 3); "
        + "from then on through the day of release nothing is paid.");

    /// <summary>§ 202(2) before 2018: which pensions.</summary>
    public static Reading OtherBenefitsBefore2018 { get; } = new(
        "otherBenefitsBefore2018",
        SectionReference.Of(202, 2),
        "For claim dates before 1.1.2018 a disability pension is what § 2(1)(10) calls so: a full pension until further notice, whatever its cause. "
        + "Partial disability pensions and rehabilitation subsidies, and the condition of the same claim event, came with act 1060/2017, whose commencement clause names claim events for § 75(3) only; the version goes by the claim date all the same, as elsewhere. "
        + "A rehabilitation allowance bears the deduction of the benefit whose size it has: § 202(1) before the anniversary, § 202(2) from it.");

    /// <summary>§ 204(2): minimums in work abroad.</summary>
    public static Reading NoMinimumInWorkAbroad { get; } = new(
        "noMinimumInWorkAbroad",
        SectionReference.Of(204, 2),
        "§ 204(2) excludes § 79 from the insurance for work abroad. § 60, which lifts to the amount of § 79, is not applied either, as in the leisure-time insurance.");

    private static Reading[] OfCircumstances =>
    [
        StudentsLossNotCompared, SeveralEmploymentsAndPartialIncapacity, InsuredWorkBearsNoPayments, AfterTraining, EndOfLiability,
        InterruptedRehabilitation, MonthOfPrison, OtherBenefitsBefore2018, NoMinimumInWorkAbroad,
    ];
}
