using System.Text;

namespace TyTal.Calc.Cases.Tests.Hostile;

/// <summary>Changes of the bytes of a file, as a broken disk, a broken program or a mischief-maker would make them.</summary>
internal static class ByteMutation
{
    private static readonly byte[][] Fragments =
    [
        [0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xef, 0xbb, 0xbf], [0x00], [0xfe, 0xff],
        .. new[]
        {
            "NaN", "Infinity", "-Infinity", "-", "+1", "0x10", "1e400", "-1e400", "1e-400", "00", ".5", "1.", "null", "true", "{", "}", "[", "]", ",", ":", "\"",
            "\\", "\\u0000", "\\ud800", "\\uZZZZ", "//", "/*", "'", "\n", "\u2028", "9999999999999999999999999999999999999999", "[[[[[[[[[[[[[[[[", "{\"\":",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>A file with one to four changes.</summary>
    internal static byte[] Of(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            Change(bytes, random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when length > 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3 when length > 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 4 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, Fragments[random.Next(Fragments.Length)]);
                break;
            default:
                bytes.InsertRange(at, Fragments[random.Next(Fragments.Length)]);
                break;
        }
    }
}
