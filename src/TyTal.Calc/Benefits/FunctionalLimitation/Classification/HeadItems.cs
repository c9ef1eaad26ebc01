namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 5: head, face and cranial nerves.</summary>
internal static class HeadItems
{
    private static readonly ClassificationSection Skull = ClassificationSection.Of(
        "5.1", BodyPart.HeadAndFace, "Fracture of the skull", "Judged by the brain injury that goes with it (6).");

    private static readonly ClassificationSection Jaws = ClassificationSection.Of(
        "5.2", BodyPart.HeadAndFace, "Jaws and chewing", "Chewing and swallowing, speech, and movement of the jaw joint are judged apart; the highest of the three decides.");

    private static readonly ClassificationSection Nose = ClassificationSection.Of("5.3", BodyPart.HeadAndFace, "Nose");

    private static readonly ClassificationSection Face = ClassificationSection.Of("5.4", BodyPart.HeadAndFace, "Abnormal shape of the face");

    private static readonly ClassificationSection CranialNerves = ClassificationSection.Of("5.5", BodyPart.HeadAndFace, "Cranial nerves");

    internal static ValueList<ClassificationItem> All { get; } =
        OfSkull().Concat(OfJaws()).Concat(OfNoseAndFace()).Concat(OfEyeNerves()).Concat(OfOtherNerves()).ToValueList();

    private static ClassificationItem[] OfSkull() => new SectionItems(Skull)
        .Item("fracture of the skull without neurological, ear or other findings", 0)
        .ToArray();

    private static ClassificationItem[] OfJaws() => new SectionItems(Jaws)
        .Group("Chewing and swallowing")
        .Item("all or many teeth lost, dentures possible", 1)
        .Item("all or many teeth lost, dentures hard to use or impossible, part of the tongue lost", 2, 4)
        .Item("severe disorder of the bite", 2, 4)
        .Item("only liquid food possible", 5, 6)
        .Item("feeding tube necessary for part of the food", 8)
        .Item("all food taken through a stoma", 10)
        .Group("Speech")
        .Item("damage or loss of structures, e.g. part of the tongue, lips or palate; speech unclear but understood", 0, 5)
        .Item("considerable damage or loss of structures, speech understood with difficulty", 6, 10)
        .Item("unable to speak so as to be understood", 11, 13)
        .Group("Movement of the jaw joint")
        .Item("widest opening 10–39 mm", 1, 2)
        .Item("widest opening under 10 mm", 4)
        .Item("lockjaw", 6)
        .Raise("widest sideways movement to one side 2 mm at most", 1, 1)
        .ToArray();

    private static ClassificationItem[] OfNoseAndFace() => new SectionItems(Nose)
        .Item("nose blocked on both sides", 2, 3)
        .ToArray()
        .Concat(new SectionItems(Face)
            .Item("change of the skin that neither distorts the face much nor is very wide, part of the jaw bone lost, eyeball out of position, eyelid that stays open, visible teeth lost and not replaced, severe malposition of jaws or teeth, cheek or nasal bone deeply sunken", 0, 3)
            .Item("scar or deformity that disfigures the face considerably, forehead bone sunken, part of the nose lost, an eye lost (by the success of its prosthesis), scalp lost", 4, 7)
            .Item("scar or deformity that disfigures the face very much, features or expression strikingly abnormal, much of the nose lost, open cleft of lip and palate, both outer ears lost", 8, 10)
            .ToArray())
        .ToArray();

    private static ClassificationItem[] OfEyeNerves() => new SectionItems(CranialNerves)
        .Item("I olfactory nerve: sense of smell lost wholly", 2)
        .Elsewhere("II optic nerve: see part 8")
        .Group("III oculomotor, IV trochlear and VI abducens nerve: drooping eyelid or eye movement lost")
        .Item("one eye, severe", 1, 2)
        .Item("both eyes, moderate", 3)
        .Item("both eyes, severe", 4, 6)
        .Group("VII facial nerve")
        .Item("slight paralysis on one side", 1, 3)
        .Item("slight paralysis on both sides, or severe on one", 4, 6)
        .Item("severe paralysis on both sides", 7, 8)
        .ToArray();

    private static ClassificationItem[] OfOtherNerves() => new SectionItems(CranialNerves)
        .Elsewhere("VIII nerve of balance and hearing: see part 9")
        .Group("XI accessory nerve")
        .Item("weak muscles or spastic wry neck", 1, 3)
        .Group("V trigeminal, IX glossopharyngeal, X vagus and XII hypoglossal nerve")
        .Elsewhere("by the limitation of jaws and chewing (5.2) and the shape of the face (5.4)")
        .CountingPain()
        .Raise("V trigeminal nerve: moderate nerve pain", 1, 2)
        .Raise("V trigeminal nerve: severe nerve pain", 3, 4)
        .CountingPain(counts: false)
        .Raise("cornea with little or no feeling, or eating disturbed", 1, 2)
        .ToArray();
}
