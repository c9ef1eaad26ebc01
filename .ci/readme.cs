#!/usr/bin/env dotnet
// Writes the C# blocks of a README as one program, which compares what a comment says that a line gives with what it gives.
//   dotnet run .ci/readme.cs -- README.md PROGRAM.cs PROJECT.csproj
// The first block's variables are known to the others. A block with … in it is a sketch, and left out.
// A line 'EXPRESSION;   // 75.00 € a day' or 'var name = EXPRESSION;   // 3.76 %' says what it gives: its comment begins with a digit.
// Exit code: 0 written, 1 there was nothing to write, 2 wrong usage.

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

if (args is not [var readme, var program, var project])
{
    Console.Error.WriteLine("Usage: readme.cs README.md PROGRAM.cs PROJECT.csproj");
    return 2;
}

var patience = TimeSpan.FromSeconds(5);
var blocks = Regex.Matches(File.ReadAllText(readme), "^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, patience)
    .Select(match => match.Groups["code"].Value)
    .Where(code => !code.Contains('…', StringComparison.Ordinal))
    .ToList();
var claims = 0;
var usings = blocks.SelectMany(code => code.Split('\n')).Where(IsUsing).Distinct(StringComparer.Ordinal).ToList();
var bodies = blocks.Select(code => string.Join('\n', code.Split('\n').Where(line => !IsUsing(line)).Select(Compared))).ToList();
if (claims == 0)
{
    Console.Error.WriteLine($"{readme}: no C# block says what a line gives");
    return 1;
}

var text = new StringBuilder($"#:project {Path.GetFullPath(project)}\n").AppendJoin('\n', usings.Append("var wrong = 0;").Append(bodies[0])).Append('\n');
for (var block = 1; block < bodies.Count; block++)
{
    text.Append(CultureInfo.InvariantCulture, $"Block{block + 1}();\nvoid Block{block + 1}()\n{{\n{bodies[block]}}}\n\n");
}

text.Append(CultureInfo.InvariantCulture, $$"""
    Console.WriteLine($"{{bodies.Count}} blocks, {{claims}} values compared, {wrong} wrong");
    return wrong == 0 ? 0 : 1;

    void Gives(object value, string says)
    {
        var text = value is NodaTime.LocalDate day ? day.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture) : $"{value}";
        if (!says.StartsWith(text, StringComparison.Ordinal) || (says.Length > text.Length && says[text.Length] is not (' ' or ',' or ';' or ':')))
        {
            wrong++;
            Console.WriteLine($"the README says {says}, the library gives {text}");
        }
    }
    """);
File.WriteAllText(program, text.Append('\n').ToString());
return 0;

static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';');

string Compared(string line)
{
    var match = Regex.Match(line, @"^(?<statement>(var (?<name>\w+) = )?(?<value>\S.*)); +// (?<says>\d.*)$", RegexOptions.ExplicitCapture, patience);
    if (!match.Success)
    {
        return line;
    }

    claims++;
    var says = $"\"{match.Groups["says"].Value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    return match.Groups["name"].Success ? $"{match.Groups["statement"].Value}; Gives({match.Groups["name"].Value}, {says});" : $"Gives({match.Groups["value"].Value}, {says});";
}
