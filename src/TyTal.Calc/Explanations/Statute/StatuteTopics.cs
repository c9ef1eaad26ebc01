using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Statute;

/// <summary>What a section is about, in a few words of our own.</summary>
/// <param name="Number">The section, e.g. "66", "142 a", "8:7".</param>
/// <param name="Text">The words.</param>
internal readonly record struct Topic(string Number, Phrase Text);

/// <summary>Every section of the Act and of the decrees, and those of other acts that the library uses, each with its topic: the inventory of the map.</summary>
internal static partial class StatuteTopics
{
    /// <summary>The parts of the Act in their order.</summary>
    internal static Topic[][] Parts { get; } = [General, Events, Benefits, Procedure, Insuring, Voluntary, Organisation, Appeal, Various];

    /// <summary>What the parts are about.</summary>
    internal static Phrase[] OfParts { get; } =
    [
        ("general provisions and who is insured", "yleistä ja ketkä on vakuutettu", "allmänt och vilka som är försäkrade"),
        ("events that are compensated", "korvattavat tapahtumat", "händelser som ersätts"),
        ("benefits", "etuudet", "förmåner"),
        ("handling claims and paying", "korvausasian käsittely ja maksu", "handläggning och betalning"),
        ("insuring and premiums", "vakuutukset ja maksut", "försäkringar och premier"),
        ("voluntary insurances", "vapaaehtoiset vakuutukset", "frivilliga försäkringar"),
        ("organisation", "toimijat", "organisation"),
        ("appeal and recovery", "valitus ja takaisinperintä", "besvär och återkrav"),
        ("data, index and other provisions", "tiedot, indeksit ja muut säännökset", "uppgifter, index och övriga bestämmelser"),
    ];

    /// <summary>The sections of the other acts and the decrees.</summary>
    internal static (Act Act, Topic[] Sections)[] OfOtherActs { get; } =
    [
        (Act.ImpairmentClassification, OfImpairmentClassification),
        (Act.LumpSumDecree1383, OfLumpSums),
        (Act.LumpSumDecree48, OfLumpSums),
        (Act.LumpSumDecree518, OfLumpSums),
        (Act.LumpSumDecree800, OfLumpSums),
        (Act.AnnualEarningsDecree, OfAnnualEarningsDecree),
        (Act.RehabilitationCostsDecree, OfRehabilitationCostsDecree),
        (Act.PolicyTransferDecree, OfPolicyTransferDecree),
        (Act.MotorRehabilitation, OfMotorRehabilitation),
        (Act.HealthInsurance, OfHealthInsurance),
        (Act.EmployeesPensions, OfEmployeesPensions),
        (Act.UnemploymentFinancing, OfUnemploymentFinancing),
        (Act.MotorLiabilityInsurance, OfMotorLiabilityInsurance),
        (Act.MotorLiabilityInsurance1959, OfMotorLiabilityInsurance1959),
        (Act.TimeLimits, OfTimeLimits),
        (Act.Interest, OfInterest),
    ];
}
