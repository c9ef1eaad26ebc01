namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 14: mental disorders.</summary>
internal static class MindItems
{
    private static readonly ClassificationSection Mind = ClassificationSection.Of(
        "14",
        BodyPart.Mind,
        "Limitation from mental disorders",
        "Rests on long knowledge of the disorder, at least the two years before, and on a specialist's examination of functioning; the disorder has long limited participation and functioning repeatedly and still does.");

    internal static ValueList<ClassificationItem> All { get; } = new SectionItems(Mind)
        .Group("Mild limitation")
        .Item("lasting disorder, at times worse so that functioning falls in crises; treatment is mainly for these and helps, and between them functioning is intact", 0, 5)
        .Group("Moderate limitation")
        .Item("long-lasting disorder with frequent crises; functioning falls decisively for a long time; long regular treatment, mainly as an outpatient; self-care lacking at times", 6, 10)
        .Group("Severe limitation")
        .Item("long-lasting disorder, functioning lowered for good so that hospital or institution is needed at times; symptoms all the time in spite of regular treatment; self-care repeatedly lacking, regular support from others needed", 11, 14)
        .Group("Very severe limitation")
        .Item("very severe unbroken disorder, functioning weak for good; unable to act or to live alone without much support; treatment and care needed every day", 15, 18)
        .ToArray()
        .ToValueList();
}
