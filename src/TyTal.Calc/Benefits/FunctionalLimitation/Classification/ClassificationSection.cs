using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>The parts of the body and of life in which the classification orders injuries and diseases: parts 1–15 of annex 1.</summary>
public enum BodyPart
{
    /// <summary>The arms (part 1).</summary>
    Arm = 1,

    /// <summary>The legs (part 2).</summary>
    Leg,

    /// <summary>The cervical spine (part 3).</summary>
    Neck,

    /// <summary>The back (part 4).</summary>
    Back,

    /// <summary>Head, face and cranial nerves (part 5).</summary>
    HeadAndFace,

    /// <summary>The brain (part 6).</summary>
    Brain,

    /// <summary>The spinal cord (part 7).</summary>
    SpinalCord,

    /// <summary>Eyes and eyesight (part 8).</summary>
    Eye,

    /// <summary>Hearing, balance, tinnitus, deafblindness and the larynx (part 9).</summary>
    EarAndLarynx,

    /// <summary>The organs of breathing (part 10).</summary>
    Lungs,

    /// <summary>Heart and circulation (part 11).</summary>
    Circulation,

    /// <summary>Organs of the abdomen and the pelvis, and the abdominal wall (part 12).</summary>
    AbdomenAndPelvis,

    /// <summary>The skin (part 13).</summary>
    Skin,

    /// <summary>Mental disorders (part 14).</summary>
    Mind,

    /// <summary>The general limitation of functioning (part 15).</summary>
    WholePerson,
}

/// <summary>A section of annex 1 of decree 768/2015, e.g. 1.2.</summary>
/// <param name="Number">Its number in the annex, e.g. "1.2".</param>
/// <param name="BodyPart">The part of the body.</param>
/// <param name="Title">What it is about, in this library's own words, in each language.</param>
/// <param name="Notes">What applies to all its items, in this library's own words, in each language.</param>
public sealed record ClassificationSection(string Number, BodyPart BodyPart, Phrase Title, ValueList<Phrase> Notes)
{
    /// <summary>The decree that gives the classification (§ 85).</summary>
    public static SectionReference Source { get; } = Act.ImpairmentClassification.Section(1);

    /// <summary>The number and the title in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => $"{Number} {Title.In(Guard.Defined(language))}";

    /// <summary>The number and the title in English.</summary>
    public override string ToString() => In(Language.English);

    internal static ClassificationSection Of(string number, BodyPart bodyPart, Phrase title, params Phrase[] notes) =>
        new(number, bodyPart, title, ValueList<Phrase>.Own(notes));
}
