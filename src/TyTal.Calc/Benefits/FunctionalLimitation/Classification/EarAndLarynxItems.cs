namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 9: hearing, speech, balance, tinnitus, deafblindness and the larynx.</summary>
internal static class EarAndLarynxItems
{
    private static readonly ClassificationSection Hearing = ClassificationSection.Of(
        "9.1",
        BodyPart.EarAndLarynx,
        "Loss of hearing",
        "The mean of 500, 1 000, 2 000 and 4 000 Hz without a hearing aid, by an audiometry of a trained examiner.",
        "One ear: the better ear hears better than 20 dB, and the worse ear decides. Both ears: the better ear decides.",
        "Where a hearing aid or an inner-ear implant helps considerably, 1–2 categories may be taken off; how usable it is in noise counts.");

    private static readonly ClassificationSection Speech = ClassificationSection.Of("9.2", BodyPart.EarAndLarynx, "Speech disorder from loss of hearing");

    private static readonly ClassificationSection Balance = ClassificationSection.Of(
        "9.3",
        BodyPart.EarAndLarynx,
        "Vertigo and balance disorders from the ear",
        "Objective disorder of balance and findings count, rather than felt vertigo. Disorders of balance from another organ are judged by that organ.");

    private static readonly ClassificationSection Tinnitus = ClassificationSection.Of("9.4", BodyPart.EarAndLarynx, "Tinnitus", "As a rule tinnitus does not change the category of the loss of hearing.");

    private static readonly ClassificationSection Deafblindness = ClassificationSection.Of("9.5", BodyPart.EarAndLarynx, "Deafblindness");

    private static readonly ClassificationSection Larynx = ClassificationSection.Of("9.6", BodyPart.EarAndLarynx, "Larynx");

    internal static ValueList<ClassificationItem> All { get; } =
        OfHearing().Concat(OfSpeech()).Concat(OfBalance()).Concat(OfTinnitus()).Concat(OfDeafblindness()).Concat(OfLarynx()).ToValueList();

    private static ClassificationItem[] OfHearing() => new SectionItems(Hearing)
        .Group("One ear")
        .Item("60–89 dB", 2)
        .Item("90 dB or more", 3)
        .Group("Both ears")
        .Both("20–29 dB", 2)
        .Both("30–39 dB", 3)
        .Both("40–49 dB", 4)
        .Both("50–59 dB", 5)
        .Both("60–69 dB", 6)
        .Both("70–79 dB", 7)
        .Both("80–89 dB", 8)
        .Both("90 dB or more", 10)
        .Raise("the worse ear weaker than the better one by a mean of at least 35 dB", 1, 1)
        .ToArray();

    private static ClassificationItem[] OfSpeech() => new SectionItems(Speech)
        .Raise("speech unclear but easily understood", 0, 5, ceiling: 12)
        .Raise("speech understood with difficulty", 8, 8, ceiling: 14)
        .Item("unable to speak so as to be understood; the loss of hearing is included", 14, 16)
        .ToArray();

    private static ClassificationItem[] OfBalance() => new SectionItems(Balance)
        .Group("Mild disorder of balance")
        .Item("only on uneven ground and e.g. when climbing, no aids needed", 0, 1)
        .Group("Moderate disorder of balance")
        .Item("in most everyday activities, a stick needed repeatedly; strong attacks of vertigo nearly weekly, otherwise few symptoms", 2, 5)
        .Group("Severe disorder of balance")
        .Item("moving indoors with a stick, outdoors with a walking frame", 6, 10)
        .ToArray();

    private static ClassificationItem[] OfTinnitus() => new SectionItems(Tinnitus)
        .Raise("particularly severe and long or lasting tinnitus from an injury of the inner ear, with more limitation than the loss of hearing alone", 1, 1)
        .ToArray();

    private static ClassificationItem[] OfDeafblindness() => new SectionItems(Deafblindness)
        .Both("deafblindness", 20)
        .ToArray();

    private static ClassificationItem[] OfLarynx() => new SectionItems(Larynx)
        .Item("vocal cord paralysed on one side, or like hoarseness", 2)
        .Item("vocal cords paralysed on both sides, or like hoarseness", 6)
        .Item("lasting opening of the windpipe, or larynx lost", 10)
        .Item("larynx lost, with an opening of the windpipe and without speech", 14)
        .ToArray();
}
