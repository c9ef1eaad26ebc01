namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 15: the general limitation of functioning.</summary>
internal static class WholePersonItems
{
    private static readonly ClassificationSection WholePerson = ClassificationSection.Of(
        "15",
        BodyPart.WholePerson,
        "General limitation of functioning",
        "Examples of limitations and their categories: how many of them there are, and how severe, decides.",
        "Treatment, and disorders of behaviour that go with the injury or disease, e.g. changes of mood, aggression, rituals and compulsions, may count.");

    internal static ValueList<ClassificationItem> All { get; } = MildAndModerate().Concat(Severe()).ToValueList();

    private static ClassificationItem[] MildAndModerate() => new SectionItems(WholePerson)
        .Group("Mild limitation (0–5)")
        .Item("has to avoid certain substances or to keep a diet; no considerable limits in ordinary life, but they must be remembered in special situations", 0, 2)
        .Item("moves alone in good conditions, a little limited on uneven ground; as a rule looks after oneself; fingers less nimble for buttons and writing; treatment a slight strain, e.g. ointment on most of the skin, a diet, insulin without complications; marked reading disorder, simple text succeeds", 3, 5)
        .Group("Moderate limitation (6–10)")
        .Item("no activity that needs steady precision and concentration; treatment takes time daily and its neglect endangers health, e.g. insulin with complications; self-care slower or with an aid; basic reading, writing and arithmetic; routine problems alone, some guidance in complicated unfamiliar ones, banks and offices perhaps difficult", 6, 7)
        .Item("standing or walking for long much harder, an aid (walking frame, wheelchair) for longer ways, mostly alone; hurrying worsens symptoms; neglect of treatment a serious danger; reading and writing difficult, adapted teaching; mostly independent at home, some guidance outside it; speech understood with difficulty; social contact nearly independent", 8, 10)
        .ToArray();

    private static ClassificationItem[] Severe() => new SectionItems(WholePerson)
        .Group("Severe limitation (11–15)")
        .Item("only very light or limited activity; a short way at a time with an aid; treatment a great strain and with another's regular help; repeated attacks that disable; basic reading, writing and arithmetic lacking; help or supervision e.g. weekly in complicated tasks, self-care and errands", 11, 12)
        .Item("self-care difficult, dressing much harder; help or supervision daily in one personal activity or now and then in many; no routine problem without much guidance; communication needs pictures, an interpreter or signs; matters outside the home left to others; much guidance in social contact", 13, 15)
        .Group("Very severe limitation (16–20)")
        .Item("at times occupation like handicraft at most; time-consuming help every day in many personal activities, or much regular guidance; communication, eating and swallowing much harder; bladder and bowel wholly incontinent; legs of no use for moving; care round the clock", 16, 17)
        .Item("nearly wholly dependent on another in everyday activities, e.g. paralysed in four limbs", 18, 20)
        .ToArray();
}
