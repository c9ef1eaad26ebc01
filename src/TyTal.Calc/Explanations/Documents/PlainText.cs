using System.Text;

namespace TyTal.Calc.Explanations.Documents;

/// <summary>Texts of callers as something that every format can hold: one line, and nothing in it that a reader cannot see.</summary>
internal static class PlainText
{
    private const char Replacement = '\ufffd';

    /// <summary>A text whose line breaks and tabs are spaces, and whose control characters, controls of direction and halves of surrogate pairs are the replacement character.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else
            {
                clean.Append(Clean(text[i]));
            }
        }

        return clean.ToString();
    }

    private static char Clean(char letter) => letter switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => ' ',
        _ when char.IsControl(letter) || char.IsSurrogate(letter) || IsDirection(letter) || letter is '\ufffe' or '\uffff' => Replacement,
        _ => letter,
    };

    /// <summary>Controls that let a text show in another order than it is written.</summary>
    private static bool IsDirection(char letter) =>
        letter is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
