namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 8: eyes and eyesight.</summary>
internal static class EyeItems
{
    private static readonly ClassificationSection Eyes = ClassificationSection.Of(
        "8",
        BodyPart.Eye,
        "Eyes and eyesight",
        "Loss of acuity, of visual field and the diseases below are judged as a whole, neither combined nor added.",
        "Visual fields are judged by an eye specialist's examination.");

    internal static ValueList<ClassificationItem> All { get; } =
        Acuity().Concat(NarrowedFields()).Concat(LostHalves()).Concat(Scotomas()).Concat(LensAndLight()).Concat(DoubleVisionAndTears()).ToValueList();

    private static ClassificationItem[] Acuity()
    {
        var items = new SectionItems(Eyes);
        VisualAcuityTable.AddTo(items);
        return items
            .Group("Blindness")
            .Item("one eye wholly blind", 4)
            .Both("both eyes wholly blind", 18)
            .ToArray();
    }

    private static ClassificationItem[] NarrowedFields() => new SectionItems(Eyes)
        .Group("Visual field narrowed concentrically, outer (temporal) limit")
        .Item("60 degrees, one eye", 0)
        .Both("60 degrees, both eyes", 2)
        .Item("40 degrees, one eye", 0)
        .Both("40 degrees, both eyes", 6)
        .Item("30 degrees, one eye", 2)
        .Both("30 degrees, both eyes", 9)
        .Item("20 degrees, one eye", 3)
        .Both("20 degrees, both eyes", 14)
        .Item("under 20 degrees, one eye", 4)
        .Both("under 20 degrees, both eyes", 16)
        .ToArray();

    private static ClassificationItem[] LostHalves() => new SectionItems(Eyes)
        .Group("Part of the visual field lost")
        .Item("homonymous hemianopsia at the side, by side", 6, 8)
        .Item("homonymous hemianopsia above", 5)
        .Item("homonymous hemianopsia below", 10)
        .Item("homonymous quadrantanopsia", 3, 5)
        .Item("bitemporal hemianopsia", 5)
        .Item("binasal hemianopsia, binocular vision lost", 4)
        .Item("binasal hemianopsia, binocular vision left", 2)
        .ToArray();

    private static ClassificationItem[] Scotomas() => new SectionItems(Eyes)
        .Group("Absolute gaps within the visual field (scotomas), by place and extent")
        .Item("large gap of one eye within the central 30 degrees", 2, 3)
        .Item("large gap of both eyes or of the binocular field within the central 30 degrees", 4, 8)
        .Item("central gap of both eyes or of the binocular field reaching over 30 degrees; tunnel vision counts, too", 9, 14)
        .Elsewhere("ring-shaped gaps: by the temporal limit as for a concentric narrowing, with regard to the use of the field outside the ring")
        .ToArray();

    private static ClassificationItem[] LensAndLight() => new SectionItems(Eyes)
        .Group("Night blindness")
        .Item("total: no scotopic function, adaptometer (Goldmann-Weekers or alike) up by 3 log units", 10)
        .Group("Daylight vision lost")
        .Item("achromatopsia: total colour blindness", 10)
        .Group("Lens lost (aphakia)")
        .Item("one eye, by how far glasses help", 2, 4)
        .Item("both eyes", 6)
        .Item("the only eye", 6)
        .Group("Artificial lens")
        .Elsewhere("by the eyesight")
        .ToArray();

    private static ClassificationItem[] DoubleVisionAndTears() => new SectionItems(Eyes)
        .Group("Double vision")
        .Item("one eye has to be covered", 4)
        .Item("only when looking to the side", 2)
        .Item("only when looking down", 3)
        .Item("only when looking up", 0)
        .Group("Dry eye")
        .Item("shown by a Schirmer test or alike", 1, 3)
        .Group("Watering eye")
        .Item("all the time", 1)
        .Group("Wide pupil (mydriasis)")
        .Item("e.g. after an injury: dazzle and little depth of focus", 2, 4)
        .Group("Abnormal eye movement")
        .Item("e.g. nystagmus, dystonia, forced movements, external (sub)total or internuclear ophthalmoplegia", 1, 5)
        .ToArray();
}
