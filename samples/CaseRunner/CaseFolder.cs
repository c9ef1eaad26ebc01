using TyTal.Calc.Cases;

namespace TyTal.Calc.Samples;

/// <summary>The cases of files and folders, and what could not be read of them.</summary>
internal sealed class CaseFolder
{
    /// <summary>Links are not followed: they may lead in a circle.</summary>
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint };

    public List<(string File, WorkedCase Case)> Cases { get; } = [];

    public List<string> Errors { get; } = [];

    public void Read(string path)
    {
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
                Cases.Add((path, worked));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CaseFormatException)
        {
            Errors.Add($"{path}: {error.Message}");
        }
    }
}
