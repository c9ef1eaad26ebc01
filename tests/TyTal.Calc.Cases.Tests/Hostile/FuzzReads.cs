using System.Text;
using TyTal.Calc.Cases;

namespace TyTal.Calc.Cases.Tests.Hostile;

/// <summary>Every way to read a case file, thrown at one.</summary>
internal static class FuzzReads
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (string Kind, Func<WorkedCase, object> Read)[] Readers =
    [
        ("claim", worked => CaseClaims.Read(worked)),
        ("family", worked => CaseFamilies.Read(worked)),
        ("claimDifference", worked => CaseDifferences.Read(worked)),
    ];

    /// <summary>The cases of a file; as a text, too, when it is one: both ways come to the same.</summary>
    internal static ValueList<WorkedCase> Cases(byte[] file, bool asText)
    {
        if (asText && Text(file) is { } text)
        {
            Assert.Equal(Outcome(() => CaseFile.Read(new MemoryStream(file))), Outcome(() => CaseFile.Read(text)));
        }

        return CaseFile.Read(new MemoryStream(file));
    }

    /// <summary>Whether the facts of a case are read as values: by the reader of its kind, which reads what can be computed, or, where none has it, by one of them in turn, which refuses it.</summary>
    internal static bool Facts(WorkedCase worked, int turn, bool isComputed)
    {
        var reader = Array.Find(Readers, reader => reader.Kind == worked.Kind);
        try
        {
            Assert.NotNull((reader.Read ?? Readers[turn % Readers.Length].Read)(worked));
            Assert.Equal(reader.Kind, worked.Kind);
            return true;
        }
        catch (CaseFormatException error)
        {
            CheckPlace(error);
            Assert.False(isComputed && reader.Kind == worked.Kind, $"computed, and refused as facts: {error.Message}");
            return false;
        }
    }

    internal static void CheckPlace(CaseFormatException error)
    {
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
        Assert.StartsWith(error.Path + ": ", error.Message, StringComparison.Ordinal);
    }

    private static string? Text(byte[] file)
    {
        try
        {
            // The mark at the beginning of a file is no sign of its text.
            return file is [0xef, 0xbb, 0xbf, ..] ? null : Strict.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static (ValueList<WorkedCase> Cases, string? Error) Outcome(Func<ValueList<WorkedCase>> read)
    {
        try
        {
            return (read(), null);
        }
        catch (CaseFormatException error)
        {
            return (default, error.Message);
        }
    }
}
