using TyTal.Calc.Explanations.Pictures;

namespace TyTal.Calc.Explanations.Documents;

/// <summary>Keeps together what no line should cut in two: a number and its sign, and a reference to a section.</summary>
internal static class LineBreaks
{
    private const char SectionSign = '§';

    /// <summary>What a number stands before in a reference; "kohda" and "mom" begin every case of their words.</summary>
    private static readonly string[] AfterNumber = ["mom", "kohta", "kohda", "punkt", "luvun", "kap."];

    /// <summary>What stands before a number in a reference.</summary>
    private static readonly string[] BeforeNumber = ["mom.", "luvun", "kap.", "section", "sections"];

    /// <summary>The text with spaces at which no line ends.</summary>
    internal static string Kept(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 1; i < text.Length - 1; i++)
        {
            letters[i] = text[i] == ' ' && (IsInNumber(text, i) || IsInReference(text, i)) ? PictureWords.HardSpace : text[i];
        }

        return new(letters);
    }

    /// <summary>Whether a space stands between a number and its sign, or between its thousands.</summary>
    private static bool IsInNumber(string text, int place) =>
        IsDigit(text, place - 1)
        && (text[place + 1] is '%' or '€'
            || (IsDigit(text, place + 1) && IsDigit(text, place + 2) && IsDigit(text, place + 3) && !IsDigit(text, place + 4)));

    /// <summary>Whether a space stands in a reference: "section 62(1)", "§ 62(1)", "8 luvun 7 § 1 mom. 2 kohta", "15 b §", "56 §:n 2 momentti".</summary>
    private static bool IsInReference(string text, int place) =>
        (text[place + 1] == SectionSign && (IsDigit(text, place - 1) || IsLetterOfSection(text, place - 1)))
        || (IsDigit(text, place - 1) && (Array.Exists(AfterNumber, word => string.CompareOrdinal(text, place + 1, word, 0, word.Length) == 0) || IsLetterOfSection(text, place + 1)))
        || (IsDigit(text, place + 1) && IsBeforeNumber(WordBefore(text, place)));

    /// <summary>Whether a place has the letter of "15 b §".</summary>
    private static bool IsLetterOfSection(string text, int place) =>
        place >= 2 && place + 2 < text.Length && IsDigit(text, place - 2) && text[place - 1] == ' ' && char.IsLetter(text[place]) && text[place + 1] == ' ' && text[place + 2] == SectionSign;

    private static bool IsBeforeNumber(string word) => (word[0] == SectionSign && word[word.Length - 1] is SectionSign or (>= 'a' and <= 'z')) || Array.Exists(BeforeNumber, other => string.Equals(word, other, StringComparison.OrdinalIgnoreCase));

    /// <summary>The word that ends before a place, without an opening bracket.</summary>
    private static string WordBefore(string text, int place)
    {
        var start = text.LastIndexOfAny([' ', '(', PictureWords.HardSpace], place - 1) + 1;
        return start < place ? text.Substring(start, place - start) : " ";
    }

    private static bool IsDigit(string text, int place) => place < text.Length && text[place] is >= '0' and <= '9';
}
