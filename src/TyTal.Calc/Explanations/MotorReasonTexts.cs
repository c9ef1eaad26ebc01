using TyTal.Calc.MotorLiability;

namespace TyTal.Calc.Explanations;

/// <summary>Why days, costs, claims and conditions of rehabilitation after a traffic accident come out as they do.</summary>
internal static class MotorReasonTexts
{
    internal static string Of(DayOutcome outcome, Voice voice) => outcome switch
    {
        DayOutcome.Measure => voice.Say("in full, in a measure", "täysimääräisesti, toimenpide", "till fullt belopp, åtgärd"),
        DayOutcome.Holiday => voice.Say("in full, on holiday in the programme", "täysimääräisesti, opetusohjelman mukainen loma", "till fullt belopp, ferier enligt undervisningsprogrammet"),
        DayOutcome.AssessmentOrWaiting => voice.Say("in full, assessment or waiting", "täysimääräisesti, selvittely tai odotusaika", "till fullt belopp, utredning eller väntetid"),
        DayOutcome.WorkNotPrevented => voice.Say("the rehabilitation does not prevent suitable work", "kuntoutus ei estä sopivaa työtä", "rehabiliteringen hindrar inte lämpligt arbete"),
        DayOutcome.MeasureNotNamed => voice.Say("a measure that is not named", "toimenpide, jota ei ole mainittu", "en åtgärd som inte nämns"),
        DayOutcome.HolidayOfOtherRehabilitation => voice.Say(
            "a holiday, but not in rehabilitation for work", "loma, mutta ei työhön liittyvässä kuntoutuksessa", "lov, men inte vid rehabilitering för arbete"),
        DayOutcome.HolidayOutsideProgramme => voice.Say(
            "a holiday of rehabilitation that has no teaching programme", "loma kuntoutuksessa, jolla ei ole opetusohjelmaa", "lov vid rehabilitering utan undervisningsprogram"),
        DayOutcome.BeyondReasonableTime => voice.Say(
            "assessment or waiting beyond a reasonable time", "selvittely tai odotus yli kohtuullisen ajan", "utredning eller väntan utöver skälig tid"),
        DayOutcome.OtherRehabilitationAwaited => voice.Say(
            "assessment of, or waiting for, rehabilitation that is not for work",
            "muun kuin työhön liittyvän kuntoutuksen selvittely tai odotus",
            "utredning av eller väntan på rehabilitering som inte gäller arbete"),
        _ => voice.Say("interrupted or delayed by the person's own doing", "keskeytynyt tai viivästynyt omasta syystä", "avbruten eller fördröjd av eget förvållande"),
    };

    internal static string Of(CostRefusalReason reason, Voice voice) => reason switch
    {
        CostRefusalReason.PublicDuty => voice.Say("a duty of the public health care", "julkisen terveydenhuollon velvollisuus", "en skyldighet för den offentliga hälso- och sjukvården"),
        CostRefusalReason.NoPaymentCommitment => voice.Say("no payment commitment", "ei maksusitoumusta", "ingen betalningsförbindelse"),
        CostRefusalReason.HomeAlteredBefore => voice.Say(
            "the home was altered less than five years before", "asunnossa on tehty muutostöitä alle viisi vuotta aiemmin", "bostaden ändrades mindre än fem år tidigare"),
        CostRefusalReason.NotAsDisabled => voice.Say("not disabled as the item asks", "ei kohdassa edellytetyllä tavalla vammainen", "inte funktionshindrad så som punkten kräver"),
        _ => voice.Say("the conditions of rehabilitation are not met", "kuntoutuksen edellytykset eivät täyty", "villkoren för rehabilitering uppfylls inte"),
    };

    internal static string Of(TransferRefusalReason reason, Voice voice) => reason switch
    {
        TransferRefusalReason.LateNotice => voice.Say("told too late to be taken into account", "ilmoitettu liian myöhään huomioon otettavaksi", "meddelat för sent för att beaktas"),
        TransferRefusalReason.AuthorityNotNamed => voice.Say(
            "the section of that day does not name this authority", "tuolloin voimassa olleessa pykälässä ei mainita tätä viranomaista", "den då gällande paragrafen nämner inte denna myndighet"),
        _ => voice.Say(
            "the section of that day does not name an allowance of this authority",
            "tuolloin voimassa olleessa pykälässä ei mainita tämän viranomaisen etuutta",
            "den då gällande paragrafen nämner inte någon förmån från denna myndighet"),
    };

    internal static string Of(UnmetCondition condition, Voice voice) => condition switch
    {
        UnmetCondition.Residence => voice.Say(
            "neither living in Finland nor under an agreement that counts", "ei asu Suomessa eikä kuulu huomioon otettavan sopimuksen piiriin", "bor inte i Finland och omfattas inte av ett avtal som beaktas"),
        UnmetCondition.NoRehabilitation => voice.Say("the measures are no rehabilitation", "toimenpiteet eivät ole kuntoutusta", "åtgärderna är inte rehabilitering"),
        UnmetCondition.NoRightToCompensation => voice.Say(
            "no right to compensation under the Motor Liability Insurance Act",
            "ei oikeutta korvaukseen liikennevakuutuslain perusteella",
            "ingen rätt till ersättning enligt trafikförsäkringslagen"),
        _ => voice.Say(
            "ability and chances to earn are not weaker, nor likely to become so",
            "työkyky ja ansiomahdollisuudet eivät ole heikentyneet eivätkä todennäköisesti heikkene",
            "arbetsförmågan och förvärvsmöjligheterna har inte försämrats och kommer sannolikt inte att försämras"),
    };
}
