namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 2: the legs.</summary>
internal static class LegItems
{
    private static readonly ClassificationSection Leg = ClassificationSection.Of(
        "2.1",
        BodyPart.Leg,
        "Injuries of the leg",
        "Amputations: the category holds where no prosthesis can be used.",
        "A prosthesis with which one walks slowly outdoors, over low steps and kerbs, with a stick beyond 100–200 metres: one category less below the knee, two above it.",
        "A prosthesis with which one varies the speed outdoors and manages everyday life, though slower and less far than a healthy person: two categories less below the knee, three above it.");

    private static readonly ClassificationSection WholeLegs = ClassificationSection.Of(
        "2.2",
        BodyPart.Leg,
        "Legs as a whole",
        "For one leg or both, where comparison with the particular items leads to no fitting result.");

    private static readonly ClassificationSection PainSyndrome = ClassificationSection.Of(
        "2.3",
        BodyPart.Leg,
        "Complex regional pain syndrome (CRPS) of the leg",
        "Judged as a whole and neither combined with nor added to other items of the leg: either the legs as a whole or CRPS decides. Needs a diagnosis by the IASP criteria, objective findings and a causal link; very severe states may exceptionally go by the general limitation (15).");

    internal static ValueList<ClassificationItem> All { get; } =
        Foot().Concat(Knee()).Concat(Hip()).Concat(Amputations()).Concat(LengthAndNerves()).Concat(AsAWhole()).Concat(Crps()).ToValueList();

    private static ClassificationItem[] Foot() => new SectionItems(Leg)
        .Item("loss of the big toe", 1)
        .Item("loss of another toe", 0)
        .Item("loss of the big toe and at least two others", 2)
        .Item("loss of four toes, the big toe left", 2)
        .Item("amputation at the metatarsals", 3)
        .Item("amputation at the bones of the middle or back of the foot", 4)
        .Item("amputation at the ankle", 5)
        .Item("lower ankle joint stiff in a good position", 2)
        .Item("upper ankle joint stiff in a good position", 3)
        .Item("upper ankle joint stiff in a bad position, e.g. foot pointing down (pes equinus)", 4)
        .Item("whole ankle stiff", 4)
        .Item("amputation of the lower leg", 6)
        .ToArray();

    private static ClassificationItem[] Knee() => new SectionItems(Leg)
        .Item("knee bends to 90 degrees at most", 1)
        .Item("knee bends to 60 degrees at most", 3)
        .Item("knee lacks under 5 degrees of straightening", 0)
        .Item("knee lacks 5–10 degrees of straightening", 1, 2)
        .Item("knee lacks over 10 degrees of straightening", 3)
        .Item("knee stiff in a good position", 4)
        .Item("unstable knee, ligament injury not repaired and with symptoms", 1, 2)
        .Item("knee unstable in several directions", 3, 4)
        .Item("amputation at the knee joint", 7, 8)
        .ToArray();

    private static ClassificationItem[] Hip() => new SectionItems(Leg)
        .Item("hip stiff in a good position", 5)
        .Item("severe limitation of the hip joint", 5, 8)
        .Group("Artificial hip or knee joint")
        .Item("good result", 2)
        .Item("after a repeated operation", 3, 4)
        .Item("poor result", 5, 8)
        .ToArray();

    private static ClassificationItem[] Amputations() => new SectionItems(Leg)
        .Item("amputation of the thigh", 10)
        .Item("whole leg lost", 12)
        .Both("amputation of both lower legs", 13)
        .Both("amputation of one lower leg and the other thigh", 15)
        .Both("amputation of both thighs", 16)
        .Both("both legs lost wholly", 18)
        .ToArray();

    private static ClassificationItem[] LengthAndNerves() => new SectionItems(Leg)
        .Item("leg shorter by at least 3 cm", 1, 2)
        .Item("leg shorter by over 5 cm", 3)
        .Item("partial paralysis of the peroneal nerve", 1, 2)
        .Item("complete paralysis of the peroneal nerve", 3)
        .Item("complete paralysis of the tibial nerve", 4)
        .Item("partial paralysis of the femoral or sciatic nerve", 3, 5)
        .Item("complete paralysis of the femoral or sciatic nerve", 6)
        .Item("complete paralysis of the femoral and sciatic nerves", 10)
        .ToArray();

    private static ClassificationItem[] AsAWhole() => new SectionItems(WholeLegs)
        .Group("Mild limitation")
        .Item("slight limp, uneven ground a little difficult, an aid needed now and then", 0, 5)
        .Group("Moderate limitation")
        .Item("limp, movement considerably limited, walking for long hard or slow, an aid needed for short distances, too", 6, 10)
        .Group("Severe limitation")
        .Item("moving only with all weight on an aid and a short way at a time, several joints severely limited", 11, 15)
        .Group("Very severe limitation")
        .Item("legs of no use, a wheelchair needed", 16, 18)
        .ToArray();

    private static ClassificationItem[] Crps() => new SectionItems(PainSyndrome)
        .CountingPain()
        .Group("Mild CRPS")
        .Item("tenderness disturbs everyday life, load and use easily worsen the pain, the leg is slower, clumsier, weaker and tires sooner", 0, 3)
        .Group("Moderate CRPS")
        .Item("clear trophic changes of skin, nails or joint capsules, wasting of muscles, abnormal pain that limits considerably", 4, 8)
        .Group("Severe CRPS")
        .Item("advanced trophic changes of skin, nails or joint capsules, muscles much wasted and very weak; the leg still carries part of the weight", 9, 10)
        .Group("Very severe CRPS")
        .Item("leg cannot carry even part of the weight, uncontrolled pain all the time, only limited activity possible", 11, 12)
        .ToArray();
}
