using System.Buffers.Text;

namespace TyTal.Calc.Portfolio;

/// <summary>A growing buffer of ASCII text that is used again and again.</summary>
internal sealed class ByteText
{
    private const int LongestNumber = 24;

    private byte[] _bytes = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(byte character)
    {
        Room(1);
        _bytes[Length++] = character;
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        Room(text.Length);
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(long number)
    {
        Room(LongestNumber);
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(Length), out var written);
        Length += written;
    }

    /// <summary>Hundredths as a number with two decimals, e.g. "-12.05".</summary>
    public void AppendHundredths(long hundredths)
    {
        if (hundredths < 0)
        {
            Append((byte)'-');
        }

        var magnitude = Math.Abs(hundredths);
        Append(magnitude / 100);
        Append((byte)'.');
        AppendDigits(magnitude % 100, 2);
    }

    /// <summary>A day as yyyy-mm-dd.</summary>
    public void AppendDay(int year, int month, int day)
    {
        AppendDigits(year, 4);
        Append((byte)'-');
        AppendDigits(month, 2);
        Append((byte)'-');
        AppendDigits(day, 2);
    }

    private void AppendDigits(long number, int digits)
    {
        Room(digits);
        for (var i = digits - 1; i >= 0; i--)
        {
            _bytes[Length + i] = (byte)('0' + (number % 10));
            number /= 10;
        }

        Length += digits;
    }

    private void Room(int more)
    {
        if (Length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + more, 2 * _bytes.Length));
        }
    }
}
