using System.Globalization;
using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.MotorLiability;

/// <summary>The costs that are compensated (korvattavat kustannukset; § 6(1) and § 7(2) of act 626/1991), by item and day.</summary>
public static class CostItems
{
    internal const int WorkAbilitySection = 6;
    internal const int HomeItem = 4;
    private const int FunctionalAbilitySection = 7;
    private static readonly LocalDate SupportedLivingFrom = new(2025, 1, 1);

    /// <summary>Every item in every version, by section and number; the older version first.</summary>
    public static ValueList<CostItem> All { get; } = ValueList.Create(
        OfWork(1, (
            "examinations that find out the need and the possibilities",
            "tarvetta ja mahdollisuuksia selvittävät tutkimukset",
            "undersökningar som utreder behovet och möjligheterna")),
        OfWork(2, ("work and training trials", "työ- ja koulutuskokeilut", "arbets- och utbildningsprövningar")),
        OfWork(3, (
            "work coaching in the former or a new job, in a work clinic or a similar institution",
            "työhönvalmennus entisessä tai uudessa työssä, työklinikassa tai vastaavassa laitoksessa",
            "arbetsträning i tidigare eller nytt arbete, på arbetsklinik eller motsvarande inrättning")),
        OfWork(4, (
            "training for suitable work or a suitable occupation, the preparatory general education that it needs, and the costs of studying and of study materials",
            "koulutus sopivaan työhön tai ammattiin, siihen tarvittava pohjakoulutus sekä opiskelun ja opintovälineiden kustannukset",
            "utbildning för lämpligt arbete eller yrke, den grundutbildning som den kräver, samt kostnader för studier och studiematerial")) with
        { ReasonableByItself = true },
        OfWork(5, ("travel because of the rehabilitation", "kuntoutuksesta johtuvat matkat", "resor på grund av rehabiliteringen")) with { ReasonableByItself = true },
        OfWork(6, (
            "support of a trade or profession: tools and machines, founding or changing one's own business",
            "elinkeinon tai ammatin tukeminen: työvälineet ja koneet, oman yrityksen perustaminen tai muuttaminen",
            "stöd för näring eller yrke: arbetsredskap och maskiner, grundande eller ändring av eget företag")) with
        { Form = CostForm.GrantOrLoan },
        OfWork(7, (
            "aids, devices and comparable structures that the work needs",
            "työssä tarvittavat apuvälineet, laitteet ja niihin verrattavat rakenteet",
            "hjälpmedel, anordningar och därmed jämförliga konstruktioner som arbetet kräver")),
        OfWork(8, (
            "a vehicle for journeys between home and work",
            "kulkuneuvo asunnon ja työpaikan välisiin matkoihin",
            "ett fordon för resor mellan bostad och arbetsplats")) with
        { Disability = Disability.Severe, Form = CostForm.GrantOrLoan },
        OfWork(9, (
            "journeys to work or studies when public transport cannot be used",
            "työ- tai opiskelumatkat, kun julkista liikennettä ei voi käyttää",
            "resor till arbete eller studier när kollektivtrafik inte kan anlitas")) with
        { Disability = Disability.Severe },
        OfWork(10, ("other comparable costs of rehabilitation", "muut vastaavat kuntoutuksen kustannukset", "andra motsvarande kostnader för rehabilitering")),
        OfFunction(1, (
            "examinations that find out the need and the possibilities",
            "tarvetta ja mahdollisuuksia selvittävät tutkimukset",
            "undersökningar som utreder behovet och möjligheterna")),
        OfFunction(2, (
            "spells of rehabilitation as an out-patient or in an institution",
            "kuntoutusjaksot avo- tai laitoshoidossa",
            "rehabiliteringsperioder i öppen vård eller på institution")),
        OfFunction(3, (
            "aids: prescribing, fitting, buying, handing over, training, upkeep and renewal",
            "apuvälineet: määrääminen, sovitus, hankinta, luovutus, käytön opetus, huolto ja uusiminen",
            "hjälpmedel: ordination, utprovning, anskaffning, överlåtelse, undervisning, underhåll och förnyande")),
        OfFunction(4, (
            "aids, devices and alterations in the permanent home; alterations once in five years unless there are weighty reasons",
            "vakituisen asunnon apuvälineet, laitteet ja muutostyöt; muutostyöt kerran viidessä vuodessa, jollei ole painavia syitä",
            "hjälpmedel, anordningar och ändringsarbeten i den stadigvarande bostaden; ändringsarbeten en gång på fem år om det inte finns vägande skäl")) with
        { Disability = Disability.Severe, ReasonableByItself = true },
        OfFunction(5, (
            "adaptation training, with the travel, lodging and, reasonably, lost earnings of a relative or carer",
            "sopeutumisvalmennus sekä omaisen tai hoitajan matkat, majoitus ja kohtuullinen ansionmenetys",
            "anpassningsträning samt en anhörigs eller vårdares resor, logi och skäliga inkomstbortfall")) with
        { ReasonableByItself = true },
        OfFunction(6, ("travel to the rehabilitation", "matkat kuntoutukseen", "resor till rehabiliteringen")),
        OfFunction(7, ("additional costs of service housing", "palveluasumisen lisäkustannukset", "merkostnader för serviceboende")) with { Disability = Disability.Severe, To = SupportedLivingFrom.PlusDays(-1) },
        OfFunction(7, (
            "additional costs of supported living of a disabled person",
            "vammaisen henkilön asumisen tuen lisäkustannukset",
            "merkostnader för boendestöd för en person med funktionsnedsättning")) with
        { Disability = Disability.Disabled, From = SupportedLivingFrom, Source = Act.MotorAmendment958 },
        OfFunction(8, (
            "interpreting for people severely impaired in sight, hearing or speech",
            "vaikeasti näkö-, kuulo- tai puhevammaisten tulkkaus",
            "tolkning för personer med svår syn-, hörsel- eller talskada")) with
        { Disability = Disability.Severe, ReasonableByItself = true },
        OfFunction(9, (
            "other comparable costs of rehabilitation",
            "muut vastaavat kuntoutuksen kustannukset",
            "andra motsvarande kostnader för rehabilitering")));

