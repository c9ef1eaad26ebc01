namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, parts 3 and 4: cervical spine and back.</summary>
internal static class SpineItems
{
    private static readonly ClassificationSection Neck = ClassificationSection.Of("3", BodyPart.Neck, "Cervical spine");

    private static readonly ClassificationSection Back = ClassificationSection.Of("4", BodyPart.Back, "Back");

    internal static ValueList<ClassificationItem> All { get; } = OfNeck().Concat(OfBack()).ToValueList();

    private static ClassificationItem[] OfNeck() => new SectionItems(Neck)
        .Group("Mild limitation")
        .Item("movement of the neck a little limited and painful, slight neurological symptoms and findings in the arms", 0, 3)
        .Group("Moderate limitation")
        .Item("movement of the neck fairly limited and painful, fair neurological symptoms in the arms, fair findings in feeling, movement and fine movement", 4, 6)
        .Group("Severe limitation")
        .Item("movement of the neck much limited and painful, harmful posture, considerable neurological symptoms, feeling, movement and fine movement of the arms disturbed", 7, 10)
        .ToArray();

    private static ClassificationItem[] OfBack() => new SectionItems(Back)
        .Group("Mild limitation")
        .Item("bending a little limited and painful, moving about nearly normal, slight neurological symptoms and findings", 0, 3)
        .Group("Moderate limitation")
        .Item("spine fairly limited and painful, fair fault of posture, moving, dressing and undressing clearly abnormal, fair symptoms and clear findings in the legs, a moderate nerve-root injury found", 4, 8)
        .Group("Severe limitation")
        .Item("lasting severe fault of posture, chest or pelvis badly deformed, spine very stiff and painful, dressing much harder, severe symptoms and findings in the legs, a severe injury of one nerve root or a moderate one of several", 9, 14)
        .ToArray();
}
