namespace TyTal.Calc.Explanations.Pictures;

/// <summary>The names of the months under an axis of time.</summary>
internal static class MonthNames
{
    private const decimal Between = 14.8m;

    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Finnish = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];
    private static readonly string[] Swedish = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>The name of a month, 1 to 12.</summary>
    internal static string Long(Voice voice, int month) => voice.Say(English[month - 1], Finnish[month - 1] + "kuu", Swedish[month - 1]);

    /// <summary>A short name: "Jan", "tammi", "jan".</summary>
    internal static string Short(Voice voice, int month) => voice.Say(English[month - 1].Substring(0, 3), Finnish[month - 1], Swedish[month - 1].Substring(0, 3));

    /// <summary>The room that the widest short name needs.</summary>
    internal static decimal RoomOf(Voice voice) => Enumerable.Range(1, 12).Max(month => PictureText.WidthOf(Short(voice, month))) + Between;
}