    /// <summary>The items that are in force on a day, by section and number.</summary>
    /// <param name="day">The day on which the cost arises, from 1.10.1991 (READING motorVersions).</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    public static ValueList<CostItem> On(LocalDate day)
    {
        MotorAct.InForce(day);
        return All.Where(item => item.HoldsOn(day)).ToValueList();
    }

    /// <summary>An item in its version of a day.</summary>
    /// <param name="purpose">Whose list.</param>
    /// <param name="number">The number of the item: 1–10 in § 6(1), 1–9 in § 7(2).</param>
    /// <param name="day">The day on which the cost arises, from 1.10.1991.</param>
    /// <exception cref="ArgumentOutOfRangeException">The purpose, the number or the day is outside its range.</exception>
    public static CostItem Find(RehabilitationPurpose purpose, int number, LocalDate day)
    {
        MotorAct.InForce(day);
        Guard.Defined(purpose);
        Guard.Range(number, 1, All.Where(item => item.Purpose == purpose).Max(item => item.Number));
        return All.First(item => item.Purpose == purpose && item.Number == number && item.HoldsOn(day));
    }

    /// <summary>The items whose text, in any one language, contains every given word, in capital or small letters, on a day.</summary>
    /// <param name="words">The words, between spaces.</param>
    /// <param name="day">The day, from 1.10.1991.</param>
    public static ValueList<CostItem> Search(string words, LocalDate day)
    {
        var all = Guard.NotNull(words, nameof(words)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return On(day).Where(item => Languages.All.Any(language => Contains(item.Text.In(language), all))).ToValueList();
    }

    private static bool Contains(string text, string[] words) =>
        Array.TrueForAll(words, word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0);

    private static CostItem OfWork(int number, Phrase text) => Original(MotorAct.Section(WorkAbilitySection, 1, number), text);

    private static CostItem OfFunction(int number, Phrase text) => Original(MotorAct.Section(FunctionalAbilitySection, 2, number), text);

    private static CostItem Original(SectionReference section, Phrase text) => new(section, text, MotorAct.FirstDay, To: null, Act.MotorRehabilitation);
}
