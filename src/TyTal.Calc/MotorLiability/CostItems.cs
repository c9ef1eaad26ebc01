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
        OfWork(1, "examinations that find out the need and the possibilities"),
        OfWork(2, "work and training trials"),
        OfWork(3, "work coaching in the former or a new job, in a work clinic or a similar institution"),
        OfWork(4, "training for suitable work or a suitable occupation, the preparatory general education that it needs, and the costs of studying and of study materials") with { ReasonableByItself = true },
        OfWork(5, "travel because of the rehabilitation") with { ReasonableByItself = true },
        OfWork(6, "support of a trade or profession: tools and machines, founding or changing one's own business") with { Form = CostForm.GrantOrLoan },
        OfWork(7, "aids, devices and comparable structures that the work needs"),
        OfWork(8, "a vehicle for journeys between home and work") with { Disability = Disability.Severe, Form = CostForm.GrantOrLoan },
        OfWork(9, "journeys to work or studies when public transport cannot be used") with { Disability = Disability.Severe },
        OfWork(10, "other comparable costs of rehabilitation"),
        OfFunction(1, "examinations that find out the need and the possibilities"),
        OfFunction(2, "spells of rehabilitation as an out-patient or in an institution"),
        OfFunction(3, "aids: prescribing, fitting, buying, handing over, training, upkeep and renewal"),
        OfFunction(4, "aids, devices and alterations in the permanent home; alterations once in five years unless there are weighty reasons") with { Disability = Disability.Severe, ReasonableByItself = true },
        OfFunction(5, "adaptation training, with the travel, lodging and, reasonably, lost earnings of a relative or carer") with { ReasonableByItself = true },
        OfFunction(6, "travel to the rehabilitation"),
        OfFunction(7, "additional costs of service housing") with { Disability = Disability.Severe, To = SupportedLivingFrom.PlusDays(-1) },
        OfFunction(7, "additional costs of supported living of a disabled person") with { Disability = Disability.Disabled, From = SupportedLivingFrom, Source = Act.MotorAmendment958 },
        OfFunction(8, "interpreting for people severely impaired in sight, hearing or speech") with { Disability = Disability.Severe, ReasonableByItself = true },
        OfFunction(9, "other comparable costs of rehabilitation"));

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

    /// <summary>The items whose text contains every given word, in capital or small letters, on a day.</summary>
    /// <param name="words">The words, between spaces.</param>
    /// <param name="day">The day, from 1.10.1991.</param>
    public static ValueList<CostItem> Search(string words, LocalDate day)
    {
        var all = Guard.NotNull(words, nameof(words)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return On(day).Where(item => Array.TrueForAll(all, word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(item.Text, word, CompareOptions.IgnoreCase) >= 0)).ToValueList();
    }

    private static CostItem OfWork(int number, string text) => Original(MotorAct.Section(WorkAbilitySection, 1, number), text);

    private static CostItem OfFunction(int number, string text) => Original(MotorAct.Section(FunctionalAbilitySection, 2, number), text);

    private static CostItem Original(SectionReference section, string text) => new(section, text, MotorAct.FirstDay, To: null, Act.MotorRehabilitation);
}
