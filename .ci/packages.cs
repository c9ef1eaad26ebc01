#!/usr/bin/env dotnet
// Looks into the packages as somebody who got them would.
//   dotnet run .ci/packages.cs -- check FOLDER COMMIT VERSION [REPOSITORY_URL]   everything a package must have, and nothing of the machine that made it
//   dotnet run .ci/packages.cs -- example PACKAGE PROGRAM OUTPUT                 the first example of its README, and what it says that the example prints
// Exit code: 0 as it must be, 1 something is missing or wrong (it says what), 2 wrong usage.

using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var faults = new List<string>();
switch (args)
{
    case ["check", var folder, var commit, var version, .. var rest]:
        CheckAll(folder, commit, version, rest.Length == 0 ? null : rest[0]);
        break;
    case ["example", var package, var program, var output]:
        WriteExample(package, program, output);
        break;
    default:
        Console.Error.WriteLine("Usage: packages.cs check FOLDER COMMIT VERSION [REPOSITORY_URL] | example PACKAGE PROGRAM OUTPUT");
        return 2;
}

faults.ForEach(Console.Error.WriteLine);
return faults.Count == 0 ? 0 : 1;

void Must(bool holds, string otherwise)
{
    if (!holds)
    {
        faults.Add(otherwise);
    }
}

void CheckAll(string folder, string commit, string version, string? url)
{
    var made = Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal).ToList();
    string[] wanted = [$"TyTal.Calc.{version}.nupkg", $"TyTal.Calc.{version}.snupkg", $"TyTal.Calc.Cases.{version}.nupkg", $"TyTal.Calc.Cases.{version}.snupkg"];
    Must(made.SequenceEqual(wanted.Order(StringComparer.Ordinal), StringComparer.Ordinal), $"{folder} holds [{string.Join(", ", made)}]; wanted are [{string.Join(", ", wanted)}]");
    if (faults.Count == 0)
    {
        Check(folder, "TyTal.Calc", version, commit, url, new(StringComparer.Ordinal) { ["net10.0"] = ["NodaTime"], [".NETStandard2.0"] = ["NodaTime", "System.Memory"] });
        Check(folder, "TyTal.Calc.Cases", version, commit, url, new(StringComparer.Ordinal) { ["net10.0"] = ["TyTal.Calc"] });
    }
}

void Check(string folder, string id, string version, string commit, string? url, Dictionary<string, string[]> dependencies)
{
    using var package = ZipFile.OpenRead(Path.Combine(folder, $"{id}.{version}.nupkg"));
    using var symbols = ZipFile.OpenRead(Path.Combine(folder, $"{id}.{version}.snupkg"));
    var targets = dependencies.Keys.Select(target => target == ".NETStandard2.0" ? "netstandard2.0" : target).ToList();
    string[] wanted = [$"{id}.nuspec", "README.md", "LICENSE", "icon.png", .. targets.SelectMany(target => new[] { $"lib/{target}/{id}.dll", $"lib/{target}/{id}.xml" })];
    var files = package.Entries.Select(entry => entry.FullName).Where(IsContent).ToList();
    Must(files.Order(StringComparer.Ordinal).SequenceEqual(wanted.Order(StringComparer.Ordinal), StringComparer.Ordinal), $"{id}: holds [{string.Join(", ", files)}]; wanted are [{string.Join(", ", wanted)}]");
    if (faults.Count > 0)
    {
        return;
    }

    CheckNuspec(XDocument.Parse(Text(package, $"{id}.nuspec")), id, version, commit, url, dependencies);
    Must(Text(package, "README.md").Contains("```csharp", StringComparison.Ordinal) || id != "TyTal.Calc", $"{id}: its README shows no example");
    Must(Text(package, "LICENSE").Contains("Permission is hereby granted", StringComparison.Ordinal), $"{id}: its LICENSE is no licence");
    var icon = Bytes(package, "icon.png");
    Must(icon.AsSpan(1, 3).SequenceEqual("PNG"u8) && icon[19] == 128 && icon[23] == 128, $"{id}: its icon is no picture of 128 × 128");
    foreach (var target in targets)
    {
        var documented = Regex.Count(Text(package, $"lib/{target}/{id}.xml"), "<member name=", RegexOptions.None, TimeSpan.FromSeconds(5));
        Must(documented > 10, $"{id}, {target}: {documented} documented members");
        Must(Encoding.Latin1.GetString(Bytes(package, $"lib/{target}/{id}.dll")).Contains($"{version}+{commit}", StringComparison.Ordinal), $"{id}, {target}: was not built from {commit}");
        CheckAssembly($"{id}, {target}", Bytes(package, $"lib/{target}/{id}.dll"), Bytes(symbols, $"lib/{target}/{id}.pdb"), url);
        Console.WriteLine($"{id}, {target}: {Bytes(package, $"lib/{target}/{id}.dll").Length:N0} bytes of code, {documented} documented members");
    }

    foreach (var file in (string[])[$"{id}.{version}.nupkg", $"{id}.{version}.snupkg"])
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {new FileInfo(Path.Combine(folder, file)).Length:N0} bytes"));
    }
}

static bool IsContent(string file) => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml";

