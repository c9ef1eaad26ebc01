using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TyTal.Calc.Pages.Tests;

/// <summary>A page to look at, as wide as a screen or a sheet of paper.</summary>
internal sealed record Frame(string Id, string Language, int Width, string Html);

/// <summary>What is wrong with a page.</summary>
internal sealed record Finding(string Kind, string Words);

/// <summary>A headless Chromium that looks at pages with checks.js.</summary>
internal static partial class Browser
{
    /// <summary>A sheet of A4 at 96 pixels an inch.</summary>
    internal const int Paper = 794;

    internal const int Phone = 390;

    internal const string Missing = "SKIPPED, NOT CHECKED: there is no chromium on this machine; install it (Debian: apt-get install chromium) or name it in TYTAL_CHROMIUM.";

    private const int MostMilliseconds = 180_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Where the browser is; null when there is none.</summary>
    internal static string? Executable { get; } = Find();

    /// <summary>Opens each page in a frame of its width and gives what is wrong with it, by the frame's id.</summary>
    internal static Dictionary<string, List<Finding>> Look(IEnumerable<Frame> frames)
    {
        var folder = Directory.CreateTempSubdirectory("pages-");
        try
        {
            var harness = Path.Combine(folder.FullName, "harness.html");
            File.WriteAllText(harness, Harness(frames));
            var match = Found().Match(Run(folder.FullName, harness));
            Assert.True(match.Success, "The browser wrote no result.");
            return JsonSerializer.Deserialize<Dictionary<string, List<Finding>>>(Uri.UnescapeDataString(match.Groups["json"].Value), JsonSerializerOptions.Web)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Harness(IEnumerable<Frame> frames)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><body>");
        foreach (var frame in frames)
        {
            html.Append(CultureInfo.InvariantCulture, $"<iframe id=\"{frame.Id}\" data-language=\"{frame.Language}\" width=\"{frame.Width}\" height=\"20000\" frameborder=\"0\" srcdoc=\"{WebUtility.HtmlEncode(frame.Html)}\"></iframe>");
        }

        return html.Append("<pre id=\"found\"></pre><script>").Append(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "checks.js"))).Append("</script></body></html>").ToString();
    }

    private static string Run(string folder, string harness)
    {
        var start = new ProcessStartInfo(Executable!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--virtual-time-budget=60000",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + Path.Combine(folder, "profile"), "--dump-dom", new Uri(harness).AbsoluteUri,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(MostMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The browser did not end.");
        }

        _ = errors.Result;
        return output.Result;
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("TYTAL_CHROMIUM") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    [GeneratedRegex("<pre id=\"found\">(?<json>[^<]+)</pre>", RegexOptions.None, 10_000)]
    private static partial Regex Found();
}
