namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 1: the arms.</summary>
internal static class ArmItems
{
    private const string BetterArm = "The categories are those of the right or better arm; the left or weaker arm is one category lower, but category 1 is not lowered.";

    private static readonly ClassificationSection Fingers = ClassificationSection.Of(
        "1.1",
        BodyPart.Arm,
        "Fingers and metacarpals",
        BetterArm,
        "Each segment of fingers III–V is a third of a finger: lost segments ÷ 3 is the number of whole fingers. Segments of thumb and index finger are judged apart.",
        "A joint stiff in a bad position counts as an amputation there, one stiffened in a useful position as less. A part without feeling or far too sensitive counts as half of its loss. A segment lost by half or more counts as lost.");

    private static readonly ClassificationSection Arm = ClassificationSection.Of(
        "1.2",
        BodyPart.Arm,
        "Arm without the fingers",
        BetterArm,
        "Amputations: the category holds where no prosthesis can be used. With a good result a mechanical prosthesis takes off 1–2 categories, a myoelectric one 2–3.");

    private static readonly ClassificationSection WholeArm = ClassificationSection.Of(
        "1.3",
        BodyPart.Arm,
        "Arm as a whole",
        BetterArm,
        "For one arm, where comparison with the particular items leads to no fitting result.");

    private static readonly ClassificationSection PainSyndrome = ClassificationSection.Of(
        "1.4",
        BodyPart.Arm,
        "Complex regional pain syndrome (CRPS) of the arm",
        BetterArm,
        "Judged as a whole and neither combined with nor added to other items of the arm: either the arm as a whole or CRPS decides. Needs a diagnosis by the IASP criteria, objective findings and a causal link; very severe states may exceptionally go by the general limitation (15).");

    internal static ValueList<ClassificationItem> All { get; } =
        OneOrTwoFingers().Concat(MoreFingers()).Concat(Joints()).Concat(Amputations()).Concat(Nerves()).Concat(AsAWhole()).Concat(Crps()).ToValueList();

    private static ClassificationItem[] OneOrTwoFingers() => new SectionItems(Fingers)
        .Group("Loss of one finger")
        .Item("last segment of the thumb", 2)
        .Item("thumb", 4)
        .Item("thumb with its metacarpal", 5)
        .Item("whole index finger", 2)
        .Item("last and middle segment of the index finger", 1)
        .Item("one of fingers III–V", 1)
        .Item("finger III or IV with its metacarpal", 2)
        .Group("Loss of two fingers")
        .Item("thumb and one of fingers III–V", 5)
        .Item("thumb and one of fingers III–V, with their metacarpals", 6)
        .Item("thumb and index finger", 6)
        .Item("thumb and index finger, with their metacarpals", 7)
        .Item("index finger and one of fingers III–V", 4)
        .Item("index finger and one of fingers III–V, with their metacarpals", 5)
        .Item("two of fingers III–V", 3)
        .Item("two of fingers III–V, with their metacarpals", 4)
        .ToArray();

    private static ClassificationItem[] MoreFingers() => new SectionItems(Fingers)
        .Group("Loss of three fingers")
        .Item("thumb and two of fingers III–V", 6)
        .Item("thumb, index finger and one other", 7)
        .Item("thumb and two others, with their metacarpals", 7)
        .Item("three fingers, the thumb left", 4)
        .Item("three fingers with their metacarpals, the thumb left", 5)
        .Group("Loss of four fingers")
        .Item("thumb and three others", 8)
        .Item("thumb and three others, with their metacarpals", 9)
        .Item("four fingers, the thumb left", 7)
        .Item("four fingers with their metacarpals, the thumb left", 8)
        .Group("Loss of five fingers")
        .Item("all five fingers", 9)
        .Item("all five fingers with their metacarpals", 10)
        .ToArray();

    private static ClassificationItem[] Joints() => new SectionItems(Arm)
        .Item("wrist stiff in a good position", 2)
        .Item("wrist stiff in a bad position", 3, 4)
        .Item("amputation at the wrist", 10)
        .Item("rotation of the forearm limited or lost, by position", 2, 4)
        .Item("elbow moves only between 30 and 90 degrees", 2)
        .Item("elbow stiff in a good position", 4)
        .Item("elbow stiff in a bad position", 5, 6)
        .Item("amputation of the forearm, lower part", 10)
        .Item("amputation of the forearm, upper part", 11)
        .Item("upper arm lifts forward to 120 degrees at most", 2)
        .Item("upper arm lifts forward to 90 degrees at most", 3)
        .Item("upper arm lifts forward to 45–75 degrees", 4, 5)
        .Item("shoulder stiff, upper arm lifts forward to 40 degrees at most", 6)
        .ToArray();

    private static ClassificationItem[] Amputations() => new SectionItems(Arm)
        .Item("amputation at the elbow or the lower part of the upper arm", 11)
        .Item("amputation at the upper part of the upper arm or of the whole arm", 12)
        .Both("amputation of both hands at the wrist", 17)
        .Both("amputation of both arms", 18)
        .ToArray();

    private static ClassificationItem[] Nerves() => new SectionItems(Arm)
        .Group("Complete paralysis")
        .Item("radial nerve below the branch to the triceps", 5)
        .Item("radial nerve above the branch to the triceps", 6)
        .Item("median nerve", 6)
        .Item("ulnar nerve", 6)
        .Item("two nerves of the forearm", 9)
        .Item("all nerves of the forearm", 11)
        .Item("axillary nerve", 5)
        .Item("brachial plexus", 12)
        .ToArray();

    private static ClassificationItem[] AsAWhole() => new SectionItems(WholeArm)
        .Group("Mild limitation")
        .Item("strength and dexterity a little reduced, movement a little limited; writing, buttoning and sewing succeed", 0, 3)
        .Group("Moderate limitation")
        .Item("strength clearly reduced (a firm grip of a tool or lifting some 10 kg is hard), dexterity much reduced, movement very limited; eating and combing succeed", 4, 8)
        .Group("Severe limitation")
        .Item("strength greatly reduced and dexterity lost; the arm serves to support or push", 9, 10)
        .Group("Very severe limitation")
        .Item("arm of no use at all, or as limiting as its amputation", 11, 12)
        .ToArray();

    private static ClassificationItem[] Crps() => new SectionItems(PainSyndrome)
        .CountingPain()
        .Group("Mild CRPS")
        .Item("tenderness disturbs everyday life, load and use easily worsen the pain, the arm is slower, clumsier, weaker and tires sooner", 0, 3)
        .Group("Moderate CRPS")
        .Item("clear trophic changes of skin, nails or joint capsules, wasting of muscles, abnormal pain that limits considerably", 4, 8)
        .Group("Severe CRPS")
        .Item("advanced trophic changes of skin, nails or joint capsules, muscles much wasted and very weak; the arm still serves to support and push", 9, 10)
        .Group("Very severe CRPS")
        .Item("arm of no use even to push or support, uncontrolled pain all the time, only limited activity possible", 11, 12)
        .ToArray();
}
