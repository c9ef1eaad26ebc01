#:property PublishAot=false
#:property NuGetAudit=false
#:property NoWarn=$(NoWarn);MA0047

// Judges the report of a mutation run: score.cs ROOM REPORT SURVIVORS [TABLES]
// TABLES has "ID STATUS" of the mutants that the run cannot see, because they change a table that is made before any mutant is active; score.cs ROOM REPORT prints their numbers.
// At least 90 % of the mutants must be killed; a run without mutants or without kills fails. Each survivor is listed with its argument, and one without fails the run;
// so does an argument of this room that is for no mutant of it.
using System.Globalization;
using System.Text.Json;

const decimal Least = 90m;

var (room, report) = (args[0], args[1]);
using var document = JsonDocument.Parse(File.ReadAllText(report));
var mutants = document.RootElement.GetProperty("files").EnumerateObject()
    .Where(file => file.Name.Replace('\\', '/').Contains($"/{room}/", StringComparison.Ordinal))
    .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => MutantOf(room, file, mutant)))
    .Where(mutant => mutant.Status is not ("Ignored" or "CompileError"))
    .GroupBy(mutant => mutant.Key, StringComparer.Ordinal)
    .SelectMany(same => same.OrderBy(mutant => mutant.Line).Select((mutant, before) => before == 0 ? mutant : mutant with { Key = $"{mutant.Key} (again, {before})" }))
    .OrderBy(mutant => mutant.Key, StringComparer.Ordinal)
    .ToList();
if (args.Length == 2)
{
    mutants.ForEach(mutant => Console.Write(mutant.IsStatic && !IsKilled(mutant) ? $"{mutant.Id}\n" : ""));
    return 0;
}

var inTables = (args.Length > 3 ? File.ReadLines(args[3]) : []).Select(line => line.Split(' ')).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
mutants = [.. mutants.Select(mutant => mutant with { Status = inTables.GetValueOrDefault(mutant.Id, mutant.Status) })];
var survivors = mutants.Where(mutant => !IsKilled(mutant)).ToList();
var killed = mutants.Count - survivors.Count;
var arguments = File.ReadAllLines(args[2])
    .Where(line => line.StartsWith($"{room}/", StringComparison.Ordinal))
    .Select(line => (Line: line, At: line.LastIndexOf(" || ", StringComparison.Ordinal)))
    .ToDictionary(pair => pair.Line[..pair.At].Trim(), pair => pair.Line[(pair.At + 4)..].Trim(), StringComparer.Ordinal);

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

var idle = arguments.Keys.Except(mutants.Select(mutant => mutant.Key), StringComparer.Ordinal).ToList();
foreach (var argument in idle)
{
    Console.WriteLine($"  An argument for no mutant: {argument}");
}

var score = 100m * killed / mutants.Count;
var unargued = survivors.Count(survivor => !arguments.ContainsKey(survivor.Key));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{room}: {killed} of {mutants.Count} mutants killed, {score:0.0} %; {survivors.Count} survived, {unargued} of them not argued"));
return score >= Least && unargued == 0 && idle.Count == 0 ? 0 : 1;

// A change of the code, as "ROOM/FILE: line with ⟦what is changed⟧ → replacement", where it is and what became of it.
static Mutant MutantOf(string room, JsonProperty file, JsonElement mutant)
{
    var source = file.Value.GetProperty("source").GetString()!.Split('\n');
    var (start, end) = (mutant.GetProperty("location").GetProperty("start"), mutant.GetProperty("location").GetProperty("end"));
    var (line, from) = (start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32() - 1);
    var text = source[line - 1];
    var head = text.Trim() == "{" ? source[line - 2] : "";
    var to = line == end.GetProperty("line").GetInt32() ? end.GetProperty("column").GetInt32() - 1 : text.Length;
    var place = $"{head} {text[..from]}⟦{text[from..to]}⟧{text[to..]}";
    var replacement = mutant.TryGetProperty("replacement", out var other) ? other.GetString()! : "";
    return new(
        mutant.GetProperty("id").GetString()!,
        $"{room}/{Path.GetFileName(file.Name)}: {OneLine(place)} → {OneLine(replacement)}",
        line,
        mutant.GetProperty("status").GetString()!,
        mutant.TryGetProperty("static", out var isStatic) && isStatic.GetBoolean());
}

static bool IsKilled(Mutant mutant) => mutant.Status is "Killed" or "Timeout";

static string OneLine(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

internal sealed record Mutant(string Id, string Key, int Line, string Status, bool IsStatic);
