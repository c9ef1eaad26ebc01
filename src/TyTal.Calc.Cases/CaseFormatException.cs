namespace TyTal.Calc.Cases;

/// <summary>A case file, or a place in it, does not follow the format; the message names the JSON path.</summary>
public sealed class CaseFormatException : Exception
{
    /// <summary>An error at a place of a case file.</summary>
    /// <param name="path">The JSON path, e.g. "$.facts.incapacity[0].degree".</param>
    /// <param name="message">What is wrong there, with the value and what is allowed.</param>
    /// <param name="innerException">The error that the library gave, if it was one.</param>
    public CaseFormatException(string path, string message, Exception? innerException = null)
        : base($"{path}: {message}", innerException) => Path = path;

    /// <summary>The JSON path of the place.</summary>
    public string Path { get; }
}
