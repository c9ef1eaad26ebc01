using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.FunctionalLimitation;

/// <summary>An aid with which a limb or a sense works again to some extent (§ 83(2); decree 768/2015, annex 1, 1.2, 2.1 and 9.1).</summary>
public enum FunctionalAid
{
    /// <summary>A mechanical prosthesis of an arm, with a good result: one or two categories less.</summary>
    MechanicalArmProsthesis,

    /// <summary>A myoelectric prosthesis of an arm, with a good result: two or three categories less.</summary>
    MyoelectricArmProsthesis,

    /// <summary>A prosthesis after an amputation of the lower leg, with which one walks slowly outdoors, over low steps, with a stick beyond 100–200 metres: one category less.</summary>
    LowerLegProsthesisSlowWalking,

    /// <summary>A prosthesis after an amputation of the lower leg, with which one varies the speed outdoors and manages everyday life: two categories less.</summary>
    LowerLegProsthesisVariedWalking,

    /// <summary>A prosthesis after an amputation of the thigh, or at the knee joint (READING), with which one walks slowly outdoors, over low steps, with a stick beyond 100–200 metres: two categories less.</summary>
    ThighProsthesisSlowWalking,

    /// <summary>A prosthesis after an amputation of the thigh, or at the knee joint (READING), with which one varies the speed outdoors and manages everyday life: three categories less.</summary>
    ThighProsthesisVariedWalking,

    /// <summary>A hearing aid or an inner-ear implant that helps considerably, in noise, too: one or two categories less.</summary>
    HearingAid,
}

/// <summary>What lowers a category that annex 1 of decree 768/2015 gives: the weaker arm, and aids.</summary>
/// <remarks>The annex lowers amputations of the lower leg and of the thigh; one at the knee joint counts as one of the thigh, and both legs are lowered once (READING prosthesisOfNamedAmputations).</remarks>
public static class CategoryReduction
{
    private static readonly Rule GivenRule = Rule.Given("given.categoryReduction");

    /// <summary>Annex 1, part 1: the classes of the arms are those of the right or better one.</summary>
    public static Rule WeakerArmRule { get; } = new("disabilityCategory.weakerArm", Act.ImpairmentClassification.Section(1, 2));

    /// <summary>Decree 768/2015, § 1(3) and annex 1: a category lowered for an aid.</summary>
    public static Rule ForAidRule { get; } =
        new("disabilityCategory.loweredForAid", Act.ImpairmentClassification.Section(1, 3), Rounding.None, Readings.ProsthesisOfNamedAmputations);

    /// <summary>The category of the left or weaker arm: one lower than that of the better arm, but 1 stays 1 and none stays none.</summary>
    /// <param name="category">The category of the right or better arm.</param>
    public static DisabilityCategory WeakerArm(DisabilityCategory category) =>
        category.IsCategory ? DisabilityCategory.Clamped(category.Number - 1) : category;

    /// <summary>The category of the left or weaker arm, with its reasons.</summary>
    /// <param name="category">The category of the right or better arm.</param>
    public static Figure<DisabilityCategory> WeakerArm(Figure<DisabilityCategory> category) => new(WeakerArm(category.Value), WeakerArmRule, category);

    /// <summary>The range of the left or weaker arm: each end one lower, but 1 stays 1 and 0 stays 0.</summary>
    /// <param name="range">The range of the right or better arm.</param>
    public static CategoryRange WeakerArm(CategoryRange range) => CategoryRange.Of(Lower(range.Least), Lower(range.Most));

    /// <summary>By how many categories an aid may lower the category that was found without it.</summary>
    /// <param name="aid">The aid and its result.</param>
    /// <exception cref="ArgumentOutOfRangeException">The aid is not one of the named ones.</exception>
    public static CategoryRange AllowedFor(FunctionalAid aid) => Guard.Defined(aid) switch
    {
        FunctionalAid.LowerLegProsthesisSlowWalking => CategoryRange.Of(1, 1),
        FunctionalAid.LowerLegProsthesisVariedWalking or FunctionalAid.ThighProsthesisSlowWalking => CategoryRange.Of(2, 2),
        FunctionalAid.ThighProsthesisVariedWalking => CategoryRange.Of(3, 3),
        FunctionalAid.MyoelectricArmProsthesis => CategoryRange.Of(2, 3),
        _ => CategoryRange.Of(1, 2),
    };

    /// <summary>A category lowered for an aid.</summary>
    /// <param name="category">The category found without the aid.</param>
    /// <param name="aid">The aid and its result.</param>
    /// <param name="reduction">By how many categories, within <see cref="AllowedFor"/>.</param>
    /// <returns>The lower category; <see cref="DisabilityCategory.None"/> when nothing is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is no category, or the reduction is outside its range.</exception>
    public static DisabilityCategory ForAid(DisabilityCategory category, FunctionalAid aid, int reduction)
    {
        var allowed = AllowedFor(aid);
        var number = category.Checked(nameof(category)).Number - Guard.Range(reduction, allowed.Least, allowed.Most);
        return number > 0 ? DisabilityCategory.Of(number) : DisabilityCategory.None;
    }

    /// <summary>A category lowered for an aid, with its reasons.</summary>
    /// <param name="category">The category found without the aid.</param>
    /// <param name="aid">The aid and its result.</param>
    /// <param name="reduction">By how many categories, within <see cref="AllowedFor"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no category, or the reduction is outside its range.</exception>
    public static Figure<DisabilityCategory> ForAid(Figure<DisabilityCategory> category, FunctionalAid aid, int reduction) =>
        new(ForAid(category.Value, aid, reduction), ForAidRule, category, new Figure<CategorySteps>(new(reduction), GivenRule));

    private static int Lower(int category) => category > DisabilityCategory.Least ? category - 1 : category;
}
