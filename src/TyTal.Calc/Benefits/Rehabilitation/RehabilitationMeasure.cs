using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>A measure of vocational rehabilitation as the Act names it and insurers use it.</summary>
/// <param name="Kind">Which measure.</param>
/// <param name="Section">The item of § 89 that names it.</param>
/// <param name="Form">Whether it takes time, or is a grant or a loan.</param>
/// <param name="Meaning">What it is for, in a sentence.</param>
/// <param name="UsualLeastMonths">The usual least length in months; null when there is none.</param>
/// <param name="UsualMostMonths">The usual greatest length in months; null when there is none.</param>
/// <param name="MostMonths">The length in months that insurers do not exceed; null when there is none.</param>
/// <param name="InsuredAtWork">Whether the insurer must insure the person in it against accidents (§ 91(1)).</param>
public sealed record RehabilitationMeasure(
    MeasureKind Kind,
    SectionReference Section,
    MeasureForm Form,
    string Meaning,
    int? UsualLeastMonths = null,
    int? UsualMostMonths = null,
    int? MostMonths = null,
    bool InsuredAtWork = false) : ValueRecord
{
    /// <summary>Every measure, in the order of <see cref="MeasureKind"/>. The lengths are insurers' practice: the Act limits none.</summary>
    public static ValueList<RehabilitationMeasure> All { get; } = ValueList.Create(
        Time(MeasureKind.Assessment, 1, "Examinations and interviews that find out what rehabilitation is needed and possible; they come first."),
        Time(MeasureKind.WorkTrial, 2, "Tries out at a workplace whether tasks suit the person and what has still to be learnt.") with
        {
            UsualLeastMonths = 3,
            UsualMostMonths = 6,
            InsuredAtWork = true,
        },
        Time(MeasureKind.TrainingTrial, 2, "Tries out whether a training suits the person.") with { InsuredAtWork = true },
        Time(MeasureKind.WorkTraining, 3, "Learning new tasks or a new trade at a workplace, with a course if need be; employment follows at once.") with
        {
            MostMonths = 6,
            InsuredAtWork = true,
        },
        Time(MeasureKind.VocationalTraining, 4, "A qualification, a part of one or a course that leads to suitable work; as long as the case needs."),
        Time(MeasureKind.BasicEducation, 4, "General education without which the training cannot be completed."),
        Support(MeasureKind.BusinessGrant, 5, MeasureForm.Grant, "Money for tools and machines, or to found or change a business of one's own."),
        Support(MeasureKind.BusinessLoan, 5, MeasureForm.Loan, "An interest-free loan for tools and machines, or to found or change a business of one's own."),
        Support(MeasureKind.WorkAid, 6, MeasureForm.Grant, "Aids, devices and structures that the tasks at work need because of the limitation."),
        Support(MeasureKind.VehicleGrant, 7, MeasureForm.Grant, "Money for a vehicle for the way to work, when the injury limits the use of public transport."),
        Support(MeasureKind.VehicleLoan, 7, MeasureForm.Loan, "An interest-free loan for a vehicle for the way to work, when the injury limits the use of public transport."),
        Between(MeasureKind.AssessmentTime, "Time in which need and possibilities are assessed, as far as the measures cause it."),
        Between(MeasureKind.Waiting, "Time of waiting for rehabilitation to start, as far as the measures cause it."));

    /// <summary>Whether it is training of § 89(3)(4), which gives study costs (§ 89(3)(8)) and an allowance after it (§ 92).</summary>
    public bool IsTraining => Kind is MeasureKind.VocationalTraining or MeasureKind.BasicEducation;

    /// <summary>Whether it finds out the need and the possibilities of rehabilitation.</summary>
    public bool IsAssessment => Kind is MeasureKind.Assessment or MeasureKind.AssessmentTime;

    /// <summary>Whether it supports a business or profession (§ 89(3)(5)).</summary>
    public bool IsBusinessSupport => Kind is MeasureKind.BusinessGrant or MeasureKind.BusinessLoan;

    /// <summary>The measure of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static RehabilitationMeasure Of(MeasureKind kind) => All[(int)Guard.Defined(kind)];

    private static RehabilitationMeasure Time(MeasureKind kind, int item, string meaning) => new(kind, SectionReference.Of(89, 3, item), MeasureForm.Time, meaning);

    private static RehabilitationMeasure Support(MeasureKind kind, int item, MeasureForm form, string meaning) => new(kind, SectionReference.Of(89, 3, item), form, meaning);

    private static RehabilitationMeasure Between(MeasureKind kind, string meaning) => new(kind, SectionReference.Of(89, 4), MeasureForm.Time, meaning);
}
