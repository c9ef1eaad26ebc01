using TyTal.Calc.Cases;

namespace TyTal.Calc.Samples;

/// <summary>The cases of files and folders, and what could not be read of them.</summary>
internal sealed class CaseFolder
{
    public List<(string File, WorkedCase Case)> Cases { get; } = [];

    public List<string> Errors { get; } = [];

    public void Read(string path)
    {
        if (Directory.Exists(path))
        {
            var files = Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
            {
                Errors.Add($"{path}: no *.json file in this folder");
            }

            files.ForEach(ReadFile);
        }
        else
        {
            ReadFile(path);
        }
    }

    private void ReadFile(string path)
    {
        try
        {
            foreach (var worked in CaseFile.Read(File.ReadAllText(path)))
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
