using TyTal.Calc.Cases;

namespace TyTal.Calc.Tests;

/// <summary>The worked cases of the project, a file at a time.</summary>
public class CaseFiles
{
    public static TheoryData<string> Names() => new(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Files")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_File_Passes(string name) => Assert.All(
        CaseFile.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Files", name))),
        worked => Assert.True(CaseRun.Run(worked) is var outcome && outcome.Passed, string.Join('\n', outcome.Mismatches)));
}
