namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 12: organs of the abdomen and the pelvis, and the abdominal wall.</summary>
internal static class AbdomenItems
{
    private static readonly ClassificationSection Abdomen = ClassificationSection.Of(
        "12", BodyPart.AbdomenAndPelvis, "Organs of the abdomen and the pelvis, and the abdominal wall");

    internal static ValueList<ClassificationItem> All { get; } = Organs().Concat(Continence()).Concat(Bowel()).Concat(Reproduction()).ToValueList();

    private static ClassificationItem[] Organs() => new SectionItems(Abdomen)
        .Item("spleen lost", 1)
        .Item("one kidney lost, the other healthy", 1)
        .Group("Kidney failure, by the glomerular filtration rate (GFR) in ml/min/1.73 m²")
        .Item("mild, GFR 60–89", 0, 3)
        .Item("moderate, GFR 30–59", 4, 8)
        .Item("severe, GFR under 30", 9, 13)
        .Item("dialysis", 13)
        .Group("")
        .Item("after a kidney transplant", 3, 5)
        .Item("after a liver transplant", 3, 5)
        .Item("penis lost", 10)
        .ToArray();

    private static ClassificationItem[] Continence() => new SectionItems(Abdomen)
        .Group("Incontinence of the bladder")
        .Item("mild, only in effort", 1, 3)
        .Item("moderate, pads in use, not controlled by means of care", 4, 6)
        .Elsewhere("severe: with the spinal cord (7) or by the general limitation (15)")
        .Group("Incontinence of the anus")
        .Item("mild, loose stool not held", 2)
        .Item("moderate", 4)
        .Item("total", 10)
        .ToArray();

    private static ClassificationItem[] Bowel() => new SectionItems(Abdomen)
        .Group("Stoma")
        .Item("urinary, continent", 2, 4)
        .Item("urinary, open", 5, 7)
        .Item("of the small bowel", 8, 10)
        .Item("of the large bowel", 6)
        .Group("")
        .Item("incisional hernia that needs a supporting belt", 2, 4)
        .Item("after removal of the stomach or much of the bowel, or paralysis of the stomach from neuropathy", 1, 5)
        .Item("short bowel syndrome, under one metre left, with lasting or repeated need of fluid into a vein", 6, 10)
        .ToArray();

    private static ClassificationItem[] Reproduction() => new SectionItems(Abdomen)
        .Group("Infertility from a defect, injury or disease of the reproductive organs, in one who was fertile before")
        .Item("with loss of the gonads", 5)
        .Item("from another cause", 3, 4)
        .Group("Erectile dysfunction")
        .Item("mild, tablets or injections help", 1, 2)
        .Item("severe, pump or prosthesis in use", 3, 4)
        .Item("total", 5)
        .Group("Other organs of the abdomen")
        .Elsewhere("by the general limitation (15)")
        .ToArray();
}
