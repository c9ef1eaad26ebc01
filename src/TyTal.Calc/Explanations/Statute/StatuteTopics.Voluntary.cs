namespace TyTal.Calc.Explanations.Statute;

/// <content>Part VI of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] Voluntary =>
    [
        new("187", ("what holds for the voluntary insurances", "mitä vapaaehtoisissa vakuutuksissa noudatetaan", "vad som gäller frivilliga försäkringar")),
        new("188", ("entrepreneurs' insurance of working time", "yrittäjän vakuutus työajalle", "företagares försäkring för arbetstid")),
        new("189", ("entrepreneurs above the age limit", "ikärajan ylittäneet yrittäjät", "företagare över åldersgränsen")),
        new("190", ("entrepreneurs under 18", "alaikäiset yrittäjät", "minderåriga företagare")),
        new("191", ("granting an entrepreneur's insurance", "yrittäjän vakuutuksen antaminen", "beviljande av företagares försäkring")),
        new("192", ("ending by the insurer", "yhtiön irtisanominen", "uppsägning från bolagets sida")),
        new("193", ("ending with the pension insurance", "loppu eläkevakuutuksen mukana", "upphörande med pensionsförsäkringen")),
        new("194", ("ending by the entrepreneur", "yrittäjän irtisanominen", "uppsägning från företagarens sida")),
        new("195", ("the entrepreneur's report of an event", "yrittäjän ilmoitus", "företagarens anmälan")),
        new("196", ("an entrepreneur's workplace", "yrittäjän työpaikka", "företagarens arbetsplats")),
        new("197", ("an entrepreneur's daily allowance", "päiväraha yrittäjälle", "dagpenning för företagare")),
        new("198", ("an entrepreneur's pension", "eläke yrittäjälle", "pension för företagare")),
        new("199", ("employees' leisure-time insurance", "työntekijöiden vapaa-aika", "arbetstagarnas fritid")),
        new("200", ("entrepreneurs' leisure-time insurance", "yrittäjän vapaa-aika", "företagarens fritid")),
        new("201", ("what leisure-time insurance leaves out", "mitä vapaa-ajan vakuutus ei korvaa", "vad fritidsförsäkringen inte ersätter")),
        new("202", ("deductions in leisure-time insurance", "vähennykset vapaa-ajan vakuutuksessa", "avdrag i fritidsförsäkringen")),
        new("203", ("medical care in leisure-time insurance", "hoito vapaa-ajan vakuutuksessa", "vård i fritidsförsäkringen")),
        new("204", ("employees' insurance for work abroad", "vakuutus työntekijälle ulkomaille", "försäkring för arbetstagare utomlands")),
    ];
}
