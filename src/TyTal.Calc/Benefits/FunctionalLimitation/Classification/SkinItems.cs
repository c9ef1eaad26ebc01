namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 13: the skin.</summary>
internal static class SkinItems
{
    private static readonly ClassificationSection Eczema = ClassificationSection.Of("13.1", BodyPart.Skin, "Eczema and rashes");

    private static readonly ClassificationSection Scars = ClassificationSection.Of(
        "13.2",
        BodyPart.Skin,
        "Scars",
        "Judged by the result of proper corrective surgery. Where scars of limbs or trunk limit movement, that part of the body decides; disfiguring scars go by this section, scars of the face by the shape of the face (5.4).");

    internal static ValueList<ClassificationItem> All { get; } = OfEczema().Concat(OfScars()).ToValueList();

    private static ClassificationItem[] OfEczema() => new SectionItems(Eczema)
        .Item("lasting tendency that simple protection or avoiding some tasks keeps away, few symptoms and at times; sensitisation to something rare and avoidable without symptoms is not compensated, a skin disease from it is", 0, 2)
        .Item("nearly all the time, or hard to avoid, e.g. from chromium or rubber chemicals; kept in check by continuous treatment", 3, 5)
        .Item("all the time, with considerable limits to everyday activities", 6, 10)
        .Item("severe and widespread, always active with general symptoms, e.g. general erythroderma", 11, 15)
        .ToArray();

    private static ClassificationItem[] OfScars() => new SectionItems(Scars)
        .Item("considerably disfiguring scars of trunk and limbs", 1, 2)
        .ToArray();
}
