using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Portfolio;

/// <summary>Reads the fields of a portfolio's row. What cannot be read becomes a value that the library refuses with a reason, so that a bad row never stops a run.</summary>
internal static class FieldText
{
    /// <summary>The id of a row that has none, or one that is no whole number above 0.</summary>
    public const long NoId = 0;

    /// <summary>An amount that is no amount: refused as invalid annual earnings.</summary>
    public static readonly Money<PerYear> NoEarnings = new(-1);

    /// <summary>A degree that is none: refused as an invalid degree.</summary>
    public static readonly PackedDegree NoDegree = PackedDegree.FromHundredths(ushort.MaxValue);

    private const int MostIdDigits = 18;
    private const int MostEuroDigits = 15;

    public static long Id(ReadOnlySpan<char> text)
    {
        text = Trimmed(text);
        return text.Length is > 0 and <= MostIdDigits && TryDigits(text, out var id) ? id : NoId;
    }

    /// <summary>A day as yyyy-mm-dd; no day when there is none of that name.</summary>
    public static PackedDate Day(ReadOnlySpan<char> text)
    {
        text = Trimmed(text);
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && TryDigits(text[..4], out var year) && TryDigits(text[5..7], out var month) && TryDigits(text[8..], out var day)
            && Packed((int)year, (int)month, (int)day) is { IsDay: true } packed
                ? packed
                : default;
    }

    /// <summary>Euros with at most two decimals and a point.</summary>
    public static Money<PerYear> Earnings(ReadOnlySpan<char> text) => TryHundredths(Trimmed(text), out var cents) ? new(cents) : NoEarnings;

    /// <summary>A degree with at most two decimals, also one above 100, which is refused; another one above 100 when it cannot be read.</summary>
    public static PackedDegree Degree(ReadOnlySpan<char> text) =>
        TryHundredths(Trimmed(text), out var hundredths) && hundredths is >= 0 and < ushort.MaxValue ? PackedDegree.FromHundredths((ushort)hundredths) : NoDegree;

    public static Insurance Insurance(string text) => FieldNames.InsuranceOf(text) ?? FieldNames.InsuranceOf(Trimmed(text).ToString()) ?? (Insurance)byte.MaxValue;

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) => text.Trim(" \"\r");

    /// <summary>The number that stands for a day; none when a part of it has no room.</summary>
    public static PackedDate Packed(int year, int month, int day) => month > 12 || day > 31 ? default : PackedDate.FromPacked((year << 9) | (month << 5) | day);

    private static bool TryHundredths(ReadOnlySpan<char> text, out long hundredths)
    {
        var negative = text.StartsWith('-');
        text = negative ? text[1..] : text;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var part = point < 0 ? default : text[(point + 1)..];
        hundredths = 0;
        if (whole.Length is 0 or > MostEuroDigits || part.Length > 2 || (point >= 0 && part.Length == 0)
            || !TryDigits(whole, out var units) || !TryDigits(part, out var decimals))
        {
            return false;
        }

        hundredths = (units * 100) + (part.Length == 1 ? decimals * 10 : decimals);
        hundredths = negative ? -hundredths : hundredths;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return true;
    }
}
