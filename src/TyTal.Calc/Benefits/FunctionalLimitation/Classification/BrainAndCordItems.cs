namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, parts 6 and 7: brain and spinal cord.</summary>
internal static class BrainAndCordItems
{
    private static readonly ClassificationSection Brain = ClassificationSection.Of(
        "6",
        BodyPart.Brain,
        "Brain",
        "The severity of the injury itself is always cleared up from objective early findings: consciousness, gap of memory, first aid, images. What remains usually agrees with it and usually needs a thorough neurological examination.",
        "Loss of visual field, smell and taste after a brain injury belong to the whole and are not judged apart. Chronic pain and spasticity may raise the category.",
        "A year is not always enough: the limitation may show only after years.");

    private static readonly ClassificationSection Cord = ClassificationSection.Of(
        "7",
        BodyPart.SpinalCord,
        "Spinal cord",
        "A brain injury from the same event is judged apart. Arms, legs, bladder, bowel and sexual function are looked at; chronic pain and spasticity may raise the category.");

    internal static ValueList<ClassificationItem> All { get; } = OfBrain().Concat(OfCord()).ToValueList();

    private static ClassificationItem[] OfBrain() => new SectionItems(Brain)
        .Group("Mild state after a brain injury")
        .Item("early findings of a mild or moderate injury; slight lasting symptoms, e.g. headaches, memory unsure under load, less tolerance of strain; social functioning as before", 0, 5)
        .Group("Moderate state after a brain injury")
        .Item("early findings of at least a moderate injury; clear lasting symptoms, e.g. repeated headaches, weaker memory, tiredness, less initiative; social functioning a little weaker; difficulties of executive function and memory found; particular cognitive disorders, epilepsy or slight paralysis possible", 6, 10)
        .Group("Severe state after a brain injury")
        .Item("early findings of a severe injury; fair or severe symptoms that much disturb everyday life, e.g. marked headache or cognitive decline; social functioning clearly weaker; paralysis, disorders of language or seizures possible; guidance or supervision needed at times", 11, 15)
        .Group("Very severe state after a brain injury")
        .Item("early findings of a very severe injury; e.g. paralysis of four limbs, severe ataxia or epilepsy hard to treat; wide cognitive decline; changes of personality and executive function that need help and supervision every day", 16, 20)
        .ToArray();

    private static ClassificationItem[] OfCord() => new SectionItems(Cord)
        .Group("Mild state after a spinal cord injury")
        .Item("legs a little weaker, no aids; arms normal, bladder and bowel undisturbed", 0, 5)
        .Group("Moderate state after a spinal cord injury")
        .Item("walking much harder but possible with aids, no running; arms perhaps a little disturbed; bladder and bowel normal or partly weak", 6, 10)
        .Group("Severe state after a spinal cord injury")
        .Item("moving hard, a short way at a time and on an aid; arms perhaps slightly or fairly disturbed; bladder and bowel poorly controlled", 11, 15)
        .Group("Very severe state after a spinal cord injury")
        .Item("legs do not work and arms may be considerably paralysed; as a rule no moving without another's help; no control of bladder and bowel", 16, 20)
        .ToArray();
}
