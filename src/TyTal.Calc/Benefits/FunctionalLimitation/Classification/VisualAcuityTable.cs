using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Central visual acuity of one eye, with the best correction (annex 1, part 8).</summary>
public enum VisualAcuity
{
    /// <summary>0.7 or better.</summary>
    SevenTenthsOrBetter,

    /// <summary>0.6.</summary>
    SixTenths,

    /// <summary>0.5.</summary>
    FiveTenths,

    /// <summary>0.4.</summary>
    FourTenths,

    /// <summary>0.3.</summary>
    ThreeTenths,

    /// <summary>0.2.</summary>
    TwoTenths,

    /// <summary>0.1.</summary>
    OneTenth,

    /// <summary>Under 0.1.</summary>
    UnderOneTenth,
}

/// <summary>The category by the visual acuity of both eyes (annex 1, part 8).</summary>
public static class VisualAcuityTable
{
    private static readonly ValueList<Phrase> Names = ValueList.Create<Phrase>(
        ("0.7 or better", "0,7 tai parempi", "0,7 eller bättre"),
        ("0.6", "0,6", "0,6"),
        ("0.5", "0,5", "0,5"),
        ("0.4", "0,4", "0,4"),
        ("0.3", "0,3", "0,3"),
        ("0.2", "0,2", "0,2"),
        ("0.1", "0,1", "0,1"),
        ("under 0.1", "alle 0,1", "under 0,1"));

    /// <summary>For each acuity of the worse eye, the categories by the better eye, from 0.7 down to the same acuity.</summary>
    private static readonly ValueList<ValueList<int>> Categories = ValueList.Create(
        ValueList.Create(0),
        ValueList.Create(0, 1),
        ValueList.Create(0, 1, 1),
        ValueList.Create(1, 1, 1, 2),
        ValueList.Create(2, 2, 2, 3, 4),
        ValueList.Create(2, 2, 2, 3, 5, 10),
        ValueList.Create(3, 3, 3, 4, 7, 11, 15),
        ValueList.Create(4, 4, 4, 6, 9, 14, 16, 18));

    /// <summary>The category of two eyes; the order does not matter.</summary>
    /// <param name="oneEye">The acuity of one eye.</param>
    /// <param name="otherEye">The acuity of the other.</param>
    /// <returns>The category; <see cref="DisabilityCategory.None"/> where the table says 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An acuity is not one of the named ones.</exception>
    public static DisabilityCategory Of(VisualAcuity oneEye, VisualAcuity otherEye)
    {
        var (one, other) = ((int)Guard.Defined(oneEye), (int)Guard.Defined(otherEye));
        var category = Categories[Math.Max(one, other)][Math.Min(one, other)];
        return category == 0 ? DisabilityCategory.None : DisabilityCategory.Of(category);
    }

    /// <summary>The 36 pairs of acuities as items.</summary>
    internal static void AddTo(SectionItems items)
    {
        items.Group(("Visual acuity, corrected", "Näöntarkkuus, taittovika korjattuna", "Synskärpa, korrigerad"));
        for (var worse = 0; worse < Categories.Count; worse++)
        {
            for (var better = 0; better <= worse; better++)
            {
                items.Item(Eyes(Names[better], Names[worse]), Categories[worse][better]);
            }
        }
    }

    private static Phrase Eyes(Phrase better, Phrase worse) => better == worse
        ? ($"both eyes {better.English}", $"molemmat silmät {better.Finnish}", $"båda ögonen {better.Swedish}")
        : ($"one eye {better.English}, the other {worse.English}", $"toinen silmä {better.Finnish}, toinen {worse.Finnish}", $"ena ögat {better.Swedish}, andra {worse.Swedish}");
}
