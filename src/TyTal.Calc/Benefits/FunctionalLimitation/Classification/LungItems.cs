namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 10: the organs of breathing.</summary>
internal static class LungItems
{
    private static readonly ClassificationSection Lasting = ClassificationSection.Of(
        "10.1",
        BodyPart.Lungs,
        "Irreversible limitation of breathing",
        "Starts from shortness of breath in various activities, compared with a healthy person of the same age; the disease is confirmed by examinations and followed long enough under treatment.",
        "Lung function tests support the judgement: they agree with it and with a measurement of physical performance, if one is made, and a single measurement never decides.");

    private static readonly ClassificationSection Varying = ClassificationSection.Of(
        "10.2",
        BodyPart.Lungs,
        "Varying limitation of breathing",
        "Asthma is the typical disease. Needs long follow-up at the best level of treatment, with at least a year of findings that confirm it; medication, peak flow, tolerance of strain, air, infections, sleep and attacks count.");

    internal static ValueList<ClassificationItem> All { get; } =
        Breathlessness().Concat(FunctionTests()).Concat(Asthma()).Concat(SleepApnoea()).ToValueList();

    private static ClassificationItem[] Breathlessness() => new SectionItems(Lasting)
        .Group("Mild limitation")
        .Item("short of breath only in the heaviest effort, not e.g. uphill or on stairs", 0, 5)
        .Group("Moderate limitation")
        .Item("short of breath in medium effort, e.g. hurrying, longer effort, stairs, but not on the level at normal speed or in usual housework", 6, 10)
        .Group("Severe limitation")
        .Item("short of breath in light effort, e.g. on the level at normal speed, one flight of stairs, usual housework; slower walking on the level possible", 11, 14)
        .Group("Very severe limitation")
        .Item("short of breath in slight effort, e.g. washing, dressing, and at times at rest", 15, 18)
        .ToArray();

    private static ClassificationItem[] FunctionTests() => new SectionItems(Lasting)
        .Group("Lung function tests, percent of the reference values")
        .Item("VC/FVC 65–79, FEV1 65–79, diffusing capacity 60–74", 0, 5)
        .Item("VC/FVC 50–64, FEV1 50–64, diffusing capacity 45–59", 6, 10)
        .Item("VC/FVC 35–49, FEV1 35–49, diffusing capacity 30–44", 11, 15)
        .Item("VC/FVC under 35, FEV1 under 35, diffusing capacity under 30", 16, 18)
        .ToArray();

    private static ClassificationItem[] Asthma() => new SectionItems(Varying)
        .Group("Slight limitation")
        .Item("symptoms and medication at times", 0, 1)
        .Group("Mild limitation")
        .Item("symptoms usually mild, worse with strain, polluted or cold air and infections; regular medication with an inhaled steroid", 2, 3)
        .Group("Moderate limitation")
        .Item("symptoms at night every week, peak flow low every morning and not corrected well enough; being outdoors on cold days much harder; inhaled steroid, long-acting bronchodilator, and repeated or continuous oral steroid", 4, 8)
        .Group("Severe limitation")
        .Item("short of breath in strain indoors, too; lasting severe obstruction; large doses of extra bronchodilator beside the regular medication", 9, 14)
        .Group("Very severe limitation")
        .Item("medication at its maximum, lasting severe obstruction, mostly sitting in bed or a chair, another's help all the time, nearly always in need of a hospital or alike", 15, 18)
        .ToArray();

    private static ClassificationItem[] SleepApnoea() => new SectionItems(Varying)
        .Group("Sleep apnoea")
        .Item("regular positive-pressure treatment, few symptoms with it", 0, 1)
        .Item("tired all day in spite of regular positive-pressure treatment, by report and by measured alertness", 2, 4)
        .ToArray();
}
