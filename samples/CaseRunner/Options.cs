using System.Diagnostics.CodeAnalysis;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Samples;

/// <summary>What the command line asks for.</summary>
/// <param name="Explain">The id of the case to explain; null to run all.</param>
/// <param name="Language">The language of the explanation.</param>
/// <param name="Format">Its format.</param>
/// <param name="Paths">The files and folders.</param>
internal sealed record Options(string? Explain, Language Language, string Format, List<string> Paths)
{
    private static readonly string[] Formats = ["text", "markdown", "html"];

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="options">What it asks for.</param>
    /// <param name="mistake">What is wrong with it; null when it needs the usage.</param>
    public static bool TryRead(string[] args, [NotNullWhen(true)] out Options? options, out string? mistake)
    {
        (options, mistake) = (null, null);
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith('-'))
            {
                paths.Add(args[i]);
            }
            else if (args[i] is not ("--explain" or "--language" or "--format") || i + 1 == args.Length || !named.TryAdd(args[i], args[++i]))
            {
                return false;
            }
        }

        if (paths.Count == 0 || (named.Count > 0 && !named.ContainsKey("--explain")))
        {
            return false;
        }

        var format = named.GetValueOrDefault("--format", Formats[0]);
        if (!Formats.Contains(format, StringComparer.Ordinal))
        {
            mistake = $"format is {format}; allowed is {string.Join(", ", Formats)}.";
            return false;
        }

        try
        {
            options = new(named.GetValueOrDefault("--explain"), Languages.Of(named.GetValueOrDefault("--language", Language.English.Code())), format, paths);
            return true;
        }
        catch (ArgumentOutOfRangeException error)
        {
            mistake = error.Message;
            return false;
        }
    }

    /// <summary>A document in the format asked for.</summary>
    /// <param name="document">The document.</param>
    public string Write(Document document) => Format switch
    {
        "markdown" => document.ToMarkdown(),
        "html" => document.ToHtml(),
        _ => document.ToText(),
    };
}
