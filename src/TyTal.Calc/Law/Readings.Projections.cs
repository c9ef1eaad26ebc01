namespace TyTal.Calc.Law;

/// <content>The readings of projections.</content>
public static partial class Readings
{
    /// <summary>Employees Pensions Act, §§ 96 and 98: how the figures of years to come are projected.</summary>
    public static Reading ProjectedFigures { get; } = new(
        "projectedFigures",
        Act.EmployeesPensions.Section(98),
        ("The figures of a year are given by decree; the Act does not say how they are rounded, or projected. A projected one is the figure of the year before, as rounded, grown by the "
        + "percentage that was supposed, and rounded as the decrees give it: the index to whole points, the coefficient to three decimals, a half away from zero.",
        "Vuoden luvut annetaan asetuksella; laissa ei säädetä, miten ne pyöristetään tai miten niitä ennustetaan. Ennustettu luku on edellisen vuoden pyöristetty luku korotettuna "
        + "oletetulla prosentilla ja pyöristettynä niin kuin asetukset sen antavat: indeksi kokonaisiksi pisteiksi ja kerroin kolmeen desimaaliin, puolikas poispäin nollasta.",
        "Talen för ett år ges genom förordning; lagen säger inte hur de avrundas eller hur de räknas framåt. Ett framräknat tal är det föregående årets avrundade tal höjt med den "
        + "antagna procenten och avrundat så som förordningarna ger det: indexet till hela poäng och koefficienten till tre decimaler, en halv bort från noll."));

    private static Reading[] OfProjections => [ProjectedFigures];
}
