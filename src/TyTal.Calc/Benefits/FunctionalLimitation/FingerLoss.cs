using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>How many whole fingers III–V the lost parts of fingers make (sormien osat; decree 768/2015, annex 1, 1.1).</summary>
/// <remarks>Each of their segments is a third of a finger; one without feeling, or far too sensitive to touch, counts as half of its loss.
/// Thumb and index finger are judged apart. Which category a part of a finger more gives is a medical judgement.</remarks>
public readonly record struct FingerLoss
{
    private const int SegmentsOfFinger = 3;
    private const int Halves = 2;
    private const int MostSegments = 9;

    private FingerLoss(int lostSegments, int segmentsWithoutFeeling) => (LostSegments, SegmentsWithoutFeeling) = (lostSegments, segmentsWithoutFeeling);

    /// <summary>The decree that says so.</summary>
    public static SectionReference Source { get; } = Act.ImpairmentClassification.Section(1);

    /// <summary>Segments of fingers III–V lost: by half or more, or at a joint that is stiff in a bad position.</summary>
    public int LostSegments { get; }

    /// <summary>Segments that are there, without feeling or far too sensitive to touch.</summary>
    public int SegmentsWithoutFeeling { get; }

    /// <summary>The loss in sixths of a finger, exactly.</summary>
    public int SixthsOfFinger => (Halves * LostSegments) + SegmentsWithoutFeeling;

    /// <summary>The number of whole fingers: (lost segments + segments without feeling ÷ 2) ÷ 3, to 28 digits.</summary>
    public decimal WholeFingers => SixthsOfFinger / (decimal)(Halves * SegmentsOfFinger);

    /// <summary>Lost segments and segments without feeling.</summary>
    /// <param name="lostSegments">0 to 9.</param>
    /// <param name="segmentsWithoutFeeling">0 to 9, together at most nine.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static FingerLoss Of(int lostSegments, int segmentsWithoutFeeling = 0) => new(
        Guard.Range(lostSegments, 0, MostSegments), Guard.Range(segmentsWithoutFeeling, 0, MostSegments - lostSegments));

    /// <summary>Whether a segment of which a share is gone counts as lost: from one half on.</summary>
    /// <param name="lostShare">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range.</exception>
    public static bool IsLost(decimal lostShare) => Guard.Range(lostShare, 0m, 1m) * Halves >= 1m;

    /// <summary>Every member, dates as yyyy-MM-dd and numbers with a point.</summary>
    public override string ToString() => ValueText.Of(typeof(FingerLoss), PrintMembers);
}
