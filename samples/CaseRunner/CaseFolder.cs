using TyTal.Calc.Cases;

namespace TyTal.Calc.Samples;

/// <summary>The cases of files and folders, and what could not be read of them.</summary>
internal sealed class CaseFolder
{
    /// <summary>Links are not followed: they may lead in a circle.</summary>
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint };

    public List<(string File, WorkedCase Case)> Cases { get; } = [];

    public List<string> Errors { get; } = [];

    /// <summary>The first place of each id below one argument: two folders may hold the same cases.</summary>
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    /// <summary>Reads a file, or every file below a folder. A path without a case is an error: whoever runs it would think that something passed.</summary>
    /// <param name="path">The file or folder.</param>
    public void Read(string path)
    {
        var (cases, errors) = (Cases.Count, Errors.Count);
        ReadAll(path);
        if (Cases.Count == cases && Errors.Count == errors)
        {
            Errors.Add($"{path}: there is no case in it");
        }
    }

    private void ReadAll(string path)
    {
        _places.Clear();
        if (!Directory.Exists(path))
        {
            ReadFile(path);
            return;
        }

        try
        {
            var files = Directory.EnumerateFiles(path, "*.json", Everywhere).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
            {
                Errors.Add($"{path}: no *.json file in this folder");
            }

            files.ForEach(ReadFile);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Errors.Add($"{path}: {error.Message}");
        }
    }

    private void ReadFile(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            foreach (var worked in CaseFile.Read(file))
            {
                Cases.Add((path, WithPlace(path, worked)));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CaseFormatException)
        {
            Errors.Add($"{path}: {error.Message}");
        }
    }

    /// <summary>A case whose id stands in an earlier file knows where.</summary>
    private WorkedCase WithPlace(string path, WorkedCase worked) =>
        !worked.HasId || worked.SameIdAs is not null || _places.TryAdd(worked.Id, $"{path}, case {worked.Position}")
            ? worked
            : worked with { SameIdAs = _places[worked.Id] };
}
