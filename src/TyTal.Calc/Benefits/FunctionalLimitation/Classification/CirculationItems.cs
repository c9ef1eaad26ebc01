namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 11: heart and circulation.</summary>
internal static class CirculationItems
{
    private static readonly ClassificationSection Circulation = ClassificationSection.Of(
        "11",
        BodyPart.Circulation,
        "Heart and circulation",
        "Starts from the loss of general performance: pain, shortness of breath, disorders of rhythm, limping from poor circulation. The disease is confirmed, lasting and followed long enough under treatment.",
        "Measured performance, e.g. an exercise test under the best medication, is needed but does not decide alone; the values are those of a middle-aged man.");

    internal static ValueList<ClassificationItem> All { get; } = new SectionItems(Circulation)
        .Group("Mild limitation")
        .Item("disease found, symptoms only in the heaviest effort, not when walking or on stairs; e.g. after a heart attack, a successful repair of the septum or a bypass, a disorder of rhythm without much effect; over 125 W, MET over 8, NYHA 1", 0, 5)
        .Group("Moderate limitation")
        .Item("symptoms in medium effort, e.g. hurrying, longer effort, stairs, but not on the level at normal speed or in usual housework; e.g. a pacemaker or an artificial valve, unless symptoms say more; 75–125 W, MET 5–8, NYHA 2", 6, 10)
        .Group("Severe limitation")
        .Item("symptoms in light effort, e.g. on the level at normal speed, one flight of stairs, usual housework; heart failure balanced by medication (severe high blood pressure, after a heart attack or transplant); 25–75 W, MET 2–5, NYHA 3", 11, 14)
        .Group("Very severe limitation")
        .Item("symptoms in slight movement or effort, e.g. washing, dressing, and at times at rest; heart failure that resists treatment; under 25 W, MET under 2, NYHA 4", 15, 18)
        .ToArray()
        .ToValueList();
}