void CheckNuspec(XDocument nuspec, string id, string version, string commit, string? url, Dictionary<string, string[]> dependencies)
{
    XNamespace space = nuspec.Root!.Name.Namespace;
    var metadata = nuspec.Root.Element(space + "metadata")!;
    string Of(string name) => metadata.Element(space + name)?.Value ?? "";
    Must(Of("id") == id && Of("version") == version, $"{id}: is {Of("id")} {Of("version")}");
    Must(Of("license") == "MIT" && Of("icon") == "icon.png" && Of("readme") == "README.md", $"{id}: licence, icon or README is not named");
    Must(Of("authors").Length > 0 && Of("description").Length > 40 && Of("copyright").Length > 0, $"{id}: has no authors, description or copyright");
    Must(Of("tags").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 5, $"{id}: has few tags: {Of("tags")}");
    Must(Of("releaseNotes").Split('\n')[0].StartsWith(version.Split('-')[0] + " ", StringComparison.Ordinal) && Of("releaseNotes").Contains("\n- ", StringComparison.Ordinal), $"{id}: release notes are not those of {version}: {Of("releaseNotes").Split('\n')[0]}");
    Must(Regex.IsMatch(Of("releaseNotes").Split('\n')[0], version.Contains('-', StringComparison.Ordinal) ? @"^\S+ – unreleased\z" : @"^\S+ – 20[0-9]{2}-[0-9]{2}-[0-9]{2}\z", RegexOptions.None, TimeSpan.FromSeconds(5)), $"{id}: release notes name no day of release: {Of("releaseNotes").Split('\n')[0]}");
    var repository = metadata.Element(space + "repository");
    Must(repository?.Attribute("type")?.Value == "git" && repository.Attribute("commit")?.Value == commit, $"{id}: names another commit than {commit}: {repository}");
    Must(repository?.Attribute("url")?.Value == url && (Of("projectUrl").Length == 0 || Of("projectUrl") == url), $"{id}: names another address than {url ?? "none"}: {repository} {Of("projectUrl")}");
    var groups = metadata.Element(space + "dependencies")!.Elements(space + "group").ToDictionary(
        group => group.Attribute("targetFramework")!.Value,
        group => string.Join(", ", group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal)),
        StringComparer.Ordinal);
    Must(groups.Count == dependencies.Count && dependencies.All(group => groups.GetValueOrDefault(group.Key) == string.Join(", ", group.Value)), $"{id}: depends on {string.Join("; ", groups)}");
}

void CheckAssembly(string name, byte[] code, byte[] pdb, string? url)
{
    using var assembly = new PEReader(ImmutableArray.Create(code));
    var entries = assembly.ReadDebugDirectory();
    Must(entries.Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible), $"{name}: the build is not reproducible");
    using var provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(pdb));
    var symbols = provider.GetMetadataReader();
    var id = assembly.ReadCodeViewDebugDirectoryData(entries.First(entry => entry.Type == DebugDirectoryEntryType.CodeView));
    Must(new BlobContentId(symbols.DebugMetadataHeader!.Id).Guid == id.Guid, $"{name}: the symbols are of another build");
    Must(!Path.IsPathRooted(id.Path) || id.Path.StartsWith("/_", StringComparison.Ordinal), $"{name}: names a path of the machine: {id.Path}");
    Must(symbols.Documents.Count > 3, $"{name}: the symbols know {symbols.Documents.Count} sources");
    foreach (var document in symbols.Documents)
    {
        var source = symbols.GetString(symbols.GetDocument(document).Name);
        Must(source.StartsWith("/_/", StringComparison.Ordinal), $"{name}: names a path of the machine: {source}");
        Must(Custom(symbols, document, new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE")) is not null, $"{name}: does not carry {source}");
    }

    var map = Custom(symbols, EntityHandle.ModuleDefinition, new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A")) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    Must(url is null ? map is null : map?.Contains("\"/_/*\":\"https://", StringComparison.Ordinal) == true, $"{name}: SourceLink is {map ?? "not there"}");
    foreach (var place in new[] { Environment.CurrentDirectory, Path.GetTempPath(), "/home/" })
    {
        Must(!Encoding.Latin1.GetString(code).Contains(place, StringComparison.Ordinal), $"{name}: names a folder of the machine: {place}");
    }
}

static byte[]? Custom(MetadataReader symbols, EntityHandle of, Guid kind)
{
    foreach (var handle in symbols.GetCustomDebugInformation(of))
    {
        var information = symbols.GetCustomDebugInformation(handle);
        if (symbols.GetGuid(information.Kind) == kind)
        {
            return symbols.GetBlobBytes(information.Value);
        }
    }

    return null;
}

void WriteExample(string package, string program, string output)
{
    using var archive = ZipFile.OpenRead(package);
    var readme = Text(archive, "README.md");
    var code = Regex.Match(readme, "```csharp\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    var printed = Regex.Match(readme[(code.Index + code.Length)..], "```\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    Must(code.Success && printed.Success, $"{package}: its README shows no example with what it prints");
    File.WriteAllText(program, code.Groups["text"].Value);
    File.WriteAllText(output, printed.Groups["text"].Value);
}

static byte[] Bytes(ZipArchive archive, string file)
{
    using var stream = (archive.GetEntry(file) ?? throw new FileNotFoundException($"there is no {file}")).Open();
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}

static string Text(ZipArchive archive, string file) => Encoding.UTF8.GetString(Bytes(archive, file)).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
