using System.Security.Cryptography;

namespace TyTal.Calc.Portfolio;

/// <summary>The SHA-256 of a file: two files with the same one are the same.</summary>
internal static class Fingerprint
{
    public static string Of(string path)
    {
        using var file = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
