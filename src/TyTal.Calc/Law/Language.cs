namespace TyTal.Calc.Law;

/// <summary>A language in which answers are written.</summary>
public enum Language
{
    /// <summary>English; code en.</summary>
    English,

    /// <summary>Finnish (suomi); code fi.</summary>
    Finnish,

    /// <summary>Swedish (svenska), as it is written in Finland; code sv.</summary>
    Swedish,
}

/// <summary>The languages in which answers are written, and their codes.</summary>
public static class Languages
{
    private static readonly ValueList<string> Codes = ValueList.Create("en", "fi", "sv");

    /// <summary>Every language.</summary>
    public static ValueList<Language> All { get; } = ValueList.Create(Language.English, Language.Finnish, Language.Swedish);

    /// <summary>The language of a code.</summary>
    /// <param name="code">en, fi or sv.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is none of these; the message lists them.</exception>
    public static Language Of(string code)
    {
        for (var i = 0; i < Codes.Count; i++)
        {
            if (string.Equals(Codes[i], code, StringComparison.Ordinal))
            {
                return All[i];
            }
        }

        throw Guard.OutOfRange("language", code ?? "null", string.Join(", ", Codes));
    }

    /// <summary>The code of a language: en, fi or sv.</summary>
    /// <param name="language">The language.</param>
    public static string Code(this Language language) => Codes[(int)Guard.Defined(language)];
}

/// <summary>The same words in each language.</summary>
/// <param name="English">In English.</param>
/// <param name="Finnish">In Finnish.</param>
/// <param name="Swedish">In Swedish.</param>
public readonly record struct Phrase(string English, string Finnish, string Swedish)
{
    /// <summary>The words of three texts in the order English, Finnish, Swedish.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator Phrase((string English, string Finnish, string Swedish) texts) => FromTexts(texts);

    /// <summary>The words of three texts; the named form of the conversion.</summary>
    /// <param name="texts">The texts.</param>
    public static Phrase FromTexts((string English, string Finnish, string Swedish) texts) => new(texts.English, texts.Finnish, texts.Swedish);

    /// <summary>The words in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language switch
    {
        Language.Finnish => Finnish,
        Language.Swedish => Swedish,
        _ => English,
    };

    /// <summary>The words in English.</summary>
    public override string ToString() => English;
}
