namespace TyTal.Calc.Cases;

/// <summary>A case file, or a place in it, does not follow the format; the message names the JSON path.</summary>
public sealed class CaseFormatException : Exception
{
    private const int MostSigns = 4_000;

    /// <summary>An error at a place of a case file.</summary>
    /// <param name="path">The JSON path, e.g. "$.facts.incapacity[0].degree".</param>
    /// <param name="message">What is wrong there, with the value and what is allowed; of a path or a message of more than 4 000 signs the beginning is kept.</param>
    /// <param name="innerException">The error that the library gave, if it was one.</param>
    public CaseFormatException(string path, string message, Exception? innerException = null)
        : base($"{Short(path)}: {Short(message)}", innerException) => Path = Short(path);

    /// <summary>The JSON path of the place.</summary>
    public string Path { get; }

    /// <summary>A message is to be read: a name or a number of a million signs is not repeated in it.</summary>
    private static string Short(string text) => text is { Length: > MostSigns } ? text[..MostSigns] + "…" : text;
}
