namespace TyTal.Calc.Explanations.Statute;

/// <content>Part VIII of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] Appeal =>
    [
        new("237", ("bodies of appeal", "minne valitetaan", "besvärsinstanser")),
        new("238", ("who may appeal", "kuka saa valittaa", "vem som får besvära sig")),
        new("239", ("decisions in force despite an appeal", "päätöksen noudattaminen valituksesta huolimatta", "beslutets verkan trots besvär")),
        new("240", ("appeal on the charge's ground", "valitus maksun perusteesta", "besvär över avgiftens grund")),
        new("241", ("time for an appeal", "aika valittaa", "tid för besvär")),
        new("242", ("correction by the insurer and forwarding", "oikaisu ja valituksen lähettäminen eteenpäin", "rättelse och vidarebefordran")),
        new("243", ("late appeals", "myöhästynyt valitus", "försenade besvär")),
        new("244", ("errors of fact and writing", "virheen korjaus", "rättelse av fel")),
        new("245", ("new evidence after a final decision", "uusi selvitys lainvoiman jälkeen", "ny utredning efter laga kraft")),
        new("246", ("removing a final decision", "lainvoimaisen ratkaisun kumoaminen", "undanröjande av lagakraftvunnet avgörande")),
        new("247", ("recovery of what was paid without ground", "perusteetta maksetun perintä takaisin", "återkrav av det som betalats utan grund")),
    ];
}
