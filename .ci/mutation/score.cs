#:property PublishAot=false
#:property NuGetAudit=false

// Judges the report of a mutation run: score.cs ROOM REPORT SURVIVORS
// At least 90 % of the mutants must be killed; a run without mutants or without kills fails. Each survivor is listed with its argument, and one without fails the run.
using System.Globalization;
using System.Text.Json;

const decimal Least = 90m;

var (room, report, known) = (args[0], args[1], args[2]);
using var document = JsonDocument.Parse(File.ReadAllText(report));
var mutants = document.RootElement.GetProperty("files").EnumerateObject()
    .Where(file => file.Name.Replace('\\', '/').Contains($"/{room}/", StringComparison.Ordinal))
    .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => MutantOf(file, mutant)))
    .Where(mutant => mutant.Status is not ("Ignored" or "CompileError"))
    .ToList();

// Tables are made once in a process, before any mutant is active (Tables.cs), and one process runs the tests of many mutants: it cannot see a change of a table.
var inTables = mutants.RemoveAll(mutant => mutant.IsStatic);
var killed = mutants.Count(mutant => mutant.Status is "Killed" or "Timeout");
var survivors = mutants.Where(mutant => mutant.Status is not ("Killed" or "Timeout")).ToList();
var arguments = File.ReadAllLines(known)
    .Where(line => line.Length > 0 && !line.StartsWith('#'))
    .Select(line => line.Split(" || ", 2))
    .ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.Ordinal);

foreach (var survivor in survivors)
{
    Console.WriteLine($"  {survivor.Status} at line {survivor.Line}: {survivor.Key}");
    Console.WriteLine($"    {arguments.GetValueOrDefault(survivor.Key, "NOT ARGUED")}");
}

if (mutants.Count == 0 || killed == 0)
{
    Console.WriteLine($"{room}: {mutants.Count} mutants, {killed} killed: a run that shows nothing");
    return 1;
}

var score = 100m * killed / mutants.Count;
var unargued = survivors.Count(survivor => !arguments.ContainsKey(survivor.Key));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{room}: {killed} of {mutants.Count} mutants killed, {score:0.0} %; {survivors.Count} survived, {unargued} of them not argued; {inTables} more in static tables, which are not measured"));
return score >= Least && unargued == 0 ? 0 : 1;

// A change of the code, as "FILE: original → replacement", where it is and what became of it.
static (string Key, int Line, string Status, bool IsStatic) MutantOf(JsonProperty file, JsonElement mutant)
{
    var source = file.Value.GetProperty("source").GetString()!.Split('\n');
    var (start, end) = (mutant.GetProperty("location").GetProperty("start"), mutant.GetProperty("location").GetProperty("end"));
    var (line, column) = (start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32());
    var original = line == end.GetProperty("line").GetInt32()
        ? source[line - 1][(column - 1)..(end.GetProperty("column").GetInt32() - 1)]
        : source[line - 1][(column - 1)..].Trim() + " …";
    var replacement = mutant.TryGetProperty("replacement", out var text) ? text.GetString()! : "";
    return ($"{Path.GetFileName(file.Name)}: {OneLine(original)} → {OneLine(replacement)}", line, mutant.GetProperty("status").GetString()!, mutant.TryGetProperty("static", out var isStatic) && isStatic.GetBoolean());
}

static string OneLine(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
